"""Clients with `http2=True` against a server that speaks nothing else, over TLS as everywhere."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import io
import json
import logging
import pickle
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import trio
from h2.errors import ErrorCodes

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RetryPolicy, Timeout, errors
from openrouter_sdk.transport.connection_settings import HttpSettings
from openrouter_sdk.transport.httpx import http2
from tests.behaviour.calls.moments import CHAT as ANSWER
from tests.behaviour.http2.conftest import Serve
from tests.behaviour.http2.http2_server import (
    Http2Server,
    Play,
    ServerConnection,
    ServerStream,
    breaking,
    hello,
    resetting,
    silent,
    stalling,
    together,
    tunnel,
    whole,
)
from tests.behaviour.streams.callers import ARGUMENTS, Caller, drain_for
from tests.behaviour.streams.wire_events import DONE, HELLO, chunk, sse, text
from tests.each import each

pytestmark = pytest.mark.only_on("httpx", "httpx2", reason="of HTTP/2")

CHAT = ARGUMENTS["chat"]
FIRST = sse(text("Hel")[0])
KEY = "sk-or-v1-5ecre7c0ffee5ecre7c0ffee"


def send(caller: Caller, client: Any, **arguments: Any) -> Any:
    """A call that is not streamed, with whatever kind of client."""

    async def concurrent() -> Any:
        return await client.chat.send(**{**CHAT, **arguments})

    return caller.run(lambda: client.chat.send(**{**CHAT, **arguments}), concurrent)


@contextlib.contextmanager
def made(caller: Caller, server: Http2Server, **settings: Any) -> Iterator[Any]:
    """A client that is closed at the end."""
    client = caller.client(server, **settings)
    yield client
    caller.run(client.close, client.close)


def was_left(caller: Caller, server: Http2Server) -> bool:
    """Whether the server learns that nobody reads the answer to the first request any more."""
    if caller.name == "sync":
        return server.wait_for(lambda one: one.ended == 1)
    return server.wait_for(lambda one: one.resets == [(1, ErrorCodes.CANCEL)])


# --- calls and streams that go well ------------------------------------------------------------------------


def test_calls_and_streams_share_one_connection_of_http_2(caller: Caller, serve: Serve) -> None:
    server = serve(whole(ANSWER), hello)
    with made(caller, server) as client:
        assert send(caller, client).text == "Hello."
        for read in ("events", "raw", "text", "result"):
            assert caller.stream(server, read=read, client=client).result.text == "Hello"
        assert (len(server.requests), server.accepted) == (5, 1)
    assert server.wait_for(lambda one: one.ended == 1)
    assert (server.resets, server.errors) == ([], [])


def test_headers_are_those_of_http_2(caller: Caller, serve: Serve) -> None:
    server = serve(whole(ANSWER))
    with made(caller, server, headers={"X-Mine": "One"}, x_title="Title") as client:
        send(caller, client)
    names = [name for name, _ in server.requests[0].headers]
    assert len(names) == len(set(names)), "each header once"
    assert all(name == name.lower() for name in names)
    assert {"connection", "host", "keep-alive", "transfer-encoding", "upgrade"} & set(names) == set()
    sent = dict(server.requests[0].headers)
    assert sent[":authority"] == server.url.split("/")[2]
    assert (sent[":method"], sent[":scheme"], sent[":path"]) == ("POST", "https", "/api/v1/chat/completions")
    assert (sent["x-mine"], sent["x-openrouter-title"]) == ("One", "Title")
    assert sent["authorization"] == "Bearer sk-or-v1-test"
    assert sent["content-length"] == str(len(server.requests[0].body))


def test_a_big_request_and_a_big_answer_pass_the_windows(threaded: Caller, serve: Serve) -> None:
    """5 MB up, and down a little more than the 16 MB that httpcore lets come unasked."""
    caller = threaded
    big = {**ANSWER, "choices": [{"index": 0, "message": {"role": "assistant", "content": "a" * 17_000_000}}]}
    server = serve(whole(big))
    question = "q" * 5_000_000
    with made(caller, server) as client:
        answer = send(caller, client, messages=[{"role": "user", "content": question}])
    assert len(answer.text) == 17_000_000
    assert server.requests[0].json()["messages"][0]["content"] == question


def test_a_file_is_sent_piece_by_piece_and_again_after_a_failure(
    caller: Caller, serve: Serve, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 2000
    (tmp_path / "a.bin").write_bytes(content)
    stored = {"id": "file-1", "type": "file", "filename": "a.bin"}
    server = serve(whole({"error": {"code": 503, "message": "Busy."}}, 503), whole(stored))
    with made(caller, server, retries=RetryPolicy(max_retries=1, initial=0)) as client:
        result = caller.run(
            lambda: client.files.upload(file=tmp_path / "a.bin"),
            lambda: client.files.upload(file=tmp_path / "a.bin"),
        )
    assert result.id == "file-1"
    for request in server.requests:
        (length,) = request.all("content-length")
        assert int(length) == len(request.body)
        assert content in request.body


def test_a_frame_without_bytes_is_not_the_end(caller: Caller, serve: Serve) -> None:
    async def play(stream: ServerStream) -> None:
        await stream.head()
        await stream.empty()
        for start in range(0, len(HELLO), 50):
            await stream.data(HELLO[start : start + 50])
            await stream.empty()
        await stream.end()

    server = serve(play)
    with made(caller, server) as client:
        outcome = caller.stream(server, client=client)
        assert outcome.error is None
        assert outcome.result.text == "Hello"


def test_error_answers_share_the_connection_and_are_retried(caller: Caller, serve: Serve) -> None:
    server = serve(whole({"error": {"code": 402, "message": "No money."}}, 402), whole({}, 503), hello)
    with made(caller, server, retries=RetryPolicy(max_retries=1, initial=0.0)) as client:
        with pytest.raises(errors.PaymentRequiredError, match="No money"):
            send(caller, client)
        assert caller.stream(server, client=client).result.text == "Hello"
    assert (len(server.requests), server.accepted) == (3, 1)


def test_a_compressed_answer_is_decompressed_up_to_the_limit(caller: Caller, serve: Serve) -> None:
    def compressed(body: bytes) -> Play:
        async def play(stream: ServerStream) -> None:
            await stream.head(200, "application/json", **{"content-encoding": "gzip"})
            await stream.data(gzip.compress(body))
            await stream.end()

        return play

    server = serve(compressed(json.dumps(ANSWER).encode()), compressed(b" " * 3_000_000))
    with made(caller, server, max_body_bytes=1_000_000) as client:
        assert send(caller, client).text == "Hello."
        with pytest.raises(errors.ProtocolError, match="limit of 1000000 bytes; raise max_body_bytes"):
            send(caller, client)


# --- many at once ------------------------------------------------------------------------------------------


def test_fifty_streams_at_once_over_one_connection(concurrent: Caller, serve: Serve) -> None:
    server = serve(together(50))

    async def scenario() -> None:
        async with concurrent.client(server) as client:
            results = await asyncio.gather(*[client.chat.stream(**CHAT).result() for _ in range(50)])
            assert [one.text for one in results] == ["Hello"] * 50

    concurrent.run(lambda: None, scenario)
    assert (server.accepted, server.errors, server.resets) == (1, [], [])


def test_streams_wait_for_their_turn_when_the_server_takes_few(concurrent: Caller, serve: Serve) -> None:
    server = serve(hello, max_streams=3)

    async def scenario() -> None:
        async with concurrent.client(server) as client:
            await asyncio.gather(*[client.chat.stream(**CHAT).result() for _ in range(20)])

    concurrent.run(lambda: None, scenario)
    assert (server.accepted, server.errors, server.resets) == (1, [], [])


def test_threads_share_a_client_but_no_connection(threaded: Caller, serve: Serve) -> None:
    """Of httpcore's HTTP/2, two threads at once break each other's requests."""
    server = serve(*[together(20)] * 20, hello)
    with threaded.client(server) as client:

        def one(_: int) -> str:
            text: str = client.chat.stream(**CHAT).result().text
            return text

        with ThreadPoolExecutor(20) as pool:
            assert list(pool.map(one, range(100))) == ["Hello"] * 100
        assert server.accepted == 20
    assert server.wait_for(lambda one: one.ended == 20)
    assert (server.errors, server.resets) == ([], [])


def test_waiting_for_a_turn_has_a_limit(concurrent: Caller, serve: Serve) -> None:
    server = serve(silent, max_streams=1)
    short = Timeout(connect=0.1, first_byte=0.1)

    async def scenario() -> None:
        async with concurrent.client(server) as client:
            first = asyncio.ensure_future(client.chat.send(**CHAT))
            assert await asyncio.to_thread(server.wait_for, lambda one: len(one.requests) == 1)
            with pytest.raises(errors.RequestTimeoutError):
                await client.with_options(timeout=short).chat.send(**CHAT)
            first.cancel()

    concurrent.run(lambda: None, scenario)
    assert len(server.requests) == 1


# --- streams that are left ---------------------------------------------------------------------------------


@pytest.mark.parametrize("inside", [True, False], ids=["with", "without_with"])
def test_the_server_learns_that_a_stream_is_left(caller: Caller, serve: Serve, inside: bool) -> None:
    """Or it would go on making the answer, and bill it. Other streams go on, over the same connection."""
    server = serve(stalling(FIRST), hello)

    def sync() -> Any:
        stream = client.chat.stream(**CHAT)
        with stream if inside else contextlib.nullcontext():
            for _ in stream:
                break
        assert was_left(caller, server)
        return client.chat.stream(**CHAT).result()

    async def concurrent() -> Any:
        stream = client.chat.stream(**CHAT)
        async with stream if inside else contextlib.nullcontext():
            async for _ in stream:
                break
        assert await asyncio.to_thread(was_left, caller, server)
        return await client.chat.stream(**CHAT).result()

    with made(caller, server) as client:
        assert caller.run(sync, concurrent).text == "Hello"
    assert server.accepted == (2 if caller.name == "sync" else 1)
    assert server.errors == []


@pytest.mark.parametrize("play", [silent, stalling(b""), stalling(FIRST)], ids=["head", "first", "later"])
@pytest.mark.parametrize("streaming", [True, False], ids=["stream", "call"])
def test_a_cancelled_task_resets_its_stream_alone(
    concurrent: Caller, serve: Serve, play: Play, streaming: bool
) -> None:
    server = serve(play, hello)

    async def scenario() -> None:
        async with concurrent.client(server) as client:
            reading = client.chat.stream(**CHAT).result() if streaming else client.chat.send(**CHAT)
            task = asyncio.ensure_future(reading)
            assert await asyncio.to_thread(server.wait_for, lambda one: len(one.requests) == 1)
            assert (await client.chat.stream(**CHAT).result()).text == "Hello"
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(was_left, concurrent, server)
            assert (await client.chat.stream(**CHAT).result()).text == "Hello"

    concurrent.run(lambda: None, scenario)
    assert (server.accepted, server.errors) == (1, [])


def test_a_body_that_never_ends_holds_neither_the_caller_nor_the_server(
    caller: Caller, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    drain_for(0.05, monkeypatch)
    server = serve(stalling(HELLO), hello)
    with made(caller, server) as client:
        assert caller.stream(server, client=client).result.text == "Hello"
        assert was_left(caller, server)
        assert caller.stream(server, client=client).result.text == "Hello"


def test_in_trio_too(verify: Any, serve: Serve) -> None:
    server = serve(stalling(FIRST), hello)

    async def scenario() -> None:
        async with AsyncOpenRouter("k", base_url=server.url, http2=True, verify=verify, retries=0) as client:
            with trio.CancelScope() as scope:
                async for _ in client.chat.stream(**CHAT):
                    scope.cancel()
            assert scope.cancelled_caught
            assert await trio.to_thread.run_sync(server.wait_for, lambda one: one.resets == [(1, 8)])
            async with trio.open_nursery() as nursery:
                for _ in range(20):
                    nursery.start_soon(client.chat.stream(**CHAT).result)

    trio.run(scenario)
    assert (len(server.requests), server.accepted, server.errors) == (21, 1, [])


def test_a_stream_that_is_forgotten_is_left(caller: Caller, serve: Serve) -> None:
    server = serve(stalling(FIRST))

    def sync() -> None:
        next(client.chat.stream(**CHAT))
        gc.collect()
        assert was_left(caller, server)

    async def concurrent() -> None:
        await anext(client.chat.stream(**CHAT))
        gc.collect()
        assert await asyncio.to_thread(was_left, caller, server)

    with made(caller, server) as client:
        caller.run(sync, concurrent)


def test_with_httpx2_too(caller: Caller, serve: Serve) -> None:
    server = serve(stalling(FIRST), hello, whole(ANSWER))

    def sync() -> None:
        with client.chat.stream(**CHAT) as stream:
            next(stream)
        assert was_left(caller, server)

    async def concurrent() -> None:
        async with client.chat.stream(**CHAT) as stream:
            await anext(stream)
        assert await asyncio.to_thread(was_left, caller, server)

    with made(caller, server, transport="httpx2") as client:
        caller.run(sync, concurrent)
        assert caller.stream(server, client=client).result.text == "Hello"
        assert send(caller, client).text == "Hello."
    assert server.accepted == (2 if caller.name == "sync" else 1)
    assert server.errors == []


def test_through_a_proxy_too(concurrent: Caller, serve: Serve) -> None:
    server = serve(stalling(FIRST), hello)

    async def scenario() -> None:
        async with await asyncio.start_server(tunnel, "127.0.0.1", 0) as proxy:
            address = f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
            async with concurrent.client(server, proxy=address) as client:
                async with client.chat.stream(**CHAT) as stream:
                    async for _ in stream:
                        break
                assert await asyncio.to_thread(was_left, concurrent, server)
                assert (await client.chat.stream(**CHAT).result()).text == "Hello"
            assert await asyncio.to_thread(server.wait_for, lambda one: one.ended == 1)

    concurrent.run(lambda: None, scenario)
    assert (server.accepted, server.errors) == (1, [])


def test_without_the_insides_of_httpcore_all_else_works(
    concurrent: Caller, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What leads to its connection is private, and may be gone in another version."""

    def gone(*_: object) -> None:
        raise AttributeError

    monkeypatch.setattr(http2, "_connection_of", gone)
    server = serve(stalling(FIRST), hello)

    async def scenario() -> None:
        async with concurrent.client(server) as client:
            async with client.chat.stream(**CHAT) as stream:
                async for _ in stream:
                    break
            assert (await client.chat.stream(**CHAT).result()).text == "Hello"

    concurrent.run(lambda: None, scenario)


