"""The outcome of a comparison, and how it reads: text, Markdown, JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from typing import Any, Literal

from attrs import frozen

from codegen.diff.accepted import accepted_text
from codegen.diff.finding import Finding
from codegen.diff.rows import Row, actions, by_resource, rows
from codegen.diff.rules import LEVELS, Level

Bump = Literal["major", "minor", "patch", "none"]


@frozen
class Report:
    """What is different between two contracts."""

    findings: tuple[Finding, ...]
    version: str = "0"
    """The last release."""
    operations: tuple[int, int] = (0, 0)
    described_otherwise: int = 0
    """Places that both contracts describe, in other words; no finding."""
    without_reason: tuple[str, ...] = ()
    """Accepted fingerprints that give no reason, and so accept nothing."""
    outdated: tuple[str, ...] = ()
    """Accepted fingerprints that match nothing here."""
    unmatched_fixes: tuple[str, ...] = ()

    def of(self, level: Level) -> tuple[Finding, ...]:
        """The findings of a level, accepted ones included."""
        return tuple(finding for finding in self.findings if finding.rule.level == level)

    @cached_property
    def breaking(self) -> tuple[Finding, ...]:
        """The breaking findings that nobody accepted."""
        return tuple(finding for finding in self.of("breaking") if not finding.accepted)

    @cached_property
    def accepted(self) -> tuple[Finding, ...]:
        """The findings that were accepted, with their reasons."""
        return tuple(finding for finding in self.findings if finding.accepted)

    @property
    def bump(self) -> Bump:
        """The part of the version that the next release raises.

        From 1.0 on a breaking change raises the major version, any other finding the minor one, other words
        alone the patch. Before 1.0 each counts one step less (semver.org, 4: anything may change). An
        accepted change is still a change.
        """
        before_one = self.version.partition(".")[0] == "0"
        if self.of("breaking"):
            return "minor" if before_one else "major"
        if self.findings:
            return "patch" if before_one else "minor"
        return "patch" if self.described_otherwise else "none"

    @property
    def exit_code(self) -> int:
        """1 when a breaking change is not accepted."""
        return int(bool(self.breaking))

    # --- formats -------------------------------------------------------------------------------------------

    def summary(self) -> str:
        """The counts and the suggested version bump, in a line."""
        counts = [f"{len(self.of(level))} {level}" for level in LEVELS]
        if self.accepted:
            counts[0] += f" ({len(self.of('breaking')) - len(self.breaking)} accepted)"
        before, after = self.operations
        words = (
            f"; {self.described_otherwise} places described in other words"
            if self.described_otherwise
            else ""
        )
        return (
            f"{', '.join(counts)}; {before} -> {after} operations{words}. "
            f"Suggested version bump: {self.bump} (from {self.version})."
        )

    def text(self) -> str:
        """The report for a terminal."""
        lines = [self.summary(), *(f"note: {note}" for note in self._notes())]
        for level in LEVELS:
            made = rows(self.of(level))
            if not made:
                continue
            lines += ["", _title(level, len(self.of(level)), made).upper()]
            for resource, group in by_resource(made):
                lines += [f"  {resource}", *(line for row in group for line in _text_row(row))]
            lines += ["  What to do", *(f"    {says}: {action}" for says, action in actions(made))]
        return "\n".join(lines) + "\n"

    def markdown(self) -> str:
        """The report for a pull request: what is new for information only is folded away."""
        lines = [f"**{self.summary()}**", "", *(f"> {note}  " for note in self._notes())]
        for level in LEVELS:
            made = rows(self.of(level))
            if not made:
                continue
            body = list(_markdown_rows(made))
            if level == "info":
                body = ["<details><summary>Rows</summary>", "", *body, "", "</details>"]
            lines += ["", f"### {_title(level, len(self.of(level)), made)}", "", *body]
        if self.breaking:
            lines += [
                "",
                "<details><summary>To accept the breaking changes, in codegen/diff/accepted.toml</summary>",
            ]
            lines += ["", "```toml", accepted_text(self.breaking).rstrip(), "```", "", "</details>"]
        return "\n".join(lines).strip() + "\n"

    def json(self) -> str:
        """The report for programs; one object a finding."""
        content = {
            "summary": {
                "breaking": len(self.of("breaking")),
                "warning": len(self.of("warning")),
                "info": len(self.of("info")),
                "unaccepted_breaking": len(self.breaking),
                "operations": {"old": self.operations[0], "new": self.operations[1]},
                "described_otherwise": self.described_otherwise,
                "bump": self.bump,
                "version": self.version,
            },
            "findings": [_json_finding(finding) for level in LEVELS for finding in self.of(level)],
            "accepted_without_reason": list(self.without_reason),
            "accepted_but_not_found": list(self.outdated),
            "fixes_that_match_nothing": list(self.unmatched_fixes),
        }
        return json.dumps(content, indent=2, ensure_ascii=False) + "\n"

    def _notes(self) -> Iterator[str]:
        for fingerprint in self.without_reason:
            yield f"accepted.toml: {fingerprint} has no reason, so it accepts nothing"
        for fingerprint in self.outdated:
            yield f"accepted.toml: {fingerprint} matches nothing any more; remove it"
        for target in self.unmatched_fixes:
            yield f"a fix finds nothing to fix: {target}"


def _title(level: Level, count: int, made: list[Row]) -> str:
    return f"{level.capitalize()} ({count} in {len(made)} row{'s' if len(made) > 1 else ''})"


def _text_row(row: Row) -> Iterator[str]:
    change = f": {row.change}" if row.change else ""
    accepted = f" (accepted: {row.reason})" if row.reason else ""
    yield f"    {row.where} - {row.rule.says}{change}{accepted}"
    if row.used_by:
        yield f"      in {row.used_by}"
    if row.rule.level == "breaking":
        yield f"      {row.rule.id} {row.fingerprints}"


def _markdown_rows(made: list[Row]) -> Iterator[str]:
    for resource, group in by_resource(made):
        yield from (f"#### {resource}", "", "| Where | What | Old -> new | Operations |", "|---|---|---|---|")
        for row in group:
            accepted = f" (accepted: {_cell(row.reason)})" if row.reason else ""
            change = f"`{_cell(row.change)}`" if row.change else ""
            yield f"| `{_cell(row.where)}` | {row.rule.says}{accepted} | {change} | {_cell(row.used_by)} |"
        yield ""
    yield from ("What to do:", "", *(f"- {says}: {action}" for says, action in actions(made)))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("`", "'").replace("\n", " ")


def _json_finding(finding: Finding) -> dict[str, Any]:
    return {
        "fingerprint": finding.fingerprint,
        "level": finding.rule.level,
        "rule": finding.rule.id,
        "area": finding.rule.area,
        "direction": finding.rule.side,
        "resource": finding.resource,
        "where": finding.where,
        "place": list(finding.change.place),
        "old": finding.change.old,
        "new": finding.change.new,
        "operations": list(finding.methods),
        "says": finding.rule.says,
        "action": finding.rule.action,
        "accepted": finding.reason or None,
    }
