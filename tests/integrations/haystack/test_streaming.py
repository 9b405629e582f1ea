"""Streamed replies of the chat generator: what the callback sees, when, and what ends a stream."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import Any

import pytest
from haystack.components.generators.utils import print_streaming_chunk
from haystack.dataclasses import ChatMessage, StreamingChunk

from openrouter_sdk.errors import APIError, TransportError
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import Citation, Image, StandInServer, ToolCall
from openrouter_sdk.testing.faults import CutAtEvent, ErrorAt, KeepAlives, NoDone, StallAtEvent
from tests.integrations.haystack.round_trips import generator

Json = dict[str, Any]

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["run", "run_async"])


def ask(
    made: OpenRouterChatGenerator, asynchronous: bool, see: Callable[[StreamingChunk], None], **arguments: Any
) -> ChatMessage:
    """The reply, whose chunks `see` has seen."""
    if not asynchronous:
        [reply] = made.run("Hi", see, **arguments)["replies"]
        return reply

    async def receive(chunk: StreamingChunk) -> None:
        see(chunk)

    [reply] = asyncio.run(made.run_async("Hi", receive, **arguments))["replies"]
    return reply


def collect(server: StandInServer, asynchronous: bool = False) -> tuple[list[StreamingChunk], ChatMessage]:
    chunks: list[StreamingChunk] = []
    reply = ask(generator(server), asynchronous, chunks.append)
    return chunks, reply


def text_of(chunks: list[StreamingChunk]) -> str:
    return "".join(chunk.content for chunk in chunks)


# --- the reply ----------------------------------------------------------------------------------------


@BOTH
def test_a_streamed_reply_is_that_of_a_run_without_a_stream(
    server: StandInServer, asynchronous: bool
) -> None:
    def script() -> None:
        server.script.reply(
            ["Let me ", "look."],
            reasoning="Hm, where?",
            tool_calls=[ToolCall("weather", '{"city": "Paris"}', id="c1"), ToolCall("news", "{}", id="c2")],
        )

    script()
    chunks, streamed = collect(server, asynchronous)
    script()
    [whole] = generator(server).run("Hi")["replies"]
    assert streamed.text == whole.text == text_of(chunks) == "Let me look."
    assert streamed.tool_calls == whole.tool_calls
    assert [one.arguments for one in streamed.tool_calls] == [{"city": "Paris"}, {}]
    assert streamed.reasoning == whole.reasoning
    assert streamed.meta["finish_reason"] == whole.meta["finish_reason"] == "tool_calls"
    assert set(streamed.meta) == {*whole.meta, "completion_start_time"}
    assert streamed.meta["completion_start_time"] == chunks[0].meta["received_at"]
    assert streamed.meta["usage"] == chunks[-1].meta["usage"]


def test_the_printer_of_haystack_prints_a_reply(
    server: StandInServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.script.reply(
        ["It is ", "17."], reasoning="Ten and seven.", tool_calls=[ToolCall("save", '{"number": 17}')]
    )
    generator(server).run("Add 10 and 7.", print_streaming_chunk)
    printed = capsys.readouterr().out
    reasoning, text, call = printed.rstrip("\n").split("\n\n")
    assert reasoning == "[REASONING]\nTen and seven."
    assert text == "[ASSISTANT]\nIt is 17."
    head, _, arguments = call.partition("Arguments: ")
    assert head == "[TOOL CALL]\nTool: save \n"
    assert json.loads(arguments) == {"number": 17}


def test_images_and_citations_are_in_meta_of_chunks_and_reply(server: StandInServer) -> None:
    server.script.reply("See.", images=[Image()], annotations=[Citation("https://example.org", "A page")])
    chunks, reply = collect(server)
    for name in ("images", "annotations"):
        [shown] = [chunk.meta[name] for chunk in chunks if name in chunk.meta]
        assert shown == reply.meta[name]
    assert reply.images


def test_what_a_callback_does_to_meta_is_not_in_the_reply(server: StandInServer) -> None:
    def spoil(chunk: StreamingChunk) -> None:
        (chunk.meta["usage"] or {}).clear()

    server.script.reply("Yes.")
    reply = ask(generator(server), False, spoil)
    assert reply.meta["usage"]["total_tokens"] > 0


def test_a_server_that_does_not_stream_is_heard_all_the_same(server: StandInServer) -> None:
    message = {"role": "assistant", "content": "Yes.", "reasoning": "Hm."}
    body = {
        "id": "gen-1",
        "object": "chat.completion",
        "created": 1,
        "model": "a/b",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
    }
    server.script.raw(200, {"content-type": "application/json"}, json.dumps(body).encode())
    chunks, reply = collect(server)
    assert (text_of(chunks), reply.text) == ("Yes.", "Yes.")
    assert [chunk.finish_reason for chunk in chunks if chunk.finish_reason] == ["stop"]


@BOTH
def test_keep_alives_are_no_chunks(server: StandInServer, asynchronous: bool) -> None:
    server.script.reply(["One ", "two."])
    plain, _ = collect(server, asynchronous)
    server.script.reply(["One ", "two."], faults=[KeepAlives()])
    chunks, reply = collect(server, asynchronous)
    assert reply.text == "One two."
    assert [one.content for one in chunks] == [one.content for one in plain]


# --- at the same time ---------------------------------------------------------------------------------


def test_a_callback_may_run_the_same_component(server: StandInServer) -> None:
    made = generator(server)
    inner: list[ChatMessage] = []

    def translate(chunk: StreamingChunk) -> None:
        if chunk.content:
            inner.extend(made.run("Translate")["replies"])

    server.script.reply("Yes.").reply("Oui.")
    assert ask(made, False, translate).text == "Yes."
    assert [one.text for one in inner] == ["Oui."]


@pytest.mark.openrouter(delay=0.01)
def test_streams_of_several_threads_do_not_mix(server: StandInServer) -> None:
    made = generator(server)
    for _ in range(4):
        server.script.reply(["One ", "two ", "three."], reasoning="Count.")

    def run(_: int) -> list[tuple[int | None, bool]]:
        chunks: list[StreamingChunk] = []
        assert ask(made, False, chunks.append).text == text_of(chunks) == "One two three."
        return [(chunk.index, chunk.start) for chunk in chunks]

    with ThreadPoolExecutor(4) as threads:
        first, *others = threads.map(run, range(4))
    assert others == [first] * 3
    assert [index for index, start in first if start] == [0, 1]


# --- when chunks come, and how streams end ------------------------------------------------------------


@BOTH
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (CutAtEvent(2), TransportError),
        (ErrorAt(2, 502, "The provider is gone."), APIError),
    ],
    ids=["cut", "error"],
)
def test_a_stream_that_breaks_raises_after_the_chunks_before_it(
    server: StandInServer, asynchronous: bool, fault: Any, error: type[Exception]
) -> None:
    server.script.reply(["One ", "two ", "three ", "four."], faults=[fault])
    chunks: list[StreamingChunk] = []
    with pytest.raises(error):
        ask(generator(server), asynchronous, chunks.append)
    assert chunks
    assert "four" not in text_of(chunks)
    assert len(server.requests) == 1


@BOTH
def test_silence_in_a_stream_ends_it_after_the_timeout(server: StandInServer, asynchronous: bool) -> None:
    server.script.reply(["One ", "two."], faults=[StallAtEvent(1)])
    chunks: list[StreamingChunk] = []
    with pytest.raises(TransportError, match=r"0\.2"):
        ask(generator(server, timeout=0.2), asynchronous, chunks.append)
    assert chunks


def test_a_stream_without_its_end_mark_is_complete(server: StandInServer) -> None:
    server.script.reply(["One ", "two."], faults=[NoDone()])
    chunks, reply = collect(server)
    assert reply.text == text_of(chunks) == "One two."


PIECE: Json = {
    "id": "gen-1",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "openai/gpt-4o-mini",
    "choices": [{"index": 0, "delta": {"role": "assistant", "content": "More. "}, "finish_reason": None}],
}


class Endless:
    """The address of a server that sends one piece of a reply, and no more."""

    def __init__(self, listening: socket.socket) -> None:
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}/api/v1"
        self.left = Event()
        """Set when the client has closed its connection."""


@contextmanager
def endless() -> Iterator[Endless]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = Endless(listening)

        def serve() -> None:
            connection, _ = listening.accept()
            with connection, connection.makefile("rwb") as stream:
                length = 0
                while (line := stream.readline().strip().lower()) != b"":
                    if line.startswith(b"content-length:"):
                        length = int(line.partition(b":")[2])
                stream.read(length)
                stream.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
                stream.write(f"data: {json.dumps(PIECE)}\n\n".encode())
                stream.flush()
                with suppress(OSError):
                    stream.read()
                server.left.set()

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield server
        thread.join(10)


@BOTH
def test_chunks_come_as_soon_as_the_server_sends_them_and_what_a_callback_raises_closes_the_stream(
    asynchronous: bool,
) -> None:
    class EnoughError(Exception):
        pass

    enough = EnoughError()

    def see(chunk: StreamingChunk) -> None:
        assert chunk.content == "More. "
        raise enough

    with endless() as server:
        made = OpenRouterChatGenerator(api_base_url=server.url)
        with pytest.raises(EnoughError) as caught:
            ask(made, asynchronous, see)
        assert caught.value is enough
        assert server.left.wait(10)


def test_ctrl_c_in_a_callback_closes_the_stream() -> None:
    def see(chunk: StreamingChunk) -> None:
        raise KeyboardInterrupt

    with endless() as server:
        with pytest.raises(KeyboardInterrupt):
            OpenRouterChatGenerator(api_base_url=server.url).run("Hi", see)
        assert server.left.wait(10)


def test_a_cancelled_run_closes_the_stream() -> None:
    async def main(url: str) -> None:
        begun = asyncio.Event()

        async def see(chunk: StreamingChunk) -> None:
            begun.set()

        task = asyncio.create_task(OpenRouterChatGenerator(api_base_url=url).run_async("Hi", see))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with endless() as server:
        asyncio.run(main(server.url))
        assert server.left.wait(10)
