"""Write about an update: the report in docs/updates/, a line of the changelog, the figures of the README."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from attrs import evolve

from codegen.contract.pin import ROOT
from codegen.diff import Report
from codegen.document.openapi import Document, operations
from codegen.update.old_names import OldNames
from codegen.update.relocate import Relocations
from codegen.update.stage import Draft

CHANGELOG = "CHANGELOG.md"
README = "README.md"


def stage(draft: Draft, report: Report, offered: OldNames, title: str, folder: Path) -> str:
    """Write report, changelog and README to the staging folder; return the path of the report."""
    page = _page(title)
    path = folder / page
    path.parent.mkdir(parents=True)
    path.write_text(f"# Update to the document of {title}\n\n" + report_of(draft, report, offered), "utf-8")
    _stage_changelog(draft, report, title, page, folder)
    _stage_readme(draft.pinned.document, folder)
    return page


def _page(title: str) -> str:
    """Return the path of the report, a new one even for a second update to documents of the same day."""
    pages = itertools.chain([title], (f"{title}-{number}" for number in itertools.count(2)))
    return next(page for page in map("docs/updates/{}.md".format, pages) if not (ROOT / page).exists())


def report_of(draft: Draft, report: Report, offered: OldNames) -> str:
    """Return the report of an update: the differences, relocated prose, and what lacks prose or a name."""
    to_review: list[str] = []
    details: list[tuple[str, str]] = []
    if offered.aliases:
        count = sum(map(len, offered.aliases.values()))
        to_review.append(f"Check the aliases that were added to `codegen/names.toml` ({count})")
    if offered.removed:
        count = sum(map(len, offered.removed.values()))
        to_review.append(f"Check what `codegen/names.toml` says to use instead of removed names ({count})")
    if offered.aliases or offered.removed:
        details.append(("For codegen/names.toml", f"```toml\n{_entries(offered)}\n```"))
    moved, dropped = draft.relocations.moved, draft.relocations.dropped
    if moved or dropped:
        to_review.append(
            f"Check the overlay actions that moved ({len(moved)}) or were removed ({len(dropped)})"
        )
        details.append(("Overlay actions", "\n".join(_relocation_lines(draft.relocations))))
    missing = draft.coverage.missing
    if missing:
        count = sum(len(places) for places in missing.values())
        to_review.append(f"Describe what `make coverage MISSING=1` lists ({count})")
        lines = [f"- {resource}: {len(places)}" for resource, places in sorted(missing.items())]
        details.append(("Not described yet", "\n".join(lines)))
    if draft.repetitive:
        listed = ", ".join(f"`{name}`" for name in draft.repetitive)
        to_review.append(f"Give {listed} a short name in `codegen/names.toml`")
    return report.markdown(to_review, details)


def offer(offered: OldNames) -> str:
    """Return what `--accept` would write about removed names, for a terminal."""
    if not offered.removed:
        return ""
    return f"\nFOR CODEGEN/NAMES.TOML, WRITTEN WITH --ACCEPT\n{_entries(evolve(offered, aliases={}))}\n"


def _entries(offered: OldNames) -> str:
    return offered.text("", removed=True).strip()


def _relocation_lines(relocations: Relocations) -> Iterator[str]:
    for moved in relocations.moved:
        yield f"- `{moved.file}`: `{moved.target}` is now `{moved.new_target}`"
    for dropped in relocations.dropped:
        part = f", `{dropped.part}`" if dropped.part else ""
        likely = f"; perhaps now `{dropped.likely}`" if dropped.likely else ""
        yield f"- `{dropped.file}`: `{dropped.target}`{part} was removed{likely}"


def _stage_changelog(draft: Draft, report: Report, title: str, page: str, folder: Path) -> None:
    before, after = _ids(draft.old), _ids(draft.pinned.document)
    breaking = len(report.of("breaking"))
    counts = f"{len(after)} operations, {len(after - before)} new, {len(before - after)} removed"
    line = (
        f"- The contract of {title}: {counts}; {breaking or 'no'} breaking "
        f"change{'' if breaking == 1 else 's'}, see [the report]({page})."
    )
    text = (ROOT / CHANGELOG).read_text("utf-8")
    (folder / CHANGELOG).write_text(_inserted(text, line), "utf-8")


def _ids(document: Document) -> set[str]:
    return {operation["operationId"] for _, _, operation in operations(document)}


def _inserted(text: str, line: str) -> str:
    head, mark, rest = text.partition("## Unreleased\n")
    if not mark:
        head, mark, rest = text.rstrip("\n") + "\n\n", "## Unreleased\n", ""
    begin, heading, changed = rest.partition("### Changed\n\n")
    if heading and "\n## " not in begin:
        return f"{head}{mark}{begin}{heading}{line}\n{changed}"
    return f"{head}{mark}\n### Changed\n\n{line}\n{rest}"


def _stage_readme(new: Document, folder: Path) -> None:
    text = (ROOT / README).read_text("utf-8")
    count = sum(1 for _ in operations(new))
    (folder / README).write_text(
        re.sub(r"\b([Aa]ll) \d+ operations\b", rf"\1 {count} operations", text), "utf-8"
    )
