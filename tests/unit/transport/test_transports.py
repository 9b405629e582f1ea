"""Our transports: known to libraries that replace those of httpx, and without lost connections of proxies."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from types import SimpleNamespace
from typing import Any

import httpcore
import httpcore2
import httpx
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors
from openrouter_sdk.transport.connection_settings import HttpSettings
from openrouter_sdk.transport.httpx.libraries import HTTPX
from openrouter_sdk.transport.network.async_transports import new_async_transport
from openrouter_sdk.transport.network.deadline import Deadline
from openrouter_sdk.transport.network.transports import assign_requests, new_transport
from tests.each import each

CHAT: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
RESULT = {"id": "gen-1", "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": "Hi"}}]}
URL = "https://api.test/api/v1"
DEFAULTS: Any = HttpSettings.__init__.__kwdefaults__


def both(**settings: Any) -> Iterator[Callable[[], Any]]:
    """Calls of both clients; a client serves all calls of one kind."""
    client = OpenRouter("k", retries=0, **settings)
    yield lambda: client.chat.send(**CHAT)
    runner = asyncio.Runner()
    asynchronous = AsyncOpenRouter("k", retries=0, **settings)
    yield lambda: runner.run(call(asynchronous))
    runner.run(asynchronous.close())
    runner.close()


async def call(client: AsyncOpenRouter) -> Any:
    return await client.chat.send(**CHAT)


def test_the_transports_are_those_of_httpx() -> None:
    settings = HttpSettings(URL, verify=False)
    assert isinstance(new_transport(HTTPX, settings), httpx.HTTPTransport)
    assert isinstance(new_async_transport(HTTPX, settings), httpx.AsyncHTTPTransport)


def test_a_replaced_transport_of_httpx_answers_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """As pytest-httpx replaces it."""

    def handle(self: Any, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=RESULT, request=request)

    async def handle_async(self: Any, request: httpx.Request) -> httpx.Response:
        return handle(self, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", handle)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle_async)
    assert [send().text for send in both(base_url=URL, transport="httpx")] == ["Hi", "Hi"]


def test_a_replaced_pool_of_httpcore_answers_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """As respx and vcrpy replace it."""
    content = httpx.Response(200, json=RESULT).content

    def handle(self: Any, request: httpcore.Request) -> httpcore.Response:
        return httpcore.Response(200, content=content)

    async def handle_async(self: Any, request: httpcore.Request) -> httpcore.Response:
        return httpcore.Response(200, content=content)

    monkeypatch.setattr(httpcore.ConnectionPool, "handle_request", handle)
    monkeypatch.setattr(httpcore.AsyncConnectionPool, "handle_async_request", handle_async)
    assert [send().text for send in both(base_url=URL, transport="httpx")] == ["Hi", "Hi"]


def test_a_connection_that_a_request_is_about_to_use_is_not_closed_as_idle() -> None:
    """Another thread has it, and has not begun to send."""
    idle = httpcore.HTTPConnection(origin=httpcore.Origin(b"http", b"127.0.0.1", 1))
    for name, answer in {"is_idle": True, "is_available": True, "has_expired": False}.items():
        setattr(idle, name, lambda answer=answer: answer)
    taken = SimpleNamespace(connection=idle, is_queued=lambda: False)
    limits = {"_max_keepalive_connections": 0, "_max_connections": 9, "_http2": False}
    pool = SimpleNamespace(_requests=[taken], _connections=[idle], **limits)
    assert (assign_requests(pool), pool._connections) == ([], [idle])
    pool._requests.clear()
    assert (assign_requests(pool), pool._connections) == ([idle], [])


@pytest.mark.parametrize("core", [httpcore, httpcore2], ids=["httpcore", "httpcore2"])
def test_a_connection_whose_request_is_given_up_before_it_connects_leaves_its_place(core: Any) -> None:
    """By a cancellation, or a timeout, just when the pool has given the request a connection."""
    pool = core.ConnectionPool(max_connections=1)
    request = core.Request("GET", "http://127.0.0.1:1/")
    for _ in range(2):
        waiting = SimpleNamespace(connection=None, request=request)
        waiting.assign_to_connection = partial(setattr, waiting, "connection")
        pool._requests = [waiting]
        assign_requests(pool)
        assert waiting.connection is not None


@pytest.fixture
def proxy() -> Iterator[str]:
    """A proxy that accepts each CONNECT and then hangs up."""

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                connection.recv(65536)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(60)


def test_a_proxy_that_cannot_be_reached_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    for send in both(base_url=URL, proxy=f"http://user:secret@127.0.0.1:{port}", verify=False):
        with pytest.raises(errors.ConnectError, match=rf"api\.test: the proxy 127\.0\.0\.1:{port}: "):
            send()


def test_a_tls_handshake_that_fails_behind_a_proxy_leaves_its_place_in_the_pool(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HttpSettings.__init__, "__kwdefaults__", {**DEFAULTS, "max_connections": 1})
    for send in both(base_url=URL, proxy=proxy, verify=False):
        for _ in range(2):
            with pytest.raises(errors.ConnectError):
                send()


@each("connect, wait, total", [(None, None, None), (5.0, 300.0, None), (None, None, 7.0)])
def test_other_code_sees_the_timeouts_as_numbers(
    connect: float | None, wait: float | None, total: float | None
) -> None:
    timeouts = Deadline(connect, wait, total).timeouts
    assert timeouts["connect"] == timeouts["pool"] == (float("inf") if connect is None else connect)
    assert timeouts["read"] == timeouts["write"] == (float("inf") if wait is None else wait)
