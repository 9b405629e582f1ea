"""Models as attrs classes: what attrs itself, cattrs, rich, `copy` and pattern matching do with them."""

from __future__ import annotations

import copy
import pickle
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from io import StringIO
from types import MappingProxyType
from typing import Any

import attrs
import cattrs
import pytest
from rich.console import Console
from rich.pretty import pretty_repr

from openrouter_api.models import (
    ChatAssistantMessage,
    ChatChoice,
    ChatContentText,
    ChatResult,
    ChatToolCall,
    ChatUsage,
)
from openrouter_api.types import Model, Unknown
from openrouter_api.unset import UNSET
from tests.each import each
from tests.generated.contract_types import OBJECTS, instances, model

TOKENS: dict[str, Any] = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
MADE_BY_ATTRS: Any = attrs
"""For type checkers, models are no attrs classes."""


def reply(**properties: Any) -> ChatResult:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    message = {"role": "assistant", "content": [{"type": "text", "text": "Hi"}], "tool_calls": [call]}
    made: ChatResult = ChatResult.from_dict(
        {
            "id": "gen-1",
            "object": "chat.completion",
            "created": 1,
            "model": "a/b",
            "system_fingerprint": None,
            "choices": [{"index": 0, "finish_reason": "stop", "message": message, "x_more": {"n": 1}}],
            "usage": {**TOKENS, "cost": 0.5},
            **properties,
        }
    )
    return made


# --- attrs ------------------------------------------------------------------------------------------------


def test_every_model_is_an_attrs_class_with_its_attributes_as_fields() -> None:
    for component in OBJECTS:
        kind = model(component)
        names = [*kind.wire_names, "additional_properties"]
        assert attrs.has(kind), component
        assert [field.name for field in attrs.fields(kind)] == names, component
        assert list(attrs.fields_dict(kind)) == names, component
        assert not any(isinstance(field.type, str) for field in attrs.fields(kind)), component


def test_fields_have_types_and_say_which_are_required() -> None:
    fields = MADE_BY_ATTRS.fields(ChatUsage)
    assert (fields.total_tokens.type, fields.total_tokens.default) == (int, attrs.NOTHING)
    assert (fields.cost.type, repr(fields.cost.default)) == (float | None, "...")
    assert MADE_BY_ATTRS.fields(ChatResult).choices.type == list[ChatChoice]
    assert MADE_BY_ATTRS.fields(ChatResult).usage.type == ChatUsage | None
    assert MADE_BY_ATTRS.resolve_types(ChatResult) is ChatResult
    assert attrs.has(Model)


def test_asdict_and_astuple_go_through_nested_models() -> None:
    found = attrs.asdict(reply())
    assert found["usage"]["cost"] == 0.5
    assert found["usage"]["is_byok"] is None
    assert found["choices"][0]["message"]["content"][0]["text"] == "Hi"
    assert found["choices"][0]["additional_properties"] == {"x_more": {"n": 1}}
    shallow = attrs.asdict(reply(), recurse=False)
    assert type(shallow["usage"]) is ChatUsage
    given = attrs.asdict(reply(), filter=lambda _, value: value is not None and value != {})
    assert list(given["usage"]) == ["completion_tokens", "prompt_tokens", "total_tokens", "cost"]
    assert attrs.astuple(ChatUsage(**TOKENS))[:4] == (2, 1, 3, None)
    attrs.validate(reply())


def test_evolve_changes_a_copy_and_makes_null_what_may_be_null() -> None:
    first = ChatUsage(**TOKENS, additional_properties={"x": 1})
    changed = MADE_BY_ATTRS.evolve(first, total_tokens=9)
    nulls = dict.fromkeys(name for name in ChatUsage.wire_names if name in ChatUsage._nullable)
    assert changed.to_dict() == {**TOKENS, **nulls, "total_tokens": 9, "x": 1}
    changed.additional_properties["x"] = 2
    assert first.to_dict() == {**TOKENS, "x": 1}
    with pytest.raises(TypeError, match="ChatUsage has no tokens"):
        MADE_BY_ATTRS.evolve(first, tokens=1)


