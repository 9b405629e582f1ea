"""Messages of LangChain in requests: nothing of a conversation is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given, strategies as st
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    ChatMessage,
    FunctionMessage,
    HumanMessage,
    RemoveMessage,
    SystemMessage,
    ToolMessage,
)
from langchain_core.utils.function_calling import tool_example_to_messages
from pydantic import BaseModel

from openrouter_api.models import ChatResult
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.langchain.messages.prompt_messages import request_messages
from openrouter_sdk.integrations.langchain.messages.reply_messages import chat_result
from openrouter_sdk.testing import StandInServer
from tests.integrations.assistant_replies import ARGUMENTS, ASSISTANT, NAMES, REPLIES
from tests.integrations.langchain.sent_messages import (
    QUESTION,
    Json,
    call,
    chat_model,
    sent_call,
    sent_for,
    sent_of_assistant,
    sent_of_tool,
    through_json,
)
from tests.integrations.reply_bytes import USAGE, answer, answer_stream, completion, event

# --- roles and names ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "sent"),
    [
        (SystemMessage("Be brief."), {"role": "system", "content": "Be brief."}),
        (
            SystemMessage("Be brief.", additional_kwargs={"__openai_role__": "developer"}),
            {"role": "developer", "content": "Be brief."},
        ),
        (HumanMessage(""), {"role": "user", "content": ""}),
        (HumanMessage("Zürich 🏔"), {"role": "user", "content": "Zürich 🏔"}),
        (AIMessage("Hello"), {"role": "assistant", "content": "Hello"}),
        (AIMessageChunk(content="Hello"), {"role": "assistant", "content": "Hello"}),
        (ChatMessage(content="x", role="system"), {"role": "system", "content": "x"}),
        (ChatMessage(content="x", role="developer"), {"role": "developer", "content": "x"}),
        (ChatMessage(content="x", role="user"), {"role": "user", "content": "x"}),
        (ChatMessage(content="x", role="human"), {"role": "user", "content": "x"}),
        (ChatMessage(content="x", role="assistant"), {"role": "assistant", "content": "x"}),
        (ChatMessage(content="x", role="ai"), {"role": "assistant", "content": "x"}),
        (SystemMessage("x", name="boss"), {"role": "system", "name": "boss", "content": "x"}),
        (HumanMessage("x", name="Ann"), {"role": "user", "name": "Ann", "content": "x"}),
        (AIMessage("x", name="Bob"), {"role": "assistant", "name": "Bob", "content": "x"}),
        (ChatMessage(content="x", role="user", name="Ann"), {"role": "user", "name": "Ann", "content": "x"}),
        (
            HumanMessage("x", additional_kwargs={"name": "Ann"}),
            {"role": "user", "name": "Ann", "content": "x"},
        ),
    ],
)
def test_message_has_its_role_and_its_name(server: StandInServer, message: BaseMessage, sent: Json) -> None:
    assert sent_for(server, message, QUESTION)[0] == sent


def test_system_prompts_stay_apart_and_in_their_places(server: StandInServer) -> None:
    messages = [SystemMessage("a"), SystemMessage("b"), QUESTION, AIMessage("c"), SystemMessage("d")]
    sent = sent_for(server, *messages, QUESTION)
    assert [(one["role"][0], one["content"][0]) for one in sent[:5]] == [
        *map(tuple, ("sa", "sb", "uH", "ac", "sd"))
    ]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (RemoveMessage(id="1"), "is a RemoveMessage, which removes.*messages of the state"),
        (ChatMessage(content="x", role="critic"), "has the role 'critic'; use system, developer, user"),
        (HumanMessage([]), "has no content; leave it out"),
        (BaseMessage("x", type="poem"), "of type BaseMessage, which cannot be sent; use SystemMessage"),
    ],
)
def test_message_that_cannot_be_sent_is_refused_with_its_place(message: BaseMessage, said: str) -> None:
    with pytest.raises(InvalidArgumentError, match=rf"^messages\[1\] .*{said}"):
        request_messages([QUESTION, message])


def test_marks_of_langchain_on_messages_are_not_sent(server: StandInServer) -> None:
    message = HumanMessage("Hi", additional_kwargs={"lc_source": "summarization"}, id="1")
    assert sent_for(server, message) == [{"role": "user", "content": "Hi"}]


# --- calls of tools and their results -------------------------------------------------------------------


def test_calls_and_results_are_sent_with_their_ids(server: StandInServer) -> None:
    made = AIMessage("Let me see.", tool_calls=[call("a", city="Zürich"), call("b", "g")])
    results = [ToolMessage("1", tool_call_id="b"), ToolMessage("2", tool_call_id="a")]
    _, first, *rest = sent_for(server, QUESTION, made, *results)
    calls = [sent_call("a", "f", '{"city": "Zürich"}'), sent_call("b", "g")]
    assert first == {"role": "assistant", "content": "Let me see.", "tool_calls": calls}
    assert rest == [{"role": "tool", "tool_call_id": id_, "content": said} for id_, said in ("b1", "a2")]


@pytest.mark.parametrize("content", ["", []])
def test_message_of_calls_alone_has_no_content(server: StandInServer, content: Any) -> None:
    assert sent_of_assistant(server, AIMessage(content, tool_calls=[call()]))["content"] is None


def test_calls_that_are_no_json_go_back_as_they_came(server: StandInServer) -> None:
    bad: Any = {"type": "invalid_tool_call", "id": "b", "name": "g", "args": '{"a": 1', "error": "cut"}
    sent = sent_of_assistant(server, AIMessage("", tool_calls=[call("a")], invalid_tool_calls=[bad]))
    assert sent["tool_calls"] == [sent_call("a"), sent_call("b", "g", '{"a": 1')]


@pytest.mark.parametrize(
    "result",
    [
        ToolMessage("no such city", tool_call_id="c", name="f", status="error"),
        ToolMessage("no such city", tool_call_id="c", artifact={"secret": object}),
    ],
)
def test_content_alone_is_sent_of_a_result(server: StandInServer, result: ToolMessage) -> None:
    assert sent_of_tool(server, result) == {"role": "tool", "tool_call_id": "c", "content": "no such city"}


def test_empty_result_is_sent(server: StandInServer) -> None:
    assert sent_of_tool(server, ToolMessage([], tool_call_id="c"))["content"] == ""


@pytest.mark.filterwarnings("ignore:The function `tool_example_to_messages` is in beta")
def test_few_shot_examples_are_sent(server: StandInServer) -> None:
    class Sum(BaseModel):
        a: int

    examples = tool_example_to_messages("1 + 2?", [Sum(a=1)], tool_outputs=["3"], ai_response="It is 3.")
    sent = sent_for(server, *examples, HumanMessage("3 + 4?"))
    assert [one["role"] for one in sent] == ["user", "assistant", "tool", "assistant", "user"]
    assert sent[1]["tool_calls"][0]["function"] == {"name": "Sum", "arguments": '{"a": 1}'}


def ids(*messages: BaseMessage) -> tuple[list[str], list[str]]:
    """The ids of calls, and those of results, in order."""
    sent = request_messages(messages)
    calls = [one["id"] for message in sent for one in message.get("tool_calls", ())]
    return calls, [one["tool_call_id"] for one in sent if one["role"] == "tool"]


def test_calls_without_ids_get_some_and_so_do_their_results() -> None:
    made, answered = ids(
        AIMessage("", tool_calls=[call(None, "f"), call(None, "g"), call("call_1", "h")]),
        *(ToolMessage("?", tool_call_id="", name=name) for name in "gf"),
    )
    assert len(set(made)) == 3
    assert answered == [made[1], made[0]]


def test_functions_of_old_become_calls_of_tools(server: StandInServer) -> None:
    asked = AIMessage("", additional_kwargs={"function_call": {"name": "f", "arguments": '{"a": 1}'}})
    _, first, second = sent_for(server, QUESTION, asked, FunctionMessage(content="3", name="f"))
    assert first["tool_calls"] == [sent_call(second["tool_call_id"], "f", '{"a": 1}')]
    assert second["content"] == "3"


def test_result_in_a_message_with_a_role_is_sent(server: StandInServer) -> None:
    result = ChatMessage(content="3", role="tool", additional_kwargs={"tool_call_id": "c"})
    sent = sent_for(server, QUESTION, AIMessage("", tool_calls=[call()]), result)
    assert sent[-1] == {"role": "tool", "tool_call_id": "c", "content": "3"}


def test_arguments_that_are_no_json_are_refused_with_their_place(server: StandInServer) -> None:
    message = AIMessage("", tool_calls=[call(day=date(2026, 1, 1))])
    with pytest.raises(InvalidArgumentError, match=r"messages\[0\].*'f'.*date"):
        request_messages([message])


def test_calls_that_were_taken_out_are_not_sent(server: StandInServer) -> None:
    message = AIMessage(
        [{"type": "text", "text": "x"}, {"type": "tool_use", "id": "b", "name": "g", "input": {}}],
        tool_calls=[call("a")],
    )
    assert sent_of_assistant(server, message)["tool_calls"] == [sent_call("a")]


# --- replies that are sent back -------------------------------------------------------------------------


def whole(server: StandInServer, message: Json, **settings: Any) -> AIMessage:
    answer(server, completion({"content": None, **message}))
    found = chat_model(server, **settings).invoke("Hello")
    assert isinstance(found, AIMessage)
    return found


def streamed(server: StandInServer, message: Json, **settings: Any) -> AIMessage:
    calls = [{"index": place, **one} for place, one in enumerate(message.get("tool_calls", ()))]
    delta = {"content": None, **message, **({"tool_calls": calls} if calls else {})}
    answer_stream(server, [event(delta), event({}, "stop"), event(usage=USAGE)])
    first, *others = chat_model(server, **settings).stream("Hello")
    found = sum(others, first)
    assert isinstance(found, AIMessageChunk)
    return found


@pytest.mark.parametrize("message", REPLIES.values(), ids=REPLIES.keys())
@pytest.mark.parametrize("settings", [{}, {"output_version": "v1"}], ids=["v0", "v1"])
@pytest.mark.parametrize("reply_to", [whole, streamed])
def test_reply_goes_back_as_it_came(
    server: StandInServer, message: Json, settings: Json, reply_to: Callable[..., AIMessage]
) -> None:
    reply = reply_to(server, message, **settings)
    (stored,) = through_json(reply)
    sent = sent_of_assistant(server, reply)
    assert sent_of_assistant(server, stored) == sent
    if "reasoning" not in message:  # then it is what the details say
        sent.pop("reasoning", None)
    assert sent == {"role": "assistant", "content": None, **message}


def test_call_of_a_custom_tool_goes_back_as_it_came(server: StandInServer) -> None:
    call = {"id": "call_1", "type": "custom", "custom": {"name": "run", "input": "ls"}}
    answer(server, completion({"content": None, "tool_calls": [call]}))
    message = chat_model(server).invoke("Hi")
    assert message.tool_calls[0]["args"] == {"__arg1": "ls"}
    assert request_messages([message])[0]["tool_calls"] == [call]


# Blocks have no place for new fields of calls.
@pytest.mark.parametrize("name", [name for name in REPLIES if name != "new fields of calls"])
def test_blocks_of_a_reply_go_back_as_it_came(server: StandInServer, name: str) -> None:
    reply = whole(server, REPLIES[name])
    sent = sent_of_assistant(server, AIMessage(content_blocks=reply.content_blocks))
    came = {"content": None if reply.tool_calls else "", **REPLIES[name]}
    if "reasoning_details" in came:  # which say the reasoning, too
        came.pop("reasoning", None)
    assert sent == {"role": "assistant", **came}


@given(message=ASSISTANT, arguments=st.lists(ARGUMENTS, max_size=3), stored=st.booleans())
def test_any_reply_goes_back_without_loss(message: Json, arguments: list[Json], stored: bool) -> None:
    calls = [sent_call(f"c{place}", "f", json.dumps(one)) for place, one in enumerate(arguments)]
    came = {**message, "tool_calls": calls} if calls else message
    reply = chat_result(ChatResult.decode(completion(came))).generations[0].message
    (sent,) = request_messages(through_json(reply) if stored else [reply])
    for one in (*calls, *sent.get("tool_calls", ())):
        one["function"]["arguments"] = json.loads(one["function"]["arguments"])
    if "reasoning" not in came:
        sent.pop("reasoning", None)
    if not came["content"] and not calls:
        came = {**came, "content": ""}
    assert sent == {"role": "assistant", **came}


def as_block(value: Any) -> Json:
    return value if isinstance(value, dict) else {"text": value}


KINDS = (
    *("text", "reasoning", "thinking", "redacted_thinking", "tool_use", "function_call", "server_tool_call"),
    *("server_tool_result", "refusal", "image", "audio", "file", "non_standard", "tool_result", "new"),
)
FIELDS = (
    *("text", "reasoning", "thinking", "signature", "summary", "data", "extras", "id", "name", "args"),
    *(
        "input",
        "arguments",
        "value",
        "content",
        "output",
        "annotations",
        "refusal",
        "url",
        "base64",
        "result",
    ),
)
KEPT = (
    *("reasoning_content", "reasoning_details", "images", "audio", "annotations", "refusal", "name"),
    *("tool_calls", "content_parts", "tool_call_fields", "function_call"),
)
SIMPLE = st.none() | st.integers(0, 2) | st.sampled_from(["", "a", "reasoning.text", "https://a"])
ANYTHING = st.recursive(
    SIMPLE,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=3)
        | st.builds(lambda kind, block: {**block, "type": kind}, st.sampled_from(KINDS), inner.map(as_block))
    ),
    max_leaves=8,
)


@given(
    kind=st.sampled_from([AIMessage, HumanMessage]),
    content=st.lists(st.text(max_size=2) | ANYTHING.map(as_block), max_size=3),
    kept=st.dictionaries(st.sampled_from(KEPT), ANYTHING, max_size=2),
)
def test_anything_is_sent_or_refused_and_never_changed(kind: Any, content: list[Any], kept: Json) -> None:
    message = kind(content, additional_kwargs=kept)
    before = deepcopy(message)
    with suppress(InvalidArgumentError):
        json.dumps(request_messages([message]))
    assert message == before


@given(st.lists(st.tuples(NAMES, ARGUMENTS, st.none() | NAMES), min_size=1, max_size=4))
def test_each_result_answers_one_call(calls: list[tuple[str, Json, str | None]]) -> None:
    made = AIMessage("", tool_calls=[{**call(id_, name), "args": args} for name, args, id_ in calls])
    results = [ToolMessage("?", tool_call_id=one["id"] or "", name=one["name"]) for one in made.tool_calls]
    sent, answered = ids(made, *results)
    assert len(set(sent)) == len(calls)
    assert sorted(answered) == sorted(sent)
