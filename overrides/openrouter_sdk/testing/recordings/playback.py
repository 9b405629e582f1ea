"""Answer requests from recorded exchanges."""

from __future__ import annotations

import copy
import os
import threading
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.http.traffic import Answer, Chunk, HangUp, RecordedRequest, Wait
from openrouter_sdk.testing.recordings.archive import read_archive
from openrouter_sdk.testing.recordings.differences import Difference, canonical, compared, differences
from openrouter_sdk.testing.recordings.exchange import COMPLETE, Exchange, describe_request, secrets_of
from openrouter_sdk.testing.recordings.privacy import Cleaner
from openrouter_sdk.testing.standin.failures import error_answer

_MAX_COMPARED: Final = 200  # differences that are counted of each exchange
_MAX_SHOWN: Final = 3
_MAX_LISTED: Final = 20


class _Recorded(NamedTuple):
    name: str
    exchange: Exchange
    parts: dict[str, object]


class Playback:
    """Answers from the files of a folder, which are matched by method, path, query and body.

    Several for the same request answer in order, and the last of them from then on. `speed` 1 takes the
    time that the answers took, 2 half of it, and 0 none. Any key is accepted. Thread-safe. Raises
    ValueError with file and place for a file that is wrong, and OSError for a folder that cannot be read.
    """

    def __init__(self, folder: str | os.PathLike[str], *, speed: float = 1.0) -> None:
        if type(speed) not in (int, float) or not 0 <= speed < float("inf"):
            raise ValueError(f"speed must be a number from 0, not {speed!r}")
        self.speed = speed
        self._recorded = [_Recorded(name, one, compared(one.request)) for name, one in read_archive(folder)]
        self._by_request: dict[str, list[_Recorded]] = {}
        for one in self._recorded:
            self._by_request.setdefault(canonical(one.parts), []).append(one)
        self._lock = threading.Lock()
        self._answered: dict[str, int] = {}

    def fresh(self) -> Playback:
        """Return another one that begins with the first answers."""
        other = copy.copy(self)
        other._lock, other._answered = threading.Lock(), {}
        return other

    def answer(self, operation: Operation | None, request: RecordedRequest) -> Answer:
        """Return the recorded answer; 404 with the nearest request if there is none."""
        parts = compared(describe_request(request, Cleaner(secrets_of(request))))
        found = self._next(parts)
        if found is None and request.method == "HEAD":
            found = self._next({**parts, "method": "GET"})
        if found is None:
            message, metadata = self._nearest(parts)
            return error_answer(operation, 404, message, metadata=metadata)
        if found.exchange.body is None:
            message = f"The body of the recorded answer was too large to be recorded: {found.name}."
            return error_answer(operation, 404, message)
        return _answer(found.exchange, self.speed)

    def _next(self, parts: dict[str, object]) -> _Recorded | None:
        key = canonical(parts)
        candidates = self._by_request.get(key)
        if candidates is None:
            return None
        with self._lock:
            number = self._answered.get(key, 0)
            self._answered[key] = min(number + 1, len(candidates) - 1)
        return candidates[number]

    def _nearest(self, parts: dict[str, object]) -> tuple[str, dict[str, object]]:
        asked = f"{parts['method']} {parts['path']}"
        nearest, found = min(
            ((one, list(islice(differences(one.parts, parts), _MAX_COMPARED))) for one in self._recorded),
            key=lambda pair: _distance(pair[1]),
        )
        shown = "; ".join(str(_in_file(one)) for one in found[:_MAX_SHOWN])
        more = f"; and {len(found) - _MAX_SHOWN} more" if len(found) > _MAX_SHOWN else ""
        pointers = [_in_file(one).pointer for one in found[:_MAX_LISTED]]
        message = f"No recorded exchange fits {asked}. The nearest is {nearest.name}, which differs at"
        message = f"{message} {shown}{more}."
        return message, {"error_type": "not_found", "nearest": nearest.name, "differences": pointers}


def _distance(found: list[Difference]) -> tuple[bool, bool, int]:
    pointers = [one.pointer for one in found]
    return "/path" in pointers, "/method" in pointers, len(found)


def _in_file(one: Difference) -> Difference:
    return one._replace(pointer=f"/request{one.pointer}")


def _answer(exchange: Exchange, speed: float) -> Answer:
    before = (Wait(exchange.at / speed),) if speed and exchange.at else ()
    assert exchange.body is not None
    if exchange.is_stream or exchange.ending != COMPLETE:
        return Answer(exchange.status, list(exchange.headers), _chunks(exchange, speed), before)
    whole = b"".join(one.data for one in exchange.body)
    headers = list(exchange.headers)
    if not any(name.lower() == "content-length" for name, _ in headers):  # which an answer to HEAD has
        headers.append(("content-length", str(len(whole))))
    return Answer(exchange.status, headers, (whole,) if whole else (), before)


def _chunks(exchange: Exchange, speed: float) -> Iterator[Chunk]:
    at = exchange.at
    for piece in exchange.body or ():
        if speed and piece.at > at:
            yield Wait((piece.at - at) / speed)
        at = piece.at
        yield piece.data
    if exchange.ending != COMPLETE:
        yield HangUp()
