"""`true` and `false` are schemas, which the passes and the generator need not know."""

from __future__ import annotations

import pytest

from codegen.normalise.schemas.booleans import boolean_schemas
from tests.codegen.small_documents import rewritten

STRING = {"type": "string"}


@pytest.mark.parametrize(
    ("given", "after"),
    [
        (True, {}),
        (False, {"not": {}}),
        ({"properties": {"a": True, "b": False, "c": STRING}}, {"properties": {"a": {}, "c": STRING}}),
        ({"anyOf": [False, STRING, True]}, {"anyOf": [STRING, {}]}),
        ({"oneOf": [False]}, {"not": {}}),
        ({"allOf": [True, STRING]}, {"allOf": [{}, STRING]}),
        ({"items": True}, {"items": {}}),
        ({"items": False}, {"maxItems": 0}),
        ({"prefixItems": [True, STRING], "items": False}, {"prefixItems": [{}, STRING], "maxItems": 2}),
        ({"additionalProperties": False}, {"additionalProperties": False}),
        ({"not": True}, {"not": {}}),
    ],
)
def test_a_boolean_schema_becomes_a_map_or_nothing(given: object, after: object) -> None:
    assert rewritten(boolean_schemas, given) == after
