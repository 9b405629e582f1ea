"""The rows about integrations for frameworks, which are not installed here."""

from __future__ import annotations

import ast
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import __main__ as command, framework_cost
from tests.benchmarks.__main__ import FRAMEWORKS
from tests.benchmarks.answers import ANSWERS
from tests.benchmarks.budgets import OURS
from tests.benchmarks.figures import budgets_of
from tests.benchmarks.framework_cost import Framework, Start, Work, framework_rows
from tests.benchmarks.report import misses, tables
from tests.benchmarks.runs import PROGRAMS, RunError, Runner
from tests.benchmarks.scenarios import ASYNC, CLIENTS, COLUMNS, HAYSTACK, LANGCHAIN, SYNC

EACH = pytest.mark.parametrize("framework", FRAMEWORKS.values(), ids=lambda one: one.name)
GOALS = {"haystack": ["start", "chunk"], "langchain": ["start", "object", "chunk"]}


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The programs that were run, none of which is."""
    found: list[str] = []

    def run(command: Sequence[str], **options: Any) -> str:
        if command[1] == "-c":
            ours = "from openrouter_sdk" in command[2]
            found.append("starts ours" if ours else "starts peer")
            return "0.25" if ours else "2.0"
        _, program, _, task, url, times = command
        found.append(f"{Path(program).stem} {task}")
        outcome = ANSWERS[url.rpartition("/")[2]]().outcome
        return json.dumps({"cpu": int(times), "outcomes": [outcome]})

    monkeypatch.setattr(framework_cost, "run", run)
    return found


def runner(framework: Framework) -> Runner:
    return Runner(framework.peer, "python", "1")


@EACH
def test_without_the_peer_there_are_no_figures_and_nothing_is_missed(framework: Framework) -> None:
    rows = list(framework_rows(framework, None, 3))
    assert len(tables(rows).splitlines()) == 3 + len(framework.measures)
    assert [one.values for one in rows] == [{}] * len(framework.measures)
    assert misses(rows) == []


@EACH
def test_ours_and_the_peer_take_turns_in_one_environment(framework: Framework, processes: list[str]) -> None:
    rows = {one.name: one.values for one in framework_rows(framework, runner(framework), 2)}
    name, peer = framework.name, framework.peer
    assert rows[f"{name} start"] == {OURS: 0.25, peer: 2.0}
    assert rows[f"{name} chunk"] == {OURS: 1 / 2000, peer: 1 / 2000}
    assert rows[f"{name} call"] == {OURS: 1.0, peer: 1.0}
    assert processes[:4] == ["starts ours", "starts peer"] * 2
    calls = [one for one in processes if one.endswith(" call")]
    assert calls == [f"{name}_ours call", f"{name}_peer call"] * 2


def test_a_chunk_of_langchain_is_told_beside_its_parts(processes: list[str]) -> None:
    framework = FRAMEWORKS[LANGCHAIN]
    rows = {one.name: one.values for one in framework_rows(framework, runner(framework), 1)}
    for part in ("ready", "least", "raw"):
        assert rows[f"langchain {part}"] == {OURS: 1 / 2000}
        assert f"langchain_parts {part}" in processes


def test_one_that_fails_is_left_out_and_named(
    processes: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    working = vars(framework_cost)["run"]

    def run(command: Sequence[str], **more: Any) -> str:
        if "haystack_ours" in command[1]:
            raise RunError("no such model")
        return str(working(command, **more))

    monkeypatch.setattr(framework_cost, "run", run)
    framework = FRAMEWORKS[HAYSTACK]
    rows = list(framework_rows(framework, runner(framework), 1))
    assert [list(one.values) for one in rows] == [[OURS, HAYSTACK], [HAYSTACK], [HAYSTACK]]
    assert [one.split(":")[0] for one in misses(rows)] == ["Haystack"]
    assert "haystack chunk: ours is left out: no such model" in capsys.readouterr().err


@EACH
def test_goals_are_budgets(framework: Framework) -> None:
    found = [name for name in framework.measures if budgets_of(f"{framework.name} {name}")]
    assert found == GOALS[framework.name]


@EACH
def test_programs_that_are_written_or_named_can_be_run(framework: Framework) -> None:
    """Seen in their text: the frameworks are not installed here."""
    for measure in framework.measures.values():
        for subject in framework.clients(measure).values():
            if isinstance(measure, Start):
                ast.parse(measure.program.replace("MODULE", subject))
            else:
                tasks = ast.parse((PROGRAMS / f"{framework.name}_tasks.py").read_text("utf-8"))
                program = ast.parse((PROGRAMS / subject).read_text("utf-8"))
                assert task_of(measure) in {*strings(tasks), *strings(program)}


def task_of(measure: Work) -> str:
    return measure.task or measure.answer


def strings(tree: ast.AST) -> list[Any]:
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]


@pytest.mark.parametrize(
    ("only", "wanted"),
    [
        ([], [*COLUMNS]),
        (["haystack"], [HAYSTACK]),
        (["langchain", "call"], [*SYNC, LANGCHAIN]),
        (["calls-at-once"], [*ASYNC]),
        (["models"], [*CLIENTS]),
        (["map"], [*CLIENTS]),
    ],
)
def test_environments_are_made_of_those_that_take_part(only: list[str], wanted: list[str]) -> None:
    assert {one for one in COLUMNS if command.takes_part(one, only)} == {*wanted}
