"""The state on the disk: before each request and each start of a tool, after each end, and after a crash."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from openrouter_sdk import OpenRouter, RunState, tool
from openrouter_sdk.errors import BadRequestError, InvalidArgumentError, RequestInDoubtError
from openrouter_sdk.testing import StandInServer
from openrouter_sdk.testing.faults import Silence
from tests.behaviour.lanes import Lane
from tests.behaviour.tools import crashing
from tests.behaviour.tools.moments import QUESTION, add, answers, call, play, statuses


class OwnError(Exception):
    """What goes wrong in the caller's own code."""


def picture(state: RunState) -> tuple[Any, ...]:
    in_flight = None if state.in_doubt is None else state.in_doubt.step
    return in_flight, [one.status for one in state.ledger], state.status


def test_the_state_is_saved_before_whatever_may_be_lost(lane: Lane, server: StandInServer) -> None:
    log: list[Any] = []

    def note(a: int, b: int) -> int:
        log.append("tool")
        return a + b

    def save(state: RunState) -> None:
        log.append((*picture(state), len(server.requests)))

    async def save_async(state: RunState) -> None:
        await anyio.sleep(0)
        save(state)

    play(server, call("note", "c1", a=1, b=2))
    checkpoint = save if lane.name == "sync" else save_async
    lane.do(lane.client().chat.run_tools(**QUESTION, tools=[note], checkpoint=checkpoint))
    assert log == [
        (1, [], "running", 0),
        (None, ["started"], "running", 1),
        "tool",
        (None, ["returned"], "running", 1),
        (2, ["returned"], "running", 1),
        (None, ["returned"], "completed", 2),
    ]


