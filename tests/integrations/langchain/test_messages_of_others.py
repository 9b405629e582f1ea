"""Messages of other chat models for LangChain, in requests to this API."""

from __future__ import annotations

from typing import Any

import pytest
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    HumanMessage,
    ToolMessage,
)

from openrouter_sdk.integrations.langchain.messages.prompt_messages import request_messages
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain.sent_messages import (
    IMAGE,
    LINK,
    MARK,
    PNG,
    QUESTION,
    Json,
    call,
    sent_call,
    sent_for,
    sent_of_assistant,
    text,
    through_json,
)

# --- messages of other chat models ----------------------------------------------------------------------

CLAUDE = {"format": "anthropic-claude-v1"}
SIGNED = {"type": "reasoning.text", "text": "Hm.", "signature": "c2ln", **CLAUDE}
OPENAI_TEXT = {"type": "output_text", "text": "x", "annotations": [{"type": "url_citation", "url": LINK}]}
FOREIGN: dict[str, tuple[list[Any], Json]] = {
    "texts": (["a", text("b", index=0)], {"content": [text("a"), text("b")]}),
    "one text": ([text("a", citations=None, id="1")], {"content": "a"}),
    "empty text": (
        [text(""), {"type": "tool_use", "id": "c", "name": "f", "input": {}}],
        {"content": None, "tool_calls": [sent_call("c")]},
    ),
    "text with a cache mark": ([text("a", **MARK)], {"content": [text("a", **MARK)]}),
    "thinking": (
        [{"type": "thinking", "thinking": "Hm.", "signature": "c2ln", "index": 0}, text("x")],
        {"content": "x", "reasoning_details": [SIGNED]},
    ),
    "redacted thinking": (
        [{"type": "redacted_thinking", "data": "ZW5j"}],
        {"content": "", "reasoning_details": [{"type": "reasoning.encrypted", "data": "ZW5j", **CLAUDE}]},
    ),
    "redacted thinking in a block": (
        [{"type": "non_standard", "value": {"type": "redacted_thinking", "data": "ZW5j"}}],
        {"content": "", "reasoning_details": [{"type": "reasoning.encrypted", "data": "ZW5j", **CLAUDE}]},
    ),
    "signed reasoning": (
        [{"type": "reasoning", "reasoning": "Hm.", "extras": {"signature": "c2ln"}}],
        {"content": "", "reasoning_details": [SIGNED]},
    ),
    "reasoning": ([{"type": "reasoning", "reasoning": "Hm."}, "x"], {"content": "x", "reasoning": "Hm."}),
    "reasoning of responses": (
        [
            {"type": "reasoning", "id": "rs_1", "encrypted_content": "ZW5j",
             "summary": [{"type": "summary_text", "text": "One."}, {"type": "summary_text", "text": "Two."}]},
            OPENAI_TEXT,
        ],
        {"content": "x", "reasoning": "One.\n\nTwo."},
    ),
    "call of Anthropic": (
        ["x", {"type": "tool_use", "id": "c", "name": "f", "input": {"a": 1}}],
        {"content": "x", "tool_calls": [sent_call("c", "f", '{"a": 1}')]},
    ),
    "call of responses": (
        [{"type": "function_call", "id": "fc_1", "call_id": "c", "name": "f", "arguments": '{"a": 1}'}],
        {"content": None, "tool_calls": [sent_call("c", "f", '{"a": 1}')]},
    ),
    "call of v1": (
        [{"type": "tool_call", "id": "c", "name": "f", "args": {"a": 1}}],
        {"content": None, "tool_calls": [sent_call("c", "f", '{"a": 1}')]},
    ),
    "call of v1 that is no JSON": (
        [{"type": "invalid_tool_call", "id": "c", "name": "f", "args": '{"a": 1', "error": "cut"}],
        {"content": None, "tool_calls": [sent_call("c", "f", '{"a": 1')]},
    ),
    "refusal": ([{"type": "refusal", "refusal": "No."}], {"content": "", "refusal": "No."}),
    "tools of servers": (
        [
            {"type": "server_tool_call", "id": "s", "name": "web_search", "args": {"q": "x"}},
            {"type": "server_tool_result", "tool_call_id": "s", "status": "success", "output": ["y"]},
            {"type": "text", "text": "x"},
        ],
        {
            "content": "x",
            "reasoning_details": [
                {"type": "reasoning.server_tool_call", "tool_name": "web_search", "tool_call_id": "s",
                 "arguments": '{"q": "x"}', "result": '["y"]'}
            ],
        },
    ),
    "what servers of others did": (
        [
            {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {}},
            {"type": "web_search_tool_result", "tool_use_id": "s", "content": []},
            {"type": "code_interpreter_call", "id": "ci_1", "code": "1"},
            {"type": "text", "text": "x"},
        ],
        {"content": "x"},
    ),
    "image of responses": (
        [{"type": "image_generation_call", "id": "ig_1", "result": PNG}],
        {"content": "", "images": [IMAGE]},
    ),
    "file": (
        [{"type": "file", "file_id": "file-1"}],
        {"content": [{"type": "file", "file": {"file_id": "file-1"}}]},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "sent"), FOREIGN.values(), ids=FOREIGN.keys())
