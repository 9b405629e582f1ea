"""Rows -> the table on the screen, and what is kept as JSON. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.benchmarks.figures import FLOOR, Row
from tests.benchmarks.scenarios import COLUMNS


def table(rows: Sequence[Row]) -> str:
    """The figures of the clients that have any, the budget and whether it is met; ratios if raw has some."""
    clients = [one for one in COLUMNS if any(one in row.values for row in rows)]
    cells = [["", *clients, "budget", ""]]
    cells += [[one.title, *(cell(one, client) for client in clients), *verdict(one)] for one in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    cells.insert(1, ["-" * width for width in widths])
    return "\n".join(
        "  ".join([line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:])]).rstrip()
        for line in cells
    )


def cell(row: Row, client: str) -> str:
    """A figure, with its ratio to raw."""
    if client not in row.values:
        return "-"
    text = amount(row.values[client], row.unit)
    if client == FLOOR or client not in row.ratios:
        return text
    return f"{text} {ratio(row.ratios[client]):>6}"


def verdict(row: Row) -> tuple[str, str]:
    """The budget, and whether it is met."""
    if row.budget is None:
        return "-", ""
    limit = ratio(row.budget.limit) if row.budget.of == "ratio" else amount(row.budget.limit, row.unit)
    return limit, "MISSED" if row.missed else "ok"


def ratio(value: float) -> str:
    """A ratio, with two places where they matter."""
    return f"{value:.2f}x" if value < 10 else f"{value:.0f}x"


def amount(value: float, unit: str) -> str:
    """A figure in the unit that people read most easily."""
    if unit == "x":
        return ratio(value)
    if unit == "n":
        return f"{value:.0f}"
    scales = {"s": ((1, "s"), (1e-3, "ms"), (1e-6, "us")), "B": ((1e6, "MB"), (1e3, "kB"), (1, "B"))}[unit]
    scale, name = next((one for one in scales if value >= one[0]), scales[-1])
    number = value / scale
    return f"{number:.3g} {name}" if number < 1000 else f"{number:.0f} {name}"


def misses(rows: Sequence[Row]) -> list[str]:
    """A sentence for each figure that misses its budget."""
    return [_miss(one) for one in rows if one.missed]


def _miss(row: Row) -> str:
    assert row.budget is not None
    limit, _ = verdict(row)
    if row.measured is None:
        return f"{row.title}: not measured, budget {limit} ({row.budget.source})"
    found = ratio(row.measured) if row.budget.of == "ratio" else amount(row.measured, row.unit)
    return f"{row.title}: {found}, budget {limit} ({row.budget.source})"


def as_json(rows: Sequence[Row], facts: Mapping[str, Any]) -> dict[str, Any]:
    """All figures, in seconds and bytes, and the facts of the run."""
    return {**facts, "rows": [_row(one) for one in rows]}


def _row(row: Row) -> dict[str, Any]:
    budget = row.budget
    return {
        "name": row.name,
        "title": row.title,
        "unit": row.unit,
        "values": dict(row.values),
        "ratios": {name: round(value, 3) for name, value in row.ratios.items()},
        "budget": None if budget is None else {"limit": budget.limit, "of": budget.of, "met": not row.missed},
    }
