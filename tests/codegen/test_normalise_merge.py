"""`allOf` is replaced by the one schema that it stands for."""

from __future__ import annotations

import pytest

from codegen.document.openapi import SpecError
from codegen.normalise.schemas.merge import (
    all_of,
    annotated_refs,
    conditions,
    joined_containers,
    reference_siblings,
)
from tests.codegen.small_documents import document, ref, rewritten

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
NULL = {"type": "null"}
THING = {"type": "object", "required": ["b"], "properties": {"a": STRING, "b": STRING}}


def prop(schema: object) -> dict[str, object]:
    return {"type": "object", "properties": {"p": schema}}


def test_allof_of_a_reference_and_annotations_is_a_reference_with_siblings() -> None:
    given = prop({"allOf": [ref("Y")], "default": "a", "deprecated": True})
    after = rewritten(annotated_refs, given, Y=STRING)
    assert after == prop({**ref("Y"), "default": "a", "deprecated": True})


def test_a_part_that_says_nothing_is_no_part() -> None:
    given = prop({"allOf": [ref("Y"), {"type": "object", "properties": {}}, {"default": {}}]})
    assert rewritten(annotated_refs, given, Y=THING) == prop({**ref("Y"), "default": {}})


@pytest.mark.parametrize(
    "more", [{"type": "object", "properties": {"c": STRING}}, {"minLength": 1}, ref("Z")]
)
def test_a_part_that_says_something_keeps_the_allof(more: dict[str, object]) -> None:
    given = prop({"allOf": [ref("Y"), more]})
    assert rewritten(annotated_refs, given, Y=THING, Z=THING) == given


def test_an_allof_that_is_a_whole_component_names_a_new_type() -> None:
    given = {"allOf": [ref("Y")]}
    assert rewritten(annotated_refs, given, Y=THING) == given
    assert rewritten(all_of, given, Y=THING) == THING


def test_properties_of_all_parts_add_up_and_the_later_overrides() -> None:
    given = {"allOf": [ref("Y"), {"type": "object", "properties": {"a": INTEGER, "c": INTEGER}}]}
    after = rewritten(all_of, given, Y=THING)
    assert after["properties"] == {"a": INTEGER, "b": STRING, "c": INTEGER}


def test_what_stands_beside_allof_overrides_its_parts() -> None:
    given = {"allOf": [{"type": "string", "maxLength": 3}], "maxLength": 2, "deprecated": True}
    assert rewritten(all_of, given) == {"type": "string", "maxLength": 2, "deprecated": True}


def test_required_is_the_union_of_all_parts() -> None:
    given = {"allOf": [ref("Y"), {"required": ["a", "b"]}]}
    assert rewritten(all_of, given, Y=THING) == {**THING, "required": ["b", "a"]}


def test_null_stands_if_every_part_allows_it() -> None:
    nullable = {"anyOf": [THING, NULL]}
    assert rewritten(all_of, {"allOf": [nullable, nullable]}) == {"anyOf": [THING, NULL]}


def test_null_falls_if_one_part_forbids_it() -> None:
    nullable = {"anyOf": [THING, NULL]}
    assert rewritten(all_of, {"allOf": [nullable, THING]}) == THING
    assert rewritten(all_of, {"allOf": [THING, nullable]}) == THING


@pytest.mark.parametrize("more", [{"required": ["a"]}, {"properties": {"c": STRING}}, {"minProperties": 1}])
def test_a_part_without_a_type_leaves_null_to_the_others(more: dict[str, object]) -> None:
    nullable = {"anyOf": [THING, NULL]}
    for parts in ([nullable, more], [more, nullable]):
        assert rewritten(all_of, {"allOf": parts})["anyOf"][1:] == [NULL]


def test_parts_without_a_type_admit_no_null_by_themselves() -> None:
    given = {"allOf": [{"properties": {"a": STRING}}, {"required": ["a"]}]}
    assert "anyOf" not in rewritten(all_of, given)


def test_allof_inside_allof_is_merged_from_within() -> None:
    inner = {"allOf": [ref("Y"), {"type": "object", "properties": {"c": STRING}}]}
    given = {"allOf": [inner, {"type": "object", "properties": {"d": STRING}}]}
    assert list(rewritten(all_of, given, Y=THING)["properties"]) == ["a", "b", "c", "d"]


