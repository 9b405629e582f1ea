"""A folder of exchanges, one file each, in the order in which the requests came."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.recordings.exchange import (
    Exchange,
    Piece,
    clean_answer,
    describe_request,
    from_json,
    secrets_of,
    to_json,
)
from openrouter_sdk.testing.recordings.privacy import Cleaner

_NUMBER: Final = re.compile(r"([0-9]{4,})-.*\.json")
_MAX_NAME: Final = 60

MAX_BODY: Final = 64 * 1024 * 1024
"""Bytes of an answer that are recorded. A larger one is passed on, and its length is recorded."""


class Archive:
    """Writes exchanges into a folder, after those that are there. Thread-safe. Raises OSError at first."""

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._folder = Path(folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        numbers = [
            int(match[1]) for path in self._folder.iterdir() if (match := _NUMBER.fullmatch(path.name))
        ]
        self._last = max(numbers, default=0)
        self._lock = threading.Lock()

    def number(self) -> int:
        """Return the number of the next exchange."""
        with self._lock:
            self._last += 1
            return self._last

    def write(self, number: int, exchange: Exchange) -> None:
        """Write a file, whole or not at all; say so on stderr if that fails."""
        method, path = (str(exchange.request[name]).lower() for name in ("method", "path"))
        words = re.sub(r"[^a-z0-9]+", "-", path.removeprefix("/api/v1"))[:_MAX_NAME].strip("-")
        target = self._folder / f"{number:04d}-{method}-{words}.json"
        temporary = None
        try:
            with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".tmp", delete=False) as file:
                temporary = file.name
                file.write(to_json(exchange))
            Path(temporary).replace(target)
        except OSError as error:
            print(f"Not recorded: {target}: {error.strerror or error}", file=sys.stderr, flush=True)
            if temporary is not None:
                Path(temporary).unlink(missing_ok=True)


class Recording:
    """An exchange while it goes on."""

    def __init__(
        self, archive: Archive, request: RecordedRequest, key: str | None, clock: Callable[[], float]
    ) -> None:
        self._archive = archive
        self._number = archive.number()
        self._cleaner = Cleaner([*secrets_of(request), key or ""])
        self._request = describe_request(request, self._cleaner)
        self._clock = clock
        self._started = clock()
        self._pieces: list[Piece] = []
        self._size = 0

    def begin(self, status: int, headers: list[tuple[str, str]]) -> None:
        """Note the head of the answer."""
        self._status, self._headers = status, headers
        self._at = self._clock() - self._started

    def add(self, data: bytes) -> None:
        """Note a piece of the body."""
        self._size += len(data)
        if self._size <= MAX_BODY:
            self._pieces.append(Piece(self._clock() - self._started, data))
        else:
            self._pieces.clear()

    @property
    def has_all(self) -> bool:
        """Whether the body has as many bytes as its head says."""
        return ("content-length", str(self._size)) in self._headers

    def end(self, ending: str) -> None:
        """Write the file, or say on stderr why that fails."""
        try:
            self._write(ending)
        except (RecursionError, ValueError) as error:  # JSON that is nested too deeply
            print(f"Not recorded: exchange {self._number}: {error}", file=sys.stderr, flush=True)

    def _write(self, ending: str) -> None:
        headers, body = clean_answer(self._headers, self._pieces, self._cleaner)
        if self._request["method"] == "HEAD":
            headers += [pair for pair in self._headers if pair[0] == "content-length"]
        is_whole = self._size <= MAX_BODY
        self._archive.write(
            self._number,
            Exchange(
                self._request,
                self._status,
                headers,
                self._at,
                body if is_whole else None,
                ending,
                None if is_whole else {"size": self._size},
            ),
        )


def read_archive(folder: str | os.PathLike[str]) -> list[tuple[str, Exchange]]:
    """Return the exchanges of a folder, with the names of their files.

    Raises ValueError with the file and place of a mistake, and OSError for a folder that cannot be read.
    """
    found = []
    for path in sorted(one for one in Path(folder).iterdir() if one.suffix == ".json"):
        try:
            found.append((path.name, from_json(path.read_bytes())))
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
    if not found:
        raise ValueError(f"{folder}: there are no recorded exchanges (*.json) in this folder")
    return found
