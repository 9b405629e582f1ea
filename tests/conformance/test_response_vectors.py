"""The `response` vectors: the bytes of a success -> the typed value, and the same JSON back."""

from __future__ import annotations

import json
from functools import reduce
from typing import Any

import pytest

from openrouter_api.operation import Operation
from openrouter_api.types import Model, to_json
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.exchange.response import Response
from openrouter_sdk.exchange.steps import Head
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.exchanges import play_exchange, state_of
from tests.conformance.lanes import CLIENTS, Reply, play
from tests.conformance.operations import least_arguments, operation
from tests.conformance.vectors import Vector, joined, to_bytes


@each_vector("response", "pure", "sync", "async")
def test_response(vector: Vector, lane: str) -> None:
    called = operation(vector.given["operation"])
    expect = vector.expect
    if "error" in expect:
        with pytest.raises(OpenRouterError) as caught:
            _response(vector, called, lane)
        assert class_of(caught.value) == expect["error"]["class"]
        return
    response = _response(vector, called, lane)
    if "bytes" in expect:
        assert response.data == to_bytes(expect["bytes"])
    else:
        _check_value(vector, response.data)
    if "generation_id" in expect:
        assert response.generation_id == expect["generation_id"]


# --- the lanes ------------------------------------------------------------------------------------------


def _response(vector: Vector, called: Operation[Any, Any], lane: str) -> Response[Any]:
    given = vector.given
    body = to_bytes(given["body"])
    params = least_arguments(called)
    options = given.get("options")
    if lane == "pure":
        headers = joined(given.get("headers"))
        state = state_of(called, params, options=options)
        return play_exchange(state, Head(given["status"], headers), [body]).response()
    middle = len(body) // 2
    reply = Reply(given["status"], given.get("headers", {}), [body[:middle], body[middle:]])
    with play(reply) as stage:
        return CLIENTS[lane].call(stage, called, params, retries=0, options=options)


# --- what is expected -----------------------------------------------------------------------------------


def _check_value(vector: Vector, data: Any) -> None:
    expect = vector.expect
    expected = expect["value"] if "value" in expect else json.loads(to_bytes(vector.given["body"]))
    assert same(to_json(data), expected)
    for pointer, value in expect.get("fields", {}).items():
        assert same(to_json(_at(data, pointer)), value), pointer
    for pointer, value in expect.get("unknown_fields", {}).items():
        parent, _, name = pointer.rpartition("/")
        assert same(to_json(_at(data, parent).additional_properties[_plain(name)]), value), pointer
    for pointer in expect.get("absent", ()):
        parent, _, name = pointer.rpartition("/")
        assert _at(data, pointer) is None, pointer
        assert _plain(name) not in _at(data, parent).to_dict(), pointer


def _at(data: Any, pointer: str) -> Any:
    """What stands at a JSON pointer (RFC 6901), objects of the contract being read by their attributes."""
    return reduce(_member, map(_plain, pointer.split("/")[1:]), data)


def _plain(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")


def _member(value: Any, token: str) -> Any:
    if isinstance(value, list):
        return value[int(token)]
    if isinstance(value, Model):
        attributes = {wire: name for name, wire in value.wire_names.items()}
        return getattr(value, attributes[token])
    assert isinstance(value, dict), f"{token} is read of {type(value).__name__}"
    return value[token]
