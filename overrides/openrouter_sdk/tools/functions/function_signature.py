"""The parameters of a function, with the types that their annotations mean."""

from __future__ import annotations

import inspect
import re
import sys
import typing
from collections.abc import Callable, Mapping
from functools import partial
from inspect import Parameter
from types import CodeType, FrameType, NoneType, SimpleNamespace, UnionType
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.functions.function_docstring import read_docstring
from openrouter_sdk.tools.functions.tool_context import ToolContext

Parameters = Mapping[str, Parameter]

_CONTEXT: Final = r"(?:Optional\[)?(?:\w+\.)*ToolContext\b(?:\[.*\])?\]?(?: *\| *None)?"
_VARIABLE: Final[Mapping[Any, str]] = {
    Parameter.VAR_POSITIONAL: "name each parameter, or take one list",
    Parameter.VAR_KEYWORD: "name each parameter, or take one dict[str, ...]",
}


def refusal(tool: str, problem: str) -> InvalidArgumentError:
    """Return the error that says why something is no tool."""
    return InvalidArgumentError(f"tool {tool!r}: {problem}")


def plain_function(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function in a partial or in a callable object: what has a name and annotations."""
    while isinstance(function, partial):
        function = function.func
    return function if inspect.isroutine(function) else type(function).__call__


def read_docstring_of(function: Callable[..., Any]) -> tuple[str | None, dict[str, str]]:
    """Return what the docstring of a function says, or of a callable object or its class."""
    while isinstance(function, partial):
        function = function.func
    text = plain_function(function).__doc__
    return read_docstring(text if inspect.isroutine(function) else text or type(function).__doc__)


def read_signature(tool: str, function: Callable[..., Any]) -> Parameters:
    """Return the parameters of a function, without those that a partial gives."""
    try:
        parameters = inspect.signature(function).parameters
    except (TypeError, ValueError):
        problem = "its signature cannot be read: write a function that calls it, or pass parameters={...}"
        raise refusal(tool, problem) from None
    fixed = function.keywords if isinstance(function, partial) else {}
    return {name: one for name, one in parameters.items() if name not in fixed}


def takes(function: Callable[..., Any], count: int) -> bool:
    """Whether a function can be called with so many positional arguments, as far as can be told."""
    try:
        signature = inspect.signature(function)
    except Exception:  # of a function in C, or one whose annotations cannot be evaluated yet
        return True
    try:
        signature.bind(*range(count))
    except TypeError:
        return False
    return True


def resolve_annotations(
    tool: str, function: Callable[..., Any], parameters: Parameters, names: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the types of the parameters. Raises InvalidArgumentError, which names the parameter."""
    found: dict[str, Any] = {}
    namespace = getattr(inspect.unwrap(plain_function(function)), "__globals__", {})
    for name, parameter in parameters.items():
        if fix := _VARIABLE.get(parameter.kind):
            raise refusal(tool, f"parameter {str(parameter).partition(':')[0]} has no schema: {fix}")
        annotation = parameter.annotation
        if annotation is Parameter.empty:
            raise refusal(tool, f"parameter {name!r} has no annotation: {_type_to_write(name)}")
        try:
            holder = SimpleNamespace(__annotations__={name: annotation})
            found.update(typing.get_type_hints(holder, namespace, dict(names), include_extras=True))
        except Exception as error:
            if isinstance(annotation, str) and re.fullmatch(_CONTEXT, annotation.strip()):
                # Of a type that is imported for type checkers only.
                is_loose = re.search(r"\b(None|Optional|Any|object)\b", annotation) or "[" not in annotation
                found[name] = ToolContext if is_loose else ToolContext["Unknown"]  # type: ignore[name-defined]
                continue
            problem = f"parameter {name!r}: the annotation {annotation!r} cannot be evaluated ({error})"
            fix = "import it at run time, or define it before the tool is used"
            raise refusal(tool, f"{problem}: {fix}") from None
    return found


def _type_to_write(name: str) -> str:
    if name in ("self", "cls"):
        return "give the method of an instance, not of its class"
    return f"write its type, such as {name}: {'ToolContext' if name in ('ctx', 'context') else 'str'}"


def context_parameters(hints: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of those that take a ToolContext."""
    return frozenset(name for name, hint in hints.items() if _is_context(hint))


def _is_context(hint: Any) -> bool:
    origin = get_origin(hint)
    if origin is Annotated:
        return _is_context(get_args(hint)[0])
    if origin in (Union, UnionType):
        return any(_is_context(one) for one in get_args(hint))
    return (origin or hint) is ToolContext


def typed_context(hints: Mapping[str, Any]) -> str | None:
    """Return the name of a parameter that takes a ToolContext[T] whose T excludes None; None without one."""
    return next((name for name, hint in hints.items() if _is_context(hint) and _needs_context(hint)), None)


def _needs_context(hint: Any) -> bool:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _needs_context(arguments[0])
    if origin in (Union, UnionType):
        return all(map(_needs_context, arguments))
    return origin is ToolContext and not _admits_none(arguments[0])


def _admits_none(hint: Any) -> bool:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _admits_none(arguments[0])
    if origin in (Union, UnionType):
        return any(map(_admits_none, arguments))
    if hasattr(hint, "__value__"):  # an alias of a `type` statement
        return _admits_none(hint.__value__)
    return hint in (Any, object, None, NoneType) or isinstance(hint, TypeVar)


def says_what_it_is(hint: Any) -> bool:
    """Whether an annotation has a description, which is nearer than that of the docstring."""
    if get_origin(hint) is not Annotated:
        return False
    return any(isinstance(one, str) or getattr(one, "description", None) for one in hint.__metadata__)


def enclosing_names(function: Callable[..., Any]) -> dict[str, Any]:
    """Return what annotations may refer to besides globals: names of the functions and classes around it.

    While these run, they are on the stack, and their code contains that of the function.
    """
    inner = inspect.unwrap(plain_function(function))
    code: CodeType | None = getattr(inner, "__code__", None)
    if code is None or "." not in inner.__qualname__:
        return {}
    words = set(re.findall(r"\w+", " ".join(map(str, inner.__annotations__.values()))))
    found: dict[str, Any] = {}
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and words:
        if code in frame.f_code.co_consts:
            known = frame.f_locals
            found = {word: known[word] for word in words if word in known} | found
            code = frame.f_code
        frame = frame.f_back
    return found
