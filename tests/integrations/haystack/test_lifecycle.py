"""Clients of components: when they are made and closed, what they are made of, and who shares them."""

from __future__ import annotations

import asyncio
import copy
import gc
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from haystack.utils import Secret

from openrouter_sdk import App
from openrouter_sdk.errors import (
    ClientClosedError,
    InvalidArgumentError,
    RequestTimeoutError,
    ServiceUnavailableError,
)
from openrouter_sdk.integrations.haystack import (
    OpenRouterChatGenerator,
    OpenRouterDocumentEmbedder,
    OpenRouterImageGenerator,
    OpenRouterRanker,
    OpenRouterTextEmbedder,
)
from openrouter_sdk.testing import StandInServer, StandInTransport
from openrouter_sdk.testing.faults import KeepAlives, Silence, StallAtEvent
from tests.integrations.haystack.releases import since_3_0, until_3_0
from tests.integrations.haystack.ways import WAYS, Run

Json = dict[str, Any]
COMPONENTS = pytest.mark.parametrize(
    "kind",
    [
        OpenRouterChatGenerator,
        OpenRouterTextEmbedder,
        OpenRouterDocumentEmbedder,
        OpenRouterRanker,
        OpenRouterImageGenerator,
    ],
)


async def warm_up(component: Any, way: str) -> Any:
    """The client after a warm-up."""
    if way == "run":
        component.warm_up()
        return component.client
    await component.warm_up_async()
    return component.async_client


async def close(component: Any, way: str) -> None:
    if way == "run":
        component.close()
    else:
        await component.close_async()


def header(server: StandInServer, name: str) -> str | None:
    return server.requests[-1].header(name)


# --- warm-up and close -----------------------------------------------------------------------------------


@COMPONENTS
def test_a_new_component_has_no_clients(kind: Any) -> None:
    component = kind()
    assert (component.client, component.async_client) == (None, None)


@COMPONENTS
@WAYS
def test_a_warm_up_makes_the_client_of_its_side_once(server: StandInServer, kind: Any, way: Run) -> None:
    async def check() -> None:
        component = kind()
        client = await warm_up(component, way.name)
        assert client is not None
        assert await warm_up(component, way.name) is client
        assert (component.client is None) is (way.name == "run_async")
        assert (component.async_client is None) is (way.name == "run")

    asyncio.run(check())
    assert (server.requests, server.connections) == ([], 0)


@COMPONENTS
@WAYS
def test_closing_is_repeatable_and_a_warm_up_makes_another(kind: Any, way: Run) -> None:
    async def check() -> None:
        component = kind()
        await close(component, way.name)
        first = await warm_up(component, way.name)
        for _ in range(2):
            await close(component, way.name)
        assert (component.client, component.async_client) == (None, None)
        assert await warm_up(component, way.name) not in (None, first)
        await close(component, way.name)

    asyncio.run(check())


@COMPONENTS
def test_the_sides_are_independent(kind: Any) -> None:
    async def check() -> None:
        component = kind()
        client, async_client = await warm_up(component, "run"), await warm_up(component, "run_async")
        await close(component, "run")
        assert (component.client, component.async_client) == (None, async_client)
        client = await warm_up(component, "run")
        await close(component, "run_async")
        assert (component.client, component.async_client) == (client, None)

    asyncio.run(check())


@WAYS
def test_a_run_warms_up_by_itself_also_after_closing(server: StandInServer, way: Run) -> None:
    generator = OpenRouterChatGenerator()

    async def ask() -> None:
        for _ in range(2):
            if way.name == "run":
                generator.run("Hello")
            else:
                await generator.run_async("Hello")
            await close(generator, way.name)

    asyncio.run(ask())
    assert len(server.requests) == server.connections == 2
    assert server.wait_for_hangup()


def test_runs_share_a_connection_streamed_or_not(server: StandInServer) -> None:
    generator = OpenRouterChatGenerator()
    for callback in (None, print, None, print):
        generator.run("Hello", callback)
    assert server.connections == 1


@WAYS
def test_a_client_in_its_place_is_used(server: StandInServer, way: Run) -> None:
    used, other = OpenRouterChatGenerator(extra_headers={"X-One": "1"}), OpenRouterChatGenerator()
    asyncio.run(warm_up(used, way.name))
    other.client, other.async_client = used.client, used.async_client
    way.reply(other, "Hello")
    assert header(server, "x-one") == "1"


