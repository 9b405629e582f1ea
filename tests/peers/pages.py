"""The tables of pages that turn a program for a peer into one for ours.

Each cell of theirs is code, so that what the page says of both packages is executed: see `Suite.table`.
"""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
_TABLE = re.compile(r"^\|---\|---\|\n((?:\|.*\n)+)", re.MULTILINE)
_ROW = re.compile(r"^\| `([^`]+)` \| `([^`]+)` \|$", re.MULTILINE)


def rows_of(page: str, number: int = 0) -> list[str]:
    """The lines of a table with two columns; the first table of a page is number 0."""
    tables: list[str] = _TABLE.findall((DOCS / page).read_text("utf-8"))
    return tables[number].splitlines()


def replacements(page: str, number: int = 0) -> list[tuple[str, str]]:
    """The rows of a table: what a program for the peer has, and one for ours."""
    return [found for row in rows_of(page, number) for found in _ROW.findall(row)]
