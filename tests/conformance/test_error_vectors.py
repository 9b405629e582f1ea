"""Answers that report a failure become the errors that the vectors name, or no error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openrouter_api.operation import Operation
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.exchange.state import Environment
from openrouter_sdk.exchange.steps import Head
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.exchanges import play_exchange, state_of
from tests.conformance.lanes import CLIENTS, Reply, play
from tests.conformance.operations import arguments, operation
from tests.conformance.vectors import Vector, joined, to_bytes

CHAT = {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}
"""What is asked where a vector names no operation."""
FIELDS: dict[str, Callable[[Any], Any]] = {
    "moderation": lambda error: error.moderation and error.moderation._asdict(),
    "provider_error": lambda error: error.provider_error and error.provider_error._asdict(),
    "reset_at": lambda error: error.reset_at and error.reset_at.timestamp(),
    "retryable": lambda error: error.is_retryable_hint,
}
"""Fields that are not attributes of their name; kinds/error.md says what they are."""


@each_vector("error", "pure", *CLIENTS)
def test_an_answer_becomes_the_error_that_it_reports(vector: Vector, lane: str) -> None:
    error = caught(vector, lane)
    if vector.expect["class"] is None:
        assert error is None
        return
    assert class_of(error) == vector.expect["class"]
    for name, value in vector.expect.get("fields", {}).items():
        found = FIELDS[name](error) if name in FIELDS else getattr(error, name)
        assert same(found, value), f"{name} is {found!r}"
    for name in vector.expect.get("without", ()):
        assert not hasattr(error, name), f"{name} is {getattr(error, name)!r}"
    assert str(error) == vector.expect.get("prints", str(error))
    for words in vector.expect.get("says", ()):
        assert words in str(error)
    for words in vector.expect.get("lacks", ()):
        assert words not in str(error)
    for secret in vector.expect.get("hides", ()):
        assert secret not in "\n".join([str(error), repr(error), repr(vars(error))])


def caught(vector: Vector, lane: str) -> OpenRouterError | None:
    try:
        if lane == "pure":
            understood(vector.given)
        else:
            called(vector.given, lane)
    except OpenRouterError as error:
        return error
    return None


def understood(given: dict[str, Any]) -> None:
    """An exchange without a client."""
    of, params = asked(given)
    headers = joined(given.get("headers"))
    now = given.get("now", 0)
    environment = Environment(clock=lambda: 0.0, now=lambda: now, random=lambda: 0.0)
    options: Options = {"api_key": given["key"]} if "key" in given else {}
    play_exchange(
        state_of(of, params, environment, options=options),
        Head(given["status"], headers),
        [to_bytes(given["body"])],
    )


def called(given: dict[str, Any], lane: str) -> None:
    """A client that gets the answer, and sends once."""
    of, params = asked(given)
    reply = Reply(given["status"], given.get("headers"), [to_bytes(given["body"])])
    with play(reply, now=given.get("now", 0)) as stage:
        key = {"api_key": given["key"]} if "key" in given else {}
        CLIENTS[lane].call(stage, of, params, retries=0, **key)


def asked(given: dict[str, Any]) -> tuple[Operation[Any, Any], dict[str, Any]]:
    of = operation(given.get("operation", "sendChatCompletionRequest"))
    return of, arguments(of, given.get("arguments", {"body": CHAT}))
