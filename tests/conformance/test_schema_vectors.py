"""Types have the schemas that the vectors name, and read JSON as they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jsonschema_rs
import pytest

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.output_types import OutputType, output_type
from openrouter_sdk.schema.problems import SchemaError
from openrouter_sdk.schema.strict import NoStrictFormError, make_strict, strict_schema
from tests.conformance.comparing import class_of, same
from tests.conformance.described_types import described
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector


@each_vector("schema", "pure")
def test_types_have_the_schemas_that_the_vectors_name(vector: Vector, lane: str) -> None:
    given = vector.given.get("type", vector.given.get("schema"))
    if "schema" in vector.given:
        check(vector, lambda: output_type(given))
    else:
        with described(given) as type_:
            check(vector, lambda: output_type(type_))


def check(vector: Vector, make: Callable[[], OutputType[Any]]) -> None:
    expect = vector.expect
    if "refused" in expect:
        with pytest.raises(InvalidArgumentError) as refused:
            make()
        assert class_of(refused.value) == "InvalidArgumentError"
        assert [name for name in expect["refused"]["names"] if name not in str(refused.value)] == []
        return
    type_ = make()
    if "schema" in expect:
        assert same(type_.schema, expect["schema"]), type_.schema
    if "strict" in expect:
        check_strict(type_, expect)
    if "value" in vector.given:
        check_reading(type_, vector)


def check_strict(type_: OutputType[Any], expect: dict[str, Any]) -> None:
    """The strict form is as expected, a JSON Schema, and its own strict form."""
    strict = type_.strict()
    assert same(strict and strict._asdict(), expect["strict"]), strict
    if strict is None:
        with pytest.raises(NoStrictFormError) as none:
            make_strict(type_.schema)
        assert [text for text in expect.get("because", ()) if text not in str(none.value)] == []
        return
    jsonschema_rs.meta.validate(strict.schema)
    assert strict_schema(strict.schema) == (strict.schema, False)


def check_reading(type_: OutputType[Any], vector: Vector) -> None:
    value, strict_form = vector.given["value"], vector.given.get("strict_form", False)
    if "problems" in vector.expect:
        with pytest.raises(SchemaError) as caught:
            type_.decode(value, strict_form=strict_form)
        assert sorted(one.path for one in caught.value.problems) == sorted(vector.expect["problems"])
    else:
        found = type_.encode(type_.decode(value, strict_form=strict_form))
        assert same(found, vector.expect["decoded"]), found
