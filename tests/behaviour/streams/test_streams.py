"""Streams: what they bring, what they add up to, and what becomes of their connections."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from openrouter_sdk import OpenRouterError, errors
from openrouter_sdk.testing import StandInServer, Wait
from tests.behaviour.contract_cases import find
from tests.behaviour.lanes import Lane

SSE = {"content-type": "text/event-stream"}
JSON = {"content-type": "application/json"}
FOREVER = Wait(600.0)
USER = {"role": "user", "content": "What is the weather in Paris?"}
FUNCTION = {"name": "look", "parameters": {"type": "object"}}


@dataclass(frozen=True)
class Surface:
    """A resource that streams."""

    resource: str
    method: str
    arguments: dict[str, Any]
    typed: Callable[[Any], bool]
    """Whether an event is of a model of this surface."""
    talks: bool = True

    def send(self, client: Any, **more: Any) -> Any:
        return getattr(getattr(client, self.resource), self.method)(**self.arguments, **more)

    def stream(self, client: Any, **more: Any) -> Any:
        return getattr(client, self.resource).stream(**self.arguments, **more)


def models(*prefixes: str) -> Callable[[Any], bool]:
    return lambda event: type(event).__name__.startswith(prefixes)


SURFACES = [
    Surface(
        "chat",
        "send",
        {"model": "a/b", "messages": [USER], "tools": [{"type": "function", "function": FUNCTION}]},
        models("ChatStreamChunk"),
    ),
    Surface(
        "responses",
        "send",
        {"model": "a/b", "input": "What is the weather?", "tools": [{"type": "function", **FUNCTION}]},
        lambda event: "Event" in type(event).__name__,
    ),
    Surface(
        "messages",
        "create",
        {
            "model": "a/b",
            "messages": [USER],
            "max_tokens": 100,
            "tools": [{"name": "look", "input_schema": {"type": "object"}}],
        },
        models("Messages"),
    ),
    Surface("images", "generate", {"model": "a/b", "prompt": "A cat", "n": 2}, models("Image"), talks=False),
]
CHAT = SURFACES[0]
TALKING = [surface for surface in SURFACES if surface.talks]


@pytest.fixture(params=SURFACES, ids=lambda surface: surface.resource)
def surface(request: pytest.FixtureRequest) -> Surface:
    found: Surface = request.param
    return found


def scripted(server: StandInServer, surface: Surface) -> None:
    """The same answer again, with ids from the beginning."""
    server.reset()
    if surface.talks:
        server.script.reply(
            text="Fine, I think: 21 °C.",
            reasoning="Where is Paris?",
            tool_calls=[{"name": "look", "arguments": {"at": "the sky"}, "id": "call_1"}],
            usage={"cost": 0.5},
        )


def event(data: Any) -> bytes:
    return f"data: {json.dumps(data)}\n\n".encode()


def chunk(text: str, **choice: Any) -> bytes:
    """One chunk of a chat."""
    about = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1, "model": "a/b"}
    return event({**about, "choices": [{"index": 0, "delta": {"content": text}, **choice}]})


DONE = b"data: [DONE]\n\n"


# --- what a stream brings -------------------------------------------------------------------------------


def test_a_stream_is_asked_for(surface: Surface, lane: Lane) -> None:
    lane.collect(surface.stream(lane.client()))
    [request] = lane.server.requests
    assert request.json() == {**surface.arguments, "stream": True}
    assert "text/event-stream" in (request.header("accept") or "")
    case = find(f"{surface.resource}.{surface.method}")
    assert (request.method, request.path) == (case.verb, "/api/v1" + case.path)


def test_events_are_typed_and_are_those_on_the_wire(surface: Surface, lane: Lane) -> None:
    client = lane.client()
    scripted(lane.server, surface)
    events = lane.collect(surface.stream(client))
    assert len(events) > 3
    assert [type(one).__name__ for one in events if not surface.typed(one)] == []
    scripted(lane.server, surface)
    raw = lane.collect(surface.stream(client).raw())
    assert [one.to_dict() for one in events] == raw
    assert all(type(one) is dict for one in raw)


def test_text_is_the_text_alone(lane: Lane) -> None:
    client = lane.client()
    for surface in TALKING:
        scripted(lane.server, surface)
        pieces = lane.collect(surface.stream(client).text())
        assert len(pieces) > 1
        assert "" not in pieces
        assert "".join(pieces) == "Fine, I think: 21 °C."


def test_the_result_is_that_of_a_call_without_a_stream(surface: Surface, lane: Lane) -> None:
    client = lane.client()
    scripted(lane.server, surface)
    whole = lane.do(surface.send(client))
    scripted(lane.server, surface)
    result = lane.do(surface.stream(client).result())
    assert type(result) is type(whole)
    assert result.to_dict() == whole.to_dict()


def test_the_result_is_there_after_iterating(surface: Surface, lane: Lane) -> None:
    client = lane.client()
    scripted(lane.server, surface)
    expected = lane.do(surface.stream(client).result())
    for read in (lane.collect, lambda one: lane.collect(one.raw()), lambda one: lane.collect(one.text())):
        scripted(lane.server, surface)
        stream = surface.stream(client)
        read(stream)
        assert lane.do(stream.result()) == expected
        assert stream.response.data == stream.partial == expected


def test_facts_are_known_as_soon_as_the_stream_is_open(surface: Surface, lane: Lane) -> None:
    def facts(stream: Any) -> tuple[Any, ...]:
        response = stream.response
        return (response.status, response.headers["content-type"], response.attempts, stream.generation_id)

    stream = surface.stream(lane.client())
    status, media, attempts, generation = lane.inside(stream, facts)
    assert (status, media, attempts) == (200, "text/event-stream", 1)
    assert generation is not None
    assert generation.startswith("gen-")
    assert stream.response.generation_id == generation


def test_the_facts_of_a_stream_that_is_not_open_are_refused(surface: Surface, lane: Lane) -> None:
    stream = surface.stream(lane.client())
    assert stream.partial is None
    with pytest.raises(errors.InvalidArgumentError, match="not open yet"):
        _ = stream.response
    assert lane.server.requests == []


def first(lane: Lane, stream: Any) -> Any:
    """The next event alone, outside of any loop."""
    return lane.do(stream.__anext__()) if lane.name == "async" else next(stream)


def test_the_result_so_far_grows(lane: Lane) -> None:
    whole = [chunk("One"), chunk(" two"), chunk(" three", finish_reason="stop"), DONE]
    lane.server.script.raw(200, SSE, whole)
    stream = CHAT.stream(lane.client())
    first(lane, stream)
    begun = stream.partial.choices[0].message.content
    lane.collect(stream)
    assert "One two three".startswith(begun)
    assert stream.partial.choices[0].message.content == "One two three"


def test_inside_with_a_loop_goes_on_where_the_last_one_stopped(surface: Surface, lane: Lane) -> None:
    client = lane.client()
    scripted(lane.server, surface)
    expected = lane.collect(surface.stream(client))

    def read(stream: Any) -> list[Any]:
        return [next(stream), *lane.pull(stream, 1), *lane.pull(stream), *lane.pull(stream)]

    async def aread(stream: Any) -> list[Any]:
        begun = [await anext(stream), *await lane.pull(stream, 1)]
        return [*begun, *await lane.pull(stream), *await lane.pull(stream)]

    scripted(lane.server, surface)
    found = lane.inside(surface.stream(client), read if lane.name == "sync" else aread)
    assert found == expected


def test_each_stream_is_sent_once_and_only_when_it_is_read(surface: Surface, lane: Lane) -> None:
    stream = surface.stream(lane.client())
    assert lane.server.requests == []
    lane.inside(stream, lambda opened: lane.pull(opened))
    lane.do(stream.result())
    assert len(lane.server.requests) == 1


def test_open_sends_at_once_and_a_loop_goes_on_and_closes(lane: Lane) -> None:
    def opened(stream: Any) -> Any:
        return stream.open() if lane.name == "sync" else lane.do(stream.open())

    client = lane.client()
    lane.server.script.reply("One two.").error(429, "Slow down.")
    stream = opened(CHAT.stream(client))
    assert len(lane.server.requests) == 1
    assert stream.response.status == 200
    assert opened(stream) is stream
    assert lane.collect(stream.text()) == ["One ", "two."]
    with pytest.raises(errors.RateLimitError, match="Slow down"):
        opened(CHAT.stream(client))
    lane.collect(CHAT.stream(client))
    assert (len(lane.server.requests), lane.server.connections) == (3, 1)  # each time it comes back


def test_events_split_and_joined_in_any_way_are_the_same(lane: Lane) -> None:
    whole = b": hi\n\n" + chunk("Grüße ") + chunk("€", finish_reason="stop") + DONE
    lane.server.script.raw(200, SSE, whole)
    lane.server.script.raw(200, SSE, [bytes([one]) for one in whole])
    lane.server.script.raw(200, SSE, [b"\xef\xbb\xbf" + whole.replace(b"\n", b"\r\n")])
    client = lane.client()
    for _ in range(3):
        assert lane.collect(CHAT.stream(client).text()) == ["Grüße ", "€"]


# --- an answer in one piece -----------------------------------------------------------------------------


def test_json_in_place_of_a_stream_works(surface: Surface, lane: Lane) -> None:
    client = lane.client()
    scripted(lane.server, surface)
    whole = lane.do(surface.send(client))
    body = json.dumps(whole.to_dict()).encode()

    def answered() -> Any:
        lane.server.script.raw(200, {**JSON, "x-generation-id": "gen-5"}, body)
        return surface.stream(client)

    stream = answered()
    events = lane.collect(stream)
    assert [type(one).__name__ for one in events if not surface.typed(one)] == []
    assert len(events) >= 1
    assert stream.generation_id == "gen-5"
    assert lane.do(stream.result()).to_dict() == whole.to_dict()
    assert lane.do(answered().result()).to_dict() == whole.to_dict()
    assert lane.collect(answered().raw()) == [one.to_dict() for one in events]
    expected = "Fine, I think: 21 °C." if surface.talks else ""
    assert "".join(lane.collect(answered().text())) == expected
    assert lane.inside(answered(), lambda opened: opened.response.status) == 200
    assert lane.server.connections == 1


def test_an_error_as_json_in_place_of_a_stream_is_raised(surface: Surface, lane: Lane) -> None:
    lane.server.script.raw(200, JSON, b'{"error": {"code": 429, "message": "Slow down."}}')
    with pytest.raises(errors.RateLimitError, match=r"Slow down\."):
        lane.collect(surface.stream(lane.client()))


@pytest.mark.parametrize("value", [True, 1])
def test_send_names_stream_when_a_stream_is_asked_for(value: Any, surface: Surface, lane: Lane) -> None:
    client = lane.client()
    with pytest.raises(errors.InvalidArgumentError, match=rf"call client\.{surface.resource}\.stream\(\)"):
        lane.do(surface.send(client, stream=value))
    with pytest.raises(errors.InvalidArgumentError, match=rf"call client\.{surface.resource}\.stream\(\)"):
        lane.do(surface.send(client, options={"extra_body": {"stream": value}}))
    assert lane.server.requests == []


# --- connections ----------------------------------------------------------------------------------------


def test_a_finished_stream_gives_its_connection_back(surface: Surface, lane: Lane) -> None:
    client = lane.client()
    lane.collect(surface.stream(client))
    lane.inside(surface.stream(client), lambda stream: lane.pull(stream))
    lane.do(surface.stream(client).result())
    lane.collect(surface.stream(client).raw())
    lane.do(surface.send(client))
    assert len(lane.server.requests) == 5
    assert lane.server.connections == 1


def test_break_inside_with_hangs_up_at_once(surface: Surface, lane: Lane) -> None:
    first = {"type": "response.created", "id": "x", "choices": []}
    lane.server.script.raw(200, SSE, [event(first), FOREVER])
    client = lane.client()
    taken = lane.inside(surface.stream(client), lambda stream: lane.pull(stream, 1))
    assert len(taken) == 1
    assert lane.server.wait_for_hangup(60), "the client is still open and its connection is gone"
    lane.do(surface.send(client))
    assert lane.server.connections == 2


def test_break_without_with_hangs_up_too(lane: Lane) -> None:
    client = lane.client()
    reads: list[Callable[[Any], Any]] = [lambda one: one, lambda one: one.raw(), lambda one: one.text()]
    for read in reads:
        lane.server.script.raw(200, SSE, [chunk("One"), FOREVER])
        stream = CHAT.stream(client)
        assert len(lane.take(read(stream), 1)) == 1
        assert lane.while_running(lane.server.wait_for_hangup)
        with pytest.raises(errors.ClientClosedError, match="closed before its end"):
            lane.do(stream.result())


def test_an_exception_inside_with_hangs_up(lane: Lane) -> None:
    def fails(stream: Any) -> Any:
        raise ZeroDivisionError

    lane.server.script.raw(200, SSE, [chunk("One"), FOREVER])
    client = lane.client()
    with pytest.raises(ZeroDivisionError):
        lane.inside(CHAT.stream(client), fails)
    assert lane.server.wait_for_hangup(60)


def test_close_hangs_up_and_ends_the_stream(lane: Lane) -> None:
    lane.server.script.raw(200, SSE, [chunk("One"), FOREVER])
    client = lane.client()
    stream = CHAT.stream(client)
    first(lane, stream)
    lane.do(stream.close())
    lane.do(stream.close())
    assert lane.server.wait_for_hangup(60)
    with pytest.raises(errors.ClientClosedError, match="closed before its end"):
        lane.collect(stream)
    assert stream.partial.choices[0].message.content == "One"


def test_a_stream_that_is_closed_before_it_is_opened_sends_nothing(lane: Lane) -> None:
    stream = CHAT.stream(lane.client())
    lane.do(stream.close())
    with pytest.raises(errors.ClientClosedError):
        lane.collect(stream)
    assert lane.server.requests == []


def test_a_stream_that_is_forgotten_hangs_up(sync_lane: Lane) -> None:
    sync_lane.server.script.raw(200, SSE, [chunk("One"), FOREVER])
    client = sync_lane.client()
    stream = CHAT.stream(client)
    next(stream)
    del stream
    gc.collect()
    assert sync_lane.server.wait_for_hangup(60)


def test_an_async_stream_that_is_forgotten_hangs_up(async_lane: Lane) -> None:
    async_lane.server.script.raw(200, SSE, [chunk("One"), FOREVER])
    client = async_lane.client()

    async def run() -> None:
        stream = CHAT.stream(client)
        await anext(stream)
        del stream
        gc.collect()
        assert await asyncio.to_thread(async_lane.server.wait_for_hangup, 60)

    async_lane.do(run())


def test_cancelling_the_task_hangs_up(async_lane: Lane) -> None:
    async_lane.server.script.raw(200, SSE, [chunk("One"), FOREVER])
    client = async_lane.client()

    async def run() -> None:
        begun = asyncio.Event()

        async def read() -> None:
            async with CHAT.stream(client) as stream:
                async for _ in stream:
                    begun.set()

        task = asyncio.create_task(read())
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(async_lane.server.wait_for_hangup, 60)

    async_lane.do(run())


def test_a_body_that_does_not_end_after_the_end_mark_is_given_up(lane: Lane) -> None:
    lane.server.script.raw(200, SSE, [chunk("One", finish_reason="stop"), DONE, FOREVER])
    client = lane.client()
    assert lane.do(CHAT.stream(client).result()).choices[0].message.content == "One"
    assert lane.server.wait_for_hangup(60)
    lane.do(CHAT.send(client))
    assert lane.server.connections == 2


def test_closing_the_client_hangs_up(lane: Lane) -> None:
    client = lane.client()
    lane.collect(CHAT.stream(client))
    lane.do(client.close())
    assert lane.server.wait_for_hangup(60)


# --- what goes wrong ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("end", "kind"),
    [
        ([event({"error": {"code": 502, "message": "Broke."}, "choices": []})], errors.BadGatewayError),
        ([chunk("", finish_reason="error")], errors.APIError),
        ([], errors.TruncatedStreamError),
        ([b"data: {nonsense\n\n"], errors.ProtocolError),
    ],
    ids=["error event", "finish reason", "cut", "no JSON"],
)
def test_an_error_in_a_stream_has_the_result_so_far(
    end: list[bytes], kind: type[OpenRouterError], lane: Lane
) -> None:
    headers = {**SSE, "x-generation-id": "gen-9"}
    lane.server.script.raw(200, headers, [chunk("One "), chunk("two."), *end])
    client = lane.client()
    stream = CHAT.stream(client)
    seen: list[Any] = []

    def read(opened: Any) -> Any:
        return _read(opened, seen) if lane.name == "sync" else _aread(opened, seen)

    with pytest.raises(kind) as caught:
        lane.inside(stream, read)
    assert "".join(seen) == "One two.", "what came before the error is handed over"
    error = caught.value
    assert error.partial.choices[0].message.content == "One two."
    assert (error.generation_id, error.attempts) == ("gen-9", 1)
    assert stream.partial.choices[0].message.content == "One two."
    assert len(lane.server.requests) == 1


def _read(stream: Any, seen: list[Any]) -> None:
    for piece in stream.text():
        seen.append(piece)  # noqa: PERF402 - what was seen counts when this raises


async def _aread(stream: Any, seen: list[Any]) -> None:
    async for piece in stream.text():
        seen.append(piece)  # noqa: PERF401 - what was seen counts when this raises


def test_a_connection_that_breaks_has_the_result_so_far(lane: Lane) -> None:
    lane.server.script.raw(200, {**SSE, "content-length": "5000"}, [chunk("One")])
    with pytest.raises(errors.ConnectionLostError) as caught:
        lane.collect(CHAT.stream(lane.client()))
    assert caught.value.partial.choices[0].message.content == "One"


def test_an_error_before_the_first_event_is_tried_again(surface: Surface, lane: Lane) -> None:
    lane.server.script.error(503, "Busy.")
    lane.server.script.raw(200, SSE, [event({"error": {"code": 503, "message": "Busy."}})])
    client = lane.client(retries=2, sleep=lane.no_sleep())
    stream = surface.stream(client)
    lane.collect(stream)
    assert stream.response.attempts == len(lane.server.requests) == 3


def test_an_error_after_the_first_event_is_not_tried_again(lane: Lane) -> None:
    lane.server.script.raw(200, SSE, [chunk("One"), event({"error": {"code": 503, "message": "Busy."}})])
    client = lane.client(retries=2, sleep=lane.no_sleep())
    with pytest.raises(errors.ServiceUnavailableError):
        lane.collect(CHAT.stream(client))
    assert len(lane.server.requests) == 1


# --- the wrong kind -------------------------------------------------------------------------------------


def test_a_sync_stream_used_async_says_so(sync_lane: Lane) -> None:
    stream = CHAT.stream(sync_lane.client())

    async def loops() -> None:
        async for _ in stream:
            pass

    async def enters() -> None:
        async with stream:
            pass

    with pytest.raises(TypeError, match=r"synchronous.*AsyncOpenRouter"):
        asyncio.run(loops())
    with pytest.raises(TypeError, match="this stream is synchronous: use `for` and `with`"):
        asyncio.run(enters())
    assert sync_lane.server.requests == []


def test_an_async_stream_used_sync_says_so(async_lane: Lane) -> None:
    stream = CHAT.stream(async_lane.client())
    with pytest.raises(TypeError, match=r"asynchronous.*OpenRouter"):
        list(stream)
    with pytest.raises(TypeError, match="this stream is asynchronous: use `async for`"), stream:
        pass
    assert async_lane.server.requests == []
