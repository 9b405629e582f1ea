"""`python -m tests.benchmarks` as a whole: with one call of raw and of ours, or with made-up figures."""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import __main__ as command, figures
from tests.benchmarks.budgets import Budget
from tests.benchmarks.figures import Round
from tests.benchmarks.scenarios import SCENARIOS


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the figures are written; scenarios have hardly anything to do."""
    monkeypatch.setattr(command, "installed_alone", lambda: [sys.executable] * 2)
    monkeypatch.setattr(command, "SCRATCH", tmp_path / "scratch")
    monkeypatch.setattr(command, "SAVED", tmp_path / "saved")
    monkeypatch.setattr(command, "SCENARIOS", [replace(one, times=1) for one in SCENARIOS])
    return tmp_path


def run(*arguments: str) -> int:
    return command.main(["call", "--rounds", "1", "--clients", "raw,ours", *arguments])


def written(folder: Path) -> dict[str, Any]:
    """What is in the only folder that was written; its chart is a picture."""
    (where,) = folder.iterdir()
    assert {path.name for path in where.iterdir()} == {"results.json", "chart.svg"}
    ET.parse(where / "chart.svg")
    return {"folder": where.name, **json.loads((where / "results.json").read_text("utf-8"))}


def test_clients_are_measured_and_the_figures_are_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(figures, "BUDGETS", [Budget("call cpu", 1_000_000, "ratio", "a test")])
    assert run() == 0
    found = written(folder)
    assert found["folder"] == "scratch"
    (row,) = found["rows"]
    assert row["values"].keys() == row["ratios"].keys() == found["versions"].keys() == {"raw", "ours"}
    assert row["budgets"][0]["verdict"] == "met"
    assert "MISSED" not in (said := capsys.readouterr()).out + said.err
    assert "runs were apart" not in said.out


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[list[Round]]:
    """The rounds of runs to come; nothing is measured."""
    runs: list[list[Round]] = []
    monkeypatch.setattr(command, "rounds", lambda *_: runs.pop(0))
    monkeypatch.setattr(figures, "BUDGETS", [Budget("call cpu", 1.2, "ratio", "a test")])
    return runs


def rounds_of(ratio: float, *raw: float) -> list[Round]:
    return [{"raw": {"cpu": one}, "ours": {"cpu": one * ratio}} for one in raw]


def test_a_budget_that_is_missed_is_named_and_fails_the_command(
    folder: Path, found: list[list[Round]], capsys: pytest.CaptureFixture[str]
) -> None:
    found.append(rounds_of(1.3, 1.0, 1.05))
    assert run() == 1
    said = capsys.readouterr()
    assert "MISSED" in said.out
    assert said.err.splitlines()[-1] == "MISSED: call, sync: 1.30x, budget 1.20x (a test)"
    assert written(folder)["rows"][0]["budgets"][0]["verdict"] == "missed"


def test_what_is_saved_is_the_median_of_three_runs_which_says_how_far_they_were_apart(
    folder: Path, found: list[list[Round]], capsys: pytest.CaptureFixture[str]
) -> None:
    found += [rounds_of(1.0, 1.0, 1.05), rounds_of(1.15, 2.0, 2.1), rounds_of(1.1, 1.0)]
    assert run("--save") == 0
    saved = written(folder)
    (row,) = saved["rows"]
    assert (saved["folder"], saved["runs"], row["ratios"]["ours"]) == ("saved", 3, 1.1)
    assert "The runs were apart by, in ours:\n  call, sync: 14 %\n" in capsys.readouterr().out


def test_rows_in_which_raw_varied_are_named_and_do_not_fail_the_command(
    folder: Path, found: list[list[Round]], capsys: pytest.CaptureFixture[str]
) -> None:
    found.append(rounds_of(1.3, 1.0, 1.2))
    assert run() == 0
    said = capsys.readouterr()
    assert re.search(r"^call, sync .* noisy$", said.out, re.MULTILINE)
    assert "Not judged, since raw varied by more than 10 %:\n  call, sync: raw varied by 18 %\n" in said.out
    assert "MISSED" not in said.out + said.err
    assert written(folder)["rows"][0]["budgets"][0]["verdict"] == "noisy"


@pytest.mark.parametrize(
    "arguments", [["no-such"], ["--clients", "raw,nobody"], ["--rounds", "0"], ["--runs", "0"]]
)
def test_what_cannot_be_measured_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        command.main(arguments)
    assert refused.value.code == 2
    assert "usage:" in capsys.readouterr().err
