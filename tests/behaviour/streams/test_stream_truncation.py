"""A stream that ends too early is an error with what had come, wherever it was cut."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.errors import ConnectionLostError, TruncatedStreamError
from openrouter_sdk.events.framing import SSEDecoder
from tests.behaviour.streams.callers import Caller
from tests.behaviour.streams.raw_server import Serve, answer
from tests.behaviour.streams.wire_events import DONE, HELLO, chunk, sse, text, usage

RESOURCES = ("chat", "responses", "messages", "images")
CUTS = 64
LAST_WORDS = {
    "chat": b'"finish_reason":"stop"',
    "responses": b'"type":"response.completed"',
    "messages": b'"stop_reason":"end_turn"',
    "images": b'"type":"image_generation.completed"',
}
"""What an event has after which the stream may end without its end mark."""


def positions(stream: bytes) -> list[int]:
    """Where to cut: evenly, and at every byte of the end, where most of the special cases are."""
    even = range(0, len(stream), len(stream) // CUTS + 1)
    return sorted({*even, *range(len(stream) - len(DONE) - 4, len(stream))})


def events_in(stream: bytes) -> list[bytes]:
    """The data of the events of which every byte has come, the end mark aside."""
    decoder = SSEDecoder()
    events = [event.data for event in decoder.feed(stream)]
    rest = decoder.end()
    if rest is not None and (rest.data.endswith(b"}") and rest.data.count(b"{") == rest.data.count(b"}")):
        events.append(rest.data)  # whole but for its blank line
    return [event for event in events if event.startswith(b"{")]


def is_over(stream: bytes, resource: str) -> bool:
    """Whether the server has said that the result is complete."""
    decoder = SSEDecoder()
    marked = any(event.data == b"[DONE]" for event in decoder.feed(stream))
    rest = decoder.end()
    marked = marked or (rest is not None and rest.data == b"[DONE]")
    return marked or any(LAST_WORDS[resource] in event for event in events_in(stream))


def is_complete(stream: bytes, resource: str) -> bool:
    """The same of a connection that breaks, where an event without its blank line is none."""
    return is_over(stream[: stream.rfind(b"\n\n") + 2], resource)


@pytest.mark.parametrize("resource", RESOURCES)
def test_demand_03_a_close_at_any_byte_is_a_result_or_a_truncation_error_with_the_partial(
    caller: Caller, serve: Serve, recorded: dict[str, bytes], resource: str
) -> None:
    """Close-delimited: the end of the bytes is all that the client sees."""
    stream = recorded[resource]
    cuts = positions(stream)
    assert len(cuts) >= 50
    server = serve(*(answer(stream[:cut], chunked=False) for cut in cuts))
    client = caller.client(server)
    for cut in cuts:
        outcome = caller.stream(server, resource, read="raw", client=client)
        assert len(outcome.events) == len(events_in(stream[:cut])), f"cut at {cut}"
        if is_over(stream[:cut], resource):
            assert outcome.error is None, f"cut at {cut}"
            assert outcome.result is not None
        else:
            assert type(outcome.error) is TruncatedStreamError, f"cut at {cut}"
            assert outcome.error.partial is not None
    caller.run(client.close, client.close)


@pytest.mark.parametrize("resource", RESOURCES)
def test_demand_03_a_cut_in_chunked_framing_is_a_lost_connection_before_the_result_is_complete(
    caller: Caller, serve: Serve, recorded: dict[str, bytes], resource: str
) -> None:
    stream = recorded[resource]
    cuts = positions(stream)
    server = serve(*(answer(*([stream[:cut]] if cut else []), then="cut") for cut in cuts))
    client = caller.client(server)
    for cut in cuts:
        outcome = caller.stream(server, resource, read="raw", client=client)
        if is_complete(stream[:cut], resource):
            assert outcome.error is None, f"cut at {cut}"
            assert outcome.result is not None
        else:
            assert type(outcome.error) is ConnectionLostError, f"cut at {cut}"
            assert outcome.error.partial is not None
            assert outcome.error.__cause__ is not None
    caller.run(client.close, client.close)


def test_demand_03_the_partial_of_a_truncation_grows_with_what_came(
    caller: Caller, serve: Serve, recorded: dict[str, bytes]
) -> None:
    stream = recorded["chat"]
    ends = [at + 2 for at in range(len(stream)) if stream[at : at + 2] == b"\n\n"]
    said = []
    for end in ends:
        outcome = caller.stream(serve(answer(stream[:end], chunked=False)))
        reply = outcome.result if outcome.error is None else outcome.error.partial
        said.append(reply.text)
    assert said[-1] == "Grüße, \u2028 world."
    assert sorted(said, key=len) == said
    assert len(set(said)) > 2


@pytest.mark.parametrize("read", ["events", "raw", "text", "result"])
def test_demand_03_every_way_of_reading_raises_the_truncation(
    caller: Caller, serve: Serve, read: str
) -> None:
    outcome = caller.stream(serve(answer(*map(sse, text("Hel", "lo")))), read=read)
    assert type(outcome.error) is TruncatedStreamError
    assert outcome.error.partial.text == "Hello"
    assert "allow_truncated" in str(outcome.error), "the message names the way out"


@pytest.mark.parametrize("cut", [0, 40, -1])
def test_demand_03_allow_truncated_accepts_a_stream_without_an_end(
    caller: Caller, serve: Serve, cut: int
) -> None:
    data = b"".join(map(sse, text("Hel", "lo")))
    server = serve(answer(data + sse(chunk())[:cut], chunked=False))
    outcome = caller.stream(server, allow_truncated=True)
    assert outcome.error is None
    assert outcome.result.text == "Hello"


def test_demand_03_allow_truncated_accepts_a_stream_of_nothing(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer(chunked=False)), allow_truncated=True)
    assert outcome.error is None
    assert outcome.events == []
    assert outcome.result.text == ""


def test_demand_03_allow_truncated_does_not_hide_a_broken_connection(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer(*map(sse, text("Hel")), then="cut")), allow_truncated=True)
    assert type(outcome.error) is ConnectionLostError


@pytest.mark.parametrize("reason", ["stop", "length", "tool_calls", "content_filter", "something_new"])
def test_demand_03_a_finish_reason_is_enough_of_an_end(caller: Caller, serve: Serve, reason: str) -> None:
    outcome = caller.stream(serve(answer(*map(sse, (*text("Hel", "lo"), chunk({}, reason), usage())))))
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert outcome.result.choices[0].finish_reason == reason
    assert outcome.result.cost == 0.25


def test_demand_03_one_finished_choice_of_two_is_not_enough(caller: Caller, serve: Serve) -> None:
    other = {**chunk(), "choices": [{"index": 1, "delta": {"content": "And"}, "finish_reason": None}]}
    outcome = caller.stream(serve(answer(*map(sse, (other, chunk({"content": "Hi"}, "stop"))))))
    assert type(outcome.error) is TruncatedStreamError
    assert [choice.message.content for choice in outcome.error.partial.choices] == ["Hi", "And"]


def test_demand_03_the_end_mark_is_enough_of_an_end_without_a_finish_reason(
    caller: Caller, serve: Serve
) -> None:
    outcome = caller.stream(serve(answer(*map(sse, text("Hello")), DONE)))
    assert outcome.error is None
    assert outcome.result.text == "Hello"


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r", b"\r\n"])
def test_the_last_event_needs_no_blank_line(caller: Caller, serve: Serve, ending: bytes) -> None:
    last = sse(chunk({"content": "lo"}, "stop")).rstrip(b"\n") + ending
    outcome = caller.stream(serve(answer(sse(text("Hel")[0]), last, chunked=False)))
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert len(outcome.events) == 2


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r", b"\r\n"])
def test_the_end_mark_needs_no_blank_line(caller: Caller, serve: Serve, ending: bytes) -> None:
    data = sse(text("Hello")[0]) + DONE.rstrip(b"\n") + ending
    outcome = caller.stream(serve(answer(data, chunked=False)))
    assert outcome.error is None
    assert outcome.result.text == "Hello"


def test_an_unclosed_event_is_handed_over_before_the_truncation_is_raised(
    caller: Caller, serve: Serve
) -> None:
    first, second = text("Hel", "lo")
    outcome = caller.stream(serve(answer(sse(first), sse(second).rstrip(b"\n"), chunked=False)), read="raw")
    assert outcome.events == [first, second]
    assert type(outcome.error) is TruncatedStreamError
    assert outcome.error.partial.text == "Hello"


def test_nothing_after_the_end_mark_is_read(caller: Caller, serve: Serve) -> None:
    outcome = caller.stream(serve(answer(HELLO + sse(chunk({"content": "!"})))))
    assert outcome.error is None
    assert outcome.result.text == "Hello"


def test_a_later_attempt_to_read_a_truncated_stream_raises_again(caller: Caller, serve: Serve) -> None:
    server = serve(answer(sse(text("Hel")[0]), chunked=False))

    def sync() -> Any:
        with caller.client(server) as client:
            stream = client.chat.stream(model="m", messages=[{"role": "user", "content": "Hi"}])
            with pytest.raises(TruncatedStreamError):
                list(stream)
            with pytest.raises(TruncatedStreamError):
                list(stream.text())
            with pytest.raises(TruncatedStreamError):
                stream.result()
            return stream.partial

    async def concurrent() -> Any:
        async with caller.client(server) as client:
            stream = client.chat.stream(model="m", messages=[{"role": "user", "content": "Hi"}])
            with pytest.raises(TruncatedStreamError):
                [_ async for _ in stream]
            with pytest.raises(TruncatedStreamError):
                [_ async for _ in stream.text()]
            with pytest.raises(TruncatedStreamError):
                await stream.result()
            return stream.partial

    assert caller.run(sync, concurrent).text == "Hel"
    assert server.requests == 1
