"""Record the exchanges with a client that runs a case."""

from __future__ import annotations

from dataclasses import dataclass, field

from openrouter_sdk.testing.http.traffic import RecordedRequest


@dataclass(slots=True)
class Exchange:
    """A request and the progress of its answer. Times are in seconds of a monotonic clock."""

    request: RecordedRequest
    connection: int
    received: float
    retry_after: float | None = None
    """The delay in seconds that the answer asks for."""
    sent: float | None = None
    """When the answer was sent completely."""
    disconnected: float | None = None
    """When the client closed the connection before that."""
    closed: float | None = None
    """When the connection was closed, by either side."""

    @property
    def open(self) -> bool:
        """Whether the answer is still being sent."""
        return self.sent is None and self.disconnected is None


@dataclass(slots=True)
class Recording:
    """The exchanges of a run, in the order of the requests."""

    exchanges: list[Exchange] = field(default_factory=list)
    stopped: float | None = None
    """When the client reported its outcome."""

    @property
    def settled(self) -> bool:
        """Whether no answer is being sent."""
        return not any(exchange.open for exchange in self.exchanges)

    @property
    def closed(self) -> bool:
        """Whether all connections are closed."""
        return all(exchange.closed is not None for exchange in self.exchanges)

    def gaps(self) -> list[tuple[float, float | None]]:
        """Return the seconds from the end of each answer to the next request, and the requested delays."""
        return [
            (after.received - (before.sent or before.disconnected or before.received), before.retry_after)
            for before, after in zip(self.exchanges, self.exchanges[1:], strict=False)
        ]
