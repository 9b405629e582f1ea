"""Maps that are resumed with their journal: nothing is paid for twice, and nothing is lost."""

from __future__ import annotations

import json
import os
import pickle
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk import errors
from openrouter_sdk.mapping.journal.journal_line import read_line, write_line
from openrouter_sdk.testing import Failure, StandInServer
from tests.behaviour.lanes import Lane
from tests.each import each

MODEL = {"model": "a/b"}
PROMPTS = ["a", "b", "c"]


@dataclass
class City:
    name: str


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def mapped(lane: Lane, journal: Path, requests: Any = PROMPTS, **more: Any) -> tuple[list[Any], Any]:
    rows = lane.shared_client.chat.map(requests, **{**MODEL, "journal": journal, "concurrency": 1, **more})
    return lane.collect(rows), rows.summary


def kinds(journal: Path) -> list[str]:
    return [json.loads(line).get("line", "header") for line in journal.read_text().splitlines()]


def test_a_resumed_map_takes_results_from_its_journal(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / "run.jsonl"
    first, _ = mapped(lane, journal)
    size = journal.stat().st_size
    again, summary = mapped(lane, journal, [*PROMPTS, "d"])
    assert [row.value for row in again[:3]] == [row.value for row in first]
    assert [(type(row.value), row.cost, row.id) for row in again[:3]] == [
        (type(row.value), row.cost, row.id) for row in first
    ]
    assert [row.value.requested_model for row in again] == ["a/b"] * 4
    assert [row.skipped for row in again] == [True, True, True, False]
    assert len(server.requests) == 4
    assert (summary.done, summary.skipped, summary.in_doubt) == (1, 3, 0)
    assert summary.cost == again[3].cost
    assert summary.skipped_cost == pytest.approx(sum(row.cost for row in first))
    assert kinds(journal) == ["header", *["started", "done"] * 4]
    assert journal.stat().st_size > size
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600


def test_a_row_that_failed_is_done_again(lane: Lane, server: StandInServer, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    server.script.reply("1").error(400, "no").reply("3")
    mapped(lane, journal)
    again, summary = mapped(lane, journal)
    assert [row.skipped for row in again] == [True, False, True]
    assert all(row.ok for row in again)
    assert not any(row.in_doubt for row in again)
    assert (summary.in_doubt, len(server.requests)) == (0, 4)
    record = json.loads(journal.read_text().splitlines()[4])
    assert (record["line"], record["error"]["type"], record["error"]["status"]) == (
        "failed",
        "BadRequestError",
        400,
    )


def test_a_row_that_was_in_flight_is_sent_once_more_and_in_doubt(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / "run.jsonl"
    mapped(lane, journal)
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:4]))  # header, both of the first row, the second started
    again, summary = mapped(lane, journal)
    assert [(row.skipped, row.in_doubt) for row in again] == [(True, False), (False, True), (False, False)]
    assert (summary.in_doubt, len(server.requests)) == (1, 5)


