"""Samples of interleaved rounds -> medians, ratios to raw, and whether budgets are met. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from tests.benchmarks.budgets import Budget

Sample = Mapping[str, float]
"""What one run of a client was measured to take, a unit of work, by metric."""
Round = Mapping[str, Sample]
"""The runs of all clients that followed each other, by client."""

FLOOR = "raw"
OURS = "ours"


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    name: str
    title: str
    unit: str
    """`s`, `B` or `x`, a plain number."""
    values: Mapping[str, float]
    """Medians, by client."""
    ratios: Mapping[str, float] = field(default_factory=dict)
    """To raw, by client; none where raw took no part."""
    budget: Budget | None = None

    @property
    def measured(self) -> float | None:
        """The figure that the budget is about, if there is one."""
        if self.budget is None:
            return None
        return (self.ratios if self.budget.of == "ratio" else self.values).get(OURS)

    @property
    def missed(self) -> bool:
        """Whether the figure is beyond the budget. One that could not be measured is too."""
        if self.budget is None:
            return False
        return self.measured is None or self.measured > self.budget.limit


def row(
    name: str, title: str, unit: str, rounds: Sequence[Round], metric: str, budgets: Iterable[Budget]
) -> Row:
    """The row of one metric.

    A ratio is the median of the ratios within a round, not the ratio of the medians: what else the machine
    did at the time hits the runs of a round alike.
    """
    clients = dict.fromkeys(client for one in rounds for client in one)
    values = {
        client: median(_of(rounds, client, metric)) for client in clients if _of(rounds, client, metric)
    }
    ratios = {client: median(found) for client in values if (found := _ratios(rounds, client, metric))}
    budget = next((one for one in budgets if one.row == name), None)
    return Row(name, title, unit, values, ratios, budget)


def _of(rounds: Sequence[Round], client: str, metric: str) -> list[float]:
    return [one[client][metric] for one in rounds if client in one and metric in one[client]]


def _ratios(rounds: Sequence[Round], client: str, metric: str) -> list[float]:
    both = [one for one in rounds if client in one and FLOOR in one]
    return [
        one[client][metric] / one[FLOOR][metric]
        for one in both
        if metric in one[client] and one[FLOOR].get(metric)
    ]