def test_a_referenced_component_that_is_an_allof_is_merged_first() -> None:
    other = {"allOf": [THING, {"type": "object", "properties": {"c": STRING}}]}
    given = {"allOf": [ref("Y"), {"type": "object", "properties": {"d": STRING}}]}
    assert list(rewritten(all_of, given, Y=other)["properties"]) == ["a", "b", "c", "d"]


def test_a_union_as_the_later_part_restates_a_type_without_properties() -> None:
    union = {"anyOf": [STRING, INTEGER]}
    assert rewritten(all_of, {"allOf": [ref("Y"), union]}, Y={"type": "string", "enum": ["a"]}) == union


@pytest.mark.parametrize("union_first", [False, True])
def test_an_object_joined_with_a_union_is_a_union_of_joined_objects(union_first: bool) -> None:
    more = {"type": "object", "properties": {"c": STRING}}
    other = {"type": "object", "properties": {"d": INTEGER}}
    parts = [ref("Y"), {"oneOf": [more, other]}]
    after = rewritten(all_of, {"allOf": parts[::-1] if union_first else parts}, Y=THING)
    assert list(after) == ["oneOf"]
    assert [set(member["properties"]) for member in after["oneOf"]] == [{"a", "b", "c"}, {"a", "b", "d"}]


def test_parts_of_different_types_are_refused_with_their_place() -> None:
    with pytest.raises(SpecError, match="allOf joins string with integer") as caught:
        all_of(document(schemas={"X": prop({"allOf": [STRING, INTEGER]})}))
    assert caught.value.place == "components/schemas/X/properties/p"


def test_a_component_that_contains_itself_through_allof_is_refused() -> None:
    with pytest.raises(SpecError, match="refers to itself through allOf"):
        all_of(document(schemas={"X": {"allOf": [ref("Y")]}, "Y": {"allOf": [ref("X")]}}))


def test_what_stands_beside_a_reference_is_a_part() -> None:
    given = {**ref("Y"), "required": ["a"], "description": "d"}
    after = {"allOf": [ref("Y"), {"required": ["a"]}], "description": "d"}
    assert rewritten(reference_siblings, given, Y=THING) == after
    annotated = {**ref("Y"), "default": {}, "deprecated": True}
    assert rewritten(reference_siblings, annotated, Y=THING) == annotated


def test_in_openapi_3_0_nothing_counts_beside_a_reference() -> None:
    given = document(schemas={"X": {**ref("Y"), "type": "string", "enum": ["a"]}, "Y": THING})
    after, _ = reference_siblings({**given, "openapi": "3.0.3"})
    assert after["components"]["schemas"]["X"] == ref("Y")


def test_alternatives_that_only_require_properties_are_dropped() -> None:
    given = {**THING, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert rewritten(conditions, given) == THING


def test_alternatives_beside_properties_are_merged_with_them() -> None:
    given = {**THING, "oneOf": [{"properties": {"c": STRING}}, {"properties": {"d": STRING}}]}
    after = rewritten(all_of, rewritten(conditions, given))
    assert [list(member["properties"]) for member in after["oneOf"]] == [["a", "b", "c"], ["a", "b", "d"]]


def test_limits_of_all_parts_hold() -> None:
    given = {"allOf": [{"type": "number", "minimum": 2, "maximum": 9}, {"type": "integer", "minimum": 1}]}
    assert rewritten(all_of, given) == {"type": "integer", "minimum": 2, "maximum": 9}


def test_lists_of_several_objects_become_a_list_of_any_of_them() -> None:
    lists = [{"type": "array", "items": ref(name)} for name in ("Y", "Z")]
    after = rewritten(joined_containers, {"oneOf": [*lists, STRING]}, Y=THING, Z=THING)
    assert after == {"oneOf": [{"type": "array", "items": {"anyOf": [ref("Y"), ref("Z")]}}, STRING]}
    texts = {"oneOf": [lists[0], {"type": "array", "items": STRING}]}
    assert rewritten(joined_containers, texts, Y=THING) == texts
