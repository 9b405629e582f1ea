"""Rules for what is promised of how long something stays."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.change import Side
from codegen.diff.rules.rule import NOTHING, Level, Rule

_OWNERS: tuple[tuple[str, Side, str, str], ...] = (
    ("operation", "both", "operations", "operation"),
    ("parameter", "request", "parameters", "parameter"),
    ("request", "request", "properties", "schema in requests"),
    ("response", "response", "properties", "schema in responses"),
)
"""(beginning of the ids, side, area, what it is) of what can have an end and a level."""
_KINDS: tuple[tuple[str, Level, str, str], ...] = (
    ("sunset-announced", "warning", "will be removed", "Name the day and the replacement in the changelog."),
    ("sunset-withdrawn", "warning", "has no date of removal any more", "Find out whether it stays."),
    ("sunset-earlier", "breaking", "will be removed earlier", "Name the new day in the changelog."),
    ("sunset-later", "info", "will be removed later", NOTHING),
    ("stability-lowered", "breaking", "is promised less stability",
     "Find out what may change; mention it in the changelog."),
    ("stability-raised", "info", "is promised more stability", NOTHING),
)  # fmt: skip


def _rules() -> Iterator[Rule]:
    for owner, side, area, what in _OWNERS:
        for kind, level, summary, action in _KINDS:
            yield Rule(f"{owner}-{kind}", level, side, area, f"{what} {summary}", action)


LIFECYCLE_RULES = tuple(_rules())