@WAYS
def test_none_in_its_place_is_no_client(way: Run) -> None:
    generator = OpenRouterChatGenerator()
    generator.client = generator.async_client = None
    assert way.reply(generator, "Hello").text


@WAYS
def test_copies_have_clients_of_their_own(way: Run) -> None:
    generator = OpenRouterChatGenerator()
    client = asyncio.run(warm_up(generator, way.name))
    twin = copy.deepcopy(generator)
    assert (twin.client, twin.async_client) == (None, None)
    assert way.reply(twin, "Hello").text
    assert asyncio.run(warm_up(generator, way.name)) is client


# --- threads and event loops -----------------------------------------------------------------------------


def test_threads_share_one_client(server: StandInServer) -> None:
    generator, start = OpenRouterChatGenerator(), threading.Barrier(8)

    def ask(_: int) -> tuple[object, str | None]:
        start.wait()
        reply = generator.run("Hello")["replies"][0]
        return generator.client, reply.text

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(ask, range(8)))
    assert {client for client, _ in found} == {generator.client}
    assert all(text for _, text in found)
    assert len(server.requests) == 8


HTTP = pytest.mark.parametrize("http", [None, {"limits": {"max_connections": 4}}], ids=["ours", "own"])


@HTTP
@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_event_loops_in_turn_work_and_leave_nothing_open(server: StandInServer, http: Json | None) -> None:
    generator = OpenRouterChatGenerator(http_client_kwargs=http)
    for _ in range(3):
        asyncio.run(generator.run_async("Hello"))
        gc.collect()
        assert server.wait_for_hangup()
    assert server.connections == 3


@HTTP
def test_event_loops_at_once_work(server: StandInServer, http: Json | None) -> None:
    generator, start = OpenRouterChatGenerator(http_client_kwargs=http), threading.Barrier(3)

    async def ask() -> None:
        start.wait()
        for _ in range(3):
            await asyncio.gather(*(generator.run_async("Hello") for _ in range(3)))

    with ThreadPoolExecutor(3) as threads:
        list(threads.map(lambda _: asyncio.run(ask()), range(3)))
    assert len(server.requests) == 27
    assert server.wait_for_hangup()


@HTTP
def test_another_event_loop_than_that_of_the_runs_closes(server: StandInServer, http: Json | None) -> None:
    generator = OpenRouterChatGenerator(http_client_kwargs=http)
    asyncio.run(generator.run_async("Hello"))
    asyncio.run(generator.close_async())
    assert generator.async_client is None
    asyncio.run(generator.run_async("Hello"))
    assert server.wait_for_hangup()


@HTTP
def test_runs_in_an_event_loop_share_a_connection(server: StandInServer, http: Json | None) -> None:
    generator = OpenRouterChatGenerator(http_client_kwargs=http)

    async def ask() -> None:
        for _ in range(3):
            await generator.run_async("Hello")
        await generator.close_async()

    asyncio.run(ask())
    assert server.connections == 1


# --- the key ---------------------------------------------------------------------------------------------


@since_3_0
@COMPONENTS
@WAYS
def test_a_missing_key_is_told_at_the_warm_up(monkeypatch: pytest.MonkeyPatch, kind: Any, way: Run) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    component = kind()
    with pytest.raises(ValueError, match="OPENROUTER_API_KEY"):
        asyncio.run(warm_up(component, way.name))


@until_3_0
@COMPONENTS
def test_before_3_0_a_missing_key_is_told_at_construction(monkeypatch: pytest.MonkeyPatch, kind: Any) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    with pytest.raises(ValueError, match="OPENROUTER_API_KEY"):
        kind()


