"""The command `python -m codegen update`: from a vendor document to a tree that is ready for review."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from attrs import evolve

from codegen.contract.pin import CONTRACT, NAMES_RULES, ROOT
from codegen.diff import ACCEPTED, Report, compare, read_accepted, write_accepted
from codegen.naming.aliases import Aliases
from codegen.naming.removed import Removed
from codegen.update import fragments, stage
from codegen.update.fetch import fetch
from codegen.update.old_names import OldNames, old_names
from codegen.update.transaction import install, staging

STAGING = ROOT / ".cache" / "update"


def update(
    spec: str,
    *,
    dry_run: bool = False,
    accept: str = "",
    date: str = "",
    log: Callable[[str], None] = lambda line: print(line, file=sys.stderr, flush=True),
) -> int:
    """Update the project to the document at `spec`, a path or an https URL.

    Everything is built and checked in a staging folder, then installed at once; on any failure the tree stays
    unchanged. Returns the exit status: 0, or 1 for breaking changes that are not accepted. `accept` is the
    reason for accepting all of them. With `dry_run` only the report is printed. Raises SpecError.
    """
    with staging(STAGING) as workplace:
        tree = workplace / "tree"
        tree.mkdir()
        with _step(log, f"reading {spec}"):
            fetched = fetch(spec, workplace)
        with _step(log, "pinning, and relocating the prose"):
            draft = stage.draft(fetched.path, date or fetched.date, tree)
        if draft.pinned.text == CONTRACT.read_text("utf-8"):
            log("the contract has not changed; nothing to do")
            return 0
        with _step(log, "comparing with the contract in use"):
            report, offered = _compared(draft, accept, tree)
        if dry_run:
            print(fragments.report_of(draft, report, offered), end="")
            return report.exit_code
        stage.check_untouched()
        if report.breaking:
            print(report.text() + fragments.offer(offered), end="")
            log(_not_accepted(len(report.breaking)))
            return report.exit_code
        write_accepted((one for one in report.accepted if not one.told), tree / ACCEPTED.relative_to(ROOT))
        with _step(log, "generating"):
            stage.render(tree)
        with _step(log, "checking and importing the package"):
            stage.check(tree)
        with _step(log, "deriving vectors, writing report, changelog and README"):
            stage.vectors(tree)
            title = draft.date or datetime.now(UTC).date().isoformat()
            page = fragments.stage(draft, report, offered, title, tree)
        changed = dict(stage.staged(tree))
        install(changed, workplace)
    for place in changed.values():
        print(place.relative_to(ROOT).as_posix())
    log(f"done: read {page}, then run `make check` and `make test`")
    return 0


def _compared(draft: stage.Draft, accept: str, folder: Path) -> tuple[Report, OldNames]:
    """Compare with the contract in use, and stage a `names.toml` that keeps the names that vanish."""
    accepted = read_accepted()
    old, new = draft.old, draft.pinned.document
    report = compare(old, new, accepted)
    found = old_names(old, new, report, Aliases.read(NAMES_RULES), Removed.read(NAMES_RULES))
    before = NAMES_RULES.read_text("utf-8") if NAMES_RULES.exists() else ""
    text = found.text(before, removed=bool(accept))
    rules = folder / NAMES_RULES.relative_to(ROOT) if text != before else NAMES_RULES
    if text != before:
        rules.write_text(text, "utf-8")
    aliases, removed = Aliases.read(rules), Removed.read(rules)
    if accept:
        open_findings = compare(old, new, accepted, aliases=aliases, removed=Removed()).breaking
        already = {finding.fingerprint for finding in report.accepted}
        accepted |= {one.fingerprint: accept for one in open_findings if one.fingerprint not in already}
    report = compare(old, new, accepted, aliases=aliases, removed=removed)
    return evolve(report, outdated=()), found  # an update removes outdated entries by itself


@contextmanager
def _step(log: Callable[[str], None], title: str) -> Iterator[None]:
    log(f"{title} ...")
    started = time.monotonic()
    yield
    log(f"  {time.monotonic() - started:.1f} s")


def _not_accepted(count: int) -> str:
    return (
        f"codegen: {count} breaking change(s) are not accepted, and nothing was changed. Add an alias to "
        "codegen/names.toml for a name that vanished, or accept the changes with --accept 'the reason', "
        "which also writes there what to use instead of what was removed"
    )
