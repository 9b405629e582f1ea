"""The standard content blocks of replies, of this package and of others for OpenRouter."""

from __future__ import annotations

from typing import Any, cast

import pytest
from langchain_core.exceptions import ModelRefusalError
from langchain_core.messages import AIMessage, AIMessageChunk, HumanMessage
from langchain_core.output_parsers import JsonOutputToolsParser

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.sums import message_of
from tests.integrations.reply_bytes import MODEL, answer, completion, sent

Json = dict[str, Any]

SIGNED = {
    "type": "reasoning.text",
    "text": "A",
    "signature": "S",
    "format": "anthropic-claude-v1",
    "index": 0,
}
UNSIGNED = {"type": "reasoning.text", "format": "unknown", "index": 0}
SUMMARY = {"type": "reasoning.summary", "summary": "B", "id": "rs_1", "format": "openai-responses-v1"}
ENCRYPTED = {"type": "reasoning.encrypted", "data": "QUJD", "id": None, "format": "unknown", "index": 2}
SEARCH = {
    "type": "reasoning.server_tool_call",
    "tool_name": "web_search",
    "tool_call_id": "st_1",
    "arguments": '{"q": "x"}',
    "result": "found",
}
ANY = {"type": "reasoning.unheard_of", "x": 1}
PAGE = {"url": "https://a.example", "title": "A", "start_index": 1, "end_index": 5}
FILE = {"type": "file", "file": {"hash": "abc", "content": []}}
ODD = {"type": "unheard_of", "x": 1}
WAV = "UklGRgAAAABXQVZF"
PNG = "data:image/png;base64,iVBORw0KGgo="
CALL = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
CUT = {"id": "call_2", "type": "function", "function": {"name": "f", "arguments": '{"a'}}
HELLO = {"type": "text", "text": "Hello."}


def without(detail: Json, name: str) -> Json:
    return {key: value for key, value in detail.items() if key != name}


REPLIES: dict[str, tuple[Json, list[Json]]] = {
    "text": ({}, [HELLO]),
    "nothing": ({"content": None}, []),
    "reasoning": ({"reasoning": "A"}, [{"type": "reasoning", "reasoning": "A"}, HELLO]),
    "reasoning details": (
        {"reasoning": "A\n\nB", "reasoning_details": [SIGNED, SUMMARY, ENCRYPTED, ANY]},
        [
            {"type": "reasoning", "reasoning": "A", "extras": without(SIGNED, "text")},
            {"type": "reasoning", "reasoning": "B", "extras": without(SUMMARY, "summary")},
            {"type": "reasoning", "extras": ENCRYPTED},
            {"type": "reasoning", "extras": ANY},
            HELLO,
        ],
    ),
    "encrypted reasoning beside its text": (
        {"reasoning": "A", "reasoning_details": [ENCRYPTED]},
        [{"type": "reasoning", "reasoning": "A"}, {"type": "reasoning", "extras": ENCRYPTED}, HELLO],
    ),
    "server tools": (
        {"reasoning_details": [SEARCH]},
        [
            {
                "type": "server_tool_call",
                "id": "st_1",
                "name": "web_search",
                "args": {"q": "x"},
                "extras": SEARCH,
            },
            {"type": "server_tool_result", "tool_call_id": "st_1", "status": "success", "output": "found"},
            HELLO,
        ],
    ),
    "citations": (
        {"annotations": [{"type": "url_citation", "url_citation": {**PAGE, "content": "..."}}, FILE]},
        [
            {
                **HELLO,
                "annotations": [
                    {"type": "citation", **PAGE, "cited_text": "..."},
                    {"type": "non_standard_annotation", "value": FILE},
                ],
            }
        ],
    ),
    "flat citations": (
        {"annotations": [{"type": "url_citation", **PAGE}]},
        [{**HELLO, "annotations": [{"type": "citation", **PAGE}]}],
    ),
    "tool calls": (
        {"content": None, "tool_calls": [CALL, CUT]},
        [
            {"type": "tool_call", "id": "call_1", "name": "f", "args": {"a": 1}},
            {
                "type": "invalid_tool_call",
                "id": "call_2",
                "name": "f",
                "args": '{"a',
                "error": "the arguments are no JSON object",
            },
        ],
    ),
    "images": (
        {
            "images": [
                {"type": "image_url", "image_url": {"url": url}} for url in (PNG, "https://a.example/x.png")
            ]
        },
        [
            HELLO,
            {"type": "image", "base64": "iVBORw0KGgo=", "mime_type": "image/png"},
            {"type": "image", "url": "https://a.example/x.png"},
        ],
    ),
    "audio": (
        {
            "content": None,
            "audio": {"id": "audio_1", "data": "UklGRgAAAABXQVZF", "transcript": "Hi", "expires_at": 1},
        },
        [
            {
                "type": "audio",
                "base64": WAV,
                "mime_type": "audio/wav",
                "extras": {"id": "audio_1", "transcript": "Hi", "expires_at": 1},
            }
        ],
    ),
    "refusal": ({"content": None, "refusal": "No."}, [{"type": "refusal", "refusal": "No."}]),
    "parts": (
        {
            "content": [
                HELLO,
                {"type": "image_url", "image_url": {"url": PNG}},
                {"type": "unheard_of", "x": 1},
            ]
        },
        [
            HELLO,
            {"type": "image", "base64": "iVBORw0KGgo=", "mime_type": "image/png"},
            {"type": "non_standard", "value": ODD},
        ],
    ),
}


