"""Response formats of a request: dicts, pydantic models and all types of `parse`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.types import Model

if TYPE_CHECKING:
    from openrouter_sdk.structured.output_form import OutputForm

_JSON_TYPES: Final = ("object", "array", "string", "number", "integer", "boolean", "null")
_TYPE: Final = "type_schema"
_KEYWORDS: Final = ("properties", "items", "enum", "const", "anyOf", "oneOf", "allOf", "$ref", "$defs")


def response_format(value: Any) -> Any:
    """Return a response format as the API takes it.

    A dict such as `{"type": "json_object"}` is one already. Of anything else that `client.chat.parse` takes,
    such as a pydantic model, a dataclass, a TypedDict, a `pydantic.TypeAdapter`, `list[...]` of them, or a
    JSON schema, the result asks for that schema, in its strict form if it has one. A value that is no object,
    such as a list, is asked for as the property `value` of an object, because models answer with objects
    only; `answer_text` takes it out again.

    Raises InvalidArgumentError for a type that JSON cannot say.
    """
    if value is None or isinstance(value, Model):
        return None if value is None else value.to_dict()
    if _is_format(value):
        return deepcopy({name: member for name, member in value.items() if name != _TYPE})
    form = _form(value)
    schema = {"name": form.name, "strict": form.is_strict, "schema": form.schema}
    return {"type": "json_schema", "json_schema": deepcopy(schema)}


def plain_format(value: Any) -> Any:
    """Return a response format as plain data that means the same, for YAML.

    It is that of the request. If the strict form differs from the type, the schema of the type is beside it,
    as `type_schema`, which is not sent.
    """
    sent, asked = response_format(value), _asked(value)
    if asked is None or _is_format(asked):
        return sent
    form = _form(asked)
    differs = form.is_wrapped or _has_optional(form.type.schema)
    return {**sent, _TYPE: deepcopy(form.type.schema)} if differs else sent


def answer_text(text: str, value: Any) -> str:
    """Return the text of a reply as JSON of what was asked for by a type.

    The strict form of a schema differs from the type: a value that is no object is a property of one, and
    null stands for what is absent; the chunks of a stream show that. Text that is not of the type, and an
    answer to a format that was given as a dict, are returned as they are.
    """
    value = _asked(value)
    if value is None or _is_format(value):
        return text
    from openrouter_sdk.schema.output_types import output_type

    form = _form(value)
    try:
        came = json.loads(text)
        inner = came["value"] if form.is_wrapped and _is_wrapper(came) else came
        plain = output_type(form.type.schema).decode(inner, strict_form=form.is_strict)
    except (ValueError, RecursionError):  # no JSON, or not of the type
        return text
    return text if plain == came else json.dumps(plain, ensure_ascii=False)


def _asked(value: Any) -> Any:
    """Return the type that was asked for, also by a `plain_format`."""
    return value[_TYPE] if isinstance(value, Mapping) and _TYPE in value else value


def _has_optional(schema: Any) -> bool:
    """Whether there are properties that may be absent and not null, which the strict form makes null."""
    if isinstance(schema, list):
        return any(map(_has_optional, schema))
    if not isinstance(schema, dict):
        return False
    properties, required = schema.get("properties"), schema.get("required", ())
    found = properties.items() if isinstance(properties, dict) else ()
    optional = (member for name, member in found if name not in required)
    return not all(map(_takes_null, optional)) or any(map(_has_optional, schema.values()))


def _takes_null(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    members = (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
    return schema.get("type") == "null" or any(map(_takes_null, members))


def _form(value: Any) -> OutputForm[Any]:
    from openrouter_sdk.structured.output_form import OutputForm

    return OutputForm(value)


def _is_format(value: Any) -> bool:
    """Whether a value is a format of the API, rather than a JSON schema or a type."""
    if not isinstance(value, Mapping):
        return isinstance(value, Model)
    kind = value.get("type")
    if kind is None:
        return not any(keyword in value for keyword in _KEYWORDS)
    return not isinstance(kind, list) and kind not in _JSON_TYPES


def _is_wrapper(value: Any) -> bool:
    return isinstance(value, dict) and value.keys() == {"value"}
