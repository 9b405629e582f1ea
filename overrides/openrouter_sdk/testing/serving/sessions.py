"""Sessions: tests that run at the same time share a server, and do not see each other."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from openrouter_sdk.testing.http.traffic import RecordedRequest

SESSION_HEADER: Final = "x-stand-in-session"
"""The header that names the session of a request."""

MAX_SESSIONS: Final = 100

MAX_BYTES: Final = 256 * 1024 * 1024
"""How many bytes of bodies all sessions together may receive, before the one unused longest goes."""

_SESSION_BYTES: Final = 64 * 1024 * 1024  # a session keeps no more, however much it receives

_NAME: Final = re.compile(r"[A-Za-z0-9._-]{1,100}")

S = TypeVar("S")


class Sessions(Generic[S]):
    """What sessions have of their own. Of too many, the one unused longest goes. Thread-safe."""

    def __init__(
        self, make: Callable[[str], S], limit: int = MAX_SESSIONS, most_bytes: int = MAX_BYTES
    ) -> None:
        self._make = make
        self._limit = limit
        self._most_bytes = most_bytes
        self._kept: OrderedDict[str, S] = OrderedDict()
        self._received: dict[str, int] = {}
        self._lock = threading.Lock()
        self.dropped = 0
        """How many sessions went because there were too many."""

    def get(self, name: str, received: int = 0) -> S:
        """Return a session, a new one if there is none, that has received so many bytes more.

        Raises ValueError for what is no name.
        """
        if not _NAME.fullmatch(name):
            wanted = "1 to 100 letters, digits, dots, hyphens and underscores"
            raise ValueError(f"the name of a session must be {wanted}, not {name[:120]!r}")
        with self._lock:
            if name not in self._kept:
                self._kept[name] = self._make(name)
            self._kept.move_to_end(name)
            self._received[name] = min(self._received.get(name, 0) + received, _SESSION_BYTES)
            while self._are_too_many():
                oldest, _ = self._kept.popitem(last=False)
                del self._received[oldest]
                self.dropped += 1
            return self._kept[name]

    def all(self) -> dict[str, S]:
        """Return the sessions by name, the one last that was used last."""
        with self._lock:
            return dict(self._kept)

    def remove(self, name: str) -> bool:
        """Remove a session; return whether there was one."""
        with self._lock:
            self._received.pop(name, None)
            return self._kept.pop(name, None) is not None

    def clear(self) -> None:
        """Remove all sessions."""
        with self._lock:
            self._kept.clear()
            self._received.clear()

    def _are_too_many(self) -> bool:
        if len(self._kept) > self._limit:
            return True
        return len(self._kept) > 1 and sum(self._received.values()) > self._most_bytes


def session_of(request: RecordedRequest, key: str, management_key: str) -> str | None:
    """Return the session that a request names by the header or, without one, by the end of its key."""
    if (name := request.header(SESSION_HEADER)) is not None:
        return name
    bearer = request.bearer
    if not bearer.startswith((f"{key}-", f"{management_key}-")) or bearer == management_key:
        return None
    name = bearer.removeprefix(management_key if bearer.startswith(f"{management_key}-") else key)[1:]
    return name if _NAME.fullmatch(name) else None
