"""Blocks of code that are not Python: commands name what there is, and data can be read."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.guides import DOCUMENTS, REPOSITORY, blocks_of

MAKEFILE = (REPOSITORY / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
VARIABLES = set(re.findall(r"\$\((?:if |or |and )?(?:\$\()?([A-Z_]+)\)", MAKEFILE))
EXTRAS = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]

STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def commands(text: str) -> Iterator[list[str]]:
    """The commands of a block, one a line: their words, without comments."""
    for line in text.replace("\\\n", " ").splitlines():
        for part in re.split(r"&&|\|", line):
            if words := shlex.split(part, comments=True):
                yield words


def problem_of(words: list[str]) -> str | None:
    """What is wrong with a command, or None."""
    while words and re.match(r"[A-Z_]+=", words[0]):  # variables of a single command
        words = words[1:]
    if not words:
        return None
    check = CHECKS.get(re.sub(r"^[.\w]+/bin/", "", words[0]))
    return check(words[1:]) if check else "a command that this test does not know"


def _make(words: list[str]) -> str | None:
    names = {word.partition("=")[0] for word in words}
    return f"there is no {wrong}" if (wrong := names - TARGETS - VARIABLES - {"PYTHON"}) else None


def _pip(words: list[str]) -> str | None:
    extras = re.findall(r"openrouter-sdk\[([\w,]+)\]", " ".join(words))
    wrong = {name for names in extras for name in names.split(",")} - EXTRAS.keys()
    if wrong:
        return f"there is no extra {wrong}"
    return None if words[0] == "install" else "not an installation"


def _python(words: list[str]) -> str | None:
    if words[0] == "-m":
        is_there = words[1] in ("build", "pip", "venv") or find_spec(words[1]) is not None
        return None if is_there else f"there is no module {words[1]}"
    if "/" in words[0] and not (REPOSITORY / words[0]).is_file():
        return f"there is no file {words[0]}"
    return None


def _copy(words: list[str]) -> str | None:
    return None if (REPOSITORY / words[-2]).exists() else f"there is no {words[-2]}"


def _any(_words: list[str]) -> None:
    """A command of others, or one that its own tests check."""


CHECKS: dict[str, Callable[[list[str]], str | None]] = {
    "make": _make,
    "pip": _pip,
    "python": _python,
    "node": _python,
    "cat": _any,
    "cp": _copy,
    "export": _any,
    "git": _any,
    "openrouter-sdk": _any,
}


def blocks(language: str) -> Iterator[tuple[Path, str]]:
    for page in DOCUMENTS:
        for block in blocks_of(page, language):
            yield page.relative_to(REPOSITORY), block


def test_every_command_names_targets_extras_modules_and_files_that_are_there() -> None:
    found = [(page, words) for page, block in blocks("sh") for words in commands(block)]
    assert len(found) > 40
    wrong = [f"{page}: {words}: {problem}" for page, words in found if (problem := problem_of(words))]
    assert wrong == []


@pytest.mark.parametrize(
    "command",
    [
        "make dmeo",
        "make bench OLNY=call",
        "pip install openrouter-sdk[fats]",
        "python -m openrouter_sdk.tseting serve",
        "node tests/nothing.mjs",
        "sodu make test",
    ],
)
def test_a_command_with_a_mistake_is_found(command: str) -> None:
    (words,) = commands(command)
    assert problem_of(words)


@pytest.mark.parametrize(
    ("language", "read"), [("json", json.loads), ("yaml", yaml.safe_load), ("toml", tomllib.loads)]
)
def test_every_block_of_data_can_be_read(language: str, read: Callable[[str], Any]) -> None:
    found = list(blocks(language))
    assert found
    for page, block in found:
        if "..." in STRING.sub("", block):  # in place of what is left out
            continue
        try:
            read(block)
        except (ValueError, yaml.YAMLError) as error:
            pytest.fail(f"{page}: {error}")
