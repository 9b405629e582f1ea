"""Serve HTTP/1.1 on a connection, with asyncio; what is not plain, with h11."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Callable, Coroutine, Iterator
from itertools import chain
from typing import TYPE_CHECKING, cast

from openrouter_sdk.testing.http.traffic import (
    Answer,
    Chunk,
    HangUp,
    Later,
    RecordedRequest,
    Stall,
    Wait,
    json_answer,
)
from openrouter_sdk.testing.serving import plain
from openrouter_sdk.testing.surfaces.errors import standard

if TYPE_CHECKING:
    import h11

_PIECE = 65_536  # bytes that are written at once
_AHEAD = 1_048_576  # bytes that may arrive while an answer is sent
_NO_LINGER = struct.pack("ii", 1, 0)  # close() drops what is not sent, and the other side sees a reset


class ClientGoneError(ConnectionError):
    """The client closed the connection during an answer."""


class Connection(asyncio.Protocol):
    """A connection that serves requests one by one, until either side closes it.

    What is ready is sent at once; a task does what takes time.
    """

    def __init__(self, answer: Callable[[RecordedRequest], Answer | Later]) -> None:
        self.closed = asyncio.get_running_loop().create_future()
        """Is done at the end of the connection."""
        self._answer = answer
        self._received = bytearray()
        self._is_made = False
        self._is_half_closed = False  # the client sends nothing more
        self._is_full = False  # the client does not read what is sent
        self._is_lost = False
        self._task: asyncio.Task[bool] | None = None
        self._news: asyncio.Future[None] | None = None  # what the task waits for

    # -- what asyncio calls ------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast("asyncio.Transport", transport)
        self._is_made = True

    def data_received(self, data: bytes) -> None:
        """Serve what has arrived."""
        self._received += data
        if self._task is not None and len(self._received) > _AHEAD:
            self._transport.pause_reading()
        self._notify()

    def eof_received(self) -> bool:
        """Serve what has arrived. The connection stays open, since clients may close their side early."""
        self._is_half_closed = True
        self._notify()
        return True

    def pause_writing(self) -> None:
        """Send nothing for now."""
        self._is_full = True

    def resume_writing(self) -> None:
        """Send the rest."""
        self._is_full = False
        self._notify()

    def connection_lost(self, exc: Exception | None) -> None:
        """End, with the task if there is one."""
        self._is_lost, self._is_full = True, False
        if self._task is None:
            self.closed.set_result(None)
        self._notify()

    def close(self) -> None:
        """Close the connection, whatever is being sent."""
        if not self._is_made:  # it was accepted just now
            asyncio.get_running_loop().call_soon(self.close)
            return
        if self._task is not None:
            self._task.cancel()
        if self._transport.get_write_buffer_size():
            self._transport.abort()
        self._transport.close()

    # -- requests ----------------------------------------------------------------------------------

    def _notify(self) -> None:
        if self._task is None:
            self._proceed()
        elif self._news is not None and not self._news.done():
            self._news.set_result(None)

    def _proceed(self) -> None:
        """Answer the requests that have arrived, until one takes time."""
        while self._task is None and not self._transport.is_closing():
            try:
                arrival = plain.read_request(self._received) if self._received else None
            except plain.NotPlainError:
                return self._begin(self._serve_by_h11())
            if arrival is not None:
                self._serve(arrival)
            elif not self._is_half_closed:
                return None
            elif self._received:
                return self._begin(self._serve_by_h11())  # it says what is wrong
            else:
                self._transport.close()
        return None

    def _serve(self, arrival: plain.Arrival) -> None:
        method = arrival.request.method
        try:
            answer = self._answer(arrival.request)
        except BaseException:
            self._transport.close()
            raise
        if isinstance(answer, Later):
            return self._begin(self._serve_by_h11(answer))
        pieces = plain.frame_answer(answer, method, closes=arrival.closes)
        if pieces is None:
            return self._begin(self._serve_by_h11(answer))
        del self._received[: arrival.size]
        joined = _is_joined(answer)
        rest = self._send_ready(pieces) if joined else pieces
        if rest is not None:
            return self._begin(self._send_plain(rest, joined=joined, closes=arrival.closes))
        return self._transport.close() if arrival.closes else None

    def _send_ready(self, pieces: Iterator[Chunk]) -> Iterator[Chunk] | None:
        """Send the first pieces at once; return the rest, which takes time, or None."""
        ready = bytearray()
        rest = None
        for piece in pieces:
            if not isinstance(piece, bytes) or len(ready) > _PIECE:
                rest = chain((piece,), pieces)
                break
            ready += piece
        self._transport.write(ready)
        return iter(()) if rest is None and self._is_full else rest

    def _begin(self, work: Coroutine[None, None, bool]) -> None:
        self._task = asyncio.get_running_loop().create_task(work)
        self._task.add_done_callback(self._end)  # also comes if the task is cancelled before it starts

    def _end(self, task: asyncio.Task[bool]) -> None:
        self._task = self._news = None
        error = None if task.cancelled() else task.exception()
        if self._is_lost:
            self.closed.set_result(None)
        elif task.cancelled() or error is not None or not task.result():
            self._transport.close()
        else:
            self._transport.resume_reading()
        if error is not None and not isinstance(error, ConnectionError):
            raise error
        self._proceed()  # unless either side closed the connection, ours perhaps on purpose

    async def _serve_by_h11(self, answer: Answer | Later | None = None) -> bool:
        """Serve a request that is not plain, or has an `answer` that is not; return whether others follow."""
        # Here and below, because most servers never need it.
        import h11

        http = h11.Connection(h11.SERVER)
        try:
            request = await self._receive(http)
            if request is None:
                return False
            self._received[:0] = http.trailing_data[0]
            answer = answer or self._answer(request)
            if isinstance(answer, Later):
                await self._await(answer)
                answer = answer.future.result()
            await self._answer_by(http, cast("Answer", answer), request.method)
        except h11.RemoteProtocolError as error:
            if http.our_state in (h11.IDLE, h11.SEND_RESPONSE):
                status = error.error_status_hint
                refusal = standard(status, f"This is not valid HTTP: {error}")
                await self._answer_by(http, json_answer(status, refusal), "")
        return http.our_state is h11.DONE and http.their_state is h11.DONE

    async def _receive(self, http: h11.Connection) -> RecordedRequest | None:
        """Return the next request, or None at the end of the connection."""
        import h11

        from openrouter_sdk.testing.serving.state_machine import record_request

        head: h11.Request | None = None
        body = bytearray()
        while True:
            event = http.next_event()
            if event is h11.NEED_DATA:
                await self._feed(http)
            elif isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage) and head is not None:
                return record_request(head, bytes(body))
            else:
                return None

    async def _feed(self, http: h11.Connection) -> None:
        if http.they_are_waiting_for_100_continue:
            import h11

            await self._write(http.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
        while not (self._received or self._is_half_closed or self._is_lost):
            await self._listen()
        http.receive_data(bytes(self._received))  # nothing is the end
        self._received.clear()

    # -- answers -----------------------------------------------------------------------------------

    async def _answer_by(self, http: h11.Connection, answer: Answer, method: str) -> None:
        from openrouter_sdk.testing.serving.state_machine import encode_answer

        await self._send(encode_answer(http, answer, method), joined=_is_joined(answer))

    async def _send_plain(self, pieces: Iterator[Chunk], *, joined: bool, closes: bool) -> bool:
        await self._send(pieces, joined=joined)
        return not closes

    async def _send(self, pieces: Iterator[Chunk], *, joined: bool) -> None:
        ready = bytearray()
        for piece in pieces:
            if isinstance(piece, bytes):
                ready += piece
                if joined and len(ready) < _PIECE:
                    continue
            await self._write(ready)
            ready = bytearray()
            match piece:
                case Wait():
                    await self._pause(piece.seconds)
                case Later():
                    await self._await(piece)
                case Stall():
                    await self._stall()
                case HangUp():
                    self._hang_up(piece)
        await self._write(ready)

    async def _write(self, data: bytes | bytearray) -> None:
        if data:
            self._transport.write(data)
        while self._is_full:
            await self._listen()
        # Other tasks must run, and the loss of the connection must be noticed.
        await asyncio.sleep(0)
        if self._transport.is_closing():
            raise ClientGoneError

    async def _listen(self, seconds: float | None = None) -> None:
        """Wait until something happens on the connection."""
        self._news = asyncio.get_running_loop().create_future()
        await asyncio.wait({self._news}, timeout=seconds)

    async def _pause(self, seconds: float) -> None:
        """Sleep, but stop when the client closes the connection; it may send its next request meanwhile."""
        clock = asyncio.get_running_loop().time
        end = clock() + seconds
        while True:
            if self._is_gone():
                raise ClientGoneError
            if (left := end - clock()) <= 0:
                return
            await self._listen(left)

    async def _await(self, awaited: Later) -> None:
        """Wait until something has arrived, but stop when the client closes the connection."""
        arriving = asyncio.wrap_future(awaited.future)
        arriving.add_done_callback(lambda _: self._notify())
        while not arriving.done():
            if self._is_gone():
                awaited.future.cancel()
                raise ClientGoneError
            await self._listen()

    def _is_gone(self) -> bool:
        return self._is_lost or (self._is_half_closed and not self._received)

    async def _stall(self) -> None:
        """Wait until the client closes the connection, and discard what it sends."""
        while not (self._is_half_closed or self._is_lost):
            self._received.clear()
            self._transport.resume_reading()
            await self._listen()
        raise ClientGoneError

    def _hang_up(self, how: HangUp) -> None:
        if how.reset:
            raw: socket.socket = self._transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            self._transport.abort()
        raise ConnectionAbortedError


def _is_joined(answer: Answer) -> bool:
    """Whether what is ready is sent at once: a stream that says so, or a body in one small piece."""
    chunks = answer.chunks
    if answer.joined or not isinstance(chunks, tuple):
        return answer.joined
    is_small = not chunks or (len(chunks) == 1 and isinstance(chunks[0], bytes) and len(chunks[0]) <= _PIECE)
    return is_small and all(isinstance(one, Wait) for one in answer.before)
