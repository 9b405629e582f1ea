"""How runs are written and read on chat and on responses, and JSON in its canonical form."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_api.models import ChatResult
from openrouter_sdk.tools.run.actions import Returned
from openrouter_sdk.tools.run.formats import format_of
from openrouter_sdk.tools.run.ledger import Call
from openrouter_sdk.tools.run.storage.canonical_json import canonical_json, digest, text_digest
from tests.each import each
from tests.unit.tools.run.playing import OBJECT, USER, call, chat, items, machine, manual, play, tool

Json = dict[str, Any]
CHAT, RESPONSES = format_of("chat"), format_of("responses")
ITEM: Json = {"type": "function_call", "id": "fc_1", "call_id": "a", "name": "look", "arguments": '{"x": 1}'}


def message(*parts: str) -> Json:
    return {
        "type": "message",
        "role": "assistant",
        "content": [{"type": "output_text", "text": one} for one in parts],
    }


# --- chat -------------------------------------------------------------------------------------------------


def test_the_message_of_chat_goes_back_with_all_that_is_in_it() -> None:
    sent = {
        "role": "assistant",
        "content": None,
        "reasoning": "Hm.",
        "reasoning_details": [{"type": "reasoning.encrypted", "data": "x", "odd": 1}],
        "tool_calls": [{**call(), "index": 0, "odd": {"y": None}}],
        "refusal": None,
        "odd": [1],
    }
    choices = [
        {"index": 1, "message": {"role": "assistant", "content": "other"}},
        {"index": 0, "message": sent},
    ]
    reply = ChatResult.from_dict({"id": "gen-1", "model": 5, "choices": choices})
    read = CHAT.read(reply)
    assert read.items == [sent]
    assert [(one.id, one.name, one.arguments, one.is_custom) for one in read.calls] == [
        ("a", "look", "{}", False)
    ]
    assert (read.usage, read.cost, read.model, read.is_byok) == ((0, 0, 0, 0, 0), None, None, False)


@each(
    "given, items_back, calls",
    [
        ({"content": "x"}, [{"role": "assistant", "content": "x"}], 0),
        ({"role": "assistant", "tool_calls": []}, [{"role": "assistant", "tool_calls": []}], 0),
        ({"role": "assistant", "tool_calls": None}, [{"role": "assistant", "tool_calls": None}], 0),
        ({"role": "assistant", "tool_calls": "x"}, [{"role": "assistant", "tool_calls": "x"}], 0),
        (
            {"role": "assistant", "tool_calls": ["x", call(), None]},
            [{"role": "assistant", "tool_calls": [call()]}],
            1,
        ),
    ],
)
def test_odd_messages_of_chat_are_read(given: Json, items_back: list[Json], calls: int) -> None:
    read = CHAT.read(ChatResult.from_dict({"choices": [{"index": 0, "message": given}]}))
    assert read.items == items_back
    assert len(read.calls) == calls


@each(
    "entry, expected",
    [
        ({"id": "a", "function": {"name": "f", "arguments": "{}"}}, ("a", "f", "{}", False)),
        ({"id": 5, "type": "function", "function": {"name": 5}}, ("", "", None, False)),
        ({"function": None}, ("", "", None, False)),
        ({"id": "a", "type": "custom", "custom": {"name": "f", "input": "x"}}, ("a", "f", "x", True)),
        ({"id": "a", "type": "custom", "function": {"name": "f"}}, ("a", "", None, True)),
    ],
)
def test_odd_calls_of_chat_are_read(entry: Json, expected: Any) -> None:
    reply = ChatResult.from_dict(
        {"choices": [{"index": 0, "message": {"role": "assistant", "tool_calls": [entry]}}]}
    )
    (found,) = CHAT.read(reply).calls
    assert (found.id, found.name, found.arguments, found.is_custom) == expected


def test_the_usage_of_a_reply_has_the_same_names_everywhere() -> None:
    details = {
        "prompt_tokens_details": {"cached_tokens": 2},
        "completion_tokens_details": {"reasoning_tokens": 3},
    }
    usage = {
        "prompt_tokens": 10,
        "completion_tokens": 5,
        "total_tokens": 15,
        "cost": 0.5,
        "is_byok": True,
        **details,
    }
    read = CHAT.read(ChatResult.from_dict({"choices": [], "usage": usage}))
    assert (read.usage, read.cost, read.is_byok) == ((10, 5, 15, 3, 2), 0.5, True)
    usage = {"input_tokens": 10, "output_tokens": 5, "input_tokens_details": {"cached_tokens": 2}}
    assert RESPONSES.read(items(usage=usage)).usage == (10, 5, 15, 0, 2)
    assert RESPONSES.read(items(usage="x")).usage == (0, 0, 0, 0, 0)


def test_an_answer_on_chat_is_a_message() -> None:
    answered = Call(1, 0, "a#2", "a", "look", "{}")
    assert CHAT.answer(answered, "x", []) == {"role": "tool", "tool_call_id": "a", "content": "x"}


@each(
    "conversation, text",
    [
        ([USER, {"role": "assistant", "content": "x"}], "x"),
        ([{"role": "assistant", "content": "x"}, {"role": "tool", "content": "y"}], "x"),
        (
            [
                {
                    "role": "assistant",
                    "content": [{"type": "text", "text": "x"}, {"type": "text", "text": "y"}],
                }
            ],
            "xy",
        ),
        ([{"role": "assistant", "content": "x"}, {"role": "assistant", "content": None}], ""),
        ([{"role": "assistant", "content": ["x", 3, {"text": 4}]}], ""),
        ([USER], ""),
    ],
    ids=str,
)
def test_the_last_text_on_chat(conversation: list[Json], text: str) -> None:
    assert CHAT.last_text(conversation) == text


# --- responses --------------------------------------------------------------------------------------------


def test_the_items_of_responses_go_back_with_all_that_is_in_them() -> None:
    output: list[Json] = [
        {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "x"},
        {"type": "web_search_call", "id": "ws_1", "status": "completed", "odd": 1},
        {**ITEM, "odd": 1},
        {"type": "custom_tool_call", "call_id": "b", "name": "grep", "input": "x"},
        message("Hi"),
    ]
    read = RESPONSES.read(items(*output))
    assert read.items == output
    assert [(one.id, one.name, one.arguments, one.is_custom) for one in read.calls] == [
        ("a", "look", '{"x": 1}', False),
        ("b", "grep", "x", True),
    ]
    assert (read.text, read.finish_reason) == ("Hi", "tool_calls")


def test_odd_outputs_of_responses_are_read() -> None:
    assert RESPONSES.read(items({"type": "function_call", "call_id": 3})).calls[0].id == ""
    odd = items()
    odd.output = ["x", ITEM, None]  # type: ignore[list-item]
    assert [one.entry for one in RESPONSES.read(odd).calls] == [ITEM]
    assert RESPONSES.read(odd).items == [ITEM]
    odd.output = "x"  # type: ignore[assignment]
    assert RESPONSES.read(odd).items == []


def test_a_run_on_responses() -> None:
    run = machine(tool("look"), api="responses", messages="hi")
    reply = items({"type": "function_call", "name": "look", "arguments": "{}"}, ITEM)
    picture = {"type": "image_url", "image_url": {"url": "data:,x"}}
    found = play(run, reply, items(message("Done.")), results=lambda call: Returned([picture]))
    assert [step.arguments["input"] for step in found.sent] == [
        [USER],
        [
            USER,
            {"type": "function_call", "name": "look", "arguments": "{}", "call_id": "call_1_0"},
            ITEM,
            {
                "type": "function_call_output",
                "call_id": "call_1_0",
                "output": [{"type": "input_image", "image_url": "data:,x", "detail": "auto"}],
            },
            {
                "type": "function_call_output",
                "call_id": "a",
                "output": [{"type": "input_image", "image_url": "data:,x", "detail": "auto"}],
            },
        ],
    ]
    assert found.sent[0].arguments["tools"] == [{"type": "function", "name": "look", "parameters": OBJECT}]
    assert "messages" not in found.sent[0].arguments
    assert (run.state.status, run.state.text) == ("completed", "Done.")


def test_custom_calls_on_responses_are_answered_in_their_own_form() -> None:
    custom = {"type": "custom_tool_call", "call_id": "b", "name": "grep", "input": "x"}
    found = play(
        machine(tool("look"), api="responses", messages="hi"), items(custom, ITEM), items(message("."))
    )
    assert found.messages[3:5] == [
        {
            "type": "custom_tool_call_output",
            "call_id": "b",
            "output": 'There is no tool "grep". The tools are: look.',
        },
        {"type": "function_call_output", "call_id": "a", "output": "ok"},
    ]


@each(
    "part, expected",
    [
        ({"type": "text", "text": "x"}, {"type": "input_text", "text": "x"}),
        (
            {"type": "image_url", "image_url": {"url": "u", "detail": "low"}},
            {"type": "input_image", "image_url": "u", "detail": "low"},
        ),
        (
            {"type": "image_url", "image_url": {"url": "u"}},
            {"type": "input_image", "image_url": "u", "detail": "auto"},
        ),
        (
            {"type": "file", "file": {"filename": "f", "file_data": "d", "odd": 1}},
            {"type": "input_file", "filename": "f", "file_data": "d"},
        ),
        ({"type": "file", "file": {"file_id": "i"}}, {"type": "input_file", "file_id": "i"}),
        ({"type": "file", "file": {"file_url": "u"}}, {"type": "input_file", "file_url": "u"}),
        ({"type": "input_audio", "input_audio": {}}, {"type": "input_audio", "input_audio": {}}),
    ],
    ids=str,
)
def test_parts_have_the_form_of_responses(part: Json, expected: Json) -> None:
    answer = RESPONSES.answer(Call(1, 0, "a", "a", "look", "{}"), [part], [ITEM])
    assert answer == {"type": "function_call_output", "call_id": "a", "output": [expected]}


@each(
    "conversation, text",
    [
        ([USER, message("x", "y")], "xy"),
        ([message("x"), message("y")], "xy"),
        ([message("old"), {"type": "function_call_output"}, message("x"), ITEM], "x"),
        ([message("x"), ITEM, {"type": "function_call_output"}, {"type": "custom_tool_call_output"}], "x"),
        (
            [
                message("old"),
                {"role": "user", "content": "q"},
                {"type": "reasoning", "content": [{"text": "no"}]},
            ],
            "",
        ),
        ([{"type": "message", "role": "assistant", "content": "x"}, message()], ""),
        ([{"type": "message", "content": [{"type": "refusal", "text": "no"}, 3]}], ""),
        ([], ""),
    ],
    ids=str,
)
def test_the_last_text_on_responses(conversation: list[Json], text: str) -> None:
    assert RESPONSES.last_text(conversation) == text


# --- declarations and choices -----------------------------------------------------------------------------


def test_tools_are_declared_in_the_form_of_the_api() -> None:
    described = tool("look", description="See.", strict=True)
    closed = {**OBJECT, "additionalProperties": False, "required": []}
    function = CHAT.declaration(described)["function"]
    assert function == {
        "name": "look",
        "description": "See.",
        "parameters": function["parameters"],
        "strict": True,
    }
    assert function["parameters"].items() <= closed.items()
    assert RESPONSES.declaration(described) == {"type": "function", **function}


def test_declarations_that_were_given_keep_all_that_is_in_them() -> None:
    from openrouter_sdk.tools.functions.given_tools import tools_of

    nested = {
        "type": "function",
        "function": {"name": "a", "parameters": OBJECT, "odd": 1},
        "cache_control": {},
    }
    flat = {
        "type": "function",
        "name": "b",
        "description": "B.",
        "parameters": OBJECT,
        "strict": False,
        "cache_control": {},
    }
    functions = tools_of([nested, flat]).functions
    assert CHAT.declaration(functions["a"]) == nested
    assert CHAT.declaration(functions["b"]) == {
        "type": "function",
        "cache_control": {},
        "function": {"name": "b", "description": "B.", "parameters": OBJECT, "strict": False},
    }
    assert RESPONSES.declaration(functions["a"]) == {
        "type": "function",
        "cache_control": {},
        "name": "a",
        "parameters": OBJECT,
        "odd": 1,
    }
    assert RESPONSES.declaration(functions["b"]) == flat


@each(
    "choice, chat_forces, responses_forces",
    [
        ("required", "", ""),
        ("auto", None, None),
        ("none", None, None),
        (None, None, None),
        ({"type": "function", "function": {"name": "a"}}, "a", None),
        ({"type": "function", "name": "a"}, None, "a"),
        ({"type": "function"}, None, None),
        ({"type": "openrouter:web_search"}, None, None),
        ({"type": "allowed_tools", "name": "a", "function": {"name": "a"}}, None, None),
    ],
    ids=str,
)
def test_choices_that_force_a_call(
    choice: Any, chat_forces: str | None, responses_forces: str | None
) -> None:
    assert (CHAT.forced(choice), RESPONSES.forced(choice)) == (chat_forces, responses_forces)


@each(
    "choice, called, met",
    [
        ("required", ["a"], True),
        ("required", [], False),
        ({"type": "function", "function": {"name": "a"}}, ["b", "a"], True),
        ({"type": "function", "function": {"name": "a"}}, ["b"], False),
        ("auto", ["a"], False),
    ],
    ids=str,
)
def test_choices_that_are_met(choice: Any, called: list[str], met: bool) -> None:
    assert CHAT.meets(choice, called) is met


def test_names_of_custom_tools() -> None:
    assert CHAT.custom_name({"type": "custom", "custom": {"name": "a"}}) == "a"
    assert RESPONSES.custom_name({"type": "custom", "name": "a"}) == "a"
    for form in CHAT, RESPONSES:
        assert (
            form.custom_name({"type": "openrouter:web_search", "name": "a", "custom": {"name": "a"}}) is None
        )
        assert form.custom_name({"type": "custom"}) is None


def test_formats_name_their_operations() -> None:
    assert CHAT.operation.qualified_name == "chat.send"
    assert RESPONSES.operation.qualified_name == "responses.send"
    assert [(form.api, form.history, form.lengths) for form in (CHAT, RESPONSES)] == [
        ("chat", "messages", ("max_completion_tokens", "max_tokens")),
        ("responses", "input", ("max_output_tokens",)),
    ]


def test_instructions_are_an_argument_of_responses() -> None:
    run = machine(
        manual("ask"), api="responses", messages="hi", prepare_step=lambda step: {"instructions": "x"}
    )
    assert play(run, items(message("."))).sent[0].arguments["instructions"] == "x"


# --- canonical JSON ---------------------------------------------------------------------------------------


@each(
    "value, text",
    [
        ({"b": 1, "a": [True, False, None, "x"]}, '{"a":[true,false,null,"x"],"b":1}'),
        ({"€": 1, "\r": 2, "\U0001f600": 3, "\ufb33": 4}, '{"\\r":2,"€":1,"\U0001f600":3,"\ufb33":4}'),
        ('\x00\x1f"\\/\x7f', '"\\u0000\\u001f\\"\\\\/\x7f"'),
        ("\ud800 \u00e9", '"\\ud800 \u00e9"'),
        (1.0, "1"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (1e-5, "0.00001"),
        (1.5e-6, "0.0000015"),
        (-1.5e-6, "-0.0000015"),
        (1e-7, "1e-7"),
        (1.25e-7, "1.25e-7"),
        (2.0**53, "9007199254740992"),
        (1e16, "10000000000000000"),
        (2.0**60, "1152921504606847000"),
        (1.5e20, "150000000000000000000"),
        (-1.2345678901234567e20, "-123456789012345670000"),
        (1e21, "1e+21"),
        (1.5e300, "1.5e+300"),
        (123456.789, "123456.789"),
        (2**64 + 1, "18446744073709551617"),
        (-5, "-5"),
        ({}, "{}"),
        ([], "[]"),
    ],
    ids=repr,
)
def test_canonical_json(value: Any, text: str) -> None:
    assert canonical_json(value) == text


@each(
    "value, error",
    [(float("nan"), ValueError), (float("inf"), ValueError), ((1,), TypeError), (b"", TypeError)],
)
def test_what_is_no_json_has_no_canonical_form(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="is not JSON"):
        canonical_json(value)


def test_digests() -> None:
    assert (
        digest({}) == text_digest("{}") == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    )
    assert len(text_digest("\ud800")) == 64


def test_hashes_of_calls() -> None:
    found = play(
        machine(tool("look")),
        chat(
            call(arguments='{"x": 1.0}', call_id="a"),
            call(arguments="{", call_id="b"),
            call(arguments="", call_id="c"),
        ),
        chat(text="Done."),
    )
    assert [one.hash for one in found.run.state.ledger] == [digest({"x": 1}), text_digest("{"), digest({})]
