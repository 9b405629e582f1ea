"""What a server saw of one client that plays one case."""

from __future__ import annotations

from dataclasses import dataclass, field

from openrouter_sdk.testing.http.traffic import RecordedRequest


@dataclass(slots=True)
class Exchange:
    """A request and how its answer went. Times are in seconds, of one steady clock."""

    request: RecordedRequest
    connection: int
    came: float
    retry_after: float | None = None
    """Seconds that the answer asks to wait."""
    sent: float | None = None
    """When the answer was sent completely; None as long as it is not."""
    left: float | None = None
    """When the client hung up before that."""

    @property
    def open(self) -> bool:
        """Whether the answer is still being sent."""
        return self.sent is None and self.left is None


@dataclass(slots=True)
class Recording:
    """The exchanges of a run, in the order in which the requests came."""

    exchanges: list[Exchange] = field(default_factory=list)
    stopped: float | None = None
    """When the client reported its outcome."""

    @property
    def settled(self) -> bool:
        """Whether no answer is being sent any more."""
        return not any(exchange.open for exchange in self.exchanges)

    def gaps(self) -> list[tuple[float, float | None]]:
        """Seconds from the end of each answer but the last to the next request, and those asked for."""
        return [
            (after.came - (before.sent or before.left or before.came), before.retry_after)
            for before, after in zip(self.exchanges, self.exchanges[1:], strict=False)
        ]