@since_3_0
@WAYS
def test_a_missing_key_is_told_by_a_run_of_any_kind(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch, way: Run
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    inputs: list[Any] = ["Hello", []]
    for messages in inputs:
        with pytest.raises(ValueError, match="OPENROUTER_API_KEY"):
            way(OpenRouterChatGenerator(), messages)
    assert server.requests == []


@WAYS
def test_the_key_is_read_at_the_warm_up(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch, way: Run
) -> None:
    monkeypatch.setenv("OTHER_KEY", "sk-or-v1-early")
    generator = OpenRouterChatGenerator(api_key=Secret.from_env_var(["NO_KEY", "OTHER_KEY"]))
    monkeypatch.setenv("OTHER_KEY", server.key)
    assert way.reply(generator, "Hello").text
    assert header(server, "authorization") == f"Bearer {server.key}"


@WAYS
def test_a_key_that_is_no_secret_is_refused_without_showing_it(way: Run) -> None:
    with pytest.raises(InvalidArgumentError, match="api_key must be a Secret") as raised:
        way.replies(OpenRouterChatGenerator(api_key="sk-or-v1-secret"), "Hello")  # type: ignore[arg-type]
    assert "secret" not in str(raised.value).replace("Secret", "")


@WAYS
@pytest.mark.parametrize(
    "settings",
    [
        {"timeout": -1},
        {"max_retries": "many"},
        {"api_base_url": "ftp://x"},
        {"app": {"name": "x"}},
        {"options": {"colour": "red"}},
        {"extra_headers": {"X-One": "a\nb"}},
        {"http_client_kwargs": {"colour": "red"}},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_frames_of_errors_do_not_show_the_key(way: Run, settings: Json) -> None:
    key = "sk-or-v1-0123456789abcdef"
    with pytest.raises(InvalidArgumentError) as raised:
        way.replies(OpenRouterChatGenerator(api_key=Secret.from_token(key), **settings), "Hello")
    assert key not in str(raised.value)
    shown = [
        repr(value)
        for entry in raised.traceback
        if "openrouter_sdk" in str(entry.path)
        for name, value in entry.locals.items()
        if name != "self"
    ]
    assert not [one for one in shown if key in one]


# --- settings --------------------------------------------------------------------------------------------


@WAYS
def test_the_address_is_that_of_the_component(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch, way: Run
) -> None:
    monkeypatch.setenv("OPENROUTER_BASE_URL", "http://127.0.0.1:9/api/v1")
    for url in (server.url, f"{server.url}/"):
        assert way.reply(OpenRouterChatGenerator(api_base_url=url), "Hello").text


@pytest.mark.parametrize("settings", [{}, {"api_base_url": None}], ids=str)
def test_without_one_the_address_is_the_public_one(monkeypatch: pytest.MonkeyPatch, settings: Json) -> None:
    monkeypatch.delenv("OPENROUTER_BASE_URL")
    generator = OpenRouterChatGenerator(**settings)
    generator.warm_up()
    assert generator.client
    assert generator.client.base_url == "https://openrouter.ai/api/v1"


@WAYS
def test_extra_headers_go_with_each_request_as_text(server: StandInServer, way: Run) -> None:
    given: Json = {
        "X-Text": "a",
        "X-Number": 7,
        "X-Flag": True,
        "User-Agent": "mine/1",
        "HTTP-Referer": "https://a.b",
    }
    before = dict(given)
    generator = OpenRouterChatGenerator(extra_headers=given, app=App(url="https://c.d", title="Mine"))
    for callback in (None, way.callback(print)):
        way.reply(generator, "Hello", callback)
        assert {name: header(server, name) for name in given} == {
            "X-Text": "a",
            "X-Number": "7",
            "X-Flag": "True",
            "User-Agent": "mine/1",
            "HTTP-Referer": "https://a.b",
        }
        assert header(server, "x-openrouter-title") == "Mine"
    assert given == before


@WAYS
@pytest.mark.parametrize(
    "app",
    [
        App(url="https://a.b", title="Mine", categories=["x"]),
        {"url": "https://a.b", "title": "Mine", "categories": ["x"]},
    ],
    ids=["App", "dict"],
)
def test_the_app_is_sent(server: StandInServer, way: Run, app: Any) -> None:
    way.reply(OpenRouterChatGenerator(app=app), "Hello")
    names = ("http-referer", "x-openrouter-title", "x-openrouter-categories")
    assert [header(server, name) for name in names] == ["https://a.b", "Mine", "x"]


@WAYS
def test_options_are_those_of_the_client(server: StandInServer, way: Run) -> None:
    options: Any = {
        "session_id": "s",
        "cache": True,
        "headers": {"X-One": "1", "X-Two": "2"},
        "extra_body": {"a": 1},
    }
    generator = OpenRouterChatGenerator(options=options, extra_headers={"X-Two": 3})
    way.reply(generator, "Hello", generation_kwargs={"b": 2})
    names = ("x-session-id", "x-openrouter-cache", "x-one", "x-two")
    assert [header(server, name) for name in names] == ["s", "true", "1", "3"]
    assert server.requests[-1].json().items() >= {"a": 1, "b": 2}.items()


@WAYS
def test_options_override_timeout_and_retries(server: StandInServer, way: Run) -> None:
    server.script.error(503, "Later.")
    with pytest.raises(ServiceUnavailableError):
        way.replies(OpenRouterChatGenerator(max_retries=3, options={"retries": 0}), "Hello")
    assert len(server.requests) == 1


@WAYS
@pytest.mark.parametrize(
    ("variable", "argument", "attempts"),
    [(None, None, 6), ("1", None, 2), ("3", 0, 1), (" ", 2, 3), ("", None, 6)],
)
def test_requests_that_failed_are_repeated(
    server: StandInServer,
    monkeypatch: pytest.MonkeyPatch,
    way: Run,
    variable: str | None,
    argument: int | None,
    attempts: int,
) -> None:
    monkeypatch.setattr(random, "random", lambda: 0.0)  # no delays
    if variable is not None:
        monkeypatch.setenv("OPENAI_MAX_RETRIES", variable)
    for _ in range(8):
        server.script.error(503, "Later.")
    with pytest.raises(ServiceUnavailableError):
        way.replies(OpenRouterChatGenerator(max_retries=argument), "Hello")
    assert len(server.requests) == attempts


@WAYS
@pytest.mark.parametrize("callback", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize(("variable", "argument"), [("0.1", None), ("60", 0.1), (None, 0.1)])
def test_a_silent_server_times_out_and_is_not_asked_again(
    server: StandInServer,
    monkeypatch: pytest.MonkeyPatch,
    way: Run,
    callback: bool,
    variable: str | None,
    argument: float | None,
) -> None:
    if variable is not None:
        monkeypatch.setenv("OPENAI_TIMEOUT", variable)
    server.script.reply("Late.", faults=[Silence()])
    with pytest.raises(RequestTimeoutError):
        way.replies(
            OpenRouterChatGenerator(timeout=argument), "Hello", way.callback(print) if callback else None
        )
    assert len(server.requests) == 1


@WAYS
def test_a_stream_that_goes_on_beyond_the_timeout_is_not_cut(server: StandInServer, way: Run) -> None:
    server.delay = 0.02
    server.script.reply("One two three four five six seven eight.", faults=[KeepAlives(2, seconds=0.02)])
    reply = way.reply(OpenRouterChatGenerator(timeout=0.2), "Hello", way.callback(print))
    assert reply.text == "One two three four five six seven eight."


@pytest.mark.parametrize(
    ("variable", "text"),
    [
        ("OPENAI_TIMEOUT", "soon"),
        ("OPENAI_TIMEOUT", "-1"),
        ("OPENAI_TIMEOUT", "0"),
        ("OPENAI_TIMEOUT", "nan"),
        ("OPENAI_MAX_RETRIES", "many"),
        ("OPENAI_MAX_RETRIES", "-1"),
        ("OPENAI_MAX_RETRIES", "1.5"),
    ],
)
def test_a_variable_that_is_no_such_number_is_named(
    monkeypatch: pytest.MonkeyPatch, variable: str, text: str
) -> None:
    monkeypatch.setenv(variable, text)
    with pytest.raises(InvalidArgumentError, match=f"environment variable {variable} must be"):
        OpenRouterChatGenerator().warm_up()
    OpenRouterChatGenerator(timeout=1, max_retries=1).warm_up()


@WAYS
@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"timeout": 0}, "timeout must be seconds above 0, not 0"),
        ({"timeout": "10"}, "timeout must be seconds above 0, not '10'"),
        ({"max_retries": -1}, "max_retries must be a whole number from 0, not -1"),
        ({"max_retries": 1.5}, "max_retries must be a whole number from 0, not 1.5"),
        ({"extra_headers": ["X-One"]}, "extra_headers must be a dict, not list"),
        ({"app": "Mine"}, "app must be an App"),
        ({"app": {"name": "Mine"}}, "app has no field 'name'"),
        ({"options": "fast"}, "options must be a dict"),
        ({"options": {"colour": 1}}, "colour"),
        ({"http_client_kwargs": "proxy"}, "http_client_kwargs must be a dict, not str"),
        ({"http_client_kwargs": {"colour": 1}}, r"http_client_kwargs: .*colour"),
        ({"http_client_kwargs": {"transport": object()}}, "transport must be"),
    ],
    ids=lambda case: None if isinstance(case, str) else str(case)[:40],
)
def test_a_wrong_setting_is_told_at_the_warm_up(way: Run, settings: Json, problem: str) -> None:
    generator = OpenRouterChatGenerator(**settings)
    with pytest.raises(InvalidArgumentError, match=problem):
        asyncio.run(warm_up(generator, way.name))


