"""Tables and lists of facts that fit the window: fewer columns rather than broken lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple
from unicodedata import combining, east_asian_width

from openrouter_sdk.cli import terminal

_GAP: Final = 2
_LEAST: Final = 8
"""Cells of the narrowest first column, when it has to be cut."""


class Column(NamedTuple):
    """A column of a table."""

    title: str
    rank: int = 0
    """In a narrow window, the columns of the highest ranks are left out first; that of rank 0 never is."""
    right: bool = False
    """Whether its cells end at the same place, as numbers do."""


def table(columns: Sequence[Column], rows: Iterable[Sequence[str]], width: int | None) -> list[str]:
    """Return the lines of a table, each at most `width` cells wide; None is any width.

    The first column is cut, with `…` at the end, if even alone it is wider.
    """
    cells = [[column.title for column in columns], *([plain(one) for one in row] for row in rows)]
    widths = [max(cell_width(row[index]) for row in cells) for index in range(len(columns))]
    kept = list(range(len(columns)))
    while width is not None and len(kept) > 1 and _total(widths, kept) > width:
        kept.remove(max(kept, key=lambda index: (columns[index].rank, index)))
    if width is not None and _total(widths, kept) > width:
        widths[kept[0]] = max(_LEAST, width - _total(widths, kept) + widths[kept[0]])
    return [
        (" " * _GAP)
        .join(_padded(row[index], widths[index], right=columns[index].right) for index in kept)
        .rstrip()
        for row in cells
    ]


def facts(pairs: Iterable[tuple[str, str]], width: int | None) -> list[str]:
    """Return a line for each name and value, with the values below each other; long ones take several lines.

    In a narrow window, a value is below its name. Pairs whose value is empty are left out.
    """
    shown = [(name, plain(value)) for name, value in pairs if value]
    indent = max((cell_width(name) for name, _ in shown), default=0) + _GAP
    is_narrow = width is not None and indent > width // 2
    lines = []
    for name, value in shown:
        if is_narrow:
            lines.append(name)
        margin = _GAP if is_narrow else indent
        beginning = " " * margin if is_narrow else name + " " * (indent - cell_width(name))
        for piece in wrapped(value, None if width is None else max(width - margin, 1)):
            lines.append(beginning + piece)
            beginning = " " * margin
    return lines


def wrapped(text: str, width: int | None) -> list[str]:
    """Return a text in lines that end between words; a word that is longer than a line is broken."""
    if width is None:
        return [text]
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if cell_width(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        while cell_width(word) > width and len(word) > 1:
            head = _head(word, width) or word[:1]
            lines.append(head)
            word = word[len(head) :]
        line = word
    return [*lines, line] if line or not lines else lines


def plain(text: str) -> str:
    """Return a text of a server without what would change the terminal, in one line."""
    return "".join(one if one.isprintable() else " " for one in text)


def cell_width(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)


def _total(widths: Sequence[int], kept: Sequence[int]) -> int:
    return sum(widths[index] for index in kept) + _GAP * (len(kept) - 1)


def _padded(text: str, width: int, *, right: bool) -> str:
    if cell_width(text) > width:
        text = f"{_head(text, width - 1)}…"
    space = " " * (width - cell_width(text))
    return space + text if right else text + space


def _head(text: str, width: int) -> str:
    """Return the beginning of a text that fits."""
    end = 0
    for one in text:
        if cell_width(text[: end + 1]) > width:
            break
        end += len(one)
    return text[:end]


# --- written to standard output -------------------------------------------------------------------------


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
