"""What decoded values are like in the hand: absent, null and unknown properties, equality, repr, copies."""

from __future__ import annotations

import copy
import inspect
import pickle
import tomllib
import tracemalloc
import weakref
from abc import ABCMeta
from collections import OrderedDict
from collections.abc import Iterable, Sized
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_api.models import ChatResult, ChatUsage
from openrouter_api.types import Model, ModelType, Unknown, to_json
from openrouter_api.unset import UNSET, Unset
from tests.generated.contract_types import OBJECTS, decoder, instances, model
from tests.generated.oddities import KEYS, json_values, law

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)
CARELESS: Any = ChatUsage
"""The class to a program that no type checker reads."""

# --- UNSET ------------------------------------------------------------------------------------------------


def test_unset_is_false_and_equals_none() -> None:
    assert not UNSET
    assert UNSET is not None
    assert UNSET == None  # noqa: E711  # as absent and null read alike


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_there_is_one_unset_whatever_is_done_to_it(protocol: int) -> None:
    assert Unset() is UNSET
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy([UNSET]) == [UNSET]
    assert copy.deepcopy({"a": UNSET})["a"] is UNSET
    assert pickle.loads(pickle.dumps([UNSET], protocol))[0] is UNSET


# --- Unknown ----------------------------------------------------------------------------------------------


def unknown(**properties: Any) -> Any:
    return Unknown({"type": "openrouter:new", "n": 1, "inner": {"a": [1]}, **properties})


def test_an_unknown_object_reads_by_attribute_and_by_item() -> None:
    event = unknown()
    assert event.type == "openrouter:new"
    assert event["inner"] == {"a": [1]}
    assert "n" in event
    assert "m" not in event


def test_an_unknown_object_names_the_property_that_it_lacks() -> None:
    with pytest.raises(AttributeError, match="'nowhere'"):
        _ = unknown().nowhere
    with pytest.raises(KeyError, match="nowhere"):
        _ = unknown()["nowhere"]
    assert getattr(unknown(), "nowhere", 7) == 7


def test_properties_with_the_names_of_methods_are_reachable_as_items() -> None:
    event = unknown(to_dict="x", additional_properties="y")
    assert event["to_dict"] == "x"
    assert event["additional_properties"] == "y"
    assert event.to_dict()["additional_properties"] == "y"


def test_unknown_objects_compare_by_content() -> None:
    assert unknown() == unknown()
    assert unknown() != unknown(n=2)
    assert unknown() != unknown().to_dict()
    assert unknown() != 7


def test_unknown_objects_are_unhashable_like_dicts() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(unknown())


def test_the_repr_of_an_unknown_object_shows_its_content() -> None:
    assert repr(Unknown({"type": "x"})) == "Unknown({'type': 'x'})"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_copies_of_an_unknown_object_are_equal(protocol: int) -> None:
    event = unknown()
    assert copy.copy(event) == event
    assert pickle.loads(pickle.dumps(event, protocol)) == event
    twin = copy.deepcopy(event)
    twin["inner"]["a"].append(2)
    assert event == unknown()


def test_an_unknown_object_keeps_a_dictionary_of_its_own() -> None:
    content = {"type": "x"}
    event = Unknown(content)
    event.additional_properties["more"] = 1
    assert content == {"type": "x"}


@law
@given(st.dictionaries(st.text(max_size=8) | st.sampled_from(KEYS), json_values, max_size=4))
def test_any_object_survives_as_unknown(content: dict[str, Any]) -> None:
    event = Unknown(content)
    assert event.to_dict() == content
    assert all(event[key] == value and key in event for key, value in content.items())
    assert pickle.loads(pickle.dumps(event)) == copy.deepcopy(event) == event


def test_a_value_of_an_unknown_kind_is_readable_inside_a_model() -> None:
    item = {"type": "openrouter:not_yet_invented", "id": "x", "result": {"n": 1}}
    response = decoder("OpenResponsesResult")({"output": [item]})
    (read,) = response.output
    assert read == Unknown(item)
    assert read.type == "openrouter:not_yet_invented"
    assert response.to_dict() == {"output": [item]}


@pytest.mark.parametrize("tag", [None, 7, True, [], {}, 0.5, ["response.created"]], ids=repr)
def test_a_tag_that_is_no_string_makes_an_unknown_object(tag: Any) -> None:
    event = decoder("StreamEvents")({"type": tag})
    assert type(event) is Unknown
    assert event.type == tag
    assert type(decoder("StreamEvents")({"no": "tag"})) is Unknown


def test_tags_that_others_invent_do_not_pile_up() -> None:
    """A long-lived process meets any number of them."""
    decode = decoder("StreamEvents")
    decode({"type": "response.created"})
    tracemalloc.start()
    try:
        for number in range(2_000):
            decode({"type": f"openrouter:invented_{number}"})
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 20_000


# --- models -----------------------------------------------------------------------------------------------


def usage(**properties: Any) -> ChatUsage:
    made: ChatUsage = ChatUsage.from_dict(
        {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, **properties}
    )
    return made