# --- timeouts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("play", "phase"), [(silent, "first_byte"), (stalling(FIRST), "between_events")], ids=["head", "later"]
)
def test_a_timeout_ends_its_stream_alone(concurrent: Caller, serve: Serve, play: Play, phase: str) -> None:
    """It holds while another stream of the connection goes on, and that one does not notice."""
    over = threading.Event()

    async def talking(stream: ServerStream) -> None:
        await stream.head()
        while not over.is_set():
            await stream.data(sse(chunk({"content": "x"})))
            await asyncio.sleep(0.01)
        await stream.data(HELLO)
        await stream.end()

    server = serve(talking, play, hello)

    async def scenario() -> None:
        async with concurrent.client(server) as client:
            talk = asyncio.ensure_future(client.chat.stream(**CHAT).result())
            assert await asyncio.to_thread(server.wait_for, lambda one: len(one.requests) == 1)
            short = client.with_options(timeout=Timeout(**{phase: 0.5}))
            with pytest.raises(errors.RequestTimeoutError) as caught:
                await short.chat.stream(**CHAT).result()
            assert caught.value.phase == phase
            assert await asyncio.to_thread(
                server.wait_for, lambda one: one.resets == [(3, ErrorCodes.CANCEL)]
            )
            assert server.accepted == 1
            assert (await client.chat.stream(**CHAT).result()).text == "Hello"
            assert server.accepted == 2, "the connection may be dead, and gets nothing new"
            over.set()
            assert (await talk).text.endswith("xHello")

    concurrent.run(lambda: None, scenario)


