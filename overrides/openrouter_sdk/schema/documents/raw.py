"""JSON schemas as programs give them: whether they are schemas, and plain data as their instances."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any, Final

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.schema.documents.constraints import LIMITS
from openrouter_sdk.schema.documents.references import (
    OF_NAMED_SCHEMAS,
    OF_SCHEMA,
    OF_SCHEMAS,
    find_loop,
    resolve,
    subschemas,
)
from openrouter_sdk.schema.documents.validation import Validator
from openrouter_sdk.schema.nodes import Definitions, Node
from openrouter_sdk.schema.problems import NAMES, Reading, show

_COUNTS: Final = frozenset(
    {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}
    | {"minContains", "maxContains"}
)
_NUMBERS: Final = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
_TEXTS: Final = frozenset({"$ref", "title", "description", "format", "pattern", "$schema", "$id"})
_KNOWN: Final = (
    OF_SCHEMA | OF_SCHEMAS | OF_NAMED_SCHEMAS | _COUNTS | _NUMBERS | _TEXTS | LIMITS.keys()
    | {"type", "enum", "const", "required", "default", "examples", "$comment", "$anchor", "contentEncoding"}
)  # fmt: skip


class RawNode(Node):
    """Plain data that a schema allows."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        return self.document

    def decode(self, value: Any, path: str, reading: Reading) -> Any:
        return Validator(self.document, reading).check(value, self.document, path)


def raw_type(schema: Mapping[str, Any]) -> tuple[str, Node]:
    """The name and node of a schema that a program gave.

    Raises InvalidArgumentError, naming the place, if it is none.
    """
    try:
        document: Any = _copy(schema, "")
        if not document.keys() & _KNOWN:
            raise _error("", f"the dict has no keyword of JSON Schema: {show(document)}")
        _check(document, document, "")
    except RecursionError:
        raise _error("", "it is nested too deeply") from None
    title = document.get("title")
    return (title if isinstance(title, str) and title else "output"), RawNode(document)


def _error(path: str, message: str) -> InvalidArgumentError:
    place = f" at {path.removeprefix('.')}" if path else ""
    return InvalidArgumentError(f"not a JSON Schema{place}: {message}")


def _copy(value: Any, path: str) -> Any:
    """The schema as JSON data of its own."""
    if isinstance(value, Mapping):
        for name in value:
            if not isinstance(name, str):
                raise _error(path, f"{name!r} is no name of a property")
        return {name: _copy(one, f"{path}.{name}") for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_copy(one, f"{path}[{place}]") for place, one in enumerate(value)]
    if value is None or isinstance(value, (int, str)) or (isinstance(value, float) and isfinite(value)):
        return value
    raise _error(path, f"{value!r} is no JSON value")


def _check(document: Any, schema: Any, path: str) -> None:
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        raise _error(path, f"expected a schema, got {show(schema)}")
    for keyword, value in schema.items():
        _check_keyword(keyword, value, path)
    reference = schema.get("$ref")
    if reference is not None and resolve(document, reference) is None:
        raise _error(path, f"the reference {show(reference)} names nothing in it")
    if reference is not None and find_loop(document, schema, set()) is not None:
        raise _error(path, f"the reference {show(reference)} only leads back to itself")
    for place, one in subschemas(schema):
        _check(document, one, f"{path}.{place}")


def _check_keyword(keyword: str, value: Any, path: str) -> None:
    place = f"{path}.{keyword}"
    if keyword == "type":
        _check_type(value, place)
    elif keyword in OF_SCHEMAS:
        if not isinstance(value, list) or not value:
            raise _error(place, f"expected a list of schemas, got {show(value)}")
    elif keyword in OF_NAMED_SCHEMAS:
        if not isinstance(value, dict):
            raise _error(place, f"expected schemas by name, got {show(value)}")
    elif keyword == "enum":
        if not isinstance(value, list) or not value:
            raise _error(place, f"expected a list of values, got {show(value)}")
    elif keyword == "required":
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise _error(place, f"expected a list of names, got {show(value)}")
    elif keyword in _COUNTS:
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise _error(place, f"expected an integer from 0, got {show(value)}")
    elif keyword in _NUMBERS:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise _error(place, f"expected a number, got {show(value)}")
        if keyword == "multipleOf" and value <= 0:
            raise _error(place, f"expected a number above 0, got {show(value)}")
    elif keyword == "uniqueItems":
        if not isinstance(value, bool):
            raise _error(place, f"expected true or false, got {show(value)}")
    elif keyword in _TEXTS and not isinstance(value, str):
        raise _error(place, f"expected a string, got {show(value)}")


def _check_type(value: Any, path: str) -> None:
    types = value if isinstance(value, list) else [value]
    for one in types:
        if one == "json_schema":
            raise _error(path, "pass the schema itself, not the response format around it")
        if not isinstance(one, str) or one not in NAMES:
            raise _error(path, f"{show(one)} is no type of JSON; these are {', '.join(NAMES)}")
    if not types or len(set(types)) < len(types):
        raise _error(path, f"expected one or several types, got {show(value)}")
