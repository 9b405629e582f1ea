"""The rows about components of Haystack, which is not installed here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import haystack_cost
from tests.benchmarks.answers import ANSWERS
from tests.benchmarks.figures import budget_of
from tests.benchmarks.haystack_cost import TITLES, haystack_rows
from tests.benchmarks.report import misses, table
from tests.benchmarks.runs import RunError, Runner
from tests.benchmarks.scenarios import HAYSTACK

RUNNER = Runner(HAYSTACK, "python", "1")


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The programs that were run, none of which is."""
    found: list[str] = []

    def run(command: Sequence[str], **options: Any) -> str:
        if command[1] == "-c":
            found.append("start")
            return "0.25" if "openrouter_sdk" in command[2] else "2.0"
        _, program, _, task, _, times = command
        found.append(f"{task} {Path(program).stem}")
        return json.dumps({"cpu": int(times), "outcomes": [ANSWERS[task]().outcome]})

    monkeypatch.setattr(haystack_cost, "run", run)
    return found


def test_without_haystack_there_are_no_figures_and_nothing_is_missed() -> None:
    rows = list(haystack_rows(None, 3))
    lines = table(rows).splitlines()[2:]
    assert [line.split()[-6:] for line in lines] == [["-"] * 6] * len(TITLES)
    assert misses(rows) == []


def test_ours_and_the_peer_take_turns_in_one_environment(processes: list[str]) -> None:
    start, chunk, call = haystack_rows(RUNNER, 2)
    assert start.values == {"ours": 0.25, HAYSTACK: 2.0}
    assert chunk.values == {"ours": 1 / 2000, HAYSTACK: 1 / 2000}
    assert call.values == {"ours": 1.0, HAYSTACK: 1.0}
    assert processes == [
        *["start", "start"] * 2,
        *["stream haystack_ours", "stream haystack_peer"] * 2,
        *["call haystack_ours", "call haystack_peer"] * 2,
    ]


def test_one_that_fails_is_left_out_and_named(
    processes: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    working = vars(haystack_cost)["run"]

    def run(command: Sequence[str], **more: Any) -> str:
        if "haystack_ours" in command[1]:
            raise RunError("no such model")
        return str(working(command, **more))

    monkeypatch.setattr(haystack_cost, "run", run)
    rows = list(haystack_rows(RUNNER, 1))
    assert [list(one.values) for one in rows] == [["ours", HAYSTACK], [HAYSTACK], [HAYSTACK]]
    assert [one.split(":")[0] for one in misses(rows)] == ["Haystack"]
    assert "haystack chunk: ours is left out: no such model" in capsys.readouterr().err


def test_start_and_chunk_have_budgets() -> None:
    assert [name for name in TITLES if budget_of(f"haystack {name}")] == ["start", "chunk"]
