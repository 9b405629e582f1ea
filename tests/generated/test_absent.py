"""What is absent, null or assigned: what models read, and what `to_dict` gives."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from pathlib import Path
from typing import Any

import pytest

from openrouter_api.models import (
    ChatAssistantMessage,
    ChatChoice,
    ChatResult,
    ChatUsage,
    ChatUserMessage,
)
from openrouter_api.types import Unknown
from openrouter_api.unset import UNSET
from openrouter_sdk.testing.contract.contract import Schema
from tests.each import each
from tests.generated.contract_types import OBJECTS, SCHEMAS, decoder, instances, model
from tests.generated.oddities import with_unknown_fields

TOKENS: dict[str, Any] = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
PICKLES = sorted((Path(__file__).parent / "pickles").glob("*.pickle"))
"""Of the same values, written by version 0.1.0, in whose slots `UNSET` stood for what is absent."""


def usage(**properties: Any) -> ChatUsage:
    made: ChatUsage = ChatUsage.from_dict({**TOKENS, **properties})
    return made


# --- decoded models ---------------------------------------------------------------------------------------


def test_every_property_that_is_absent_reads_as_none() -> None:
    for component in OBJECTS:
        empty = model(component).from_dict({})
        assert {getattr(empty, attribute) for attribute in empty.wire_names} == {None}, component
        assert empty.to_dict() == {}, component


def test_every_property_that_is_null_is_null_again() -> None:
    for component in OBJECTS:
        nulls = dict.fromkeys(model(component).wire_names.values())
        read = model(component).from_dict(nulls)
        assert {getattr(read, attribute) for attribute in read.wire_names} == {None}, component
        assert read.to_dict() == nulls, component


def test_a_name_that_is_no_property_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="'ChatUsage' object has no attribute 'costs'"):
        _ = usage().costs  # type: ignore[attr-defined]
    assert not hasattr(usage(), "__deepcopy__")


def test_what_replies_of_other_clients_have_is_named_as_it_is_here() -> None:
    reply = ChatResult.from_dict({"choices": [{"index": 0, "message": {"role": "assistant"}}]})
    with pytest.raises(AttributeError, match=r"'content'; use `\.text`"):
        _ = reply.content  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"'text'; use `\.message\.content`"):
        _ = reply.choices[0].text  # type: ignore[attr-defined]


def test_an_error_in_a_property_of_a_subclass_is_raised_as_it_is() -> None:
    class Broken(ChatUsage):
        @property
        def cents(self) -> Any:
            raise AttributeError("the real reason")

    with pytest.raises(AttributeError, match="the real reason"):
        _ = Broken.from_dict, Broken(**TOKENS).cents


def test_a_shortcut_of_a_partial_reply_has_nothing_to_read() -> None:
    empty = ChatResult.from_dict({})
    assert (empty.usage, empty.cost, empty.text, empty.tool_calls) == (None, None, "", [])


# --- assignment -------------------------------------------------------------------------------------------


def _reply() -> ChatResult:
    made: ChatResult = ChatResult.from_dict(
        {"id": "gen-1", "choices": [{"index": 0, "message": {"role": "assistant", "content": None}}]}
    )
    return made


def test_each_assignment_is_in_to_dict() -> None:
    reply = _reply()
    message = reply.choices[0].message
    message.content = "new"
    message.refusal = None
    reply.usage = usage(cost=1)
    assert reply.to_dict() == {
        "id": "gen-1",
        "choices": [
            {"index": 0, "message": {"role": "assistant", "content": "new", "refusal": None}},
        ],
        "usage": {**TOKENS, "cost": 1},
    }
    reply.usage = None
    del message.content, message.refusal
    reply.choices.append(ChatChoice.from_dict({"index": 1}))
    assert reply.to_dict() == {
        "id": "gen-1",
        "choices": [{"index": 0, "message": {"role": "assistant"}}, {"index": 1}],
        "usage": None,
    }
    absent: list[Any] = [message.content, message.refusal]
    assert absent == [None, None]


def test_a_nested_object_may_be_replaced_by_plain_data() -> None:
    reply = _reply()
    reply.usage = {"cost": UNSET, "n": [usage()]}  # type: ignore[assignment]
    assert reply.to_dict()["usage"] == {"n": [TOKENS]}


def test_additional_properties_can_be_added_changed_and_assigned() -> None:
    plain, known = usage(), usage(x=1)
    plain.additional_properties["y"] = {"deep": usage()}
    known.additional_properties["x"] = None
    assert plain.to_dict() == {**TOKENS, "y": {"deep": TOKENS}}
    assert known.to_dict() == {**TOKENS, "x": None}
    known.additional_properties = {"z": UNSET}
    assert known.to_dict() == TOKENS
    assert usage(x=1).additional_properties == {"x": 1}, "shared with another model"


# --- data that others keep --------------------------------------------------------------------------------


def test_from_dict_keeps_nothing_of_what_it_is_given_and_changes_nothing() -> None:
    for component, value in instances(0).items():
        if component in OBJECTS:
            given = with_unknown_fields(value)
            before = json.dumps(given)
            made = model(component).from_dict(given)
            _spoil(given)
            assert json.dumps(made.to_dict(), sort_keys=True) == _sorted(before), component


def test_decoding_changes_nothing_when_the_model_changes() -> None:
    given = {**TOKENS, "x": 1, "cost_details": {"upstream_inference_cost": None}}
    before = json.dumps(given)
    made = decoder("ChatUsage")(given)
    made.cost_details.upstream_inference_cost = 7
    made.additional_properties["x"] = 2
    made.total_tokens = 9
    assert json.dumps(given) == before
    given["total_tokens"] = 100
    assert made.total_tokens == 9


def test_two_models_never_share_a_dictionary() -> None:
    shared = {"x": 1}
    first = ChatUsage(**TOKENS, additional_properties=shared)
    second = first.__replace__(cost=1)
    third = copy.copy(first)
    for made in (second, third):
        made.additional_properties["x"] = 2
    first.additional_properties["y"] = 3
    assert shared == {"x": 1}
    assert first.to_dict() == {**TOKENS, "x": 1, "y": 3}
    assert third.to_dict() == {**TOKENS, "x": 2}


def _spoil(value: Any) -> None:
    if isinstance(value, (dict, list)):
        for member in value.values() if isinstance(value, dict) else value:
            _spoil(member)
        value.clear()


def _sorted(text: str) -> str:
    return json.dumps(json.loads(text), sort_keys=True)


# --- models that programs make ----------------------------------------------------------------------------


def test_what_is_not_given_is_not_sent_and_none_is_null() -> None:
    assert ChatAssistantMessage(role="assistant").to_dict() == {"role": "assistant"}
    assert ChatAssistantMessage(role="assistant", content=None).to_dict() == {
        "role": "assistant",
        "content": None,
    }


def test_none_means_not_given_where_the_contract_has_no_null() -> None:
    assert ChatUserMessage(role="user", content="Hi", name=None).to_dict() == {
        "role": "user",
        "content": "Hi",
    }


def test_none_is_null_for_exactly_the_properties_that_may_be_null() -> None:
    for component in OBJECTS:
        made = model(component)(**dict.fromkeys(model(component).wire_names))
        properties = SCHEMAS[component]["properties"]
        assert made.to_dict() == {name: None for name, schema in properties.items() if admits_null(schema)}


def admits_null(schema: Schema) -> bool:
    if "$ref" in schema:
        return admits_null(SCHEMAS[schema["$ref"].rpartition("/")[2]])
    members = schema.get("anyOf") or schema.get("oneOf")
    if members:
        return any(map(admits_null, members))
    return schema.get("type", "null") == "null" and "enum" not in schema and schema.get("const") is None


def test_unset_still_means_not_given() -> None:
    """Programs for version 0.1 pass it."""
    unset: Any = UNSET
    made = ChatUsage(**TOKENS, cost=unset)
    assert made.to_dict() == TOKENS
    made.cost = unset
    assert made == usage()
    assert "cost" not in repr(made)
    assert usage(cost=1).__replace__(cost=unset) == usage()
    with pytest.raises(TypeError, match=r"^ChatUsage needs total_tokens$"):
        ChatUsage(prompt_tokens=1, completion_tokens=2, total_tokens=unset)


def test_a_replacement_is_exact() -> None:
    """What was absent stays absent, what was null stays null, and a required property may be lacking."""
    for first in (usage(), usage(cost=None, x=None), ChatUsage.from_dict({"cost": None})):
        assert first.__replace__().to_dict() == first.to_dict()
    assert usage().__replace__(cost=None).to_dict() == {**TOKENS, "cost": None}
    assert usage(cost=1, x=1).__replace__(additional_properties={}).to_dict() == {**TOKENS, "cost": 1}


def test_absent_and_null_are_not_equal_but_made_and_read_are() -> None:
    assert usage() != usage(cost=None)
    assert usage(cost=None) == ChatUsage(**TOKENS, cost=None)
    assert usage() == ChatUsage(**TOKENS)
    read = usage()
    assert (read.additional_properties, read) == ({}, usage())


# --- pickles ----------------------------------------------------------------------------------------------


@each("path", PICKLES, ids=[path.stem for path in PICKLES])
def test_a_pickle_of_the_version_before_loads(path: Path) -> None:
    values = pickle.loads(path.read_bytes())
    reply, made, event = values["reply"], values["made"], values["event"]
    assert reply.to_dict() == {
        "id": "gen-1",
        "object": "chat.completion",
        "created": 1755900000,
        "model": "openai/gpt-4o-mini",
        "choices": [
            {
                "index": 0,
                "finish_reason": "tool_calls",
                "logprobs": None,
                "message": {
                    "role": "assistant",
                    "content": None,
                    "tool_calls": [
                        {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
                    ],
                },
                "x_more": None,
            }
        ],
        "usage": {**TOKENS, "cost": None, "prompt_tokens_details": {"cached_tokens": 1}},
        "x_future": {"n": [1, None]},
    }
    assert (reply.message.refusal, reply.usage.cost, reply.usage.is_byok) == (None, None, None)
    assert made == ChatUsage(**TOKENS, cost=None, additional_properties={"x": 1})
    assert event == Unknown({"type": "new", "n": None})
    assert values["unset"] == [UNSET]
    assert values["class"] is ChatUsage


def test_there_is_a_pickle_of_each_protocol_of_that_version() -> None:
    assert len(PICKLES) == 4


# --- deprecated names -------------------------------------------------------------------------------------


@each("name", ["UNSET", "Unset"])
def test_the_names_of_version_0_1_work_with_one_warning(name: str) -> None:
    import openrouter_sdk
    from openrouter_api import unset

    namespace: dict[str, Any] = {}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        exec(compile(f"from openrouter_sdk import {name}", __file__, "exec"), namespace)
        assert getattr(openrouter_sdk, name) is namespace[name] is getattr(unset, name)
    assert [(found.category, found.filename) for found in caught] == [(DeprecationWarning, __file__)] * 2
    assert name not in dir(openrouter_sdk)
