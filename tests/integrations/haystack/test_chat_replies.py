"""Replies as messages of Haystack: what came, as plain data."""

from __future__ import annotations

import json
import logging
from base64 import b64decode, b64encode
from typing import Any

import pytest
from haystack.dataclasses import ChatMessage, ImageContent, ToolCall
from hypothesis import given, strategies as st

from openrouter_api.models import ChatResult
from openrouter_sdk.integrations.haystack.chat_replies import replies_of
from openrouter_sdk.testing import Image, StandInServer, reply
from tests.integrations.haystack.round_trips import (
    USAGE,
    Json,
    generator,
    replies_to,
    reply_to,
    result,
    through_json,
)

PNG = b64encode(b"\x89PNG\r\n\x1a\n0000").decode()


def call(arguments: Any, **fields: Any) -> Json:
    return {"id": "c1", "type": "function", "function": {"name": "f", "arguments": arguments}, **fields}


def test_text_and_meta_of_a_reply(server: StandInServer) -> None:
    fields = {"provider": "Azure", "system_fingerprint": "fp_1"}
    given = reply_to(server, {"content": "Hello"}, fields=fields)
    assert given.text == "Hello"
    assert given.meta == {
        "model": "openai/gpt-4o-mini",
        "index": 0,
        "finish_reason": "stop",
        "usage": USAGE,
        "id": "gen-1",
        "provider": "Azure",
        "system_fingerprint": "fp_1",
    }


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_cost_and_details_of_usage_are_plain_numbers(server: StandInServer, stream: bool) -> None:
    server.script.reply("Hello", usage={"cost": 0.5})
    (given,) = generator(server, generation_kwargs={"stream": stream}).run("Hi")["replies"]
    usage = given.meta["usage"]
    assert (type(usage["cost"]), usage["cost"]) == (float, 0.5)
    assert type(usage["total_tokens"]) is int
    assert all(type(one) is dict for name, one in usage.items() if name.endswith("_details"))


def test_usage_that_is_missing_is_empty(server: StandInServer) -> None:
    assert reply_to(server, {"content": "Hello"}, fields={"usage": None}).meta["usage"] == {}


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ({"content": "Hello"}, "Hello"),
        ({"content": ""}, ""),
        ({"content": None}, None),
        ({"content": "", "tool_calls": [call("{}")]}, None),
        ({"content": "Let me see.", "tool_calls": [call("{}")]}, "Let me see."),
        ({"content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}, "ab"),
        ({"content": None, "refusal": "No."}, None),
    ],
)
def test_text_is_what_came(server: StandInServer, message: Json, text: str | None) -> None:
    assert reply_to(server, message).text == text


@pytest.mark.parametrize(
    ("came", "known", "native"),
    [
        ("stop", "stop", None),
        ("length", "length", None),
        ("tool_calls", "tool_calls", None),
        ("content_filter", "content_filter", None),
        ("function_call", "tool_calls", "function_call"),
        ("end_turn", "stop", "end_turn"),
        ("MAX_TOKENS", "length", "MAX_TOKENS"),
        ("SAFETY", "content_filter", "SAFETY"),
        ("STOP", "stop", "STOP"),
        ("unheard_of", "unheard_of", None),
        (None, None, None),
    ],
)
def test_finish_reasons_are_those_that_haystack_knows(
    server: StandInServer, came: Any, known: Any, native: Any
) -> None:
    meta = reply_to(server, {"content": "x", "choice": {"finish_reason": came}}).meta
    assert (meta["finish_reason"], meta.get("native_finish_reason")) == (known, native)


def test_native_finish_reason_of_the_provider_is_kept(server: StandInServer) -> None:
    choice = {"finish_reason": "function_call", "native_finish_reason": "tool_use"}
    meta = reply_to(server, {"content": "x", "choice": choice}).meta
    assert (meta["finish_reason"], meta["native_finish_reason"]) == ("tool_calls", "tool_use")


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        ('{"city": "Zürich", "days": [1, 2]}', {"city": "Zürich", "days": [1, 2]}),
        ("{}", {}),
        ("", {}),
        ("  \n", {}),
        ("null", {}),
        (None, {}),
        ({"city": "Bern"}, {"city": "Bern"}),
        ('{"text": "two\nlines"}', {"text": "two\nlines"}),
    ],
)
def test_arguments_of_tool_calls_are_read(server: StandInServer, arguments: Any, read: Json) -> None:
    given = reply_to(server, {"tool_calls": [call(arguments)]})
    assert given.tool_calls == [ToolCall("f", read, id="c1")]
    assert "invalid_tool_calls" not in given.meta


