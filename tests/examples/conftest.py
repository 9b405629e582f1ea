"""What tests of examples share: a stand-in that the programs find, and a way to run them."""

from __future__ import annotations

import io
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from tests.examples.example_runs import EXAMPLES, Run


@pytest.fixture
def server(
    openrouter_environment: StandInServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StandInServer]:
    """What the programs find as the API; their current folder is empty, and jobs take no time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("openrouter_sdk.jobs.job_driver.pause", lambda client, seconds: None)
    yield openrouter_environment
    assert openrouter_environment.problems == []


@pytest.fixture
def run(server: StandInServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs an example with arguments and what is typed, and returns what it prints."""

    def run_example(name: str, *arguments: str, typed: str = "") -> str:
        monkeypatch.setattr(sys, "argv", [name, *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        capsys.readouterr()
        runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
        return capsys.readouterr().out

    return run_example
