"""The docstrings of methods."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from attrs import frozen

from codegen.render.docs import doc_lines
from codegen.render.methods.examples import Examples
from codegen.render.methods.signature import MethodParameter, parameters
from codegen.render.views import OperationView

Kind = Literal["sync", "async"]

_OPENS = (
    "The stream opens when it is entered with `{with_}` or first iterated. Invalid arguments raise at once; "
    "an error in the stream has the result so far in `partial`."
)
ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "PaymentRequiredError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    408: "ServerTimeoutError",
    409: "ConflictError",
    410: "GoneError",
    413: "PayloadTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    502: "BadGatewayError",
    503: "ServiceUnavailableError",
    504: "ServerTimeoutError",
    524: "ServerTimeoutError",
    529: "OverloadedError",
}
"""Status -> class of `openrouter_sdk.errors`; a test compares it with the SDK."""


@frozen
class MethodDocs:
    """Writes the docstrings of the methods of an operation, without quotes, indented for a class body."""

    view: OperationView
    operation: dict[str, Any]
    status: str
    """Status of the successful response."""
    examples: Examples
    documented_by: str = ""
    """Method that describes the body, if it has the same one; see `documented_by`."""

    def method(self, kind: Kind) -> str:
        """Return the docstring of the method."""
        return self._doc(
            f"{self._summary()}.",
            "",
            parameters(self.view),
            f"{self.view.result_type} (status {self.status}).",
            self.examples.call(self.view, awaited=kind == "async"),
        )

    def stream(self, kind: Kind) -> str:
        """Return the docstring of the method that streams the operation; empty if there is none."""
        view = self.view
        if not view.stream_name:
            return ""
        return self._doc(
            f"{self._summary()}, streamed.",
            _OPENS.format(with_="async with" if kind == "async" else "with"),
            (p for p in parameters(view) if p.name != view.stream_field),
            f"A stream of {view.event_type}"
            + ("." if view.only_streams else f", whose result is {view.result_type}."),
            self.examples.stream(view, awaited=kind == "async"),
        )

    def _summary(self) -> str:
        return str(self.operation.get("summary") or self.view.id).rstrip(".")

    def _doc(
        self, summary: str, note: str, arguments: Iterable[MethodParameter], result: str, example: str
    ) -> str:
        blocks = [summary]
        blocks += [doc_lines(text, 8) for text in (self.operation.get("description"), note) if text]
        if self.operation.get("deprecated"):
            blocks.append("Deprecated.")
        blocks += [
            "Args:\n" + "\n".join(self._argument_docs(arguments)),
            f"Returns:\n            {doc_lines(result, 12)}",
            "Raises:\n" + "\n".join(" " * 12 + doc_lines(line, 16) for line in self._failures()),
            "Example:\n" + textwrap.indent(example, " " * 12),
        ]
        return "\n\n        ".join(block.strip() for block in blocks) + "\n        "

    def _failures(self) -> Iterator[str]:
        """Yield the exceptions, all of `openrouter_sdk.errors`."""
        yield "InvalidArgumentError: An argument does not fit."
        statuses = sorted(int(s) for s in self.operation["responses"] if s.isdigit() and s >= "400")
        named = [f"{ERRORS.get(status, 'APIError')} ({status})" for status in statuses]
        yield f"APIError: By status: {', '.join(named)}." if named else "APIError: The API reports an error."
        yield "TransportError: No usable response."

    def _argument_docs(self, arguments: Iterable[MethodParameter]) -> Iterator[str]:
        body = {argument.name for argument in self.view.arguments if argument.location == "body"}
        for argument in arguments:
            elsewhere = self.documented_by and argument.name in body
            doc = f"See `{self.documented_by}`." if elsewhere else argument.doc
            yield " " * 12 + doc_lines(f"{argument.name}: {doc}", 16)
        yield " " * 12 + "options: More options."


MANY = 8
"""The number of arguments from which a body is described once."""


def documented_by(views: list[OperationView]) -> dict[str, str]:
    """Return operationId -> the method that describes its body, for large bodies of several operations.

    It is a method that can be streamed, or else the first by name.
    """
    by_body: dict[str, list[OperationView]] = {}
    for view in views:
        if view.body and sum(argument.location == "body" for argument in view.arguments) >= MANY:
            by_body.setdefault(view.body, []).append(view)
    found = {}
    for sharing in by_body.values():
        first, *others = sorted(sharing, key=lambda view: (not view.stream_field, view.resource, view.name))
        found.update(dict.fromkeys((view.id for view in others), f"{first.resource}.{first.name}"))
    return found