def test_the_file_of_a_checkpoint_is_private_whole_and_without_secrets(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    path = tmp_path / "run.json"
    path.touch()
    link = tmp_path / "link.json"
    link.symlink_to(path)
    seen: list[Any] = []

    def look() -> str:
        seen.append(json.loads(path.read_bytes())["ledger"][0]["status"])
        return "seen"

    play(server, call("look", "c1"))
    run = lane.do(
        lane.client().chat.run_tools(
            **QUESTION, tools=[look], checkpoint=link, headers={"X-Mine": "hidden"}, context="hidden"
        )
    )
    assert seen == ["started"]
    assert link.is_symlink()
    assert RunState.from_json(path.read_text()).messages == run.messages
    assert path.read_text() == run.state.to_json()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {one.name for one in tmp_path.iterdir()} == {"run.json", "link.json"}
    assert server.key not in path.read_text()
    assert "hidden" not in path.read_text()


@pytest.mark.parametrize("fails_at", [1, 2, 3, 4])
def test_a_failing_checkpoint_ends_the_run_before_what_it_guards(
    lane: Lane, server: StandInServer, fails_at: int
) -> None:
    saves: list[RunState] = []
    ran: list[int] = []

    def count(a: int) -> int:
        ran.append(a)
        return a

    def save(state: RunState) -> None:
        saves.append(state)
        if len(saves) == fails_at:
            raise OwnError

    play(server, call("count", "c1", a=7))
    with pytest.raises(OwnError) as caught:
        lane.do(lane.client().chat.run_tools(**QUESTION, tools=[count], checkpoint=save))
    state: Any = caught.value.state  # type: ignore[attr-defined]
    assert not state.in_doubt
    assert len(server.requests) == {1: 0, 2: 1, 3: 1, 4: 1}[fails_at]
    assert len(ran) == (fails_at > 2)
    assert [one.status for one in state.ledger] == {1: [], 2: ["requested"]}.get(fails_at, ["returned"])
    run = lane.do(lane.client().chat.run_tools(state=state, tools=[count]))
    assert (run.text, ran, len(server.requests)) == ("Done.", [7], 2)


def test_a_checkpoint_in_a_folder_that_vanishes_is_an_error_of_the_system(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    def vanish() -> None:
        for one in folder.iterdir():
            one.unlink()
        folder.rmdir()

    play(server, call("vanish", "c1"))
    with pytest.raises(FileNotFoundError) as caught:
        lane.do(lane.client().chat.run_tools(**QUESTION, tools=[vanish], checkpoint=folder / "run.json"))
    assert statuses(caught.value.state) == {"c1": "returned"}  # type: ignore[attr-defined]


def test_a_new_run_replaces_only_the_file_of_one_that_has_ended(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    path, other = tmp_path / "run.json", tmp_path / "notes.txt"
    other.write_text("notes")
    chat = lane.client().chat
    play(server, call("add", "c1", a=1, b=2))
    asking = tool(add, needs_approval=True)
    paused = lane.do(chat.run_tools(**QUESTION, tools=[asking], checkpoint=path))
    text, sent = path.read_text(), len(server.requests)
    for file, problem in (
        (path, r"run\.json' holds a run that has not ended \(status 'awaiting_approval'\): pass its state="),
        (other, r"notes\.txt' exists, and is no state of a run .*: pass another path, or remove the file"),
    ):
        with pytest.raises(InvalidArgumentError, match=problem):
            lane.do(chat.run_tools(**QUESTION, tools=[asking], checkpoint=file))
    assert (path.read_text(), other.read_text(), len(server.requests)) == (text, "notes", sent)
    decisions = {one.call_id: one.approve() for one in paused.pending}
    lane.do(chat.run_tools(state=text, tools=[asking], decisions=decisions, checkpoint=path))
    run = lane.do(chat.run_tools(**QUESTION, tools=[asking], checkpoint=path))
    assert RunState.from_json(path.read_text()).messages == run.messages


def wait_for_requests(server: StandInServer, count: int) -> None:
    """Wait until the server has got so many requests."""
    for _ in range(60_000):
        if len(server.requests) >= count:
            return
        threading.Event().wait(0.001)
    pytest.fail(f"no {count} requests")


@contextmanager
def killed(server: StandInServer, path: Path) -> Iterator[subprocess.Popen[str]]:
    """The program, killed at the end of the block."""
    arguments = [sys.executable, crashing.__file__, server.url, str(path)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as program:
        try:
            yield program
        finally:
            program.kill()


def test_a_run_killed_within_a_tool_goes_on_without_running_any_twice(
    server: StandInServer, tmp_path: Path
) -> None:
    path = tmp_path / "run.json"
    play(server, call("first", "c1", n=1), call("second", "c2"), call("first", "c3", n=3))
    with killed(server, path) as program:
        assert program.stdout is not None
        assert [program.stdout.readline() for _ in range(2)] == ["first 1\n", "second\n"]
    assert program.wait() == -9
    state = RunState.from_json(path.read_text())
    assert statuses(state) == {"c1": "returned", "c2": "started", "c3": "requested"}
    ran: list[Any] = []

    def first(n: int) -> str:
        ran.append(n)
        return "again"

    def second() -> str:
        ran.append("second")
        return "again"

    with OpenRouter(server.key, base_url=server.url) as client:
        run = client.chat.run_tools(state=state, tools=[first, second])
        assert run.status == "awaiting_approval"
        assert [(one.call_id, one.reason) for one in run.pending] == [("c2", "interrupted")]
        assert (ran, len(server.requests)) == ([3], 1)
        decisions = {"c2": run.pending[0].result("it was done by hand")}
        run = client.chat.run_tools(state=run.state, tools=[first, second], decisions=decisions)
    assert ran == [3]
    assert (run.text, answers(run)) == ("Done.", {"c1": "one", "c2": "it was done by hand", "c3": "again"})


def test_a_run_killed_within_a_request_is_in_doubt_and_sends_it_only_if_told(
    server: StandInServer, tmp_path: Path
) -> None:
    path = tmp_path / "run.json"
    server.script.reply(None, tool_calls=[call("first", "c1", n=1)])
    server.script.reply("Never seen.", faults=[Silence()])
    with killed(server, path) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "first 1\n"
        wait_for_requests(server, 2)
    state = RunState.from_json(path.read_text())
    assert state.in_doubt is not None
    assert (state.in_doubt.step, statuses(state)) == (2, {"c1": "returned"})
    server.script.reply("Paid twice, as told.")
    tools = [add]
    with OpenRouter(server.key, base_url=server.url) as client:
        with pytest.raises(RequestInDoubtError, match="step 2"):
            client.chat.run_tools(state=state, tools=tools)
        assert len(server.requests) == 2
        run = client.chat.run_tools(state=state, tools=tools, resend=True)
    assert (run.text, answers(run)) == ("Paid twice, as told.", {"c1": "one"})
    assert os.path.exists(path)


def test_a_request_that_was_refused_is_not_in_doubt_in_what_was_saved(
    lane: Lane, server: StandInServer
) -> None:
    saved: list[RunState] = []
    server.script.error(400, "No.")
    with pytest.raises(BadRequestError):
        lane.do(lane.client().chat.run_tools(**QUESTION, tools=[add], checkpoint=saved.append))
    assert [picture(state)[0] for state in saved] == [1, None]
