"""httpx2 in place of httpx: by name, and as a client, a function or a transport of the caller's."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from openrouter_sdk import OpenRouter, Timeout, errors
from openrouter_sdk.testing import StandInTransport
from openrouter_sdk.testing.faults import CutAt, Silence
from tests.behaviour.calls.fault_server import (
    FaultServer,
    Lane,
    answer,
    json_answer,
    refusing_port,
    saying,
    then_close,
    then_stall,
)
from tests.behaviour.calls.moments import CHAT, CREDITS, MESSAGES, balance, chat
from tests.behaviour.streams.wire_events import HELLO
from tests.behaviour.transports.exchanges import UPLOADED
from tests.each import each

EVENTS = {"Content-Type": "text/event-stream"}
SHORT = 0.05


def kind(lane: Lane) -> Any:
    return getattr(httpx2, lane.http_client.__name__)


def transport(lane: Lane) -> Any:
    return httpx2.HTTPTransport() if lane.name == "sync" else httpx2.AsyncHTTPTransport()


WAYS: dict[str, Callable[[Lane], dict[str, Any]]] = {
    "name": lambda lane: {"transport": "httpx2"},
    "client": lambda lane: {"http_client": kind(lane)()},
    "function": lambda lane: {"http_client": lambda: kind(lane)()},
    "transport": lambda lane: {"transport": transport(lane)},
}


@each("way", WAYS)
def test_calls_streams_and_uploads_work(way: str, lane: Lane) -> None:
    settings = WAYS[way](lane)
    client = lane.client(**settings)
    lane.server.play(
        json_answer(CHAT),
        answer(body=HELLO, headers=EVENTS),
        json_answer(UPLOADED),
        then_close(answer(307, headers={"Location": "http://[no-url"})),
    )
    assert lane.do(chat(client)).text == "Hello."
    assert lane.do(client.chat.stream(model="a/b", messages=MESSAGES).result()).text == "Hello"
    seen: list[int] = []
    content = b"x" * 200_000
    lane.do(
        client.files.upload(file=("a.txt", io.BytesIO(content)), progress=lambda one: seen.append(one.done))
    )
    assert content in lane.server.requests[2].body
    assert (seen[0], seen[-1]) == (0, len(content))
    with pytest.raises(errors.OpenRouterError):
        lane.do(balance(client))
    assert lane.server.connections == 1
    if way == "client":
        lane.close_own(settings["http_client"])


FAULTS: dict[str, tuple[Any, type[Exception]]] = {
    "silence": (then_stall(), errors.RequestTimeoutError),
    "a body that stops": (then_stall(answer(body=b"{", length=99)), errors.RequestTimeoutError),
    "closed at once": (then_close(), errors.ConnectionLostError),
    "closed in the body": (then_close(answer(body=b"{", length=99)), errors.ConnectionLostError),
    "not HTTP": (then_close(b"220 mail ready\r\n\r\n"), errors.ProtocolError),
}


@each("way", ["name", "client"])
@each("fault", FAULTS)
def test_failures_are_ours(fault: str, way: str, lane: Lane) -> None:
    play, error = FAULTS[fault]
    settings = WAYS[way](lane)
    lane.server.always = play
    with pytest.raises(error) as caught:
        lane.do(chat(lane.client(timeout=Timeout(first_byte=SHORT, between_events=SHORT), **settings)))
    assert not isinstance(caught.value, httpx2.HTTPError)
    with refusing_port() as port, pytest.raises(errors.ConnectError):
        lane.do(chat(lane.client(base_url=f"http://127.0.0.1:{port}/api/v1", **settings)))
    if way == "client":
        lane.close_own(settings["http_client"])


def test_a_timeout_of_an_own_client_applies_where_it_is_shorter(lane: Lane) -> None:
    own = kind(lane)(timeout=SHORT, headers={"X-Own": "yes"})
    lane.server.always = then_stall()
    with pytest.raises(errors.RequestTimeoutError, match=f"{SHORT} s"):
        lane.do(chat(lane.client(http_client=own)))
    assert lane.server.requests[0].one("x-own") == "yes"
    lane.close_own(own)
    with pytest.raises(errors.ClientClosedError, match="closed by its owner"):
        lane.do(chat(lane.client(http_client=own)))


@each("transport", ["httpx", "httpx2"])
@each("library", ["httpx", "httpx2"])
def test_a_proxy_of_either_library_serves_with_either(library: str, transport: str, lane: Lane) -> None:
    module = pytest.importorskip(library)
    with FaultServer() as server:
        server.always = saying(json_answer(CREDITS))
        address = server.url.removesuffix("/api/v1")
        headers, auth = {"X-Proxy": "yes"}, ("user", "pass")
        for proxy in (module.Proxy(address, headers=headers, auth=auth), module.URL(address)):
            settings = {"base_url": "http://10.0.0.1/v1", "allow_insecure": True, "transport": transport}
            lane.do(balance(lane.client(proxy=proxy, **settings)))
        first, second = server.requests
        assert first.target == second.target == "http://10.0.0.1/v1/credits"
        assert (first.one("x-proxy"), first.one("proxy-authorization")) == ("yes", "Basic dXNlcjpwYXNz")


def test_the_stand_in_serves_clients_of_httpx2() -> None:
    transport: Any = StandInTransport()  # which says that it is one of httpx
    transport.script.reply("Hello there.").reply("", faults=[Silence()]).reply("", faults=[CutAt(200)])
    settings: dict[str, Any] = {"retries": 0, "http_client": httpx2.Client(transport=transport)}
    client = OpenRouter(transport.key, **settings)
    assert client.chat.stream(model="a/b", messages=MESSAGES).result().text == "Hello there."
    for error in (httpx2.ReadTimeout, httpx2.RemoteProtocolError):
        with pytest.raises(errors.TransportError) as caught:
            chat(client)
        assert isinstance(caught.value.__cause__, error)


def test_what_mocks_httpx2_mocks_our_calls(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that replaces its transport's methods."""

    def handle(self: Any, request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=json.dumps(CREDITS))

    async def handle_async(self: Any, request: httpx2.Request) -> httpx2.Response:
        return handle(self, request)

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", handle)
    monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", handle_async)
    assert lane.do(balance(lane.client(transport="httpx2"))).data.total_credits == 10
    assert lane.server.requests == []
