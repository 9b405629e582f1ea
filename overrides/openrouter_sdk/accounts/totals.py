"""Sums of costs and tokens, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Totals:
    """What a number of calls cost (protocol section 12). A cost that is unknown is never taken for 0."""

    known: float = 0.0
    """Credits spent, in USD, by the calls whose cost is known."""
    calls: int = 0
    """Requests that may have cost something, repeated attempts included."""
    unknown_calls: int = 0
    """Those of them whose cost is not known, or not yet."""
    byok: float = 0.0
    """USD that providers charge to keys of your own, besides credits."""
    byok_calls: int = 0
    """Calls that a key of your own paid for."""
    unknown_byok_calls: int = 0
    """Those of them for which it is not known what the provider charges."""
    input_tokens: int = 0
    output_tokens: int = 0
    reasoning_tokens: int = 0
    cached_tokens: int = 0

    @property
    def cost(self) -> float | None:
        """Credits spent, in USD, by all calls; None if the cost of one is not known."""
        return None if self.unknown_calls else self.known

    def to_dict(self) -> dict[str, Any]:
        """Return the numbers as JSON data."""
        return asdict(self)

    def __str__(self) -> str:
        text = f"${_plain(self.known)} in {_counted(self.calls, 'call')}"
        if self.unknown_calls:
            text += f", {self.unknown_calls} of unknown cost"
        if self.byok_calls:
            text += (
                f"; ${_plain(self.byok)} at providers in {_counted(self.byok_calls, 'call')} with own keys"
            )
            if self.unknown_byok_calls:
                text += f", {self.unknown_byok_calls} of unknown cost"
        return f"{text}; {self.input_tokens:,} tokens in, {self.output_tokens:,} out"


@dataclass(frozen=True)
class Snapshot(Totals):
    """What a client spent up to a moment."""

    by_label: Mapping[str, Totals] = field(default_factory=dict)
    """The same for each label."""
    unknown_ids: tuple[str, ...] = ()
    """Ids of generations and jobs whose cost can be looked up: the last thousand."""
    dropped_ids: int = 0
    """How many more there were, whose cost stays unknown."""
    dropped_labels: int = 0
    """How many calls are in the total only, because there were a thousand labels before theirs."""

    def to_dict(self) -> dict[str, Any]:
        """Return the numbers as JSON data."""
        return {**asdict(self), "unknown_ids": list(self.unknown_ids)}

    def __str__(self) -> str:
        labels = (f"{name}: {totals}" for name, totals in self.by_label.items())
        return "\n".join([super().__str__(), *labels])


def _plain(dollars: float) -> str:
    """Write an amount without an exponent, with two digits after the point at least."""
    whole, _, rest = f"{dollars:,.15f}".partition(".")
    return f"{whole}.{rest.rstrip('0').ljust(2, '0')}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