@pytest.mark.parametrize(
    "arguments", ['{"a": ', "[1]", '"x"', "3", "NaN", '{"a": NaN}', [1], True and "true"]
)
def test_call_that_is_no_object_is_kept_in_the_meta_and_logged(
    server: StandInServer, arguments: Any, caplog: pytest.LogCaptureFixture
) -> None:
    good = {**call('{"a": 1}'), "id": "c2"}
    with caplog.at_level(logging.WARNING):
        given = reply_to(server, {"tool_calls": [call(arguments), good]})
    assert [one.id for one in given.tool_calls] == ["c2"]
    (kept,) = given.meta["invalid_tool_calls"]
    assert kept == {**call(arguments), "error": "its arguments are no JSON object"}
    assert "its arguments are no JSON object" in caplog.text


@pytest.mark.parametrize(
    "broken",
    [
        {"id": "c1", "type": "custom", "custom": {"name": "f", "input": "x"}},
        {"id": "c1", "type": "function", "function": {"name": "", "arguments": "{}"}},
        {"id": "c1", "type": "function", "function": {"arguments": "{}"}},
        {"id": "c1", "type": "function"},
    ],
)
def test_call_that_haystack_cannot_say_is_kept_in_the_meta(server: StandInServer, broken: Json) -> None:
    given = reply_to(server, {"content": "x", "tool_calls": [broken]})
    assert given.tool_calls == []
    assert {**given.meta["invalid_tool_calls"][0], "error": ""} == {**broken, "error": ""}


def test_missing_ids_of_calls_are_none_and_reused_ones_as_they_came(server: StandInServer) -> None:
    calls = [call("{}", id=id_) for id_ in ("x", "x", "", None)]
    assert [one.id for one in reply_to(server, {"tool_calls": calls}).tool_calls] == ["x", "x", None, None]


def test_each_choice_is_a_reply_with_its_index(server: StandInServer) -> None:
    replies = replies_to(server, {"content": "a"}, {"content": "b", "choice": {"finish_reason": "length"}})
    assert [(one.text, one.meta["index"], one.meta["finish_reason"]) for one in replies] == [
        ("a", 0, "stop"),
        ("b", 1, "length"),
    ]
    assert replies[0].meta["usage"] == replies[1].meta["usage"]
    assert replies[0].meta["usage"] is not replies[1].meta["usage"]


DETAILS = [
    {"type": "reasoning.text", "text": "First.", "signature": "c2ln"},
    {"type": "reasoning.summary", "summary": "Second."},
    {"type": "reasoning.encrypted", "data": "ZW5j"},
]


@pytest.mark.parametrize(
    ("message", "text", "extra"),
    [
        ({"reasoning": "Hm."}, "Hm.", {}),
        ({"reasoning_content": "Hm."}, "Hm.", {}),
        ({"reasoning_details": DETAILS}, "First.\n\nSecond.", {"reasoning_details": DETAILS}),
        ({"reasoning": "Hm.", "reasoning_details": DETAILS}, "Hm.", {"reasoning_details": DETAILS}),
        ({"reasoning": None, "reasoning_details": DETAILS[2:]}, "", {"reasoning_details": DETAILS[2:]}),
    ],
    ids=["text", "alias", "details", "both", "encrypted"],
)
def test_reasoning_is_kept_with_its_details(
    server: StandInServer, message: Json, text: str, extra: Json
) -> None:
    reasoning = reply_to(server, {"content": "Yes", **message}).reasoning
    assert reasoning is not None
    assert (reasoning.reasoning_text, reasoning.extra) == (text, extra)


