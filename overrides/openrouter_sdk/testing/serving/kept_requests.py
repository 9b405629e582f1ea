"""The newest requests, bounded by their number and by the bytes of their bodies."""

from __future__ import annotations

from collections import deque

from openrouter_sdk.testing.http.traffic import RecordedRequest


class KeptRequests:
    """Requests in the order in which they came; `count` counts those that are gone, too.

    `most` is how many are kept, and `most_bytes` how many bytes of bodies: the oldest lose theirs first.
    None keeps all.
    """

    def __init__(self, most: int | None, most_bytes: int | None) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self.clear()

    def clear(self) -> None:
        """Forget all requests."""
        self._bare: deque[RecordedRequest] = deque()  # all older than those that have their bodies
        self._whole: deque[RecordedRequest] = deque()
        self._size = 0
        self.count = 0

    def add(self, request: RecordedRequest) -> None:
        """Add a request, and forget what is too much."""
        self.count += 1
        self._whole.append(request)
        self._size += len(request.body)
        while self._most_bytes is not None and self._size > self._most_bytes:
            oldest = self._pop()
            self._bare.append(oldest.without_body() if oldest.body else oldest)
        if self._most is not None and len(self._bare) + len(self._whole) > self._most:
            if self._bare:
                self._bare.popleft()
            else:
                self._pop()

    def listed(self) -> list[RecordedRequest]:
        """Return what is kept, in order."""
        return [*self._bare, *self._whole]

    def _pop(self) -> RecordedRequest:
        oldest = self._whole.popleft()
        self._size -= len(oldest.body)
        return oldest
