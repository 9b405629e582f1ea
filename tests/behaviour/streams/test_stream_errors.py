"""An error inside a stream is raised, typed, with what had come before it."""

from __future__ import annotations

import copy
import pickle
import threading
from dataclasses import dataclass, field
from typing import Any

import pytest

from openrouter_sdk import errors
from tests.behaviour.streams.callers import AsyncCaller, Caller, SyncCaller
from tests.behaviour.streams.raw_server import Serve, answer
from tests.behaviour.streams.wire_events import DONE, HEAD, chunk, sse, text
from tests.each import each

Json = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """Events, the error event after them, and the error that it is."""

    resource: str
    before: list[Json]
    event: Json
    kind: type[errors.APIError]
    code: int | str | None
    stands_for: int | None
    message: str
    said: Json = field(default_factory=dict)


CHAT = text("Hel", "lo")
RESPONSE = {"id": "gen-2", "object": "response", "status": "in_progress", "output": []}
ITEM = {"type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []}
PLACE = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
RESPONSES: list[Json] = [
    {"type": "response.created", "response": RESPONSE, "sequence_number": 0},
    {"type": "response.output_item.added", "output_index": 0, "item": ITEM, "sequence_number": 1},
    {
        "type": "response.content_part.added",
        **PLACE,
        "part": {"type": "output_text", "text": "", "annotations": []},
        "sequence_number": 2,
    },
    {"type": "response.output_text.delta", **PLACE, "delta": "Hello", "logprobs": [], "sequence_number": 3},
]
START = {"id": "gen-3", "type": "message", "role": "assistant", "model": "m", "content": []}
MESSAGES: list[Json] = [
    {"type": "message_start", "message": {**START, "usage": {"input_tokens": 1, "output_tokens": 0}}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hello"}},
]
IMAGES: list[Json] = [
    {"type": "image_generation.completed", "b64_json": "SGVsbG8=", "created": 1},
    {"type": "image_generation.text_chunk", "text": "Hello", "phase": "content"},
]


def chat_error(error: Any) -> Json:
    """The documented form: beside an empty last chunk (protocol section 6.6)."""
    return chunk({"content": ""}, "error", error=error)


def choice_error(error: Any) -> Json:
    choice = {"index": 0, "delta": {}, "finish_reason": "error", "error": error}
    return {**HEAD, "choices": [choice]}


CASES = {
    "chat_code_number": Case(
        "chat",
        CHAT,
        chat_error({"code": 502, "message": "It went down."}),
        errors.BadGatewayError,
        502,
        502,
        "It went down.",
    ),
    "chat_code_number_with_metadata": Case(
        "chat",
        CHAT,
        chat_error(
            {
                "code": 429,
                "message": "Slow down.",
                "metadata": {
                    "error_type": "rate_limit_exceeded",
                    "provider_code": "too_fast",
                    "provider_name": "Acme",
                    "raw": '{"error": {"message": "at most 3 a second"}}',
                },
            }
        ),
        errors.RateLimitError,
        429,
        429,
        "Slow down.",
        {"error_type": "rate_limit_exceeded", "provider_code": "too_fast", "provider_name": "Acme"},
    ),
    "chat_code_name": Case(
        "chat",
        CHAT,
        chat_error({"code": "server_error", "message": "It broke."}),
        errors.InternalServerError,
        "server_error",
        500,
        "It broke.",
    ),
    "chat_error_alone": Case(
        "chat",
        CHAT,
        {"error": {"code": 529, "message": "Too busy."}},
        errors.OverloadedError,
        529,
        529,
        "Too busy.",
    ),
    "chat_error_is_a_sentence": Case(
        "chat", CHAT, {**HEAD, "error": "It broke."}, errors.APIError, None, None, "It broke."
    ),
    "chat_finish_reason_alone": Case(
        "chat",
        CHAT,
        chunk({}, "error"),
        errors.APIError,
        None,
        None,
        "the generation ended with finish_reason 'error'",
    ),
    "chat_finish_reason_in_the_delta": Case(
        "chat",
        CHAT,
        chunk({"content": "", "finish_reason": "error"}),
        errors.APIError,
        None,
        None,
        "the generation ended with finish_reason 'error'",
    ),
    "chat_choice": Case(
        "chat",
        CHAT,
        choice_error({"code": 403, "message": "Flagged.", "metadata": {"reasons": ["violence"]}}),
        errors.ModerationError,
        403,
        403,
        "Flagged.",
        {"reasons": ["violence"]},
    ),
    "responses_flat": Case(
        "responses",
        RESPONSES,
        {
            "type": "error",
            "code": "rate_limit_exceeded",
            "message": "Slow.",
            "param": None,
            "sequence_number": 4,
        },
        errors.RateLimitError,
        "rate_limit_exceeded",
        429,
        "Slow.",
    ),
    "responses_nested": Case(
        "responses",
        RESPONSES,
        {
            "type": "error",
            "error": {"code": "server_error", "message": "It broke."},
            "sequence_number": 4,
        },
        errors.InternalServerError,
        "server_error",
        500,
        "It broke.",
    ),
    "responses_failed": Case(
        "responses",
        RESPONSES,
        {
            "type": "response.failed",
            "response": {
                **RESPONSE,
                "status": "failed",
                "error": {"code": "server_error", "message": "It broke."},
                "error_type": "provider_overloaded",
            },
            "sequence_number": 4,
        },
        errors.InternalServerError,
        "server_error",
        500,
        "It broke.",
        {"error_type": "provider_overloaded"},
    ),
    "messages_event": Case(
        "messages",
        MESSAGES,
        {
            "type": "error",
            "error": {"type": "overloaded_error", "message": "Too busy."},
            "request_id": "gen-3",
        },
        errors.OverloadedError,
        "overloaded_error",
        529,
        "Too busy.",
    ),
    "images_event": Case(
        "images",
        IMAGES,
        {"type": "error", "error": {"message": "Slow.", "code": "rate_limit_exceeded"}},
        errors.RateLimitError,
        "rate_limit_exceeded",
        429,
        "Slow.",
    ),
}
every_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())


def named(case: Case, event: Json) -> bytes:
    """The event as its API frames it: Messages names its events."""
    name = f"event: {event['type']}\n".encode() if case.resource == "messages" else b""
    return name + sse(event)


def came(partial: Any) -> bool:
    """Whether a partial result has what the events before the error said."""
    told = str(partial.to_dict())
    return "Hello" in told or "SGVsbG8=" in told


@each("together", [True, False], ids=["one_segment", "segment_each"])
@every_case
def test_demand_02_mid_stream_error_raises_with_fields_and_partial(
    caller: Caller, serve: Serve, case: Case, together: bool
) -> None:
    pieces = [named(case, event) for event in (*case.before, case.event, *case.before)]
    play = answer(*([b"".join(pieces)] if together else pieces), headers={"X-Generation-Id": "gen-9"})
    outcome = caller.stream(serve(play), case.resource, read="raw", retries=2)
    error = outcome.error
    assert type(error) is case.kind
    assert (error.status, error.code, error.effective_status) == (200, case.code, case.stands_for)
    assert error.message == case.message
    assert error.generation_id == "gen-9"
    assert error.attempts == 1
    for name, value in case.said.items():
        assert getattr(error, name) == value
    assert outcome.events == case.before, "what came before the error is handed over, and nothing after it"
    assert came(error.partial)
    assert case.message in str(error)
    assert outcome.result is None


@every_case
def test_demand_02_events_in_the_segment_of_the_error_are_handed_over_typed_before_it(
    caller: Caller, serve: Serve, case: Case
) -> None:
    data = b"".join(named(case, event) for event in (*case.before, case.event)) + DONE
    outcome = caller.stream(serve(answer(data)), case.resource)
    assert [event.to_dict() for event in outcome.events] == case.before
    assert type(outcome.error) is case.kind


@pytest.mark.parametrize("read", ["events", "raw", "text", "result"])
def test_demand_02_every_way_of_reading_raises_the_error(caller: Caller, serve: Serve, read: str) -> None:
    case = CASES["chat_code_number"]
    data = b"".join(map(sse, (*case.before, case.event)))
    outcome = caller.stream(serve(answer(data)), read=read)
    assert type(outcome.error) is errors.BadGatewayError
    assert outcome.error.partial.text == "Hello"


@every_case
def test_demand_02_sync_and_async_raise_the_same(serve: Serve, case: Case) -> None:
    data = b"".join(named(case, event) for event in (*case.before, case.event))
    told = []
    for kind in (SyncCaller, AsyncCaller):
        caller = kind()
        outcome = caller.stream(serve(answer(data)), case.resource, read="raw")
        caller.close()
        facts = {**vars(outcome.error), "partial": outcome.error.partial.to_dict()}
        told.append((type(outcome.error), str(outcome.error), facts, outcome.events))
    assert told[0] == told[1]


def test_demand_02_a_later_attempt_to_read_raises_the_error_again(caller: Caller, serve: Serve) -> None:
    """Whoever swallows the error must not get the partial result as if it were complete."""
    server = serve(answer(sse(CHAT[0]), sse(chat_error({"code": 502, "message": "Down."}))))

    def sync() -> list[Any]:
        with caller.client(server) as client:
            stream = client.chat.stream(model="m", messages=[{"role": "user", "content": "Hi"}])
            seen = []
            for _ in range(3):
                with pytest.raises(errors.BadGatewayError) as caught:
                    stream.result()
                seen.append(caught.value)
            return seen

    async def concurrent() -> list[Any]:
        async with caller.client(server) as client:
            stream = client.chat.stream(model="m", messages=[{"role": "user", "content": "Hi"}])
            seen = []
            for _ in range(3):
                with pytest.raises(errors.BadGatewayError) as caught:
                    await stream.result()
                seen.append(caught.value)
            return seen

    seen = caller.run(sync, concurrent)
    assert seen[0] is seen[1] is seen[2]
    assert server.requests == 1


def test_an_error_that_is_null_is_no_error(caller: Caller, serve: Serve) -> None:
    chunks = [{**one, "error": None} for one in (*CHAT, chunk({}, "stop"))]
    outcome = caller.stream(serve(answer(b"".join(map(sse, chunks)) + DONE)))
    assert outcome.error is None
    assert outcome.result.text == "Hello"


def test_an_error_event_without_its_blank_line_is_still_the_error(caller: Caller, serve: Serve) -> None:
    last = sse(chat_error({"code": 502, "message": "Down."})).rstrip()
    outcome = caller.stream(serve(answer(sse(CHAT[0]), last, chunked=False)))
    assert type(outcome.error) is errors.BadGatewayError
    assert outcome.error.partial.text == "Hel"


def test_an_error_event_closes_the_connection_though_the_server_goes_on(caller: Caller, serve: Serve) -> None:
    server = serve(answer(sse(CHAT[0]), sse(chat_error({"code": 502, "message": "Down."})), then="stall"))
    outcome = caller.stream(server)
    assert type(outcome.error) is errors.BadGatewayError
    assert server.wait_for(lambda one: one.hangups == 1)


def test_an_error_with_its_partial_result_can_be_pickled_and_copied(caller: Caller, serve: Serve) -> None:
    case = CASES["chat_code_number_with_metadata"]
    error = caller.stream(serve(answer(b"".join(map(sse, (*case.before, case.event)))))).error
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.partial.text == "Hello"


def test_the_first_event_is_handed_over_before_the_error_arrives(caller: Caller, serve: Serve) -> None:
    """The server sends the error only when the client has the first event in hand."""
    seen = threading.Event()
    error = sse(chat_error({"code": 502, "message": "Down."}))
    outcome = caller.stream(
        serve(answer(sse(CHAT[0]), lambda: seen.wait(60), error)), each=lambda stream: seen.set()
    )
    assert len(outcome.events) == 1
    assert type(outcome.error) is errors.BadGatewayError
