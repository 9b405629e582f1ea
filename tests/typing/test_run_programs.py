"""The programs in `programs/runs` run on the stand-in, whose models play with them."""

from __future__ import annotations

import io
import os
import re
import runpy
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from openrouter_sdk.testing import Prompt, Reply, StandInServer, Turn, faults, players, reply

PROGRAMS = Path(__file__).parent / "programs" / "runs"
Here = Callable[..., str]
MCP_SERVER = Path(__file__).parents[1] / "behaviour" / "tools" / "mcp_server.py"


@pytest.fixture
def server(openrouter_environment: StandInServer) -> Iterator[StandInServer]:
    yield openrouter_environment
    assert openrouter_environment.problems == []


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Here:
    """Runs a program in this process, and returns what it prints."""

    def run(program: str, *arguments: str) -> str:
        monkeypatch.setattr(sys, "argv", [program, *arguments])
        capfd.readouterr()
        runpy.run_path(str(PROGRAMS / f"{program}.py"), run_name="__main__")
        return capfd.readouterr().out

    return run


def started(program: str, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """A program in a process of its own."""
    command = [sys.executable, str(PROGRAMS / f"{program}.py"), *arguments]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )


def printed_by(program: str, *arguments: str, code: int = 0, **environment: str) -> str:
    with started(program, *arguments, **environment) as process:
        printed, errors = process.communicate(timeout=60)
    assert process.returncode == code, errors
    return printed


def completions(server: StandInServer) -> int:
    return sum(request.path.endswith("/chat/completions") for request in server.requests)


# --- runs -----------------------------------------------------------------------------------------------


def test_of_five_tools_at_once_one_fails_and_a_slow_one_waits_alone(
    server: StandInServer, here: Here
) -> None:
    server.script.play(players.call_each_tool())
    printed = here("five_tools")
    assert "get_traffic failed\n" in printed
    assert "last: get_news\n" in printed
    statuses = re.findall(r"^- (\w+) (\w+)$", printed, re.MULTILINE)
    assert statuses == [
        ("get_news", "returned"),
        ("get_traffic", "failed"),
        ("get_weather", "returned"),
        ("get_time", "returned"),
        ("get_population", "returned"),
    ]
    answered = [one["content"] for one in server.requests[-1].json()["messages"] if one["role"] == "tool"]
    assert answered == [
        "A festival.",
        "Error: the traffic service does not answer",
        '{"city":"Lisbon","celsius":23}',
        "14:05",
        "545796",
    ]


def told(prompt: Prompt) -> Reply:
    return reply("; ".join(one.content for one in prompt.results))


BOOKINGS = [
    {"name": "book_train", "arguments": {"city": "Porto"}, "id": "call_train"},
    {"name": "book_hotel", "arguments": {"city": "Porto"}, "id": "call_hotel"},
]


def test_a_process_that_is_killed_in_a_tool_is_resumed_without_running_any_twice(
    server: StandInServer, here: Here, tmp_path: Path
) -> None:
    server.script.conversation(reply(tool_calls=BOOKINGS), told)
    file = str(tmp_path / "state.json")
    killed = printed_by("crash", file, code=-signal.SIGKILL, CRASH="1")
    assert killed == "train booked\nhotel booked\n"
    assert here("crash", file) == "awaiting_approval \nbook_hotel interrupted\n"
    assert completions(server) == 1
    assert here("crash", file, "again") == "hotel booked\ncompleted booked; booked\n"
    assert completions(server) == 2


def test_a_process_that_is_killed_in_a_request_does_not_send_it_again_unasked(
    server: StandInServer, here: Here, tmp_path: Path
) -> None:
    arrived = Event()

    def silent(prompt: Prompt) -> Reply:
        arrived.set()
        return told(prompt)

    server.script.conversation(reply(tool_calls=BOOKINGS), Turn(silent, (faults.Silence(),)))
    file = str(tmp_path / "state.json")
    with started("crash", file) as process:
        assert arrived.wait(60)
        process.kill()
        printed, _ = process.communicate(timeout=60)
    assert printed == "train booked\nhotel booked\n"
    assert here("crash", file) == "in doubt: step 2\n"
    assert completions(server) == 2
    assert here("crash", file, "again") == "completed booked; booked\n"
    assert completions(server) == 3


def test_the_step_that_could_exceed_the_cost_is_not_sent(server: StandInServer, here: Here) -> None:
    server.script.play(players.repeat_call())
    found = []
    for limit in ("0.002", "0.003"):
        before = completions(server)
        printed = here("cost_limit", limit)
        status, steps, cost, estimated = re.findall(
            r"^(\w+ \w+)\n(\d+) steps, \$([\d.]+), estimated: (\w+)$", printed
        )[0]
        assert (status, estimated) == ("limit cost", "False")
        assert 0 < float(cost) <= float(limit)
        assert completions(server) - before == int(steps)
        assert server.requests[-1].json()["tool_choice"] == "none"
        found.append(int(steps))
    assert 1 < found[0] < found[1] < 50


def test_an_agent_in_the_terminal_shows_what_it_does(
    server: StandInServer, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = {"name": "search", "arguments": {"query": "rivers"}}
    server.script.conversation(reply(reasoning="I look.", tool_calls=[call]), "There are two books.")
    server.script.conversation("You are welcome.")
    monkeypatch.setattr(sys, "stdin", io.StringIO("Rivers?\nThanks.\n\n"))
    printed = here("terminal")
    assert re.search(r"^> \(I\) \(look\.\) ", printed)
    assert '\rsearch{"query":"rivers"}' in printed
    assert "... shelf 1\n... shelf 2\n-> Two books about rivers.\nThere are two books.\n[" in printed
    assert re.search(r"> You are welcome\.\n\[\d+ tokens, \$0\.\d+\]\n> $", printed)
    assert [one["role"] for one in server.requests[-1].json()["messages"]] == [
        *("system", "user", "assistant", "tool", "assistant", "user"),
    ]


def test_an_agent_uses_the_tools_of_an_mcp_server(server: StandInServer, here: Here) -> None:
    server.script.play(players.call_each_tool())
    printed = here("mcp_agent", str(MCP_SERVER))
    assert printed.startswith("The tools answered: 14:05; {")
    assert '"degrees": 21.5' in printed


# --- typed answers --------------------------------------------------------------------------------------


def choose_cats(prompt: Prompt) -> Reply:
    is_choice = "lives" in str(prompt.response_schema)
    return reply('{"value": {"kind": "cat", "lives": 9}}') if is_choice else players.answer()(prompt)


def test_answers_of_every_kind_of_type(server: StandInServer, here: Here) -> None:
    for with_cats in (False, True):
        if with_cats:
            server.script.play(choose_cats)
        printed = here("typed_outputs")
        kinds = ("dataclass", "attrs", "TypedDict", "msgspec", "pydantic")
        assert re.findall(r"^(\w+) Ada 12", printed, re.MULTILINE) == list(kinds)
        assert re.search(r"^\w.*, [1-9] levels$", printed, re.MULTILINE)
        assert ("a cat with 9 lives" in printed) is with_cats


def test_each_program_is_run() -> None:
    named = set(re.findall(r'(?:here|printed_by|started)\("(\w+)"', Path(__file__).read_text("utf-8")))
    assert {path.stem for path in PROGRAMS.glob("*.py")} == named
