"""The parameters of a tool: of its function, or as a schema that the caller wrote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import Parameter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.functions.function_signature import (
    Parameters,
    context_parameters,
    read_docstring_of,
    read_signature,
    refusal,
    resolve_annotations,
    says_what_it_is,
)

if TYPE_CHECKING:
    from openrouter_sdk.schema.output_types import OutputType

_EXAMPLE: Final = '{"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}'


class ToolSchema(NamedTuple):
    """What the model is told of a tool's parameters, and how its arguments reach the function."""

    type: OutputType[Any]
    """Checks and converts the arguments."""
    parameters: dict[str, Any]
    """The schema that is sent."""
    strict: bool
    signature: Parameters
    """The parameters of the function."""
    context: frozenset[str]
    """Those that take a ToolContext."""
    is_open: bool
    """Whether arguments may have names beyond those of the function's parameters."""


def schema_of_function(
    tool: str, function: Callable[..., Any], names: Mapping[str, Any], strict: bool | None
) -> ToolSchema:
    """Return the schema of a function's parameters; `names` are those of the functions around it."""
    from openrouter_sdk.schema.output_types import object_type
    from openrouter_sdk.schema.records import REQUIRED

    parameters = read_signature(tool, function)
    hints = resolve_annotations(tool, function, parameters, names)
    context = context_parameters(hints)
    texts = read_docstring_of(function).parameters
    fields = [
        (
            name,
            hints[name],
            REQUIRED if one.default is Parameter.empty else one.default,
            None if says_what_it_is(hints[name]) else texts.get(name),
        )
        for name, one in parameters.items()
        if name not in context
    ]
    try:
        found = object_type(tool, fields)
    except InvalidArgumentError as error:
        raise refusal(tool, str(error)) from None
    form = None if strict is False else found.strict()
    if strict and form is None:
        raise _refusal_of_strict(tool, found.schema)
    if form is None:
        return ToolSchema(found, found.schema, False, parameters, context, False)
    return ToolSchema(found, form.schema, True, parameters, context, False)


def schema_as_given(
    tool: str,
    schema: object,
    function: Callable[..., Any] | None,
    names: Mapping[str, Any],
    strict: bool | None,
) -> ToolSchema:
    """Return a schema that the caller wrote, if it is one and fits the function.

    It is sent as it is, and as strict if it has the strict form already; with `strict`, in that form.
    """
    from openrouter_sdk.schema.output_types import output_type

    if not isinstance(schema, Mapping):
        given_as = type(schema).__name__
        raise refusal(tool, f"its parameters must be a JSON schema, such as {_EXAMPLE}, not {given_as}")
    given = dict(schema) or {"type": "object", "properties": {}}
    if not _is_object(given, given):
        kind = given.get("type")
        raise refusal(tool, f"the schema of its parameters must be of the type object, not {kind!r}")
    signature: Parameters = {}
    context: frozenset[str] = frozenset()
    is_open = True
    if function is not None:
        signature, context, is_open = _fit(tool, function, names, given)
    try:
        found = output_type(given)
    except InvalidArgumentError as error:
        raise refusal(tool, f"the schema of its parameters: {error}") from None
    form = None if strict is False else found.strict()
    if strict and form is None:
        raise _refusal_of_strict(tool, given)
    if form is None or not (strict or form.schema == given):
        return ToolSchema(found, given, False, signature, context, is_open)
    return ToolSchema(found, form.schema, True, signature, context, is_open)


def _is_object(schema: object, root: Mapping[str, Any], depth: int = 0) -> bool:
    if not isinstance(schema, Mapping) or depth > 20:
        return False
    kind = schema.get("type")
    if kind is not None:
        return isinstance(kind, str) and kind == "object"
    reference = schema.get("$ref")
    if isinstance(reference, str):
        target: Any = root
        for key in reference.removeprefix("#").strip("/").split("/"):
            target = target.get(key) if isinstance(target, Mapping) else None
        return _is_object(target, root, depth + 1)
    for word in ("anyOf", "oneOf", "allOf"):
        members = schema.get(word)
        if isinstance(members, list) and members:
            return all(_is_object(member, root, depth + 1) for member in members)
    return not schema or "properties" in schema


def _fit(
    tool: str, function: Callable[..., Any], names: Mapping[str, Any], schema: Mapping[str, Any]
) -> tuple[Parameters, frozenset[str], bool]:
    """Return the parameters of a function, those that take a ToolContext, and whether it takes others."""
    parameters = read_signature(tool, function)
    hinted = {name: one for name, one in parameters.items() if "ToolContext" in str(one.annotation)}
    context = context_parameters(resolve_annotations(tool, function, hinted, names))
    is_open = any(one.kind is Parameter.VAR_KEYWORD for one in parameters.values())
    variable = (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL)
    signature = {name: one for name, one in parameters.items() if one.kind not in variable}
    required = schema.get("required")
    certain = [one for one in required if isinstance(one, str)] if isinstance(required, list) else []
    for name, one in signature.items():
        if one.default is Parameter.empty and name not in context and name not in certain:
            raise refusal(tool, f"its function needs {name!r}, which its schema does not require")
    properties = schema.get("properties")
    for name in properties if isinstance(properties, Mapping) and not is_open else ():
        if name not in signature or name in context:
            raise refusal(tool, f"its schema has {name!r}, which its function does not take")
    return signature, context, is_open


def _refusal_of_strict(tool: str, schema: Mapping[str, Any]) -> InvalidArgumentError:
    from openrouter_sdk.schema.strict import strict_schema

    properties = schema.get("properties", {})
    for name, one in properties.items():
        if strict_schema({**schema, "properties": {name: one}, "required": []}) is None:
            where = f"parameter {name!r}"
            break
    else:
        where = "its schema"
    return refusal(tool, f"{where} has no strict form, as a dict of any keys has none: leave out strict=True")
