"""Settings: where they come from, which of them wins, what becomes of the key, whose connections are used."""

from __future__ import annotations

import asyncio
import copy
import gc
import gzip
import inspect
import logging
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_api.operations.api_keys import LIST as LIST_KEYS
from openrouter_api.operations.chat import SEND
from openrouter_api.operations.credits import GET_CREDITS
from openrouter_sdk import App, AsyncOpenRouter, OpenRouter, ResponseCache
from openrouter_sdk.errors import (
    APIError,
    AuthenticationError,
    ClientClosedError,
    InvalidArgumentError,
    OpenRouterError,
    RequestTimeoutError,
)
from openrouter_sdk.testing import RecordedRequest, StandInServer
from tests.behaviour.contract_cases import Part, form
from tests.behaviour.lanes import Lane
from tests.transports.libraries import httpx, loggers

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef"
HELLO: list[Any] = [{"role": "user", "content": "Hello"}]
KINDS = pytest.mark.parametrize("kind", [OpenRouter, AsyncOpenRouter])


def last(lane: Lane) -> RecordedRequest:
    return lane.server.requests[-1]


def fetch(lane: Lane, client: Any, **options: Any) -> RecordedRequest:
    """The request that one call makes."""
    lane.do(client.models.list(options=options or None))
    return last(lane)


# --- where they come from -------------------------------------------------------------------------------


