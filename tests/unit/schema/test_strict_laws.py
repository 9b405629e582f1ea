"""Laws of the strict form, for schemas of any make."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
from hypothesis import assume, given, strategies as st

from openrouter_sdk.schema.documents.references import resolve
from openrouter_sdk.schema.documents.validation import normalise, validate
from openrouter_sdk.schema.strict import strict_schema

Schema = dict[str, Any]

NAMES = st.sampled_from("abc")
SCALARS = st.sampled_from(["x", "y", 0, 1, 2.5, True, None])
REFERENCES = st.sampled_from(["#/$defs/A", "#/$defs/B", "#"]).map(lambda name: {"$ref": name})
LEAVES: st.SearchStrategy[Schema] = st.one_of(
    st.sampled_from(["string", "integer", "number", "boolean", "null"]).map(lambda kind: {"type": kind}),
    st.lists(SCALARS, min_size=1, max_size=3).map(lambda values: {"enum": values}),
    SCALARS.map(lambda value: {"const": value}),
    st.just({"type": ["string", "null"]}),
    REFERENCES,
)
TEXTS = st.fixed_dictionaries(
    {}, optional={"title": st.just("T"), "description": st.sampled_from(["D", "E."]), "default": SCALARS}
)


def objects(members: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.builds(
        lambda properties, required, extra: {
            "type": "object",
            "properties": properties,
            "required": [name for name in properties if name in required],
            **extra,
        },
        st.dictionaries(NAMES, members, max_size=3),
        st.sets(NAMES),
        st.sampled_from([{}, {"additionalProperties": False}]),
    )


def combined(members: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    several = st.lists(members, min_size=1, max_size=3)
    return st.one_of(
        objects(members),
        members.map(lambda one: {"type": "array", "items": one}),
        several.map(lambda schemas: {"anyOf": schemas}),
        several.map(lambda schemas: {"allOf": schemas}),
        st.tuples(several, objects(members)).map(lambda pair: {**pair[1], "anyOf": pair[0]}),
        st.tuples(members, TEXTS).map(lambda pair: {**pair[0], **pair[1]}),
    )


SCHEMAS = st.recursive(LEAVES, combined, max_leaves=8)
DOCUMENTS = st.builds(lambda root, a, b: {**root, "$defs": {"A": a, "B": b}}, SCHEMAS, SCHEMAS, SCHEMAS)


@st.composite
def instances(draw: st.DrawFn, document: Schema, schema: Schema, depth: int = 0) -> Any:
    """A value of a strict schema."""
    assume(depth < 12)
    if "$ref" in schema:
        return draw(instances(document, resolve(document, schema["$ref"]), depth + 1))
    if "anyOf" in schema:
        members = schema["anyOf"] if depth < 6 else [schema["anyOf"][-1]]  # null, which ends recursion
        return draw(instances(document, draw(st.sampled_from(members)), depth + 1))
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    match schema["type"]:
        case "object":
            members = schema["properties"].items()
            return {name: draw(instances(document, one, depth + 1)) for name, one in members}
        case "array":
            size = draw(st.integers(0, 2)) if depth < 6 else 0
            return [draw(instances(document, schema["items"], depth + 1)) for _ in range(size)]
        case kind:
            return draw(OF_TYPE[kind])


OF_TYPE: dict[str, st.SearchStrategy[Any]] = {
    "string": st.sampled_from(["", "x", "z"]),
    "integer": st.integers(-2, 2),
    "number": st.sampled_from([0, 0.5, 2.5]),
    "boolean": st.booleans(),
    "null": st.none(),
}


@given(DOCUMENTS)
def test_the_strict_form_of_a_strict_form_is_itself(document: Schema) -> None:
    strict = strict_schema(document)
    assume(strict is not None)
    assert strict is not None
    jsonschema_rs.meta.validate(strict.schema)
    assert strict_schema(strict.schema) == (strict.schema, False)


@given(st.data(), DOCUMENTS)
def test_an_instance_of_the_strict_form_is_one_of_the_schema(data: st.DataObject, document: Schema) -> None:
    strict = strict_schema(document)
    assume(strict is not None)
    assert strict is not None
    value = data.draw(instances(strict.schema, strict.schema))
    assert validate(value, strict.schema) == []
    plain = value["value"] if strict.wrapped else value
    found = normalise(plain, document, strict_form=True)
    assert jsonschema_rs.validator_for(document).is_valid(found), (value, found)
