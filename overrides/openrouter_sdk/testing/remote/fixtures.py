"""Rules in the files of a folder, which are read again when they change."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from openrouter_sdk.testing.remote import yaml_files
from openrouter_sdk.testing.remote.input_errors import MistakeError, unexpected
from openrouter_sdk.testing.remote.vocabulary import vocabulary
from openrouter_sdk.testing.script.rules import Rule

_SUFFIXES = (".json", ".yaml", ".yml")
_State = tuple[tuple[str, int, int], ...]


class FixturesError(ValueError):
    """A mistake in a folder of fixtures, in one line."""


class Fixtures:
    """The rules of all files below a folder, in the order of their names. Thread-safe.

    Raises FixturesError for a mistake. A later one is told on stderr and in `mistakes`, and the rules of
    before hold.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mistakes: list[str] = []
        self._lock = threading.Lock()
        self._state = self._files()
        self._version = 1
        self._rules, mistakes = self._read()
        if mistakes:
            raise FixturesError(mistakes[0])

    def current(self) -> tuple[int, Sequence[Rule]]:
        """Return the rules, and a number that changes with them."""
        with self._lock:
            self._refresh()
            return self._version, self._rules

    def _refresh(self) -> None:
        try:
            state = self._files()
        except FixturesError as error:
            self._state = ()  # so that the folder is read again when it is back
            self._report([str(error)])
            return
        if state == self._state:
            return
        self._state = state
        rules, mistakes = self._read()
        self._report(mistakes)
        if not mistakes:
            self._rules = rules
            self._version += 1

    def _report(self, mistakes: list[str]) -> None:
        for mistake in mistakes:
            if mistake not in self.mistakes:
                print(f"{mistake} (the fixtures of before hold)", file=sys.stderr, flush=True)
        self.mistakes = mistakes

    def _files(self) -> _State:
        """Return what shows a change: names, times and sizes."""
        try:
            return tuple(sorted(_entries(self.folder)))
        except (FileNotFoundError, NotADirectoryError) as error:
            raise FixturesError(f"{error.filename}: there is no such folder") from None
        except OSError as error:
            raise FixturesError(f"{error.filename}: {error.strerror}") from None

    def _read(self) -> tuple[list[Rule], list[str]]:
        rules: list[Rule] = []
        mistakes = []
        for name, _, _ in self._state:
            try:
                rules += _rules(Path(name), self.folder)
            except FixturesError as error:
                mistakes.append(str(error))
        return rules, mistakes


def _entries(folder: Path | str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue  # a lock or a draft of an editor
            if entry.is_dir():
                yield from _entries(entry.path)
            elif entry.name.endswith(_SUFFIXES):
                status = entry.stat()
                yield entry.path, status.st_mtime_ns, status.st_size


def _rules(path: Path, folder: Path) -> Iterator[Rule]:
    text = ""
    try:
        text = path.read_text("utf-8")
        value = _parse_json(text) if path.suffix == ".json" else yaml_files.parse(text)
        found = vocabulary().fixtures.read(value, "")
    except MistakeError as mistake:
        line = mistake.metadata.get("line") or yaml_files.line_of(text, mistake.pointer)
        place = f"{path}:{line}" if line else f"{path}"
        raise FixturesError(f"{place}: {mistake}") from None
    except UnicodeDecodeError:
        raise FixturesError(f"{path}: the file is not UTF-8") from None
    except RecursionError:
        raise FixturesError(f"{path}: the file is nested too deep") from None
    except OSError as error:
        raise FixturesError(f"{path}: {error.strerror}") from None
    name = path.relative_to(folder)
    for index, rule in enumerate(found):
        rule.source = f"{name}#/{index}"
        yield rule


def _parse_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise MistakeError("", f"this is not JSON: {error.msg}", {"line": error.lineno}) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise MistakeError("", f"{twice!r} stands twice in an object")
    return found


def _constant(name: str) -> Any:
    raise unexpected("", "JSON", name)
