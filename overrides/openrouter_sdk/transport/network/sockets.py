"""A network backend of httpcore that keeps the deadline of each request, and whose waits can be aborted."""

from __future__ import annotations

import os
import select
import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, Final, TypeVar

from openrouter_sdk.transport.network.deadline import Deadline, DeadlineTimeout, deadline_of, shut_down

T = TypeVar("T")

_RECORD: Final = 16384
"""Size of a TLS record in bytes."""


class SocketStream:
    """A socket, with or without TLS, that raises the exceptions of `core`, which is a httpcore.

    `opening` is the deadline of the request for which it is opened: a handshake with a SOCKS proxy has no
    timeout in httpcore.
    """

    holds_head = False
    """Whether the first write of each request waits for the next one or for a read, so that a head and its
    body are sent at once; for HTTP/1.1 alone."""

    def __init__(self, sock: socket.socket, core: Any, opening: float | None = None) -> None:
        self._sock = sock
        self._core = core
        self._receive: Callable[[int], bytes] = sock.recv
        self._send: Callable[[bytes], int] = sock.send
        self._opening = opening
        self._deadline: Deadline | None = None
        self._process = os.getpid()
        self._busy = self._closed = False
        self._held = b""
        if (deadline := deadline_of(opening)) is not None:
            deadline.stream = self

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read available bytes. Raises httpcore.ReadTimeout."""
        if self._held:
            with suppress(self._core.WriteError):  # the server may have responded and hung up
                self.write(b"", timeout)
        self._busy = True
        try:
            self._set_timeout(timeout)
            return self._receive(max_bytes)
        except TimeoutError as error:
            raise self._core.ReadTimeout(str(error)) from error
        except OSError as error:
            raise self._core.ReadError(str(error)) from error
        finally:
            self._leave()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes. Raises httpcore.WriteTimeout."""
        if (deadline := deadline_of(timeout)) is not self._deadline and deadline is not None:
            self._take_over(deadline)
            if self.holds_head:
                self._held = buffer
                return
        head, self._held = self._held, b""
        self._busy = True
        try:
            for piece in (head + buffer,) if len(buffer) <= _RECORD else (head, buffer):
                while piece:
                    self._set_timeout(timeout)
                    piece = piece[self._send(piece) :]
        except TimeoutError as error:
            raise self._core.WriteTimeout(str(error)) from error
        except OSError as error:
            raise self._core.WriteError(str(error)) from error
        finally:
            self._leave()

    def close(self) -> None:
        """Close the socket. If another thread is about to wait for it, that thread closes it.

        Otherwise a new socket could get the number of this one, and that thread would wait for it instead.
        """
        self._closed = True
        if self._busy:
            self.shut_down()
        else:
            self._sock.close()

    def shut_down(self) -> None:
        """Wake up the thread that waits for the socket. After a fork, the connection is the parent's."""
        if self._process == os.getpid():
            shut_down(self._sock)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> SocketStream:
        """Upgrade to TLS. Raises httpcore.ConnectTimeout."""
        try:
            return self._start_tls(ssl_context, server_hostname, timeout)
        except TimeoutError as error:
            raise self._core.ConnectTimeout(str(error)) from error
        except (OSError, ValueError) as error:
            raise self._core.ConnectError(str(error)) from error

    def get_extra_info(self, info: str) -> Any:
        """Return information such as the socket."""
        if info == "socket":
            return self._sock
        if info == "is_readable":
            return is_readable(self._sock)
        if info == "client_addr":
            return self._sock.getsockname()
        if info == "server_addr":
            return self._sock.getpeername()
        return self._sock if info == "ssl_object" and isinstance(self._sock, ssl.SSLSocket) else None

    def _start_tls(
        self, context: ssl.SSLContext, hostname: str | None, timeout: float | None
    ) -> SocketStream:
        sock = self._sock
        try:
            if isinstance(sock, ssl.SSLSocket):
                return _TLSInTLSStream(sock, self._core, context, hostname, timeout)
            # Without the handshake, so that `abort` reaches the new socket during it.
            sock = context.wrap_socket(sock, server_hostname=hostname, do_handshake_on_connect=False)
            stream = SocketStream(sock, self._core, timeout)
            stream.holds_head = self.holds_head
            sock.settimeout(left_to_connect(timeout))
            sock.do_handshake()
        except BaseException:
            sock.close()
            raise
        return stream

    def _leave(self) -> None:
        self._busy = False
        if self._closed:  # checked last: `close` leaves a busy socket open
            self._sock.close()

    def _set_timeout(self, timeout: float | None) -> None:
        if self._closed:
            raise ConnectionAbortedError("the connection was closed")
        if type(timeout) is DeadlineTimeout:
            timeout = timeout.deadline.left()
            if timeout is not None and timeout <= 0:
                raise TimeoutError
        elif timeout is None:
            timeout = left_to_connect(self._opening)
        self._sock.settimeout(timeout)

    def _take_over(self, deadline: Deadline) -> None:
        """Let another request use the connection, which the previous one must no longer abort."""
        if self._deadline is not None:
            self._deadline.detach()
        self._deadline = deadline
        self._opening = None
        deadline.stream = self


