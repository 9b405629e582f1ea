"""Streams and replies of the three APIs are read in one way, and go back as they came."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from openrouter_api.replies.reply import NoMessageError
from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import RateLimitError
from openrouter_sdk.events.deltas import ReasoningDelta, TextDelta
from openrouter_sdk.testing import Citation, Image, Reasoning, StandInServer
from tests.behaviour.streams.callers import ARGUMENTS
from tests.each import each
from tests.transports.libraries import httpx

Json = dict[str, Any]
APIS = ("chat", "responses", "messages")
METHODS = {"chat": "send", "responses": "send", "messages": "create"}
HISTORY = {"chat": "messages", "responses": "input", "messages": "messages"}
NAMES = ("citations", "finish_reason", "refusal", "model", "cost", "images", "message")
USER: Json = {"role": "user", "content": "Go on."}
RESULTS: dict[str, Callable[[str], Json]] = {
    "chat": lambda id: {"role": "tool", "tool_call_id": id, "content": "1"},
    "responses": lambda id: {"type": "function_call_output", "call_id": id, "output": "1"},
    "messages": lambda id: {"role": "user", "content": [{"type": "tool_result", "tool_use_id": id}]},
}


@pytest.fixture(scope="module")
def server() -> Iterator[StandInServer]:
    with StandInServer() as running:
        yield running


def client_of(server: StandInServer) -> OpenRouter:
    return OpenRouter(server.key, base_url=server.url, retries=0)


def rich_reply(server: StandInServer, api: str) -> None:
    more: Json = {} if api == "messages" else {"images": [Image()]}
    thought = Reasoning("Let me think.", signature="sig")
    citation = Citation("https://a.example", start_index=0, end_index=2)
    server.script.reply("Hello there.", reasoning=[thought], annotations=[citation], **more)


def shortcuts(source: Any) -> Json:
    usage = source.usage
    counts = {
        name: getattr(usage, name)
        for name in ("input_tokens", "output_tokens", "total_tokens", "reasoning_tokens", "cached_tokens")
    }
    return {"usage": counts, **{name: getattr(source, name) for name in NAMES}}


def append(history: list[Any], message: Any) -> None:
    if isinstance(message, list):
        history += message
    else:
        history.append(message)


@each("api", APIS)
def test_a_stream_has_the_shortcuts_of_its_result(api: str, server: StandInServer) -> None:
    with client_of(server) as client:
        rich_reply(server, api)
        with getattr(client, api).stream(**ARGUMENTS[api]) as stream:
            thought = "".join(stream.reasoning())
            live = shortcuts(stream)
            reply = stream.result()
            assert live == shortcuts(reply)
            assert stream.generation_id == reply.generation_id
        assert thought == reply.reasoning == "Let me think."
        assert reply.text == "Hello there."
        assert reply.finish_reason == "stop"
        assert [one.url for one in reply.citations] == ["https://a.example"]
        assert len(reply.images) == (api != "messages")
        rich_reply(server, api)
        sent = getattr(getattr(client, api), METHODS[api])(**ARGUMENTS[api])
        assert (sent.text, sent.reasoning) == (reply.text, reply.reasoning)
        assert len(sent.images) == len(reply.images)


@each("api", APIS)
def test_tool_calls_have_one_shape(api: str, server: StandInServer) -> None:
    call = {"name": "look", "arguments": {"city": "Paris"}, "id": "call_1"}
    with client_of(server) as client:
        server.script.reply(tool_calls=[call]).reply(tool_calls=[call])
        sent = getattr(getattr(client, api), METHODS[api])(**ARGUMENTS[api])
        with getattr(client, api).stream(**ARGUMENTS[api]) as stream:
            streamed = stream.result()
            live = stream.tool_calls
    for calls in (sent.tool_calls, streamed.tool_calls, live):
        [one] = calls
        assert (one.id, one.name, one.parsed_arguments) == ("call_1", "look", {"city": "Paris"})
        assert json.loads(one.arguments) == json.loads(one.function.arguments) == {"city": "Paris"}
    assert live[0].partial_arguments == {"city": "Paris"}
    assert sent.finish_reason == streamed.finish_reason == stream.finish_reason == "tool_calls"


@each(("api", "streamed"), [(api, streamed) for api in APIS for streamed in (False, True)])
def test_a_message_goes_back_as_it_came(api: str, streamed: bool, server: StandInServer) -> None:
    with client_of(server) as client:
        resource = getattr(client, api)
        thought = [Reasoning("Hm.", signature="sig")]
        calls: list[Json] = [{"name": "f", "arguments": {}}]
        server.script.reply("Hello.", reasoning=thought, tool_calls=calls).reply("Bye.")
        if streamed:
            with resource.stream(**ARGUMENTS[api]) as stream:
                reply = stream.result()
                assert stream.message == reply.message
        else:
            reply = getattr(resource, METHODS[api])(**ARGUMENTS[api])
        history: list[Any] = [USER]
        append(history, reply.message)
        history.append(RESULTS[api](reply.tool_calls[0].id))
        before = len(server.problems)
        getattr(resource, METHODS[api])(**{**ARGUMENTS[api], HISTORY[api]: history})
    result = reply.to_dict()
    forms: dict[str, Callable[[], Any]] = {
        "chat": lambda: [result["choices"][0]["message"]],
        "responses": lambda: result["output"],
        "messages": lambda: [{"role": "assistant", "content": result["content"]}],
    }
    assert server.requests[-1].json()[HISTORY[api]] == [USER, *forms[api](), history[-1]]
    assert server.problems[before:] == []


# --- reasoning and text ---------------------------------------------------------------------------------


def events(*deltas: Json) -> bytes:
    chunks = [{"id": "gen-1", "choices": [{"index": 0, "delta": delta}]} for delta in deltas]
    chunks.append({"id": "gen-1", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    return b"".join(b"data: %b\n\n" % json.dumps(chunk).encode() for chunk in chunks) + b"data: [DONE]\n\n"


BODY = events({"reasoning": "Hm"}, {"reasoning": "é…"}, {"reasoning": "!", "content": "H"}, {"content": "i"})
EXPECTED = [
    ReasoningDelta("Hm"),
    ReasoningDelta("é…"),
    ReasoningDelta("!"),
    TextDelta("H"),
    TextDelta("i"),
]


class Split(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in two pieces."""

    def __init__(self, at: int) -> None:
        self.pieces = BODY[:at], BODY[at:]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:  # pyright: ignore[reportIncompatibleMethodOverride]
        for piece in self.pieces:
            yield piece


