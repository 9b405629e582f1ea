"""What was charged, for which request, and how often."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

import orjson

MAX_BYTES = 16 * 1024 * 1024
"""Bytes of bodies and questions that bills keep; after that, the oldest have their digests only."""

MAX_QUESTION = 200
"""Characters of the question that remain then."""


class Bill:
    """What one answer was charged, in dollars; `question` is the last text of the user, if there is one.

    An answer that is lost on its way has been charged, an error has not.
    """

    __slots__ = ("_asked", "_body", "_digest", "cost", "generation_id", "model", "path", "question")

    def __init__(
        self, generation_id: str, path: str, model: str, cost: float, body: bytes, question: str = ""
    ) -> None:
        self.generation_id = generation_id
        self.path = path
        self.model = model
        self.cost = cost
        self.question = question
        self._asked: str | None = None  # the digest of a question that is cut
        self._body = body
        self._digest: str | None = None

    @property
    def body_sha256(self) -> str:
        """The SHA-256 of the body in hex; of JSON, compact and with sorted names."""
        if self._digest is None:
            self._digest = digest(self._body)
        return self._digest

    def asks(self, question: str) -> bool:
        """Whether the last text of the user is this."""
        if self._asked is None:
            return self.question == question
        return question.startswith(self.question) and digest(question.encode()) == self._asked

    @property
    def size(self) -> int:
        """Bytes of the body, and characters of the question, that are kept."""
        return len(self._body) + len(self.question)

    def shrink(self) -> None:
        """Keep the digest of the body instead of it, and no more than the start of the question."""
        self._digest, self._body = self.body_sha256, b""
        if len(self.question) > MAX_QUESTION:
            self._asked = digest(self.question.encode())
            self.question = self.question[:MAX_QUESTION]

    def __repr__(self) -> str:
        return f"Bill({self.generation_id!r}, {self.path!r}, {self.model!r}, cost={self.cost})"


class Bills(list[Bill]):
    """The bills that are kept, in order; `total` is in dollars, and it and `count` are of all there were."""

    def __init__(self, bills: Iterable[Bill] = (), *, count: int = 0, total: float = 0.0) -> None:
        super().__init__(bills)
        self.total = total
        self._count = count

    @property
    def charged(self) -> int:
        """How many bills there were, with those that are no longer kept."""
        return self._count

    def times(self, body: Mapping[str, Any] | bytes) -> int:
        """Return how often this body was charged; JSON with other white space and order is the same."""
        wanted = digest(body if isinstance(body, bytes) else orjson.dumps(body))
        return sum(1 for one in self if one.body_sha256 == wanted)

    def asked(self, question: str) -> int:
        """Return how often a request was charged whose last text of the user is this."""
        return sum(1 for one in self if one.asks(question))


class Ledger:
    """Collects bills; `keep` is how many of the newest are kept, None all. Old ones are shrunk."""

    def __init__(self, keep: int | None = None) -> None:
        self._bills: deque[Bill] = deque(maxlen=keep)
        self._large: deque[Bill] = deque()  # those that are not shrunk
        self._size = 0
        self._count = 0
        self._total = 0.0

    def add(self, bill: Bill) -> None:
        """Add a bill."""
        self._bills.append(bill)
        self._count += 1
        self._total = round(self._total + bill.cost, 12)
        self._large.append(bill)
        self._size += bill.size
        while self._size > MAX_BYTES:
            oldest = self._large.popleft()
            self._size -= oldest.size
            oldest.shrink()

    def bills(self) -> Bills:
        """Return what has been charged."""
        return Bills(list(self._bills), count=self._count, total=self._total)

    def clear(self) -> None:
        """Forget all bills."""
        self._bills.clear()
        self._large.clear()
        self._count, self._total, self._size = 0, 0.0, 0


def digest(body: bytes) -> str:
    """Return the SHA-256 of a body; of JSON, compact and with sorted names."""
    with suppress(orjson.JSONDecodeError):  # of a form, for example
        body = orjson.dumps(orjson.loads(body), option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(body).hexdigest()