# --- httpx clients ---------------------------------------------------------------------------------------


@WAYS
@pytest.mark.parametrize(
    "limits",
    [{"max_connections": 2, "max_keepalive_connections": 1}, httpx.Limits(max_connections=2)],
    ids=type,
)
def test_httpx_gets_its_settings_which_stay_as_they_are(server: StandInServer, way: Run, limits: Any) -> None:
    http = {"limits": limits, "headers": {"X-Own": "yes"}, "verify": False}
    before = copy.copy(http)
    way.reply(OpenRouterChatGenerator(http_client_kwargs=http), "Hello")
    assert header(server, "x-own") == "yes"
    assert http == before


@WAYS
@pytest.mark.parametrize("callback", [False, True], ids=["whole", "streamed"])
def test_a_transport_carries_the_requests(way: Run, callback: bool) -> None:
    transport = StandInTransport()
    generator = OpenRouterChatGenerator(
        api_key=Secret.from_token(transport.key), http_client_kwargs={"transport": transport}
    )
    assert way.reply(generator, "Hello", way.callback(print) if callback else None).text
    assert len(transport.requests) == 1


def test_a_transport_of_the_other_kind_is_told(server: StandInServer) -> None:
    generator = OpenRouterChatGenerator(http_client_kwargs={"transport": httpx.HTTPTransport()})
    assert generator.run("Hello")["replies"]
    with pytest.raises(InvalidArgumentError, match=r"transport must be an httpx\.AsyncBaseTransport"):
        asyncio.run(generator.run_async("Hello"))