def test_key_and_address_come_from_the_environment(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", f" {lane.server.key}\n")
    monkeypatch.setenv("OPENROUTER_BASE_URL", f" {lane.server.url}/ ")
    client = lane.make()
    assert client.base_url == lane.server.url
    lane.do(client.credits.get())
    assert last(lane).header("authorization") == f"Bearer {lane.server.key}"


def test_the_environment_is_read_when_a_client_is_made(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", lane.server.key)
    client = lane.make(base_url=lane.server.url)
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-other")
    lane.do(client.credits.get())


@KINDS
def test_without_an_address_it_is_the_public_one(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kind().base_url == "https://openrouter.ai/api/v1"
    monkeypatch.setenv("OPENROUTER_BASE_URL", " ")
    assert kind().base_url == "https://openrouter.ai/api/v1"


def test_an_empty_key_in_the_environment_is_none(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "  ")
    assert fetch(lane, lane.make(base_url=lane.server.url)).header("authorization") is None


def test_the_app_comes_from_the_environment(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_HTTP_REFERER", "https://example.com/app")
    monkeypatch.setenv("OPENROUTER_APP_TITLE", "My app")
    monkeypatch.setenv("OPENROUTER_APP_CATEGORIES", "cli-agent, ide-extension")
    request = fetch(lane, lane.client())
    assert request.header("http-referer") == "https://example.com/app"
    assert request.header("x-openrouter-title") == "My app"
    assert request.header("x-openrouter-categories") == "cli-agent,ide-extension"


@pytest.mark.parametrize("name", ["OPENROUTER_X_OPEN_ROUTER_TITLE", "OPENROUTER_X_TITLE"])
def test_the_vendors_names_are_read_too(name: str, lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "My app")
    assert fetch(lane, lane.client()).header("x-openrouter-title") == "My app"


def test_the_app_can_be_told_in_three_ways(lane: Lane) -> None:
    ways: list[dict[str, Any]] = [
        {"app": App(url="https://example.com", title="My app", categories=("cli-agent",))},
        {"http_referer": "https://example.com", "x_title": "My app", "x_open_router_categories": "cli-agent"},
        {
            "headers": {
                "http-referer": "https://example.com",
                "X-Title": "My app",
                "X-OpenRouter-Categories": "cli-agent",
            }
        },
    ]
    for way in ways:
        for request in (fetch(lane, lane.client(**way)), fetch(lane, lane.client(), **way)):
            assert request.header("http-referer") == "https://example.com"
            assert request.header("x-openrouter-title") == "My app"
            assert request.header("x-openrouter-categories") == "cli-agent"
            assert request.header("x-title") is None, "one header is sent, under the newer name"


def test_typed_options_become_headers(lane: Lane) -> None:
    request = fetch(
        lane,
        lane.client(
            metadata=True, session_id="s-1", betas=["a", "b"], cache=ResponseCache(ttl=60, clear=True)
        ),
    )
    assert request.header("x-openrouter-metadata") == "enabled"
    assert request.header("x-session-id") == "s-1"
    assert request.header("x-anthropic-beta") == "a,b"
    assert request.header("x-openrouter-cache") == "true"
    assert request.header("x-openrouter-cache-ttl") == "60"
    assert request.header("x-openrouter-cache-clear") == "true"


# --- which of them wins ---------------------------------------------------------------------------------


def test_the_nearest_key_wins(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    def key_of(client: Any, **options: Any) -> str:
        lane.server.script.raw(200, {"content-type": "application/json"}, b'{"data": []}')
        with pytest.raises(AuthenticationError):  # the stand-in knows one key alone
            lane.do(client.credits.get(options=options or None))
        return (last(lane).header("authorization") or "").removeprefix("Bearer ")

    monkeypatch.setenv("OPENROUTER_API_KEY", "environment")
    url = {"base_url": lane.server.url, "retries": 0}
    client = lane.make(api_key="constructor", **url)
    copied = client.with_options(api_key="with_options")
    assert key_of(lane.make(**url)) == "environment"
    assert key_of(lane.make(None, **url)) == "environment"
    assert key_of(client) == "constructor"
    assert key_of(copied) == "with_options"
    assert key_of(copied, api_key="call") == "call"
    assert key_of(copied, api_key=None) == "with_options"
    assert key_of(client) == "constructor", "the original is as it was"


def test_the_nearest_address_wins(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_BASE_URL", "https://example.com")
    assert lane.client(base_url=lane.server.url + "//").base_url == lane.server.url


def test_the_nearest_title_wins(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    def title_of(client: Any, **options: Any) -> str | None:
        return fetch(lane, client, **options).header("x-openrouter-title")

    monkeypatch.setenv("OPENROUTER_APP_TITLE", "environment")
    client = lane.client(x_title="constructor")
    copied = client.with_options(app=App(title="with_options"))
    assert title_of(lane.client()) == "environment"
    assert title_of(client) == "constructor"
    assert title_of(copied) == "with_options"
    assert title_of(copied, x_open_router_title="call") == "call"
    assert title_of(copied, headers={"x-title": "header"}, x_title="call") == "header"
    assert title_of(copied, x_title=None) is None
    assert title_of(client) == "constructor"


def test_headers_add_up_and_none_takes_one_away(lane: Lane) -> None:
    client = lane.client(headers={"X-One": "1", "X-Two": "1", "X-Three": "1"})
    copied = client.with_options(headers={"x-two": "2", "X-Four": "2"})
    request = fetch(lane, copied, headers={"X-THREE": "3", "x-one": None, "X-Five": "3"})
    names = [name for name, _ in request.headers]
    assert len(names) == len(set(names))
    found = {
        name: value
        for name, value in request.headers
        if name in ("x-one", "x-two", "x-three", "x-four", "x-five")
    }
    assert found == {"x-two": "2", "x-three": "3", "x-four": "2", "x-five": "3"}
    assert fetch(lane, client).header("x-one") == "1"


def test_our_own_headers_can_be_replaced(lane: Lane) -> None:
    mine = {"User-Agent": "mine/1", "accept": "text/plain", "Authorization": f"Bearer {lane.server.key}"}
    client = lane.make(base_url=lane.server.url, headers=mine)
    lane.do(client.credits.get())
    names = [name for name, _ in last(lane).headers]
    assert len(names) == len(set(names))
    assert last(lane).header("user-agent") == "mine/1"
    assert last(lane).header("accept") == "text/plain"
    assert last(lane).header("authorization") == f"Bearer {lane.server.key}"


FRAMING = {"content-type": "application/json; a=b", "Content-Length": "7", "transfer-encoding": "chunked"}


def test_headers_about_the_body_are_not_sent_twice(lane: Lane) -> None:
    host = lane.server.url.split("/")[2]
    client = lane.client(headers={**FRAMING, "host": host})
    lane.do(client.chat.send(messages=HELLO))
    names = [name for name, _ in last(lane).headers]
    assert len(names) == len(set(names))
    assert last(lane).json() == {"messages": HELLO}
    assert last(lane).header("content-type") == "application/json; a=b"
    assert last(lane).header("transfer-encoding") is None
    assert fetch(lane, client).body == b""


def test_headers_about_the_body_do_not_break_a_form(lane: Lane) -> None:
    lane.do(lane.client(headers=FRAMING).files.upload(file=b"abc"))
    assert form(last(lane)) == [Part("file", "file", "application/octet-stream", b"abc")]
    names = [name for name, _ in last(lane).headers]
    assert len(names) == len(set(names))


def test_a_header_argument_wins_over_the_option(lane: Lane) -> None:
    client = lane.client(metadata=False)
    lane.do(client.chat.send(messages=HELLO, x_open_router_metadata="enabled"))
    assert [value for name, value in last(lane).headers if name == "x-openrouter-metadata"] == ["enabled"]


def test_the_nearest_number_of_retries_wins(lane: Lane) -> None:
    def attempts(client: Any, **options: Any) -> int:
        before = len(lane.server.requests)
        for _ in range(5):
            lane.server.script.error(503, "Busy.")
        with pytest.raises(APIError):
            lane.do(client.credits.get(options=options or None))
        lane.server.script.clear()
        return len(lane.server.requests) - before

    client = lane.client(retries=1, sleep=lane.no_sleep())
    assert attempts(client) == 2
    assert attempts(client.with_options(retries=3)) == 4
    assert attempts(client.with_options(retries=3), retries=0) == 1
    assert attempts(client) == 2


def test_the_nearest_on_attempt_is_called(lane: Lane) -> None:
    seen: list[str] = []
    client = lane.client(on_attempt=lambda attempt: seen.append("constructor"))
    copied = client.with_options(
        on_attempt=lambda attempt: seen.append(f"copy {attempt.number} {attempt.status}")
    )
    for one, options in ((client, None), (copied, None), (copied, {"on_attempt": None})):
        lane.server.script.error(503, "Busy.")
        with pytest.raises(APIError):
            lane.do(one.credits.get(options=options))
    assert seen == ["constructor", "copy 1 503"]


def test_extra_query_adds_up(lane: Lane) -> None:
    client = lane.client(extra_query={"a": 1, "b": 1}).with_options(extra_query={"b": 2, "c": 2})
    assert dict(fetch(lane, client, extra_query={"c": 3}).query) == {"a": "1", "b": "2", "c": "3"}


def test_options_of_a_stream_win_too(lane: Lane) -> None:
    client = lane.client(x_title="constructor", api_key="sk-or-v1-other")
    options = {"x_title": "call", "api_key": lane.server.key, "extra_body": {"mine": 1}}
    lane.collect(client.chat.stream(messages=HELLO, options=options))
    assert last(lane).header("x-openrouter-title") == "call"
    assert last(lane).json()["mine"] == 1


# --- options as arguments of a call -----------------------------------------------------------------------


def calls_of(lane: Lane, client: Any, **arguments: Any) -> list[RecordedRequest]:
    """The requests of each way to call, with the same arguments."""
    lane.do(client.api_keys.list(**arguments))
    lane.do(client.request(LIST_KEYS, **arguments))
    lane.take(client.paginate(client.api_keys.list, **arguments), 1)
    lane.do(client.chat.send(messages=HELLO, **arguments))
    lane.collect(client.chat.stream(messages=HELLO, **arguments))
    return list(lane.server.requests)


def test_headers_and_query_are_taken_as_arguments_too(lane: Lane) -> None:
    sent = calls_of(lane, lane.client(), headers={"X-Team": "blue"}, extra_query={"a": 1})
    assert [request.header("x-team") for request in sent] == ["blue"] * 5
    assert [dict(request.query)["a"] for request in sent] == ["1"] * 5


def test_an_option_given_as_an_argument_wins_and_merges(lane: Lane) -> None:
    options = {
        "headers": {"X-One": "options", "X-Two": "options"},
        "extra_query": {"a": "options", "b": "options"},
        "x_title": "options",
    }
    client = lane.client(headers={"X-Three": "client"}, extra_query={"c": "client"})
    arguments = {"headers": {"x-two": "argument", "X-Title": "argument"}, "extra_query": {"b": "argument"}}
    for request in calls_of(lane, client, options=options, **arguments):
        found = [request.header(f"x-{name}") for name in ("one", "two", "three", "openrouter-title")]
        assert found == ["options", "argument", "client", "argument"]
        assert dict(request.query) == {"a": "options", "b": "argument", "c": "client"}


def test_extra_body_is_taken_as_an_argument_too(lane: Lane) -> None:
    options = {"extra_body": {"mine": "options", "other": "options"}}
    client = lane.client()
    lane.do(client.chat.send(messages=HELLO, extra_body={"mine": 1}, options=options))
    lane.do(client.request(SEND, messages=HELLO, extra_body={"mine": 1}, options=options))
    lane.collect(client.chat.stream(messages=HELLO, extra_body={"mine": 1}, options=options))
    for request in lane.server.requests:
        assert (request.json()["mine"], request.json()["other"]) == (1, "options")


def test_retries_and_timeout_are_taken_as_arguments_too(lane: Lane) -> None:
    client = lane.client(retries=5, sleep=lane.no_sleep())
    for given, expected in (({}, 6), ({"retries": 1}, 2), ({"retries": 0, "options": {"retries": 3}}, 1)):
        lane.server.reset()
        for _ in range(6):
            lane.server.script.error(503, "Busy.")
        with pytest.raises(APIError):
            lane.do(client.credits.get_credits(**given))
        assert len(lane.server.requests) == expected
    with pytest.raises(RequestTimeoutError):
        lane.do(client.credits.get_credits(timeout=1e-9, retries=0, options={"timeout": 60}))


def test_what_an_argument_must_be_is_what_the_option_must_be(lane: Lane) -> None:
    client = lane.client()
    for given, said in (
        ({"timeout": "soon"}, "must be seconds or None"),
        ({"retries": "many"}, "retries must be a RetryPolicy or a number"),
        ({"headers": 5}, "headers must be"),
        ({"extra_query": 5}, "extra_query must be a dict"),
        ({"extra_body": None}, "extra_body must be a dict"),
    ):
        with pytest.raises(InvalidArgumentError, match=said):
            lane.do(client.chat.send(messages=HELLO, **given))
    assert list(lane.server.requests) == []


def test_an_argument_that_is_not_given_is_not_sent(lane: Lane) -> None:
    defaults = {
        name: parameter.default
        for name, parameter in inspect.signature(lane.client().chat.send).parameters.items()
        if parameter.default is not parameter.empty
    }
    assert len(defaults) > 50
    lane.do(lane.client().chat.send(messages=HELLO, **defaults))
    assert last(lane).json() == {"messages": HELLO}


# --- a key that changes ---------------------------------------------------------------------------------


def test_a_function_gives_the_key_of_each_attempt(lane: Lane) -> None:
    keys = iter(["sk-1", "sk-2", "sk-3"])
    for _ in range(2):
        lane.server.script.error(503, "Busy.")
    # an operation that needs no key, for the stand-in knows one alone
    client = lane.client(api_key=lambda: next(keys), retries=2, sleep=lane.no_sleep())
    lane.server.reset()
    for _ in range(2):
        lane.server.script.raw(503, {}, b"")
    lane.do(client.models.list())
    assert [request.header("authorization") for request in lane.server.requests] == [
        "Bearer sk-1",
        "Bearer sk-2",
        "Bearer sk-3",
    ]


def test_a_function_is_not_called_before_it_is_needed(lane: Lane) -> None:
    calls: list[int] = []

    def key() -> str:
        calls.append(1)
        return lane.server.key

    client = lane.client(api_key=key)
    stream = client.chat.stream(messages=HELLO)
    with pytest.raises(InvalidArgumentError):
        lane.do(client.models.list(limmit=1))
    assert calls == []
    lane.collect(stream)
    assert calls == [1]


# --- no key anywhere ------------------------------------------------------------------------------------


def places(client: Any) -> list[Any]:
    """The client and all that can be reached from it by attributes."""
    found: list[Any] = []
    rest = [client]
    while rest:
        one = rest.pop()
        if any(one is other for other in found) or not type(one).__module__.startswith("openrouter_sdk"):
            continue
        found.append(one)
        names = [
            *getattr(one, "__dict__", {}),
            *(n for c in type(one).__mro__ for n in getattr(c, "__slots__", ())),
        ]
        rest += [getattr(one, name, None) for name in names if not name.startswith("__")]
    return found


@KINDS
def test_no_repr_shows_the_key(kind: Any) -> None:
    for client in (kind(api_key=KEY), kind(api_key=KEY, headers={"Authorization": KEY, "X-Api-Key": KEY})):
        reached = places(client)
        assert {type(one).__name__ for one in reached} >= {kind.__name__, "Settings"}
        for one in reached:
            assert KEY not in repr(one), type(one).__name__
            assert KEY not in str(one), type(one).__name__


TOLD = f"The key {KEY} is not known; you sent Authorization: Bearer {KEY}."


def troubles(lane: Lane, headers: dict[str, str]) -> list[OpenRouterError]:
    """The errors of many kinds of call, of which the server repeats the key where it can."""
    client = lane.client(api_key=KEY)
    calls: list[tuple[int | None, Callable[[], Any]]] = [
        (None, lambda: lane.do(client.credits.get())),
        (None, lambda: lane.collect(client.chat.stream(messages=HELLO))),
        (None, lambda: lane.do(client.api_keys.get(hash=f"{KEY}/x"))),
        (None, lambda: lane.do(client.models.list(options={"headers": {"X-Mine": f"{KEY}\n"}}))),
        (None, lambda: lane.do(client.models.list(options={"timeout": KEY}))),
        (401, lambda: lane.do(client.models.list())),
        (503, lambda: lane.do(client.models.list())),
        (200, lambda: lane.do(client.models.list())),
    ]
    caught = []
    for status, fails in calls:
        if status is not None:
            lane.server.script.raw(status, headers, TOLD.encode())
        with pytest.raises(OpenRouterError) as error:
            fails()
        caught.append(error.value)
    return caught


def test_no_error_shows_the_key(lane: Lane) -> None:
    for one in troubles(lane, {"x-echo": f"Bearer {KEY}", "set-cookie": "session=1"}):
        assert KEY not in f"{one} {one!r} {vars(one)}"
        assert KEY.encode() not in pickle.dumps(one)


def test_no_log_shows_the_key(lane: Lane, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    troubles(lane, {})
    assert {record.name.partition(".")[0] for record in caplog.records} >= {*loggers(lane.name)}
    for record in caplog.records:
        assert KEY not in f"{record.getMessage()} {vars(record)}"


def test_a_pickle_has_no_key_and_works_with_the_one_of_the_environment(
    lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = {"Authorization": f"Bearer {KEY}2", "X-Mine": "yes"}
    client = lane.client(api_key=KEY, headers=secrets, x_title="My app", retries=0)
    with pytest.raises(AuthenticationError):
        lane.do(client.credits.get())  # connections are open now
    pickled = pickle.dumps(client)
    assert KEY.encode() not in pickled
    monkeypatch.setenv("OPENROUTER_API_KEY", lane.server.key)
    twin = pickle.loads(pickled)
    assert type(twin) is lane.kind
    assert twin.base_url == lane.server.url
    lane.do(twin.credits.get())
    assert last(lane).header("authorization") == f"Bearer {lane.server.key}"
    assert last(lane).header("x-openrouter-title") == "My app"
    assert last(lane).header("x-mine") == "yes"
    lane.do(twin.close())


def test_a_pickle_without_a_key_in_the_environment_asks_for_one(lane: Lane) -> None:
    twin = pickle.loads(pickle.dumps(lane.client()))
    with pytest.raises(InvalidArgumentError, match="OPENROUTER_API_KEY"):
        lane.do(twin.credits.get())
    lane.do(twin.with_options(api_key=lane.server.key).credits.get())
    lane.do(twin.close())


def test_a_copy_shares_connections_and_keeps_the_key(lane: Lane) -> None:
    client = lane.client()
    for one in (client, copy.copy(client), copy.deepcopy(client), client.with_options(timeout=5)):
        lane.do(one.credits.get())
    assert lane.server.connections == 1


# --- connections ----------------------------------------------------------------------------------------


def test_calls_share_a_connection(lane: Lane) -> None:
    client = lane.client()
    for _ in range(3):
        lane.do(client.credits.get())
    assert lane.server.connections == 1


def own_client(lane: Lane, seen: list[str]) -> Any:
    """An httpx client of the right kind that notes which addresses it is asked for."""

    def note(request: httpx.Request) -> None:
        seen.append(str(request.url).removeprefix(lane.server.url))

    async def note_async(request: httpx.Request) -> None:
        note(request)

    return lane.http_client(
        headers={"X-Own": "yes", "User-Agent": "own/1"},
        cookies={"c": "1"},
        event_hooks={"request": [note_async if lane.name == "async" else note]},
    )


def test_an_own_http_client_is_used_and_stays_open(lane: Lane) -> None:
    seen: list[str] = []
    own = own_client(lane, seen)
    client = lane.client(http_client=own)
    lane.do(client.credits.get())
    lane.collect(client.with_options(timeout=5).chat.stream(messages=HELLO))
    lane.do(client.files.upload(file=b"abc"))
    assert seen == ["/credits", "/chat/completions", "/files"]
    for request in lane.server.requests:
        assert request.header("x-own") == "yes"
        assert request.header("cookie") == "c=1"
        names = [name for name, _ in request.headers]
        assert len(names) == len(set(names))
    lane.do(client.close())
    assert not own.is_closed
    lane.close_own(own)


def test_an_own_http_client_that_is_closed_is_said_to_be(lane: Lane) -> None:
    own = own_client(lane, [])
    client = lane.client(http_client=own)
    lane.close_own(own)
    with pytest.raises(ClientClosedError, match="http_client"):
        lane.do(client.models.list())
    assert lane.server.requests == []


def test_a_pickle_does_without_the_own_http_client(lane: Lane) -> None:
    own = own_client(lane, [])
    twin = pickle.loads(pickle.dumps(lane.client(http_client=own)))
    assert fetch(lane, twin).header("x-own") is None
    lane.do(twin.close())
    lane.close_own(own)


def test_an_own_transport_is_used(lane: Lane) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"data": {"total_credits": 3.5, "total_usage": 1}})

    client = lane.make(api_key=KEY, transport=httpx.MockTransport(answer))
    response = lane.do(client.request(GET_CREDITS))
    assert response.data.data.total_credits == 3.5
    [request] = seen
    assert str(request.url) == "https://openrouter.ai/api/v1/credits"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert lane.server.requests == []


@pytest.mark.parametrize("encoding", [{}, {"content-encoding": "gzip"}])
def test_a_transport_may_have_the_whole_stream_at_once(encoding: dict[str, str], lane: Lane) -> None:
    body = b'data: {"choices": [{"index": 0, "delta": {"content": "Hi"}}]}\n\ndata: [DONE]\n\n'
    content = gzip.compress(body) if encoding else body
    headers = {"content-type": "text/event-stream", **encoding}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, content=content))
    client = lane.make(api_key=KEY, transport=transport)
    assert lane.collect(client.chat.stream(messages=HELLO).text()) == ["Hi"]
    assert lane.do(client.chat.stream(messages=HELLO).result()).choices[0].message.content == "Hi"


def test_one_client_in_two_event_loops(server: StandInServer) -> None:
    client = AsyncOpenRouter(api_key=server.key, base_url=server.url, retries=0)

    async def use() -> str:
        credit = await client.credits.get()
        async with client.chat.stream(messages=HELLO) as stream:
            pieces = [piece async for piece in stream.text()]
        assert credit.data.total_credits is not None
        return "".join(pieces)

    assert asyncio.run(use()) == asyncio.run(use()) != ""
    assert server.connections == 2
    gc.collect()
    asyncio.run(client.close())


def test_one_client_in_many_threads(server: StandInServer) -> None:
    with OpenRouter(api_key=server.key, base_url=server.url, retries=0) as client:
        answers: list[Any] = []

        def use() -> None:
            answers.append(client.credits.get())

        threads = [threading.Thread(target=use) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(answers) == 8
    assert server.connections <= 8


def test_one_client_for_many_tasks(async_lane: Lane) -> None:
    client = async_lane.client()

    async def use() -> int:
        return len(await asyncio.gather(*(client.credits.get() for _ in range(8))))

    assert async_lane.do(use()) == 8
