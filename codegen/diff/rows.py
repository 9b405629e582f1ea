"""Findings put together into rows that can be read: what is said of many places is said once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from attrs import evolve, frozen

from codegen.diff.finding import SEVERAL, UNUSED, Finding
from codegen.diff.rules import Rule

NAMED = 3
"""How many methods, components or fingerprints a row names before it only counts."""
SHOWN = 12
"""The same for properties and values, which are what the row is about."""


@frozen
class Row:
    """One rule, broken in the same way at every combination of subject and path."""

    findings: tuple[Finding, ...]
    subjects: tuple[str, ...]
    paths: tuple[str, ...]
    values: tuple[str, ...]

    @property
    def rule(self) -> Rule:
        return self.findings[0].rule

    @property
    def kind(self) -> str:
        return self.findings[0].change.place[0]

    @property
    def reason(self) -> str:
        """Why it was accepted, or empty."""
        return self.findings[0].reason

    @property
    def resource(self) -> str:
        found = {finding.resource for finding in self.findings}
        return found.pop() if len(found) == 1 else SEVERAL

    @property
    def where(self) -> str:
        """Subjects and places in words."""
        if self.kind == "name":
            return listed(self.subjects, SHOWN)
        if len(self.findings) == 1:
            return self.findings[0].where
        paths = listed([path for path in self.paths if path], SHOWN)
        single = len(self.subjects) == 1 and len(self.paths) == 1 and self.kind == "schema"
        apart = "" if single or not paths else ": "
        return f"{listed(self.subjects)}{apart}{paths}"

    @property
    def change(self) -> str:
        """What was, and what is."""
        return listed([value for value in self.values if value], SHOWN)

    @property
    def used_by(self) -> str:
        """The operations that a component's row touches; of other rows the place says it."""
        methods = sorted({method for finding in self.findings for method in finding.methods})
        return listed(methods) if self.kind != "operation" else ""

    @property
    def fingerprints(self) -> str:
        found = [finding.fingerprint for finding in self.findings]
        more = len(found) - NAMED
        return " ".join(found) if more <= 1 else f"{' '.join(found[:NAMED])} and {more} more"


def rows(findings: Iterable[Finding]) -> list[Row]:
    """The findings as rows, in the order of resources."""
    made = [_row(finding) for finding in findings]
    made = _merge(made, "values", same=("subjects", "paths"))
    made = _merge(made, "subjects", same=("paths", "values"))
    made = _merge(made, "paths", same=("subjects", "values"))
    return sorted(made, key=lambda row: (_rank(row.resource), row.subjects, row.paths, row.rule.id))


def _row(finding: Finding) -> Row:
    value = _value(finding)
    if finding.change.place[0] == "name":  # each has a new name of its own, so it stays beside the old one
        return Row(
            (finding,), (f"{finding.subject} (now {value})" if value else finding.subject,), ("",), ("",)
        )
    return Row((finding,), (finding.subject,), (finding.path,), (value,))


def _merge(made: list[Row], part: str, *, same: tuple[str, str]) -> list[Row]:
    """Join the rows of one rule that agree in two of subjects, paths and values; the third is added up."""
    agree = attrgetter(*same)
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in made:
        apart = row.resource if row.kind == "name" else ""
        groups.setdefault((row.rule.id, row.kind, row.reason, apart, agree(row)), []).append(row)
    return [_joined(group, part) for group in groups.values()]


def _joined(group: list[Row], part: str) -> Row:
    findings = tuple(finding for row in group for finding in row.findings)
    values = dict.fromkeys(value for row in group for value in getattr(row, part))
    return evolve(group[0], findings=findings, **{part: tuple(values)})


def _value(finding: Finding) -> str:
    old, new = finding.change.old, finding.change.new
    if finding.change.place[0] == "name":
        return new  # the old one is the place
    return f"{_short(old)} -> {_short(new)}" if old and new else _short(old) or _short(new)


def _short(text: str, limit: int = 100) -> str:
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def listed(names: Iterable[str], limit: int = NAMED) -> str:
    """The names, or the first of them and how many more there are."""
    unique = list(dict.fromkeys(names))
    if len(unique) <= limit + 1:
        return ", ".join(unique)
    return f"{', '.join(unique[:limit])} and {len(unique) - limit} more"


def by_resource(made: list[Row]) -> Iterator[tuple[str, list[Row]]]:
    """The rows of each resource; those of several, and of none, first."""
    groups: dict[str, list[Row]] = {}
    for row in made:
        groups.setdefault(row.resource, []).append(row)
    yield from groups.items()


def actions(made: list[Row]) -> list[tuple[str, str]]:
    """(rules, what to do about them): those with the same advice together."""
    says: dict[str, list[str]] = {}
    for row in made:
        if row.rule.says not in says.setdefault(row.rule.action, []):
            says[row.rule.action].append(row.rule.says)
    return [("; ".join(names), action) for action, names in says.items()]


def _rank(resource: str) -> tuple[int, str]:
    return [UNUSED, SEVERAL].index(resource) if resource in (UNUSED, SEVERAL) else 2, resource
