"""What README, CONTRIBUTING and the demo promise is so: programs run, targets and files exist."""

from __future__ import annotations

import os
import re
import runpy
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import StandInServer
from tests.guides import FILES, GUIDES, README, REPOSITORY, programs_of

DOCUMENTS = ("README.md", "CONTRIBUTING.md")


def programs() -> Iterator[Any]:
    """Each ```python block of README."""
    for line, program in programs_of(README):
        yield pytest.param(program, id=f"line {line}")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandInServer]:
    """A stand-in that the environment names as the API; nothing else can be reached."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        assert self.family == socket.AF_UNIX or address[0] == "127.0.0.1", f"a program wants {address}"
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    with StandInServer() as running:
        monkeypatch.setenv("OPENROUTER_API_KEY", running.key)
        monkeypatch.setenv("OPENROUTER_BASE_URL", running.url)
        yield running


def run_its_tests(namespace: Mapping[str, Any], request: pytest.FixtureRequest) -> None:
    """Call the tests that a program defines as pytest does: with fixtures by the names of parameters."""
    for name, test in namespace.items():
        if name.startswith("test_") and callable(test):
            test(**{fixture: request.getfixturevalue(fixture) for fixture in signature(test).parameters})


def test_readme_has_a_program_for_each_thing_that_people_start_with() -> None:
    code = "".join(parameter.values[0] for parameter in programs())
    methods = ("chat.send(", "chat.stream(", "chat.run_tools(", "chat.parse(", "chat.map(")
    for piece in (*methods, "content.image(", "StandInServer"):
        assert piece in code


def test_readme_stays_short() -> None:
    """What is longer has a page of its own."""
    assert len(README.read_text("utf-8").splitlines()) <= 220


@pytest.mark.parametrize("program", list(programs()))
def test_a_program_of_readme_runs(
    program: str,
    server: StandInServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(program, "README.md", "exec"), namespace)
    run_its_tests(namespace, request)
    used_its_own = "StandInServer" in program
    assert used_its_own or server.requests


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.stem)
def test_the_programs_of_a_guide_run(
    page: Path,
    server: StandInServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    """All in one process, in a folder of their own, where those that follow each other may leave files."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("openrouter_sdk.jobs.job_driver.pause", lambda client, seconds: None)
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    programs = list(programs_of(page))
    assert programs
    for line, program in programs:
        path = tmp_path / f"{page.stem}_{line}.py"
        path.write_text(program, "utf-8")
        run_its_tests(runpy.run_path(str(path), run_name="__main__"), request)
    assert server.problems == []


def test_the_first_program_prints_an_answer_its_cost_and_its_id(
    server: StandInServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.script.reply(text="Hello, hola, olá.")
    exec(compile(next(programs()).values[0], "README.md", "exec"), {"__name__": "__main__"})
    text, facts = capsys.readouterr().out.splitlines()
    cost, *_, generation_id = facts.split()
    assert text == "Hello, hola, olá."
    assert float(cost) > 0
    assert generation_id.startswith("gen-")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_target_that_is_named_exists(document: str) -> None:
    text = (REPOSITORY / document).read_text("utf-8")
    named = set(re.findall(r"(?:^|[`\w=]\s?)make ([a-z][a-z-]*)", text, re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", (REPOSITORY / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert len(named) >= 3
    assert named - targets == set()


@pytest.mark.parametrize("document", ["CONTRIBUTING.md", "MAINTAINING.md", "docs/updating.md"])
def test_every_file_that_is_named_exists(document: str) -> None:
    text = (REPOSITORY / document).read_text("utf-8")
    named = set(re.findall(r"`((?:\.ci|codegen|docs|examples|generated|overrides|tests)/[\w./*]*)`", text))
    named |= set(re.findall(r"^((?:\w+/|openapi\.yaml))  +\w", text, re.MULTILINE))
    assert len(named) >= 3
    assert [name for name in named if not list(REPOSITORY.glob(name.rstrip("/")))] == []


# --- the demo -------------------------------------------------------------------------------------------


def demo(**environment: str) -> str:
    """What `make demo` prints; a proxy where nobody listens keeps it from any network."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("OPENROUTER_")}
    nowhere = {
        "http_proxy": "http://127.0.0.1:9",
        "https_proxy": "http://127.0.0.1:9",
        "no_proxy": "127.0.0.1",
    }
    done = subprocess.run(
        [sys.executable, "examples/demo.py"],
        cwd=REPOSITORY,
        env={**inherited, **nowhere, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_the_demo_shows_a_chat_a_stream_and_a_run_with_tools_on_the_stand_in_and_says_so() -> None:
    printed = demo()
    head, chat, stream, run = re.split(r"^\d\. .*\n", printed, flags=re.MULTILINE)
    assert "stand-in server" in head
    assert "no network" in head
    for part in (chat, stream, run):
        answer, *_ = part.strip().splitlines()
        assert len(answer.strip()) > 10
        assert re.search(r"cost 0\.\d*[1-9]\d* USD, generation gen-\S+", part)
    for line in (
        "the model calls get_weather({'city': 'Lisbon'})",
        "the model calls get_time({'city': 'Lisbon'})",
        "get_time returns 14:05",
        "Lisbon: 23 °C, clear, 14:05",
    ):
        assert f"   {line}\n" in run
    assert re.search(r"2 steps together: 0\.\d*[1-9]\d* USD", run)


def test_the_demo_uses_the_real_api_when_there_is_a_key(server: StandInServer) -> None:
    printed = demo(OPENROUTER_API_KEY=server.key, OPENROUTER_BASE_URL=server.url)
    assert "real API" in printed
    assert "stand-in" not in printed.splitlines()[0]
    paths = [request.path for request in server.requests]
    assert [path for path in paths if path != "/api/v1/models"] == ["/api/v1/chat/completions"] * 4
