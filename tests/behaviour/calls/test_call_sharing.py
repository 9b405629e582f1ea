"""One client for many threads, loops and processes, and many clients for one process (demand 18)."""

from __future__ import annotations

import asyncio
import copy
import gc
import os
import pickle
import random
import ssl
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RetryPolicy, Timeout, errors
from tests.behaviour.calls.fault_server import FaultServer, Lane, Peer, json_answer, refusing_port, then_stall
from tests.behaviour.calls.moments import CHAT, CREDITS, MESSAGES, balance, chat
from tests.transports.libraries import httpx

KINDS: list[Any] = [OpenRouter, AsyncOpenRouter]


@pytest.fixture
def contexts(monkeypatch: pytest.MonkeyPatch) -> list[ssl.SSLContext]:
    """The TLS contexts that were made, from nothing."""
    from openrouter_sdk.transport import tls

    monkeypatch.setattr(tls, "_contexts", {})
    made: list[ssl.SSLContext] = []
    new = ssl.SSLContext.__new__

    def spy(cls: type[ssl.SSLContext], *args: Any, **kwargs: Any) -> ssl.SSLContext:
        context = new(cls, *args, **kwargs)
        made.append(context)
        return context

    monkeypatch.setattr(ssl.SSLContext, "__new__", spy)
    return made


# --- many clients ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_demand_18_many_clients_cost_little(kind: Any, contexts: list[ssl.SSLContext]) -> None:
    kind("sk-test", base_url="https://openrouter.invalid/api/v1").chat  # noqa: B018 - imports what is needed
    gc.collect()
    tracemalloc.start()
    try:
        clients = [kind("sk-test", base_url="https://openrouter.invalid/api/v1") for _ in range(200)]
        each = tracemalloc.get_traced_memory()[0] / len(clients)
    finally:
        tracemalloc.stop()
    assert each < 8 * 1024
    assert contexts == []


def test_demand_18_clients_share_one_tls_context(lane: Lane, contexts: list[ssl.SSLContext]) -> None:
    """They all try to connect, so that they need one; the context takes megabytes, the clients do not."""
    with refusing_port() as port:
        for _ in range(50):
            with pytest.raises(errors.ConnectError):
                lane.do(balance(lane.client(base_url=f"https://127.0.0.1:{port}/api/v1")))
    assert len(contexts) == 1


def test_demand_18_sync_and_async_share_it_too(contexts: list[ssl.SSLContext]) -> None:
    with refusing_port() as port:
        url = f"https://127.0.0.1:{port}/api/v1"
        with OpenRouter("sk-test", base_url=url, retries=0) as client, pytest.raises(errors.ConnectError):
            balance(client)

        async def run() -> None:
            async with AsyncOpenRouter("sk-test", base_url=url, retries=0) as client:
                await balance(client)

        with pytest.raises(errors.ConnectError):
            asyncio.run(run())
    assert len(contexts) == 1


def test_no_certificates_are_loaded_for_a_plain_server(lane: Lane, contexts: list[ssl.SSLContext]) -> None:
    """Loading the certificates is what takes the time; httpx makes an empty context anyway."""
    lane.do(chat(lane.client()))
    assert [context for context in contexts if context.cert_store_stats()["x509_ca"]] == []


def test_clients_from_with_options_share_the_connections(lane: Lane) -> None:
    client = lane.client()
    for seconds in range(1, 6):
        lane.do(chat(client.with_options(timeout=float(seconds))))
    assert lane.server.connections == 1


# --- threads -----------------------------------------------------------------------------------------------


def echo(peer: Peer) -> None:
    """An answer that can be told from others: its model is the request's `user`."""
    peer.send(json_answer({**CHAT, "model": peer.request.json()["user"]}))


def test_demand_18_sixteen_threads_use_one_client(server: FaultServer) -> None:
    """800 calls that each get their own answer back, from the client's first moment on."""

    client = OpenRouter(server.key, base_url=server.url, retries=0)
    made: list[object] = []
    start = threading.Barrier(16)

    def calls(thread: int) -> set[str]:
        start.wait(60)
        found = set()
        for number in range(50):
            text = f"{thread}-{number}"
            found.add(client.chat.send(model="a/b", messages=MESSAGES, user=text).model)
        made.append(client._http.connection().client)
        return found

    server.always = echo
    with client, ThreadPoolExecutor(16) as pool:
        results = list(pool.map(calls, range(16)))
    assert results == [{f"{thread}-{number}" for number in range(50)} for thread in range(16)]
    assert len(server.requests) == 800
    assert len(set(map(id, made))) == 1
    assert server.connections <= 16


