"""The loopback server to which a browser comes back after a login."""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import time
from errno import EADDRINUSE
from typing import TYPE_CHECKING, Final
from urllib.parse import SplitResult, urlsplit, urlunsplit

from openrouter_sdk.errors import InvalidArgumentError, LoginError
from openrouter_sdk.oauth import callback_requests as page

if TYPE_CHECKING:
    from openrouter_sdk.oauth.pkce import Login

_END: Final = b"\r\n\r\n"
_PATIENCE: Final = 0.2
"""Seconds for a browser to take an answer and to hang up."""
_LONGEST: Final = 3_600.0
"""Seconds that selectors can wait at once, at least."""
_MAX_CONNECTIONS: Final = 64


class CallbackServer:
    """Waits for one callback. It needs no thread: whoever waits serves, and one at a time is enough.

    Browsers open connections in advance that they do not use, so none is waited for.
    """

    def __init__(self, callback_url: str | None) -> None:
        """Listen. Raises LoginError if the port is in use, InvalidArgumentError for what is not loopback."""
        parts = _checked(callback_url)
        host, port = str(parts.hostname), parts.port or 0
        self._listeners = _listen(host, port)
        port = self._listeners[0].getsockname()[1]
        self.url = urlunsplit(parts._replace(netloc=f"{host}:{port}"))
        """The callback URL, with the port."""
        self._wake, self._alarm = socket.socketpair()
        self._connections: dict[socket.socket, bytes] = {}
        self._last: socket.socket | None = None

    def wait(self, login: Login, timeout: float | None) -> str:
        """Serve until the callback comes, and return its code. Raises LoginError.

        The browser then waits for `answer`.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        with selectors.DefaultSelector() as selector:
            for one in (*self._listeners, self._wake):
                selector.register(one, selectors.EVENT_READ)
            while True:
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    raise LoginError(
                        f"nobody signed in within {timeout:g} seconds: try again, or pass a longer timeout; "
                        "if the browser is on another machine, pass headless=True",
                        "timeout",
                    )
                for key, _ in selector.select(None if left is None else min(left, _LONGEST)):
                    verdict = self._serve(selector, key.fileobj, login)
                    if verdict is not None and verdict.refusal is not None:
                        self.answer(page.refused())
                        raise LoginError(verdict.refusal, "refused")
                    if verdict is not None and verdict.code is not None:
                        return verdict.code

    def answer(self, answer: bytes) -> None:
        """Answer the browser that brought the callback."""
        if self._last is not None:
            _send(self._last, answer)
            self._last = None

    def stop(self) -> None:
        """Have `wait`, in another thread, raise LoginError."""
        with contextlib.suppress(OSError):
            self._alarm.send(b"x")

    def close(self) -> None:
        """Stop listening, and close all connections."""
        for one in (*self._listeners, *self._connections, self._wake, self._alarm):
            one.close()
        if self._last is not None:
            self._last.close()
        self._connections.clear()

    def _serve(self, selector: selectors.BaseSelector, ready: object, login: Login) -> page.Verdict | None:
        """Go on with a socket that is ready; return what ends the wait."""
        assert isinstance(ready, socket.socket)
        if ready is self._wake:
            raise LoginError("the login was cancelled", "timeout")
        if ready in self._listeners:
            self._accept(selector, ready)
            return None
        head = self._connections[ready]
        try:
            data = ready.recv(page.MAX_HEAD)
        except OSError:
            data = b""
        head += data
        if data and _END not in head and len(head) < page.MAX_HEAD:
            self._connections[ready] = head
            return None
        selector.unregister(ready)
        del self._connections[ready]
        if not data:
            ready.close()
            return None
        verdict = judge_head(login, head)
        if verdict.answer:
            _send(ready, verdict.answer)
            return None
        self._last = ready
        return verdict

    def _accept(self, selector: selectors.BaseSelector, listener: socket.socket) -> None:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        if len(self._connections) >= _MAX_CONNECTIONS:  # the newest may be the callback
            oldest = next(iter(self._connections))
            selector.unregister(oldest)
            del self._connections[oldest]
            oldest.close()
        connection.setblocking(False)
        self._connections[connection] = b""
        selector.register(connection, selectors.EVENT_READ)


def judge_head(login: Login, head: bytes) -> page.Verdict:
    """Judge what came on a connection up to the end of a head, or to the most that one may have."""
    if _END not in head:
        return page.Verdict(page.too_long())
    return page.judge(login, head.partition(_END)[0])


def _checked(url: str | None) -> SplitResult:
    if url is None:
        return urlsplit("http://127.0.0.1/callback")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except (ValueError, AttributeError, TypeError):
        raise InvalidArgumentError(
            "callback_url must be a URL, such as http://127.0.0.1:3000/callback"
        ) from None
    if parts.scheme == "https":
        raise InvalidArgumentError(
            "callback_url must begin with http://, because login() itself answers there, and has no "
            "certificate; for a callback of your own, use the steps of oauth.Login"
        )
    if parts.scheme != "http" or host not in ("127.0.0.1", "localhost"):
        raise InvalidArgumentError(
            "callback_url must be on this machine: http://127.0.0.1 or http://localhost"
        )
    return parts if parts.path else parts._replace(path="/")


def _listen(host: str, port: int) -> list[socket.socket]:
    listener = _listener(socket.AF_INET, "127.0.0.1", port)
    listeners = [listener]
    if host == "localhost":  # which browsers may take for either, so that no other program may have one
        try:
            listeners.append(_listener(socket.AF_INET6, "::1", listener.getsockname()[1]))
        except LoginError as error:
            if getattr(error.__cause__, "errno", None) == EADDRINUSE:
                listener.close()
                raise
    return listeners


def _listener(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    try:
        listener = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        raise LoginError(f"cannot listen on {host}: {error.strerror}", "port") from error
    try:
        if os.name == "posix":  # elsewhere, it would share the port with another program
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        listener.close()
        message = (
            f"cannot listen on {host}:{port}: {error.strerror}; "
            "leave the port out of callback_url to take a free one"
        )
        raise LoginError(message, "port") from error
    return listener


def _send(connection: socket.socket, answer: bytes) -> None:
    """Answer, and close the connection, but not before the browser has read the answer."""
    with contextlib.suppress(OSError), connection:
        connection.settimeout(_PATIENCE)
        connection.sendall(answer)
        connection.shutdown(socket.SHUT_WR)
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends and connection.recv(page.MAX_HEAD):
            pass
