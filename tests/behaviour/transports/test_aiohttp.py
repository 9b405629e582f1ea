"""`transport="aiohttp"`: what is particular to it."""

from __future__ import annotations

import asyncio
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio
import trustme

from openrouter_sdk import AsyncOpenRouter, errors
from tests.behaviour.streams.raw_server import PATIENCE, Peer, RawServer, whole
from tests.behaviour.transports.exchanges import CHAT, RESULT
from tests.behaviour.transports.tunnels import Proxy, answering, listening
from tests.each import each

KEY = "sk-or-v1-secret"
Act = Callable[[AsyncOpenRouter], Any]

METHODS: dict[str, Act] = {
    "GET": lambda client: client.models.list(),
    "POST": lambda client: client.chat.send(**CHAT),
    "PUT": lambda client: client.vault.store_secret(name="name", value="value", hosts=["api.test"]),
    "PATCH": lambda client: client.api_keys.update(hash="hash", name="name"),
    "DELETE": lambda client: client.api_keys.delete(hash="hash"),
}


def client(url: str, **settings: Any) -> AsyncOpenRouter:
    return AsyncOpenRouter(KEY, **{"retries": 0, "transport": "aiohttp", "base_url": url, **settings})


# --- no request is sent twice -------------------------------------------------------------------------------


def hang_up(_peer: Peer) -> bool:
    return False


@each("method", METHODS)
def test_a_request_that_a_kept_connection_swallows_is_not_sent_again(method: str) -> None:
    async def run(server: RawServer) -> None:
        async with client(server.url) as used:
            await used.chat.send(**CHAT)
            with pytest.raises(errors.ConnectionLostError):
                await METHODS[method](used)

    with RawServer(whole(200, RESULT), hang_up) as server:
        asyncio.run(run(server))
        assert (server.requests, server.accepted) == (2, 1)


@each("method", METHODS)
def test_a_kept_connection_that_the_server_has_closed_is_not_used(method: str) -> None:
    """Though the event loop has not seen that yet."""
    closed = threading.Event()

    def answer_and_close(peer: Peer) -> bool:
        whole(200, RESULT)(peer)
        peer.socket.shutdown(socket.SHUT_RDWR)
        closed.set()
        return False

    async def run(server: RawServer) -> None:
        async with client(server.url) as used:
            await used.chat.send(**CHAT)
            assert closed.wait(PATIENCE)  # the loop does nothing meanwhile
            with pytest.raises(errors.ConnectionLostError):
                await METHODS[method](used)

    with RawServer(answer_and_close, hang_up) as server:
        asyncio.run(run(server))
        assert (server.requests, server.accepted) == (2, 2)


# --- refused before anything is sent ------------------------------------------------------------------------


def test_trio_is_refused() -> None:
    async def run() -> None:
        async with client(server.url) as used:
            await used.models.list()

    with RawServer(whole(200, RESULT)) as server:
        with pytest.raises(errors.InvalidArgumentError, match="'aiohttp' works in asyncio, and not in trio"):
            trio.run(run)
        assert not server.accepted


def test_a_socks_proxy_of_the_environment_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")

    async def run() -> None:
        async with client("https://api.test/api/v1") as used:
            await used.models.list()

    with pytest.raises(errors.InvalidArgumentError, match=r"ALL_PROXY.*SOCKS"):
        asyncio.run(run())


# --- proxies ------------------------------------------------------------------------------------------------


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def serving(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def test_the_proxy_is_verified_by_its_own_context_and_the_target_by_that_of_verify() -> None:
    """Fails as well if aiohttp no longer calls the private method by which that is told."""
    theirs, ours, proxy = trustme.CA(), trustme.CA(), Proxy()

    async def ask(context: ssl.SSLContext, verify: ssl.SSLContext) -> None:
        through = httpx.Proxy(f"https://127.0.0.1:{port}", auth=("user", "word"), ssl_context=context)
        async with client(f"https://127.0.0.1:{target}/api/v1", proxy=through, verify=verify) as used:
            await used.models.list()

    heads: list[bytes] = []
    with (
        listening(answering({"data": []}, heads), serving(ours)) as target,
        listening(proxy.handle, serving(theirs)) as port,
    ):
        asyncio.run(ask(trusting(theirs), trusting(ours)))
        for context, verify in [(trusting(ours), trusting(ours)), (trusting(theirs), trusting(theirs))]:
            with pytest.raises(errors.ConnectError, match=r"certificate|through the https proxy"):
                asyncio.run(ask(context, verify))
    assert b"Proxy-Authorization: Basic dXNlcjp3b3Jk\r\n" in proxy.heads[0]
    assert len(heads) == 1
    assert b"Proxy-Authorization" not in heads[0]


# --- nothing is left over -----------------------------------------------------------------------------------

LEFT = """
import asyncio, gc, sys
from openrouter_sdk import AsyncOpenRouter

HI = [{"role": "user", "content": "Hi"}]

def made():
    return AsyncOpenRouter("k", base_url=sys.argv[1], retries=0, transport="aiohttp")

async def abandoned():
    client = made()
    stream = client.chat.stream(model="a/b", messages=HI)
    await anext(stream.text())
    del stream, client
    gc.collect()

async def never_closed():
    client = made()
    await client.chat.send(model="a/b", messages=HI)
    return client

asyncio.run(abandoned())
kept = asyncio.run(never_closed())
asyncio.run(kept.chat.send(model="a/b", messages=HI))
print("done")
"""


def test_nothing_is_said_of_what_was_forgotten() -> None:
    event = b'data: {"id": "g", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}\n\n'

    def play(peer: Peer) -> bool:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        peer.send(head + b"%x\r\n%b\r\n" % (len(event), event))
        peer.stall()
        return False

    with RawServer(play, whole(200, RESULT)) as server:
        done = subprocess.run(
            [sys.executable, "-X", "dev", "-W", "error", "-c", LEFT, server.url],
            capture_output=True,
            text=True,
            check=False,
        )
        said = [line for line in done.stderr.splitlines() if not line.startswith("Executing <Task")]
        assert (done.stdout, said) == ("done\n", [])
        assert server.wait_for(lambda one: one.hangups == 1)
