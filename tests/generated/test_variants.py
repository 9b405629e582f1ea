"""Every object of the API becomes its class: the right variant of each union, and at any depth."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_api import models
from openrouter_api.decoders import Shape, by_shape, by_tag, decoder_of
from openrouter_api.types import Model, Unknown
from openrouter_sdk.testing.contract.contract import Schema
from openrouter_sdk.testing.contract.instances import instances_of
from tests.each import each
from tests.generated.contract_types import (
    CONTRACT,
    NAMES,
    OBJECTS,
    SCHEMAS,
    component_of,
    decoder,
    instances,
    is_valid,
    members,
    model,
    schemas_within,
    variants,
)
from tests.generated.oddities import SEEDS, sweep

INDISTINGUISHABLE = {
    # (union, variant) -> the variant that is decoded instead, at times, because the object fits it as well.
    ("InputsItem", "InputMessageItem"): "EasyInputMessage",
    # Without an id both allow the same: a role, and a type and a list of parts if one likes.
    ("InputsItem", "InputsItemReasoning"): "ReasoningItem",
    # They differ in one point: only InputsItemReasoning allows null for the summary.
    ("InputsItem", "OutputFunctionCallItem"): "FunctionCallItem",
    # They differ in one point: OutputFunctionCallItem may lack the id.
    ("InputsItem", "CustomToolCallItem"): "OutputCustomToolCallItem",
    # They differ in one point: only CustomToolCallItem knows a status, and it may lack it.
    (
        "MessagesContentBlockStartEventContentBlock",
        "MessagesContentBlockStartEventContentBlockCompaction",
    ): "AnthropicCompactionBlock",
    # The same properties with the same types.
}

UNIONS = {name: variants(SCHEMAS[name]) for name in NAMES if len(variants(SCHEMAS[name])) > 1}
"""Every component that is a union of several objects, with its variants."""


def test_unions_inside_other_schemas_are_one_reference_or_null() -> None:
    """So that the components, which the tests below go through, are all the unions there are."""
    for place, schema in schemas_within(CONTRACT.document):
        if place[:2] == ("components", "schemas") and len(place) == 3:
            continue
        several = [member for member in members(schema) if variants(member)]
        assert len(several) <= 1, place
        assert all(component_of(member) in UNIONS for member in several if len(variants(member)) > 1), place


def test_there_are_many_unions() -> None:
    """95 unions with 625 variants at the time of writing."""
    assert len(UNIONS) >= 90
    assert sum(map(len, UNIONS.values())) >= 600
    assert len(UNIONS["StreamEvents"]) == 49
    assert len(UNIONS["InputsItem"]) >= 50


# --- instances of a variant, in every form that its schema names ------------------------------------------


def choices(schema: Schema, depth: int = 3) -> Iterator[Schema]:
    """Narrower schemas that together are the schema: each alternative, enum value, and kind of item."""
    name = component_of(schema)
    if name in OBJECTS:
        yield schema
    elif name:
        yield from choices(SCHEMAS[name], depth)
    elif members(schema):
        for member in members(schema):
            yield from choices(member, depth)
    elif "enum" in schema:
        yield from ({"const": value} for value in schema["enum"])
    elif schema.get("type") == "array" and depth:
        if not schema.get("minItems"):
            yield {"const": []}
        least = max(1, schema.get("minItems", 0))
        for item in choices(schema.get("items", {}), depth - 1):
            yield {**schema, "items": item, "minItems": least}
    else:
        yield schema


def narrowed(component: str, properties: dict[str, Schema]) -> Schema:
    """The component with these properties, all of them present."""
    return {**SCHEMAS[component], "properties": properties, "required": list(properties)}


def small_forms(component: str) -> Iterator[Schema]:
    """With the required properties only, and with each property besides, in each of its forms."""
    properties = SCHEMAS[component]["properties"]
    required = {key: properties[key] for key in SCHEMAS[component].get("required", ())}
    yield narrowed(component, required)
    for key, schema in properties.items():
        for choice in choices(schema):
            yield narrowed(component, {**required, key: choice})


def large_forms(component: str) -> Iterator[Schema]:
    """With all properties, and each of them in each of its forms, at the same time as the others."""
    yield SCHEMAS[component]
    forms_of = {key: list(choices(schema)) for key, schema in SCHEMAS[component]["properties"].items()}
    for index in range(max(map(len, forms_of.values()))):
        yield narrowed(component, {key: found[index % len(found)] for key, found in forms_of.items()})


def forms(component: str) -> Iterator[Schema]:
    """Every form of an object that its schema names."""
    yield from small_forms(component)
    yield from large_forms(component)


def some_form(component: str, chance: random.Random) -> Schema:
    """Any subset of the optional properties, each in any of its forms."""
    schema = SCHEMAS[component]
    required = schema.get("required", ())
    return narrowed(
        component,
        {
            key: chance.choice(list(choices(about)))
            for key, about in schema["properties"].items()
            if key in required or chance.random() < 0.5
        },
    )


# --- the picks --------------------------------------------------------------------------------------------


def wrong_pick(union: str, variant: str, value: Any) -> tuple[str, bool] | None:
    """(what was picked instead, whether the value fits it just as well); None for the right pick."""
    picked = type(decoder(union)(value))
    if picked is model(variant):
        return None
    other = next((name for name in UNIONS[union] if model(name) is picked), None)
    if other is None:
        return picked.__name__, False
    # Unknown properties are allowed everywhere, so to be valid says little of a variant that knows less.
    knows_all = value.keys() <= SCHEMAS[other]["properties"].keys()
    return other, knows_all and is_valid(other, value)


def test_the_right_variant_is_picked_for_every_form_of_every_variant() -> None:
    """Wrong picks: none, but for the pairs in the list, and those only where the object fits both."""
    source = instances_of(CONTRACT, 0)
    confused: dict[tuple[str, str], str] = {}
    for union, names in UNIONS.items():
        for variant in names:
            for form in forms(variant):
                value = source.instance(form, variant)
                wrong = wrong_pick(union, variant, value)
                if wrong is not None:
                    assert wrong[1], f"{union}: {wrong[0]} for a {variant}: {value}"
                    confused[union, variant] = wrong[0]
    assert confused == INDISTINGUISHABLE


@sweep
@given(st.integers(0, 2**32))
def test_the_right_variant_is_picked_for_any_mixture_of_forms(seed: int) -> None:
    source, chance = instances_of(CONTRACT, seed), random.Random(seed)
    for union, names in UNIONS.items():
        for variant in names:
            value = source.instance(some_form(variant, chance), variant)
            wrong = wrong_pick(union, variant, value)
            if wrong is not None:
                assert wrong[1], f"{union}: {wrong[0]} for a {variant}: {value}"
                assert INDISTINGUISHABLE.get((union, variant)) == wrong[0], value


def test_the_forms_are_valid() -> None:
    """Else the tests above would judge picks by objects that the API never sends."""
    source = instances_of(CONTRACT, 0)
    for variant in dict.fromkeys(name for names in UNIONS.values() for name in names):
        for form in forms(variant):
            value = source.instance(form, variant)
            assert is_valid(variant, value), (variant, value)


def test_an_unknown_field_does_not_change_the_pick() -> None:
    """The server may add fields any day."""
    source = instances_of(CONTRACT, 0)
    for union, names in UNIONS.items():
        for variant in names:
            value = source.instance(variant)
            picked = type(decoder(union)(value))
            assert type(decoder(union)({**value, "x_future": {"a": 1}})) is picked, (union, variant)


def test_an_unknown_tag_is_never_mistaken_for_a_known_variant() -> None:
    """A tag of all variants: then an object with another value of it is Unknown, and readable."""
    told = 0
    for union, names in UNIONS.items():
        tags = [_tag_values(name) for name in names]
        if all(tags) and len(frozenset().union(*tags)) == sum(map(len, tags)):
            event: Any = decoder(union)({"type": "openrouter:not_yet_invented", "payload": {"n": 1}})
            assert type(event) is Unknown, union
            assert event["type"] == "openrouter:not_yet_invented"
            told += 1
    assert told > 40


def _tag_values(component: str) -> set[str]:
    schema = SCHEMAS[component]
    if "type" not in schema.get("required", ()):
        return set()
    found: Any = schema["properties"].get("type", {})
    while component_of(found):
        found = SCHEMAS[str(component_of(found))]
    return {found["const"]} if "const" in found else set(found.get("enum", ()))


# --- the least misfit -------------------------------------------------------------------------------------

USAGE = Shape(models.ChatUsage.decode, frozenset(["a"]), {"a": (str,), "n": (int,), "list": (list,)})
RESULT = Shape(
    models.ChatResult.decode,
    frozenset(["b", "c"]),
    {"a": (str,), "b": (str,), "c": (str,), "n": (int,), "list": (list,)},
    values={"n": frozenset([1, 2])},
    item_tags={"list": ("type", frozenset(["x"]))},
)


@pytest.mark.parametrize(
    ("value", "picked"),
    [
        ({"a": "", "b": "", "c": ""}, "ChatResult"),  # only one knows b and c
        ({"a": ""}, "ChatUsage"),  # the other lacks b and c
        ({"a": 7, "b": "", "c": ""}, "ChatResult"),  # both contradicted; one lacks nothing either
        ({"b": 7}, "ChatUsage"),  # better to lack a, and not to know b, than to contradict b
        ({"b": ""}, "ChatResult"),  # both lack one, but only one knows b
        ({"a": "", "b": ""}, "ChatUsage"),  # better not to know b than to lack c
        ({"n": 3}, "ChatUsage"),  # 3 is no value of the other's
        ({"b": "", "c": "", "n": 3}, "ChatUsage"),  # a wrong value is worse than anything unknown
        ({"a": "", "b": "", "c": "", "n": 2}, "ChatResult"),
        ({"a": "", "b": "", "c": "", "n": None}, "ChatResult"),  # null contradicts both alike
        ({"a": "", "b": "", "c": "", "list": [{"type": "y"}]}, "ChatUsage"),
        ({"a": "", "b": "", "c": "", "list": [{"type": "x"}, 7]}, "ChatResult"),
        ({"a": "", "b": "", "c": "", "list": [{"type": ["unhashable"]}]}, "ChatUsage"),
        ({}, "ChatUsage"),
        ({"zzz": 1}, "ChatUsage"),
    ],
)
def test_the_variant_that_an_object_contradicts_least_is_picked(value: dict[str, Any], picked: str) -> None:
    """Contradictions count first, then what is missing, then what is unknown, then the order."""
    assert type(by_shape(USAGE, RESULT)(value)).__name__ == picked


@pytest.mark.parametrize("value", [None, 7, "text", [], [{}], True], ids=repr)
def test_dispatch_leaves_alone_what_is_no_object(value: Any) -> None:
    assert by_shape(USAGE, RESULT)(value) is value
    assert by_tag("type", {"a": models.ChatUsage.decode})(value) is value


# --- all the way down -------------------------------------------------------------------------------------


_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
    "array": (list,),
    "object": (dict,),
}


def misfits(value: Any, schema: Schema, place: str) -> list[str]:
    """Where a decoded value is not what the schema calls for."""
    name = component_of(schema)
    if name in OBJECTS:
        if type(value) is not model(str(name)):
            return [f"{place} is {type(value).__name__}, not {name}"]
        return _inside(value, SCHEMAS[str(name)], place)
    if name:
        return misfits(value, SCHEMAS[name], place)
    if members(schema):
        return min((misfits(value, member, place) for member in members(schema)), key=len)
    if not isinstance(value, _PYTHON.get(str(schema.get("type")), (object,))):
        return [f"{place} is {type(value).__name__}, not {schema}"]
    if isinstance(value, (Model, Unknown)):
        return [f"{place} is {type(value).__name__}, not {schema}"]
    if isinstance(value, list):
        items = schema.get("items", {})
        return [found for i, item in enumerate(value) for found in misfits(item, items, f"{place}[{i}]")]
    if isinstance(value, dict):
        values = schema.get("additionalProperties")
        inner = values if isinstance(values, dict) else {}
        return [found for key, item in value.items() for found in misfits(item, inner, f"{place}.{key}")]
    return []


def _inside(value: Any, schema: Schema, place: str) -> list[str]:
    found = []
    present = value.to_dict()
    for attribute, wire in value.wire_names.items():
        if wire in present:
            found += misfits(getattr(value, attribute), schema["properties"][wire], f"{place}.{wire}")
    return found


@sweep
@given(SEEDS)
def test_every_object_at_any_depth_becomes_its_class(seed: int) -> None:
    for component, value in instances(seed).items():
        decoded = decoder(component)(value)
        found = misfits(decoded, {"$ref": f"#/components/schemas/{component}"}, component)
        assert not found, found


def test_every_form_of_every_property_becomes_its_class() -> None:
    source = instances_of(CONTRACT, 0)
    for component in OBJECTS:
        for form in large_forms(component):
            decoded = decoder(component)(source.instance(form, component))
            found = misfits(decoded, {"$ref": f"#/components/schemas/{component}"}, component)
            assert not found, found


class Row(Model):
    cell: str


class Cover(Model):
    title: str


ROW, COVER = {"cell": "x"}, {"title": "y"}


@each(
    "annotation, value, decoded",
    [
        ("Row", ROW, Row(cell="x")),
        ("Row | None", None, None),
        ("str | Row", "x", "x"),
        ("list[Row]", [ROW, "x"], [Row(cell="x"), "x"]),
        ("list[Row]", ROW, ROW),
        ("dict[str, Row]", {"a": ROW}, {"a": Row(cell="x")}),
        ("list[dict[str, list[Row | None]]] | None", [{"a": [ROW, None]}], [{"a": [Row(cell="x"), None]}]),
        ("list[str | Row] | Cover", [ROW, "x"], [Row(cell="x"), "x"]),
        ("list[str | Row] | Cover", COVER, Cover(title="y")),
        ("Cover | list[list[float]] | list[Row]", [ROW], [Row(cell="x")]),
        ("Named | list[Cover]", ROW, [ROW]),
        ("Named | list[Cover]", [COVER], [Cover(title="y")]),
    ],
)
def test_a_property_is_decoded_as_its_annotation_says(annotation: str, value: Any, decoded: Any) -> None:
    namespace = {**globals(), "decode_Named": lambda value: [value] if type(value) is dict else value}
    decode = decoder_of(annotation, namespace)
    assert decode is not None
    assert decode(value) == decoded


@each("annotation", ["str", "Any", "Other | None", "list[list[str]]", "dict[str, Any] | Literal['Row']"])
def test_a_property_without_objects_has_no_decoder(annotation: str) -> None:
    assert decoder_of(annotation, globals()) is None
