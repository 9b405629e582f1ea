"""What docs/command_line.md shows is what the commands do: each block is run, and its output compared."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import pytest

from openrouter_sdk.cli.app import COMMANDS
from openrouter_sdk.testing import StandInServer
from tests.cli.running import Result, run
from tests.guides import FILES, REPOSITORY

PAGE = (REPOSITORY / "docs" / "command_line.md").read_text("utf-8")
_BLOCK = r"^```(\w+)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?"


class Block(NamedTuple):
    """A block of commands, or a file."""

    line: int
    language: str
    text: str
    output: str
    """What it shows, if the page says so."""


def blocks() -> list[Block]:
    found = re.finditer(_BLOCK, PAGE, re.MULTILINE | re.DOTALL)
    return [Block(PAGE.count("\n", 0, one.start()) + 1, one[1], one[2], one[3] or "") for one in found]


def pipelines(text: str) -> Iterator[list[list[str]]]:
    """The commands of each line that are joined by pipes."""
    for line in text.replace("\\\n", " ").splitlines():
        words = shlex.shlex(line, posix=True, punctuation_chars="|")
        words.whitespace_split = True
        pipeline: list[list[str]] = [[]]
        for word in words:
            if word == "|":
                pipeline.append([])
            else:
                pipeline[-1].append(word)
        if pipeline[0] and pipeline[0][0] not in ("pip", "export"):
            yield pipeline


def played(pipeline: list[list[str]], server: StandInServer) -> Result:
    """What a pipeline writes; all of its commands are ours, or `cat`."""
    data, errors, result = b"", "", Result(0, "", "")
    for program, *arguments in pipeline:
        if program == "cat":
            result = Result(0, Path(arguments[0]).read_bytes().decode("utf-8", "surrogateescape"), "")
        else:
            assert program == "openrouter-sdk"
            shows = "o" if arguments[0] in ("models", "logs") else ""
            environment = _key_for(arguments, server)
            result = run(*arguments, server=server, stdin=data, env=environment, terminal=shows)
        data, errors = result.out.encode("utf-8", "surrogateescape"), errors + result.err
    return Result(result.code, result.out, errors)


def _key_for(arguments: list[str], server: StandInServer) -> dict[str, str]:
    return {"OPENROUTER_API_KEY": server.management_key} if arguments == ["credits"] else {}


REPLIES = {
    "What is the capital of Portugal?": "Lisbon.",
    "Say hello.": "Bonjour !",
    "Answer this letter.": "Dear Ada, thank you for your letter.",
    "What is on it?": "A small square.",
    "And on this?": "The same square.",
    "A Python function that doubles a number": "Here:\n\n```python\ndef double(n):\n    return 2 * n\n```\n",
    "Ada owes 12 euros.": '{"euros": 12}',
    "My name is Ada.": "Hello, Ada.",
    "What is my name?": "Ada.",
    "Name a river.": "The Tagus.",
    "Name a lake.": "Lake Constance.",
}
"""What the models on the page say."""


class _Interrupted:
    def wait(self) -> None:
        raise KeyboardInterrupt


def prepare(folder: Path, server: StandInServer) -> None:
    """Put the files of the page into a folder, and have the models say what the page shows."""
    for name, data in {**FILES, "letter.txt": b"Dear all, we moved. Ada"}.items():
        (folder / name).write_bytes(data)
    for block in blocks():
        if block.language == "python":
            (folder / "weather.py").write_text(block.text)
        elif block.text.startswith('{"id"'):
            (folder / "prompts.jsonl").write_text(block.text)
    for question, answer in REPLIES.items():
        server.script.when(message=question).reply(answer)


def without_chance(text: str) -> str:
    """A text whose ids of conversations and ports are always the same."""
    text = re.sub(r"\d{8}-\d{6}-[0-9a-f]{6}", "20260301-101500-e65cba", text)
    return re.sub(r"(?<=127\.0\.0\.1:)\d+", "8080", text)


FAILING = {"models larkspur/sonata-33": 2}
"""Commands of the page that fail -> their exit code."""


def test_each_block_of_commands_works_and_shows_what_the_page_says(
    server: StandInServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("openrouter_sdk.testing.__main__.threading", SimpleNamespace(Event=_Interrupted))
    monkeypatch.setattr("openrouter_sdk.jobs.job_driver.pause", lambda client, seconds: None)
    prepare(tmp_path, server)
    shown = 0
    for block in blocks():
        if block.language != "sh":
            continue
        output = ""
        for pipeline in pipelines(block.text):
            code, out, err = played(pipeline, server)
            words = " ".join(pipeline[-1][1:])
            expected = next((code for start, code in FAILING.items() if words.startswith(start)), 0)
            assert code == expected, f"line {block.line}: {words}: {err}"
            output += out + err
        if block.output:
            shown += 1
            assert without_chance(output) == block.output, f"line {block.line}"
    assert shown >= 15


def test_every_command_is_on_the_page() -> None:
    told = set(re.findall(r"openrouter-sdk ([a-z]+)\b", PAGE)) | set(
        re.findall(r"`([a-z]+)(?: [^`]*)?`", PAGE)
    )
    assert [row.name for row in COMMANDS if row.name not in told] == []


def test_every_option_on_the_page_is_one_of_a_command() -> None:
    helps = [run(row.name, "--help").out for row in COMMANDS] + [
        run("--help").out,
        run("logs", "clear", "--help").out,
    ]
    options = {option for text in helps for option in re.findall(r"(?<![\w.-])--?[a-zA-Z][\w-]*", text)}
    named = set(re.findall(r"(?<![\w.-])--?[a-zA-Z][\w-]*", re.sub(r"\bjq .*", "", PAGE)))
    assert named - options == set()
    assert len(named) > 35


def test_the_exit_codes_are_those_of_the_program() -> None:
    from openrouter_sdk.cli import exits

    table = {int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)}
    assert table == {
        value for name, value in vars(exits).items() if name.isupper() and isinstance(value, int)
    }