@pytest.mark.parametrize("kind", REPLIES)
def test_replies_have_standard_blocks(kind: str) -> None:
    message, blocks = REPLIES[kind]
    assert message_of(completion(message)).content_blocks == blocks


@pytest.mark.parametrize("kind", REPLIES)
def test_blocks_as_content_say_the_same_again(kind: str) -> None:
    message, blocks = REPLIES[kind]
    whole = message_of(completion(message))
    again = AIMessage(
        content=cast(Any, whole.content_blocks),
        tool_calls=whole.tool_calls,
        response_metadata={"model_provider": "openrouter"},
    )
    assert again.content_blocks == blocks


def test_pages_that_are_only_listed_are_cited() -> None:
    message = message_of(completion(citations=["https://a.example"]))
    assert message.content_blocks == [
        {**HELLO, "annotations": [{"type": "citation", "url": "https://a.example"}]}
    ]


def peer(content: Any, *, chunk: bool = False, **fields: Any) -> AIMessage:
    """A message of another package for OpenRouter."""
    kind = AIMessageChunk if chunk else AIMessage
    return kind(content=content, response_metadata={"model_provider": "openrouter"}, **fields)


@pytest.mark.parametrize(
    ("message", "blocks"),
    [
        (
            peer("Hi", additional_kwargs={"reasoning_content": "A", "reasoning_details": [SIGNED]}),
            [
                {"type": "reasoning", "reasoning": "A", "extras": without(SIGNED, "text")},
                {"type": "text", "text": "Hi"},
            ],
        ),
        (
            peer(
                "",
                additional_kwargs={
                    "reasoning_details": [
                        {**SIGNED, "text": "Th", "signature": None},
                        {**SIGNED, "text": "ink"},
                    ]
                },
            ),
            [{"type": "reasoning", "reasoning": "Think", "extras": without(SIGNED, "text")}],
        ),
        (
            peer(["Hi", {"type": "text", "text": "there"}, {"type": "reasoning", "reasoning": "A"}]),
            [
                {"type": "text", "text": "Hi"},
                {"type": "text", "text": "there"},
                {"type": "reasoning", "reasoning": "A"},
            ],
        ),
        (
            peer("", tool_calls=[{"name": "f", "args": {}, "id": None}]),
            [{"type": "tool_call", "name": "f", "args": {}, "id": None}],
        ),
        (
            peer([{"type": "input_audio", "input_audio": {"data": "QUJD", "format": "mp3"}}]),
            [{"type": "audio", "base64": "QUJD", "mime_type": "audio/mpeg"}],
        ),
        (
            peer([{"type": "file", "file": {"filename": "a.pdf", "file_data": "https://a.example/a.pdf"}}]),
            [{"type": "file", "url": "https://a.example/a.pdf", "extras": {"filename": "a.pdf"}}],
        ),
        (
            peer([{"type": "video_url", "video_url": {"url": "https://a.example/a.mp4"}}]),
            [{"type": "video", "url": "https://a.example/a.mp4"}],
        ),
        (
            peer("Hi", chunk=True, additional_kwargs={"reasoning_content": "A"}),
            [
                {"type": "reasoning", "reasoning": "A", "index": "lc_reasoning"},
                {"type": "text", "text": "Hi", "index": "lc_text"},
            ],
        ),
        (
            peer("", chunk=True, tool_call_chunks=[{"name": "f", "args": "{", "id": "x", "index": 0}]),
            [{"type": "tool_call_chunk", "name": "f", "args": "{", "id": "x", "index": 0}],
        ),
    ],
)
def test_messages_of_other_packages_are_read(message: AIMessage, blocks: list[Json]) -> None:
    assert message.content_blocks == blocks


def test_parsers_of_langchain_hear_of_refusals(server: StandInServer) -> None:
    answer(server, completion({"content": None, "refusal": "No."}))
    with pytest.raises(ModelRefusalError, match="No"):
        (ChatOpenRouter(model=MODEL) | JsonOutputToolsParser()).invoke("Hi")


@pytest.mark.parametrize("version", ["v0", "v1"])
@pytest.mark.parametrize("details", [[SIGNED], [SIGNED, SUMMARY, ENCRYPTED], [ENCRYPTED], [SIGNED, SEARCH]])
def test_reasoning_goes_back_as_it_came(server: StandInServer, version: str, details: list[Json]) -> None:
    model = ChatOpenRouter(model=MODEL, output_version=version)
    answer(server, completion({"reasoning_details": details}))
    reply = model.invoke("Hi")
    answer(server, completion())
    model.invoke([reply, HumanMessage("Go on.")])
    message = sent(server)[-1]["messages"][0]
    assert message["reasoning_details"] == details
    assert message["content"] in ("Hello.", [HELLO])
