"""The `client` vectors: which options a client takes, what they do, and that a closed one sends nothing."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk import RetryBudget, RetryPolicy, Timeout
from openrouter_sdk.errors import OpenRouterError
from tests.conformance.comparing import class_of
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import CLIENTS, Fault, Reply, Stage, play
from tests.conformance.operations import arguments, operation
from tests.conformance.vectors import Vector, to_bytes

Json = dict[str, Any]

CALL = "listModelsCount"
STREAM = "sendChatCompletionRequest"
CHAT = {"body": {"messages": [{"role": "user", "content": "Hello"}]}}
ANSWER = b'{"data":{"count":3}}'


@each_vector("client", *CLIENTS)
def test_a_client_takes_options_or_refuses_them(vector: Vector, lane: str) -> None:
    given, expect = vector.given, vector.expect
    outcomes = [outcome(given.get("outcome", {}))] * expect.get("requests", 1)
    with play(*outcomes, random=given.get("random", ()), variables=given.get("environment")) as stage:
        if "refused" in expect:
            with pytest.raises(OpenRouterError) as caught:
                called(given, lane, stage)
            check_refusal(expect["refused"], caught.value)
            assert stage.requests == []
            return
        error = failure_of(given, lane, stage)
    assert len(stage.requests) == expect["requests"]
    assert expect.get("url", stage.requests[0].url) == stage.requests[0].url
    facts = expect.get("error", {"class": None})
    assert {**facts, "class": class_of(error)} == facts
    for name, value in facts.items():
        assert name == "class" or shown(getattr(error, name)) == value


def shown(value: Any) -> Any:
    """A field of an error as JSON: a partial result has it."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def check_refusal(expect: Json, error: OpenRouterError) -> None:
    assert class_of(error) == expect.get("class", "InvalidArgumentError")
    assert [name for name in expect.get("names", ()) if name not in str(error)] == []
    assert [name for name in expect.get("hides", ()) if name in str(error)] == []


def outcome(given: Json) -> Reply:
    body = to_bytes(given["body"]) if "body" in given else ANSWER
    middle = len(body) // 2
    pieces: list[Any] = [body[:middle], body[middle:], *([Fault("lost")] if "breaks" in given else ())]
    return Reply(
        given.get("status", 200), {"content-type": "application/json"}, pieces, given.get("takes", 0)
    )


def failure_of(given: Json, lane: str, stage: Stage) -> OpenRouterError | None:
    try:
        called(given, lane, stage)
    except OpenRouterError as error:
        return error
    return None


def called(given: Json, lane: str, stage: Stage) -> None:
    client, settings = CLIENTS[lane], options(given.get("client", {}))
    settings["closed"] = int(given.get("closed", 0))
    if "leaves" in given:
        of = operation(STREAM)
        client.leave(stage, of, arguments(of, CHAT), given["leaves"])
    elif given.get("stream"):
        of = operation(STREAM)
        streamed = client.stream(stage, of, arguments(of, CHAT), **settings)
        if streamed.error is not None:
            raise streamed.error
    else:
        client.call(stage, operation(CALL), {}, **settings, options=options(given.get("call", {})))


def options(given: Json) -> Json:
    """The options under our names, and with our types."""
    made = dict(given)
    if isinstance(made.get("timeout"), dict):
        made["timeout"] = Timeout(**made["timeout"])
    if "retry" in made:
        fields = dict(made.pop("retry"))
        if "budget" in fields:
            fields["budget"] = RetryBudget(**fields["budget"])
        made["retries"] = RetryPolicy(**fields)
    return made
