"""Serve HTTP/1.1 on a connection, with h11 and asyncio."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from urllib.parse import parse_qsl, urlsplit

import h11

from openrouter_sdk.testing.http.traffic import (
    Answer,
    Chunk,
    HangUp,
    Later,
    RecordedRequest,
    Stall,
    Unframed,
    Wait,
    json_answer,
)
from openrouter_sdk.testing.surfaces.errors import standard

_READ = 65_536
_BODYLESS = frozenset({204, 304})
_NO_LINGER = struct.pack("ii", 1, 0)  # close() drops what is not sent, and the other side sees a reset


class ClientGoneError(ConnectionError):
    """The client closed the connection during an answer."""


class Connection:
    """A connection that serves requests one by one, until either side closes it."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        answer: Callable[[RecordedRequest], Answer | Later],
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._answer = answer
        self._http = h11.Connection(h11.SERVER)
        self._reading: asyncio.Task[bytes] | None = None

    async def serve(self) -> None:
        """Answer requests until the connection ends. A client may close it at any time."""
        try:
            while (request := await self._request()) is not None:
                answer = self._answer(request)
                if isinstance(answer, Later):
                    await self._arrival(answer)
                    answer = answer.future.result()
                await self._send(answer, request.method)
                if self._http.our_state is not h11.DONE or self._http.their_state is not h11.DONE:
                    break
                self._http.start_next_cycle()
        except h11.RemoteProtocolError as error:
            await self._refuse(error)
        except ConnectionError:
            pass  # either side closed the connection, ours perhaps on purpose
        finally:
            await self._close()

    async def _request(self) -> RecordedRequest | None:
        """Return the next request, or None at the end of the connection."""
        head: h11.Request | None = None
        body = bytearray()
        while True:
            event = await self._event()
            if isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage) and head is not None:
                return record_request(head, bytes(body))
            elif isinstance(event, h11.ConnectionClosed) or event is h11.PAUSED:
                return None

    async def _event(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            if self._http.they_are_waiting_for_100_continue:
                await self._write(
                    self._http.send(h11.InformationalResponse(status_code=100, headers=[])) or b""
                )
            self._http.receive_data(await self._received())
        return event

    async def _received(self) -> bytes:
        data = await (self._reading or self._reader.read(_READ))
        self._reading = None
        return data

    async def _send(self, answer: Answer, method: str) -> None:
        whole, waiting = _is_small(answer), b""
        for piece in encode_answer(self._http, answer, method):
            if whole and isinstance(piece, bytes):
                waiting += piece
                continue
            match piece:
                case bytes():
                    await self._write(piece)
                case Wait():
                    await self._pause(piece.seconds)
                case Later():
                    await self._arrival(piece)
                case Stall():
                    await self._stall()
                case HangUp():
                    await self._write(waiting)
                    self._hang_up(piece)
        if whole:
            await self._flush(waiting)

    async def _write(self, data: bytes) -> None:
        if data:
            self._writer.write(data)
            await self._writer.drain()
            # drain() does not yield while the buffer has room, but other tasks must run, and the loss of
            # the connection must be noticed.
            await asyncio.sleep(0)
        self._check_open()

    async def _flush(self, data: bytes) -> None:
        """Send a whole answer, after which the next request is awaited anyway."""
        self._writer.write(data)
        await self._writer.drain()
        self._check_open()

    def _check_open(self) -> None:
        if self._writer.is_closing():
            raise ClientGoneError

    async def _pause(self, seconds: float) -> None:
        """Sleep, but stop when the client closes the connection."""
        if self._reading is None:
            self._reading = asyncio.ensure_future(self._reader.read(_READ))
        started = asyncio.get_running_loop().time()
        await asyncio.wait({self._reading}, timeout=seconds)
        if not self._reading.done():
            return
        if not self._reading.result():
            raise ClientGoneError
        # The client has pipelined its next request; finish the pause first.
        await asyncio.sleep(started + seconds - asyncio.get_running_loop().time())

    async def _arrival(self, awaited: Later) -> None:
        """Wait until something has arrived, but stop when the client closes the connection."""
        if self._reading is None:
            self._reading = asyncio.ensure_future(self._reader.read(_READ))
        arriving = asyncio.wrap_future(awaited.future)
        await asyncio.wait({self._reading, arriving}, return_when=asyncio.FIRST_COMPLETED)
        if not arriving.done() and not self._reading.result():
            arriving.cancel()
            raise ClientGoneError
        await asyncio.wait({arriving})

    async def _stall(self) -> None:
        """Wait until the client closes the connection, and discard what it sends."""
        while await self._received():
            pass
        raise ClientGoneError

    def _hang_up(self, how: HangUp) -> None:
        if how.reset:
            raw: socket.socket = self._writer.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            self._writer.transport.abort()
        raise ConnectionAbortedError

    async def _refuse(self, error: h11.RemoteProtocolError) -> None:
        if self._http.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            return
        message = f"This is not valid HTTP: {error}"
        with suppress(ConnectionError):
            await self._send(
                json_answer(error.error_status_hint, standard(error.error_status_hint, message)), ""
            )

    async def _close(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()


def _is_small(answer: Answer) -> bool:
    """Whether an answer is sent at once: a body in one small piece, without faults."""
    chunks = answer.chunks
    if (
        not isinstance(chunks, tuple)
        or len(chunks) > 1
        or not all(isinstance(w, Wait) for w in answer.before)
    ):
        return False
    return not chunks or (isinstance(chunks[0], bytes) and len(chunks[0]) <= _READ)


def encode_answer(
    http: h11.Connection, answer: Answer, method: str
) -> Iterator[bytes | Wait | Stall | HangUp | Later]:
    """Yield what to send for an answer, framed by `http`, the server side of a connection."""
    try:
        yield from _encode(http, answer, method)
    except h11.LocalProtocolError:
        # A scripted answer may violate HTTP on purpose, for example with a body that is too short. Nothing
        # is left to do but to close the connection.
        yield HangUp()
    finally:  # also if the body was never begun
        if (close := getattr(answer.chunks, "close", None)) is not None:
            close()


def _encode(
    http: h11.Connection, answer: Answer, method: str
) -> Iterator[bytes | Wait | Stall | HangUp | Later]:
    for one in answer.before:
        yield one.data if isinstance(one, Unframed) else one
    unframed = any(isinstance(one, Unframed) for one in answer.before)
    if unframed:
        yield HangUp()
    yield http.send(h11.Response(status_code=answer.status, headers=answer.headers)) or b""
    if method != "HEAD" and answer.status not in _BODYLESS:
        for chunk in answer.chunks:
            unframed = unframed or isinstance(chunk, Unframed)
            yield _framed(http, chunk)
    yield HangUp() if unframed else http.send(h11.EndOfMessage()) or b""


def _framed(http: h11.Connection, chunk: Chunk) -> bytes | Wait | Stall | HangUp | Later:
    if isinstance(chunk, bytes):
        return http.send(h11.Data(data=chunk)) or b""
    return chunk.data if isinstance(chunk, Unframed) else chunk


def record_request(head: h11.Request, body: bytes) -> RecordedRequest:
    """Return a request as received."""
    target = urlsplit(head.target.decode("ascii", "replace"))
    return RecordedRequest(
        method=head.method.decode("ascii"),
        path=target.path,
        query=parse_qsl(target.query, keep_blank_values=True),
        headers=[(name.decode("ascii"), value.decode("latin-1")) for name, value in head.headers],
        body=body,
    )