def test_absent_null_and_unknown_are_three_things() -> None:
    absent, null, unheard = usage(), usage(cost=None), usage(x_cost=None)
    assert absent.cost is None
    assert null.cost is None
    assert unheard.additional_properties == {"x_cost": None}
    assert "cost" not in absent.to_dict()
    assert null.to_dict()["cost"] is None
    assert len({repr(absent), repr(null), repr(unheard)}) == 3
    assert absent != null != unheard != absent


def test_a_missing_required_property_is_none_and_stays_absent() -> None:
    result = ChatResult.from_dict({"id": "gen-1"})
    assert result.choices is None
    assert result.to_dict() == {"id": "gen-1"}
    assert ChatUsage.from_dict({"x": 1, "prompt_tokens": 1}).to_dict() == {"prompt_tokens": 1, "x": 1}


def test_a_repr_shows_what_is_there_and_nothing_else() -> None:
    shown = repr(usage(x_future=[1]))
    assert shown.startswith("ChatUsage(")
    assert "prompt_tokens=1" in shown
    assert "additional_properties={'x_future': [1]}" in shown
    assert "cost" not in shown
    assert "additional_properties" not in repr(usage())


def test_an_empty_object_has_an_empty_repr() -> None:
    for component in OBJECTS:
        assert repr(model(component).from_dict({})) == f"{model(component).__name__}()"


def test_the_properties_that_are_there_are_items_by_wire_name_too() -> None:
    usage = ChatUsage.from_dict({"prompt_tokens": 1, "cost": None, "new": "x"})
    assert (usage["prompt_tokens"], usage["cost"], usage["new"]) == (1, None, "x")
    assert "new" in usage
    assert "total_tokens" not in usage
    assert 0 not in usage
    with pytest.raises(KeyError, match="total_tokens"):
        usage["total_tokens"]


def test_models_are_not_iterable() -> None:
    assert not isinstance(CARELESS.from_dict({}), Iterable)
    with pytest.raises(TypeError, match="not iterable"):
        list(CARELESS.from_dict({}))


def test_models_compare_by_content() -> None:
    assert usage() == usage()
    assert usage() != usage(prompt_tokens=9)
    assert usage() != usage(x_future=1)
    assert usage() != usage().to_dict()
    assert ChatResult.from_dict({"id": "a"}) != ChatUsage.from_dict({"id": "a"})


def test_models_are_unhashable_like_dicts() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(usage())


def test_a_model_of_keywords_equals_the_decoded_one() -> None:
    made = ChatUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3)
    assert made == usage()
    made.additional_properties["x"] = 1
    assert ChatUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3) == usage(), "a shared default"


def test_a_model_names_the_keywords_that_it_lacks_in_order() -> None:
    with pytest.raises(TypeError, match=r"^ChatUsage needs completion_tokens, total_tokens$"):
        CARELESS(prompt_tokens=1)


def test_a_model_names_the_keywords_that_it_does_not_know_and_where_they_belong() -> None:
    with pytest.raises(TypeError, match=r"^ChatUsage has no x_future; .* additional_properties$"):
        CARELESS(prompt_tokens=1, completion_tokens=2, total_tokens=3, x_future=1)
    made = ChatUsage(
        prompt_tokens=1, completion_tokens=2, total_tokens=3, additional_properties={"x_future": 1}
    )
    assert made == usage(x_future=1)


def test_a_model_takes_keywords_alone() -> None:
    with pytest.raises(TypeError, match="positional"):
        CARELESS(1, 2, 3)


