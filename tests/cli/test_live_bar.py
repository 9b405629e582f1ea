"""The bar on standard error: where it is shown, and that it has colours only where they are wanted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from tests.cli.running import run


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prompts.txt").write_text("one\ntwo\n")
    return tmp_path


COMMAND = ("map", "prompts.txt", "-m", "tamarind/tide-8b")


@pytest.mark.parametrize(
    ("env", "colours"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colours_are_left_out_if_they_are_not_wanted(
    env: dict[str, str], colours: bool, server: StandInServer
) -> None:
    code, _, err = run(*COMMAND, "--output", "a.jsonl", server=server, terminal="e", env=env)
    assert code == 0
    assert ("\x1b[3" in err or "\x1b[38" in err) == colours
    assert err.endswith("saved a.jsonl\n")


def test_a_pipe_gets_no_bar_and_no_escape_sequence(server: StandInServer) -> None:
    code, out, err = run(*COMMAND, server=server)
    assert (code, "\x1b" in out + err, "\r" in out + err) == (0, False, False)


def test_rows_on_the_screen_are_progress_enough(server: StandInServer) -> None:
    code, out, err = run(*COMMAND, server=server, terminal="oe")
    assert (code, out.count("\n"), "\x1b" in out + err) == (0, 2, False)


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_the_bar_is_one_line_that_leaves_room_for_what_ctrl_c_shows(
    columns: int, server: StandInServer
) -> None:
    size = {"COLUMNS": str(columns)}
    _, _, err = run(*COMMAND, "--output", "a.jsonl", server=server, terminal="e", env=size)
    text = re.sub(r"\x1b\[[?\d;]*[A-Za-z]", "", err)
    bars = [line for line in re.split(r"[\r\n]+", text) if line.startswith("map ")]
    assert bars[-1].split()[0] == "map"
    assert max(map(len, bars)) <= columns - 3
    assert ("━" in bars[-1]) == (columns >= 60)
