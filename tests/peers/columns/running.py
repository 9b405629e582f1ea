"""Run both columns of a page about a Python package with that package installed, for `make test-peers`."""

from __future__ import annotations

import json
from typing import Any

from tests.peers.columns.left import LEFT, as_ours_sends, program, with_other_import
from tests.peers.columns.observing import Run, observe, undeclared
from tests.peers.columns.pages import Pair, pairs_of, recorded, write_record
from tests.peers.columns.samples import SAMPLES, Prepare, Sample
from tests.peers.environments import ready
from tests.peers.process import Report, player, with_ours
from tests.peers.suite import Observation, ProgramError, differences


def play_columns(page: str, report: Report, *, record: bool) -> None:
    """Run each left column on the original, and compare it with its record, with ours, and as ours."""
    pairs = list(pairs_of(page))
    print(f"coming_from_{page}.md: {len(pairs)} pairs")
    seen: dict[str, Observation | str] = {}
    peers = sorted({peer_of(pair) for pair in pairs})
    for peer in peers:
        seen |= _play(peer, [pair for pair in pairs if peer_of(pair) == peer], report)
    if record:
        versions = ", ".join(f"{peer} {ready(peer).version}" for peer in peers)
        programs = {
            pair.heading: {"digest": pair.digest, **found}
            for pair in pairs
            if not isinstance(found := seen[pair.heading], str)
        }
        write_record(
            page, {"version": versions, "how": "recorded: the package was run", "programs": programs}
        )
    known: dict[str, Any] = recorded(page)["programs"]
    for pair in pairs:
        expected = {"digest": pair.digest, **_plain(seen[pair.heading])}
        same = known.get(pair.heading) == expected
        report.add(f"{page}, page, recorded", pair.heading, [] if same else ["differs from the record"])


def peer_of(pair: Pair) -> str:
    """The environment that the left column of a section needs."""
    return SAMPLES[pair.page][pair.heading].peer or LEFT[pair.page].peer


def _play(peer: str, pairs: list[Pair], report: Report) -> dict[str, Observation | str]:
    """Run the pairs of one environment; what is returned for a program that failed is its traceback."""
    environment = ready(peer)
    with player(environment.command, environment.variables()) as run:
        seen = {pair.heading: _observed(pair, program(pair), _sample(pair).prepare, run) for pair in pairs}
    besides = {pair.heading: _sample(pair).beside or f"{peer}-beside-ours" for pair in pairs}
    for name in sorted({*besides.values()}):
        beside = ready(name)
        with player(beside.command, with_ours(beside)) as run:
            for pair in (pair for pair in pairs if besides[pair.heading] == name):
                _play_ours(pair, seen[pair.heading], run, report)
    return seen


def _play_ours(pair: Pair, original: Observation | str, run: Run, report: Report) -> None:
    """Compare our column with what was observed of theirs, and theirs with another import."""
    where, prepare = f"{pair.page}, page", _sample(pair).prepare
    ours = _observed(pair, pair.ours, _sample(pair).prepare_ours, run)
    if isinstance(original, str) or isinstance(ours, str):
        report.add(where, pair.heading, [one for one in (original, ours) if isinstance(one, str)])
        return
    report.add(where, pair.heading, undeclared(pair, original, ours))
    if LEFT[pair.page].compatible:
        other = _observed(pair, with_other_import(pair), prepare, run)
        failed = [other] if isinstance(other, str) else list(differences(as_ours_sends(original), other))
        report.add(f"{where}, another import", pair.heading, failed)


def _sample(pair: Pair) -> Sample:
    return SAMPLES[pair.page][pair.heading]


def _observed(pair: Pair, source: str, prepare: Prepare, run: Run) -> Observation | str:
    try:
        return observe(pair.heading, source, prepare, run)
    except ProgramError as error:
        return str(error)


def _plain(seen: Observation | str) -> Observation:
    """As it is read from a file."""
    plain: Observation = {"printed": [seen]} if isinstance(seen, str) else json.loads(json.dumps(seen))
    return plain
