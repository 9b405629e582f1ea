"""Replies by script: all that a model may say, in each dialect, at once and in pieces, valid and equal."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any, get_args

import pytest

from openrouter_sdk.events.accumulate.chat import ChatAccumulator
from openrouter_sdk.events.accumulate.messages import MessagesAccumulator
from openrouter_sdk.events.accumulate.responses import ResponsesAccumulator
from openrouter_sdk.testing import (
    Audio,
    Citation,
    Image,
    Reasoning,
    RecordedRequest,
    Script,
    StandIn,
    ToolCall,
    Wait,
)
from openrouter_sdk.testing.http.frames import KEEP_ALIVE
from openrouter_sdk.testing.surfaces.parts import ToolCallShape

CHAT, RESPONSES, MESSAGES = "/chat/completions", "/responses", "/messages"
HI = [{"role": "user", "content": "Hi"}]
BODIES: dict[str, dict[str, Any]] = {
    CHAT: {"messages": HI},
    RESPONSES: {"input": "Hi"},
    MESSAGES: {"model": "a/b", "max_tokens": 100, "messages": HI},
}
SCHEMAS: dict[str, tuple[str, str, Callable[[], Any]]] = {
    CHAT: ("ChatResult", "ChatStreamChunk", ChatAccumulator),
    RESPONSES: ("OpenResponsesResult", "StreamEvents", ResponsesAccumulator),
    MESSAGES: ("MessagesResult", "MessagesStreamEvents", MessagesAccumulator),
}
CALLS = [
    ToolCall("look", '{"at": "the sky", "for": "stars"}', "call_1"),
    ToolCall("feel", '{"with": "the left hand"}', "call_2"),
    ToolCall("look", '{"at": "the ground"}', "call_3"),
]
THOUGHTS = [
    Reasoning("First the plan. ", "summary", format="openai-responses-v1", id="rs_1"),
    Reasoning("Then the steps.", signature="c2lnbmVk", format="anthropic-claude-v1"),
    Reasoning("More steps.", signature="YWdhaW4="),
    Reasoning("b3BhcXVl", "encrypted", format="openai-responses-v1", id="rs_2"),
]
CITED = Citation("https://example.com/sky", "The sky", "It is blue.", 0, 9)
FILE = {"type": "file", "file": {"hash": "abc", "name": "a.pdf", "content": [{"type": "text", "text": "A"}]}}

REPLIES: dict[str, Callable[[Script], Script]] = {
    "text": lambda script: script.reply("The sky is blue."),
    "pieces": lambda script: script.reply(["The s", "ky ", "is blue."]),
    "reasoning": lambda script: script.reply("Blue.", reasoning="Let me look."),
    "reasoning_details": lambda script: script.reply("Blue.", reasoning=THOUGHTS),
    "signature": lambda script: script.reply("Blue.", reasoning=THOUGHTS[1]),
    "encrypted": lambda script: script.reply("Blue.", reasoning=THOUGHTS[3:]),
    "tool_calls": lambda script: script.reply("Let me see.", tool_calls=CALLS),
    "refusal": lambda script: script.reply(refusal="I will not say."),
    "text_and_refusal": lambda script: script.reply("Well.", refusal="I will not say."),
    "images": lambda script: script.reply("Here.", images=[Image(), Image(b"jpeg", "image/jpeg")]),
    "only_images": lambda script: script.reply(images=[Image()]),
    "audio": lambda script: script.reply(audio=Audio(transcript="The sky is blue.")),
    "annotations": lambda script: script.reply("The sky is blue.", annotations=[CITED, FILE]),
    "everything": lambda script: script.reply(
        ["The sky ", "is blue."],
        reasoning=THOUGHTS,
        tool_calls=CALLS,
        refusal="No more.",
        images=[Image()],
        audio=Audio(b"\1\2" * 2000, "The sky"),
        annotations=[CITED],
        usage={"cost": 0.5},
    ),
    "length": lambda script: script.reply("The sky", finish_reason="length"),
    "nothing": lambda script: script.reply(),
}


def asked(script: Script, path: str = CHAT, *, stream: bool = False) -> Any:
    stand_in = StandIn(script=script)
    headers = [("authorization", f"Bearer {stand_in.key}"), ("content-type", "application/json")]
    body = json.dumps(BODIES[path] | {"stream": stream}).encode()
    return stand_in.answer(RecordedRequest("POST", stand_in.contract.prefix + path, [], headers, body))


def whole(script: Script, path: str = CHAT) -> Any:
    answer = asked(script, path)
    assert answer.status == 200
    return json.loads(b"".join(answer.chunks))


def streamed(script: Script, path: str = CHAT) -> list[Any]:
    first, *chunks, last = asked(script, path, stream=True).chunks
    assert (first, last) == (KEEP_ALIVE, b"data: [DONE]\n\n")
    return [json.loads(chunk.partition(b"data: ")[2]) for chunk in chunks]


def accumulated(events: list[Any], path: str) -> Any:
    accumulator = SCHEMAS[path][2]()
    for event in events:
        accumulator.add(event)
    return accumulator.result()


def deltas(events: list[Any], field: str) -> list[Any]:
    """What the chunks of chat have in a field of their delta."""
    found = [choice["delta"] for event in events for choice in event["choices"]]
    return [delta[field] for delta in found if field in delta]


# --- every reply, in every dialect ----------------------------------------------------------------------


@pytest.mark.parametrize("path", BODIES)
@pytest.mark.parametrize("name", REPLIES)
def test_a_reply_is_valid_at_once_and_in_pieces(name: str, path: str, judge: Any) -> None:
    result, event, _ = SCHEMAS[path]
    judge(result, whole(REPLIES[name](Script()), path))
    for one in streamed(REPLIES[name](Script()), path):
        judge(event, one)


@pytest.mark.parametrize("path", [RESPONSES, MESSAGES])
@pytest.mark.parametrize("name", REPLIES)
def test_the_pieces_add_up_to_the_whole(name: str, path: str) -> None:
    expected = whole(REPLIES[name](Script()), path)
    assert accumulated(streamed(REPLIES[name](Script()), path), path) == expected


@pytest.mark.parametrize("name", REPLIES)
def test_the_chunks_of_chat_add_up_to_the_message(name: str) -> None:
    expected = whole(REPLIES[name](Script()))
    result = accumulated(streamed(REPLIES[name](Script())), CHAT)
    if expected["choices"][0]["message"]["content"] is None and name == "nothing":
        expected["choices"][0]["message"]["content"] = ""  # a stream begins with an empty text
    assert result == expected


@pytest.mark.parametrize("path", BODIES)
def test_usage_comes_once_at_the_end(path: str) -> None:
    last = streamed(Script().reply("Hi.", usage={"cost": 0.25}), path)[-2 if path == MESSAGES else -1]
    assert (last["response"] if path == RESPONSES else last)["usage"]["cost"] == 0.25
    if path == CHAT:
        assert last["choices"] == []


# --- text and reasoning ---------------------------------------------------------------------------------


def test_a_script_tells_how_many_answers_are_left() -> None:
    script = Script().reply("Hello").error(429, "Slow down.")
    assert repr(script) == "<Script with 2 answers left>"


def test_a_text_is_streamed_in_words_or_as_it_is_cut() -> None:
    assert deltas(streamed(Script().reply("One two three.")), "content") == ["", "One ", "two ", "three."]
    assert deltas(streamed(Script().reply(["On", "e t", "wo."])), "content") == ["", "On", "e t", "wo."]
    assert whole(Script().reply(["On", "e t", "wo."]))["choices"][0]["message"]["content"] == "One two."


@pytest.mark.parametrize(("path", "field"), [(RESPONSES, "delta"), (MESSAGES, "text")])
def test_the_other_dialects_cut_it_in_the_same_places(path: str, field: str) -> None:
    events = streamed(Script().reply(["On", "e t", "wo."]), path)
    inner = [event.get("delta") if path == MESSAGES else event for event in events]
    found = [one[field] for one in inner if isinstance(one, dict) and isinstance(one.get(field), str)]
    assert found[:3] == ["On", "e t", "wo."]


def test_a_signature_comes_in_a_delta_of_its_own() -> None:
    entries = [
        one
        for piece in deltas(streamed(REPLIES["signature"](Script())), "reasoning_details")
        for one in piece
    ]
    *texts, signed = entries
    assert [one["text"] for one in texts] == ["Then ", "the ", "steps."]
    assert not any("signature" in one for one in texts)
    assert "text" not in signed
    assert signed["signature"] == "c2lnbmVk"


def test_each_entry_of_reasoning_is_in_the_message_in_order() -> None:
    message = whole(REPLIES["reasoning_details"](Script()))["choices"][0]["message"]
    details = message["reasoning_details"]
    assert [one["type"].partition(".")[2] for one in details] == ["summary", "text", "text", "encrypted"]
    assert [one["index"] for one in details] == [0, 1, 2, 3]
    assert details[3]["data"] == "b3BhcXVl"
    assert message["reasoning"] == "First the plan. Then the steps.More steps."


def test_reasoning_in_the_words_of_the_other_dialects() -> None:
    items = whole(REPLIES["reasoning_details"](Script()), RESPONSES)["output"][:4]
    assert items[0]["summary"] == [{"type": "summary_text", "text": "First the plan. "}]
    assert items[1]["content"] == [{"type": "reasoning_text", "text": "Then the steps."}]
    assert items[1]["signature"] == "c2lnbmVk"
    assert items[3]["encrypted_content"] == "b3BhcXVl"
    blocks = whole(REPLIES["reasoning_details"](Script()), MESSAGES)["content"]
    kinds = ["thinking", "thinking", "thinking", "redacted_thinking", "text"]
    assert [block["type"] for block in blocks] == kinds
    assert (blocks[1]["signature"], blocks[3]["data"]) == ("c2lnbmVk", "b3BhcXVl")


# --- tool calls -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", ["tool_calls", "stop"])
@pytest.mark.parametrize("shape", get_args(ToolCallShape))
def test_tool_calls_are_the_same_in_every_shape(shape: ToolCallShape, reason: str) -> None:
    events = streamed(Script().reply(tool_calls=CALLS, tool_call_shape=shape, finish_reason=reason))
    choice = accumulated(events, CHAT)["choices"][0]
    calls = [
        (one["function"]["name"], one["function"]["arguments"], one["id"])
        for one in choice["message"]["tool_calls"]
    ]
    assert calls == [(one.name, one.arguments, one.id) for one in CALLS]
    assert choice["finish_reason"] == reason


@pytest.mark.parametrize("shape", sorted(set(get_args(ToolCallShape)) - {"missing_index"}))
def test_every_shape_with_an_index_is_valid(shape: ToolCallShape, judge: Any) -> None:
    for event in streamed(Script().reply(tool_calls=CALLS, tool_call_shape=shape)):
        judge("ChatStreamChunk", event)


def test_what_the_shapes_are() -> None:
    def shaped(shape: ToolCallShape) -> list[list[Any]]:
        return deltas(streamed(Script().reply(tool_calls=CALLS, tool_call_shape=shape)), "tool_calls")

    first, *rest = shaped("fragments")
    assert first == [
        {"index": 0, "id": "call_1", "type": "function", "function": {"name": "look", "arguments": ""}}
    ]
    assert len(rest) > 8
    assert {piece["index"] for pieces in rest for piece in pieces} == {0, 1, 2}
    assert [[one["index"] for one in pieces] for pieces in shaped("whole")] == [[0], [1], [2]]
    assert [[one["index"] for one in pieces] for pieces in shaped("duplicate_index")] == [[0, 0, 0]]
    assert [one["index"] for one in shaped("interleaved")[1]] == [0, 1, 2]
    reused = [one for pieces in shaped("reused_index") for one in pieces]
    assert {one["index"] for one in reused} == {0}
    assert [one["id"] for one in reused if "id" in one] == ["call_1", "call_2", "call_3"]
    assert not any("index" in one for pieces in shaped("missing_index") for one in pieces)


def test_calls_without_ids_get_one() -> None:
    script = Script().reply(tool_calls=[ToolCall("a", "{}"), ToolCall("b", "{}")])
    calls = whole(script)["choices"][0]["message"]["tool_calls"]
    assert len({call["id"] for call in calls}) == 2


# --- pictures, sound, citations, refusals ---------------------------------------------------------------


def test_an_image_is_a_data_url_in_chat_and_an_item_in_responses() -> None:
    picture = Image(b"jpeg", "image/jpeg")
    (image,) = whole(Script().reply(images=[picture]))["choices"][0]["message"]["images"]
    assert image["image_url"]["url"] == "data:image/jpeg;base64,anBlZw=="
    (item,) = whole(Script().reply(images=[picture]), RESPONSES)["output"]
    assert (item["type"], base64.b64decode(item["result"])) == ("image_generation_call", b"jpeg")
    assert Image().data.startswith(b"\x89PNG")


def test_audio_is_one_text_of_base64_cut_anywhere() -> None:
    audio = Audio(bytes(range(256)) * 20, "The sky.")
    pieces = deltas(streamed(Script().reply(audio=audio)), "audio")
    data = [piece["data"] for piece in pieces if "data" in piece]
    assert len(data) > 2
    assert len(data[0]) % 4 != 0
    assert base64.b64decode("".join(data)) == audio.data
    assert "".join(piece.get("transcript", "") for piece in pieces) == "The sky."
    assert len({piece["id"] for piece in pieces}) == 1
    assert pieces[-1]["expires_at"] > 0


def test_a_citation_is_nested_in_chat_flat_in_responses_and_a_location_in_messages() -> None:
    script = Script()
    for _ in range(3):
        script.reply("The sky is blue.", annotations=[CITED, FILE])
    nested = whole(script)["choices"][0]["message"]["annotations"]
    assert nested[0]["url_citation"]["url"] == CITED.url
    assert nested[1] == FILE
    (flat,) = whole(script, RESPONSES)["output"][0]["content"][0]["annotations"]
    assert (flat["url"], flat["end_index"]) == (CITED.url, 9)
    (location,) = whole(script, MESSAGES)["content"][0]["citations"]
    assert (location["url"], location["cited_text"]) == (CITED.url, "It is blue.")


def test_a_refusal_in_each_dialect() -> None:
    script = Script()
    for _ in range(3):
        script.reply(refusal="I will not.")
    message = whole(script)["choices"][0]["message"]
    assert (message["content"], message["refusal"]) == (None, "I will not.")
    assert whole(script, RESPONSES)["output"][0]["content"] == [{"type": "refusal", "refusal": "I will not."}]
    refused = whole(script, MESSAGES)
    assert (refused["stop_reason"], refused["content"][0]["text"]) == ("refusal", "I will not.")


# --- a stream of ones own -------------------------------------------------------------------------------


def test_own_events_are_framed_and_nothing_is_added() -> None:
    script = Script().stream([{"a": "ü"}, '{"b', b": hm\n\n", Wait(1.0)], headers={"x-a": "b"})
    answer = asked(script, stream=True)
    assert answer.status == 200
    headers = dict(answer.headers)
    assert (headers["content-type"], headers["x-a"]) == ("text/event-stream", "b")
    assert headers["x-generation-id"].startswith("gen-")
    assert list(answer.chunks) == [
        'data: {"a":"ü"}\n\n'.encode(),
        b'data: {"b\n\n',
        b": hm\n\n",
        Wait(1.0),
        b"data: [DONE]\n\n",
    ]


def test_own_events_are_named_where_events_have_names() -> None:
    answer = asked(Script().stream([{"type": "ping"}], done=False), MESSAGES, stream=True)
    assert list(answer.chunks) == [b'event: ping\ndata: {"type":"ping"}\n\n']


def test_own_events_are_for_the_next_request_of_any_operation() -> None:
    script = Script().reply("For a model.").stream([{}])
    stand_in = StandIn(script=script)
    models = RecordedRequest("GET", stand_in.contract.prefix + "/models")
    assert dict(stand_in.answer(models).headers)["content-type"] == "application/json"
    whole(script)
    assert dict(stand_in.answer(models).headers)["content-type"] == "text/event-stream"
