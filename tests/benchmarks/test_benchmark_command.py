"""`python -m tests.benchmarks` as a whole, with one call of raw and of ours for each round."""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as command, figures
from tests.benchmarks.budgets import Budget
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


@pytest.mark.parametrize(
    ("limit", "status", "arguments", "written"), [(1_000_000, 0, [], "scratch"), (0, 1, ["--save"], "saved")]
)
def test_the_status_says_whether_budgets_are_met_and_figures_are_kept_with_save(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    limit: float,
    status: int,
    arguments: list[str],
    written: str,
) -> None:
    monkeypatch.setattr(figures, "BUDGETS", [Budget("call cpu", limit, "value", "a test")])
    monkeypatch.setattr(figures, "NOISE", 1_000_000)
    assert run(*arguments) == status
    said = capsys.readouterr()
    assert ("MISSED" in said.out, "MISSED: call, sync:" in said.err) == (status == 1, status == 1)
    assert [path.name for path in folder.iterdir()] == [written]
    assert {path.name for path in (folder / written).iterdir()} == {"results.json", "chart.svg"}
    found = json.loads((folder / written / "results.json").read_text("utf-8"))
    (row,) = found["rows"]
    assert row["values"].keys() == {"raw", "ours"}
    assert [one["verdict"] for one in row["budgets"]] == ["missed" if status else "met"]
    assert (found["runs"], len(row.get("runs", [1]))) == ((3, 3) if "--save" in arguments else (1, 1))
    assert ("The runs were apart by" in said.out) == ("--save" in arguments)
    assert found["versions"].keys() == {"raw", "ours"}
    ET.parse(folder / written / "chart.svg")


def test_rows_in_which_raw_varied_are_named_and_do_not_fail_the_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(figures, "BUDGETS", [Budget("call cpu", 0, "ratio", "a test")])
    monkeypatch.setattr(figures, "NOISE", 0)
    assert run("--rounds", "2") == 0
    said = capsys.readouterr()
    assert "noisy" in said.out
    assert re.search(
        r"Not judged, since raw varied by more than \d+ %:\n  call, sync: raw varied by \d+ %", said.out
    )
    assert "MISSED" not in said.out + said.err


@pytest.mark.parametrize(
    "arguments", [["no-such"], ["--clients", "raw,nobody"], ["--rounds", "0"], ["--runs", "0"]]
)
def test_what_cannot_be_measured_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        command.main(arguments)
    assert refused.value.code == 2
    assert "usage:" in capsys.readouterr().err
