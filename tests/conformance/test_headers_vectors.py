"""Environment, client and call together make the headers that the vectors name, or are refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest

from openrouter_sdk.config.attribution import App, ResponseCache
from openrouter_sdk.errors import APIError, InvalidArgumentError
from openrouter_sdk.exchange.prepare import default_settings, prepare_request
from tests.conformance.comparing import class_of
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import BASE_URL, CLIENTS, KEY, Reply, play
from tests.conformance.operations import arguments, operation
from tests.conformance.vectors import Vector

Json = dict[str, Any]

CHAT = {"messages": [{"role": "user", "content": "Hello"}]}
REFUSED_BY_SERVER = Reply(418)
"""The answer does not matter here; this one needs no body."""


@each_vector("headers", "pure", *CLIENTS)
def test_layers_make_the_headers(vector: Vector, lane: str) -> None:
    send = built if lane == "pure" else called
    if "refused" in vector.expect:
        refused(vector, lane, send)
        return
    sent = send(vector.given, lane)
    names = Counter(name.lower() for name, _ in sent)
    values = {name.lower(): value for name, value in sent}
    assert [name for name, count in names.items() if count > 1] == []
    for name, value in vector.expect["headers"].items():
        assert values.get(name.lower()) == value, name
    assert [name for name in vector.expect.get("absent", ()) if name.lower() in names] == []


def refused(vector: Vector, lane: str, send: Any) -> None:
    expect = vector.expect["refused"]
    with pytest.raises(InvalidArgumentError) as caught:
        send(vector.given, lane)
    assert class_of(caught.value) == expect["class"]
    for name in expect.get("names", ()):
        assert name in str(caught.value)
    for secret in expect.get("hides", ()):
        assert secret not in str(caught.value)


def built(given: Json, _lane: str) -> Sequence[tuple[str, str]]:
    """The headers of a call that is only prepared."""
    of, params = asked(given)
    settings = default_settings(options(given["client"], api_key=KEY), given.get("environment", {}))
    settings = settings.merged_with(options(given.get("call", {})))
    request = prepare_request(of, params, settings, BASE_URL, streaming="stream" in given)
    return [(name.decode(), value.decode("latin-1")) for name, value in request.headers()]


def called(given: Json, lane: str) -> Sequence[tuple[str, str]]:
    """The headers of the request that a client sends."""
    of, params = asked(given)
    settings: Json = {"retries": 0, **options(given["client"], api_key=KEY)}
    settings["options"] = options(given.get("call", {}))
    with play(REFUSED_BY_SERVER, variables=given.get("environment", {})) as stage:
        client = CLIENTS[lane]
        try:
            if "stream" in given:
                client.stream(stage, of, params, **settings)
            else:
                client.call(stage, of, params, **settings)
        except InvalidArgumentError:
            assert stage.requests == []
            raise
        except APIError:
            assert len(stage.requests) == 1
    return stage.requests[0].headers


def asked(given: Json) -> tuple[Any, Json]:
    of = operation(given.get("operation", "sendChatCompletionRequest"))
    return of, arguments(of, given.get("arguments", {"body": CHAT}))


def options(given: Json, **defaults: Any) -> Any:
    """The options by their names, with our types for app and cache."""
    made = {**defaults, **given}
    if made.get("app") is not None:
        made["app"] = App(**made["app"])
    if isinstance(made.get("cache"), dict):
        made["cache"] = ResponseCache(**made["cache"])
    return made
