"""A loopback server that speaks HTTP/2 over TLS and does to each stream what a play says."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, cast

import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.exceptions
import h2.settings

from tests.behaviour.streams.wire_events import HELLO

PATIENCE = 60.0
"""Seconds after which something that should have happened is taken to have failed."""

Play = Callable[["ServerStream"], Awaitable[None]]
"""Answers one request."""


@dataclass
class Request:
    """A request as it came in."""

    connection: int
    """Which connection it came over, counted from 1."""
    stream: int
    headers: list[tuple[str, str]]
    """All of them in order, those with a colon included."""
    body: bytes = b""

    def all(self, name: str) -> list[str]:
        """The values of a header."""
        return [value for key, value in self.headers if key == name]

    def json(self) -> Any:
        """The value that the body is."""
        return json.loads(self.body)


class ServerStream:
    """A stream of a connection, as the server sees it."""

    def __init__(self, connection: ServerConnection, request: Request) -> None:
        self.connection = connection
        self.request = request

    async def head(self, status: int = 200, media: str = "text/event-stream", **headers: str) -> None:
        """Send the head of the answer."""
        fields = [(":status", str(status)), ("content-type", media), *headers.items()]
        self.connection.h2.send_headers(self.request.stream, fields)
        await self.connection.flush()

    async def data(self, data: bytes) -> None:
        """Send bytes of the body, waiting for room in the windows of the client."""
        line = self.connection
        while data:
            room = min(
                line.h2.local_flow_control_window(self.request.stream), line.h2.max_outbound_frame_size
            )
            if room <= 0:
                await line.changed()
                continue
            line.h2.send_data(self.request.stream, data[:room])
            data = data[room:]
            await line.flush()

    async def empty(self) -> None:
        """Send a frame of the body with no bytes in it."""
        self.connection.h2.send_data(self.request.stream, b"")
        await self.connection.flush()

    async def end(self) -> None:
        """Say that the body is complete."""
        self.connection.h2.end_stream(self.request.stream)
        await self.connection.flush()

    async def reset(self, code: h2.errors.ErrorCodes) -> None:
        """End this stream alone, with an error."""
        self.connection.h2.reset_stream(self.request.stream, code)
        await self.connection.flush()

    async def forever(self) -> None:
        """Send nothing more until the client ends the stream or the connection."""
        await asyncio.Event().wait()


class ServerConnection:
    """A connection of a client, as the server sees it."""

    def __init__(
        self, server: Http2Server, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.server = server
        self.number = number
        self.reader = reader
        self.writer = writer
        self.h2 = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        )
        self._requests: dict[int, Request] = {}
        self._plays: dict[int, asyncio.Task[None]] = {}
        self._waiting: list[asyncio.Future[None]] = []

    async def serve(self) -> None:
        """Speak with the client until one of the two ends it."""
        limits = {h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS: self.server.max_streams}
        self.h2.local_settings = h2.settings.Settings(client=False, initial_values=limits)
        self.h2.initiate_connection()
        await self.flush()
        try:
            while data := await self.reader.read(65536):
                for event in self.h2.receive_data(data):
                    self._take(event)
                await self.flush()
        except (OSError, h2.exceptions.ProtocolError) as error:
            if self._requests or not isinstance(error, ConnectionError):  # else it hung up while opening
                self.server.note(self.server.errors, error)
        finally:
            for task in self._plays.values():
                task.cancel()
            await asyncio.gather(*self._plays.values(), return_exceptions=True)
            self.writer.close()

    def _take(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.RequestReceived):
            headers = cast(list[tuple[str, str]], event.headers)  # str, as `header_encoding` says
            self._requests[event.stream_id] = Request(self.number, event.stream_id, headers)
        elif isinstance(event, h2.events.DataReceived):
            self._requests[event.stream_id].body += event.data
            self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            self._play(self._requests[event.stream_id])
        elif isinstance(event, h2.events.StreamReset):
            self.server.note(self.server.resets, (event.stream_id, event.error_code))
            if event.stream_id in self._plays:
                self._plays[event.stream_id].cancel()
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)
        self._waiting.clear()

    def _play(self, request: Request) -> None:
        play = self.server.next_play(request)
        self._plays[request.stream] = asyncio.ensure_future(self._run(play, ServerStream(self, request)))

    async def _run(self, play: Play, stream: ServerStream) -> None:
        with contextlib.suppress(OSError, h2.exceptions.ProtocolError):
            await play(stream)

    async def changed(self) -> None:
        """Wait until something comes from the client."""
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        await waiting

    async def flush(self) -> None:
        """Send what is to be sent."""
        self.writer.write(self.h2.data_to_send())
        await self.writer.drain()

    async def go_away(self, last: int | None = None, code: int = 0) -> None:
        """Say that no stream after `last` will be served; by default none after those that have come."""
        self.h2.close_connection(code, last_stream_id=last)
        await self.flush()

    async def drop(self) -> None:
        """End the connection without a word."""
        self.writer.transport.abort()

    async def babble(self) -> None:
        """Send what makes no sense in HTTP/2: a frame of data outside of any stream."""
        self.writer.write(b"\x00\x00\x01\x00\x00\x00\x00\x00\x00x")


class Http2Server:
    """Plays its plays, one a request, in order; the last one again and again."""

    def __init__(self, tls: ssl.SSLContext, *plays: Play, max_streams: int = 100) -> None:
        self.plays = plays
        self.max_streams = max_streams
        self.requests: list[Request] = []
        self.resets: list[tuple[int, int]] = []
        """The streams that clients ended, with the error codes that they gave."""
        self.errors: list[Exception] = []
        """What clients did against the protocol, and connections that broke after their first request."""
        self.accepted = 0
        """How many connections have come in."""
        self.ended = 0
        """How many of them are over."""
        self._tls = tls
        self._changed = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._connections: set[asyncio.Task[None]] = set()
        self._listener = self._loop.run_until_complete(
            asyncio.start_server(self._connected, "127.0.0.1", 0, ssl=tls, backlog=256)
        )
        self.url = f"https://127.0.0.1:{self._listener.sockets[0].getsockname()[1]}/api/v1"
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def wait_for(self, condition: Callable[[Http2Server], bool]) -> bool:
        """Wait until the condition holds; whether it came to that."""
        with self._changed:
            return self._changed.wait_for(lambda: condition(self), PATIENCE)

    def note(self, notes: list[Any], what: Any) -> None:
        """Write down what has happened, and tell those who wait for it."""
        with self._changed:
            notes.append(what)
            self._changed.notify_all()

    def next_play(self, request: Request) -> Play:
        """What is to be done with a request."""
        self.note(self.requests, request)
        return self.plays[min(len(self.requests), len(self.plays)) - 1]

    def close(self) -> None:
        """Stop listening, hang up on all, wait for the thread."""
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with self._changed:
            self.accepted += 1
        try:
            await ServerConnection(self, self.accepted, reader, writer).serve()
        finally:
            with self._changed:
                self.ended += 1
                self._changed.notify_all()

    async def _stop(self) -> None:
        self._listener.close()
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)


def whole(body: Any, status: int = 200, **headers: str) -> Play:
    """An answer of JSON in one piece."""
    content = json.dumps(body).encode()

    async def play(stream: ServerStream) -> None:
        await stream.head(status, "application/json", **headers)
        await stream.data(content)
        await stream.end()

    return play


async def hello(stream: ServerStream) -> None:
    """A healthy stream that says "Hello"."""
    await stream.head()
    await stream.data(HELLO)
    await stream.end()


async def silent(stream: ServerStream) -> None:
    """No answer at all."""
    await stream.forever()


def stalling(data: bytes) -> Play:
    """A stream that begins with these bytes, and then says nothing more."""

    async def play(stream: ServerStream) -> None:
        await stream.head()
        await stream.data(data)
        await stream.forever()

    return play


def breaking(how: Callable[[ServerConnection], Awaitable[None]], data: bytes | None = None) -> Play:
    """Something happens to the connection: before the head of the answer, or after these bytes."""

    async def play(stream: ServerStream) -> None:
        if data is not None:
            await stream.head()
            await stream.data(data)
        await how(stream.connection)
        await stream.forever()

    return play


def together(count: int) -> Play:
    """Says "Hello" to nobody before so many are there."""
    come = asyncio.Barrier(count)

    async def play(stream: ServerStream) -> None:
        await come.wait()
        await hello(stream)

    return play


def resetting(code: h2.errors.ErrorCodes, data: bytes | None = None) -> Play:
    """The stream is ended with an error: before its head, or after these bytes."""

    async def play(stream: ServerStream) -> None:
        if data is not None:
            await stream.head()
            await stream.data(data)
        await stream.reset(code)

    return play


async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """What a proxy does with a connection: bytes to and fro, once it was told where to."""
    head = await reader.readuntil(b"\r\n\r\n")
    host, _, port = head.split()[1].decode().rpartition(":")
    upstream = await asyncio.open_connection(host, int(port))
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    await asyncio.gather(_pass_on(reader, upstream[1]), _pass_on(upstream[0], writer))


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
    writer.close()
