"""The generator where programs are hard on it: interrupted, forked, shared, given odd things."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import Any

import httpx
import pytest
from haystack import Pipeline, component
from haystack.dataclasses import ChatMessage, StreamingChunk
from haystack.tools import Toolset, tool
from haystack.tools.tool import Tool

from openrouter_sdk.errors import ClientClosedError, OpenRouterError
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from openrouter_sdk.testing import Stall, StandInServer
from openrouter_sdk.testing.faults import Silence
from tests.integrations.haystack.generator_runs import BOTH, STREAMED, Chunks, ask
from tests.integrations.reply_bytes import USAGE, answer, answer_stream, completion, event, frames, sent

HTTP = pytest.mark.parametrize("http", [None, {"trust_env": False}], ids=["ours", "httpx"])
PATIENCE = 5.0
"""Seconds for the server to see that a connection was closed; far from the timeouts of the component."""


@tool
def weather(city: str) -> str:
    """How the weather is."""
    return f"sunny in {city}"


def stall_after_a_word(server: StandInServer) -> None:
    """Begin a stream that never goes on."""
    first = frames([event({"content": "Once"})], end=b"")
    server.script.raw(200, {"content-type": "text/event-stream"}, [first, Stall()])


# --- runs that are not finished --------------------------------------------------------------------------


@HTTP
def test_cancelled_streams_leave_no_connection_open(server: StandInServer, http: Any) -> None:
    one = OpenRouterChatGenerator(http_client_kwargs=http)

    async def cancel_some() -> bool:
        for _ in range(5):
            stall_after_a_word(server)
            begun = asyncio.Event()

            async def begin(chunk: StreamingChunk, begun: asyncio.Event = begun) -> None:
                begun.set()

            task = asyncio.create_task(one.run_async("What?", streaming_callback=begin))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        closed = await asyncio.to_thread(server.wait_for_hangup, PATIENCE)
        assert (await one.run_async("Still there?"))["replies"][0].text
        return closed

    assert asyncio.run(cancel_some())


@HTTP
@pytest.mark.parametrize("stream", [False, True])
def test_a_run_that_is_cancelled_while_it_waits_leaves_no_connection_open(
    server: StandInServer, http: Any, stream: bool
) -> None:
    server.script.answer(faults=[Silence()])
    one = OpenRouterChatGenerator(http_client_kwargs=http, generation_kwargs={"stream": stream})

    async def cancel() -> bool:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(one.run_async("What?"), 0.1)
        return await asyncio.to_thread(server.wait_for_hangup, PATIENCE)

    assert asyncio.run(cancel())
    assert len(server.requests) == 1


INTERRUPTED = """
    import asyncio, sys
    from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

    generator = OpenRouterChatGenerator()

    def show(chunk):
        print("begun", flush=True)

    async def show_async(chunk):
        show(chunk)

    try:
        if sys.argv[1] == "run":
            generator.run("What?", streaming_callback=show)
        else:
            asyncio.run(generator.run_async("What?", streaming_callback=show_async))
    except KeyboardInterrupt:
        print("interrupted", flush=True)
    input()  # the process lives on
