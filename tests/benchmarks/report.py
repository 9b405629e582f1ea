"""Rows -> the tables on the screen, and what is kept as JSON. No I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.benchmarks.budgets import FAST, OURS, Budget
from tests.benchmarks.figures import FLOOR, NOISE, Row, Verdict
from tests.benchmarks.scenarios import CLIENTS, FRAMEWORKS, HAYSTACK, LANGCHAIN, TRANSPORTS

SAID: Mapping[Verdict, str] = {"met": "ok", "missed": "MISSED", "noisy": "noisy"}


def tables(rows: Sequence[Row]) -> str:
    """Those of the clients, of those on other transports, and of integrations, if there are such rows."""
    integrations = [one for one in rows if one.name.split()[0] in FRAMEWORKS]
    others = [one for one in rows if one not in integrations]
    on_transports = [one for one in others if {*TRANSPORTS} & one.values.keys()]
    parts = (
        ("", others, CLIENTS, OURS),
        (
            "Other transports, beside raw httpx, and ours on it",
            on_transports,
            (FLOOR, OURS, *TRANSPORTS),
            FAST,
        ),
        ("Integrations for frameworks", integrations, (OURS, HAYSTACK, LANGCHAIN), OURS),
    )
    return "\n\n".join(
        "\n".join([*filter(None, [title]), table(found, columns, judged)])
        for title, found, columns, judged in parts
        if found
    )


def table(rows: Sequence[Row], columns: Sequence[str], judged: str = OURS) -> str:
    """The figures of clients that have any, with ratios to raw; and how one of them meets its budgets."""
    clients = [one for one in columns if any(one in row.values for row in rows)]
    cells = [["", *clients, "budget", ""]]
    cells += [[one.title, *(cell(one, client) for client in clients), *verdict(one, judged)] for one in rows]
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


def verdict(row: Row, client: str) -> tuple[str, str]:
    """The budget of a client, and whether it is met."""
    for budget in row.budgets:
        if budget.client == client:
            return limit(row, budget), SAID[row.verdict(budget)]
    return "-", ""


def limit(row: Row, budget: Budget) -> str:
    """The most that a figure may be."""
    return ratio(budget.limit) if budget.of == "ratio" else amount(budget.limit, row.unit)


def ratio(value: float) -> str:
    """A ratio, with two places where they matter."""
    return f"{value:.2f}x" if value < 10 else f"{value:.0f}x"


def percent(share: float) -> str:
    """A share, as people say it."""
    return f"{100 * share:.0f} %"


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
    return [_miss(one, budget) for one in rows for budget in one.budgets if one.verdict(budget) == "missed"]


def _miss(row: Row, budget: Budget) -> str:
    who = "" if budget.client == OURS else f", {budget.client}"
    found = ", ".join(dict.fromkeys(_measured(one, budget) for one in row.runs or [row]))
    return f"{row.title}{who}: {found}, budget {limit(row, budget)} ({budget.source})"


def _measured(row: Row, budget: Budget) -> str:
    figure = row.measured(budget)
    if figure is None:
        return "not measured"
    return ratio(figure) if budget.of == "ratio" else amount(figure, row.unit)


def noise(rows: Sequence[Row]) -> Iterator[str]:
    """A line for each row in which raw varied too much, in which of the runs and by how much."""
    for one in rows:
        runs = one.runs or [one]
        found = [f"{percent(run.spread)}" for run in runs if run.noisy]
        if found:
            several = f" in {len(found)} of {len(runs)} runs" if one.runs else ""
            yield f"{one.title}: raw varied by {', '.join(found)}{several}"


def distances(rows: Sequence[Row]) -> Iterator[str]:
    """A line for each row of several runs: how far ours was apart in them."""
    for one in rows:
        if one.runs:
            yield f"{one.title}: {percent(one.apart)}"


def as_json(rows: Sequence[Row], facts: Mapping[str, Any]) -> dict[str, Any]:
    """All figures, in seconds and bytes, and the facts of the run."""
    return {**facts, "noise": NOISE, "rows": [_row(one) for one in rows]}


def _row(row: Row) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": row.name,
        "title": row.title,
        "unit": row.unit,
        "values": dict(row.values),
        "ratios": _rounded(row.ratios),
        "spread": round(row.spread, 3),
        "budgets": [
            {"client": one.client, "limit": one.limit, "of": one.of, "verdict": row.verdict(one)}
            for one in row.budgets
        ],
    }
    if row.runs:
        found["apart"] = round(row.apart, 3)
        found["runs"] = [{"ratios": _rounded(one.ratios), "spread": round(one.spread, 3)} for one in row.runs]
    return found


def _rounded(ratios: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 3) for name, value in ratios.items()}
