"""The parameters of a tool: of its function, or as a schema that the caller wrote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import Parameter
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.functions.function_signature import (
    Parameters,
    context_parameters,
    read_docstring_of,
    read_signature,
    refusal,
    resolve_annotations,
    says_what_it_is,
    typed_context,
)

if TYPE_CHECKING:
    from openrouter_sdk.schema.output_types import OutputType
    from openrouter_sdk.schema.strict import StrictSchema

_EXAMPLE: Final = '{"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}'


class ToolSchema:
    """What the model is told of a tool's parameters, and how its arguments reach the function."""

    __slots__ = ("context", "is_open", "parameters", "signature", "strict", "type", "typed_context")

    def __init__(
        self,
        type: OutputType[Any],
        form: StrictSchema | None,
        signature: Parameters,
        context: frozenset[str],
        *,
        is_open: bool,
        typed_context: str | None = None,
    ) -> None:
        self.type = type
        """Checks and converts the arguments."""
        self.parameters = type.schema if form is None else form.schema
        """The schema that is sent."""
        self.strict = form is not None
        self.signature = signature
        """The parameters of the function."""
        self.context = context
        """Those that take a ToolContext."""
        self.typed_context = typed_context
        """One that takes a ToolContext[T] whose T excludes None, so that the run must have a context."""
        self.is_open = is_open
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
    _, texts = read_docstring_of(function)
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
        problem = str(error)
        is_of_parameter = problem.startswith(f"{tool}.")
        raise refusal(tool, f"parameter {problem[len(tool) + 1 :]}" if is_of_parameter else problem) from None
    form = _strict_form(tool, found, strict)
    return ToolSchema(found, form, parameters, context, is_open=False, typed_context=typed_context(hints))


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
    hints: dict[str, Any] = {}
    is_open = True
    if function is not None:
        signature, hints, is_open = _fit(tool, function, names, given)
    try:
        found = output_type(given)
    except InvalidArgumentError as error:
        raise refusal(tool, f"the schema of its parameters: {error}") from None
    form = _strict_form(tool, found, strict)
    if form is not None and not strict and form.schema != given:
        form = None
    context = context_parameters(hints)
    return ToolSchema(found, form, signature, context, is_open=is_open, typed_context=typed_context(hints))


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
) -> tuple[Parameters, dict[str, Any], bool]:
    """Return the parameters of a function, types of those that may take a ToolContext, if it takes others."""
    parameters = read_signature(tool, function)
    hinted = {name: one for name, one in parameters.items() if "ToolContext" in str(one.annotation)}
    hints = resolve_annotations(tool, function, hinted, names)
    context = context_parameters(hints)
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
    return signature, hints, is_open


def _strict_form(tool: str, found: OutputType[Any], strict: bool | None) -> StrictSchema | None:
    """Return the strict form of a schema; None if it has none, unless it has to be strict."""
    form = None if strict is False else found.strict()
    if form is not None and form.wrapped:  # arguments cannot be wrapped
        form = None
    if strict and form is None:
        from openrouter_sdk.schema.strict import NoStrictFormError, strict_arguments

        try:
            strict_arguments(found.schema)
        except NoStrictFormError as error:
            raise refusal(tool, f"it has no strict form, so leave strict=True out; {error}") from None
    return form
