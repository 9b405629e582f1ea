"""The judge of `make interop` takes what the stand-in said and nothing else; no client is needed for that."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from openrouter_sdk.testing import Problem
from tests.interop.run import PROGRAMS, Row, Verdict, passed, play, table
from tests.interop.tasks import PIECES, TASKS, USAGE, Outcome, Task, faults, remarks
from tests.peers.environments import PEERS

BY_NAME = {task.name: task for task in TASKS}
REFUSED = Problem("POST /api/v1/chat/completions", "body", "/messages", "an array", "a string")
OVERLOOKED = Problem("POST /api/v1/chat/completions", "query", "beta", "no parameter", "beta", refused=False)

ASKS_BY_HAND = """
import json, sys, urllib.request
task, url, key = sys.argv[1:]
body = {{"model": "openai/gpt-4o-mini", "messages": [{{"role": "user", "content": "Hello"}}]}}
headers = {{"authorization": f"Bearer {{key}}", "content-type": "application/json"}}
request = urllib.request.Request(f"{{url}}/chat/completions", json.dumps(body).encode(), headers)
done = json.load(urllib.request.urlopen(request))
choice, usage = done["choices"][0], done["usage"]
counts = {{name: usage[name] for name in ("prompt_tokens", "completion_tokens", "total_tokens")}}
said = {said}
print(json.dumps({{"text": said, "finish_reason": choice["finish_reason"], "usage": counts}}))
"""


def right(task: Task) -> Outcome:
    """The outcome of a client that does everything well."""
    given = dict(task.expected)
    if task.name == "stream":
        del given["text"]
        given["pieces"] = ["", *PIECES, None]
    return given


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_what_the_stand_in_said_is_no_fault(task: Task) -> None:
    assert faults(task, right(task), task.requests, []) == []


CHANGES = [(task, name) for task in TASKS for name in right(task)]


@pytest.mark.parametrize(("task", "name"), CHANGES, ids=lambda given: getattr(given, "name", given))
def test_each_part_of_an_outcome_is_judged(task: Task, name: str) -> None:
    """A part that is missing is a fault that names it, and so is one that is different."""
    without = {key: value for key, value in right(task).items() if key != name}
    judged = "text" if name == "pieces" else name
    for outcome in (without, without | {name: []}):
        assert any(fault.startswith(f"{judged} is") for fault in faults(task, outcome, task.requests, []))


def test_arguments_are_judged_not_only_names() -> None:
    task = BY_NAME["tool_call"]
    calls = [{"name": "get_forecast", "arguments": {"city": "Sao Paulo", "days": 3}}]
    assert faults(task, {**right(task), "calls": calls}, 2, [])


def test_a_usage_that_does_not_count_the_same_is_a_fault() -> None:
    task = BY_NAME["chat"]
    assert faults(task, {**right(task), "usage": USAGE | {"total_tokens": 1}}, 1, [])


def test_a_stream_in_one_piece_is_no_stream() -> None:
    task = BY_NAME["stream"]
    assert faults(task, {**right(task), "pieces": ["".join(PIECES)]}, 1, [])


def test_a_stream_out_of_order_is_a_fault() -> None:
    task = BY_NAME["stream"]
    assert faults(task, {**right(task), "pieces": PIECES[::-1]}, 1, [])


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_a_request_sent_again_is_a_fault(task: Task) -> None:
    """A client that had to retry did not like an answer."""
    assert faults(task, right(task), task.requests + 1, [])


def test_what_a_client_raised_is_told_with_what_was_refused() -> None:
    told = faults(BY_NAME["chat"], {"error": "BadRequest: no"}, 1, [REFUSED, OVERLOOKED])
    assert told == ["error: BadRequest: no", f"refused: {REFUSED}"]


def test_a_refused_request_is_a_fault_and_an_overlooked_one_a_remark() -> None:
    task = BY_NAME["chat"]
    assert faults(task, right(task), 1, [OVERLOOKED]) == []
    assert faults(task, right(task), 1, [REFUSED]) == [f"refused: {REFUSED}"]
    assert remarks([REFUSED, OVERLOOKED]) == [str(OVERLOOKED)]


def program(folder: Path, text: str) -> list[str]:
    path = folder / "program.py"
    path.write_text(text, "utf-8")
    return [sys.executable, str(path)]


def test_a_program_that_reports_what_it_got_passes(tmp_path: Path) -> None:
    honest = program(tmp_path, ASKS_BY_HAND.format(said='choice["message"]["content"]'))
    assert play(BY_NAME["chat"], honest).faults == []


def test_a_program_that_got_something_else_fails(tmp_path: Path) -> None:
    other = program(tmp_path, ASKS_BY_HAND.format(said='choice["message"]["content"].strip("?")'))
    assert [fault.partition(" ")[0] for fault in play(BY_NAME["chat"], other).faults] == ["text"]


def test_a_program_that_asks_nothing_fails_whatever_it_reports(tmp_path: Path) -> None:
    invented = program(tmp_path, f"print({json.dumps(json.dumps(right(BY_NAME['chat'])))})")
    assert play(BY_NAME["chat"], invented).faults == ["0 requests instead of 1"]


def test_a_program_that_breaks_is_told_with_its_last_words(tmp_path: Path) -> None:
    (fault, *_) = play(BY_NAME["chat"], program(tmp_path, "raise SystemExit('out of paper')")).faults
    assert fault == "error: exit 1: out of paper"


def test_the_run_passes_only_if_each_client_does_and_there_is_one() -> None:
    well = Row("npm a", "1", {task.name: Verdict(()) for task in TASKS})
    badly = Row("npm b", "2", {**well.verdicts, "stream": Verdict(("text is 'x'",))})
    assert passed([well])
    assert not passed([well, badly])
    assert not passed([])


def test_the_table_names_versions_faults_and_remarks() -> None:
    verdicts = {task.name: Verdict(()) for task in TASKS}
    verdicts |= {"chat": Verdict((), ("query beta",)), "stream": Verdict(("text is 'x'",))}
    printed = table([Row("npm b", "2.0.1", verdicts)]).splitlines()
    assert printed[2].split() == ["npm", "b", "2.0.1", "ok", "FAILED", "ok", "ok"]
    assert printed[3:] == ["npm b: chat: overlooked: query beta", "npm b: stream: text is 'x'"]


def test_every_peer_has_a_program() -> None:
    elsewhere = {"langchain-openai", "pydantic-ai"}  # in tests/peers
    elsewhere.add("openai-aiohttp")  # in tests/benchmarks
    assert PROGRAMS.keys() == {name for name in PEERS.keys() - elsewhere if not name.endswith("-beside-ours")}
    assert all((Path(__file__).parent / "programs" / name).is_file() for name in PROGRAMS.values())
