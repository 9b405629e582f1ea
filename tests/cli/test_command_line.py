"""What holds for all commands: exit codes, streams, help and errors of the parser."""

from __future__ import annotations

import sys

import pytest

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.app import COMMANDS
from openrouter_sdk.testing import StandInServer
from tests.cli.running import run
from tests.each import each


def test_what_is_no_command_is_a_prompt(server: StandInServer) -> None:
    server.script.reply("Lisbon.")
    assert run("The capital of Portugal?", server=server) == (0, "Lisbon.\n", "")
    assert server.requests[-1].json()["messages"] == [{"role": "user", "content": "The capital of Portugal?"}]


def test_a_word_that_is_a_command_is_a_prompt_after_ask_or_two_dashes(server: StandInServer) -> None:
    for arguments in (("ask", "login"), ("--", "login"), ("login?",)):
        assert run(*arguments, server=server).code == 0
        assert server.requests[-1].json()["messages"][0]["content"].strip("?") == "login"


def test_a_slip_in_a_command_is_not_sent(server: StandInServer) -> None:
    """Neither alone, nor with options and words that are those of the command."""
    for arguments, meant in (
        ("logn", "login"),
        ("help", "--help"),
        ("version", "--version"),
        ("Models", "models"),
        ("balance --json", "credits"),
        ("usage", "key"),
        ("cost", "generation"),
        ("modles --supports tools", "models"),
        ("modles tools", "models"),
    ):
        code, out, err = run(*arguments.split(), server=server)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert f"did you mean {meant}?" in err
    assert server.requests == []


def test_several_words_without_quotes_are_explained(server: StandInServer) -> None:
    code, _, err = run("Hello", "there", server=server)
    assert (code, "into quotes; see `openrouter-sdk ask --help`" in err) == (2, True)


def test_the_help_lists_all_commands() -> None:
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    assert [row.name for row in COMMANDS if f"\n  {row.name} " not in out] == []
    assert "--key" not in out


@each("name", [row.name for row in COMMANDS])
def test_each_command_has_help(name: str) -> None:
    code, out, err = run(name, "--help")
    assert (code, err) == (0, "")
    assert out.lower().startswith(f"usage: openrouter-sdk {name}")


def test_a_wrong_option_is_one_line_and_exit_code_2(server: StandInServer) -> None:
    code, out, err = run("Hello", "--modle", "a/b", server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "--model" in err
    assert server.requests == []


def test_without_a_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "openrouter_sdk.cli.app", raising=False)
    monkeypatch.setitem(sys.modules, "typer", None)
    code, out, err = run("Hello")
    assert (code, out) == (2, "")
    assert "pip install 'openrouter-sdk[cli]'" in err


def test_what_nobody_expected_is_one_line(monkeypatch: pytest.MonkeyPatch, server: StandInServer) -> None:
    def broken() -> None:
        raise RuntimeError("a bug with sk-or-v1-0123456789abcdef")

    monkeypatch.setattr(terminal, "check_output", broken)
    code, out, err = run("Hello", server=server)
    assert (code, out) == (1, "")
    assert err.startswith("openrouter-sdk: unexpected RuntimeError: a bug with [redacted]")
    assert err.count("\n") == 1


def completed(line: str) -> set[str]:
    """What bash is told when TAB is pressed."""
    words = {"COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
    done = run(env={"_OPENROUTER_SDK_COMPLETE": "complete_bash", **words})
    assert (done.code, done.err) == (0, "")
    return set(done.out.split())


def test_a_shell_completes_commands_options_and_models(server: StandInServer) -> None:
    assert completed("openrouter-sdk lo") == {"logs", "login", "logout"}
    assert completed("openrouter-sdk chat --no-") == {"--no-log"}
    assert completed("openrouter-sdk --mo") == {"--model"}
    assert completed("openrouter-sdk -m fern") == set()
    run("Hi", "-m", "no model", server=server)  # has the catalogue fetched
    assert completed("openrouter-sdk -m fernhill/b") == {"fernhill/bramble-reason"}
    assert completed("openrouter-sdk Hi -m fernhill/b") == {"fernhill/bramble-reason"}
