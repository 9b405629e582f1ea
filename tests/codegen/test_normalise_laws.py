"""Laws of all passes, over small schemas of any form: pure, idempotent, and the same values stay valid."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import given, settings, strategies as st
from jsonschema_rs import Draft202012Validator

from codegen.naming.names import Names
from codegen.normalise import PASSES, normalise
from codegen.normalise.order import canonical_order
from tests.codegen.small_documents import answering, document, ref, schema_keywords

NULL = {"type": "null"}
NAMES = ("A", "B", "C")

scalars = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer", "minimum": 0},
        {"type": "boolean"},
        {"type": "string", "const": "a"},
        {"type": "string", "enum": ["a"]},
        {"type": "string", "enum": ["a", "b"]},
        {"type": ["string", "null"], "enum": ["a", "b", None]},
        {"type": ["string", "null"], "maxLength": 3},
        {"type": ["integer", "string", "null"], "minimum": 1, "maxLength": 1},
        {"type": "object"},
        {"type": "object", "properties": {}},
        {"anyOf": [NULL, {"type": "string"}]},
        NULL,
        {},
    ]
)
references = st.sampled_from([ref(name) for name in NAMES])
described = st.sampled_from(
    [{}, {"description": "Words."}, {"title": "T", "example": "e"}, {"deprecated": True}, {"x-vendor": 1}]
)


def _larger(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    properties = st.dictionaries(st.sampled_from(["a", "b", "description", "type"]), inner, max_size=3)
    required = st.lists(st.sampled_from(["b", "a"]), max_size=3)
    return st.one_of(
        st.builds(lambda p, r: {"type": "object", "properties": p, "required": r}, properties, required),
        st.builds(lambda p: {"type": "object", "properties": p, "additionalProperties": False}, properties),
        st.builds(lambda values: {"type": "object", "additionalProperties": values}, inner),
        st.builds(lambda items: {"type": "array", "items": items}, inner),
        st.builds(
            lambda key, members: {key: members},
            st.sampled_from(["anyOf", "oneOf"]),
            st.lists(inner, min_size=1, max_size=3),
        ),
    )


plain = st.builds(lambda schema, more: {**schema, **more}, scalars | references, described)
schemas = st.recursive(plain, _larger, max_leaves=8)
# the forms of OpenAPI 3.0, and allOf: here the law is only that one run says it all
old = st.recursive(
    plain | plain.map(lambda schema: {**schema, "nullable": True}) | st.just({"nullable": True}),
    lambda inner: (
        _larger(inner)
        | st.builds(lambda p: {"properties": {"a": p}}, inner)
        | st.builds(
            lambda one, p: {"allOf": [one, {"type": "object", "properties": p}]},
            st.just({"type": "object", "properties": {"x": {"type": "string"}}}),
            st.dictionaries(st.sampled_from(["x", "y"]), inner, max_size=2),
        )
    ),
    max_leaves=8,
)
values = st.recursive(
    st.sampled_from([None, True, 0, 1, "a", "b", "long"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["a", "b", "description", "type"]), inner, max_size=3)
    ),
    max_leaves=6,
)


def whole(components: list[dict[str, Any]]) -> dict[str, Any]:
    return document(
        schemas=dict(zip(NAMES, components, strict=True)), paths={"/things": {"get": answering(ref("A"))}}
    )


def three(one: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.lists(one, min_size=3, max_size=3).map(whole)


@settings(max_examples=20)
@given(given_document=three(old))
def test_a_pass_leaves_its_input_alone(given_document: dict[str, Any]) -> None:
    before = deepcopy(given_document)
    for step in PASSES:
        step(given_document)
        assert given_document == before, step.__name__


@settings(max_examples=25)
@given(given_document=three(old))
def test_the_canonical_form_is_a_fixed_point(given_document: dict[str, Any]) -> None:
    before = deepcopy(given_document)
    names = Names()
    once, _ = normalise(given_document, names)
    assert given_document == before
    again, counts = normalise(once, Names())
    assert again == once
    assert counts["hoist"] == 0


def test_what_one_pass_makes_equal_an_earlier_one_drops() -> None:
    """The passes run until nothing changes: both alternatives turn out to be maps of anything."""
    bare: dict[str, Any] = {"type": "object"}
    x = {"anyOf": [bare, {**bare, "properties": {}}, {"type": "string"}]}
    once, _ = normalise(whole([x, bare, bare]), Names())
    assert once["components"]["schemas"]["A"] == {
        "anyOf": [{**bare, "additionalProperties": {}}, {"type": "string"}]
    }


@settings(max_examples=25)
@given(given_document=three(old))
def test_the_canonical_form_has_one_spelling(given_document: dict[str, Any]) -> None:
    once, _ = normalise(given_document, Names())
    words = {"nullable", "allOf", "description", "title", "example", "x-vendor"}
    assert not words & schema_keywords(once)
    for schema in once["components"]["schemas"].values():
        assert NULL not in [*schema.get("anyOf", ()), *schema.get("oneOf", ())]


@settings(max_examples=75)
@given(given_document=three(schemas), value=values)
def test_the_canonical_form_accepts_what_the_document_accepted(
    given_document: dict[str, Any], value: object
) -> None:
    """Nothing valid becomes invalid: an answer by the vendor's document is one by the contract."""
    once, _ = normalise(given_document, Names())
    if _valid(given_document, value):
        assert _valid(once, value)


@settings(max_examples=30)
@given(given_document=three(old))
def test_the_canonical_order_changes_nothing_but_the_order(given_document: dict[str, Any]) -> None:
    assert canonical_order(given_document) == given_document


def _valid(given_document: dict[str, Any], value: Any) -> bool:
    answer = given_document["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"]
    root = {**answer["schema"], "components": given_document["components"]}
    try:
        return bool(Draft202012Validator(root).is_valid(value))
    except RecursionError:  # a component that is nothing but a reference to itself
        return False
    except BaseException as error:  # the same, when it is met inside the validator's maps, which are in Rust
        if type(error).__name__ != "PanicException":
            raise
        return False
