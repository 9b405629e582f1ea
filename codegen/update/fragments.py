"""What an update tells people: the report in docs/updates/, a line in the changelog, the README's figures."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

from codegen.contract.pin import ROOT
from codegen.diff import Report
from codegen.document.openapi import Document, operations
from codegen.update.carry import Carried
from codegen.update.stage import Draft

CHANGELOG = "CHANGELOG.md"
README = "README.md"


def stage(draft: Draft, report: Report, title: str, folder: Path) -> str:
    """Write report, changelog and README below the staged tree; returns the page of the report."""
    page = _page(title)
    path = folder / page
    path.parent.mkdir(parents=True)
    path.write_text(f"# Update to the document of {title}\n\n" + report_of(draft, report), "utf-8")
    _stage_changelog(draft, report, title, page, folder)
    _stage_readme(draft.pinned.document, folder)
    return page


def _page(title: str) -> str:
    """Where the report goes; the document may change more than once a day, and no report replaces another."""
    pages = itertools.chain([title], (f"{title}-{number}" for number in itertools.count(2)))
    return next(page for page in map("docs/updates/{}.md".format, pages) if not (ROOT / page).exists())


def report_of(draft: Draft, report: Report) -> str:
    """The Markdown report of an update: the differences, what became of our words, what has none yet."""
    parts = [report.markdown().strip(), *_words(draft.carried), *_lacking(draft.coverage.missing)]
    return "\n\n".join(parts) + "\n"


def _words(carried: Carried) -> list[str]:
    lines = [f"- `{one.file}`: `{one.target}` is now `{one.now}`" for one in carried.moved]
    for one in carried.dropped:
        part = f", `{one.part}`" if one.part else ""
        likely = f"; perhaps it is `{one.likely}` now" if one.likely else ""
        lines.append(f"- `{one.file}`: `{one.target}`{part} is gone{likely}")
    return ["## Our words", "\n".join(lines)] if lines else []


def _lacking(missing: dict[str, list[str]]) -> list[str]:
    if not missing:
        return []
    count = sum(len(places) for places in missing.values())
    lines = [f"- {resource}: {len(places)}" for resource, places in sorted(missing.items())]
    hint = f"{count} places have no words yet; `make coverage` counts them, `--missing` names them."
    return ["## Not described yet", hint, "\n".join(lines)]


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
