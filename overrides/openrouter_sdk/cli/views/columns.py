"""Tables and lists of facts that fit the window: fewer columns rather than broken lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple
from unicodedata import combining, east_asian_width

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

    Pairs whose value is empty are left out.
    """
    shown = [(name, plain(value)) for name, value in pairs if value]
    indent = max((cell_width(name) for name, _ in shown), default=0) + _GAP
    lines = []
    for name, value in shown:
        beginning = name + " " * (indent - cell_width(name))
        for piece in wrapped(value, None if width is None else max(width - indent, 1)):
            lines.append(beginning + piece)
            beginning = " " * indent
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
