"""The table of `make test-transports`, and what it says. Nothing is installed here."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.transports import run
from tests.transports.rows import ROOT, ROWS, InstallationError, Row, rows


def test_rows_are_chosen_by_name() -> None:
    assert rows() == list(ROWS)
    assert [row.name for row in rows(["httpx2", "aiohttp", "httpx2"])] == ["httpx2", "aiohttp"]


def test_a_row_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(ValueError, match=r"'urllib3' is not tested; httpx, .*aiohttp are"):
        rows(["urllib3"])


def test_the_oldest_httpx_that_we_allow_is_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    [required] = [line for line in project["dependencies"] if line.startswith("httpx>")]
    oldest = required.partition(">=")[2].partition(",")[0]
    assert any(version == f"httpx=={oldest}.0" for row in ROWS for version in row.versions)


class Python(Row):
    """A row whose environment is this one, and whose tests are a file."""

    def install(self) -> None:
        pass


OF_A_ROW = {
    "pass": ("def test_one(): pass", True, "1 passed"),
    "fail": ("def test_one(): assert False", False, "1 failed"),
    "leave out": (
        "import pytest\n@pytest.mark.only_on('x', reason='of x')\ndef test_one(): pass\ndef test_two(): pass",
        True,
        "1 passed, 1 left out (1 of x)",
    ),
}


@pytest.mark.parametrize(("program", "passed", "line"), OF_A_ROW.values(), ids=OF_A_ROW)
def test_a_line_says_how_many_passed_and_what_was_left_out(
    tmp_path: Path, program: str, passed: bool, line: str
) -> None:
    test, config = tmp_path / "test_it.py", tmp_path / "pytest.ini"
    test.write_text(program)
    config.write_text("[pytest]")
    (tmp_path / "conftest.py").write_text((ROOT / "tests/conftest.py").read_text("utf-8"))
    outcome = run.run(Python("mine", "aiohttp"), [str(tmp_path), "-c", str(config), "--numprocesses", "0"])
    assert (outcome.passed, outcome.line.rpartition(",")[0]) == (passed, f"mine: {line}")
    assert bool(outcome.details) is not passed


def test_a_failure_is_shown_and_is_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def play(row: Row, arguments: Sequence[str] = ()) -> run.Outcome:
        return run.Outcome(row.name != "httpx2", row.name, f"why: {[*arguments]}")

    monkeypatch.setattr(run, "run", play)
    assert run.main(["httpx"]) == 0
    assert run.main(["httpx2", "httpx", "--", "-k", "it"]) == 1
    said = capsys.readouterr()
    assert said.out.split() == ["httpx", "httpx2", "httpx"]
    assert said.err == "why: ['-k', 'it']\n"


def test_what_cannot_be_installed_fails_with_what_pip_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise InstallationError("no such version")

    monkeypatch.setattr(Row, "install", fail)
    assert run.run(ROWS[0]) == run.Outcome(False, "httpx: not installed", "no such version")


def test_a_row_of_its_own_versions_has_those_and_no_others() -> None:
    [row] = [row for row in ROWS if row.versions]
    pins = row._constraints().splitlines()
    assert [line for line in pins if line.startswith("httpx==")] == [*row.versions]
    assert Path(row.python).is_relative_to(row.folder)
