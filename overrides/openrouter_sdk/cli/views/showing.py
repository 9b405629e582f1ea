"""Write lists: fitted to the terminal, or whole for other programs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.views.columns import Column, facts, plain, table


def window() -> int | None:
    """Return the columns of the terminal that shows the answer; None if none does."""
    return terminal.width() if terminal.is_terminal(sys.stdout) else None


def show_table(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
    """Write a table: on a terminal fitted to it, else with tabs between all columns."""
    width = window()
    if width is not None:
        show_lines(table(columns, rows, width))
        return
    cells = [[column.title for column in columns], *([plain(one) for one in row] for row in rows)]
    show_lines("\t".join(row) for row in cells)


def show_facts(pairs: Iterable[tuple[str, str]]) -> None:
    """Write a line for each name and value."""
    show_lines(facts(pairs, window()))


def show_lines(lines: Iterable[str]) -> None:
    """Write lines."""
    terminal.write("".join(f"{line}\n" for line in lines))


def show_data(data: Any, pairs: Callable[[Any], Iterable[tuple[str, str]]], *, as_json: bool) -> None:
    """Write data as JSON, or what `pairs` makes of it as a line for each fact."""
    if as_json:
        terminal.print_json(data)
    else:
        show_facts(pairs(data))
