"""Who leaves a stream closes its socket at once; who reads it to its end gives the connection back."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.transport.httpx import drain
from tests.behaviour.streams.callers import ARGUMENTS, AsyncCaller, Caller, Server, SyncCaller, drain_for
from tests.behaviour.streams.raw_server import Peer, RawServer, Serve, answer, silent, whole
from tests.behaviour.streams.wire_events import DONE, HELLO, chunk, sse, text
from tests.transports.libraries import httpx

CHAT = ARGUMENTS["chat"]
FIRST = sse(text("Hel")[0])
WAYS: dict[str, Callable[[Any], Any]] = {
    "events": lambda stream: stream,
    "raw": lambda stream: stream.raw(),
    "text": lambda stream: stream.text(),
}
every_way = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())


class OwnError(Exception):
    """What goes wrong in the caller's own code."""


def hung_up(server: RawServer, times: int = 1) -> bool:
    """Whether the server sees that the client closed its end, well before any timeout."""
    return server.wait_for(lambda one: one.hangups == times)


@pytest.fixture
def endless(serve: Serve) -> RawServer:
    """A stream that says one word and then nothing more, without an end."""
    return serve(answer(FIRST, then="stall"))


@pytest.fixture
def sync_caller() -> SyncCaller:
    return SyncCaller()


@every_way
def test_demand_19_break_inside_with_closes_the_socket(
    caller: Caller, endless: RawServer, way: Callable[[Any], Any]
) -> None:
    def sync() -> None:
        with caller.client(endless) as client:
            with client.chat.stream(**CHAT) as stream:
                for _ in way(stream):
                    break
            assert hung_up(endless)

    async def concurrent() -> None:
        async with caller.client(endless) as client:
            async with client.chat.stream(**CHAT) as stream:
                async for _ in way(stream):
                    break
            assert await asyncio.to_thread(hung_up, endless)

    caller.run(sync, concurrent)


@every_way
def test_demand_19_break_without_with_closes_the_socket(
    caller: Caller, endless: RawServer, way: Callable[[Any], Any]
) -> None:
    """Though the stream itself is still referred to."""

    def sync() -> None:
        with caller.client(endless) as client:
            stream = client.chat.stream(**CHAT)
            for _ in way(stream):
                break
            assert hung_up(endless)
            with pytest.raises(errors.ClientClosedError):
                stream.result()
            assert stream.partial.text == "Hel"

    async def concurrent() -> None:
        async with caller.client(endless) as client:
            stream = client.chat.stream(**CHAT)
            async for _ in way(stream):
                break
            assert await asyncio.to_thread(hung_up, endless)
            with pytest.raises(errors.ClientClosedError):
                await stream.result()
            assert stream.partial.text == "Hel"

    caller.run(sync, concurrent)


@pytest.mark.parametrize("inside", [True, False], ids=["with", "without_with"])
def test_demand_19_an_exception_of_the_caller_closes_the_socket(
    caller: Caller, endless: RawServer, inside: bool
) -> None:
    def sync() -> None:
        with caller.client(endless) as client:
            stream = client.chat.stream(**CHAT)
            with pytest.raises(OwnError), stream if inside else nullcontext():
                raise_in_loop(stream)
            assert hung_up(endless)

    async def concurrent() -> None:
        async with caller.client(endless) as client:
            stream = client.chat.stream(**CHAT)
            with pytest.raises(OwnError):
                await (raise_inside(stream) if inside else raise_in_async_loop(stream))
            assert await asyncio.to_thread(hung_up, endless)

    caller.run(sync, concurrent)


def raise_in_loop(stream: Any) -> None:
    for _ in stream:
        raise OwnError


async def raise_inside(stream: Any) -> None:
    async with stream:
        await raise_in_async_loop(stream)


async def raise_in_async_loop(stream: Any) -> None:
    async for _ in stream:
        raise OwnError


ERROR = sse(chunk({}, "error", error={"code": 403, "message": "No."}))


