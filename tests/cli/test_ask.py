"""`ask`: what is sent, and what is written where."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import StandInServer, faults
from tests.cli.running import run
from tests.each import each

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000"
    "050001a5f645400000000049454e44ae426082"
)


def sent(server: StandInServer) -> dict[str, Any]:
    """The last request to a model."""
    chats = [one for one in server.requests if one.path.endswith("/chat/completions")]
    body: dict[str, Any] = chats[-1].json()
    return body


# --- what is asked --------------------------------------------------------------------------------------


def test_model_system_and_parameters_are_sent(server: StandInServer) -> None:
    arguments = (
        "Hi",
        "-m",
        "a/b",
        "-s",
        "Be brief.",
        "-o",
        "temperature",
        "0.2",
        "-o",
        "reasoning_effort",
        "low",
    )
    nested = ("-o", "provider", '{"sort": "price"}', "-o", "stop", '["a", "b"]', "-o", "seed", "7")
    assert run(*arguments, *nested, server=server).code == 0
    body = sent(server)
    assert body["messages"] == [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}]
    assert (body["model"], body["temperature"], body["reasoning_effort"]) == ("a/b", 0.2, "low")
    assert (body["provider"], body["stop"], body["seed"]) == ({"sort": "price"}, ["a", "b"], 7)


def test_the_model_of_the_environment_is_the_default(server: StandInServer) -> None:
    run("Hi", server=server, env={"OPENROUTER_MODEL": "c/d"})
    assert sent(server)["model"] == "c/d"
    run("Hi", server=server)
    assert "model" not in sent(server)


def test_what_is_piped_in_is_the_prompt_or_goes_before_it(server: StandInServer) -> None:
    assert run(server=server, stdin="One\r\ntwo\n").err == ""
    assert sent(server)["messages"][-1]["content"] == "One\ntwo"
    assert run("-", server=server, stdin="\ufeffOne").err == ""
    assert sent(server)["messages"][-1]["content"] == "One"
    code, _, err = run("Translate.", server=server, stdin="One\n")
    assert (code, err) == (0, "openrouter-sdk: standard input (3 characters) goes before the prompt\n")
    assert sent(server)["messages"][-1]["content"] == "One\n\nTranslate."
    assert run("Hi", server=server, stdin="\n").err == ""
    assert sent(server)["messages"][-1]["content"] == "Hi"


def test_attachments_are_files_addresses_and_standard_input(server: StandInServer, tmp_path: Path) -> None:
    (tmp_path / "photo.txt").write_bytes(PIXEL)  # the name does not count
    given = ("-a", str(tmp_path / "photo.txt"), "-a", "https://a.test/b.pdf?x=1", "-a", "-")
    result = run("What is it?", *given, "-m", "a/b", server=server, stdin=b"Some text.")
    assert (result.code, result.err) == (0, "")
    parts = sent(server)["messages"][-1]["content"]
    assert [part["type"] for part in parts] == ["text", "image_url", "file", "file"]
    assert parts[2]["file"]["file_data"] == "https://a.test/b.pdf?x=1"


def test_a_picture_needs_no_words(server: StandInServer, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PIXEL)
    assert run("-a", str(tmp_path / "a.png"), "-m", "a/b", server=server).code == 0
    assert [part["type"] for part in sent(server)["messages"][-1]["content"]] == ["image_url"]


MISTAKES = [
    (("Hi", "-o", "temprature", "1"), "did you mean temperature?"),
    (("Hi", "-o", "model", "a/b"), "use -m MODEL"),
    (("Hi", "-o", "seed", "1", "-o", "seed", "2"), "-o seed is given twice"),
    (("Hi", "-o", "stop", '["a"'), "-o stop: broken JSON"),
    (("Hi", "-o", "provider", '{"sort": NaN}'), "-o provider: broken JSON: NaN is no JSON"),
    (("Hi", "-o", "provider", '{"sort": "a", "sort": "b"}'), "the key 'sort' is there twice"),
    (("Hi", "-o", "temperature", "hot"), "`temperature` must be a number from 0 to 2, not the str 'hot'"),
    (("Hi", "-o", "temperature", "1e999"), "is too large"),
    (("Hi", "-o", "temperature"), "-o takes two values"),
    (("Hi", "-o", "temperature=1", "-u"), "there is no such parameter"),
    (("Hi", "--schema", "{"), "--schema: broken JSON"),
    (("Hi", "--schema", "nothing.json"), "--schema nothing.json: No such file or directory"),
    (("Hi", "--schema", '{"type": "strin"}'), 'not a JSON Schema at type: "strin" is no type of JSON'),
    (("Hi", "-a", "nothing.png"), "-a nothing.png: 'nothing.png' does not exist"),
    (("Hi", "-a", "."), "is a directory"),
    (("Hi", "-a", "-", "-a", "-"), "standard input can be used once"),
    (("-", "-a", "-"), "standard input can be used once"),
    (("-",), "there is nothing to ask"),
    ((), "there is nothing to ask"),
    (("Hi", "-T", "weather"), "write MODULE:FUNCTION"),
    (("Hi", "-T", "no_such_module:f"), "there is no module no_such_module"),
    (("Hi", "-T", "json:dupms"), "there is no dupms in json; did you mean dumps"),
    (("Hi", "-T", "json:decoder"), "decoder is no function, but module"),
    (("Hi", "-T", '{"type": "function"}', "--approve-tools"), "JSON is for tools of the server"),
    (("Hi", "-T", "os:getcwd"), "pass --approve-tools"),
    (("Hi", "--max-cost", "1"), "add -T"),
    (("Hi", "-x", "--json"), "leave out --json"),
    (("Hi", "--output", "."), "it is a folder"),
    (("Hi", "--output", "nowhere/a.txt"), "there is no folder nowhere"),
    (("Hi", "-c"), "there is no conversation to continue"),
    (("Hi", "--conversation", "2020"), "there is no such conversation"),
    (("-m", "a/b", "logs"), "options go behind logs"),
    (("Hi", "there"), "put a prompt of several words into quotes"),
    (("-hello there",), "put -- before a prompt that begins with a dash"),
    (("Hi", "--base-url", "http://example.com/v1"), "base_url"),
    (("Hi", "--timeout", "0"), "--timeout must be above 0 seconds, not 0.0\n"),
    (("Hi", "-T", "json:dumps", "--approve-tools", "--max-steps", "0"), "max_steps"),
]


@each("arguments, said", MISTAKES)
def test_bad_input_is_one_line_before_anything_is_sent(
    server: StandInServer, arguments: tuple[str, ...], said: str
) -> None:
    server.reset()
    code, out, err = run(*arguments, server=server)
    assert (code, out, err.count("\n")) == (2, "", 1), err
    assert said in err
    assert err.startswith("openrouter-sdk: ")
    assert server.requests == []


def test_standard_input_that_is_no_text_is_refused(server: StandInServer) -> None:
    for data in (b"caf\xe9", b"\x00\x01"):
        code, _, err = run("What?", server=server, stdin=data)
        assert (code, "attach it with -a -" in err) == (2, True)
    assert server.requests == []


# --- what is written ------------------------------------------------------------------------------------


def test_json_is_the_whole_reply(server: StandInServer) -> None:
    server.script.reply("Hello.")
    code, out, err = run("Hi", "--json", server=server)
    reply = json.loads(out)
    assert (code, err) == (0, "")
    assert reply["choices"][0]["message"]["content"] == "Hello."
    assert reply["usage"]["cost"] > 0


def test_usage_goes_to_standard_error(server: StandInServer) -> None:
    server.script.reply("Hello.")
    code, out, err = run("Hi", "-u", server=server)
    assert (code, out, err.count("\n")) == (0, "Hello.\n", 1)
    assert "tokens in" in err
    assert "USD" in err


def test_reasoning_goes_to_standard_error_if_it_is_asked_for(server: StandInServer) -> None:
    for options, said in ((("--reasoning",), "I think.\n"), ((), "")):
        server.script.reply("Hello.", reasoning="I think.")
        assert run("Hi", *options, server=server) == (0, "Hello.\n", said)


def test_an_answer_in_one_piece_is_the_same(server: StandInServer) -> None:
    server.script.reply("Hello.")
    assert run("Hi", "--no-stream", server=server) == (0, "Hello.\n", "")
    assert not sent(server).get("stream")


def test_x_is_the_first_code_block(server: StandInServer) -> None:
    server.script.reply("Like this:\n\n```python\nprint(1)\n\nprint(2)\n```\nor\n```\nelse\n```\n")
    assert run("Hi", "-x", server=server) == (0, "print(1)\n\nprint(2)\n", "")
    server.script.reply("No code.")
    code, out, err = run("Hi", "-x", server=server)
    assert (code, out) == (0, "No code.\n")
    assert "has no code block" in err


def test_a_schema_gives_json_that_fits(server: StandInServer, tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"total": {"type": "integer"}}, "required": ["total"]}
    (tmp_path / "schema.json").write_text(json.dumps(schema))
    for given in (json.dumps(schema), str(tmp_path / "schema.json")):
        server.script.reply('{"total": 3}')
        code, out, err = run("Sum?", "--schema", given, server=server)
        assert (code, json.loads(out), err) == (0, {"total": 3}, "")
    server.script.reply('{"total": "three"}')
    code, out, err = run("Sum?", "--schema", json.dumps(schema), server=server)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "total" in err


def test_a_file_gets_the_answer_whole_and_keeps_its_mode(server: StandInServer, tmp_path: Path) -> None:
    path = tmp_path / "answer.txt"
    path.write_text("before")
    path.chmod(0o640)
    server.script.reply("Hello.")
    assert run("Hi", "--output", str(path), server=server) == (0, "", "")
    assert path.read_text() == "Hello.\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["answer.txt"] or set(os.listdir(tmp_path)) == {"answer.txt", "home"}


def test_a_full_disk_leaves_the_old_file_and_the_answer_is_not_lost(
    server: StandInServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "answer.txt"
    path.write_text("before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    server.script.reply("Hello.")
    code, out, err = run("Hi", "--no-log", "--output", str(path), server=server)
    assert (code, out, err.count("\n")) == (1, "Hello.\n", 1)
    assert f"cannot write {path}: No space left on device" in err
    assert path.read_text() == "before"
    assert not list(tmp_path.glob(".*"))


def test_a_device_is_written_to_and_not_replaced(server: StandInServer) -> None:
    code, _, err = run("Hi", "--output", "/dev/full", server=server)
    assert (code, "No space left on device" in err) == (1, True)
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)


def test_a_terminal_gets_no_characters_that_control_it_and_a_pipe_gets_all(server: StandInServer) -> None:
    for terminal, out in (("o", "a]0;titleb\n"), ("", "a\x1b]0;title\x07b\n")):
        server.script.reply("a\x1b]0;title\x07b")
        assert run("Hi", server=server, terminal=terminal).out == out


# --- what goes wrong ------------------------------------------------------------------------------------


def test_without_a_key_it_says_how_to_get_one(server: StandInServer) -> None:
    code, out, err = run("Hi", env={"OPENROUTER_BASE_URL": server.url})
    assert (code, out, err.count("\n")) == (3, "", 1)
    assert "openrouter-sdk login" in err
    assert "OPENROUTER_API_KEY" in err
    assert server.requests == []


def test_a_wrong_key_is_an_error_of_the_api_and_not_shown(server: StandInServer) -> None:
    key = "sk-or-v1-wrong0123456789"
    code, out, err = run("Hi", server=server, env={"OPENROUTER_API_KEY": key})
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "401" in err
    assert key not in err


def test_an_unknown_model_gets_near_names(server: StandInServer) -> None:
    server.only_listed_models = True
    try:
        code, out, err = run("Hi", "-m", "fernhill/groove-small", server=server)
    finally:
        server.only_listed_models = False
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "unknown model fernhill/groove-small: did you mean fernhill/grove-small" in err


def test_no_network_is_exit_code_4(home: Path) -> None:
    env = {"OPENROUTER_BASE_URL": "http://127.0.0.1:9/api/v1", "OPENROUTER_API_KEY": "sk-or-v1-any"}
    code, out, err = run("Hi", "--timeout", "0.01", env=env)
    assert (code, out, err.count("\n")) == (4, "", 1)


def test_a_long_pause_before_another_attempt_is_told(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.script.error(429, "Slow down.", headers={"retry-after": "0.001"}).reply("Hello.")
    monkeypatch.setattr("openrouter_sdk.cli.opening._LONG", 0.0)
    code, out, err = run("Hi", server=server)
    assert (code, out, err.count("\n")) == (0, "Hello.\n", 1)
    assert err.startswith("openrouter-sdk: 429")
    assert err.endswith("again in 0 s\n")


def test_an_error_in_the_middle_of_a_stream_leaves_its_text(server: StandInServer) -> None:
    server.script.reply(["One ", "two"], faults=[faults.ErrorAt(2)])
    code, out, err = run("Count.", server=server)
    assert (code, out.startswith("One "), err.count("\n")) == (1, True, 1)


def test_an_error_of_the_api_is_exit_code_1(server: StandInServer) -> None:
    server.script.error(402, "Insufficient credits\n\x1b[31mred")
    code, out, err = run("Hi", server=server)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "Insufficient credits" in err
    assert "\x1b" not in err


def test_a_stream_that_breaks_off_leaves_its_text_and_is_kept(server: StandInServer) -> None:
    server.script.reply(["One ", "two ", "three"], faults=[faults.CutAtEvent(3)])
    code, out, err = run("Count.", server=server)
    assert (code, err.count("\n")) == (4, 1)
    assert out.startswith("One ")
    run("Go on.", "-c", server=server)
    assert [message["role"] for message in sent(server)["messages"]] == ["user", "assistant", "user"]


def test_a_reader_who_leaves_ends_it_quietly(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: str) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("openrouter_sdk.cli.terminal.write", broken)
    assert run("Hi", server=server) == (141, "", "")


def test_a_dash_is_standard_output(
    server: StandInServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    server.script.reply("Hello.")
    assert run("Hi", "--output", "-", server=server) == (0, "Hello.\n", "")
    assert not (tmp_path / "-").exists()


def test_a_file_that_may_not_be_written_is_not_replaced(
    server: StandInServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    target.write_text("Mine.")
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != target)
    code, _, err = run("Hi", "--output", str(target), server=server)
    assert (code, err) == (2, f"openrouter-sdk: cannot write {target}: permission denied\n")
    assert server.requests == []


def test_an_error_says_how_long_the_server_says_to_wait(server: StandInServer) -> None:
    server.script.error(429, "Too many.", headers={"retry-after": "3600"})
    code, _, err = run("Hi", server=server)
    assert (code, err.count("\n")) == (1, 1)
    assert err.startswith("openrouter-sdk: 429: Too many.")
    assert err.endswith("; the server says to wait 3600 s\n")
