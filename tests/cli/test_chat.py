"""`chat`, with what is piped in; `test_in_a_terminal` types."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from tests.cli.running import run


def said(server: StandInServer) -> list[str]:
    messages = server.requests[-1].json()["messages"]
    return [one["content"] for one in messages if one["role"] == "user"]


def test_each_line_is_answered_and_remembered(server: StandInServer) -> None:
    server.script.reply("One.").reply("Two.")
    assert run("chat", "-m", "a/b", server=server, stdin="First\n\nSecond") == (0, "One.\nTwo.\n", "")
    assert said(server) == ["First", "Second"]


def test_several_lines_are_one_thing_to_say(server: StandInServer) -> None:
    run("chat", server=server, stdin='a\\\nb\n"""c\n\nd"""\n"""e\nf\n"""\n')
    assert said(server) == ["a\nb", "c\n\nd", "e\nf"]


def test_commands_are_not_sent(server: StandInServer, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some text.")
    lines = f"/help\n/model a/b\nHi\n/undo\n/usage\n/attach {tmp_path / 'a.txt'}\n//etc\n/quit\nno\n"
    code, out, err = run("chat", server=server, stdin=lines)
    assert code == 0
    assert "You talk to a/b." in err
    assert "tokens in" in err
    (content,) = said(server)
    assert content[0] == {"type": "text", "text": "/etc"}  # type: ignore[comparison-overlap]
    assert server.requests[-1].json()["model"] == "a/b"
    assert out.count("\n") == 2


def test_ctrl_c_at_the_prompt_forgets_the_line_and_an_error_ends_nothing(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed: Iterator[str | BaseException] = iter(
        ["/nothing", KeyboardInterrupt(), "a\\", KeyboardInterrupt(), "Hi", EOFError()]
    )

    def read(prompt: str) -> str:
        line = next(typed)
        if isinstance(line, BaseException):
            raise line
        return line

    monkeypatch.setattr("builtins.input", read)
    code, out, err = run("chat", server=server, terminal="ioe")
    assert (code, said(server), out.count("\n")) == (0, ["Hi"], 1)
    assert "there is no /nothing" in err


def test_an_error_ends_what_is_piped_in(server: StandInServer) -> None:
    for lines, code in (
        ("/hlep\nHi\n", 2),
        ("/attach nothing\n", 2),
        ("/undo\n/quit\n", 0),
        (b"caf\xe9\n", 2),
    ):
        assert run("chat", server=server, stdin=lines).code == code
    assert server.requests == []
    server.script.error(402, "No.")
    assert run("chat", server=server, stdin="Hi\nHi\n").code == 1
    assert len(server.requests) == 1


def test_it_goes_on_with_what_was_asked_before(server: StandInServer) -> None:
    run("First", server=server)
    run("chat", "-c", server=server, stdin="Second\n")
    run("Third", "-c", server=server)
    assert said(server) == ["First", "Second", "Third"]


def test_ctrl_c_ends_what_is_piped_in(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("openrouter_sdk.cli.answering.talk.take_turn", interrupted)
    assert run("chat", server=server, stdin="First\nSecond\n").code == 130
    monkeypatch.setattr("openrouter_sdk.cli.commands.chat.decoded", interrupted)
    assert run("chat", server=server, stdin="First\nSecond\n").code == 130
    assert server.requests == []