@pytest.mark.parametrize("message", [{}, {"reasoning": ""}, {"reasoning": None, "reasoning_details": []}])
def test_reply_without_reasoning_has_none(server: StandInServer, message: Json) -> None:
    assert reply_to(server, {"content": "Yes", **message}).reasoning is None


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_images_are_parts_of_the_reply_and_in_its_meta(server: StandInServer, stream: bool) -> None:
    url = f"data:image/png;base64,{PNG}"
    server.script.reply("Here.", images=[Image(b64decode(PNG))])
    (given,) = generator(server, generation_kwargs={"stream": stream}).run("A tree")["replies"]
    assert given.text == "Here."
    assert given.images == [ImageContent(PNG, "image/png", validation=False)]
    assert [one["image_url"]["url"] for one in given.meta["images"]] == [url]
    assert through_json(given) == given


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        (f"data:image/webp;base64,{PNG}", [("image/webp", b64decode(PNG))]),
        ("data:image/svg+xml,%3Csvg/%3E", [("image/svg+xml", b"<svg/>")]),
        ("data:image/png;base64,###", []),
        ("https://example.com/a.png", []),
    ],
)
def test_image_is_a_part_if_its_content_came(server: StandInServer, url: str, parts: Any) -> None:
    image = {"type": "image_url", "image_url": {"url": url}}
    given = reply_to(server, {"content": "Here.", "images": [image]})
    assert [(one.mime_type, b64decode(one.base64_image)) for one in given.images] == parts
    assert given.meta["images"] == [image]


def test_image_among_the_parts_of_the_content_is_one_of_the_reply(server: StandInServer) -> None:
    image = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}}
    given = reply_to(server, {"content": [{"type": "text", "text": "Here."}, image]})
    assert (given.text, len(given.images), given.meta["images"]) == ("Here.", 1, [image])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("annotations", [{"type": "file", "file": {"hash": "h", "content": []}}]),
        ("audio", {"id": "a1", "data": "QUJD", "transcript": "Hi", "expires_at": 9}),
        ("refusal", "I will not."),
    ],
)
def test_parts_that_haystack_does_not_know_are_in_the_meta(
    server: StandInServer, name: str, value: Any
) -> None:
    assert reply_to(server, {"content": "x", name: value}).meta[name] == value
    for nothing in (None, type(value)()):
        assert name not in reply_to(server, {"content": "x", name: nothing}).meta


def test_citations_and_routing_of_the_result_are_in_the_meta(server: StandInServer) -> None:
    fields = {"citations": ["https://a"], "service_tier": "flex"}
    meta = reply_to(server, {"content": "x"}, fields=fields).meta
    assert (meta["citations"], meta["service_tier"]) == (["https://a"], "flex")


def test_logprobs_are_plain_data(server: StandInServer) -> None:
    logprobs = {"content": [{"token": "x", "logprob": -0.1, "bytes": [120], "top_logprobs": []}]}
    meta = reply_to(server, {"content": "x", "choice": {"logprobs": logprobs}}).meta
    assert meta["logprobs"]["content"][0]["logprob"] == -0.1
    assert "logprobs" not in reply_to(server, {"content": "x"}).meta


@pytest.mark.parametrize(
    ("reason", "said"), [("length", "limit of tokens"), ("content_filter", "content filter")]
)
def test_reply_that_was_cut_is_logged(
    server: StandInServer, reason: str, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        reply_to(server, {"content": "x", "choice": {"finish_reason": reason}})
    assert said in caplog.text


def test_complete_reply_is_not_logged(server: StandInServer, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        reply_to(server, {"content": "x"})
    assert caplog.text == ""


def test_time_of_the_first_event_is_in_the_meta_of_streamed_replies_only(server: StandInServer) -> None:
    server.script.conversation(reply("one")).conversation(reply("two"))
    (streamed,) = generator(server, generation_kwargs={"stream": True}).run("Hi")["replies"]
    (whole,) = generator(server).run("Hi")["replies"]
    assert "T" in streamed.meta["completion_start_time"]
    assert "completion_start_time" not in whole.meta


ODD = st.none() | st.integers(0, 2) | st.text(max_size=3) | st.lists(st.text(max_size=2), max_size=2)
OF_MESSAGE = ["content", "reasoning", "reasoning_details", "tool_calls", "images", "audio", "refusal"]
OF_CHOICE = ["index", "finish_reason", "logprobs", "native_finish_reason"]


@given(
    message=st.dictionaries(st.sampled_from(OF_MESSAGE), ODD | st.dictionaries(st.text(max_size=3), ODD)),
    choice=st.dictionaries(st.sampled_from(OF_CHOICE), ODD),
)
def test_odd_replies_of_servers_are_messages_all_the_same(message: Json, choice: Json) -> None:
    (given,) = replies_of(ChatResult.decode(result({**message, "choice": choice})))
    assert ChatMessage.from_dict(json.loads(json.dumps(given.to_dict()))) == given
