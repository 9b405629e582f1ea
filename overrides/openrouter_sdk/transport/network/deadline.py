"""The timeouts of a request as points in time, which a response that arrives byte by byte cannot extend."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from math import inf
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_sdk.transport.network.async_sockets import AsyncSocketStream
    from openrouter_sdk.transport.network.sockets import SocketStream

_PAST = -1.0


class Deadline:
    """The timeouts of one request.

    httpcore itself limits each wait for the network, so that a peer that sends a byte now and then is never
    too late. It passes `timeouts` to our network streams, which ask for the time left instead.
    """

    def __init__(self, connect: float | None, wait: float | None, total: float | None) -> None:
        """Start the clock: `connect` and `total` count from now, `wait` from the first write."""
        now = monotonic()
        self._total = inf if total is None else now + total
        self._connected = self._total if connect is None else min(self._total, now + connect)
        self.wait = wait
        """Timeout in seconds of the response's head, and then of each read of its body."""
        self.until = 0.0
        """When the current wait ends; 0 for one that begins with the next access to the network."""
        self._aborted = False
        self.stream: SocketStream | AsyncSocketStream | None = None
        """The network stream that the request uses."""
        self._lock = threading.Lock()
        connecting, waiting = DeadlineTimeout(self, connect), DeadlineTimeout(self, wait)
        self.timeouts = {"connect": connecting, "pool": connecting, "read": waiting, "write": waiting}
        """The timeouts of a request as httpcore takes them."""

    def left(self) -> float | None:
        """Return the seconds left for reading or writing, not above 0 if there are none."""
        now = monotonic()
        until = self.until
        if not until:
            until = self._total
            if self.wait is not None and now + self.wait < until:
                until = now + self.wait
            self.until = until
        if self._aborted:
            return _PAST
        return None if until == inf else until - now

    def left_to_connect(self) -> float | None:
        """Return the seconds left for connecting, not above 0 if there are none."""
        self.until = 0.0  # the wait for the response has not begun, even after a CONNECT request
        if self._aborted:
            return _PAST
        return None if self._connected == inf else self._connected - monotonic()

    def abort(self) -> None:
        """End all waits of the request, in whatever thread they are."""
        self._aborted = True
        with self._lock:
            if self.stream is not None:
                self.stream.shut_down()

    def detach(self) -> None:
        """Forget the connection, which another request may use from now on."""
        with self._lock:
            self.stream = None


def shut_down(sock: socket.socket) -> None:
    """Shut down a socket: closing it would not wake up a thread that reads from it."""
    with suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)  # of an SSL socket, without touching its TLS


class DeadlineTimeout(float):
    """A timeout that leads to its deadline; for code that knows nothing of it, a number of seconds."""

    deadline: Deadline

    def __new__(cls, deadline: Deadline, seconds: float | None) -> DeadlineTimeout:
        self = float.__new__(cls, inf if seconds is None else seconds)
        self.deadline = deadline
        return self


def deadline_of(timeout: float | None) -> Deadline | None:
    """Return the deadline to which a timeout leads."""
    return timeout.deadline if type(timeout) is DeadlineTimeout else None
