"""Laws of decoding, over every component: nothing raises, nothing is lost, the input stays as it was."""

from __future__ import annotations

import copy
import json
import pickle
import random
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openrouter_api.types import Model, to_json
from openrouter_sdk.testing import Instances
from tests.generated.contract_types import CONTRACT, NAMES, OBJECTS, decoder, instances, model, same, text
from tests.generated.oddities import SEEDS, json_values, law, odd, sweep, with_unknown_fields


def lossless(component: str, value: Any) -> Any:
    """Decode; fails unless the value comes back, by way of a second decoding too, and is untouched."""
    before = json.dumps(value)
    decoded = decoder(component)(value)
    assert text(to_json(decoded)) == text(value), component
    assert json.dumps(value) == before, f"{component}: the input was changed"
    assert decoder(component)(to_json(decoded)) == decoded, component
    return decoded


def test_the_laws_are_about_the_whole_contract() -> None:
    """1,250 components at the time of writing, of which 910 are objects with a class."""
    assert len(NAMES) > 1_200
    assert len(OBJECTS) > 850


@sweep
@given(SEEDS)
def test_valid_values_come_back_as_they_were(seed: int) -> None:
    for component, value in instances(seed).items():
        lossless(component, value)


@sweep
@given(SEEDS)
def test_a_valid_object_becomes_its_model_and_comes_back(seed: int) -> None:
    source = Instances(CONTRACT, seed)
    for component in OBJECTS:
        value = source.instance(component)
        made = model(component).from_dict(value)
        assert type(made) is model(component), component
        assert same(made.to_dict(), value), component
        assert made.additional_properties.keys().isdisjoint(model(component).wire_names.values()), component


@sweep
@given(SEEDS, st.sampled_from([0.02, 0.1, 0.4]))
def test_odd_values_come_back_as_they_were(seed: int, rate: float) -> None:
    """Unknown fields, enum values and tags, nulls, missing fields and wrong types, at random places."""
    chance = random.Random(seed)
    for component, value in instances(seed).items():
        for _ in range(3):
            lossless(component, odd(value, chance, rate))


@given(st.data(), st.sampled_from(NAMES), st.integers(0, 50))
@settings(law, max_examples=60)
def test_any_json_in_any_one_place_comes_back(data: st.DataObject, component: str, seed: int) -> None:
    root = {"value": copy.deepcopy(Instances(CONTRACT, seed).instance(component))}
    holder: Any = root
    at: Any = "value"
    while isinstance(holder[at], (dict, list)) and holder[at] and data.draw(st.booleans(), "deeper"):
        holder = holder[at]
        at = data.draw(
            st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))), "at"
        )
    holder[at] = data.draw(json_values, "value")
    lossless(component, root["value"])


@given(st.sampled_from(NAMES), json_values)
@settings(law, max_examples=60)
def test_any_json_at_all_comes_back(component: str, value: Any) -> None:
    lossless(component, value)


@pytest.mark.parametrize("value", [None, True, 7, 0.5, "text", [], {}, [[]], [{}], {"": {}}], ids=repr)
def test_every_component_takes_every_json_type(value: Any) -> None:
    for component in NAMES:
        lossless(component, value)


def test_unknown_fields_at_every_depth_come_back() -> None:
    for component, value in instances(0).items():
        lossless(component, with_unknown_fields(value))


def test_each_property_alone_missing_or_null_or_of_another_type_comes_back() -> None:
    others: Iterator[Any] = cycle(([], {}, "openrouter:not_yet_invented", -1, [None], [[{}]]))
    for component, value in instances(1).items():
        if isinstance(value, dict):
            for key in value:
                lossless(component, {k: v for k, v in value.items() if k != key})
                lossless(component, {**value, key: None})
                lossless(component, {**value, key: next(others)})


def test_free_json_may_be_nested_deeply() -> None:
    """As deep as any program writes; both directions take a few frames of Python's stack for each level."""
    deep: Any = 0
    for _ in range(100):
        deep = {"x": [deep]}
    lossless("ChatResult", {**instances(0)["ChatResult"], "x_deep": deep})


@sweep
@given(SEEDS)
def test_copies_and_pickles_are_equal(seed: int) -> None:
    protocol = seed % (pickle.HIGHEST_PROTOCOL + 1)
    chance = random.Random(seed)
    for component, value in instances(seed).items():
        for content in (value, odd(value, chance, 0.1)):
            decoded = decoder(component)(content)
            pickled = pickle.loads(pickle.dumps(decoded, protocol))
            for twin in (copy.copy(decoded), copy.deepcopy(decoded), pickled):
                assert type(twin) is type(decoded), component
                assert twin == decoded, component
                assert same(to_json(twin), content), component


def test_a_deep_copy_shares_nothing_that_can_change() -> None:
    value = instances(0)["ChatResult"]
    decoded = decoder("ChatResult")(value)
    twin = copy.deepcopy(decoded)
    twin.choices[0].message.content = "changed"
    twin.choices.append("more")
    assert same(decoded.to_dict(), value)


def test_to_dict_hands_out_data_of_its_own() -> None:
    """Changing the result at any depth does not change the model."""
    valid = instances(0)
    for component in OBJECTS:
        value = with_unknown_fields(valid[component])
        decoded = decoder(component)(value)
        _spoil(decoded.to_dict())
        assert same(decoded.to_dict(), value), component


def _spoil(value: Any) -> None:
    if isinstance(value, dict):
        for member in value.values():
            _spoil(member)
        value["spoilt"] = True
    elif isinstance(value, list):
        for member in value:
            _spoil(member)
        value.append("spoilt")


def test_every_model_is_a_model_without_instance_dictionary() -> None:
    """Slots: the cheapest instances, and a misspelt attribute is an error."""
    for component in OBJECTS:
        made = model(component).from_dict({})
        assert isinstance(made, Model), component
        assert not hasattr(made, "__dict__"), component
