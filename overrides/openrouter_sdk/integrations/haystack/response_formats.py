"""Response formats of a request: dicts, pydantic models and all types of `parse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.errors import InvalidArgumentError


def response_format(value: Any) -> Any:
    """Return a response format as the API takes it.

    A dict is one already. Of a type, such as a pydantic model, a dataclass, a TypedDict or a
    `pydantic.TypeAdapter`, the result is the JSON schema, strict if it has a strict form.

    Raises InvalidArgumentError for a type that JSON cannot say, and for one whose values are no objects,
    because models answer with objects only.
    """
    if isinstance(value, Mapping):
        return dict(value)
    from openrouter_sdk.structured.output_form import OutputForm

    form: OutputForm[Any] = OutputForm(value)
    if form.is_wrapped:
        raise InvalidArgumentError(
            f"response_format: values of {form.name} are no JSON objects, and models can be asked for no "
            "others; make it a field of a dataclass or of a pydantic model"
        )
    schema = {"name": form.name, "strict": form.is_strict, "schema": form.schema}
    return {"type": "json_schema", "json_schema": schema}
