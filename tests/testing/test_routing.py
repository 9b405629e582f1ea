"""Routes: literal segments before parameters, backtracking, and the methods of a path."""

from __future__ import annotations

from unittest.mock import Mock

import pytest

from openrouter_sdk.testing import RecordedRequest, StandIn
from openrouter_sdk.testing.contract.contract import load
from openrouter_sdk.testing.http.routing import Router

ROUTES = [
    ("GET", "/models"),
    ("GET", "/models/count"),
    ("GET", "/models/{author}/{slug}"),
    ("DELETE", "/models/{id}"),
    ("GET", "/{kind}/count/history"),
    ("GET", "/models/{id}/history/{day}"),
    ("POST", "/{kind}"),
]


@pytest.fixture
def router() -> Router[str]:
    made: Router[str] = Router()
    for method, template in ROUTES:
        made.add(method, segments(template), template)
    return made


def segments(path: str) -> list[str]:
    return path.split("/")[1:]


@pytest.mark.parametrize(
    ("method", "path", "template"),
    [
        ("GET", "/models", "/models"),
        ("GET", "/models/count", "/models/count"),
        ("GET", "/models/a/b", "/models/{author}/{slug}"),
        ("GET", "/models/count/b", "/models/{author}/{slug}"),
        ("GET", "/tools/count/history", "/{kind}/count/history"),
        ("GET", "/models/count/history/2", "/models/{id}/history/{day}"),
        ("POST", "/models", "/{kind}"),
        ("DELETE", "/models/count", "/models/{id}"),
        ("GET", "/models/%7B/b", "/models/{author}/{slug}"),
        ("GET", "/tools", None),
        ("GET", "/models/", None),
        ("GET", "/models/a/b/c/d", None),
        ("GET", "/", None),
    ],
)
def test_the_most_literal_template_with_the_method_wins(
    router: Router[str], method: str, path: str, template: str | None
) -> None:
    assert router.find(method, segments(path)) == template


def test_a_literal_that_leads_nowhere_is_given_up_for_a_parameter() -> None:
    router: Router[str] = Router()
    router.add("GET", ["a", "b", "c"], "literal")
    router.add("GET", ["{x}", "b", "d"], "first")
    router.add("GET", ["a", "{y}", "e"], "second")
    assert router.find("GET", ["a", "b", "c"]) == "literal"
    assert router.find("GET", ["a", "b", "d"]) == "first"
    assert router.find("GET", ["a", "b", "e"]) == "second"
    assert router.find("GET", ["a", "b", "f"]) is None


@pytest.mark.parametrize(
    ("path", "methods"),
    [("/models", ("GET", "POST")), ("/models/count", ("DELETE", "GET")), ("/tools", ("POST",)), ("/a/b", ())],
)
def test_the_methods_of_all_templates_that_match_are_allowed(
    router: Router[str], path: str, methods: tuple[str, ...]
) -> None:
    assert router.methods(segments(path)) == methods


def test_every_operation_of_the_contract_is_found_by_its_own_template() -> None:
    contract = load()
    for operation in contract.operations:
        match = contract.find(operation.method, "/" + "/".join(operation.segments))
        assert (match.operation, match.allowed) == (operation, ())


def test_a_wrong_method_and_a_wrong_path_differ() -> None:
    contract = load()
    assert contract.find("PUT", f"{contract.prefix}/keys").allowed == ("GET", "POST")
    assert contract.find("GET", f"{contract.prefix}/nowhere").allowed == ()


@pytest.mark.parametrize("path", ["/models", "/keys", "/nowhere"])
def test_a_request_is_routed_once(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = StandIn()
    find = Mock(wraps=stand_in.contract.find)
    monkeypatch.setattr(stand_in.contract, "find", find)
    stand_in.answer(RecordedRequest("GET", stand_in.contract.prefix + path))
    assert find.call_count == 1
