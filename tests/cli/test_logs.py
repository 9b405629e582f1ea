"""The conversations that are kept, `logs`, and going on with one."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from tests.cli.running import run


def folder(home: Path) -> Path:
    return home / "data" / "openrouter-sdk" / "conversations"


def test_a_conversation_is_a_private_file_that_goes_on(server: StandInServer, home: Path) -> None:
    run("My name is Ann.", "-m", "a/b", "-s", "Be brief.", "-o", "temperature", "0.5", server=server)
    code, out, _ = run("Who am I?", "-c", server=server, env={"OPENROUTER_MODEL": "c/d"})
    assert (code, 'Before, you said: "My name is Ann."' in out) == (0, True)
    body = server.requests[-1].json()
    assert (body["model"], body["temperature"]) == ("a/b", 0.5)
    assert [message["role"] for message in body["messages"]] == ["system", "user", "assistant", "user"]
    assert body["session_id"] == server.requests[-2].json()["session_id"]
    (path,) = folder(home).iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert server.key not in path.read_text()


def test_another_model_may_go_on_with_it(server: StandInServer) -> None:
    run("Hi", "-m", "a/b", server=server)
    run("And?", "-c", "-m", "c/d", server=server)
    assert server.requests[-1].json()["model"] == "c/d"


def test_the_list_has_the_model_that_answered_if_none_was_chosen(server: StandInServer) -> None:
    run("Hi", server=server)
    (listed,) = json.loads(run("logs", "--json", server=server).out)
    assert listed["model"] == "openai/gpt-4o-mini"
    run("And?", "-c", server=server)
    assert "model" not in server.requests[-1].json()


def test_nothing_is_kept_without_a_log(server: StandInServer, home: Path) -> None:
    assert run("Hi", "--no-log", server=server).code == 0
    assert not folder(home).exists()
    run("Hi", server=server)
    before = [path.read_bytes() for path in folder(home).iterdir()]
    run("And?", "-c", "--no-log", server=server)
    assert [path.read_bytes() for path in folder(home).iterdir()] == before


def test_what_failed_is_not_kept(server: StandInServer, home: Path) -> None:
    server.script.error(402, "No.")
    assert run("Hi", server=server).code == 1
    assert not folder(home).exists()


def test_a_folder_that_cannot_be_written_costs_a_warning(server: StandInServer, home: Path) -> None:
    (home / "data").write_text("a file in the place of the folder")
    server.script.reply("Hello.")
    code, out, err = run("Hi", server=server)
    assert (code, out, err.count("\n")) == (0, "Hello.\n", 1)
    assert "the conversation is not kept" in err


def test_they_are_listed_newest_first(server: StandInServer) -> None:
    run("First\nline", server=server)
    run("Second", "-m", "a/b", server=server)
    code, out, err = run("logs")
    rows = [line.split("\t") for line in out.splitlines()]
    assert (code, err, rows[0]) == (0, "", ["id", "turns", "model", "prompt"])
    assert {row[3] for row in rows[1:]} == {"First line", "Second"}
    listed = json.loads(run("logs", "--json").out)
    assert {(one["model"], one["turns"]) for one in listed} == {("a/b", 1), ("openai/gpt-4o-mini", 1)}
    assert len(run("logs", "-n", "1").out.splitlines()) == 2


def test_one_is_shown_by_the_beginning_of_its_id(server: StandInServer) -> None:
    server.script.reply("Hello.")
    run("Hi", "-s", "Be brief.", server=server)
    (one,) = json.loads(run("logs", "--json").out)
    for arguments in ((), (one["id"],), (one["id"][:-1],)):
        assert (
            run("logs", "show", *arguments).out
            == "[system]\nBe brief.\n\n[user]\nHi\n\n[assistant]\nHello.\n"
        )
    assert json.loads(run("logs", "show", "--json").out)["conversation"]["messages"][1]["content"] == "Hi"
    assert run("And?", "--conversation", one["id"][:-1], server=server).code == 0
    assert run("logs", "show", "x").code == 2


def test_clear_asks_or_takes_yes(server: StandInServer, home: Path) -> None:
    run("Hi", server=server)
    assert run("logs", "clear").code == 2
    assert run("logs", "clear", stdin="n\n", terminal="ie").code == 1
    assert len(list(folder(home).iterdir())) == 1
    assert run("logs", "clear", stdin="y\n", terminal="ie").code == 0
    assert list(folder(home).iterdir()) == []
    assert run("logs", "clear", "--yes").code == 0
    code, out, err = run("logs")
    assert (code, out, err) == (0, "", "No conversation was kept yet.\n")


def test_the_folder_is_told(home: Path) -> None:
    assert run("logs", "path").out == f"{folder(home)}\n"


def test_a_damaged_file_is_named(server: StandInServer, home: Path) -> None:
    run("Hi", server=server)
    (path,) = folder(home).iterdir()
    good = path.read_text()
    for text in ("{", "[]", '{"format": "other"}', good.replace('"Hi"', '"Ho"')):
        path.write_text(text)
        code, _, err = run("And?", "-c", server=server)
        assert (code, err.count("\n")) == (2, 1)
    assert len(server.requests) == 1


def test_two_that_begin_alike_are_not_mixed_up(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for id in ("2026-a", "2026-b"):
        monkeypatch.setattr("openrouter_sdk.cli.answering.conversation_log.new_id", lambda id=id: id)
        run("Hi", server=server)
    code, _, err = run("And?", "--conversation", "2026", server=server)
    assert (code, "2 conversations begin so" in err) == (2, True)


def test_a_damaged_file_hides_no_other_one(server: StandInServer, home: Path) -> None:
    run("Hi", server=server)
    (path,) = folder(home).iterdir()
    good = path.read_text()
    for text in (
        "{",
        good.replace('"updated": ', '"updated": 1e300'),
        good.replace('"settings": {', '"settings": {"a": 1'),
    ):
        path.with_name("damaged.json").write_text(text)
        code, out, err = run("logs")
        assert (code, len(out.splitlines()), err.count("\n")) == (0, 2, 1), err
        assert "damaged.json is no conversation, or damaged: remove it" in err
        assert run("logs", "show", "damaged").code == 2