def test_what_was_received_incomplete_evolves_too() -> None:
    part = ChatUsage.from_dict({"total_tokens": 3})
    assert MADE_BY_ATTRS.evolve(part, cost=1).to_dict()["cost"] == 1
    assert "prompt_tokens" not in MADE_BY_ATTRS.evolve(part).to_dict()


def test_every_valid_object_evolves_to_itself_but_for_the_nulls() -> None:
    for component, value in instances(0).items():
        if component in OBJECTS:
            kind = model(component)
            made = kind.from_dict(value)
            evolved = attrs.evolve(made)
            assert {k: v for k, v in evolved.to_dict().items() if k in value} == made.to_dict(), component
            added = evolved.to_dict().keys() - value.keys()
            assert added <= {kind.wire_names[name] for name in kind._nullable}, component


# --- cattrs -----------------------------------------------------------------------------------------------


def test_cattrs_takes_models_apart_and_puts_them_together() -> None:
    data = cattrs.unstructure(reply())
    assert data["usage"]["total_tokens"] == 3
    assert data["choices"][0]["message"]["tool_calls"][0]["function"]["name"] == "f"
    back = cattrs.structure(data, ChatResult)
    message = back.choices[0].message
    assert isinstance(message, ChatAssistantMessage)
    assert isinstance(message.content, list)
    assert isinstance(message.content[0], ChatContentText)
    assert isinstance((message.tool_calls or [])[0], ChatToolCall)
    assert _without_nulls(back.to_dict()) == _without_nulls(reply().to_dict())
    assert cattrs.structure(cattrs.unstructure(back), ChatResult) == back


def test_cattrs_reads_plain_data_of_the_api() -> None:
    data = reply().to_dict()
    del data["choices"][0]["x_more"]
    assert cattrs.structure(data, ChatResult).to_dict() == data
    assert cattrs.structure([TOKENS], list[ChatUsage]) == [ChatUsage(**TOKENS)]


def test_cattrs_can_omit_what_is_absent() -> None:
    plain: Any = {**TOKENS, "cost_details": {"upstream_inference_cost": None}}
    made = ChatUsage(**plain)
    assert cattrs.Converter(omit_if_default=True).unstructure(made).keys() == plain.keys()


def test_models_are_parts_of_attrs_classes() -> None:
    @attrs.define
    class Row:
        usage: ChatUsage
        replies: list[ChatResult]
        note: str | None = None

    row = Row(ChatUsage(**TOKENS), [reply()])
    back = cattrs.structure(cattrs.unstructure(row), Row)
    assert type(back.usage) is ChatUsage
    assert back.replies[0].text == "Hi"
    assert attrs.asdict(row)["replies"][0]["usage"]["total_tokens"] == 3


def test_cattrs_puts_every_valid_object_together_again() -> None:
    for component, value in instances(0).items():
        kind = model(component)
        if component in OBJECTS and "bytes" not in str(kind.__annotations__):
            made = kind.from_dict(value)
            back = cattrs.structure(cattrs.unstructure(made), kind)
            assert _without_nulls(back.to_dict()) == _without_nulls(made.to_dict()), component


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(member) for key, member in value.items() if member is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


# --- subclasses -------------------------------------------------------------------------------------------


@attrs.define
class Slotted(ChatUsage):
    note: str = "none"


@attrs.define(slots=False)
class Plain(ChatUsage):
    note: str = "none"


