"""Group the findings into rows for people to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from attrs import evolve, frozen

from codegen.diff.finding import SEVERAL, UNUSED, Finding
from codegen.diff.rules.rule import Rule

MAX_SUBJECTS = 3
"""The number of methods, components or fingerprints that a row lists."""
MAX_PLACES = 12
"""The number of properties or values that a row lists."""


@frozen
class Row:
    """Findings of one rule, with the same change at every combination of subject and path."""

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
        """Why it was accepted; empty if it was not."""
        return self.findings[0].reason

    @property
    def resource(self) -> str:
        found = {finding.resource for finding in self.findings}
        return found.pop() if len(found) == 1 else SEVERAL

    @property
    def where(self) -> str:
        """Subjects and places."""
        if self.kind == "name":
            return listed(self.subjects, MAX_PLACES)
        if len(self.findings) == 1:
            return self.findings[0].where
        paths = listed([path for path in self.paths if path], MAX_PLACES)
        single = len(self.subjects) == 1 and len(self.paths) == 1 and self.kind == "schema"
        separator = "" if single or not paths else ": "
        return f"{listed(self.subjects)}{separator}{paths}"

    @property
    def change(self) -> str:
        """The old and new values."""
        return listed([value for value in self.values if value], MAX_PLACES)

    @property
    def used_by(self) -> str:
        """The operations that the row affects, unless its place already names them."""
        methods = sorted({method for finding in self.findings for method in finding.methods})
        return listed(methods) if self.kind != "operation" else ""

    @property
    def fingerprints(self) -> str:
        found = [finding.fingerprint for finding in self.findings]
        more = len(found) - MAX_SUBJECTS
        return " ".join(found) if more <= 1 else f"{' '.join(found[:MAX_SUBJECTS])} and {more} more"


def rows(findings: Iterable[Finding]) -> list[Row]:
    """Return the findings as rows, sorted by resource."""
    made = [_row(finding) for finding in findings]
    made = _merge(made, "values", same=("subjects", "paths"))
    made = _merge(made, "subjects", same=("paths", "values"))
    made = _merge(made, "paths", same=("subjects", "values"))
    return sorted(made, key=lambda row: (_rank(row.resource), row.subjects, row.paths, row.rule.id))


def _row(finding: Finding) -> Row:
    value = _value(finding)
    if finding.change.place[0] == "name":  # the new name goes next to the old one
        return Row(
            (finding,), (f"{finding.subject} (now {value})" if value else finding.subject,), ("",), ("",)
        )
    return Row((finding,), (finding.subject,), (finding.path,), (value,))


def _merge(made: list[Row], part: str, *, same: tuple[str, str]) -> list[Row]:
    """Merge the rows of a rule that agree in two of subjects, paths and values."""
    agree = attrgetter(*same)
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in made:
        resource = row.resource if row.kind == "name" else ""
        groups.setdefault((row.rule.id, row.kind, row.reason, resource, agree(row)), []).append(row)
    return [_joined(group, part) for group in groups.values()]


def _joined(group: list[Row], part: str) -> Row:
    findings = tuple(finding for row in group for finding in row.findings)
    values = dict.fromkeys(value for row in group for value in getattr(row, part))
    return evolve(group[0], findings=findings, **{part: tuple(values)})


def _value(finding: Finding) -> str:
    old, new = finding.change.old, finding.change.new
    if finding.change.place[0] == "name":
        return new  # the place has the old one
    return f"{_short(old)} -> {_short(new)}" if old and new else _short(old) or _short(new)


def _short(text: str, limit: int = 100) -> str:
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def listed(names: Iterable[str], limit: int = MAX_SUBJECTS) -> str:
    """Return the names, or the first ones and the number of the others."""
    unique = list(dict.fromkeys(names))
    if len(unique) <= limit + 1:
        return ", ".join(unique)
    return f"{', '.join(unique[:limit])} and {len(unique) - limit} more"


def by_resource(made: list[Row]) -> Iterator[tuple[str, list[Row]]]:
    """Yield the rows of each resource, those of the whole API and of several resources first."""
    groups: dict[str, list[Row]] = {}
    for row in made:
        groups.setdefault(row.resource, []).append(row)
    yield from groups.items()


def actions(made: list[Row]) -> list[tuple[str, str]]:
    """Return (rules, action), merging the rules with the same action."""
    summaries: dict[str, list[str]] = {}
    for row in made:
        if row.rule.summary not in summaries.setdefault(row.rule.action, []):
            summaries[row.rule.action].append(row.rule.summary)
    return [("; ".join(names), action) for action, names in summaries.items()]


def _rank(resource: str) -> tuple[int, str]:
    return [UNUSED, SEVERAL].index(resource) if resource in (UNUSED, SEVERAL) else 2, resource
