"""The parameters of a method: the arguments of its operation, then the options of the call."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from codegen.render.views import OperationView


@frozen
class MethodParameter:
    """A keyword-only parameter of a method."""

    name: str
    type: str
    required: bool
    doc: str


CALL_OPTIONS = (
    MethodParameter(
        "timeout",
        "float | Timeouts | None",
        False,
        "Seconds in all, a `Timeout`, or None.",
    ),
    MethodParameter("retries", "int | Retries", False, "How many, or a `RetryPolicy`."),
    MethodParameter("headers", "Mapping[str, str | None]", False, "More headers; None removes one."),
    MethodParameter(
        "extra_query",
        "Mapping[str, object]",
        False,
        "More of the query.",
    ),
    MethodParameter(
        "extra_body",
        "Mapping[str, object]",
        False,
        "More of the body.",
    ),
)
"""The options that are parameters, in the order of `CALL_OPTIONS` in the runtime."""


def parameters(view: OperationView) -> Iterator[MethodParameter]:
    """Yield the parameters of a method, except `options`.

    Deprecated names of arguments are parameters too; an argument that has one is never required, because the
    old name may be given instead. An option gives way to an argument of the same name.
    """
    for argument in view.arguments:
        required = argument.required and argument not in view.renamed.values()
        yield MethodParameter(argument.name, argument.type, required, argument.doc or "Not described yet.")
    for old, argument in view.renamed.items():
        yield MethodParameter(old, argument.type, False, f"Deprecated alias of `{argument.name}`.")
    taken = {argument.name for argument in view.arguments} | view.renamed.keys()
    yield from (option for option in CALL_OPTIONS if option.name not in taken)
