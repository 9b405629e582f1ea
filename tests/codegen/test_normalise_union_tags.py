"""A discriminator says the tag of each variant, and schemas that extend one with it are variants."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.document.openapi import SpecError, schemas
from codegen.normalise.schemas.union_tags import extended_bases, written_mappings
from tests.codegen.small_documents import answering, document, ref, rewritten, run

STRING = {"type": "string"}
CAT = {"type": "object", "properties": {"kind": STRING}}
TAG: dict[str, Any] = {"propertyName": "kind"}
EITHER: dict[str, Any] = {"oneOf": [ref("Cat"), ref("Dog")]}


def full(**names: str) -> dict[str, str]:
    return {tag: ref(name)["$ref"] for tag, name in names.items()}


def mapping(schema: dict[str, Any], **others: Any) -> Any:
    return rewritten(written_mappings, schema, Cat=CAT, Dog=CAT, **others)["discriminator"]["mapping"]


def test_names_in_a_mapping_become_references() -> None:
    given = {**EITHER, "discriminator": {**TAG, "mapping": {"c": "Cat", "d": ref("Dog")["$ref"]}}}
    assert mapping(given) == full(c="Cat", d="Dog")


def test_variants_without_an_entry_have_their_names_for_tags() -> None:
    assert mapping({**EITHER, "discriminator": TAG}) == full(Cat="Cat", Dog="Dog")
    given = {**EITHER, "discriminator": {**TAG, "mapping": {"c": "Cat"}}}
    assert mapping(given) == full(c="Cat", Dog="Dog")


def test_a_variant_with_a_constant_tag_needs_no_entry() -> None:
    fixed = {"type": "object", "properties": {"kind": {"const": "bird"}}}
    given = {"oneOf": [ref("Cat"), ref("Bird")], "discriminator": TAG}
    assert mapping(given, Bird=fixed) == full(Cat="Cat")


def test_an_entry_for_a_schema_that_is_no_variant_is_dropped() -> None:
    given = {**EITHER, "discriminator": {**TAG, "mapping": {"x": "Other"}}}
    assert mapping(given, Other=CAT) == full(Cat="Cat", Dog="Dog")


def test_an_entry_for_no_schema_is_an_error_with_its_place() -> None:
    given = document(schemas={"X": {**EITHER, "discriminator": {**TAG, "mapping": {"x": "Absent"}}}})
    with pytest.raises(SpecError, match=r"X/discriminator/mapping/x: Absent, which is not a schema"):
        written_mappings(given)


def test_an_extended_schema_is_replaced_by_the_union_of_its_extensions() -> None:
    given = document(
        schemas={"Pet": {**CAT, "discriminator": TAG}, "Cat": {"allOf": [ref("Pet")]}},
        paths={"/pets": {"get": answering(ref("Pet"))}},
    )
    after = run(extended_bases, given)
    assert schemas(after)["Pet"] == CAT
    assert schemas(after)["Cat"] == {"allOf": [ref("Pet")]}
    assert schemas(after)["AnyPet"] == {
        "oneOf": [ref("Cat"), ref("Pet")],
        "discriminator": {**TAG, "mapping": full(Cat="Cat"), "defaultMapping": ref("Pet")["$ref"]},
    }
    content = after["paths"]["/pets"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == ref("AnyPet")


def test_a_schema_with_a_discriminator_that_nothing_extends_stays() -> None:
    given = document(schemas={"Pet": {**CAT, "discriminator": TAG}, "Cat": CAT})
    assert extended_bases(given) == (given, 0)
