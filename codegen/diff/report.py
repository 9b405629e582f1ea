"""The result of a comparison, as text, Markdown and JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, Literal

from attrs import frozen

from codegen.diff.accepted import accepted_text
from codegen.diff.finding import Finding
from codegen.diff.rows import Row, actions, by_resource, rows
from codegen.diff.rules.rule import LEVELS, Level

Bump = Literal["major", "minor", "patch", "none"]
MAX_SUMMARY = 10
"""The number of breaking rows in the summary."""


@frozen
class Report:
    """The differences between two contracts."""

    findings: tuple[Finding, ...]
    version: str = "0"
    """The last release."""
    operations: tuple[int, int] = (0, 0)
    reworded: int = 0
    """The number of places with another description, which is not a finding."""
    without_reason: tuple[str, ...] = ()
    """Accepted fingerprints without a reason, which accept nothing."""
    outdated: tuple[str, ...] = ()
    """Accepted fingerprints that match nothing."""
    unmatched_fixes: tuple[str, ...] = ()

    def of(self, level: Level) -> tuple[Finding, ...]:
        """Return the findings of a level, including accepted ones."""
        return tuple(finding for finding in self.findings if finding.rule.level == level)

    @cached_property
    def breaking(self) -> tuple[Finding, ...]:
        """The breaking findings that are not accepted."""
        return tuple(finding for finding in self.of("breaking") if not finding.accepted)

    @cached_property
    def accepted(self) -> tuple[Finding, ...]:
        """The accepted findings."""
        return tuple(finding for finding in self.findings if finding.accepted)

    @property
    def bump(self) -> Bump:
        """The part of the version to increment in the next release.

        From 1.0 on, this is the major version for a breaking change, the minor one for any other finding, and
        the patch for new descriptions only. Before 1.0 it is one step less (semver.org, 4). Accepted changes
        count as well.
        """
        before_one = self.version.partition(".")[0] == "0"
        if self.of("breaking"):
            return "minor" if before_one else "major"
        if self.findings:
            return "patch" if before_one else "minor"
        return "patch" if self.reworded else "none"

    @property
    def exit_code(self) -> int:
        """1 if a breaking change is not accepted."""
        return int(bool(self.breaking))

    @property
    def verdict(self) -> str:
        """What the exit status says, in a line."""
        if not self.breaking:
            return "Exit status 0: no breaking change, or each is accepted."
        return f"Exit status 1: breaking changes that are not accepted: {len(self.breaking)}."

    # --- formats -------------------------------------------------------------------------------------------

    def summary(self) -> str:
        """The counts and the suggested version bump in a line."""
        counts = [f"{len(self.of(level))} {level}" for level in LEVELS]
        if self.accepted:
            counts[0] += f" ({len(self.of('breaking')) - len(self.breaking)} accepted)"
        before, after = self.operations
        reworded = f"; {self.reworded} descriptions reworded" if self.reworded else ""
        return (
            f"{', '.join(counts)}; {before} -> {after} operations{reworded}. "
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
            lines += ["  What to do", *(f"    {rules}: {action}" for rules, action in actions(made))]
        return "\n".join(lines) + "\n"

    def markdown(self, to_review: Iterable[str] = (), details: Iterable[tuple[str, str]] = ()) -> str:
        """The report for a pull request: a summary that fits on a screen, and the rest folded.

        `to_review` and `details` (title, body) add tasks and sections that do not come from the comparison.
        """
        parts = [f"**{self.summary()}**", *self._markdown_breaking()]
        tasks = [*self._tasks(), *self._notes(), *to_review]
        if tasks:
            parts += ["To review:", "\n".join(f"- [ ] {task}" for task in tasks)]
        parts += [_folded(title, body) for title, body in (*self._sections(), *details)]
        return "\n\n".join(parts) + "\n"

    def _markdown_breaking(self) -> Iterator[str]:
        made = rows(self.of("breaking"))
        if not made:
            yield "Nothing breaks."
            return
        lines = [f"- {_markdown_line(row)}" for row in made[:MAX_SUMMARY]]
        if len(made) > MAX_SUMMARY:
            lines.append(f"- and {len(made) - MAX_SUMMARY} more rows")
        yield from ("What breaks:", "\n".join(lines))

    def _tasks(self) -> Iterator[str]:
        if self.breaking:
            yield f"Alias or accept the breaking changes ({len(self.breaking)})"
        if self.accepted:
            yield f"Check the reasons of the accepted changes ({len(self.accepted)})"
        if warnings := len(self.of("warning")):
            yield f"Mention the warnings that callers notice in the changelog ({warnings})"

    def _sections(self) -> Iterator[tuple[str, str]]:
        for level in LEVELS:
            if made := rows(self.of(level)):
                yield _title(level, len(self.of(level)), made), "\n".join(_markdown_rows(made)).strip()
        if self.breaking:
            entries = f"```toml\n{accepted_text(self.breaking).rstrip()}\n```"
            yield "To accept the breaking changes, in codegen/diff/accepted.toml", entries

    def json(self) -> str:
        """The report for programs, with an object for each finding."""
        content = {
            "summary": {
                "breaking": len(self.of("breaking")),
                "warning": len(self.of("warning")),
                "info": len(self.of("info")),
                "unaccepted_breaking": len(self.breaking),
                "operations": {"old": self.operations[0], "new": self.operations[1]},
                "reworded": self.reworded,
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
            yield f"a fix matches nothing: {target}"


def _title(level: Level, count: int, made: list[Row]) -> str:
    return f"{level.capitalize()} ({count} in {len(made)} row{'s' if len(made) > 1 else ''})"


def _text_row(row: Row) -> Iterator[str]:
    change = f": {row.change}" if row.change else ""
    accepted = f" (accepted: {row.reason})" if row.reason else ""
    yield f"    {row.where} - {row.rule.summary}{change}{accepted}"
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
            yield f"| `{_cell(row.where)}` | {row.rule.summary}{accepted} | {change} | {_cell(row.used_by)} |"
        yield ""
    yield from ("What to do:", "", *(f"- {rules}: {action}" for rules, action in actions(made)))


def _markdown_line(row: Row) -> str:
    change = f": `{_cell(row.change)}`" if row.change else ""
    accepted = f" (accepted: {row.reason})" if row.reason else ""
    return f"`{_cell(row.where)}` {row.rule.summary}{change}{accepted}"


def _folded(title: str, body: str) -> str:
    return f"<details><summary>{title}</summary>\n\n{body}\n\n</details>"


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
        "summary": finding.rule.summary,
        "action": finding.rule.action,
        "accepted": finding.reason or None,
    }