def test_a_changed_request_is_done_anew_and_the_old_result_is_kept(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / "run.jsonl"
    one: dict[str, Any] = {"id": "x", "messages": [{"role": "user", "content": "a"}]}
    other = {**one, "messages": [{"role": "user", "content": "b"}]}
    for request, skipped in ((one, False), (other, False), (one, True), (other, True)):
        [row], _ = mapped(lane, journal, [request])
        assert (row.id, row.skipped) == ("x", skipped)
    assert len(server.requests) == 2


def test_equal_requests_are_told_apart_by_their_number(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / "run.jsonl"
    mapped(lane, journal, ["a", "a"])
    again, _ = mapped(lane, journal, ["a", "b", "a", "a"])
    assert [row.skipped for row in again] == [True, False, True, False]
    assert len({row.id for row in again}) == 4


def test_order_of_members_and_options_do_not_make_another_request(lane: Lane, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    mapped(lane, journal, [{"messages": [{"role": "user", "content": "a"}], "temperature": 1}])
    turned = {"temperature": 1.0, "messages": [{"content": "a", "role": "user"}], "headers": {"x-a": "b"}}
    [row], _ = mapped(lane, journal, [turned], timeout=5)
    assert row.skipped


def test_values_of_a_type_are_restored(lane: Lane, server: StandInServer, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    server.script.reply('{"name": ""').reply('{"name": "Paris"}')
    [first], _ = mapped(lane, journal, ["a"], output_type=City, output_retries=1)
    [again], _ = mapped(lane, journal, ["a"], output_type=City, output_retries=1)
    assert again.skipped
    assert again.value == first.value
    assert again.value.output == City("Paris")
    assert (len(again.value.replies), again.value.cost) == (2, first.value.cost)


def test_runs_of_tools_are_restored(lane: Lane, server: StandInServer, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    server.script.reply(None, tool_calls=[{"name": "add", "arguments": {"a": 1, "b": 2}}])
    server.script.reply('{"name": "three"}')
    arguments: dict[str, Any] = {"tools": [add], "output_type": City}
    [first], _ = mapped(lane, journal, ["a"], **arguments)
    [again], _ = mapped(lane, journal, ["a"], **arguments)
    assert again.skipped
    assert again.value.output == first.value.output == City("three")
    for name in ("text", "status", "messages", "usage", "cost", "reply"):
        assert getattr(again.value, name) == getattr(first.value, name)
    assert again.value.state.to_json() == first.value.state.to_json()


@each("change", ["settings", "method", "type", "tools"])
def test_the_journal_of_another_run_is_refused(
    change: str, sync_lane: Lane, async_lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / f"{change}.jsonl"
    before: dict[str, Any] = {"type": {"output_type": int}}.get(change, {})
    changes: dict[str, tuple[dict[str, Any], str]] = {
        "settings": ({"model": "c/d", "temperature": 1}, "other values of model, temperature"),
        "method": ({"output_type": City}, "it is one of chat.send, not of chat.parse"),
        "type": ({"output_type": City}, "other values of response_format"),
        "tools": ({"tools": [add]}, "it is one of chat.send, not of chat.run_tools"),
    }
    after, words = changes[change]
    sync_lane.collect(sync_lane.shared_client.chat.map([], **{**MODEL, "journal": journal, **before}))
    text = journal.read_bytes()
    for lane in (sync_lane, async_lane):
        with pytest.raises(errors.JournalError, match=words) as caught:
            mapped(lane, journal, **after)
        assert caught.value.line == 1
    assert journal.read_bytes() == text
    assert len(server.requests) == 0


def test_a_cut_last_line_is_dropped_with_a_note(lane: Lane, server: StandInServer, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    mapped(lane, journal)
    whole = journal.read_bytes()
    journal.write_bytes(whole[:-40])
    again, summary = mapped(lane, journal)
    assert [(row.skipped, row.in_doubt) for row in again] == [(True, False), (True, False), (False, True)]
    assert "line 7 of the journal" in summary.notes[0]
    assert kinds(journal) == ["header", *["started", "done"] * 2, "started", "started", "done"]
    assert all(read_line(line) for line in journal.read_bytes().splitlines(keepends=True))


def test_each_cut_of_a_journal_is_resumed(sync_lane: Lane, server: StandInServer, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    mapped(sync_lane, journal, ["a"])
    whole = journal.read_bytes()
    ends = [len(b"".join(whole.splitlines(keepends=True)[:count])) for count in range(4)]
    for size in {0, 1, 20, ends[1] - 1, *(end + more for end in ends[1:3] for more in (0, 1, 9))}:
        journal.write_bytes(whole[:size])
        [row], summary = mapped(sync_lane, journal, ["a"])
        assert row.ok
        assert row.in_doubt == (size >= ends[2])
        assert len(summary.notes) == (size not in (0, *ends))
        [row], _ = mapped(sync_lane, journal, ["a"])
        assert row.skipped


def test_a_broken_line_in_the_middle_is_refused_with_its_number(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    journal = tmp_path / "run.jsonl"
    mapped(lane, journal)
    lines = journal.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b'"done"', b'"Done"')
    journal.write_bytes(b"".join(lines))
    sent = len(server.requests)
    with pytest.raises(errors.JournalError, match=r"line 3 of .* is broken.*delete this line") as caught:
        mapped(lane, journal)
    assert (caught.value.line, len(server.requests)) == (3, sent)
    assert journal.read_bytes() == b"".join(lines)
    assert pickle.loads(pickle.dumps(caught.value)).line == 3
    journal.write_bytes(lines[0].replace(b"chat.send", b"chat.Send") + lines[1])
    with pytest.raises(
        errors.JournalError, match=r"line 1 of .* is broken.*: restore the file; another path"
    ):
        mapped(lane, journal)
    journal.write_bytes(b"".join(lines[:2] + lines[3:]))  # what the message says
    again, _ = mapped(lane, journal)
    assert [(row.skipped, row.in_doubt) for row in again] == [(False, True), (True, False), (True, False)]


def test_a_journal_of_another_version_is_refused(lane: Lane, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    mapped(lane, journal)
    first, *rest = journal.read_bytes().splitlines(keepends=True)
    record = json.loads(first)
    del record["checksum"]
    journal.write_bytes(write_line({**record, "version": 2}) + b"".join(rest))
    with pytest.raises(errors.JournalError, match="has version 2, and this release reads version 1"):
        mapped(lane, journal)


def test_another_file_is_refused_and_left_as_it_is(
    sync_lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    other = tmp_path / "prompts.jsonl"
    for content in (b'{"prompt": "a"}\n', b'{"prompt": "a"}\n{"prompt": "b"}\n', b"text", b"\n", b"\x00" * 9):
        other.write_bytes(content)
        with pytest.raises(errors.JournalError, match="is not the journal of a map"):
            mapped(sync_lane, other)
        assert other.read_bytes() == content
    assert len(server.requests) == 0


@each("where", ["folder", "no folder", "device", "long", "null"])
def test_a_path_where_no_file_can_be_is_refused(
    where: str, sync_lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    path = {
        "folder": tmp_path,
        "no folder": tmp_path / "missing" / "run.jsonl",
        "device": Path("/dev/null"),
        "long": tmp_path / ("x" * 300),
        "null": "a\0b",
    }[where]
    with pytest.raises(errors.InvalidArgumentError, match="journal"):
        sync_lane.shared_client.chat.map(PROMPTS, **MODEL, journal=path)
    assert len(server.requests) == 0


def test_a_second_map_with_the_same_journal_is_refused(lane: Lane, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    rows = lane.client().chat.map(PROMPTS, **MODEL, journal=journal)
    with pytest.raises(errors.JournalLockedError, match="another map"):
        lane.client().chat.map(PROMPTS, **MODEL, journal=journal)
    assert len(lane.collect(rows)) == 3
    assert all(row.skipped for row in mapped(lane, journal)[0])


def test_a_full_disk_ends_the_map_and_loses_no_result(
    lane: Lane, server: StandInServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = tmp_path / "run.jsonl"
    write, left = os.write, 700

    def nearly_full(descriptor: int, data: Any) -> int:
        nonlocal left
        if not bytes(data[:30]).startswith((b'{"line"', b'{"format"')) and left > 0:
            return write(descriptor, data)  # of something else
        if left <= 0:
            raise OSError(28, "No space left on device")
        size = write(descriptor, data[:left])
        left -= size
        return size

    monkeypatch.setattr(os, "write", nearly_full)
    rows = lane.client().chat.map(PROMPTS, **MODEL, journal=journal, concurrency=1)
    seen: list[Any] = []
    with pytest.raises(errors.SaveError, match="No space left on device"):
        lane.inside(rows, lambda rows: keep(lane, rows, seen))
    monkeypatch.undo()
    assert len(seen) == len(server.requests) == 1
    assert seen[0].ok
    assert all(read_line(line) for line in journal.read_bytes().splitlines(keepends=True))
    assert all(row.ok for row in mapped(lane, journal)[0])


def keep(lane: Lane, rows: Any, seen: list[Any]) -> Any:
    """Take all rows, as far as they come."""
    if lane.name == "sync":
        return seen.extend(rows)

    async def all_of_them() -> None:
        async for row in rows:
            seen.append(row)  # noqa: PERF401 - what comes before an error counts

    return all_of_them()


def test_a_journal_has_no_key_and_no_header(lane: Lane, tmp_path: Path) -> None:
    journal = tmp_path / "run.jsonl"
    client = lane.make("sk-or-v1-secret", base_url=lane.server.url, retries=0)
    lane.collect(client.chat.map(["a"], **MODEL, journal=journal, headers={"x-token": "hidden"}))
    text = journal.read_text()
    assert kinds(journal) == ["header", "started", "failed"]
    assert "secret" not in text
    assert "hidden" not in text


WORKS: dict[str, dict[str, Any]] = {"send": {}, "parse": {"output_type": int}, "run": {"tools": [add]}}


@pytest.mark.parametrize("work", WORKS)
def test_a_reply_by_another_model_is_not_paid_for_again(
    work: str, lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    def run(*, exact: bool) -> tuple[Any, Any]:
        options = {"options": {"exact_model": exact}}
        [row], summary = mapped(lane, tmp_path / "run.jsonl", ["a"], **options, **WORKS[work])
        return row, summary

    server.script.serve("other/model")
    first, _ = run(exact=True)
    server.script.serve(None)
    again, summary = run(exact=True)
    assert isinstance(again.error, errors.ModelMismatchError)
    assert "another journal" in str(again.error)
    assert again.error.reply == first.error.reply
    assert (again.error.requested_model, again.error.served_model) == ("a/b", "other/model")
    assert again.error.cost == again.cost == first.cost > 0
    assert (again.skipped, summary.skipped, summary.cost) == (True, 1, 0)
    accepted, _ = run(exact=False)
    assert accepted.skipped
    assert accepted.ok == (work != "run")  # of a run, the reply is a step
    assert server.bills.charged == 1


def test_a_row_that_fails_while_it_asks_again_has_cost_what_its_replies_did(
    lane: Lane, server: StandInServer, tmp_path: Path
) -> None:
    server.script.conversation("nonsense", Failure(400, "No."))
    options = {"output_type": int, "output_retries": 1}
    [row], summary = mapped(lane, tmp_path / "run.jsonl", ["a"], **options)
    assert isinstance(row.error, errors.BadRequestError)
    assert [reply.text for reply in pickle.loads(pickle.dumps(row.error)).replies] == ["nonsense"]
    assert row.cost == server.bills.total > 0
    assert summary.cost == row.cost