def test_more_threads_than_kept_connections_reuse_them_while_they_call(server: FaultServer) -> None:
    client = OpenRouter(server.key, base_url=server.url, retries=0)
    start = threading.Barrier(40)

    def calls(thread: int) -> set[str]:
        start.wait(60)
        texts = [f"{thread}-{number}" for number in range(5)]
        return {client.chat.send(model="a/b", messages=MESSAGES, user=text).model for text in texts}

    server.always = echo
    with client, ThreadPoolExecutor(40) as pool:
        results = list(pool.map(calls, range(40)))
    assert results == [{f"{thread}-{number}" for number in range(5)} for thread in range(40)]
    assert server.connections <= 40


def test_many_tasks_use_one_async_client(server: FaultServer) -> None:
    server.always = echo

    async def run() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url, retries=0) as client:

            async def one(text: str) -> None:
                assert (await client.chat.send(model="a/b", messages=MESSAGES, user=text)).model == text

            await asyncio.gather(*(one(str(number)) for number in range(100)))

    asyncio.run(run())
    assert len(server.requests) == 100


# --- loops -------------------------------------------------------------------------------------------------


def test_one_client_in_several_loops_one_after_another(server: FaultServer) -> None:
    client = AsyncOpenRouter(server.key, base_url=server.url, retries=0)
    for _ in range(4):
        assert asyncio.run(client.chat.send(model="a/b", messages=MESSAGES)) is not None
    asyncio.run(client.close())
    assert len(server.requests) == 4


def test_one_client_in_several_loops_at_once(server: FaultServer) -> None:
    server.always = echo
    client = AsyncOpenRouter(server.key, base_url=server.url, retries=0)
    start = threading.Barrier(6)

    def in_a_loop(thread: int) -> None:
        async def run() -> None:
            start.wait(60)
            for number in range(10):
                text = f"{thread}-{number}"
                reply = await client.chat.send(model="a/b", messages=MESSAGES, user=text)
                assert reply.model == text

        asyncio.run(run())

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(in_a_loop, range(6)))
    assert len(server.requests) == 60
    assert server.connections == 6


def http_clients() -> int:
    gc.collect()
    return sum(isinstance(one, httpx.AsyncClient) for one in gc.get_objects())


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # asyncio's: its transports outlive their loop
def test_demand_18_loops_that_have_ended_are_forgotten(server: FaultServer) -> None:
    """Each call of `asyncio.run` is a new loop, and its connections cannot be used in the next one."""
    client = AsyncOpenRouter(server.key, base_url=server.url, retries=0)
    before = http_clients()
    for _ in range(10):
        asyncio.run(client.chat.send(model="a/b", messages=MESSAGES))
    assert http_clients() - before <= 1


# --- processes ---------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_child_process_uses_a_client_made_before_the_fork(lane: Lane) -> None:
    """With a connection of its own: two processes on one would mix up their answers."""
    client = lane.client(retries=RetryPolicy())
    lane.do(chat(client))
    child = os.fork()
    if child == 0:
        try:
            lane.do(chat(client, user="child"))
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    lane.do(chat(client, user="parent"))
    assert lane.server.connections == 2
    assert [request.json().get("user") for request in lane.server.requests] == [None, "child", "parent"]


# --- closing -----------------------------------------------------------------------------------------------


def test_a_closed_client_says_so_before_anything_is_sent(lane: Lane) -> None:
    client = lane.client()
    derived = client.with_options(timeout=3.0)
    lane.do(chat(client))
    lane.do(client.close())
    for closed in (client, derived):
        with pytest.raises(errors.ClientClosedError):
            lane.do(chat(closed))
    assert len(lane.server.requests) == 1


def test_closing_twice_is_harmless(lane: Lane) -> None:
    client = lane.client()
    lane.do(chat(client))
    lane.do(client.close())
    lane.do(client.close())