@pytest.mark.parametrize(
    ("play", "phase"), [(silent, "first_byte"), (stalling(FIRST), "between_events")], ids=["head", "later"]
)
def test_timeouts_hold(caller: Caller, serve: Serve, play: Play, phase: str) -> None:
    server = serve(play, hello)
    with made(caller, server, timeout=Timeout(**{"connect": 600.0, phase: 0.2})) as client:
        began = time.monotonic()
        outcome = caller.stream(server, client=client)
        assert time.monotonic() - began < 60, (
            "the time for connecting does not count when there is a connection"
        )
        assert type(outcome.error) is errors.RequestTimeoutError
        assert outcome.error.phase == phase
        assert was_left(caller, server)
        patient = client.with_options(timeout=60.0)
        assert caller.stream(server, client=patient).result.text == "Hello"


def test_silence_between_events_may_be_longer_than_before_the_first(caller: Caller, serve: Serve) -> None:
    async def play(stream: ServerStream) -> None:
        await stream.head()
        await stream.data(FIRST)
        await asyncio.sleep(1.2)
        await stream.data(HELLO)
        await stream.end()

    server = serve(play)
    with made(caller, server, timeout=Timeout(first_byte=1.0, between_events=9.0)) as client:
        assert caller.stream(server, client=client).result.text == "HelHello"