@WAYS
def test_a_proxy_gets_the_requests(server: StandInServer, way: Run) -> None:
    http = {"proxy": server.origin}
    generator = OpenRouterChatGenerator(api_base_url="http://localhost:1/api/v1", http_client_kwargs=http)
    assert way.reply(generator, "Hello").text
    assert len(server.requests) == 1


@WAYS
def test_httpx_clients_of_settings_wait_as_long_as_the_component(server: StandInServer, way: Run) -> None:
    server.script.reply("Late.", faults=[Silence()])
    generator = OpenRouterChatGenerator(timeout=0.1, http_client_kwargs={"headers": {}})
    with pytest.raises(RequestTimeoutError, match=r"0\.1 s"):
        way.replies(generator, "Hello")


@WAYS
@pytest.mark.parametrize("place", ["httpx", "run"])
def test_a_shorter_timeout_elsewhere_counts(server: StandInServer, way: Run, place: str) -> None:
    server.script.reply("Late.", faults=[Silence()])
    generator = OpenRouterChatGenerator(http_client_kwargs={"timeout": 0.1} if place == "httpx" else None)
    with pytest.raises(RequestTimeoutError, match=r"0\.1 s"):
        way.replies(generator, "Hello", generation_kwargs={"timeout": 0.1} if place == "run" else None)
    assert server.requests[0].json().keys() == {"model", "messages"}


@WAYS
@HTTP
def test_closing_closes_the_connections(server: StandInServer, way: Run, http: Json | None) -> None:
    generator = OpenRouterChatGenerator(http_client_kwargs=http)

    async def ask() -> bool:
        if way.name == "run":
            generator.run("Hello")
        else:
            await generator.run_async("Hello")
        await close(generator, way.name)
        return await asyncio.to_thread(server.wait_for_hangup)

    assert asyncio.run(ask())


@HTTP
def test_closing_ends_a_run_in_another_thread(server: StandInServer, http: Json | None) -> None:
    generator, begun = OpenRouterChatGenerator(http_client_kwargs=http), threading.Event()
    server.script.reply("One two three.", faults=[StallAtEvent(2)])
    with ThreadPoolExecutor(1) as threads:
        run = threads.submit(generator.run, "Hello", lambda chunk: begun.set())
        assert begun.wait(30)
        generator.close()
        assert isinstance(run.exception(timeout=30), ClientClosedError)
    assert server.wait_for_hangup()
