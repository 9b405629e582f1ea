"""The chat model where programs are hard on it: left half read, cancelled, shared, and given odd things."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.runnables import RunnableLambda, RunnableParallel
from langchain_core.tools import StructuredTool
from pydantic import BaseModel

from openrouter_sdk import OpenRouter
from openrouter_sdk.errors import (
    APIError,
    BadRequestError,
    ConnectError,
    OpenRouterError,
    RequestTimeoutError,
    TransportError,
    TruncatedStreamError,
)
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import Stall, StandInServer
from openrouter_sdk.testing.faults import CutAtEvent, NoDone, Silence, Split, StallAtEvent
from openrouter_sdk.testing.script.turns import Failure
from tests.integrations.langchain.ways_to_ask import ALL, STREAMED, WHOLE, Ask, invoke, stream
from tests.integrations.reply_bytes import USAGE, answer, answer_stream, completion, event, frames, sent

Json = dict[str, Any]
MODEL = "openai/gpt-4o-mini"
HELLO = [event({"content": "Hel"}), event({"content": "lo."})]
PATIENCE = 5.0
"""Seconds for the server to see that a connection was closed; far from the timeouts of the model."""


def model(**fields: Any) -> ChatOpenRouter:
    return ChatOpenRouter(model=MODEL, **{"max_retries": 0, **fields})


def stall_after_a_word(server: StandInServer) -> None:
    """Begin a stream that never goes on."""
    first = frames([event({"content": "Once"})], end=b"")
    server.script.raw(200, {"content-type": "text/event-stream"}, [first, Stall()])


# --- left half read --------------------------------------------------------------------------------------


def next_chunk(chat: Any) -> None:
    assert next(chat.stream("Hi")).text == "Once"


def break_off(chat: Any) -> None:
    for chunk in chat.stream("Hi"):
        assert chunk.text == "Once"
        break


def break_off_asynchronously(chat: Any) -> None:
    async def read() -> None:
        async for chunk in chat.astream("Hi"):
            assert chunk.text == "Once"
            break

    asyncio.run(read())


def break_off_events(chat: Any) -> None:
    async def read() -> None:
        async for one in chat.astream_events("Hi", version="v2"):
            if one["event"] == "on_chat_model_stream":
                break

    asyncio.run(read())


@pytest.mark.parametrize(
    "leave",
    [next_chunk, break_off, break_off_asynchronously, break_off_events],
    ids=lambda leave: leave.__name__,
)
def test_a_stream_that_is_left_closes_its_connection_and_the_model_goes_on(
    server: StandInServer, leave: Callable[[Any], None]
) -> None:
    chat = model()
    stall_after_a_word(server)
    leave(chat)
    gc.collect()
    assert server.wait_for_hangup(PATIENCE)
    assert invoke(chat, "Still there?").text


def test_a_stream_in_a_stream_of_the_same_model(server: StandInServer) -> None:
    chat = model()
    texts = [invoke(chat, f"inner {place}").text for place, _ in enumerate(chat.stream("outer"))]
    assert texts
    assert all(f"inner {place}" in text for place, text in enumerate(texts))


UNFINISHED = {
    "stream": "chunks = model.stream('Hi'); next(chunks)",
    "at exit": "atexit.register(lambda: model.invoke('Hi'))",
}


@pytest.mark.parametrize("way", UNFINISHED)
def test_a_program_ends_without_a_word_about_what_is_not_finished(server: StandInServer, way: str) -> None:
    if way != "at exit":
        stall_after_a_word(server)
    program = f"""
