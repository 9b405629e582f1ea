"""Null is said in one way only, whatever way the document said it."""

from __future__ import annotations

import pytest

from codegen.normalise.schemas.null import (
    flat_unions,
    null_to_use_site,
    nullable_keyword,
    or_null,
    type_lists,
)
from tests.codegen.small_documents import answering, document, ref, rewritten, run

STRING = {"type": "string"}
NULL = {"type": "null"}


def test_the_nullable_keyword_becomes_an_alternative() -> None:
    assert rewritten(nullable_keyword, {"type": "string", "nullable": True}) == {"anyOf": [STRING, NULL]}


def test_nullable_false_says_nothing() -> None:
    assert rewritten(nullable_keyword, {"type": "string", "nullable": False}) == STRING


def test_what_describes_the_place_stays_outside_the_alternatives() -> None:
    given = {"type": "string", "nullable": True, "default": "a", "deprecated": True}
    assert rewritten(nullable_keyword, given) == {
        "default": "a",
        "deprecated": True,
        "anyOf": [STRING, NULL],
    }


def test_a_nullable_enum_that_lists_null_names_it_once() -> None:
    given = {"type": "string", "enum": ["a", None], "nullable": True}
    assert rewritten(nullable_keyword, given) == {"anyOf": [{"type": "string", "enum": ["a"]}, NULL]}


def test_a_nullable_union_gets_null_as_one_more_alternative() -> None:
    given = {"anyOf": [STRING, {"type": "integer"}], "nullable": True}
    assert rewritten(nullable_keyword, given) == {"anyOf": [STRING, {"type": "integer"}, NULL]}


@pytest.mark.parametrize("key", ["anyOf", "oneOf"])
def test_a_bare_nullable_among_alternatives_is_null(key: str) -> None:
    assert rewritten(nullable_keyword, {key: [STRING, {"nullable": True}]}) == {key: [STRING, NULL]}


def test_nullable_on_one_part_of_allof_means_the_whole() -> None:
    given = {"allOf": [ref("Y"), {"nullable": True, "type": "object"}]}
    expected = {"anyOf": [{"allOf": [ref("Y"), {"type": "object"}]}, NULL]}
    assert rewritten(nullable_keyword, given, Y={"type": "object"}) == expected


def test_nullable_inside_a_property_is_found() -> None:
    given = {"type": "object", "properties": {"a": {"type": "string", "nullable": True}}}
    assert rewritten(nullable_keyword, given)["properties"]["a"] == {"anyOf": [STRING, NULL]}


def test_a_property_that_is_called_nullable_is_no_keyword() -> None:
    given = {"type": "object", "properties": {"nullable": {"type": "boolean"}}}
    assert rewritten(nullable_keyword, given) == given


def test_a_list_of_a_type_and_null_becomes_alternatives() -> None:
    assert rewritten(type_lists, {"type": ["string", "null"]}) == {"anyOf": [STRING, NULL]}


def test_a_list_of_one_type_is_that_type() -> None:
    assert rewritten(type_lists, {"type": ["string"]}) == STRING


def test_each_type_of_a_list_takes_the_keywords_that_speak_of_it() -> None:
    given = {"type": ["string", "integer", "array"], "minLength": 2, "minimum": 1, "items": STRING}
    assert rewritten(type_lists, given) == {
        "anyOf": [
            {"type": "string", "minLength": 2},
            {"type": "integer", "minimum": 1},
            {"type": "array", "items": STRING},
        ]
    }


def test_a_type_list_keeps_a_default_outside() -> None:
    expected = {"default": "a", "anyOf": [STRING, NULL]}
    assert rewritten(type_lists, {"type": ["string", "null"], "default": "a"}) == expected


def test_types_beside_alternatives_add_null_only() -> None:
    given = {"type": ["string", "null"], "anyOf": [{"const": "a"}, {"const": "b"}]}
    assert rewritten(type_lists, given) == {"anyOf": [{"const": "a"}, {"const": "b"}, NULL]}


def test_an_enum_that_holds_null_becomes_an_alternative() -> None:
    expected = {"anyOf": [{"type": "string", "enum": ["a", "b"]}, NULL]}
    assert rewritten(type_lists, {"type": "string", "enum": ["a", None, "b"]}) == expected
    assert rewritten(type_lists, {"type": ["string", "null"], "enum": ["a", "b", None]}) == expected