def test_the_signature_of_a_model_shows_its_attributes_their_types_and_which_are_optional() -> None:
    parameters = inspect.signature(ChatUsage).parameters
    assert list(parameters) == [*ChatUsage.wire_names, "additional_properties"]
    assert {parameter.kind for parameter in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert parameters["prompt_tokens"].annotation == "int"
    assert parameters["prompt_tokens"].default is inspect.Parameter.empty
    assert str(parameters["cost"]).endswith("= ...")


def test_a_copy_with_other_values_leaves_the_model_as_it_was() -> None:
    """What `copy.replace` of Python 3.13 calls."""
    first = usage(x_future=1)
    assert first.__replace__(prompt_tokens=9) == usage(prompt_tokens=9, x_future=1)
    assert first == usage(x_future=1)
    with pytest.raises(TypeError, match="promt_tokens"):
        first.__replace__(promt_tokens=9)


def test_a_class_of_ones_own_may_inherit_a_model() -> None:
    class Priced(ChatUsage):
        note: str = "none"

        def cents(self) -> int:
            return round(100 * float(self.cost or 0))

    made = Priced(prompt_tokens=1, completion_tokens=2, total_tokens=3, cost=0.5)
    made.note = "dear"
    assert (made.cents(), made.note) == (50, "dear")
    assert made.to_dict() == {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "cost": 0.5}
    assert inspect.signature(Priced) == inspect.signature(ChatUsage)


def test_the_signature_of_a_class_with_a_constructor_of_its_own_is_that_constructor() -> None:
    class Free(ChatUsage):
        def __init__(self, tokens: int) -> None:
            super().__init__(prompt_tokens=tokens, completion_tokens=0, total_tokens=tokens)

    assert list(inspect.signature(Free).parameters) == ["tokens"]
    assert Free(3).total_tokens == 3


def test_pickles_refer_to_a_model_by_its_name_alone() -> None:
    """In which module it stands may change with the contract."""
    pickled = pickle.dumps(usage())
    assert b"ChatUsage" in pickled
    assert b"models.chat" not in pickled
    assert pickle.loads(pickle.dumps(ChatUsage)) is ChatUsage


class Derived(ChatUsage):
    """A class that pickle has to find here."""


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_derived_class_is_pickled_as_any_class(protocol: int) -> None:
    made: Any = Derived(prompt_tokens=1, completion_tokens=2, total_tokens=3)
    made.note = "more"
    found = pickle.loads(pickle.dumps(made, protocol))
    assert type(found) is Derived
    assert (found, vars(found)) == (made, {"note": "more"})


def test_an_abstract_class_can_be_inherited_with_a_metaclass_of_both() -> None:
    both: Any = type("Both", (ModelType, ABCMeta), {})
    made = both("Countable", (ChatUsage, Sized), {"__len__": lambda self: self.total_tokens})
    assert len(made(prompt_tokens=1, completion_tokens=2, total_tokens=3)) == 3


def test_a_model_without_properties_is_refused() -> None:
    with pytest.raises(TypeError, match="Bare has no properties"):
        ModelType("Bare", (Model,), {})


def test_a_model_can_be_referred_to_weakly() -> None:
    kept = usage()
    assert weakref.ref(kept)() is kept


def test_a_misspelt_attribute_is_an_error() -> None:
    with pytest.raises(AttributeError):
        usage().promt_tokens = 1  # type: ignore[attr-defined]


def test_a_changed_attribute_is_what_to_dict_gives() -> None:
    changed = usage()
    changed.prompt_tokens = 5
    changed.cost = None
    assert changed.to_dict() == {"prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 3, "cost": None}
    del changed.cost
    assert changed.cost is None
    assert changed.to_dict() == {"prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 3}


@pytest.mark.parametrize("kind", [OrderedDict, MappingProxyType, dict])
def test_from_dict_takes_any_mapping(kind: Any) -> None:
    assert ChatUsage.from_dict(kind({"prompt_tokens": 1})).prompt_tokens == 1


@pytest.mark.parametrize("value", [None, 7, "text", [1], [{"a": 1}], True], ids=repr)
def test_what_is_no_object_is_returned_as_it_came(value: Any) -> None:
    assert ChatUsage.decode(value) is value


def test_equal_content_is_equal_in_every_class() -> None:
    for component, value in instances(2).items():
        assert decoder(component)(value) == decoder(component)(copy.deepcopy(value)), component


@pytest.mark.parametrize("alias", ["ChatMessages", "StreamEvents", "InputsItem"])
def test_an_alias_of_a_union_promises_nothing_at_run_time(alias: str) -> None:
    """Its parts are imported when a value of them arrives; checkers see the union."""
    assert model(alias) is Any


# --- to_json ----------------------------------------------------------------------------------------------


def test_to_json_goes_through_containers_and_drops_what_is_unset() -> None:
    value = {"usage": usage(), "list": (usage(), {"a": UNSET, "b": None}), "unknown": Unknown({"x": usage()})}
    plain = usage().to_dict()
    assert to_json(value) == {"usage": plain, "list": [plain, {"b": None}], "unknown": {"x": plain}}


def test_a_model_has_to_define_its_decoder() -> None:
    with pytest.raises(NotImplementedError):
        Model.decode({})


def test_only_models_of_frequent_replies_have_decoders_of_their_own() -> None:
    """The loop that decodes all others takes longer, and a third of the room."""
    rules = tomllib.loads((Path(__file__).parents[2] / "codegen/names.toml").read_text("utf-8"))
    modules = {model(name).decode.__module__.rpartition(".")[2] for name in rules["decoders"]["unrolled"]}
    assert "model_type" not in modules
    homes = {name: model(name).decode.__module__.rpartition(".")[2] for name in ("ChatUsage", "Workspace")}
    assert homes == {"ChatUsage": "chat", "Workspace": "model_type"}
    assert model("Workspace").from_dict({"name": 7, "new": [1]}).to_dict() == {"name": 7, "new": [1]}


def test_the_properties_that_are_looked_for_first_are_of_models_with_decoders_of_their_own() -> None:
    decoders = tomllib.loads((Path(__file__).parents[2] / "codegen/names.toml").read_text("utf-8"))[
        "decoders"
    ]
    assert decoders["usual"].keys() <= {*decoders["unrolled"]}
    for name, usual in decoders["usual"].items():
        assert {*usual} <= {*model(name).wire_names.values()}
        assert {*usual}.isdisjoint(model(name)._required)