@pytest.mark.parametrize("inside", [True, False], ids=["with", "without_with"])
@pytest.mark.parametrize("events", [[ERROR], [FIRST, ERROR], [FIRST + ERROR]], ids=["first", "later", "both"])
def test_demand_19_an_error_closes_the_socket(
    caller: Caller, serve: Serve, events: list[bytes], inside: bool
) -> None:
    server = serve(answer(*events, then="stall"))

    def sync() -> None:
        with caller.client(server) as client:
            stream = client.chat.stream(**CHAT)
            with pytest.raises(errors.PermissionDeniedError), stream if inside else nullcontext():
                stream.result()
            assert hung_up(server)

    async def concurrent() -> None:
        async with caller.client(server) as client:
            stream = client.chat.stream(**CHAT)
            with pytest.raises(errors.PermissionDeniedError):
                async with stream if inside else nullcontext():
                    await stream.result()
            assert await asyncio.to_thread(hung_up, server)

    caller.run(sync, concurrent)


def test_demand_19_closing_the_generator_closes_the_socket(caller: Caller, endless: RawServer) -> None:
    def sync() -> None:
        with caller.client(endless) as client:
            words = client.chat.stream(**CHAT).text()
            assert next(words) == "Hel"
            words.close()
            assert hung_up(endless)

    async def concurrent() -> None:
        async with caller.client(endless) as client:
            words = client.chat.stream(**CHAT).text()
            assert await anext(words) == "Hel"
            await words.aclose()
            assert await asyncio.to_thread(hung_up, endless)

    caller.run(sync, concurrent)


def test_demand_19_close_closes_the_socket_and_may_be_called_again(
    caller: Caller, endless: RawServer
) -> None:
    def sync() -> None:
        with caller.client(endless) as client:
            stream = client.chat.stream(**CHAT)
            assert next(stream).choices[0].delta.content == "Hel"
            stream.close()
            assert hung_up(endless)
            stream.close()
            with pytest.raises(errors.ClientClosedError, match="partial"):
                stream.result()

    async def concurrent() -> None:
        async with caller.client(endless) as client:
            stream = client.chat.stream(**CHAT)
            assert (await anext(stream)).choices[0].delta.content == "Hel"
            await stream.close()
            assert await asyncio.to_thread(hung_up, endless)
            await stream.close()
            with pytest.raises(errors.ClientClosedError, match="partial"):
                await stream.result()

    caller.run(sync, concurrent)


@pytest.mark.parametrize("opened", [True, False], ids=["between_events", "while_opening"])
def test_closing_from_elsewhere_is_not_the_end_of_the_stream(
    caller: Caller, serve: Serve, opened: bool
) -> None:
    """`next` must not raise StopIteration, which would let the partial result pass for a complete one."""

    def late(peer: Peer) -> bool:
        assert closed.wait(60)
        return answer(HELLO)(peer)

    closed = threading.Event()
    server = serve(answer(FIRST, lambda: closed.wait(60), HELLO) if opened else late)
    first = "Hel" if opened else None

    def sync() -> None:
        def close() -> None:
            server.wait_for(lambda one: one.requests == 1)
            time.sleep(0.1)
            stream.close()
            closed.set()

        with caller.client(server) as client:
            stream = client.chat.stream(**CHAT)
            if opened:
                next(stream)
            closing = threading.Thread(target=close)
            closing.start()
            with pytest.raises(errors.ClientClosedError):
                next(stream)
            closing.join()
            assert getattr(stream.partial, "text", None) == first

    async def concurrent() -> None:
        async def close() -> None:
            await asyncio.to_thread(server.wait_for, lambda one: one.requests == 1)
            await asyncio.sleep(0.1)
            await stream.close()
            closed.set()

        async with caller.client(server) as client:
            stream = client.chat.stream(**CHAT)
            if opened:
                await anext(stream)
            closing = asyncio.create_task(close())
            with pytest.raises(errors.ClientClosedError):
                await anext(stream)
            await closing
            assert getattr(stream.partial, "text", None) == first

    caller.run(sync, concurrent)


def test_a_stream_that_was_never_opened_sends_nothing(caller: Caller, endless: RawServer) -> None:
    def sync() -> None:
        with caller.client(endless) as client:
            client.chat.stream(**CHAT).close()
            client.chat.stream(**CHAT)

    async def concurrent() -> None:
        async with caller.client(endless) as client:
            await client.chat.stream(**CHAT).close()
            client.chat.stream(**CHAT)

    caller.run(sync, concurrent)
    gc.collect()
    assert endless.accepted == 0


