"""Samples of interleaved rounds -> medians, ratios to raw, and whether budgets are met. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from tests.benchmarks.budgets import BUDGETS, Budget

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
    """`s`, `B`, `x` for a multiple, or `n` for a number of things."""
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


def plain_row(name: str, title: str, unit: str, values: Mapping[str, float]) -> Row:
    """A row of figures that were measured once, and that raw is no floor of."""
    return Row(name, title, unit, values, {}, budget_of(name))


def budget_of(name: str) -> Budget | None:
    """The budget of a row, if it has one."""
    return next((one for one in BUDGETS if one.row == name), None)


def row(name: str, title: str, unit: str, rounds: Sequence[Round], metric: str) -> Row:
    """The row of one metric.

    A ratio is the median of the ratios within a round, not the ratio of the medians: what else the machine
    did at the time hits the runs of a round alike.
    """
    clients = dict.fromkeys(client for one in rounds for client in one)
    values = {
        client: median(_of(rounds, client, metric)) for client in clients if _of(rounds, client, metric)
    }
    ratios = {client: median(found) for client in values if (found := _ratios(rounds, client, metric))}
    return Row(name, title, unit, values, ratios, budget_of(name))


def growth_row(name: str, title: str, short: Sequence[Round], long: Sequence[Round]) -> Row:
    """How many times what a unit takes in little work it takes in much, of each client."""
    pairs = list(zip(short, long, strict=False))
    clients = dict.fromkeys(client for one, other in pairs for client in one if client in other)
    values = {
        client: median(
            other[client]["cpu"] / one[client]["cpu"]
            for one, other in pairs
            if client in one and client in other
        )
        for client in clients
    }
    return Row(name, title, "x", values, {}, budget_of(name))


def _of(rounds: Sequence[Round], client: str, metric: str) -> list[float]:
    return [one[client][metric] for one in rounds if client in one and metric in one[client]]


def _ratios(rounds: Sequence[Round], client: str, metric: str) -> list[float]:
    both = [one for one in rounds if client in one and FLOOR in one]
    return [
        one[client][metric] / one[FLOOR][metric]
        for one in both
        if metric in one[client] and one[FLOOR].get(metric)
    ]
