"""The command line in a real terminal: streams, ctrl-C, a conversation, a narrow window, and a pipe."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer, faults
from tests.cli.pty_program import CTRL_D, PtyProgram
from tests.cli.running import run


@pytest.fixture
def env(server: StandInServer) -> dict[str, str]:
    return {"OPENROUTER_BASE_URL": server.url, "OPENROUTER_API_KEY": server.key}


def test_an_answer_shows_while_it_comes_and_ctrl_c_leaves_a_clean_terminal(
    server: StandInServer, env: dict[str, str]
) -> None:
    server.script.reply(["One ", "two ", "three"], faults=[faults.StallAtEvent(3)])
    with PtyProgram("Count.", env=env) as program:
        program.wait_for("One ")
        program.interrupt()
        assert program.end() == 130
        assert program.is_clean
        assert re.fullmatch(r"One (two )?(\^C)+\n", program.text)


def test_a_conversation_goes_on_after_ctrl_c_and_ends_with_ctrl_d(
    server: StandInServer, env: dict[str, str]
) -> None:
    server.script.reply(["One ", "two"], faults=[faults.StallAtEvent(2)]).reply("Hello.")
    with PtyProgram("chat", "-m", "a/b", env={**env, "NO_COLOR": "1"}) as program:
        program.wait_for("You talk to a/b")
        program.wait_for("> ")
        program.send("Count.\r")
        program.wait_for("One ")
        program.interrupt("(interrupted)")
        program.wait_for("> ")
        program.send("\x1b[200~Hi\nthere\x1b[201~\r")  # as terminals send what is pasted
        program.wait_for("Hello.")
        program.wait_for("> ")
        program.send("/nothing\r")
        program.wait_for("there is no /nothing")
        program.wait_for("> ")
        program.send(CTRL_D)
        assert program.end() == 0
        assert program.is_clean
        assert "\x1b[2m" not in program.screen
    messages = server.requests[-1].json()["messages"]
    assert [one["content"].strip() for one in messages] == ["Count.", "One", "Hi\nthere"]


def test_a_tool_runs_after_yes(server: StandInServer, env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "tools.py").write_text(
        "def get_day(city: str) -> str:\n    'The day.'\n    return 'Monday'\n"
    )
    call = {"name": "get_day", "arguments": {"city": "Lisbon"}}
    server.script.reply(tool_calls=[call]).reply("It is Monday.")
    with PtyProgram("Day?", "-T", "tools:get_day", env={**env, "PYTHONPATH": str(tmp_path)}) as program:
        program.send("n\r")  # before the question, which it does not answer
        program.wait_for('Run get_day({"city": "Lisbon"})? [y/N] ')
        program.send("y\r")
        program.wait_for("It is Monday.")
        assert program.end() == 0
        assert "\x1b[2m[get_day" in program.screen
        assert "not allow" not in program.screen


def test_a_table_fits_a_narrow_window_and_has_no_colours_if_none_are_wanted(
    server: StandInServer, env: dict[str, str]
) -> None:
    run("A question of more than forty characters, which does not fit", "-m", "a/b", server=server)
    with PtyProgram("logs", env={**env, "NO_COLOR": "1"}, columns=40) as program:
        assert program.end() == 0
        assert program.screen == program.text.replace("\n", "\r\n")
        assert max(map(len, program.text.splitlines())) <= 40
        assert "A question of m…\n" in program.text


def test_a_pipe_that_is_closed_ends_it_quietly(server: StandInServer, env: dict[str, str]) -> None:
    server.script.reply(["line\n"] * 3_000)
    program = f"{shlex.quote(sys.executable)} -m openrouter_sdk.cli Hi --no-log"
    done = subprocess.run(
        ["bash", "-c", f"{program} | head -n 1; echo ${{PIPESTATUS[0]}}"],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("line\n141\n", "")