def test_a_timeout_of_the_stream_that_reads_for_all_ends_it_alone(concurrent: Caller, serve: Serve) -> None:
    """httpcore reads in the name of whoever waits first."""
    over = threading.Event()

    async def slow(stream: ServerStream) -> None:
        await stream.head()
        while not over.is_set():
            await asyncio.sleep(0.01)
        await stream.data(HELLO)
        await stream.end()

    server = serve(stalling(FIRST), slow)

    async def scenario() -> None:
        async with concurrent.client(server) as client:
            short = client.with_options(timeout=Timeout(between_events=0.5))
            stream = short.chat.stream(**CHAT)
            await anext(stream)
            first = asyncio.ensure_future(stream.result())
            await asyncio.sleep(0)
            second = asyncio.ensure_future(client.chat.stream(**CHAT).result())
            with pytest.raises(errors.RequestTimeoutError):
                await first
            over.set()
            assert (await second).text == "Hello"

    concurrent.run(lambda: None, scenario)
    assert server.accepted == 1


# --- what servers break ------------------------------------------------------------------------------------


REFUSALS = {
    "stream": resetting(ErrorCodes.REFUSED_STREAM),
    "connection": breaking(lambda line: line.go_away(last=0)),
}


@pytest.mark.parametrize("play", REFUSALS.values(), ids=REFUSALS.keys())
def test_what_the_server_refused_unseen_is_sent_again(caller: Caller, serve: Serve, play: Play) -> None:
    """A generation too: it was not made, so it costs nothing (RFC 9113, section 8.7)."""
    server = serve(play, whole(ANSWER), play, hello)
    with made(caller, server, retries=RetryPolicy(max_retries=1, initial=0.0)) as client:
        assert send(caller, client).text == "Hello."
        assert caller.stream(server, client=client).result.text == "Hello"
    assert len(server.requests) == 4


