"""`text()` gives the text of the result in pieces, and both can be encoded, however the text came."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import TruncatedStreamError
from tests.behaviour.streams.callers import ARGUMENTS
from tests.behaviour.streams.wire_events import DONE
from tests.each import each
from tests.transports.libraries import httpx

Json = dict[str, Any]
URL = "http://127.0.0.1/v1"
GRIN = "\N{GRINNING FACE}"


def body(*events: Json) -> bytes:
    """A stream in which characters beyond ASCII are escapes, as many servers write them."""
    return b"".join(b"data: %b\n\n" % json.dumps(event).encode() for event in events)


def choices(*all_: Json) -> Json:
    return {"id": "gen-1", "choices": list(all_)}


def said(content: Any, finish_reason: Any = None, index: int = 0) -> Json:
    return choices({"index": index, "delta": {"content": content}, "finish_reason": finish_reason})


def message(content: Any, finish_reason: str | None = None, **fields: Any) -> Json:
    return choices({"index": 0, "message": {"content": content}, "finish_reason": finish_reason, **fields})


def text_part(text: str) -> Json:
    return {"type": "text", "text": text}


def output_item(*texts: str, id_: str = "i") -> Json:
    parts = [{"type": "output_text", "text": text} for text in texts]
    return {"type": "message", "id": id_, "role": "assistant", "content": parts}


def about_item(kind: str, **fields: Any) -> Json:
    return {"type": f"response.{kind}", "item_id": "i", "output_index": 0, "content_index": 0, **fields}


def completed(*output: Json, **fields: Any) -> Json:
    response = {"id": "r", "status": "completed", "output": list(output), **fields}
    return {"type": "response.completed", "response": response}


def block(kind: str, **fields: Any) -> Json:
    return {"type": f"content_block_{kind}", "index": 0, **fields}


def block_delta(text: str, index: int = 0) -> Json:
    return block("delta", delta={"type": "text_delta", "text": text}) | {"index": index}


def message_start(*content: Json) -> Json:
    return {"type": "message_start", "message": {"id": "m", "role": "assistant", "content": list(content)}}


MESSAGE_STOP = {"type": "message_stop"}
EMPTY_BLOCK = block("start", content_block=text_part(""))

CASES: dict[str, tuple[str, list[Json], str]] = {
    "choices in turns": (
        "chat",
        [said("A"), said("B", index=1), said("a", "stop"), said("b", "stop", 1)],
        "Aa",
    ),
    "only index 1": ("chat", [said("a", index=1), said("b", "stop", index=1)], "ab"),
    "index 1 before 0": ("chat", [said("b", "stop", index=1), said("a", "stop")], "a"),
    "parts": ("chat", [said([text_part("He")]), said("l"), said([text_part("l"), "o"], "stop")], "Hello"),
    "thinking": ("chat", [said([{"type": "thinking", "thinking": "Hm"}]), said("Hi", "stop")], "Hi"),
    "message behind deltas": ("chat", [said("Hel"), said("lo"), message("Hello!", "stop")], "Hello!"),
    "message that lags behind": (
        "chat",
        [said("Hel"), message("Hel"), said("lo"), message("He", "stop")],
        "Hello",
    ),
    "message of parts": ("chat", [said("Hel"), message([text_part("Hello")], "stop")], "Hello"),
    "messages that grow": ("chat", [message("He"), message("Hello"), message("Hello", "stop")], "Hello"),
    "messages in pieces": ("chat", [message("He"), message("llo"), message("", "stop")], "Hello"),
    "halves": ("chat", [said("ok \ud83d"), said("x", "stop", 1), said("\ude00", "stop")], f"ok {GRIN}"),
    "lone halves": ("chat", [said("\ude00\ud83d"), said("b\ud83d", "stop")], "\ufffd\ufffdb\ufffd"),
    "text of an added item": (
        "responses",
        [
            {"type": "response.output_item.added", "output_index": 0, "item": output_item("H")},
            about_item("output_text.delta", delta="i"),
            completed(),
        ],
        "Hi",
    ),
    "text of a part": (
        "responses",
        [about_item("content_part.added", part={"type": "output_text", "text": "Hi"}), completed()],
        "Hi",
    ),
    "text that is done": (
        "responses",
        [about_item("output_text.delta", delta="H"), about_item("output_text.done", text="Hi"), completed()],
        "Hi",
    ),
    "only the end": ("responses", [completed(output_item("a", "b"), output_item("c", id_="j"))], "abc"),
    "halves of a response": (
        "responses",
        [about_item("output_text.delta", delta=half) for half in ("\ud83d", "\ude00")] + [completed()],
        GRIN,
    ),
    "text of a start": (
        "messages",
        [message_start(), block("start", content_block=text_part("H")), block_delta("i"), MESSAGE_STOP],
        "Hi",
    ),
    "text of the message": ("messages", [message_start(text_part("Hi")), MESSAGE_STOP], "Hi"),
    "delta without a start": (
        "messages",
        [message_start(text_part("H")), block_delta("i"), MESSAGE_STOP],
        "Hi",
    ),
    "message behind blocks": (
        "messages",
        [EMPTY_BLOCK, block_delta("He"), {**MESSAGE_STOP, "message": {"content": [text_part("Hey")]}}],
        "Hey",
    ),
    "halves of a block": (
        "messages",
        [EMPTY_BLOCK, block_delta("\ud83d"), {"type": "ping"}, block_delta("\ude00\ud83d"), MESSAGE_STOP],
        f"{GRIN}\ufffd",
    ),
}


def text_of(resource: str, result: Json) -> str:
    """The text of a result, found without the client."""
    if resource == "responses":
        parts = [part for item in result["output"] for part in item["content"]]
    elif resource == "messages":
        parts = result["content"]
    else:
        content = result["choices"][0]["message"]["content"]
        parts = content if isinstance(content, list) else [text_part(content)]
    return "".join(part["text"] for part in parts if part["type"] in ("text", "output_text"))


@each("name", CASES)
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_pieces_of_text_add_up_to_the_text_of_the_result(name: str, asynchronous: bool) -> None:
    resource, events, expected = CASES[name]
    pieces, result, shown = read(resource, body(*events) + DONE, asynchronous=asynchronous)
    assert "".join(pieces) == expected
    assert text_of(resource, result.to_dict()) == expected
    if resource == "chat":
        assert result.text == expected
    json.dumps([result.to_dict(), shown], ensure_ascii=False).encode()  # no half of a character in them


def read(resource: str, content: bytes, *, asynchronous: bool) -> tuple[list[str], Any, list[Json]]:
    """The pieces of text, the result, and the events of another stream with the same bytes."""
    headers = {"Content-Type": "text/event-stream"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=content))

    async def read_async() -> tuple[list[str], Any, list[Json]]:
        async with AsyncOpenRouter("key", base_url=URL, retries=0, transport=transport) as client:
            open_stream = getattr(client, resource).stream
            async with open_stream(**ARGUMENTS[resource]) as stream:
                pieces = [piece async for piece in stream.text()]
                result = await stream.result()
            return pieces, result, [event async for event in open_stream(**ARGUMENTS[resource]).raw()]

    if asynchronous:
        return asyncio.run(read_async())
    with OpenRouter("key", base_url=URL, retries=0, transport=transport) as client:
        open_stream = getattr(client, resource).stream
        with open_stream(**ARGUMENTS[resource]) as stream:
            pieces = list(stream.text())
            result = stream.result()
        return pieces, result, list(open_stream(**ARGUMENTS[resource]).raw())


NO_REASONS: tuple[Any, ...] = ("", 0, False, None, [], {})


@each(
    ("resource", "events"),
    [("chat", [said("a", reason)]) for reason in NO_REASONS]
    + [("chat", [choices({"delta": {"content": "a", "finish_reason": reason}})]) for reason in NO_REASONS]
    + [("messages", [{"type": "message_delta", "delta": {"stop_reason": one}}]) for one in NO_REASONS]
    + [("responses", [completed(status=status)]) for status in NO_REASONS],
)
def test_a_reason_that_is_no_text_or_empty_completes_no_stream(resource: str, events: list[Json]) -> None:
    with pytest.raises(TruncatedStreamError):
        read(resource, body(*events), asynchronous=False)


def test_shortcuts_of_an_answer_in_one_piece_go_by_index_and_can_be_encoded() -> None:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    answer = {
        "id": "gen-1",
        "choices": [
            {"index": 1, "message": {"role": "assistant", "content": "B"}},
            {"index": 0, "message": {"role": "assistant", "content": "A\ud83d", "tool_calls": [call]}},
        ],
    }
    content = json.dumps(answer).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=content))
    with OpenRouter("key", base_url=URL, transport=transport) as client:
        result = client.chat.send(messages=[{"role": "user", "content": "Hi"}])
    assert (result.text, [one.id for one in result.tool_calls]) == ("A\ufffd", ["c"])


def test_arguments_of_a_finished_call_are_a_dict() -> None:
    def called(arguments: str, finish_reason: str | None = None) -> Json:
        call = {"index": 0, "id": "c", "function": {"name": "f", "arguments": arguments}}
        return choices({"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": finish_reason})

    def arguments(*events: Json) -> Any:
        content = body(*events) + DONE
        transport = httpx.MockTransport(lambda _: httpx.Response(200, content=content))
        client = OpenRouter("key", base_url=URL, transport=transport)
        with client, client.chat.stream(messages=[{"role": "user", "content": "Hi"}]) as stream:
            stream.result()
            [call] = stream.tool_calls
            return call.parsed_arguments

    assert arguments(called(""), said("", "tool_calls")) == {}
    assert arguments(called(" ")) == {}
    assert arguments(called('{"a": "1\n'), called('2\t"}', "tool_calls")) == {"a": "1\n2\t"}
    assert arguments(called("{}"), called('{"a":1}', "tool_calls")) == {"a": 1}