class _TLSInTLSStream(SocketStream):
    """TLS through a proxy that is itself reached over TLS: `ssl` does not wrap a socket twice."""

    def __init__(
        self,
        sock: ssl.SSLSocket,
        core: Any,
        context: ssl.SSLContext,
        hostname: str | None,
        timeout: float | None,
    ) -> None:
        super().__init__(sock, core, timeout)
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=hostname)
        self._receive, self._send = self._receive_tls, self._send_tls
        self._timeout: float | None = None
        self._run(self._tls.do_handshake)

    def get_extra_info(self, info: str) -> Any:
        """Return information such as the socket."""
        return self._tls if info == "ssl_object" else super().get_extra_info(info)

    def _receive_tls(self, max_bytes: int) -> bytes:
        try:
            return self._run(self._tls.read, max_bytes)
        except ssl.SSLEOFError:
            return b""

    def _send_tls(self, buffer: bytes) -> int:
        return self._run(self._tls.write, buffer)

    def _set_timeout(self, timeout: float | None) -> None:
        self._timeout = timeout
        super()._set_timeout(timeout)

    def _run(self, operation: Callable[..., T], *arguments: Any) -> T:
        """Run an operation of TLS, sending and receiving what it asks for."""
        while True:
            try:
                result = operation(*arguments)
            except ssl.SSLWantReadError:
                self._flush()
            else:
                self._flush()
                return result
            self._set_timeout(self._timeout)
            if data := self._sock.recv(_RECORD):
                self._incoming.write(data)
            else:
                self._incoming.write_eof()

    def _flush(self) -> None:
        data = self._outgoing.read()
        while data:
            self._set_timeout(self._timeout)
            data = data[self._sock.send(data) :]


class SocketBackend:
    """Opens connections within the deadline of a request, to `proxy` if there is one.

    `holds_head` is that of `SocketStream`.
    """

    def __init__(self, core: Any, proxy: str | None = None, *, holds_head: bool = False) -> None:
        self._core = core
        self._proxy = proxy
        self._holds_head = holds_head

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> SocketStream:
        """Connect to the first address of a host that accepts. Raises httpcore.ConnectTimeout."""
        try:
            stream = _connect(self._core, host, port, timeout, local_address, socket_options or ())
        except TimeoutError as error:
            raise self._core.ConnectTimeout(str(error)) from error
        except (OSError, ValueError) as error:  # ValueError: a host that is no name
            raise self._core.ConnectError(said_of(error, self._proxy)) from error
        stream.holds_head = self._holds_head
        return stream


def said_of(error: Exception, proxy: str | None) -> str:
    """Return the message for a host that cannot be reached, which may be the proxy."""
    return str(error) if proxy is None else f"the proxy {proxy}: {error}"


def _connect(
    core: Any,
    host: str,
    port: int,
    timeout: float | None,
    local_address: str | None,
    options: Iterable[Any],
) -> SocketStream:
    failure: OSError = ConnectionError(f"no address for {host}")
    for family, kind, protocol, _, address in socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM):
        sock = socket.socket(family, kind, protocol)
        try:
            for option in [*options, (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]:
                sock.setsockopt(*option)
            if local_address is not None:
                sock.bind((local_address, 0))
            stream = SocketStream(sock, core, timeout)
            sock.settimeout(left_to_connect(timeout))
            sock.connect(address)
        except OSError as error:
            failure = error
            sock.close()
        except BaseException:
            sock.close()
            raise
        else:
            return stream
    raise failure


def left_to_connect(timeout: float | None) -> float | None:
    """Return the seconds left for connecting. Raises TimeoutError if there are none."""
    deadline = deadline_of(timeout)
    left = timeout if deadline is None else deadline.left_to_connect()
    if left is not None and left <= 0:
        raise TimeoutError
    return left


def is_readable(sock: socket.socket) -> bool:
    """Whether the peer has sent something, or closed the connection."""
    file = sock.fileno()
    if file < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([file], [], [], 0)[0])
    poll = select.poll()
    poll.register(file, select.POLLIN)
    return bool(poll.poll(0))
