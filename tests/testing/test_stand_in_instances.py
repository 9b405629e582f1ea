"""Instances are valid for their schemas, repeat, stay small, and come to an end."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from openrouter_sdk.testing import Contract, Instances
from openrouter_sdk.testing.contract.instances import MAX_LENGTH, Picker
from openrouter_sdk.testing.contract.patterns import generate
from tests.each import each


@pytest.mark.parametrize("seed", [0, 20_260_822])
def test_every_component_has_a_valid_instance_of_bearable_size(
    contract: Contract, judge: Any, seed: int
) -> None:
    instances = Instances(contract, seed)
    for name in contract.schemas:
        value = instances.instance(name)
        judge(name, value)
        assert len(json.dumps(value)) <= MAX_LENGTH, name


def test_the_same_seed_repeats_and_another_differs(contract: Contract) -> None:
    first, again, other = Instances(contract, 7), Instances(contract, 7), Instances(contract, 8)
    assert first.instance("ModelsListResponse") == again.instance("ModelsListResponse")
    assert first.instance("ModelsListResponse") != other.instance("ModelsListResponse")


def test_the_order_of_asking_does_not_matter(contract: Contract) -> None:
    first, again = Instances(contract), Instances(contract)
    first.instance("ChatResult")
    assert first.instance("ModelsListResponse") == again.instance("ModelsListResponse")


def test_instances_can_be_had_with_what_they_must_have_alone(contract: Contract, judge: Any) -> None:
    body = Instances(contract, full=0).instance("CreateKeysRequest")
    judge("CreateKeysRequest", body)
    assert body.keys() == {"name"}


def test_objects_look_real(contract: Contract) -> None:
    models = Instances(contract).instance("ModelsListResponse")["data"]
    assert [model["id"] for model in models] == ["openai/gpt-4o-mini", "anthropic/claude-sonnet-4"]
    assert float(models[0]["pricing"]["prompt"]) < 0.001
    assert len(models[0]) > 10


SCHEMAS: list[dict[str, Any]] = [
    {"const": {"a": [1]}},
    {"enum": ["x", None, 3]},
    {"type": "integer", "minimum": 1000, "maximum": 1001},
    {"type": "integer", "exclusiveMinimum": 4, "exclusiveMaximum": 6},
    {"type": "integer", "multipleOf": 7, "minimum": 15},
    {"type": "number", "exclusiveMinimum": 0, "maximum": 0.001},
    {"type": "number", "exclusiveMinimum": 1.5, "exclusiveMaximum": 1.6},
    {"type": "number", "multipleOf": 0.25, "minimum": 3.1},
    {"type": "number", "maximum": -5},
    {"type": "string", "minLength": 90},
    {"type": "string", "maxLength": 2},
    {"type": "string", "pattern": "^[A-Z]{3}-\\d{4}$"},
    {"type": "string", "pattern": "^(foo|bar)+$", "minLength": 9, "maxLength": 30},
    {"type": "array", "items": {"type": "boolean"}, "minItems": 7},
    {"type": "array", "items": {"type": "boolean"}, "maxItems": 1},
    {"type": "array", "items": {"type": "string"}, "maxItems": 0},
    {"type": "array", "prefixItems": [{"const": 1}, {"const": 2}], "items": False},
    {"type": ["string", "null"]},
    {"anyOf": [{"type": "null"}, {"type": "integer"}]},
    {"oneOf": [{"type": "string", "format": "date-time"}, {"type": "integer"}]},
    {"allOf": [{"properties": {"a": {"type": "string"}}}, {"required": ["a", "b"]}], "type": "object"},
    {"type": "object", "properties": {}, "required": ["anything"]},
    {"type": "object", "additionalProperties": {"type": "integer"}},
    {"type": "object", "properties": {"a": {"type": "integer"}}, "additionalProperties": False},
    *(
        {"type": "string", "format": name}
        for name in ("date", "email", "uuid", "uri", "ipv4", "ipv6", "time")
    ),
    {},
]


@pytest.mark.parametrize("seed", range(3))
@each("schema", SCHEMAS, ids=json.dumps)
def test_each_keyword_is_honoured(schema: dict[str, Any], seed: int) -> None:
    value = Instances(schema, seed).instance(schema)
    Draft202012Validator(schema, validate_formats=True).validate(value)


def test_recursion_ends() -> None:
    tree: dict[str, Any] = {
        "type": "object",
        "required": ["left", "right", "next"],
        "properties": {
            "left": {"anyOf": [{"$ref": "#"}, {"type": "object", "properties": {}}]},
            "right": {"type": "array", "items": {"$ref": "#"}},
            "next": {"anyOf": [{"$ref": "#"}, {"type": "integer"}]},
            "more": {"$ref": "#"},
        },
    }
    value = Instances(tree).instance(tree)
    Draft202012Validator(tree).validate(value)
    assert len(json.dumps(value)) <= MAX_LENGTH


def test_a_union_that_reaches_itself_ends() -> None:
    # JSON Schema leaves such a schema undefined, so there is no judge for it.
    loop: dict[str, Any] = {"anyOf": [{"$ref": "#"}, {"type": "integer"}]}
    assert isinstance(Instances(loop).instance(loop), int)


def test_a_discriminator_sets_the_tag_that_the_alternatives_leave_open() -> None:
    document: dict[str, Any] = {
        "defs": {"Cat": {"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"]}},
        "oneOf": [{"$ref": "#/defs/Cat"}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/defs/Cat"}},
    }
    assert Instances(document).instance(document) == {"kind": "cat"}


def test_every_pattern_of_the_contract_can_be_written(contract: Contract) -> None:
    found = set(re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', json.dumps(contract.document)))
    assert found
    for pattern in map(json.loads, found):
        for seed in range(5):
            text = generate(pattern, Picker(seed, pattern))
            assert text is not None, pattern
            assert re.search(pattern, text), pattern


@pytest.mark.parametrize("pattern", ["(?=a)b", "(a)\\1", "[", "a)", "("])
def test_what_cannot_be_written_is_given_up(pattern: str) -> None:
    assert generate(pattern, Picker(0, "")) is None