@pytest.mark.parametrize("play", REFUSALS.values(), ids=REFUSALS.keys())
def test_a_refusal_is_an_error_of_connecting(caller: Caller, serve: Serve, play: Play) -> None:
    server = serve(play)
    with (
        made(caller, server) as client,
        pytest.raises(errors.ConnectError, match="refused the request"),
    ):
        send(caller, client)


BREAKS = {
    "go_away": breaking(lambda line: line.go_away(), FIRST),
    "go_away_code": breaking(lambda line: line.go_away(code=2), FIRST),
    "drop": breaking(ServerConnection.drop, FIRST),
    "reset": resetting(ErrorCodes.INTERNAL_ERROR, FIRST),
    "refused_late": resetting(ErrorCodes.REFUSED_STREAM, FIRST),
}


@pytest.mark.parametrize("play", BREAKS.values(), ids=BREAKS.keys())
def test_a_stream_that_breaks_keeps_its_partial_result(caller: Caller, serve: Serve, play: Play) -> None:
    server = serve(play, hello)
    with made(caller, server, retries=2) as client:
        outcome = caller.stream(server, client=client)
        assert type(outcome.error) is errors.ConnectionLostError
        assert outcome.error.partial.text == "Hel"
        assert len(server.requests) == 1
        assert caller.stream(server, client=client).result.text == "Hello"


