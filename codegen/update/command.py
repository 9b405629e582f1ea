"""`python -m codegen update`: one command from the vendor's document to a tree that is ready for review."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from attrs import evolve

from codegen.contract.pin import CONTRACT, ROOT
from codegen.diff import ACCEPTED, Report, compare, read_accepted, write_accepted
from codegen.update import fragments, stage
from codegen.update.fetch import fetch
from codegen.update.transaction import install, staging

STAGING = ROOT / ".cache" / "update"


def update(
    spec: str,
    *,
    dry_run: bool = False,
    accept: str = "",
    date: str = "",
    say: Callable[[str], None] = lambda line: print(line, file=sys.stderr, flush=True),
) -> int:
    """Bring the project forward to the document at `spec`, a path or an https URL.

    All of it is made and checked beside the tree, then put in place at once; on any failure the tree is as
    it was. Returns the exit status: 0, or 1 for breaking changes that are not accepted. `accept` is the
    reason for which all that are found now are accepted. With `dry_run` only the report is printed.

    Raises SpecError, naming file and place, for a document that cannot be used.
    """
    with staging(STAGING) as workplace:
        tree = workplace / "tree"
        tree.mkdir()
        with _step(say, f"reading {spec}"):
            fetched = fetch(spec, workplace)
        with _step(say, "pinning, and carrying our words over"):
            draft = stage.draft(fetched.path, date or fetched.date, tree)
        if draft.pinned.text == CONTRACT.read_text("utf-8"):
            say("the contract is as it was; nothing to do")
            return 0
        with _step(say, "comparing with the contract in use"):
            report = _compared(draft, accept)
        if dry_run:
            print(fragments.report_of(draft, report), end="")
            return report.exit_code
        if report.breaking:
            print(report.text(), end="")
            say(_not_accepted(len(report.breaking)))
            return report.exit_code
        write_accepted(report.accepted, tree / ACCEPTED.relative_to(ROOT))
        with _step(say, "generating"):
            stage.render(tree)
        with _step(say, "checking the package, and importing all of it"):
            stage.check(tree)
        with _step(say, "deriving vectors, writing report, changelog and README"):
            stage.vectors(tree)
            title = draft.date or datetime.now(UTC).date().isoformat()
            page = fragments.stage(draft, report, title, tree)
        changed = dict(stage.staged(tree))
        install(changed, workplace)
    for place in changed.values():
        print(place.relative_to(ROOT).as_posix())
    say(f"done: read {page}, then run `make check` and `make test`")
    return 0


def _compared(draft: stage.Draft, accept: str) -> Report:
    accepted = read_accepted()
    report = compare(draft.old, draft.pinned.document, accepted)
    if accept and report.breaking:
        more = {finding.fingerprint: accept for finding in report.breaking}
        report = compare(draft.old, draft.pinned.document, {**accepted, **more})
    return evolve(report, outdated=())  # an update takes out by itself what is accepted no longer


@contextmanager
def _step(say: Callable[[str], None], what: str) -> Iterator[None]:
    say(f"{what} ...")
    started = time.monotonic()
    yield
    say(f"  {time.monotonic() - started:.1f} s")


def _not_accepted(count: int) -> str:
    return (
        f"codegen: {count} breaking change(s) are not accepted, and nothing was changed. Give a vanished "
        "name an alias in codegen/names.toml, or accept what is meant with --accept 'the reason'"
    )