def test_an_own_client_stays_open(lane: Lane) -> None:
    own = lane.http_client(trust_env=False)
    client = lane.client(http_client=own)
    lane.do(chat(client))
    lane.do(client.close())
    assert not own.is_closed


def test_an_own_client_that_its_owner_closed_is_named(lane: Lane) -> None:
    own = lane.http_client(trust_env=False)
    client = lane.client(http_client=own)
    lane.do(own.close() if lane.name == "sync" else own.aclose())
    with pytest.raises(errors.ClientClosedError, match="http_client"):
        lane.do(chat(client))


def test_closing_while_a_call_runs_ends_it_with_a_typed_error(server: FaultServer) -> None:
    server.always = then_stall()
    client = OpenRouter(
        server.key, base_url=server.url, retries=RetryPolicy(), timeout=Timeout(first_byte=60)
    )
    with ThreadPoolExecutor(4) as pool:
        running = [pool.submit(balance, client) for _ in range(4)]
        server.wait_for_requests(4)
        client.close()
        server.release()
        for one in running:
            assert isinstance(one.exception(60), errors.OpenRouterError)
    assert len(server.requests) == 4


def test_closing_while_a_task_runs_ends_it_with_a_typed_error(server: FaultServer) -> None:
    server.always = then_stall()

    async def run() -> None:
        client = AsyncOpenRouter(server.key, base_url=server.url, timeout=Timeout(first_byte=60))
        tasks = [asyncio.ensure_future(balance(client)) for _ in range(4)]
        await asyncio.to_thread(server.wait_for_requests, 4)
        await client.close()
        server.release()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            assert isinstance(result, errors.OpenRouterError)

    asyncio.run(run())
    assert len(server.requests) == 4


def test_a_cancelled_task_gives_its_connection_up(server: FaultServer) -> None:
    server.play(then_stall())

    async def run() -> None:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:
            task = asyncio.ensure_future(chat(client))
            await asyncio.to_thread(server.wait_for_requests, 1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            server.release()
            assert await chat(client) is not None

    asyncio.run(run())
    assert (len(server.requests), server.connections) == (2, 2)


# --- copies ------------------------------------------------------------------------------------------------


def test_a_pickled_client_works_with_the_key_of_its_new_environment(
    lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = lane.client(x_title="Mine", timeout=7.0)
    lane.do(chat(client))
    data = pickle.dumps(client)
    assert lane.server.key.encode() not in data
    with pytest.raises(errors.MissingKeyError):
        lane.do(chat(pickle.loads(data)))
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-of-the-worker")
    twin = pickle.loads(data)
    lane.do(chat(twin))
    lane.do(twin.close())
    request = lane.server.requests[1]
    assert request.one("authorization") == "Bearer sk-or-v1-of-the-worker"
    assert request.one("x-openrouter-title") == "Mine"


def test_a_client_that_was_pickled_has_its_key_still(lane: Lane) -> None:
    client = lane.client()
    pickle.dumps(client)
    lane.do(chat(client))
    assert lane.server.requests[0].one("authorization") == f"Bearer {lane.server.key}"


@pytest.mark.parametrize("through", [copy.copy, copy.deepcopy])
def test_a_copy_of_a_client_keeps_key_and_connections(through: Any, lane: Lane) -> None:
    client = lane.client()
    lane.do(chat(client))
    lane.do(chat(through(client)))
    assert [request.one("authorization") for request in lane.server.requests] == [
        f"Bearer {lane.server.key}"
    ] * 2
    assert lane.server.connections == 1


@pytest.mark.parametrize("kind", KINDS)
def test_pickled_copies_do_not_wait_in_step(kind: Any) -> None:
    """Their jitter is drawn from the process's own generator, not from a copy of its state."""
    twin = pickle.loads(pickle.dumps(kind("sk-test")))
    random.seed(1)
    first = twin._environment.random()
    random.seed(1)
    assert random.random() == first


def test_a_client_in_with_is_closed_after_it(server: FaultServer) -> None:
    server.reply(CREDITS)
    with OpenRouter(server.key, base_url=server.url) as client:
        assert balance(client).data.total_usage == 4
    with pytest.raises(errors.ClientClosedError):
        balance(client)
