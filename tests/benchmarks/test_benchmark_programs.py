"""Every scenario works for raw and for ours, with little to do: a benchmark that is seldom run would rot."""

from __future__ import annotations

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType

import certifi
import pytest

from tests.benchmarks import runs
from tests.benchmarks.runs import IMPORTS, PROGRAMS, RunError, Runner, check, here, program_of, rounds, sample
from tests.benchmarks.scenarios import ASYNC, SCENARIOS, Client, Scenario
from tests.benchmarks.server import Server, served

INSTALLED: tuple[Client, ...] = ("raw", "raw-httpx2", "raw-aiohttp", "ours")
LONG = ("growth-10000", "growth-100000", "paced", "paced-at-once")  # of which others do the same
IN_PROCESS = [
    (client, one)
    for one in SCENARIOS
    if one.mode not in ("start", "import") and not one.tls and one.answer not in LONG
    for client in INSTALLED
    if client in one.clients
]
BY_NAME = {one.name: one for one in SCENARIOS}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    wanted = {one.answer for one in SCENARIOS if one.answer}
    with served(sorted(wanted - set(LONG))) as running:
        yield running


@pytest.fixture
def program(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The program of a client, in this process: starting one for each scenario would take long."""
    monkeypatch.syspath_prepend(str(PROGRAMS))
    found = importlib.import_module(program_of(request.param, "run").stem)
    for module in (found, importlib.import_module("raw_tasks")):
        monkeypatch.setattr(module, "CALLS_AT_ONCE", 5, raising=False)
        monkeypatch.setattr(module, "STREAMS_AT_ONCE", 3, raising=False)
    return found


@pytest.mark.parametrize(
    ("program", "scenario"),
    IN_PROCESS,
    ids=[f"{client}-{one.name}" for client, one in IN_PROCESS],
    indirect=["program"],
)
def test_a_scenario_reads_what_the_server_sends(
    scenario: Scenario, program: ModuleType, server: Server
) -> None:
    modes = importlib.import_module("measure").MODES
    times = 2 if scenario.mode in ("held", "kept") else 1
    told = modes[scenario.mode](program.TASKS[scenario.task], f"{server.url}/{scenario.answer}", times)
    check(told["outcomes"], server.outcomes[scenario.answer])
    assert {metric for metric, _ in scenario.metrics} <= told.keys()
    if "cpu" in told:
        assert told["cpu"] > 0
        assert told["wall"] > 0


@pytest.mark.parametrize(
    ("client", "name"),
    [("ours", "call"), ("raw", "first-answer"), ("ours", "first-answer"), ("raw", "import")],
)
def test_a_client_is_measured_in_a_process_of_its_own(client: Client, name: str, server: Server) -> None:
    found = sample(replace(BY_NAME[name], times=1), here(client, "1"), server)
    assert {metric for metric, _ in BY_NAME[name].metrics} <= found.keys()
    assert all(value > 0 for value in found.values())


def test_what_is_measured_is_divided_by_the_units(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    outcomes = [list(server.outcomes["stream"])]
    monkeypatch.setattr(runs, "run", lambda _, **_more: f'{{"cpu": 12.0, "outcomes": {outcomes}}}')
    scenario = replace(BY_NAME["stream"], times=2, units=3)
    assert sample(scenario, here("ours", "1"), server) == {"cpu": 2.0}


def test_a_client_that_breaks_is_left_out_and_named(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario = replace(BY_NAME["call"], times=1)
    broken = Runner("openai", "/nowhere/python", "1")
    found = rounds(scenario, [broken, here("raw", "1")], server, 2)
    assert [list(one) for one in found] == [["raw"], ["raw"]]
    assert capsys.readouterr().err.count("openai is left out: /nowhere/python does not start") == 1


@pytest.mark.parametrize("outcomes", [[], [[3, 5]], [[3, 4], [0, 4]]])
def test_a_client_that_reads_something_else_fails(outcomes: list[list[int]]) -> None:
    check([[3, 4]], [3, 4])
    with pytest.raises(RunError, match="was sent"):
        check(outcomes, [3, 4])


@pytest.mark.parametrize("client", ASYNC)
def test_a_program_has_each_task_that_is_asked_of_it(client: Client) -> None:
    """Seen in its text, and in what it shares with others: the packages of peers are not installed here."""
    program = program_of(client, "run")
    shared = [
        PROGRAMS / f"{name}.py" for name in re.findall(r"from (\w+_tasks) import", program.read_text("utf-8"))
    ]
    named = {
        node.value
        for path in (program, *shared)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert {one.task for one in SCENARIOS if client in one.clients} - {""} <= named


def test_a_client_that_is_started_has_a_program_or_an_import_for_it() -> None:
    for one in SCENARIOS:
        if one.mode == "start":
            assert all(program_of(client, "first").exists() for client in one.clients)
        if one.mode == "import":
            assert IMPORTS.keys() >= {*one.clients}


def test_the_environment_of_whoever_measures_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of certificates, for one, is loaded much faster than the file that clients have."""
    names = ["SSL_CERT_FILE", "SSL_CERT_DIR", "OPENROUTER_TRANSPORT", "PYTHONPATH", "HOME"]
    for name in names:
        monkeypatch.setenv(name, "x")
    program = f"import os; print(*(one for one in {names} if one in os.environ))"
    command = [sys.executable, "-c", program]
    assert runs.run(command).split() == ["HOME"]
    assert runs.run(command, variables={"SSL_CERT_FILE": "y"}).split() == ["SSL_CERT_FILE", "HOME"]


@pytest.mark.parametrize(
    ("client", "name"), [("ours", None), ("ours-httpx2", "httpx2"), ("ours-fast", "fast")]
)
def test_ours_is_told_its_transport(client: Client, name: str | None) -> None:
    assert here(client, "1").variables.get("OPENROUTER_TRANSPORT") == name
    assert program_of(client, "run") == PROGRAMS / "run_ours.py"


@pytest.mark.parametrize(
    ("client", "mode", "library"),
    [
        ("ours-httpx2", "async calls-at-once", "httpx2"),
        ("ours-fast", "sync call", "httptools"),
        ("ours-fast", "async calls-at-once", "aiohttp"),
    ],
)
def test_ours_is_served_by_the_transport_that_it_is_measured_on(
    client: Client, mode: str, library: str, server: Server
) -> None:
    program = program_of(client, "run")
    argv = [str(program), *mode.split(), f"{server.url}/call", "1"]
    code = f"import runpy, sys; sys.argv = {argv}; sys.path.insert(0, {str(PROGRAMS)!r}); "
    code += "runpy.run_path(sys.argv[0], run_name='__main__'); print(*sys.modules)"
    _, loaded = runs.run([sys.executable, "-c", code], variables=here(client, "1").variables).splitlines()
    serving = {"httpx", "httpx2", "aiohttp"} & {*loaded.split()}
    assert serving == ({library} if library != "httptools" else {"httpx"})
    assert ("httptools" in loaded.split()) == (library != "httpx2")  # it parses for aiohttp, too


def test_a_server_certificate_is_verified(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or else a client that does not would look cheap."""
    (scenario,) = (replace(one, times=1) for one in SCENARIOS if one.name == "tls-call")
    assert sample(scenario, here("ours", "1"), server)["cpu"] > 0
    with pytest.raises(RunError, match="CERTIFICATE_VERIFY_FAILED"):
        sample(scenario, here("ours", "1"), replace(server, authority=certifi.where()))