@each("kind", [Slotted, Plain])
def test_a_subclass_may_be_an_attrs_class_with_more_fields(kind: Any) -> None:
    made = kind(**TOKENS, note="dear", is_byok=None)
    assert (made.note, made.cost, made.to_dict()) == ("dear", None, TOKENS)
    assert attrs.fields(kind)[-1].name == "note"
    assert attrs.evolve(made, note="cheap").note == "cheap"
    made.cost = 1
    twins = [copy.copy(made), copy.deepcopy(made)]
    twins += [pickle.loads(pickle.dumps(made, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for twin in twins:
        assert (type(twin), twin.note, twin.to_dict()) == (kind, "dear", {**TOKENS, "cost": 1})
    assert made == twins[0]
    with pytest.raises(TypeError, match="total_tokens"):
        kind(prompt_tokens=1, completion_tokens=2)


def test_a_subclass_may_be_frozen() -> None:
    @attrs.frozen  # pyright: ignore[reportGeneralTypeIssues]
    class Frozen(ChatUsage):
        note: str = "none"

    made: Any = Frozen(**TOKENS, note="dear")
    for twin in (made, copy.copy(made), copy.deepcopy(made)):
        assert (twin.cost, twin.note, twin.to_dict()) == (None, "dear", TOKENS)


def test_a_subclass_is_built_from_a_dict() -> None:
    class Priced(ChatUsage):
        def cents(self) -> int:
            return round(100 * (self.cost or 0))

    data = {**TOKENS, "cost": 0.5, "x": 1}
    made = Priced.from_dict(data)
    assert (type(made), made.cents(), made.to_dict()) == (Priced, 50, data)
    assert type(Slotted.from_dict(data)) is Slotted


def test_all_threads_see_the_same_fields() -> None:
    kinds = [model(component) for component in [*OBJECTS][:40]]
    for kind in kinds:
        if "__attrs_attrs__" in vars(kind):
            del kind.__attrs_attrs__
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: [attrs.fields(kind) for kind in kinds], range(4)))
    assert all(one is other for fields in zip(*found, strict=True) for one in fields for other in fields)


def test_a_plain_subclass_is_an_attrs_class_with_the_fields_of_its_model() -> None:
    class Derived(ChatUsage):
        def cents(self) -> int:
            return round(100 * (self.cost or 0))

    made: Any = Derived(**TOKENS, cost=0.5)
    assert [field.name for field in MADE_BY_ATTRS.fields(Derived)] == [
        *ChatUsage.wire_names,
        "additional_properties",
    ]
    evolved = MADE_BY_ATTRS.evolve(made, cost=1)
    assert (type(evolved), evolved.cents()) == (Derived, 100)


# --- constructors -----------------------------------------------------------------------------------------


def test_a_constructor_takes_plain_data_for_nested_models() -> None:
    plain: Any = {"content": [{"type": "text", "text": "Hi"}, {"type": "new"}], "role": "assistant"}
    made = ChatAssistantMessage(**plain)
    assert made.content == [ChatContentText(type="text", text="Hi"), Unknown({"type": "new"})]
    assert made.to_dict() == plain
    texts = [ChatContentText(type="text", text="Hi")]
    assert ChatAssistantMessage(role="assistant", content=list(texts)).content == texts


def test_a_property_called_additional_properties_by_a_server_is_kept() -> None:
    value = {**TOKENS, "additional_properties": 7}
    assert ChatUsage.from_dict(value).to_dict() == value
    assert ChatUsage.from_dict(value).__replace__(cost=UNSET).to_dict() == value


def test_any_mapping_and_sequence_of_plain_data_becomes_models() -> None:
    parts = ({"type": "text", "text": "Hi"},)
    plain: Any = OrderedDict(role="assistant", content=parts)
    for made in (ChatAssistantMessage(**plain), ChatAssistantMessage.from_dict(plain)):
        assert made.content == [ChatContentText(type="text", text="Hi")]
    choice = ChatChoice.from_dict({"message": MappingProxyType(plain)})
    assert choice.message.to_dict() == {"role": "assistant", "content": [*parts]}


# --- rich, and match --------------------------------------------------------------------------------------


def test_rich_shows_what_is_there_and_nothing_else() -> None:
    shown = pretty_repr(reply(x=Unknown({"type": "new"})), max_width=120)
    assert "usage=ChatUsage(completion_tokens=2, prompt_tokens=1, total_tokens=3, cost=0.5)" in shown
    assert "is_byok" not in shown
    assert "Unknown({'type': 'new'})" in shown
    console = Console(file=StringIO(), width=80)
    console.print(ChatUsage(**TOKENS))
    assert console.file.getvalue().startswith("ChatUsage(")  # type: ignore[attr-defined]


def test_models_match_by_attribute() -> None:
    match reply().usage:
        case ChatUsage(total_tokens=3, is_byok=None, cost=cost):
            assert cost == 0.5
        case _:
            pytest.fail("no match")
