"""What all parsers of response bodies do; for type checkers alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from openrouter_sdk.errors import OpenRouterError, TransportError
from openrouter_sdk.exchange.steps import Events


class Parser(Protocol):
    """Reads the body of one response."""

    ready: bool
    """Whether the result is complete, so that reading can stop."""
    pending_error: OpenRouterError | None
    """An error that follows the last returned events; raise it once they are delivered."""
    expects_events: bool
    """Whether to time out if no events arrive for long."""

    @property
    def waiting(self) -> Sequence[Any]:
        """Not empty if the bytes so far hold more events, which `next` returns."""
        ...

    @property
    def complete(self) -> bool:
        """Whether the result is complete, even if the body breaks off here."""
        ...

    @property
    def content(self) -> bytes:
        """The body so far, if it is kept."""
        ...

    def feed(self, data: bytes) -> Events:
        """Add bytes and return the first events that they complete. Raises the error in the body."""
        ...

    def next(self) -> Events:
        """Return the next events that are waiting. Raises like `feed`."""
        ...

    def end(self) -> Events:
        """End the body and return the events that this completes. Raises like `feed`."""
        ...

    def result(self) -> Any:
        """Return the JSON result so far, or None."""
        ...

    def partial(self) -> Any:
        """Return the decoded result so far, for `error.partial`; None if only a whole body is usable."""
        ...

    def explain(self, error: TransportError) -> OpenRouterError:
        """Return the error to raise if reading the body fails with `error`."""
        ...
