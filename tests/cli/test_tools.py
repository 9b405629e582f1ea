"""`-T`: tools of the user, which run when he says so."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import StandInServer, reply
from tests.cli.running import run

TOOLS = '''
CALLS = []

def get_weather(city: str) -> str:
    """The weather in a city."""
    CALLS.append(city)
    return f"23 degrees in {city}"

def broken(*cities: str) -> str:
    """Cannot be a tool."""

def ends(city: str) -> str:
    """Ends the program, which no tool should."""
    raise SystemExit(3)

def prints(city: str) -> str:
    """Says what it does."""
    print("I print.")
    return "warm"
'''


@pytest.fixture(autouse=True)
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A module `cli_weather` in the current folder."""
    (tmp_path / "cli_weather.py").write_text(TOOLS)
    (tmp_path / "cli_failing.py").write_text("import nowhere_to_be_found\n")
    (tmp_path / "cli_exiting.py").write_text("raise SystemExit('no')\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [*sys.path])
    yield lambda: sys.modules["cli_weather"]
    for name in ("cli_weather", "cli_failing", "cli_exiting"):
        sys.modules.pop(name, None)


def script(server: StandInServer) -> None:
    call = {"name": "get_weather", "arguments": {"city": "Lisbon\x1b[2J"}}
    server.script.conversation(reply("Let me see.", tool_calls=[call]), "It is warm.")


ASKING = ("Weather?", "-T", "cli_weather:get_weather")


def test_with_approval_given_calls_run_and_show_on_standard_error(server: StandInServer, module: Any) -> None:
    script(server)
    code, out, err = run(*ASKING, "--approve-tools", server=server)
    assert (code, out) == (0, "It is warm.\n")
    assert err == '[get_weather({"city": "Lisbon\\u001b[2J"})]\n'
    assert module().CALLS == ["Lisbon\x1b[2J"]


def test_on_a_terminal_each_call_is_asked_about(server: StandInServer, module: Any) -> None:
    for answer, calls, content in (
        ("y\n", 1, "23 degrees"),
        ("\n", 1, "did not allow"),
        ("", 1, "did not allow"),
    ):
        server.reset()
        script(server)
        code, out, err = run(*ASKING, server=server, stdin=answer, terminal="ie")
        assert (code, out) == (0, "It is warm.\n")
        assert 'Run get_weather({"city": "Lisbon\\u001b[2J"})? [y/N]' in err
        assert len(module().CALLS) == calls
        assert content in server.requests[-1].json()["messages"][-1]["content"]


def test_what_is_said_between_calls_is_shown_on_terminals_only(server: StandInServer) -> None:
    script(server)
    assert run(*ASKING, "--approve-tools", server=server, terminal="o").out == "Let me see.\nIt is warm.\n"


def test_json_has_all_steps(server: StandInServer) -> None:
    script(server)
    code, out, _ = run(*ASKING, "--approve-tools", "--json", server=server)
    whole = json.loads(out)
    assert (code, whole["text"], whole["status"], len(whole["steps"])) == (0, "It is warm.", "completed", 2)
    assert whole["steps"][0]["calls"][0]["name"] == "get_weather"
    assert whole["reply"]["choices"][0]["message"]["content"] == "It is warm."


def test_a_typed_answer_after_tools(server: StandInServer) -> None:
    call = {"name": "get_weather", "arguments": {"city": "Lisbon"}}
    server.script.conversation(reply(tool_calls=[call]), '{"celsius": 23}')
    schema = json.dumps({"type": "object", "properties": {"celsius": {"type": "integer"}}})
    code, out, _ = run(*ASKING, "--approve-tools", "--schema", schema, server=server)
    assert (code, json.loads(out)) == (0, {"celsius": 23})


def test_a_limit_is_told_and_exit_code_1(server: StandInServer) -> None:
    script(server)
    code, _, err = run(*ASKING, "--approve-tools", "--max-steps", "1", server=server)
    assert code == 1
    assert "the run ended at its limit of steps" in err


def test_a_tool_that_cannot_be_one_says_why(server: StandInServer) -> None:
    for name, said in (
        ("cli_weather:get_wether", "did you mean get_weather?"),
        ("cli_weather:broken", "cities"),
        ("cli_weather.py:get_weather", "leave out .py"),
        ("cli_failing:f", "cli_failing needs nowhere_to_be_found, which is not installed"),
        ("cli_exiting:f", "importing cli_exiting raises SystemExit: no"),
    ):
        code, out, err = run("Hi", "-T", name, "--approve-tools", server=server)
        assert (code, out, err.count("\n")) == (2, "", 1), err
        assert said in err
    assert server.requests == []


def test_a_tool_of_the_server_needs_no_approval(server: StandInServer) -> None:
    assert run("News?", "-T", '{"type": "openrouter:web_search"}', server=server).code == 0
    assert server.requests[-1].json()["tools"] == [{"type": "openrouter:web_search"}]


def test_what_a_tool_prints_is_no_answer(server: StandInServer) -> None:
    call = {"name": "prints", "arguments": {"city": "Lisbon"}}
    server.script.conversation(reply("Let me see.", tool_calls=[call]), "It is warm.")
    arguments = ("-T", "cli_weather:prints", "--approve-tools")
    code, out, err = run("Weather?", *arguments, server=server)
    assert (code, out) == (0, "It is warm.\n")
    assert "I print.\n" in err


def test_a_tool_that_ends_the_program_is_an_error(server: StandInServer) -> None:
    server.script.reply(tool_calls=[{"name": "ends", "arguments": {"city": "Lisbon"}}])
    code, out, err = run("Weather?", "-T", "cli_weather:ends", "--approve-tools", server=server)
    assert (code, out) == (1, "")
    assert "a tool has ended the program: SystemExit(3)" in err


def test_a_call_cannot_look_like_another_one(server: StandInServer) -> None:
    call = {"name": "get_weather", "arguments": {"city": "a\u202eb"}}
    server.script.conversation(reply(tool_calls=[call]), "Done.")
    err = run(*ASKING, server=server, stdin="\n", terminal="ie").err
    assert 'Run get_weather({"city": "a b"})? [y/N]' in err
