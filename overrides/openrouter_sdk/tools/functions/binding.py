"""The arguments of a call: from the JSON text of the model to those of the function."""

from __future__ import annotations

import json
from collections.abc import Mapping
from inspect import Parameter
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from openrouter_sdk.tools.functions.tool_context import ToolContext
    from openrouter_sdk.tools.functions.tool_schema import ToolSchema

MAX_DEPTH: Final = 100
"""Levels of nesting; what reads and writes arguments is recursive."""
_AGAIN: Final = "Nothing was run; call the tool again with corrected arguments."
_TOO_DEEP: Final = "they are nested too deeply"


class InvalidToolArguments(Exception):  # noqa: N818 - an answer to the model, not a failure of the program
    """A tool cannot take the arguments of a call; the message goes to the model."""


def read_arguments(text: str | Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the JSON object of a call's arguments. Raises InvalidToolArguments.

    Nothing, white space and null are no arguments. Models forget to escape line breaks, which is forgiven.
    """
    if text is None or (isinstance(text, str) and text.strip() in ("", "null")):
        return {}
    value: Any = text
    try:
        if isinstance(text, str):
            value = json.loads(text, strict=False, parse_constant=_refuse, parse_float=_finite)
            if "\\u" in text or not text.isascii():
                from openrouter_sdk.events.surrogates import encodable

                value = encodable(value)
        is_deep = _depth(value) > MAX_DEPTH
    except RecursionError:
        is_deep = True
    except ValueError as error:
        raise InvalidToolArguments(f"The arguments are not valid JSON: {error}. {_AGAIN}") from None
    if is_deep:
        raise InvalidToolArguments(f"The arguments are not valid JSON: {_TOO_DEEP}. {_AGAIN}")
    if not isinstance(value, dict):
        raise InvalidToolArguments(f"The arguments must be a JSON object. {_AGAIN}")
    return value


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if number - number != 0:
        raise ValueError(f"{text} is too large a number")
    return number


def _depth(value: Any) -> int:
    """Return the levels of nesting, or one more than the limit if there are more than that."""
    depth, level = 0, [value]
    while depth <= MAX_DEPTH and (level := [one for one in level if isinstance(one, (dict, list))]):
        depth += 1
        level = [child for one in level for child in (one.values() if isinstance(one, dict) else one)]
    return depth


def bind(
    schema: ToolSchema, arguments: Mapping[str, Any], context: ToolContext[Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Return positional and keyword arguments for the function of a tool. Raises InvalidToolArguments.

    They have the types of its annotations. What the model left out is left out, so that the function's own
    default applies.
    """
    values = {**_decode(schema, arguments), **dict.fromkeys(schema.context, context)}
    positional = [
        values.pop(name, one.default)
        for name, one in schema.signature.items()
        if one.kind is Parameter.POSITIONAL_ONLY
    ]
    return tuple(positional), values


def _decode(schema: ToolSchema, arguments: Mapping[str, Any]) -> dict[str, Any]:
    from openrouter_sdk.schema.problems import SchemaError

    known = [name for name in schema.signature if name not in schema.context]
    unknown = [] if schema.is_open else [name for name in arguments if name not in known]
    advice = f"there is only {', '.join(known)}" if known else "there are none"
    problems = [f"{name}: there is no such parameter, {advice}" for name in unknown]
    values: dict[str, Any] = {}
    try:
        given = {name: value for name, value in arguments.items() if name not in unknown}
        values = schema.type.decode(given, strict_form=schema.strict)
    except SchemaError as error:
        problems += [f"{one.path}: {one.message}" if one.path else one.message for one in error.problems]
    except RecursionError:
        problems.append(_TOO_DEEP)
    if problems:
        raise InvalidToolArguments(f"The arguments do not fit the tool: {'; '.join(problems)}. {_AGAIN}")
    return {name: value for name, value in values.items() if name in arguments}