def test_demand_19_a_stream_that_is_forgotten_closes_its_socket(caller: Caller, endless: RawServer) -> None:
    def sync() -> None:
        with caller.client(endless) as client:
            next(client.chat.stream(**CHAT))
            gc.collect()
            assert hung_up(endless)

    async def concurrent() -> None:
        async with caller.client(endless) as client:
            await anext(client.chat.stream(**CHAT))
            gc.collect()
            assert await asyncio.to_thread(hung_up, endless)

    caller.run(sync, concurrent)


class LockedBody(httpx.SyncByteStream):
    """A body that takes a lock when it is closed or collected, as that of httpcore takes its pool's."""

    def __init__(self, body: httpx.SyncByteStream, lock: threading.Lock) -> None:
        self.body = body
        self.lock = lock

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self.body
        except GeneratorExit:
            self.close()
            raise

    def close(self) -> None:
        with self.lock:
            self.body.close()


class LockedTransport(httpx.HTTPTransport):
    """Connections with one lock for all, as a pool has."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = LockedBody(response.stream, self.lock)
        return response


def forget_stream(stream: Any) -> None:
    next(stream)


def forget_words(stream: Any) -> None:
    words = stream.text()
    next(words)
    circle: list[Any] = [words]
    circle.append(circle)


def forget_entered(stream: Any) -> None:
    stream.__enter__()
    circle: list[Any] = [stream]
    circle.append(circle)


@pytest.mark.parametrize("retries", [0, 1], ids=["first_attempt", "second_attempt"])
@pytest.mark.parametrize("forget", [forget_stream, forget_words, forget_entered])
def test_demand_19_a_stream_that_is_collected_while_the_pool_is_locked_blocks_nothing(
    serve: Serve, forget: Callable[[Any], None], retries: int
) -> None:
    """The collector may run while httpcore holds its lock, in the same thread: closing there never ends."""
    endless = serve(*[whole(503)] * retries, answer(FIRST, then="stall"))
    transport = LockedTransport()
    over = threading.Event()

    def scenario() -> None:
        gc.disable()
        try:
            forget(client.chat.stream(**CHAT))
            with transport.lock:
                gc.collect()
                assert endless.hangups == 0, "the stream was still open"
        finally:
            gc.enable()
        over.set()

    client = OpenRouter(
        "k",
        base_url=endless.url,
        retries=retries,
        transport=transport,
        timeout=120.0,
        sleep=lambda _: None,
    )
    threading.Thread(target=scenario, daemon=True).start()
    assert over.wait(60)
    assert hung_up(endless)
    client.close()


def test_inside_with_a_loop_can_be_left_and_the_rest_read(caller: Caller, serve: Serve) -> None:
    left = threading.Event()
    server = serve(answer(FIRST, lambda: left.wait(60), sse(chunk({"content": "lo"}, "stop")), DONE))

    def sync() -> Any:
        with caller.client(server) as client, client.chat.stream(**CHAT) as stream:
            for _ in stream:
                break
            left.set()
            return stream.result()

    async def concurrent() -> Any:
        async with caller.client(server) as client, client.chat.stream(**CHAT) as stream:
            async for _ in stream:
                break
            await asyncio.sleep(0)  # the loop's generator is closed by the event loop
            left.set()
            return await stream.result()

    assert caller.run(sync, concurrent).text == "Hello"


def test_a_finished_stream_can_be_asked_again(caller: Caller, serve: Serve) -> None:
    server = serve(answer(HELLO))

    def sync() -> Any:
        with caller.client(server) as client:
            stream = client.chat.stream(**CHAT)
            assert "".join(stream.text()) == "Hello"
            assert list(stream) == []
            assert stream.result() == stream.result()
            return stream.result()

    async def concurrent() -> Any:
        async with caller.client(server) as client:
            stream = client.chat.stream(**CHAT)
            assert "".join([piece async for piece in stream.text()]) == "Hello"
            assert [event async for event in stream] == []
            assert await stream.result() == await stream.result()
            return await stream.result()

    assert caller.run(sync, concurrent).text == "Hello"
    assert server.requests == 1


# --- cancelling ----------------------------------------------------------------------------------------


async def cancelled_while(server: RawServer, ready: Callable[[RawServer], bool], read: Any) -> None:
    """Cancel a task that reads, once the server has come to a certain point."""
    async with AsyncCaller().client(server) as client:
        task = asyncio.create_task(read(client))
        assert await asyncio.to_thread(server.wait_for, ready)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(hung_up, server)


async def read_in_with(client: AsyncOpenRouter) -> None:
    async with client.chat.stream(**CHAT) as stream:
        async for _ in stream:
            pass


async def read_without_with(client: AsyncOpenRouter) -> None:
    async for _ in client.chat.stream(**CHAT):
        pass


async def read_result(client: AsyncOpenRouter) -> None:
    await client.chat.stream(**CHAT).result()


READS = [read_in_with, read_without_with, read_result]


@pytest.mark.parametrize("read", READS)
def test_demand_19_cancelling_the_task_before_the_head_closes_the_socket(serve: Serve, read: Any) -> None:
    asyncio.run(cancelled_while(serve(silent), lambda one: one.requests == 1, read))


@pytest.mark.parametrize("read", READS)
def test_demand_19_cancelling_the_task_before_the_first_event_closes_the_socket(
    serve: Serve, read: Any
) -> None:
    asyncio.run(cancelled_while(serve(answer(then="stall")), lambda one: one.requests == 1, read))


def test_demand_19_cancelling_the_task_between_events_closes_the_socket(endless: RawServer) -> None:
    async def scenario() -> None:
        first = asyncio.Event()

        async def read() -> None:
            async for _ in client.chat.stream(**CHAT):
                first.set()

        async with AsyncCaller().client(endless) as client:
            task = asyncio.create_task(read())
            await first.wait()
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(hung_up, endless)

    asyncio.run(scenario())


async def with_a_deadline(client: AsyncOpenRouter) -> None:
    """Read until a deadline that is set when the first event is there."""
    async with asyncio.timeout(None) as deadline, client.chat.stream(**CHAT) as stream:
        async for _ in stream:
            deadline.reschedule(asyncio.get_running_loop().time() + 0.05)


def test_demand_19_the_callers_own_deadline_closes_the_socket(endless: RawServer) -> None:
    async def scenario() -> None:
        async with AsyncCaller().client(endless) as client:
            with pytest.raises(TimeoutError):
                await with_a_deadline(client)
            assert await asyncio.to_thread(hung_up, endless)
            with anyio.CancelScope() as scope:
                async for _ in client.chat.stream(**CHAT):
                    scope.deadline = anyio.current_time() + 0.05
            assert scope.cancelled_caught
            assert await asyncio.to_thread(hung_up, endless, 2)

    asyncio.run(scenario())


def test_demand_19_a_cancelled_stream_frees_its_place_in_the_pool(serve: Serve) -> None:
    server = serve(answer(FIRST, then="stall"), answer(then="stall"), silent, answer(HELLO))

    async def scenario() -> Any:
        limits = httpx.Limits(max_connections=1)
        async with (
            httpx.AsyncClient(limits=limits) as http,
            AsyncCaller().client(server, http_client=http) as client,
        ):
            for count in (1, 2, 3):
                task = asyncio.create_task(read_in_with(client))
                ready = lambda one, count=count: one.requests == count  # noqa: E731
                assert await asyncio.to_thread(server.wait_for, ready)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            return await client.chat.stream(**CHAT).result()

    assert asyncio.run(scenario()).text == "Hello"


# --- the pool ------------------------------------------------------------------------------------------


def pooled(kind: str, server: Server) -> tuple[Any, Any]:
    """A client of which the pool has two places."""
    limits = httpx.Limits(max_connections=2)
    if kind == "sync":
        http: Any = httpx.Client(limits=limits)
    else:
        http = httpx.AsyncClient(limits=limits)
    known = {"api_key": "k", "base_url": server.url, "retries": 0, "timeout": Timeout(connect=60.0)}
    made: Any = OpenRouter if kind == "sync" else AsyncOpenRouter
    return http, made(http_client=http, **known)


@every_way
@pytest.mark.parametrize("inside", [True, False], ids=["with", "without_with"])
def test_demand_19_with_two_places_in_the_pool_the_third_stream_starts(
    caller: Caller, serve: Serve, way: Callable[[Any], Any], inside: bool
) -> None:
    unending = answer(FIRST, then="stall")
    server = serve(unending, unending, answer(HELLO))

    def sync() -> Any:
        http, client = pooled("sync", server)
        with http:
            left = [client.chat.stream(**CHAT) for _ in range(2)]  # kept, so that no collection closes them
            for stream in left:
                if inside:
                    with stream:
                        for _ in way(stream):
                            break
                else:
                    for _ in way(stream):
                        break
            return client.chat.stream(**CHAT).result()

    async def concurrent() -> Any:
        http, client = pooled("async", server)
        async with http:
            left = [client.chat.stream(**CHAT) for _ in range(2)]
            for stream in left:
                if inside:
                    async with stream:
                        async for _ in way(stream):
                            break
                else:
                    async for _ in way(stream):
                        break
            return await client.chat.stream(**CHAT).result()

    assert caller.run(sync, concurrent).text == "Hello"
    assert server.accepted == 3


def test_a_pool_without_a_free_place_is_a_connect_timeout(caller: Caller, serve: Serve) -> None:
    """So that the tests above do prove something."""
    server = serve(answer(FIRST, then="stall"))

    def sync() -> Any:
        http, client = pooled("sync", server)
        client = client.with_options(timeout=Timeout(connect=0.1))
        with http, client.chat.stream(**CHAT), client.chat.stream(**CHAT):
            with pytest.raises(errors.RequestTimeoutError) as caught:
                client.chat.stream(**CHAT).result()
            return caught.value.phase

    async def concurrent() -> Any:
        http, client = pooled("async", server)
        client = client.with_options(timeout=Timeout(connect=0.1))
        async with http, client.chat.stream(**CHAT), client.chat.stream(**CHAT):
            with pytest.raises(errors.RequestTimeoutError) as caught:
                await client.chat.stream(**CHAT).result()
            return caught.value.phase

    assert caller.run(sync, concurrent) == "connect"


@pytest.mark.parametrize("read", ["events", "raw", "text", "result"])
def test_demand_19_healthy_streams_share_one_connection(caller: Caller, serve: Serve, read: str) -> None:
    server = serve(answer(HELLO))
    client = caller.client(server)
    for _ in range(5):
        assert caller.stream(server, read=read, client=client).result.text == "Hello"
    assert server.requests == 5
    assert server.accepted == 1
    caller.run(client.close, client.close)


def test_demand_19_the_end_of_the_body_may_come_in_a_segment_of_its_own(caller: Caller, serve: Serve) -> None:
    """The events are here, the end mark is late, and the end of the body later still."""
    server = serve(answer(HELLO[: -len(DONE)], DONE[:5], DONE[5:], b": bye\n\n"))
    client = caller.client(server)
    for _ in range(3):
        assert caller.stream(server, client=client).result.text == "Hello"
    assert server.accepted == 1
    caller.run(client.close, client.close)


def test_demand_19_answers_in_one_piece_and_errors_share_the_connection_too(
    caller: Caller, serve: Serve
) -> None:
    from tests.behaviour.streams.raw_server import whole

    body = {"id": "gen-1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}}]}
    server = serve(whole(429, b"{}"), whole(200, body), answer(HELLO), whole(200, {"error": {"code": 402}}))
    client = caller.client(server)
    told = [caller.stream(server, client=client) for _ in range(4)]
    assert [one.error is None for one in told] == [False, True, True, False]
    assert server.accepted == 1
    caller.run(client.close, client.close)


def drip(peer: Peer) -> bool:
    """A complete stream whose body goes on and on."""
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
    peer.send(b"%x\r\n%b\r\n" % (len(HELLO), HELLO))
    while True:
        peer.send(b"5\r\n: x\n\n\r\n")


@pytest.mark.parametrize("play", [answer(HELLO, then="stall"), drip], ids=["silence", "more_and_more"])
def test_demand_19_a_body_that_never_ends_does_not_hold_the_caller(
    caller: Caller, serve: Serve, monkeypatch: pytest.MonkeyPatch, play: Any
) -> None:
    drain_for(0.05, monkeypatch)
    server = serve(play)
    threads = set(threading.enumerate())
    began = time.monotonic()
    outcome = caller.stream(server, timeout=600.0)
    assert outcome.error is None
    assert outcome.result.text == "Hello"
    assert time.monotonic() - began < 60, "no timeout of the stream is that short"
    assert hung_up(server), "the connection is not kept"
    for reading in set(threading.enumerate()) - threads:
        reading.join(60)
    assert not set(threading.enumerate()) - threads, "nobody reads on, nor serves"


def test_demand_19_a_body_that_never_ends_frees_its_place_in_the_pool(
    caller: Caller, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    drain_for(0.05, monkeypatch)
    unending = answer(HELLO, then="stall")
    server = serve(unending, unending, unending, answer(HELLO))

    def sync() -> list[str]:
        http, client = pooled("sync", server)
        with http:
            return [client.chat.stream(**CHAT).result().text for _ in range(4)]

    async def concurrent() -> list[str]:
        http, client = pooled("async", server)
        async with http:
            return [(await client.chat.stream(**CHAT).result()).text for _ in range(4)]

    assert caller.run(sync, concurrent) == ["Hello"] * 4
    assert server.accepted == 4
    assert hung_up(server, 3)


class LateThread(threading.Thread):
    """Has done its work when it is started, though it does not look so."""

    def start(self) -> None:
        self.run()

    def join(self, timeout: float | None = None) -> None:
        pass

    def is_alive(self) -> bool:
        return True


def test_demand_19_giving_up_on_a_body_that_just_ended_harms_no_other_stream(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection is back in the pool by then, and another thread may have it."""
    server = serve(answer(HELLO))
    threads = SimpleNamespace(Thread=LateThread, Lock=threading.Lock)
    monkeypatch.setattr(drain, "threading", threads)
    http, client = pooled("sync", server)  # of the caller's own clients alone, threads read the rest
    with http:
        for _ in range(3):
            assert client.chat.stream(**CHAT).result().text == "Hello"
    assert server.accepted == 1