def test_an_enum_of_null_alone_is_null() -> None:
    assert rewritten(type_lists, {"enum": [None]}) == NULL


def test_or_null_adds_null_once() -> None:
    assert or_null(or_null(STRING)) == or_null(STRING) == {"anyOf": [STRING, NULL]}


def test_alternatives_inside_alternatives_are_lifted_out() -> None:
    given = {"anyOf": [{"anyOf": [STRING, {"type": "integer"}]}, {"type": "boolean"}]}
    expected = {"anyOf": [STRING, {"type": "integer"}, {"type": "boolean"}]}
    assert rewritten(flat_unions, given) == expected


def test_a_oneof_that_takes_in_an_anyof_is_an_anyof() -> None:
    """A value that fits two of the inner alternatives was valid, and stays so."""
    given = {"oneOf": [{"anyOf": [STRING, {"type": "integer"}]}, {"type": "boolean"}]}
    assert list(rewritten(flat_unions, given)) == ["anyOf"]
    given = {"oneOf": [{"oneOf": [STRING, {"type": "integer"}]}, {"type": "boolean"}]}
    assert list(rewritten(flat_unions, given)) == ["oneOf"]


def test_the_second_of_two_equal_alternatives_is_dropped() -> None:
    given = {"anyOf": [STRING, {"type": "integer"}, STRING]}
    assert rewritten(flat_unions, given) == {"anyOf": [STRING, {"type": "integer"}]}


def test_null_stands_last() -> None:
    given = {"anyOf": [NULL, STRING, {"type": "integer"}]}
    assert rewritten(flat_unions, given) == {"anyOf": [STRING, {"type": "integer"}, NULL]}


def test_a_union_of_one_is_that_one_with_what_stood_outside() -> None:
    assert rewritten(flat_unions, {"oneOf": [STRING], "default": "a"}) == {"type": "string", "default": "a"}


def test_alternatives_with_a_discriminator_of_their_own_stay_together() -> None:
    inner = {"oneOf": [ref("Y"), ref("Z")], "discriminator": {"propertyName": "type"}}
    given = {"anyOf": [inner, STRING]}
    assert rewritten(flat_unions, given, Y={}, Z={}) == given


def test_null_moves_from_a_component_to_each_reference() -> None:
    given = document(
        schemas={
            "Name": {"anyOf": [STRING, NULL]},
            "X": {"type": "object", "properties": {"name": ref("Name"), "names": {"items": ref("Name")}}},
        },
        paths={"/things": {"get": answering(ref("Name"))}},
    )
    after = run(null_to_use_site, given)
    nullable = {"anyOf": [ref("Name"), NULL]}
    assert after["components"]["schemas"]["Name"] == STRING
    assert after["components"]["schemas"]["X"]["properties"] == {
        "name": nullable,
        "names": {"items": nullable},
    }
    answer = after["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer == nullable


def test_null_moves_through_aliases_of_aliases() -> None:
    given = document(
        schemas={
            "Name": {"anyOf": [STRING, NULL]},
            "Alias": ref("Name"),
            "X": {"type": "object", "properties": {"name": ref("Alias")}},
        }
    )
    after = run(null_to_use_site, given)["components"]["schemas"]
    assert after["Name"] == STRING
    assert after["Alias"] == ref("Name")
    assert after["X"]["properties"]["name"] == {"anyOf": [ref("Alias"), NULL]}


def test_a_reference_that_says_null_already_says_it_once() -> None:
    given = {"type": "object", "properties": {"name": {"anyOf": [ref("Name"), NULL]}}}
    after = rewritten(null_to_use_site, given, Name={"anyOf": [STRING, NULL]})
    assert after["properties"]["name"] == {"anyOf": [ref("Name"), NULL]}


def test_a_nullable_union_of_several_keeps_the_others() -> None:
    given = {"oneOf": [ref("Y"), ref("Z"), NULL], "discriminator": {"propertyName": "type"}}
    expected = {"oneOf": [ref("Y"), ref("Z")], "discriminator": {"propertyName": "type"}}
    assert rewritten(null_to_use_site, given, Y={}, Z={}) == expected
