"""The chunks of a stream: what each has, and that their sum is the message of the whole reply."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from langchain_core.callbacks import UsageMetadataCallbackHandler
from langchain_core.messages import AIMessage, AIMessageChunk, message_chunk_to_message
from langchain_tests.utils.stream_lifecycle import assert_valid_event_stream
from pydantic import SecretStr

from openrouter_sdk import OpenRouter
from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer, StandInTransport
from tests.integrations.langchain.sums import (
    assert_same,
    bare,
    chunks_of,
    completion_of,
    invoked,
    message_of,
    sorted_blocks,
    streamed,
    summed,
)
from tests.integrations.reply_bytes import MODEL, answer_stream, event
from tests.integrations.streamed_replies import streams

Json = dict[str, Any]

USAGE: Json = {
    "prompt_tokens": 20,
    "completion_tokens": 30,
    "total_tokens": 50,
    "cost": 0.25,
    "cost_details": {"upstream_inference_cost": 0.2},
    "is_byok": False,
    "prompt_tokens_details": {
        "cached_tokens": 3,
        "cache_write_tokens": 4,
        "audio_tokens": 5,
        "video_tokens": 1,
    },
    "completion_tokens_details": {"reasoning_tokens": 6, "audio_tokens": 7, "image_tokens": 8},
}
DETAILS: list[list[Json]] = [
    [{"type": "reasoning.text", "text": "Think", "format": "anthropic-claude-v1", "index": 0}],
    [{"type": "reasoning.text", "text": "ing.", "format": "anthropic-claude-v1", "index": 0}],
    [{"type": "reasoning.text", "signature": "S1", "format": "anthropic-claude-v1", "index": 0}],
    [{"type": "reasoning.encrypted", "data": "[REDACTED]", "format": "anthropic-claude-v1", "index": 1}],
    [
        {
            "type": "reasoning.encrypted",
            "data": "QUJD",
            "id": "rs_1",
            "format": "anthropic-claude-v1",
            "index": 1,
        }
    ],
    [{"type": "reasoning.summary", "summary": "More.", "format": "anthropic-claude-v1", "index": 2}],
]
IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
CITED = {"type": "url_citation", "url_citation": {"url": "https://a.example", "title": "A", "start_index": 0}}
RICH: list[Json] = [
    event(
        {"role": "assistant", "content": ""}, provider="P", system_fingerprint="fp", service_tier="default"
    ),
    *(event({"content": "", "reasoning_details": one}) for one in DETAILS),
    event({"content": "Hel"}, choice={"logprobs": {"content": [{"token": "Hel", "logprob": -1.5}]}}),
    event({"content": "lo"}, choice={"logprobs": {"content": [{"token": "lo", "logprob": -0.5}]}}),
    event({"audio": {"id": "audio_1", "data": "QUJ", "transcript": "Hel"}}),
    event({"audio": {"data": "DREVG", "transcript": "lo"}}),
    event({"audio": {"expires_at": 1700000000}}),
    event({"images": [IMAGE]}),
    event({"annotations": [CITED]}),
    event({"tool_calls": [{"index": 0, "id": "call_1", "function": {"name": "f", "arguments": '{"a"'}}]}),
    event({"tool_calls": [{"index": 0, "function": {"arguments": ": 1}"}, "extra_content": {"sig": "x"}}]}),
    event({"refusal": "I can "}),
    event({"refusal": "not."}),
    event({}, "tool_calls", choice={"native_finish_reason": "tool_use"}),
    event(usage=USAGE, openrouter_metadata={"strategy": "direct"}),
]


# --- the sum is the message ---------------------------------------------------------------------------

TRANSPORT = StandInTransport()
CLIENT = OpenRouter(TRANSPORT.key, transport=TRANSPORT)
KEY = SecretStr(TRANSPORT.key)
MODELS = {
    version: ChatOpenRouter(
        model=MODEL, client=CLIENT, api_key=SecretStr(TRANSPORT.key), output_version=version
    )
    for version in ("v0", "v1")
}
ADDED: list[tuple[str, Json]] = [
    ("delta", {"images": [IMAGE]}),
    ("delta", {"annotations": [CITED]}),
    ("delta", {"refusal": "No"}),
    ("delta", {"audio": {"id": "a", "data": "QUJDRA==", "transcript": "x"}}),
    ("delta", {"audio": {"data": "QUJDR", "expires_at": 5}}),
    ("delta", {"content": [{"type": "text", "text": "x"}, IMAGE, {"type": "unheard_of", "x": 1}]}),
    ("delta", {"reasoning_details": DETAILS[4]}),
    ("delta", {"reasoning_details": [{"type": "reasoning.unheard_of", "x": [1], "index": 0}]}),
    ("delta", {"unheard_of": {"x": "y"}}),
    ("choice", {"native_finish_reason": "END"}),
    ("choice", {"logprobs": {"content": [{"token": "x", "logprob": -1.0}]}}),
    ("event", {"provider": "P", "service_tier": "default"}),
    ("event", {"citations": ["https://b.example"], "openrouter_metadata": {"a": [1]}}),
    ("event", {"usage": USAGE}),
]


@st.composite
def rich_streams(draw: st.DrawFn) -> list[Json]:
    """Streams whose events have anything that the API knows, and more."""
    events = json.loads(json.dumps(draw(streams())))
    for place, fields in draw(st.lists(st.sampled_from(ADDED), max_size=4)):
        one = draw(st.sampled_from(events))
        choices = one["choices"] or [{"index": events[0]["choices"][0]["index"], "delta": {}}]
        one["choices"] = choices
        target = {"event": one, "choice": choices[0], "delta": choices[0].get("delta")}[place]
        if "reasoning_details" not in fields or "reasoning" not in target:
            target.update(fields)
    return cast(list[Json], events)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rich_streams())
def test_the_sum_of_the_chunks_is_the_message_of_invoke(events: list[Json]) -> None:
    reply = json.dumps(completion_of(events)).encode()
    for version, model in MODELS.items():
        TRANSPORT.script.stream(events)
        total = summed(chunks_from(model))
        TRANSPORT.script.raw(200, {"content-type": "application/json"}, reply)
        whole = model.invoke("Hi")
        total.id = whole.id
        if version == "v0":
            assert_same(total, whole)
        else:
            assert sorted_blocks(total.content) == sorted_blocks(whole.content)
            assert total.tool_calls == whole.tool_calls
            assert total.additional_kwargs == whole.additional_kwargs
            assert total.usage_metadata == whole.usage_metadata


# What has been shown cannot be taken back.
REPLACED = {"order", "arguments-object-replaces", "arguments-twice"}
VECTORS = [
    one
    for path in sorted((Path(__file__).parents[2] / "conformance/vectors/accumulate").glob("chat_*.json"))
    for one in json.loads(path.read_text("utf-8"))["vectors"]
    if one["id"].rpartition(".")[2] not in REPLACED
    if len(one["expect"]["result"].get("choices") or ()) == 1
]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_the_sum_is_the_message_for_all_that_our_accumulator_accepts(vector: Json) -> None:
    events = [one for one in vector["given"]["events"] if isinstance(one, dict)]
    assert_same(summed(chunks_of(events)), message_of(completion_of(events)))


def test_everything_that_the_wire_had_is_in_the_sum(server: StandInServer) -> None:
    total = summed(streamed(server, RICH))
    assert_same(total, message_of(completion_of(RICH)))
    assert total.content == "Hello"
    assert total.tool_calls == [{"name": "f", "args": {"a": 1}, "id": "call_1", "type": "tool_call"}]
    assert total.additional_kwargs == {
        "reasoning_content": "Thinking.\n\nMore.",
        "reasoning_details": [
            {**DETAILS[0][0], "text": "Thinking.", "signature": "S1"},
            DETAILS[4][0],
            DETAILS[5][0],
        ],
        "audio": {"id": "audio_1", "data": "QUJDREVG", "transcript": "Hello", "expires_at": 1700000000},
        "images": [IMAGE],
        "annotations": [CITED],
        "refusal": "I can not.",
        "tool_call_fields": {"call_1": {"extra_content": {"sig": "x"}}},
    }
    assert total.response_metadata == {
        "model_provider": "openrouter",
        "model_name": MODEL,
        "id": "gen-1",
        "created": 1,
        "object": "chat.completion",
        "provider": "P",
        "system_fingerprint": "fp",
        "service_tier": "default",
        "finish_reason": "tool_calls",
        "native_finish_reason": "tool_use",
        "logprobs": {"content": [{"token": "Hel", "logprob": -1.5}, {"token": "lo", "logprob": -0.5}]},
        "openrouter_metadata": {"strategy": "direct"},
        "token_usage": USAGE,
        "cost": 0.25,
        "cost_details": {"upstream_inference_cost": 0.2},
    }


def test_chunks_and_their_sum_are_plain_json(server: StandInServer) -> None:
    chunks = streamed(server, RICH)
    for one in [*chunks, summed(chunks)]:
        json.dumps(one.model_dump())


# --- single chunks ------------------------------------------------------------------------------------


def chunks_from(model: ChatOpenRouter) -> list[AIMessageChunk]:
    """The chunks of the reply that is scripted."""
    return cast(list[AIMessageChunk], list(model.stream("Hi")))


def test_text_arrives_as_the_wire_had_it(server: StandInServer) -> None:
    events = [
        event({"role": "assistant", "content": ""}),
        *(event({"content": one}) for one in ("123", "456789")),
    ]
    chunks = streamed(server, [*events, event({"content": ""}, "stop")])
    assert [chunk.content for chunk in chunks] == ["123", "456789", ""]


def test_the_model_and_the_id_are_in_the_first_chunk_and_nothing_is_repeated(server: StandInServer) -> None:
    chunks = streamed(server, RICH)
    assert chunks[0].response_metadata.items() >= {"model_name": MODEL, "id": "gen-1"}.items()
    seen: set[str] = set()
    for chunk in chunks:
        keys = set(chunk.response_metadata) - {"model_provider"}
        assert chunk.response_metadata["model_provider"] == "openrouter"
        assert not keys & seen
        seen |= keys


@pytest.mark.parametrize("last", [[event({}, "stop")], []], ids=["finish reason", "neither"])
def test_the_last_chunk_says_so_without_usage_from_the_wire(server: StandInServer, last: list[Json]) -> None:
    chunks = streamed(server, [event({"content": "Hi"}), *last])
    assert chunks[-1].chunk_position == "last"
    assert chunks[-1].usage_metadata is None


def test_usage_comes_once_with_all_details(server: StandInServer) -> None:
    usages = [chunk.usage_metadata for chunk in streamed(server, RICH)]
    assert usages == [None] * (len(usages) - 1) + [
        {
            "input_tokens": 20,
            "output_tokens": 30,
            "total_tokens": 50,
            "input_token_details": {"cache_read": 3, "cache_creation": 4, "audio": 5, "video": 1},
            "output_token_details": {"reasoning": 6, "audio": 7, "image": 8},
        }
    ]


def test_usage_that_several_events_repeat_counts_once(server: StandInServer) -> None:
    events = [event({"content": "Hi"}, usage=USAGE), event({}, "stop", usage=USAGE), event(usage=USAGE)]
    handler = UsageMetadataCallbackHandler()
    answer_stream(server, events)
    total = summed(chunks_from(ChatOpenRouter(model=MODEL, callbacks=[handler])))
    assert total.usage_metadata is not None
    assert total.usage_metadata["total_tokens"] == 50
    assert handler.usage_metadata[MODEL]["total_tokens"] == 50


def test_usage_is_left_out_on_request(server: StandInServer) -> None:
    total = summed(streamed(server, RICH, stream_usage=False))
    assert total.usage_metadata is None
    assert "token_usage" not in total.response_metadata
    assert total.response_metadata["cost"] == 0.25


def test_audio_can_be_played_while_it_arrives(server: StandInServer) -> None:
    pieces = [
        chunk.additional_kwargs["audio"]
        for chunk in streamed(server, RICH)
        if "audio" in chunk.additional_kwargs
    ]
    assert [one.get("transcript") for one in pieces] == ["Hel", "lo", ""]
    assert "".join(one.get("data", "") for one in pieces) == "QUJDREVG"
    assert all(len(one.get("data", "")) % 4 == 0 for one in pieces)


def test_audio_whose_pieces_are_padded_is_put_together(server: StandInServer) -> None:
    total = summed(streamed(server, [event({"audio": {"data": one}}) for one in ("QUJD", "RA==", "RUY=")]))
    assert total.additional_kwargs["audio"] == {"data": "QUJDREVG"}


def test_reasoning_arrives_as_text_and_as_blocks_of_their_details(server: StandInServer) -> None:
    chunks = streamed(server, RICH)
    texts = [chunk.additional_kwargs.get("reasoning_content") for chunk in chunks]
    assert list(filter(None, texts)) == ["Think", "ing.", "\n\nMore."]
    indexes = [
        one.get("index") for chunk in chunks for one in chunk.content_blocks if one["type"] == "reasoning"
    ]
    # The signature and the encrypted data come with the last chunk, in the blocks that have begun.
    assert len(set(indexes)) == 3
    assert set(indexes[-3:]) == set(indexes[:-3])


def test_reasoning_that_details_repeat_at_the_end_is_shown_once(server: StandInServer) -> None:
    detail = {"type": "reasoning.text", "text": "Thinking.", "signature": "S", "index": 0}
    events = [
        event({"reasoning": "Think"}),
        event({"reasoning": "ing."}),
        event({"reasoning_details": [detail]}),
    ]
    total = summed(streamed(server, events, output_version="v1"))
    [block] = bare(one for one in cast(list[Json], total.content) if one.get("reasoning"))
    assert block["reasoning"] == "Thinking."
    assert total.additional_kwargs == {"reasoning_content": "Thinking.", "reasoning_details": [detail]}


def test_calls_without_ids_get_one_that_results_can_name(server: StandInServer) -> None:
    calls = [{"index": index, "function": {"name": "f", "arguments": "{}"}} for index in (0, 1)]
    events = [event({"tool_calls": calls}), event({}, "tool_calls")]
    expected = ["call_0_gen-1", "call_1_gen-1"]
    assert [one["id"] for one in summed(streamed(server, events)).tool_calls] == expected
    assert [one["id"] for one in invoked(server, completion_of(events)).tool_calls] == expected


CUT = [
    *(
        '{"path": "/home/us',
        '{"path": "/home/us\\',
        '{"path": "a\\\\',
        '{"path"',
        '{"path": ',
        '{"n": 1',
        '{"n": [1, 2',
    ),
    *('{"n": [{"a": "]', '{"n": [{"a": "x"}, ', "{", '{"n": tru', '{"a": "\\"', '{"a": {"b": {}'),
]


@pytest.mark.parametrize("arguments", CUT)
def test_a_call_that_was_cut_is_invalid(server: StandInServer, arguments: str) -> None:
    function = {"name": "remove", "arguments": arguments}
    events = [event({"tool_calls": [{"index": 0, "id": "x", "function": function}]}), event({}, "length")]
    total, whole = summed(streamed(server, events)), message_of(completion_of(events))
    for message in (total, message_chunk_to_message(total), whole):
        assert isinstance(message, AIMessage)
        assert message.tool_calls == []
        [invalid] = message.invalid_tool_calls
        assert (invalid["name"], invalid["id"]) == ("remove", "x")
        assert str(invalid["args"]).startswith(arguments)
    assert whole.invalid_tool_calls[0]["args"] == arguments


@pytest.mark.parametrize("arguments", ["[1, 2]", '"path"', "5", "true", '{"n": NaN}', *CUT])
def test_call_without_an_object_is_invalid_in_events(server: StandInServer, arguments: str) -> None:
    function = {"name": "remove", "arguments": arguments}
    events = [event({"tool_calls": [{"index": 0, "id": "x", "function": function}]}), event({}, "stop")]
    answer_stream(server, events)
    stream: Any = ChatOpenRouter(model=MODEL).stream_events("Hi", version="v3")
    assert stream.output.tool_calls == []
    assert stream.output.invalid_tool_calls[0]["args"].startswith(arguments)


@pytest.mark.parametrize("size", [1, 2, 3, 100])
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ('{"text":\n "a\nb\t"}', {"text": "a\nb\t"}),
        ('{\n  "a\\\\": "\n",\r\n "b": "\\"\n\\""\n}\n', {"a\\": "\n", "b": '"\n"'}),
    ],
)
def test_line_breaks_in_strings_of_arguments_may_be_unescaped(
    server: StandInServer, arguments: str, expected: Json, size: int
) -> None:
    pieces = [arguments[start : start + size] for start in range(0, len(arguments), size)]
    calls = [{"index": 0, "id": "x", "function": {"name": "write", "arguments": ""}}]
    fragments = [[{"index": 0, "function": {"arguments": piece}}] for piece in pieces]
    answer_stream(server, [event({"tool_calls": one}) for one in [calls, *fragments]] + [event({}, "stop")])
    stream: Any = ChatOpenRouter(model=MODEL).stream_events("Hi", version="v3")
    assert [call["args"] for call in stream.output.tool_calls] == [expected]


def test_output_version_1_keeps_tool_calls(server: StandInServer) -> None:
    total = summed(streamed(server, RICH, output_version="v1"))
    whole = invoked(server, completion_of(RICH), output_version="v1")
    call = {"type": "tool_call", "name": "f", "args": {"a": 1}, "id": "call_1"}
    for message in (total, whole):
        assert call in bare(cast(list[Json], message.content))
        assert [one["type"] for one in cast(list[Json], message.content)] == [
            *("reasoning", "reasoning", "reasoning", "text", "tool_call", "image", "audio", "refusal"),
        ]
    assert sorted_blocks(total.content) == sorted_blocks(whole.content)


def test_the_sum_becomes_a_message(server: StandInServer) -> None:
    message = message_chunk_to_message(summed(streamed(server, RICH)))
    assert message.content_blocks == message_of(completion_of(RICH)).content_blocks
    assert message.model_extra == {}


# --- content-block events -----------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["v0", "v1"])
def test_content_block_events_are_valid_and_complete(server: StandInServer, version: str) -> None:
    answer_stream(server, RICH)
    stream = ChatOpenRouter(model=MODEL, output_version=version).stream_events("Hi", version="v3")
    events = list(stream)
    assert_valid_event_stream(events)
    output = stream.output
    whole = message_of(completion_of(RICH))
    assert sorted_blocks(output.content) == sorted_blocks(whole.content_blocks)
    assert output.additional_kwargs["reasoning_details"] == whole.additional_kwargs["reasoning_details"]
    assert output.tool_calls == whole.tool_calls
    assert output.usage_metadata is not None
    assert output.usage_metadata["total_tokens"] == 50
    start = cast(Json, events[0])
    assert start["metadata"] == {"provider": "openrouter", "model": MODEL}


@settings(max_examples=50, deadline=None)
@given(streams())
def test_content_block_events_of_any_stream_are_valid(events: list[Json]) -> None:
    TRANSPORT.script.stream(events)
    assert_valid_event_stream(MODELS["v0"].stream_events("Hi", version="v3"))
