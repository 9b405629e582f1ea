"""Write the schemas `true` and `false` as maps, so that every schema is one."""

from __future__ import annotations

from typing import Any

from codegen.document.openapi import Document, Place, Schema
from codegen.document.walk import copy_holders, rewrite_document, slots

_NEVER: Schema = {"not": {}}
# Those of additionalProperties and unevaluated* are read as they are.
_ONE = ("items", "not", "contains", "propertyNames", "if", "then", "else", "contentSchema")


def boolean_schemas(document: Document) -> tuple[Document, int]:
    """Turn `true` into `{}` and `false` into `{not: {}}`; drop alternatives and properties that are false."""
    copy: Document = copy_holders(document)
    count = 0
    for _, holder, key in list(slots(copy)):
        if isinstance(holder[key], bool):
            holder[key] = _as_map(holder[key])
            count += 1
    copy, changed = rewrite_document(copy, _without_booleans)
    return copy, count + changed


def _as_map(schema: Any) -> Any:
    if not isinstance(schema, bool):
        return schema
    return {} if schema else dict(_NEVER)


def _without_booleans(schema: Schema, _place: Place) -> Schema:
    result = dict(schema)
    if result.get("items") is False:  # nothing follows the positions of a tuple
        del result["items"]
        result["maxItems"] = min(len(result.get("prefixItems", ())), result.get("maxItems", 2**31))
    for key in _ONE:
        if key in result:
            result[key] = _as_map(result[key])
    for key in ("anyOf", "oneOf"):
        if key in result:
            result[key] = [_as_map(member) for member in result[key] if member is not False]
            if schema[key] and not result[key]:
                del result[key]
                result |= _NEVER
    for key in ("allOf", "prefixItems"):
        if key in result:
            result[key] = [_as_map(member) for member in result[key]]
    for key in ("properties", "patternProperties", "dependentSchemas", "$defs"):
        if key in result:
            members = result[key].items()
            result[key] = {name: _as_map(member) for name, member in members if member is not False}
    return schema if result == schema else result
