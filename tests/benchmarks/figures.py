"""Samples of interleaved rounds -> medians, ratios to raw, and whether budgets are met. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Literal

from tests.benchmarks.budgets import BUDGETS, OURS, Budget

Sample = Mapping[str, float]
"""What one run of a client was measured to take, a unit of work, by metric."""
Round = Mapping[str, Sample]
"""The runs of all clients that followed each other, by client."""
Verdict = Literal["met", "missed", "noisy"]

ORDER: Sequence[Verdict] = ("missed", "met", "noisy")
"""Of the verdicts on several runs, the first one that was given is that on all."""
FLOOR = "raw"
NOISE = 0.1
"""By how much what raw takes may vary over the rounds, if ratios to it are to be judged."""


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
    budgets: Sequence[Budget] = ()
    spread: float = 0
    """Between the highest and the lowest figure of raw over the rounds, as a share of the median."""
    runs: Sequence[Row] = ()
    """What each run found, if all was done several times."""

    def measured(self, budget: Budget) -> float | None:
        """The figure that a budget is about, if there is one."""
        return (self.ratios if budget.of == "ratio" else self.values).get(budget.client)

    @property
    def noisy(self) -> bool:
        """Whether raw varied too much for ratios to mean anything; memory by itself does not depend on it."""
        depends = self.unit != "B" or any(one.of == "ratio" for one in self.budgets)
        return depends and self.spread > NOISE

    def verdict(self, budget: Budget) -> Verdict:
        """What is to be said about a budget. A figure that could not be measured misses it.

        Of several runs, one that misses it is enough, and those that were noisy do not count.
        """
        if self.runs:
            verdicts = {one.verdict(budget) for one in self.runs}
            return next(one for one in ORDER if one in verdicts)
        figure = self.measured(budget)
        if figure is not None and self.noisy:
            return "noisy"
        return "missed" if figure is None or figure > budget.limit else "met"

    @property
    def quiet(self) -> Sequence[Row]:
        """The runs that it is the median of: those that were quiet, or all if none was."""
        return [one for one in self.runs if not one.noisy] or self.runs

    @property
    def apart(self) -> float:
        """How far ratios of ours, or else figures, are apart in these runs, as a share of their median."""
        found = [(one.ratios or one.values).get(OURS) for one in self.quiet]
        return spread_of([one for one in found if one is not None])


def plain_row(name: str, title: str, unit: str, values: Mapping[str, float]) -> Row:
    """A row of figures that were measured once, and that raw is no floor of."""
    return Row(name, title, unit, values, {}, budgets_of(name))


def budgets_of(name: str) -> Sequence[Budget]:
    """The budgets of a row."""
    return tuple(one for one in BUDGETS if one.row == name)


def row(name: str, title: str, unit: str, rounds: Sequence[Round], metric: str) -> Row:
    """The row of one metric.

    A ratio is the median of the ratios within a round, not the ratio of the medians: what else the machine
    did at the time hits the runs of a round alike.
    """
    clients = dict.fromkeys(client for one in rounds for client in one)
    found = {client: figures for client in clients if (figures := _of(rounds, client, metric))}
    values = {client: median(figures) for client, figures in found.items()}
    ratios = {client: median(shares) for client in values if (shares := _ratios(rounds, client, metric))}
    return Row(name, title, unit, values, ratios, budgets_of(name), spread_of(found.get(FLOOR, ())))


def growth_row(name: str, title: str, short: Sequence[Round], long: Sequence[Round]) -> Row:
    """How many times what a unit takes in little work it takes in much, of each client."""
    pairs = list(zip(short, long, strict=False))
    clients = dict.fromkeys(client for one, other in pairs for client in one if client in other)
    found = {
        client: [
            other[client]["cpu"] / one[client]["cpu"]
            for one, other in pairs
            if client in one and client in other
        ]
        for client in clients
    }
    values = {client: median(times) for client, times in found.items()}
    return Row(name, title, "x", values, {}, budgets_of(name), spread_of(found.get(FLOOR, ())))


def kept(runs: Sequence[Sequence[Row]]) -> list[Row]:
    """The rows of several runs as one: medians of the runs in which each was quiet, or of all."""
    if len(runs) == 1:
        return list(runs[0])
    by_name = [{one.name: one for one in run} for run in runs]
    names = dict.fromkeys(name for run in by_name for name in run)
    return [_kept([run[name] for run in by_name if name in run]) for name in names]


def _kept(runs: Sequence[Row]) -> Row:
    found = replace(runs[0], spread=median(one.spread for one in runs), runs=runs)
    values = _medians([one.values for one in found.quiet])
    return replace(found, values=values, ratios=_medians([one.ratios for one in found.quiet]))


def _medians(maps: Sequence[Mapping[str, float]]) -> dict[str, float]:
    clients = dict.fromkeys(client for one in maps for client in one)
    return {client: median(one[client] for one in maps if client in one) for client in clients}


def spread_of(figures: Sequence[float]) -> float:
    """What is between the highest and the lowest, as a share of the median."""
    middle = median(figures) if figures else 0
    return (max(figures) - min(figures)) / middle if middle else 0


def _of(rounds: Sequence[Round], client: str, metric: str) -> list[float]:
    return [one[client][metric] for one in rounds if client in one and metric in one[client]]


def _ratios(rounds: Sequence[Round], client: str, metric: str) -> list[float]:
    both = [one for one in rounds if client in one and FLOOR in one]
    return [
        one[client][metric] / one[FLOOR][metric]
        for one in both
        if metric in one[client] and one[FLOOR].get(metric)
    ]
