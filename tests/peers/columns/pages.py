"""The two columns of the pages about other clients: in each section a program for theirs, then one for ours.

A block of ours is marked ```python, as on all pages; one of theirs ```py, ```go or ```dart.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

REPOSITORY = Path(__file__).parents[3]
RECORDS = Path(__file__).parent / "recorded"
_SECTION = re.compile(r"^## (.+)\n((?:(?!## ).*\n?)*)", re.MULTILINE)
_THEIRS = re.compile(r"^```(py|go|dart)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OURS = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Pair(NamedTuple):
    """A section with two programs that do the same."""

    page: str
    heading: str
    language: str
    theirs: str
    ours: str

    @property
    def digest(self) -> str:
        """Tells whether a recording is of this program."""
        return hashlib.sha256(self.theirs.encode()).hexdigest()[:16]


def text_of(page: str) -> str:
    """The Markdown of `docs/coming_from_<page>.md`."""
    return (REPOSITORY / "docs" / f"coming_from_{page}.md").read_text("utf-8")


def pairs_of(page: str) -> Iterator[Pair]:
    """The sections of a page that have a program in both columns."""
    for section in _SECTION.finditer(text_of(page)):
        heading, text = section[1], section[2]
        theirs, ours = _THEIRS.search(text), _OURS.search(text)
        if theirs:
            assert ours, f"{page}: {heading} has nothing in our column"
            yield Pair(page, heading, theirs[1], theirs[2], ours[1])


def recorded(page: str) -> dict[str, Any]:
    """What was recorded of the left column, by heading, with where it comes from."""
    path = RECORDS / f"{page}.json"
    record: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {"programs": {}}
    return record


def write_record(page: str, record: dict[str, Any]) -> None:
    """Replace what was recorded."""
    RECORDS.mkdir(exist_ok=True)
    text = json.dumps(record, indent=1, ensure_ascii=False) + "\n"
    (RECORDS / f"{page}.json").write_text(text, "utf-8")
