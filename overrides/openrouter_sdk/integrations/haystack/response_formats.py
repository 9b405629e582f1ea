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
    if value is None or _is_format(value):
        return value.to_dict() if isinstance(value, Model) else deepcopy(value and dict(value))
    form = _form(value)
    schema = {"name": form.name, "strict": form.is_strict, "schema": form.schema}
    return {"type": "json_schema", "json_schema": deepcopy(schema)}


def plain_format(value: Any) -> Any:
    """Return a response format as plain data that means the same, for YAML.

    It is that of the request or, if the value is no object, a JSON schema, which says that it is none.
    """
    if value is None or _is_format(value) or not _form(value).is_wrapped:
        return response_format(value)
    form = _form(value)
    return {"title": form.name, **deepcopy(form.type.schema)}


def answer_text(text: str, value: Any) -> str:
    """Return the text of a reply as JSON of what was asked for by a type.

    The strict form of a schema differs from the type: a value that is no object is a property of one, and
    null stands for what is absent; the chunks of a stream show that. Text that is not of the type, and an
    answer to a format that was given as a dict, are returned as they are.
    """
    if value is None or _is_format(value):
        return text
    from openrouter_sdk.schema.output_types import output_type
    from openrouter_sdk.schema.problems import SchemaError

    form = _form(value)
    try:
        came = json.loads(text)
        inner = came["value"] if form.is_wrapped and _is_wrapper(came) else came
        plain = output_type(form.type.schema).decode(inner, strict_form=form.is_strict)
    except (ValueError, RecursionError, SchemaError):
        return text
    return text if plain == came else json.dumps(plain, ensure_ascii=False)


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
