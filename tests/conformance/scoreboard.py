"""Play the black-box cases with our clients and with those of others, and say how each did.

`python -m tests.conformance.scoreboard` prints a table and writes all verdicts to `.cache/scoreboard.json`;
`--write` puts the table into docs/comparison.md, too. Exits with 1 when a client of ours fails a case.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openrouter_sdk.testing.conformance import ConformanceServer
from openrouter_sdk.testing.conformance.cases import GROUPS
from tests.peers.environments import PeerError, ready

HOME = Path(__file__).parents[2]
PAGE = HOME / "docs" / "comparison.md"
ADAPTERS = Path(__file__).parent / "adapters"
OURS = ("ours_sync", "ours_async")
PEERS = {"openrouter": "vendor_client", "openai": "openai_client"}
"""Peers by the names of their environments, with their adapters."""
OUR_JUDGEMENT = ("client", "safety")
"""The group of cases that no document decides."""
BEGIN, END = "<!-- scoreboard -->", "<!-- /scoreboard -->"

_PATIENCE = 300  # seconds for all cases with one client

Score = Mapping[str, Any]


def play(peers: Iterable[str], *, upgrade: bool = False) -> list[Score]:
    """The scores of our clients and of the peers, but for those that cannot be installed here."""
    with ConformanceServer() as server:
        for adapter in OURS:
            _run([sys.executable], adapter, server.url)
        for peer in peers:
            try:
                environment = ready(peer, upgrade=upgrade)
            except PeerError as trouble:
                print(f"left out: {trouble}", file=sys.stderr)
                continue
            _run(environment.command, PEERS[peer], server.url, environment.variables())
        with urllib.request.urlopen(f"{server.url}/score", timeout=60) as answer:
            clients: list[Score] = json.load(answer)["clients"]
            return clients


def _run(command: Sequence[str], adapter: str, url: str, variables: Mapping[str, str] | None = None) -> None:
    program = str(ADAPTERS / f"{adapter}.py")
    subprocess.run(
        [*command, program, url], env=variables, stdout=subprocess.DEVNULL, timeout=_PATIENCE, check=True
    )


def markdown(scores: Sequence[Score]) -> str:
    """The scores as a table: a row a client, a column a group. The sum is of what documents decide."""
    documented = [group for group in GROUPS if group not in OUR_JUDGEMENT]
    head = ["Client", "Version", *documented, "sum", *OUR_JUDGEMENT]
    rows = [
        [
            score["client"],
            score["version"],
            *(cell(score["groups"][group]) for group in documented),
            cell(added(score["groups"][group] for group in documented)),
            *(cell(score["groups"][group]) for group in OUR_JUDGEMENT),
        ]
        for score in scores
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *rows])


def added(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Counts of several groups as those of one."""
    groups = list(counts)
    return {name: sum(group[name] for group in groups) for name in ("passed", "failed", "not_supported")}


def cell(counts: Mapping[str, int]) -> str:
    """Passed of those that the client can be asked, and how many it cannot: `19/21 (3)`."""
    judged = counts["passed"] + counts["failed"]
    beside = f" ({counts['not_supported']})" if counts["not_supported"] else ""
    return f"{counts['passed']}/{judged}{beside}" if judged else f"-{beside}"


def with_table(text: str, table: str) -> str:
    """A text with the table between its markers. Raises ValueError when it has none."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"there is no place for the table: {BEGIN} and {END}")
    return f"{before}{BEGIN}\n{table}\n{END}{after}"


def plain(scores: Sequence[Score]) -> str:
    """The table for a terminal, and below it what failed and why."""
    rows = [line.strip("| ").split(" | ") for line in markdown(scores).splitlines()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rows[1] = ["-" * width for width in widths]
    lines = ["  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(
        [*lines, "", "passed/asked, in brackets what the client has no way to do", *_failures(scores)]
    )


def _failures(scores: Sequence[Score]) -> Iterable[str]:
    for score in scores:
        for case in score["cases"]:
            if case["verdict"] == "failed":
                yield f"{score['client']}: {case['id']}: {'; '.join(case['reasons'])}"


def all_of_ours_pass(scores: Sequence[Score]) -> bool:
    """Whether our clients passed every case that they can be asked: a thread cannot be cancelled."""
    ours = [score for score in scores if score["client"].startswith("openrouter-sdk")]
    return len(ours) == len(OURS) and not any(map(_falls_short, ours))


def _falls_short(score: Score) -> bool:
    left_out = (counts["not_supported"] for name, counts in score["groups"].items() if name != "client")
    return bool(score["total"]["failed"] or any(left_out))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print, write, and say with the exit code whether ours pass."""
    parser = argparse.ArgumentParser("python -m tests.conformance.scoreboard", description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="fetch the newest versions of the peers")
    parser.add_argument("--write", action="store_true", help="put the table into docs/comparison.md")
    options = parser.parse_args(arguments)
    scores = play(PEERS, upgrade=options.upgrade)
    print(plain(scores))
    record = HOME / ".cache" / "scoreboard.json"
    record.parent.mkdir(exist_ok=True)
    record.write_text(json.dumps({"clients": scores}, indent=1, ensure_ascii=False), "utf-8")
    if options.write:
        PAGE.write_text(with_table(PAGE.read_text("utf-8"), markdown(scores)), "utf-8")
    return 0 if all_of_ours_pass(scores) else 1


if __name__ == "__main__":
    sys.exit(main())
