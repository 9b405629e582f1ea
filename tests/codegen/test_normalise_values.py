"""Fixed values, bounds, defaults, free-form objects and lists of names are spelled in one way."""

from __future__ import annotations

import pytest

from codegen.normalise.schemas import values
from tests.codegen.small_documents import ref, rewritten

STRING = {"type": "string"}
NULL = {"type": "null"}


@pytest.mark.parametrize("side", ["Minimum", "Maximum"])
def test_an_exclusive_flag_takes_the_bound(side: str) -> None:
    given = {"type": "number", side.lower(): 3, f"exclusive{side}": True}
    assert rewritten(values.exclusive_bounds, given) == {"type": "number", f"exclusive{side}": 3}


def test_an_exclusive_flag_that_is_false_leaves_the_bound() -> None:
    given = {"type": "number", "minimum": 3, "exclusiveMinimum": False}
    assert rewritten(values.exclusive_bounds, given) == {"type": "number", "minimum": 3}


def test_an_exclusive_flag_without_a_bound_says_nothing() -> None:
    assert rewritten(values.exclusive_bounds, {"type": "number", "exclusiveMaximum": True}) == {
        "type": "number"
    }


def test_an_exclusive_bound_of_zero_stays_a_number() -> None:
    given = {"type": "number", "exclusiveMinimum": 0}
    assert rewritten(values.exclusive_bounds, given) == given


def test_an_enum_of_one_value_is_a_constant() -> None:
    assert rewritten(values.single_values, {"type": "string", "enum": ["a"]}) == {
        "type": "string",
        "const": "a",
    }


def test_an_enum_of_two_values_stays() -> None:
    given = {"type": "string", "enum": ["a", "b"]}
    assert rewritten(values.single_values, given) == given


def test_a_union_of_constants_is_an_enum() -> None:
    given = {
        "oneOf": [{"type": "string", "const": "a"}, {"type": "string", "enum": ["b", "a"]}],
        "default": "a",
    }
    assert rewritten(values.constant_unions, given) == {"default": "a", "type": "string", "enum": ["a", "b"]}


def test_constants_beside_other_alternatives_become_one_enum_and_null_stays_last() -> None:
    given = {"anyOf": [{"type": "string", "const": "a"}, ref("Y"), {"type": "string", "const": "b"}, NULL]}
    expected = {"anyOf": [{"type": "string", "enum": ["a", "b"]}, ref("Y"), NULL]}
    assert rewritten(values.constant_unions, given, Y=STRING) == expected


def test_constants_of_different_types_stay_apart() -> None:
    given = {"anyOf": [{"type": "string", "const": "a"}, {"type": "integer", "const": 1}]}
    assert rewritten(values.constant_unions, given) == given


def test_an_object_without_properties_is_a_map_of_anything() -> None:
    expected = {"type": "object", "additionalProperties": {}}
    assert rewritten(values.free_form_objects, {"type": "object"}) == expected
    assert rewritten(values.free_form_objects, {"type": "object", "properties": {}}) == expected
    assert rewritten(values.free_form_objects, {"type": "object", "additionalProperties": True}) == expected


def test_a_map_keeps_what_is_said_of_its_values() -> None:
    given = {"type": "object", "additionalProperties": STRING}
    assert rewritten(values.free_form_objects, given) == given


def test_an_object_that_forbids_every_property_stays_so() -> None:
    given = {"type": "object", "properties": {}, "additionalProperties": False}
    after = rewritten(values.free_form_objects, given)
    assert after == {"type": "object", "additionalProperties": False}


def test_an_object_with_properties_keeps_its_additional_properties() -> None:
    given = {"type": "object", "properties": {"a": STRING}, "additionalProperties": False}
    assert rewritten(values.free_form_objects, given) == given


def test_a_default_of_null_is_dropped() -> None:
    given = {"anyOf": [STRING, NULL], "default": None}
    assert rewritten(values.null_defaults, given) == {"anyOf": [STRING, NULL]}


@pytest.mark.parametrize("default", [False, 0, "", [], {}])
def test_a_default_that_is_merely_false_is_kept(default: object) -> None:
    assert rewritten(values.null_defaults, {"default": default}) == {"default": default}


def test_a_property_that_is_called_default_is_kept() -> None:
    given = {"type": "object", "properties": {"default": {"anyOf": [STRING, NULL]}}}
    assert rewritten(values.null_defaults, given) == given


def test_properties_without_a_type_make_an_object() -> None:
    expected = {"type": "object", "properties": {"a": STRING}}
    assert rewritten(values.implied_objects, {"properties": {"a": STRING}}) == expected


def test_required_is_sorted_and_without_repetition() -> None:
    given = {"type": "object", "required": ["b", "a", "b"]}
    assert rewritten(values.sorted_required, given) == {"type": "object", "required": ["a", "b"]}


def test_an_empty_required_is_dropped() -> None:
    assert rewritten(values.sorted_required, {"type": "object", "required": []}) == {"type": "object"}


def test_a_property_that_is_called_required_is_kept() -> None:
    given = {"type": "object", "properties": {"required": {"type": "boolean"}}}
    assert rewritten(values.sorted_required, given) == given


def test_an_enum_has_each_value_once_and_none_at_all_says_nothing() -> None:
    assert rewritten(values.enum_values, {"enum": ["a", "b", "a"]}) == {"enum": ["a", "b"]}
    assert rewritten(values.enum_values, {"enum": [1, True, 1.0]}) == {"enum": [1, True, 1.0]}
    assert rewritten(values.enum_values, {"type": "string", "enum": []}) == {"type": "string"}


@pytest.mark.parametrize("default", ["many", True, 1.5, [], None])
def test_a_default_of_another_type_is_dropped(default: object) -> None:
    assert rewritten(values.unfit_defaults, {"type": "integer", "default": default}) == {"type": "integer"}


@pytest.mark.parametrize(
    "given",
    [
        {"type": "integer", "default": 1},
        {"type": "number", "default": 1},
        {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        {"$ref": "#/components/schemas/Y", "default": "a"},
        {"default": {"a": 1}},
    ],
)
def test_a_default_that_fits_stays(given: dict[str, object]) -> None:
    assert rewritten(values.unfit_defaults, given, Y={"type": "string"}) == given


def test_unevaluated_properties_are_additional_where_no_other_schema_counts() -> None:
    given = {"type": "object", "unevaluatedProperties": False}
    assert rewritten(values.unevaluated_properties, given) == {
        "type": "object",
        "additionalProperties": False,
    }
    with_parts = {**given, "anyOf": [{"properties": {}}]}
    assert rewritten(values.unevaluated_properties, with_parts) == with_parts