def test_bytes_that_are_no_http_2_are_a_protocol_error(caller: Caller, serve: Serve) -> None:
    server = serve(breaking(ServerConnection.babble, FIRST), hello)
    with made(caller, server) as client:
        outcome = caller.stream(server, client=client)
        assert type(outcome.error) is errors.ProtocolError
        assert outcome.error.partial.text == "Hel"
        assert caller.stream(server, client=client).result.text == "Hello"


FINISHED = HELLO.removesuffix(DONE)
ENDINGS = {
    "go_away": breaking(lambda line: line.go_away(code=2), FINISHED),
    "drop": breaking(ServerConnection.drop, FINISHED),
    "babble": breaking(ServerConnection.babble, FINISHED),
    "reset": resetting(ErrorCodes.INTERNAL_ERROR, FINISHED),
}


@each("play", ENDINGS.values(), ids=ENDINGS)
def test_what_breaks_behind_the_finish_reason_is_a_result(caller: Caller, serve: Serve, play: Play) -> None:
    server = serve(play, play, hello)
    with made(caller, server) as client:
        outcome = caller.stream(server, client=client)
        assert (outcome.error, outcome.result.text) == (None, "Hello")
        assert send(caller, client).text == "Hello"
        assert caller.stream(server, client=client).result.text == "Hello"


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("how", [ServerConnection.babble, ServerConnection.drop], ids=["babble", "drop"])
def test_a_connection_that_breaks_after_the_last_event_does_not_lose_the_result(
    caller: Caller, serve: Serve, how: Callable[[ServerConnection], Awaitable[None]]
) -> None:
    server = serve(breaking(how, HELLO), hello)
    with made(caller, server) as client:
        assert caller.stream(server, client=client).result.text == "Hello"
        assert caller.stream(server, client=client).result.text == "Hello"


@pytest.mark.parametrize(
    "play",
    [
        resetting(ErrorCodes.INTERNAL_ERROR),
        breaking(ServerConnection.drop),
        breaking(lambda line: line.go_away()),
    ],
    ids=["reset", "drop", "go_away"],
)
def test_a_lost_answer_is_not_asked_for_again(caller: Caller, serve: Serve, play: Play) -> None:
    server = serve(play, whole(ANSWER))
    with made(caller, server, retries=2) as client:
        with pytest.raises(errors.ConnectionLostError):
            send(caller, client)
        assert len(server.requests) == 1
        assert send(caller, client).text == "Hello."


# --- keys, copies, TLS -------------------------------------------------------------------------------------


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """What the root logger gets when everything logs everything."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    names = [
        "",
        "hpack",
        "hpack.hpack",
        "hpack.table",
        "h2",
        "httpx",
        "httpcore",
        "openrouter_sdk",
        "asyncio",
    ]
    levels = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(1)
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_demand_21_no_key_in_any_log_of_http_2(caller: Caller, serve: Serve, logged: io.StringIO) -> None:
    server = serve(whole(ANSWER))
    with made(caller, server, api_key=KEY) as client:
        send(caller, client)
    assert server.requests[0].all("authorization") == [f"Bearer {KEY}"]
    assert "HTTP/2" in logged.getvalue()
    assert KEY not in logged.getvalue()


def test_a_pickled_client_speaks_http_2(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    server = serve(whole(ANSWER), stalling(FIRST))
    with OpenRouter(base_url=server.url, http2=True, verify=False) as client:
        assert client.chat.send(**CHAT).text == "Hello."
        with pickle.loads(pickle.dumps(client)) as twin:
            with twin.chat.stream(**CHAT) as stream:
                for _ in stream:
                    break
            assert server.wait_for(lambda one: one.ended == 1)
    assert (len(server.requests), server.accepted) == (2, 2)


def test_a_closed_client_sends_nothing(caller: Caller, serve: Serve) -> None:
    server = serve(whole(ANSWER))
    with made(caller, server) as client:
        send(caller, client)
    assert server.wait_for(lambda one: one.ended == 1)
    with pytest.raises(errors.ClientClosedError):
        send(caller, client)


def test_demand_18_http_2_has_one_tls_context_of_its_own() -> None:
    """httpcore writes into the context what a connection may speak, each time before it connects."""
    one, other = (HttpSettings("https://host", http2=True).ssl_context() for _ in range(2))
    assert one is other
    assert one is not HttpSettings("https://host").ssl_context()