def transport(at: int) -> httpx.MockTransport:
    headers = {"Content-Type": "text/event-stream"}
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=Split(at)))


def settings(at: int) -> Json:
    return {"api_key": "key", "base_url": "http://127.0.0.1/v1", "retries": 0, "transport": transport(at)}


def test_deltas_and_reasoning_add_up_wherever_the_bytes_are_split() -> None:
    for at in range(0, len(BODY) + 1, 7):
        with OpenRouter(**settings(at)) as client:
            with client.chat.stream(messages=[USER]) as stream:  # type: ignore[list-item]
                assert list(stream.deltas()) == EXPECTED
                assert (stream.result().reasoning, stream.result().text) == ("Hmé…!", "Hi")
                assert stream.generation_id == "gen-1"
            with client.chat.stream(messages=[USER]) as stream:  # type: ignore[list-item]
                assert list(stream.reasoning()) == ["Hm", "é…", "!"]


@each("first", ("deltas", "text"))
@each("second", ("deltas", "text"))
def test_what_was_handed_over_is_not_repeated(first: str, second: str, server: StandInServer) -> None:
    """A response repeats its text at the end."""
    with client_of(server) as client:
        server.script.reply(["Hel", "lo."])
        with client.responses.stream(**ARGUMENTS["responses"]) as stream:
            pieces = []
            for piece in getattr(stream, first)():
                pieces.append(str(piece))
                if len(pieces) == 2:
                    break
            pieces += map(str, getattr(stream, second)())
    assert "".join(pieces) == "Hello."


def test_asynchronous_streams_have_deltas_too() -> None:
    async def read() -> None:
        async with AsyncOpenRouter(**settings(50)) as client:
            async with client.chat.stream(messages=[USER]) as stream:  # type: ignore[list-item]
                assert [delta async for delta in stream.deltas()] == EXPECTED
                assert stream.message.reasoning == "Hmé…!"
                assert stream.finish_reason == "stop"
            async with client.chat.stream(messages=[USER]) as stream:  # type: ignore[list-item]
                assert [piece async for piece in stream.reasoning()] == ["Hm", "é…", "!"]
            alone = client.chat.stream(messages=[USER])  # type: ignore[list-item]
            deltas = alone.deltas()
            assert await anext(deltas) == EXPECTED[0]
            await deltas.aclose()
            assert repr(alone) == "<AsyncStream of chat.send, closed before its end>"

    asyncio.run(read())


# --- before and behind ----------------------------------------------------------------------------------


def test_a_stream_that_is_not_open_is_empty_and_has_no_message() -> None:
    with OpenRouter(**settings(0)) as client:
        stream = client.chat.stream(messages=[USER])  # type: ignore[list-item]
        assert (stream.tool_calls, stream.images, stream.citations) == ([], [], [])
        for name in ("finish_reason", "usage", "cost", "model", "provider", "refusal", "generation_id"):
            assert getattr(stream, name) is None
        with pytest.raises(NoMessageError, match="not open yet"):
            _ = stream.message


def test_a_repr_tells_the_state_of_a_stream(server: StandInServer) -> None:
    with client_of(server) as client:
        server.script.reply("Hi").reply("Hi").error(429, "Slow down.")
        stream = client.chat.stream(**ARGUMENTS["chat"])
        assert repr(stream) == "<Stream of chat.send, not open yet>"
        with stream:
            assert repr(stream) == "<Stream of chat.send, open>"
            stream.result()
            assert repr(stream) == f"<Stream of chat.send, complete, {stream.generation_id}>"
        with client.messages.stream(**ARGUMENTS["messages"]) as stopped:
            pass
        assert repr(stopped) == "<Stream of messages.create, closed before its end>"
        failed = client.chat.stream(**ARGUMENTS["chat"])
        with pytest.raises(RateLimitError):
            failed.result()
        assert repr(failed) == "<Stream of chat.send, failed with RateLimitError>"
