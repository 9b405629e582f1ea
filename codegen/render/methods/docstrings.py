"""The docstrings of methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from codegen.render.docs import doc_lines
from codegen.render.methods.signature import MethodParameter, parameters
from codegen.render.views import OperationView

_OPENS = (
    "The stream opens when it is entered with `with`, or `async with`, or first iterated. Invalid arguments "
    "raise at once; an error in the stream has the result so far in `partial`."
)


def method_doc(operation: dict[str, Any], view: OperationView, status: str) -> str:
    """Return the docstring of a method, without quotes, indented for a class body."""
    result = f"Returns:\n            {view.result_type} (status {status})."
    return _doc(operation, _summary(operation, view) + ".", "", parameters(view), result)


def stream_doc(operation: dict[str, Any], view: OperationView) -> str:
    """Return the docstring of the method that streams an operation."""
    arguments = [p for p in parameters(view) if p.name != view.stream_field]
    text = f"Events of type {view.event_type}, with {view.result_type} as their result."
    result = f"Returns:\n            {doc_lines(text, 12)}"
    return _doc(operation, _summary(operation, view) + ", streamed.", _OPENS, arguments, result)


def _summary(operation: dict[str, Any], view: OperationView) -> str:
    return str(operation.get("summary") or view.id).rstrip(".")


def _doc(
    operation: dict[str, Any], summary: str, note: str, arguments: Iterable[MethodParameter], result: str
) -> str:
    blocks = [summary]
    blocks += [doc_lines(text, 8) for text in (operation.get("description"), note) if text]
    if operation.get("deprecated"):
        blocks.append("Deprecated.")
    blocks += ["Args:\n" + "\n".join(_argument_docs(arguments)), result]
    failures = sorted(int(s) for s in operation["responses"] if s.isdigit() and s >= "400")
    if failures:
        listed = ", ".join(map(str, failures))
        text = f"APIError: The subclass for the status; the API documents {listed}."
        blocks.append(f"Raises:\n            {doc_lines(text, 12)}")
    return "\n\n        ".join(block.strip() for block in blocks) + "\n        "


def _argument_docs(arguments: Iterable[MethodParameter]) -> Iterator[str]:
    for argument in arguments:
        yield " " * 12 + doc_lines(f"{argument.name}: {argument.doc}", 16)
    yield " " * 12 + "options: Further options of this call, which override those of the client."