def test_content_of_other_chat_models_is_sent(server: StandInServer, content: list[Any], sent: Json) -> None:
    results = [ToolMessage("3", tool_call_id=one["id"]) for one in sent.get("tool_calls", ())]
    _, found, *_ = sent_for(server, QUESTION, AIMessage(content), *results, QUESTION)
    assert found == {"role": "assistant", **sent}


def test_content_of_anthropic_is_a_conversation(server: StandInServer) -> None:
    thought = {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"}
    used = {"type": "tool_use", "id": "c", "name": "f", "input": {}}
    result = {"type": "tool_result", "tool_use_id": "c", "content": "3", "is_error": False}
    messages = [QUESTION, AIMessage([thought, used]), HumanMessage([result, {"type": "text", "text": "So?"}])]
    _, *sent = sent_for(server, *messages)
    assert sent == [
        {"role": "assistant", "content": None, "reasoning_details": [SIGNED], "tool_calls": [sent_call("c")]},
        {"role": "tool", "tool_call_id": "c", "content": "3"},
        {"role": "user", "content": [{"type": "text", "text": "So?"}]},
    ]


@pytest.mark.parametrize(
    ("content", "sent"),
    [
        (None, ""),
        ("3", "3"),
        ([{"type": "text", "text": "3"}], [{"type": "text", "text": "3"}]),
        (
            [{"type": "image", "source": {"type": "url", "url": LINK}}],
            [{"type": "image_url", "image_url": {"url": LINK}}],
        ),
    ],
)
def test_results_of_anthropic_are_messages_of_the_tool(
    server: StandInServer, content: Any, sent: Any
) -> None:
    result = {"type": "tool_result", "tool_use_id": "c", "content": content}
    messages = [QUESTION, AIMessage("", tool_calls=[call()]), HumanMessage([result])]
    assert sent_for(server, *messages)[2:] == [{"role": "tool", "tool_call_id": "c", "content": sent}]


def test_cache_mark_of_a_result_of_anthropic_is_kept() -> None:
    result = {"type": "tool_result", "tool_use_id": "c", "content": "3", **MARK}
    sent = request_messages([AIMessage("", tool_calls=[call()]), HumanMessage([result])])
    assert sent[1]["content"] == [{"type": "text", "text": "3", **MARK}]


@pytest.mark.parametrize(
    ("provider", "block", "format_"),
    [
        ("anthropic", {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"}, "anthropic-claude-v1"),
        ("google_genai", {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"}, "google-gemini-v1"),
        (
            "bedrock_converse",
            {"type": "reasoning_content", "reasoning_content": {"text": "Hm.", "signature": "c2ln"}},
            "anthropic-claude-v1",
        ),
    ],
)
def test_signed_reasoning_of_other_packages_is_marked_with_its_origin(
    server: StandInServer, provider: str, block: Json, format_: str
) -> None:
    message = AIMessage([block, text("x")], response_metadata={"model_provider": provider})
    sent = sent_of_assistant(server, message)
    assert sent == {"role": "assistant", "content": "x", "reasoning_details": [{**SIGNED, "format": format_}]}


def test_content_that_langchain_cannot_read_is_sent_all_the_same(server: StandInServer) -> None:
    image = {"type": "image_url", "image_url": {"url": LINK}}  # a ValueError in its reader for Google
    message = AIMessage([image, text("x")], response_metadata={"model_provider": "google_genai"})
    assert sent_of_assistant(server, message)["content"] == [image, text("x")]


def test_tools_of_other_servers_are_left_out_of_messages_of_other_packages(server: StandInServer) -> None:
    used = {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {"q": "x"}}
    result = {"type": "web_search_tool_result", "tool_use_id": "s", "content": [{"url": LINK}]}
    cited = text("x", citations=[{"type": "char_location", "cited_text": "y"}])
    message = AIMessage([used, result, cited], response_metadata={"model_provider": "anthropic"})
    assert sent_of_assistant(server, message) == {"role": "assistant", "content": "x"}


@pytest.mark.parametrize(
    "kept",
    [
        {"reasoning": {"id": "rs_1", "summary": [{"type": "summary_text", "text": "Hm."}]}},
        {"reasoning": "Hm.", "refusal": None, "parsed": {"a": 1}},
        {"reasoning_content": "Hm.", "annotations": [{"type": "url_citation", "url": LINK}]},
    ],
)
def test_reasoning_beside_the_content_is_sent_and_nothing_else(server: StandInServer, kept: Json) -> None:
    sent = sent_of_assistant(server, AIMessage("x", additional_kwargs=kept))
    assert sent == {"role": "assistant", "content": "x", "reasoning": "Hm."}


# --- messages of langchain-openrouter -------------------------------------------------------------------


def peer_message(kind: type[AIMessage], details: list[Json], **facts: Any) -> AIMessage:
    """A message with reasoning, as version 0.2.9 leaves it."""
    return kind(
        "x",
        additional_kwargs={"reasoning_content": "Hm.", "reasoning_details": details},
        response_metadata={"model_provider": "openrouter", **facts},
    )


SUMMED = {"format": "anthropic-claude-v1" * 3, "index": 0}
"""What the sum of three chunks makes of fragments."""
UNINDEXED = {"type": "reasoning.text", "format": "unknown"}


@pytest.mark.parametrize(
    ("details", "sent"),
    [
        (
            [{"type": "reasoning.text", "text": "Hm.", "signature": "c2ln", **SUMMED}],
            [{**SIGNED, "index": 0}],
        ),
        (
            [{"type": "reasoning.summary", "summary": "Hm.", "data": "ZW5j", "id": "rs_1", **SUMMED}],
            [
                {"type": "reasoning.summary", "summary": "Hm.", "id": "rs_1", "index": 0, **CLAUDE},
                {"type": "reasoning.encrypted", "data": "ZW5j", "id": "rs_1", "index": 0, **CLAUDE},
            ],
        ),
        ([{**UNINDEXED, "text": "H"}, {**UNINDEXED, "text": "m."}], [{**UNINDEXED, "text": "Hm."}]),
    ],
)
@pytest.mark.parametrize("stored", [False, True], ids=["kept", "stored"])
def test_reasoning_of_summed_chunks_of_the_peer_is_mended(
    server: StandInServer, details: list[Json], sent: list[Json], stored: bool
) -> None:
    kind = AIMessage if stored else AIMessageChunk
    message = peer_message(kind, details, object="chat.completion.chunk")
    message = through_json(message)[0] if stored else message  # type: ignore[assignment]
    assert sent_of_assistant(server, message)["reasoning_details"] == sent


def test_whole_reasoning_of_the_peer_is_left_alone(server: StandInServer) -> None:
    details = [{**UNINDEXED, "text": "H"}, {**UNINDEXED, "text": "m."}]
    message = peer_message(AIMessage, details, object="chat.completion")
    assert sent_of_assistant(server, message)["reasoning_details"] == details
