"""`speak` and `transcribe`: sound to files and pipes, and text from them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from tests.cli.running import Result, run
from tests.each import each

WAV = b"RIFF\x24\0\0\0WAVEfmt " + bytes(28)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def speak(*arguments: str, server: StandInServer, stdin: str = "", terminal: str = "i") -> Result:
    return run(
        "speak", *arguments, "-m", "larkspur/aria-speech", server=server, stdin=stdin, terminal=terminal
    )


def transcribe(*arguments: str, server: StandInServer, stdin: bytes = b"") -> Result:
    return run("transcribe", *arguments, "-m", "larkspur/aria-transcribe", server=server, stdin=stdin)


# --- speak ----------------------------------------------------------------------------------------------


def test_speech_is_saved_in_the_format_of_its_name(server: StandInServer, folder: Path) -> None:
    code, out, err = speak("Good morning.", "--voice", "alloy", "--output", "hello.mp3", server=server)
    assert (code, out, err) == (0, "", "saved hello.mp3\n")
    assert (folder / "hello.mp3").stat().st_size > 0
    assert server.requests[0].json() == {
        "model": "larkspur/aria-speech",
        "input": "Good morning.",
        "voice": "alloy",
        "response_format": "mp3",
    }


def test_without_a_name_it_gets_a_new_one_and_the_text_may_be_piped_in(
    server: StandInServer, folder: Path
) -> None:
    (folder / "speech-1.mp3").touch()
    code, out, err = speak("--json", server=server, stdin="Good night.\n", terminal="")
    assert (code, json.loads(out)["files"], err) == (0, ["speech-2.mp3"], "saved speech-2.mp3\n")
    assert server.requests[0].json()["input"] == "Good night."


def test_a_format_that_is_asked_for_is_the_suffix_of_a_new_name(server: StandInServer) -> None:
    assert speak("Hi", "-o", "response_format", "pcm", server=server).err == "saved speech-1.pcm\n"


def test_speech_can_be_piped_on(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[bytes] = []
    monkeypatch.setattr("openrouter_sdk.cli.terminal.write_bytes", written.append)
    assert speak("Hi", "--output", "-", server=server) == (0, "", "")
    assert written[0]
    assert server.requests[0].json()["response_format"] == "mp3"


@each(
    ("arguments", "message"),
    [
        (["Hi", "--output", "hi.wav"], "--output: hi.wav must end in .mp3 or .pcm"),
        (["Hi", "--output", "there.mp3"], "--output: there.mp3 exists; --force replaces it"),
        (["Hi", "-o", "speed", "fast"], "`speed` must be a number"),
        (["Hi", "-o", "voice", "alloy"], "-o voice: there is no such parameter"),
        ([], "there is no text"),
    ],
)
def test_what_is_wrong_with_speech_is_said_before_it_is_sent(
    arguments: list[str], message: str, server: StandInServer, folder: Path
) -> None:
    (folder / "there.mp3").touch()
    code, out, err = speak(*arguments, server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err
    assert server.requests == []


# --- transcribe -----------------------------------------------------------------------------------------


def test_the_text_is_written_alone(server: StandInServer, folder: Path) -> None:
    (folder / "talk.wav").write_bytes(WAV)
    code, out, err = transcribe("talk.wav", "--language", "en", server=server)
    assert (code, out, err) == (0, "This is what 44 bytes of wav say.\n", "")
    assert b'name="language"' in server.requests[0].body


def test_sound_may_be_piped_in(server: StandInServer) -> None:
    code, out, _ = transcribe("-", "--json", server=server, stdin=WAV)
    assert (code, json.loads(out)["text"]) == (0, "This is what 44 bytes of wav say.")


def test_a_transcript_may_go_to_a_file(server: StandInServer, folder: Path) -> None:
    (folder / "talk.wav").write_bytes(WAV)
    assert transcribe("talk.wav", "--output", "talk.txt", server=server) == (0, "", "saved talk.txt\n")
    assert (folder / "talk.txt").read_text() == "This is what 44 bytes of wav say.\n"


@each(
    ("arguments", "message"),
    [
        (["missing.wav"], "cannot read missing.wav: No such file or directory"),
        (["."], "cannot read .: Is a directory"),
        (["text.txt"], "openrouter-sdk: text.txt is no audio"),
        (["empty.wav"], "empty"),
        (["talk.wav", "--output", "no/talk.txt"], "there is no folder no"),
        (["talk.wav", "-o", "language", "en"], "-o language: there is no such parameter"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_before_it_is_sent(
    arguments: list[str], message: str, server: StandInServer, folder: Path
) -> None:
    (folder / "text.txt").write_text("text")
    (folder / "empty.wav").touch()
    (folder / "talk.wav").write_bytes(WAV)
    code, out, err = transcribe(*arguments, server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err
    assert server.requests == []
