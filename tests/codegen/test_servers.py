"""An operation with a server of its own is reached from the base URL, and never on another host."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
import yaml

from codegen.audit.verify import missing
from codegen.contract.servers import relative_to_base
from codegen.document.openapi import SpecError
from codegen.normalise.scalars import path_servers
from tests.codegen.rendering import Rendered, render
from tests.codegen.small_documents import document, operation, run

BASE = "https://library.test/api/v1"


def at(*urls: str) -> list[dict[str, Any]]:
    return [{"url": url} for url in urls]


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("https://library.test/api/v1", ("", "")),
        ("https://library.test/api/v1/", ("", "")),
        ("https://library.test/api", ("/v1", "")),
        ("https://library.test", ("/api/v1", "")),
        ("https://library.test/", ("/api/v1", "")),
        ("https://library.test/api/beta", ("/v1", "/beta")),
        ("https://library.test/api/v10", ("/v1", "/v10")),
        ("https://library.test/api/v1/more", ("", "/more")),
        ("https://library.test/v1", ("/api/v1", "/v1")),
        ("/api/beta", ("/v1", "/beta")),
    ],
)
def test_what_is_cut_off_and_what_comes_before(own: str, expected: tuple[str, str]) -> None:
    contract = document(servers=at(BASE))
    assert relative_to_base(contract, operation(servers=at(own, "https://elsewhere.test"))) == expected
    cut, lead = expected
    assert (BASE.removesuffix(cut) + lead).rstrip("/") == urljoin(BASE, own).rstrip("/")


def test_without_servers_of_its_own_an_operation_is_below_the_base() -> None:
    assert relative_to_base(document(servers=at(BASE)), operation()) == ("", "")


@pytest.mark.parametrize("own", ["https://elsewhere.test/api/v1", "http://library.test/api/v1"])
def test_another_host_is_refused_by_name(own: str) -> None:
    with pytest.raises(SpecError, match=r"listThings: has a server on another host, .*the key must not go"):
        relative_to_base(document(servers=at(BASE)), operation(servers=at(own)))


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("v2", "has a server relative to the document, v2; write the whole URL"),
        ("https://library.test/{version}", "has a server with {version}, which has no default value"),
    ],
)
def test_a_server_that_does_not_say_where_it_is_is_refused(own: str, said: str) -> None:
    with pytest.raises(SpecError) as caught:
        relative_to_base(document(servers=at(BASE)), operation(servers=at(own)))
    assert str(caught.value) == f"listThings: {said}"


def test_servers_that_all_operations_have_are_those_of_the_api() -> None:
    paths = {"/things": {"servers": at(BASE), "get": operation()}}
    after = run(path_servers, document(paths=paths))
    assert after["servers"] == at(BASE)
    assert "servers" not in after["paths"]["/things"]["get"]
    paths["/others"] = {"get": operation(operationId="other")}
    assert "servers" not in run(path_servers, document(paths=paths))


def test_servers_of_a_path_are_those_of_its_operations_unless_they_have_others() -> None:
    item = {
        "servers": at("https://library.test/api"),
        "get": operation(),
        "put": operation(operationId="putThing", servers=at("https://library.test/beta")),
        "post": operation(operationId="addThing", servers=at(BASE)),
    }
    after = run(path_servers, document(servers=at(BASE), paths={"/things": item}))["paths"]["/things"]
    assert "servers" not in after
    assert after["get"]["servers"] == at("https://library.test/api")
    assert after["put"]["servers"] == at("https://library.test/beta")
    assert "servers" not in after["post"]


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """A contract with an operation above its base URL, and its package."""
    folder = tmp_path_factory.mktemp("outside")
    source = folder / "document.yaml"
    paths = {"/things": {"get": operation(servers=at("https://library.test"))}}
    source.write_text(yaml.safe_dump(document(servers=at(BASE), paths=paths)))
    return render(source, folder, "outside_api")


def test_the_contract_keeps_the_server_and_the_descriptor_tells_it(outside: Rendered) -> None:
    assert outside.document["paths"]["/things"]["get"]["servers"] == at("https://library.test")
    described = (outside.package / "operations" / "things.py").read_text()
    assert 'strip_base_suffix="/api/v1"' in described
    assert missing(outside.document, outside.package) == []


def test_verify_names_an_operation_at_another_place(outside: Rendered, tmp_path: Path) -> None:
    copy = outside.copy(tmp_path)
    described = copy.package / "operations" / "things.py"
    described.write_text(described.read_text().replace('strip_base_suffix="/api/v1",', ""))
    assert missing(copy.document, copy.package) == ["GET /things: described as GET /things"]