"""


@pytest.mark.parametrize("way", ["run", "run_async"])
def test_control_c_ends_a_stream_and_closes_its_connection(server: StandInServer, way: str) -> None:
    stall_after_a_word(server)
    command = [sys.executable, "-c", textwrap.dedent(INTERRUPTED), way]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        program.send_signal(signal.SIGINT)
        assert program.stdout.readline() == "interrupted\n"
        assert server.wait_for_hangup(PATIENCE)
        program.communicate("\n")


def test_a_callback_may_run_the_generator_again(server: StandInServer) -> None:
    one = OpenRouterChatGenerator()
    inner: list[ChatMessage] = []

    def ask_again(chunk: StreamingChunk) -> None:
        if not inner:
            inner.extend(one.run("inner", streaming_callback=Chunks())["replies"])

    (outer,) = ask(one, "outer", streaming_callback=ask_again)
    assert "inner" in (inner[0].text or "")
    assert "outer" in (outer.text or "")


# --- shared ----------------------------------------------------------------------------------------------


def question_and_reply(one: OpenRouterChatGenerator, number: int) -> None:
    chunks = Chunks()
    (reply,) = ask(one, f"question {number};", streaming_callback=chunks)
    assert f"question {number};" in (reply.text or "")
    assert "".join(chunk.content for chunk in chunks.seen) == reply.text


@HTTP
def test_fifty_threads_share_one_component(server: StandInServer, http: Any) -> None:
    one = OpenRouterChatGenerator(http_client_kwargs=http)
    with ThreadPoolExecutor(50) as pool:
        list(pool.map(lambda number: question_and_reply(one, number), range(100)))
    assert server.connections <= (50 if http is None else 100)  # httpx keeps 20 of them


@HTTP
def test_fifty_tasks_share_one_component(server: StandInServer, http: Any) -> None:
    one = OpenRouterChatGenerator(http_client_kwargs=http)

    async def one_task(number: int) -> None:
        seen: list[str] = []

        async def keep(chunk: StreamingChunk) -> None:
            seen.append(chunk.content)

        result = await one.run_async(f"question {number};", streaming_callback=keep)
        (reply,) = result["replies"]
        assert f"question {number};" in (reply.text or "")
        assert "".join(seen) == reply.text

    async def all_tasks() -> None:
        await asyncio.gather(*(one_task(number) for number in range(50)))

    asyncio.run(all_tasks())
    assert server.wait_for_hangup(PATIENCE)  # as the loop has ended


@HTTP
def test_threads_with_a_loop_each_share_one_component(server: StandInServer, http: Any) -> None:
    one = OpenRouterChatGenerator(http_client_kwargs=http)

    async def some(number: int) -> list[str | None]:
        runs = [one.run_async(f"question {number}-{place};") for place in range(5)]
        return [run["replies"][0].text for run in await asyncio.gather(*runs)]

    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda number: asyncio.run(some(number)), range(9)))
    for number, texts in enumerate(found):
        for place, text in enumerate(texts):
            assert f"question {number}-{place};" in (text or "")


def test_closing_while_threads_run_ends_in_replies_or_in_one_kind_of_error(server: StandInServer) -> None:
    one = OpenRouterChatGenerator()
    errors: list[BaseException] = []

    def keep_asking() -> None:
        for number in range(20):
            try:
                question_and_reply(one, number)
            except (ClientClosedError, OpenRouterError):
                pass
            except BaseException as error:
                errors.append(error)

    threads = [threading.Thread(target=keep_asking) for _ in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        one.close()
    assert errors == []
    question_and_reply(one, 0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_child_of_a_fork_has_connections_of_its_own(server: StandInServer) -> None:
    one = OpenRouterChatGenerator()
    question_and_reply(one, 0)
    child = os.fork()
    if child == 0:
        try:
            for number in range(10, 15):
                question_and_reply(one, number)
        except BaseException:
            os._exit(1)
        os._exit(0)
    for number in range(20, 25):
        question_and_reply(one, number)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert server.connections == 2


def test_more_calls_need_no_more_memory() -> None:
    stream = frames([event({"content": "Hello."}), event({}, "stop"), event(usage=USAGE)])
    whole = json.dumps(completion()).encode()

    def handle(request: httpx.Request) -> httpx.Response:
        streams = b'"stream":true' in request.content
        kind = "text/event-stream" if streams else "application/json"
        return httpx.Response(200, content=stream if streams else whole, headers={"content-type": kind})

    one = OpenRouterChatGenerator(http_client_kwargs={"transport": httpx.MockTransport(handle)})

    def call(times: int) -> int:
        for _ in range(times):
            one.run("What?")
            one.run("What?", streaming_callback=Chunks())
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before = call(200)
        assert call(300) - before < 64_000  # bytes for 600 calls; a leaked reply is more than 1000 each
    finally:
        tracemalloc.stop()


# --- what programs give ----------------------------------------------------------------------------------

FROZEN: dict[str, Any] = {
    "generation_kwargs": MappingProxyType({"provider": MappingProxyType({"order": ("a",)}), "stop": ("x",)}),
    "extra_headers": MappingProxyType({"X-Trace": "a"}),
    "http_client_kwargs": MappingProxyType({"trust_env": False}),
    "options": MappingProxyType({"session_id": "s"}),
    "app": MappingProxyType({"url": "https://example.com"}),
    "tools": (weather, Toolset([])),
}


@BOTH
def test_arguments_may_be_frozen(server: StandInServer, asynchronous: bool) -> None:
    one = OpenRouterChatGenerator(**FROZEN)
    run = {"generation_kwargs": MappingProxyType({"seed": 1}), "tools": FROZEN["tools"]}
    assert ask(one, (ChatMessage.from_user("Hi"),), asynchronous=asynchronous, **run)
    (body,) = sent(server)
    assert (body["provider"], body["stop"], body["seed"]) == ({"order": ["a"]}, ["x"], 1)
    assert len(body["tools"]) == 1
    pipeline = Pipeline()
    pipeline.add_component("llm", OpenRouterChatGenerator(**{**FROZEN, "tools": None}))
    assert Pipeline.loads(pipeline.dumps()).dumps() == pipeline.dumps()


def test_hundreds_of_tools_are_sent(server: StandInServer) -> None:
    schema = {"type": "object", "properties": {f"p{number}": {"type": "string"} for number in range(10)}}
    tools = [Tool(f"tool_{number}", "A tool.", schema, lambda **_: "") for number in range(400)]
    ask(OpenRouterChatGenerator(tools=tools), tools_strict=True)
    assert len(sent(server)[0]["tools"]) == 400


@BOTH
@STREAMED
@pytest.mark.parametrize("text", ["Héllo 日本 🎉", "\u2028\u2029\x00\x7f\ufeff", '"\\\n\r\t'], ids=ascii)
def test_any_text_goes_there_and_back(
    server: StandInServer, asynchronous: bool, streamed: bool, text: str
) -> None:
    (reply,) = ask(OpenRouterChatGenerator(), text, asynchronous=asynchronous, streamed=streamed)
    assert sent(server)[0]["messages"][0]["content"] == text
    assert text in (reply.text or "")


@BOTH
def test_half_a_character_is_sent_as_json_can_say_it(server: StandInServer, asynchronous: bool) -> None:
    ask(OpenRouterChatGenerator(), "a\ud800b", asynchronous=asynchronous)
    assert b"a\\ud800b" in server.requests[0].body


@BOTH
def test_a_character_in_two_events_is_one(server: StandInServer, asynchronous: bool) -> None:
    answer_stream(server, [event({"content": "\ud83d"}), event({"content": "\ude00"}), event({}, "stop")])
    (reply,) = ask(OpenRouterChatGenerator(), asynchronous=asynchronous, streamed=True)
    assert reply.text == "😀"


# --- what servers give -----------------------------------------------------------------------------------

WHOLE = completion(
    {
        "reasoning": "Hm.",
        "tool_calls": [
            {"id": "a", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Oslo"}'}}
        ],
    },
    finish_reason="tool_calls",
)


@BOTH
def test_a_stream_that_is_answered_as_a_whole_has_the_same_chunks(
    server: StandInServer, asynchronous: bool
) -> None:
    seen: list[StreamingChunk] = []

    async def keep(chunk: StreamingChunk) -> None:
        seen.append(chunk)

    answer(server, WHOLE)
    callback: Callable[..., Any] = keep if asynchronous else seen.append
    (reply,) = ask(OpenRouterChatGenerator(), asynchronous=asynchronous, streaming_callback=callback)
    assert [call.arguments for call in reply.tool_calls] == [{"city": "Oslo"}]
    shown = [
        (one.index, one.start, one.content or (one.reasoning and one.reasoning.reasoning_text))
        for one in seen
        if not one.tool_calls
    ]
    assert shown == [(0, True, "Hm."), (1, True, "Hello."), (None, False, None)]
    assert [one.index for one in seen if one.tool_calls] == [2]


@BOTH
def test_a_stream_that_was_not_asked_for_is_a_reply(server: StandInServer, asynchronous: bool) -> None:
    answer_stream(server, [event({"content": "Hello."}), event({}, "stop"), event(usage=USAGE)])
    (reply,) = ask(OpenRouterChatGenerator(), asynchronous=asynchronous)
    assert (reply.text, reply.meta["usage"]) == ("Hello.", USAGE)


@BOTH
@STREAMED
@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, b"<html>Bad gateway</html>", "JSON"),
        (200, b"", "empty"),
        (200, b'{"object": "chat.completion", "choices": []}', "choices"),
        (200, b'{"object": "chat.completion", "choices": null}', "choices"),
        (200, b'{"error": "The model is gone."}', "The model is gone."),
        (200, b'{"error": {"code": 429, "message": "Slow down."}}', "Slow down."),
        (404, b"<h1>Nothing here</h1>", "Nothing here"),
        (500, b"", "500"),
    ],
)
def test_what_is_no_reply_is_an_error_that_says_so(
    server: StandInServer, asynchronous: bool, streamed: bool, status: int, body: bytes, reason: str
) -> None:
    server.script.raw(status, {"content-type": "application/json"}, body)
    one = OpenRouterChatGenerator(max_retries=0)
    with pytest.raises(OpenRouterError, match=reason):
        ask(one, asynchronous=asynchronous, streamed=streamed)


# --- subclasses and inputs -------------------------------------------------------------------------------


class Preset(OpenRouterChatGenerator):
    """A subclass without a decorator, with another default."""

    def __init__(self, **settings: Any) -> None:
        OpenRouterChatGenerator.__init__(self, **{"model": "a/preset", **settings})


@component
class Counting:
    """A component around a generator, whose inputs are set by hand."""

    def __init__(self) -> None:
        self.generator = OpenRouterChatGenerator()
        self.count = 0
        component.set_input_types(self, messages=list[ChatMessage], generation_kwargs=dict[str, Any])

    @component.output_types(replies=list[ChatMessage])
    def run(self, **inputs: Any) -> dict[str, list[ChatMessage]]:
        """Count, and ask."""
        self.count += 1
        return self.generator.run(**inputs)


@BOTH
def test_a_subclass_may_have_other_defaults(server: StandInServer, asynchronous: bool) -> None:
    assert ask(Preset(), asynchronous=asynchronous)
    assert sent(server)[0]["model"] == "a/preset"
    assert Preset().to_dict()["type"] == f"{__name__}.Preset"


def test_a_component_with_inputs_set_by_hand_may_hold_a_generator(server: StandInServer) -> None:
    pipeline = Pipeline()
    pipeline.add_component("llm", Counting())
    data = {"messages": [ChatMessage.from_user("Hi")], "generation_kwargs": {"seed": 2}}
    assert pipeline.run({"llm": data})["llm"]["replies"][0].text
    assert sent(server)[0]["seed"] == 2
