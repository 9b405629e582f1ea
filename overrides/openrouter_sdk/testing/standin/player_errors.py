"""What players raised, for `problems`: the newest, within limits of number and size."""

from __future__ import annotations

import traceback
from collections import deque
from typing import Final

from openrouter_sdk.testing.contract.problems import Problem
from openrouter_sdk.testing.http.traffic import RecordedRequest

_MAX: Final = 1000
_MAX_BYTES: Final = 16 * 1024 * 1024  # of the requests


class PlayerErrors:
    """The errors of players, each with the request that it was asked."""

    def __init__(self) -> None:
        self._kept: deque[tuple[RecordedRequest, Problem]] = deque()

    def add(self, request: RecordedRequest, player: str, error: Exception) -> None:
        """Keep an error; the oldest go when there are too many."""
        *_, last = "".join(traceback.format_exception_only(error)).strip().splitlines()
        name = f"{request.method} {request.path}"
        problem = Problem(name, "script", player, "a reply", last, refused=False)
        self._kept.append((request, problem))
        while len(self._kept) > 1 and self._are_too_many():
            self._kept.popleft()

    def of(self, request: RecordedRequest) -> list[Problem]:
        """The errors of a request."""
        return [problem for failed, problem in self._kept if failed is request]

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()

    def _are_too_many(self) -> bool:
        return len(self._kept) > _MAX or sum(len(failed.body) for failed, _ in self._kept) > _MAX_BYTES
