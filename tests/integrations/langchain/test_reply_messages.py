"""Replies as messages: nothing that the wire had is lost."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest
from langchain_core.messages import AIMessage

from openrouter_api.models import ChatResult
from openrouter_sdk.errors import ProtocolError
from openrouter_sdk.integrations.langchain.messages.reply_messages import chat_result, usage_metadata
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.sums import invoked, message_of
from tests.integrations.reply_bytes import MODEL, completion

Json = dict[str, Any]

DETAILS: list[Json] = [
    {"type": "reasoning.text", "text": "A", "signature": "S", "format": "anthropic-claude-v1", "index": 0},
    {
        "type": "reasoning.encrypted",
        "data": "QUJD",
        "id": "rs_1",
        "format": "openai-responses-v1",
        "index": 1,
    },
]
AUDIO: Json = {"id": "audio_1", "data": "UklGRg==", "transcript": "Hi", "expires_at": 1}
IMAGES: list[Json] = [{"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}]
ANNOTATIONS: list[Json] = [
    {"type": "url_citation", "url_citation": {"url": "https://a.example", "title": "A", "content": "..."}},
    {"type": "file", "file": {"hash": "abc", "name": "a.pdf", "content": [{"type": "text", "text": "x"}]}},
]


def called(*arguments: Any, **fields: Any) -> list[Json]:
    calls = enumerate(arguments)
    return [
        {"id": f"call_{n}", "type": "function", "function": {"name": "f", "arguments": one}, **fields}
        for n, one in calls
    ]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ({"reasoning": "Because"}, {"reasoning_content": "Because"}),
        ({"reasoning_content": "Because"}, {"reasoning_content": "Because"}),
        ({"reasoning_details": DETAILS}, {"reasoning_content": "A", "reasoning_details": DETAILS}),
        ({"audio": AUDIO}, {"audio": AUDIO}),
        ({"images": IMAGES}, {"images": IMAGES}),
        ({"annotations": ANNOTATIONS}, {"annotations": ANNOTATIONS}),
        ({"refusal": "No."}, {"refusal": "No."}),
        ({"refusal": None, "annotations": [], "reasoning": ""}, {}),
        (
            {"function_call": {"name": "f", "arguments": "{}"}},
            {"function_call": {"name": "f", "arguments": "{}"}},
        ),
        ({"unheard_of": {"a": [1]}}, {"unheard_of": {"a": [1]}}),
        (
            {"tool_calls": called("{}", extra_content={"google": {"thought_signature": "T"}})},
            {"tool_call_fields": {"call_0": {"extra_content": {"google": {"thought_signature": "T"}}}}},
        ),
    ],
)
def test_what_is_no_text_is_in_additional_kwargs(
    server: StandInServer, message: Json, expected: Json
) -> None:
    assert invoked(server, completion(message)).additional_kwargs == expected


@pytest.mark.parametrize(
    ("content", "text", "kept"),
    [
        ("Hello", "Hello", False),
        (None, "", False),
        ([{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo"}], "Hello", False),
        ([{"type": "text", "text": "See"}, *IMAGES], "See", True),
        ([{"type": "unheard_of", "x": 1}], "", True),
        ([{"type": "text", "text": "Hi", "cache_control": {"type": "ephemeral"}}], "Hi", True),
    ],
)
def test_the_content_is_text_and_parts_are_kept(
    server: StandInServer, content: Any, text: str, kept: bool
) -> None:
    message = invoked(server, completion({"content": content}))
    assert message.content == text
    assert message.additional_kwargs == ({"content_parts": content} if kept else {})


def test_the_metadata_has_all_that_the_reply_says(server: StandInServer) -> None:
    head: Json = {
        "provider": "P",
        "system_fingerprint": "fp",
        "service_tier": "flex",
        "citations": ["https://a.example"],
    }
    more: Json = {"openrouter_metadata": {"strategy": "direct"}, "unheard_of": 0}
    choice = {"native_finish_reason": "end", "logprobs": {"content": [{"token": "H", "logprob": -1.0}]}}
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "cost": 0, "cost_details": {"a": 1}, "is_byok": True}
    message = invoked(server, completion(choice=choice, usage=usage, **head, **more))
    assert message.response_metadata == {
        "model_provider": "openrouter",
        "model_name": MODEL,
        "id": "gen-1",
        "created": 1,
        "object": "chat.completion",
        "finish_reason": "stop",
        "token_usage": usage,
        "cost": 0,
        "cost_details": {"a": 1},
        **head,
        **more,
        **choice,
    }
    assert message.id is not None
    assert message.id.startswith("lc_run--")


@pytest.mark.parametrize(
    ("usage", "expected"),
    [
        ({"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}, (1, 2, 3)),
        ({"input_tokens": 1, "output_tokens": 2}, (1, 2, 3)),
        ({"prompt_tokens": 1.0, "completion_tokens": 2.0, "total_tokens": 3.0}, (1, 2, 3)),
        ({"prompt_tokens": None, "completion_tokens": "x"}, (0, 0, 0)),
    ],
)
def test_tokens_are_whole_numbers(usage: Json, expected: tuple[int, ...]) -> None:
    found = usage_metadata(usage)
    assert tuple(found.values()) == expected
    assert all(type(one) is int for one in found.values())


def test_details_of_tokens_have_the_words_of_langchain() -> None:
    found = usage_metadata(
        {
            "prompt_tokens": 9,
            "prompt_tokens_details": {
                "cached_tokens": 0,
                "cache_write_tokens": 4,
                "audio_tokens": 5,
                "x": None,
            },
            "completion_tokens_details": {"reasoning_tokens": 6, "audio_tokens": 7, "image_tokens": 8.0},
        }
    )
    assert found.get("input_token_details") == {"cache_read": 0, "cache_creation": 4, "audio": 5}
    assert found.get("output_token_details") == cast(Any, {"reasoning": 6, "audio": 7, "image": 8})


def test_calls_that_are_no_json_object_are_invalid(server: StandInServer) -> None:
    bad = ["{", "[1]", "no", '{"a": NaN}']
    message = invoked(server, completion({"tool_calls": called('{"a": "x\ny"}', *bad)}))
    assert message.tool_calls == [{"name": "f", "args": {"a": "x\ny"}, "id": "call_0", "type": "tool_call"}]
    assert [one["args"] for one in message.invalid_tool_calls] == bad
    assert {one["error"] for one in message.invalid_tool_calls} == {"the arguments are no JSON object"}


@pytest.mark.parametrize("arguments", ["", " ", "null", "{}", {}, None])
def test_a_call_without_arguments_is_valid(server: StandInServer, arguments: Any) -> None:
    [call] = invoked(server, completion({"tool_calls": called(arguments)})).tool_calls
    assert call["args"] == {}


def test_arguments_that_came_as_a_value_are_read(server: StandInServer) -> None:
    [call] = invoked(server, completion({"tool_calls": called({"a": [1]})})).tool_calls
    assert call["args"] == {"a": [1]}


def test_the_call_of_a_custom_tool_has_its_input(server: StandInServer) -> None:
    custom = {"id": "call_1", "type": "custom", "custom": {"name": "sql", "input": "SELECT 1"}}
    message = invoked(server, completion({"tool_calls": [custom]}))
    assert message.tool_calls == [
        {"name": "sql", "args": {"__arg1": "SELECT 1"}, "id": "call_1", "type": "tool_call"}
    ]
    assert message.additional_kwargs == {"tool_call_fields": {"call_1": {"type": "custom"}}}


def test_each_choice_is_a_generation() -> None:
    reply = completion()
    reply["choices"] = [
        {"index": n, "finish_reason": "stop", "message": {"role": "assistant", "content": str(n)}}
        for n in (0, 1)
    ]
    result = chat_result(ChatResult.from_dict(reply))
    assert [one.text for one in result.generations] == ["0", "1"]
    assert [one.generation_info for one in result.generations] == [{"finish_reason": "stop"}] * 2
    assert result.llm_output is not None
    assert result.llm_output["model_name"] == MODEL
    assert result.llm_output["token_usage"] == reply["usage"]
    first, second = (one.message for one in result.generations)
    first.response_metadata["token_usage"].clear()
    assert second.response_metadata["token_usage"] == reply["usage"]


def test_a_reply_without_choices_has_no_message() -> None:
    with pytest.raises(ProtocolError, match="no choices"):
        chat_result(ChatResult.from_dict({**completion(), "choices": []}))


def test_messages_are_plain_json_and_do_not_share_the_reply() -> None:
    reply = completion({"images": IMAGES, "audio": AUDIO, "reasoning_details": DETAILS})
    message = message_of(reply)
    json.dumps(message.model_dump())
    message.additional_kwargs["images"][0]["image_url"]["url"] = ""
    assert IMAGES[0]["image_url"]["url"]
    assert isinstance(message, AIMessage)