import asyncio, atexit
from openrouter_sdk.integrations.langchain import ChatOpenRouter
model = ChatOpenRouter(model="a/b")
{UNFINISHED[way]}
"""
    command = [sys.executable, "-W", "error::ResourceWarning", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(server.requests) == 1


# --- cancelled -------------------------------------------------------------------------------------------

CANCELLED: dict[str, Callable[[Any], Any]] = {
    "ainvoke": lambda chat: chat.ainvoke("Hi"),
    "abatch": lambda chat: chat.abatch(["Hi"]),
    "chain": lambda chat: (RunnableLambda(str) | chat).ainvoke("Hi"),
    "parallel": lambda chat: RunnableParallel(one=chat).ainvoke("Hi"),
    "structured": lambda chat: chat.with_structured_output({"title": "A", "type": "object"}).ainvoke("Hi"),
    "streamed": lambda chat: chat.model_copy(update={"streaming": True}).ainvoke("Hi"),
}


@pytest.mark.parametrize("way", CANCELLED)
def test_a_call_that_is_cancelled_closes_its_connection(server: StandInServer, way: str) -> None:
    chat = model()

    async def cancel() -> None:
        server.script.answer(faults=[Silence()])
        task = asyncio.ensure_future(CANCELLED[way](chat))
        while not server.received:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.wait_for_hangup, PATIENCE)
        server.script.clear()
        assert (await chat.ainvoke("Still there?")).text

    asyncio.run(cancel())


def test_one_of_many_that_is_cancelled_leaves_the_others(server: StandInServer) -> None:
    chat = model()

    async def run() -> list[Any]:
        tasks = [asyncio.ensure_future(chat.ainvoke(f"question {number};")) for number in range(20)]
        await asyncio.sleep(0)
        for task in tasks[::3]:
            task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    found = asyncio.run(run())
    for number, one in enumerate(found):
        if number % 3:
            assert f"question {number};" in one.text
        else:
            assert isinstance(one, asyncio.CancelledError)


# --- servers that are slow, cut off, or not there --------------------------------------------------------


@ALL
def test_a_server_that_is_silent_is_left_after_the_timeout(server: StandInServer, ask: Ask) -> None:
    server.script.answer(faults=[Silence()])
    with pytest.raises(RequestTimeoutError):
        ask(model(timeout=0.2), "Hi")
    assert server.wait_for_hangup(PATIENCE)
    assert len(server.requests) == 1


@STREAMED
def test_silence_within_a_stream_is_an_error_with_what_came(server: StandInServer, ask: Ask) -> None:
    server.script.reply(["Once ", "upon ", "a time"], faults=[StallAtEvent(2)])
    with pytest.raises(RequestTimeoutError) as info:
        ask(model(timeout=0.2), "Hi")
    assert info.value.partial is not None
    assert info.value.partial.text.startswith("Once ")
    assert server.wait_for_hangup(PATIENCE)


@STREAMED
@pytest.mark.parametrize("retries", [0, 3])
def test_a_stream_that_is_cut_is_no_answer_and_is_not_asked_for_again(
    server: StandInServer, ask: Ask, retries: int
) -> None:
    server.script.reply(["Once ", "upon ", "a time"], faults=[CutAtEvent(3)])
    with pytest.raises((TruncatedStreamError, TransportError)) as info:
        ask(model(max_retries=retries), "Hi")
    assert info.value.partial is not None
    assert len(server.requests) == 1


@STREAMED
def test_a_stream_without_its_end_mark_is_an_answer(server: StandInServer, ask: Ask) -> None:
    server.script.reply("Once upon a time", faults=[NoDone()])
    assert ask(model(), "Hi").text == "Once upon a time"


@STREAMED
def test_a_stream_in_single_bytes_is_the_same(server: StandInServer, ask: Ask) -> None:
    server.script.reply("Grüße, 世界 🎉", faults=[Split(1)])
    assert ask(model(), "Hi").text == "Grüße, 世界 🎉"


@ALL
def test_a_server_that_is_not_there_is_told_with_its_address(ask: Ask) -> None:
    with pytest.raises(ConnectError, match=r"127\.0\.0\.1:9"):
        ask(model(base_url="http://127.0.0.1:9/api/v1"), "Hi")


@ALL
def test_after_an_error_the_same_model_answers(server: StandInServer, ask: Ask) -> None:
    chat = model()
    server.script.error(500, "Oops.")
    with pytest.raises(APIError):
        ask(chat, "Hi")
    assert ask(chat, "Hi").text


# --- batches ---------------------------------------------------------------------------------------------


def batch(chat: Any, texts: list[str], **named: Any) -> list[Any]:
    return list(chat.batch(texts, **named))


def abatch(chat: Any, texts: list[str], **named: Any) -> list[Any]:
    return list(asyncio.run(chat.abatch(texts, **named)))


def as_completed(chat: Any, texts: list[str], **named: Any) -> list[Any]:
    return [one for _, one in sorted(chat.batch_as_completed(texts, **named), key=lambda pair: pair[0])]


def aas_completed(chat: Any, texts: list[str], **named: Any) -> list[Any]:
    async def read() -> list[Any]:
        found = [pair async for pair in chat.abatch_as_completed(texts, **named)]
        return [one for _, one in sorted(found, key=lambda pair: pair[0])]

    return asyncio.run(read())


BATCHES = pytest.mark.parametrize(
    "run", [batch, abatch, as_completed, aas_completed], ids=lambda run: run.__name__
)


@BATCHES
def test_a_batch_goes_on_when_one_is_too_many(server: StandInServer, run: Callable[..., list[Any]]) -> None:
    server.script.error(429, "Slow down.", headers={"retry-after": "0"})
    texts = ["one", "two", "three"]
    found = run(model(), texts)
    assert all(text in one.text for text, one in zip(texts, found, strict=True))
    assert len(server.requests) == 4


@BATCHES
def test_the_errors_of_a_batch_are_where_its_questions_are(
    server: StandInServer, run: Callable[..., list[Any]]
) -> None:
    server.script.conversation(Failure(400, "No."), about="two")
    one, two, three = run(model(), ["one", "two", "three"], return_exceptions=True)
    assert isinstance(two, BadRequestError)
    assert "one" in one.text
    assert "three" in three.text


@pytest.mark.parametrize("run", [batch, abatch], ids=lambda run: run.__name__)
def test_an_error_of_a_batch_is_raised(server: StandInServer, run: Callable[..., list[Any]]) -> None:
    server.script.conversation(Failure(400, "No."), about="two")
    with pytest.raises(BadRequestError):
        run(model(), ["one", "two", "three"])


def test_two_hundred_questions_use_few_connections(server: StandInServer) -> None:
    texts = [f"question {number};" for number in range(200)]
    found = batch(model(), texts, config={"max_concurrency": 8})
    assert all(text in one.text for text, one in zip(texts, found, strict=True))
    assert server.connections <= 8


# --- shared ----------------------------------------------------------------------------------------------


def test_threads_mix_nothing_up(server: StandInServer) -> None:
    chat = model()

    def talk(number: int) -> None:
        text = f"question {number};"
        assert text in invoke(chat, text).text
        assert text in stream(chat, text).text

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(talk, range(96)))


def test_threads_with_event_loops_and_threads_without_share_a_model(server: StandInServer) -> None:
    chat = model()

    async def several(number: int) -> None:
        texts = [f"question {number}-{place};" for place in range(5)]
        found = await asyncio.gather(*(chat.ainvoke(text) for text in texts))
        assert all(text in one.text for text, one in zip(texts, found, strict=True))

    def talk(number: int) -> None:
        if number % 2:
            asyncio.run(several(number))
        else:
            assert f"question {number};" in stream(chat, f"question {number};").text

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(talk, range(24)))


def test_a_model_is_called_within_an_event_loop_as_in_a_notebook(server: StandInServer) -> None:
    async def cell() -> list[str]:
        chat = model()
        return [chat.invoke("one").text, (await chat.ainvoke("two")).text, stream(chat, "three").text]

    assert all(word in text for word, text in zip(["one", "two", "three"], asyncio.run(cell()), strict=True))


def test_more_calls_need_no_more_memory() -> None:
    stream_of_events = frames([*HELLO, event({}, "stop"), event(usage=USAGE)])

    def handle(request: httpx.Request) -> httpx.Response:
        if b'"stream":true' in request.content:
            return httpx.Response(
                200, content=stream_of_events, headers={"content-type": "text/event-stream"}
            )
        return httpx.Response(200, json=completion())

    http = httpx.Client(transport=httpx.MockTransport(handle))
    chat = model(client=OpenRouter("key", http_client=http))

    def call(times: int) -> int:
        for _ in range(times):
            invoke(chat, "Hi")
            stream(chat, "Hi")
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before = call(60)
        assert call(100) - before < 100_000  # bytes for 200 calls; a leaked message has more than 2000
    finally:
        tracemalloc.stop()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_fork_amid_a_stream_leaves_the_stream_to_the_parent(server: StandInServer) -> None:
    chat = model()
    server.script.reply(["Once ", "upon ", "a time"])
    chunks = chat.stream("A story")
    text = next(chunks).text
    child = os.fork()
    if child == 0:
        try:
            assert "child" in invoke(chat, "child").text
        except BaseException:
            os._exit(1)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert text + "".join(chunk.text for chunk in chunks) == "Once upon a time"


# --- what programs give ----------------------------------------------------------------------------------

TEXTS = ["Héllo 日本 🎉", "\u2028\u2029\x00\x7f\ufeff", '"\\\n\r\t', "data: [DONE]\n\n", "<|endoftext|>", " "]


@ALL
@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_any_text_goes_there_and_back(server: StandInServer, ask: Ask, text: str) -> None:
    server.script.reply([text, text])
    assert ask(model(), text).text == text + text
    assert sent(server)[0]["messages"][0]["content"] == text


@ALL
def test_large_messages_go_there_and_back(server: StandInServer, ask: Ask) -> None:
    text = "0123456789abcde\n" * 125_000  # 2 MB
    server.script.reply([text[:1_000_000], text[1_000_000:]])
    assert ask(model(timeout=60), text).text == text


def test_a_stream_of_thousands_of_chunks_is_read_in_constant_time_a_chunk(server: StandInServer) -> None:
    server.script.reply(["word "] * 5000)
    assert sum(len(chunk.text) for chunk in model().stream("Hi")) == 25_000


def test_a_long_history_is_sent(server: StandInServer) -> None:
    history = [HumanMessage("Hi") if number % 2 else AIMessage("Hello") for number in range(2001)]
    invoke(model(), [HumanMessage("Begin"), *history[1:]])
    assert len(sent(server)[0]["messages"]) == 2001


def test_hundreds_of_tools_are_sent(server: StandInServer) -> None:
    class Arguments(BaseModel):
        city: str

    tools = [
        StructuredTool(name=f"tool_{number}", description="A tool.", args_schema=Arguments, func=str)
        for number in range(300)
    ]
    invoke(model().bind_tools(tools), "Hi")
    assert len(sent(server)[0]["tools"]) == 300


# --- what servers give -----------------------------------------------------------------------------------


@ALL
def test_an_answer_of_the_other_kind_is_read_all_the_same(server: StandInServer, ask: Ask) -> None:
    if ask.__name__.endswith("stream"):
        answer(server, completion())
    else:
        answer_stream(
            server,
            [event({"content": "Hel"}), event({"content": "lo."}), event({}, "stop"), event(usage=USAGE)],
        )
    message = ask(model(), "Hi")
    assert message.text == "Hello."
    assert message.usage_metadata == {"input_tokens": 15, "output_tokens": 36, "total_tokens": 51}


NO_REPLIES: list[tuple[int, bytes, str]] = [
    (200, b"<html>Bad gateway</html>", "JSON"),
    (200, b"", "empty"),
    (200, b"null", "JSON"),
    (200, b'{"object": "chat.completion", "choices": []}', "choices"),
    (200, b'{"object": "chat.completion", "choices": null}', "choices"),
    (200, b'{"error": "The model is gone."}', "The model is gone."),
    (200, b'{"error": {"code": 429, "message": "Slow down."}}', "Slow down."),
    (404, b"<h1>Nothing here</h1>", "Nothing here"),
    (500, b"", "500"),
]


@ALL
@pytest.mark.parametrize(("status", "body", "reason"), NO_REPLIES, ids=lambda value: str(value)[:30])
def test_what_is_no_reply_is_an_error_that_says_so(
    server: StandInServer, ask: Ask, status: int, body: bytes, reason: str
) -> None:
    server.script.raw(status, {"content-type": "application/json"}, body)
    with pytest.raises(OpenRouterError, match=reason):
        ask(model(), "Hi")


CALL = {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
ODD: dict[str, tuple[Json, Any]] = {
    "null content": ({"content": None}, ""),
    "parts": ({"content": [{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo."}]}, "Hello."),
    "null members": (
        {"reasoning": None, "reasoning_details": None, "tool_calls": None, "images": None},
        "Hello.",
    ),
    "empty members": (
        {"reasoning": "", "reasoning_details": [], "tool_calls": [], "annotations": []},
        "Hello.",
    ),
    "half a character": ({"content": "a\ud800b"}, "a\ufffdb"),
}


@WHOLE
@pytest.mark.parametrize("name", ODD)
def test_an_odd_message_is_a_message(server: StandInServer, ask: Ask, name: str) -> None:
    said, text = ODD[name]
    answer(server, completion(said))
    message = ask(model(), "Hi")
    assert message.content == text
    assert message.additional_kwargs == {}
    assert message.tool_calls == []
    assert json.loads(json.dumps(message.model_dump())) == message.model_dump()


@WHOLE
@pytest.mark.parametrize("usage", [None, {}, {"prompt_tokens": None, "completion_tokens": 3}], ids=str)
def test_a_reply_without_counts_is_a_reply(server: StandInServer, ask: Ask, usage: Json | None) -> None:
    answer(server, completion(usage=usage))
    message = ask(model(), "Hi")
    assert message.text == "Hello."
    counted = message.usage_metadata["output_tokens"] if message.usage_metadata else None
    assert counted == (usage or {}).get("completion_tokens")


ENDS: dict[str, list[Json]] = {
    "finished twice": [event({}, "stop"), event({}, "stop"), event(usage=USAGE)],
    "finished with the text": [event({"content": ""}, "stop", usage=USAGE)],
    "text after the end": [event({}, "stop"), event({"content": ""}), event(usage=USAGE)],
    "counted in each": [event({}, "stop", usage=USAGE), event(usage=USAGE)],
    "null choices": [{**event(), "choices": None}, event({}, "stop"), event(usage=USAGE)],
    "null delta": [
        {**event({}), "choices": [{"index": 0, "delta": None, "finish_reason": "stop"}]},
        event(usage=USAGE),
    ],
    "other ids": [event({}, "stop", id="gen-2", model="other/model"), event(usage=USAGE, id="gen-3")],
}


@STREAMED
@pytest.mark.parametrize("name", ENDS)
def test_an_odd_end_of_a_stream_says_everything_once(server: StandInServer, ask: Ask, name: str) -> None:
    answer_stream(server, [*HELLO, *ENDS[name]])
    message = ask(model(), "Hi")
    assert message.content == "Hello."
    assert message.usage_metadata == {"input_tokens": 15, "output_tokens": 36, "total_tokens": 51}
    assert message.response_metadata["finish_reason"] == "stop"
    assert message.response_metadata["id"] == "gen-1"
    assert message.response_metadata["model_name"] == MODEL
    assert message.response_metadata["cost"] == USAGE["cost"]
