"""Options of a call are parameters of the methods, unless the contract has an argument of that name."""

from __future__ import annotations

from importlib import import_module
from inspect import signature
from typing import Any

import pytest

from tests.codegen.rendering import render
from tests.codegen.small_documents import document, operation, write

NUMBER: dict[str, Any] = {"type": "integer"}
EVENTS = {"text/event-stream": {"schema": {"type": "object", "properties": {"data": {"type": "string"}}}}}


def streamed(name: str) -> dict[str, Any]:
    """An operation that can be streamed."""
    content = {"application/json": {"schema": {"type": "object"}}, **EVENTS}
    body = {"type": "object", "properties": {"stream": {"type": "boolean"}, "seed": NUMBER}}
    return operation(
        operationId=name,
        requestBody={"content": {"application/json": {"schema": body}}},
        responses={"200": {"description": "OK", "content": content}},
    )


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("parameters")
    taken = ("timeout", "headers", "options", "self", "api_key")
    body = {"type": "object", "properties": {"retries": NUMBER, "extra_body": {"type": "string"}}}
    paths = {
        "/things": {
            "get": operation(
                operationId="getThings",
                parameters=[{"name": name, "in": "query", "schema": NUMBER} for name in taken],
            ),
            "post": operation(
                operationId="addThing", requestBody={"content": {"application/json": {"schema": body}}}
            ),
        },
        "/one": {"post": streamed("playOne")},
        "/two": {"post": streamed("playTwo")},
    }
    package = render(write(folder, document(paths=paths)), folder, "parameters_api").package
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(package.parent))
        yield import_module(package.name)


class Client:
    """A client that notes what it is told to run."""

    def __init__(self, api: Any) -> None:
        self.encode = import_module(f"{api.__name__}.encoding.wire").encode
        self.things = import_module(f"{api.__name__}.resources.things").Things(self)

    def call(self, operation: Any, params: Any, options: Any) -> Any:
        return self.encode(operation, params), options

    def open_stream(self, operation: Any, params: Any, options: Any) -> Any:
        return operation.id, params


def test_an_argument_of_the_contract_wins_over_the_option_of_that_name(api: Any) -> None:
    things = Client(api).things
    shown = signature(things.get_things).parameters
    assert list(shown) == [
        *("timeout", "headers", "options_", "self_", "api_key"),
        *("retries", "extra_query", "extra_body", "options"),
    ]
    assert (shown["timeout"].annotation, shown["retries"].annotation) == ("int", "int | Retries")
    request, options = things.get_things(
        timeout=1, headers=2, options_=3, self_=4, api_key=5, retries=6, options={"metadata": True}
    )
    assert request.query == "timeout=1&headers=2&options=3&self=4&api_key=5"
    assert options == {"metadata": True, "retries": 6}


def test_a_property_of_the_body_wins_too(api: Any) -> None:
    request, options = Client(api).things.add_thing(retries=1, extra_body="x", timeout=2)
    assert request.content == b'{"retries":1,"extra_body":"x"}'
    assert options == {"timeout": 2}


def test_each_operation_that_can_be_streamed_has_a_method_for_it(api: Any) -> None:
    things = Client(api).things
    assert things.stream(seed=1) == ("playOne", {"seed": 1})
    assert things.stream_play_two(seed=2) == ("playTwo", {"seed": 2})
    assert "stream" in signature(things.play_one).parameters
    assert "stream" not in signature(things.stream).parameters