def test_the_last_event_is_handed_over_before_the_drain(
    caller: Caller, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for the end of the body to see the last words."""
    drain_for(60.0, monkeypatch)
    seen, in_time = threading.Event(), []
    last = sse(chunk({"content": "lo"}, "stop"))

    def saw(stream: Any) -> None:
        if stream.partial.text == "Hello":
            seen.set()

    outcome = caller.stream(
        serve(answer(FIRST, last + DONE, lambda: in_time.append(seen.wait(10)))), each=saw
    )
    assert in_time == [True]
    assert outcome.error is None


def test_a_failed_stream_is_not_reused(caller: Caller, serve: Serve) -> None:
    error = sse(chunk({}, "error", error={"code": 502, "message": "Down."}))
    server = serve(answer(FIRST, error, then="stall"), answer(HELLO))
    client = caller.client(server)
    assert type(caller.stream(server, client=client).error) is errors.BadGatewayError
    assert caller.stream(server, client=client).result.text == "Hello"
    assert server.accepted == 2
    assert hung_up(server)
    caller.run(client.close, client.close)


def test_closing_the_client_ends_its_streams_with_a_typed_error(caller: Caller, endless: RawServer) -> None:
    def sync() -> None:
        client = caller.client(endless)
        stream = client.chat.stream(**CHAT)
        next(stream)
        client.close()
        with pytest.raises(errors.OpenRouterError):
            stream.result()

    async def concurrent() -> None:
        client = caller.client(endless)
        stream = client.chat.stream(**CHAT)
        await anext(stream)
        await client.close()
        with pytest.raises(errors.OpenRouterError):
            await stream.result()

    caller.run(sync, concurrent)
    assert hung_up(endless)


def test_a_stream_of_one_kind_used_as_the_other_says_so(endless: RawServer) -> None:
    with SyncCaller().client(endless) as client, pytest.raises(TypeError, match="synchronous"):
        client.chat.stream(**CHAT).__aiter__()
    asynchronous = AsyncCaller()
    with pytest.raises(TypeError, match="async for"):
        iter(asynchronous.client(endless).chat.stream(**CHAT))
    asynchronous.close()
