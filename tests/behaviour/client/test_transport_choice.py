"""Which HTTP library serves: by name, by the environment, or that of what the caller hands in."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

import httpx
import httpx2
import pytest

from openrouter_sdk.errors import ConnectError, InvalidArgumentError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.each import each

VARIABLE = "OPENROUTER_TRANSPORT"
NOWHERE = "http://127.0.0.1:1/api/v1"
SERVES = {
    "sync": {"httpx": "httpx", "httpx2": "httpx2", "httptools": "httpx", "fast": "httpx"},
    "async": {"httpx": "httpx", "httpx2": "httpx2", "aiohttp": "another", "fast": "another"},
}
"""Name -> the library whose exception says that nobody listens."""
FOREIGN = {"sync": "aiohttp", "async": "httptools"}
FAST = {"sync": "httptools", "async": "aiohttp"}
OTHER = {"sync": "AsyncOpenRouter", "async": "OpenRouter"}


@pytest.fixture(autouse=True)
def no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


def serving(lane: Lane, **settings: Any) -> str:
    """The library that serves a client."""
    return library_of(lane, lane.client(base_url=NOWHERE, **settings))


def library_of(lane: Lane, client: Any) -> str:
    with pytest.raises(ConnectError) as caught:
        lane.do(client.models.list())
    library = type(caught.value.__cause__).__module__.partition(".")[0]
    return library if library in ("httpx", "httpx2") else "another"


def refused(lane: Lane, **settings: Any) -> str:
    with pytest.raises(InvalidArgumentError) as caught:
        lane.client(**settings)
    return str(caught.value)


# --- names -------------------------------------------------------------------------------------------------


def test_httpx_serves_by_default(lane: Lane) -> None:
    assert serving(lane) == serving(lane, transport=None) == "httpx"


def test_a_name_chooses_the_library(lane: Lane) -> None:
    assert {name: serving(lane, transport=name) for name in SERVES[lane.name]} == SERVES[lane.name]


def test_the_variable_has_the_same_names(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    found = {}
    for name in SERVES[lane.name]:
        monkeypatch.setenv(VARIABLE, f" {name} ")
        found[name] = serving(lane)
    assert found == SERVES[lane.name]
    monkeypatch.setenv(VARIABLE, "")
    assert serving(lane) == "httpx"


def test_a_name_that_serves_the_other_client_says_so(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the variable it leaves this one at httpx, because a program may use both."""
    says = refused(lane, transport=FOREIGN[lane.name])
    assert says.startswith(f"transport={FOREIGN[lane.name]!r} is only for {OTHER[lane.name]}; use 'fast'")
    assert repr(FAST[lane.name]) in says
    monkeypatch.setenv(VARIABLE, FOREIGN[lane.name])
    assert serving(lane) == "httpx"


@each("name", ["requests", "HTTPX", "httpx 2", ""])
def test_an_unknown_name_is_told_the_known_ones(name: str, lane: Lane) -> None:
    known = "must be one of 'httpx', 'httpx2', 'httptools', 'aiohttp', 'fast'"
    assert refused(lane, transport=name) == f"transport={name!r} {known}"
    if name:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(VARIABLE, name)
            assert refused(lane) == f"environment variable {VARIABLE}: {name!r} {known}"


@each("name, extra", [("httpx2", "httpx2"), ("fast", "fast"), ("own", "fast")])
def test_a_package_that_is_missing_is_named_with_its_extra(name: str, extra: str, lane: Lane) -> None:
    name = FAST[lane.name] if name == "own" else name
    needs = f"needs the extra: pip install 'openrouter-sdk[{extra}]'"
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, FAST[lane.name] if extra == "fast" else "httpx2", None)
        assert refused(lane, transport=name) == f"transport={name!r} {needs}"
        patch.setenv(VARIABLE, name)
        assert refused(lane) == f"environment variable {VARIABLE}: {name!r} {needs}"


def test_http_2_needs_a_library_that_speaks_it(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("fast", FAST[lane.name]):
        says = refused(lane, transport=name, http2=True)
        assert says.startswith(f"transport={name!r} does not speak HTTP/2; use 'httpx' or 'httpx2'")
    monkeypatch.setenv(VARIABLE, "fast")
    assert f"{VARIABLE}: 'fast' does not speak HTTP/2" in refused(lane, http2=True)
    lane.client(transport="httpx2", http2=True)


def test_aiohttp_does_not_take_a_proxy_that_speaks_socks(
    async_lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    socksio = ModuleType("socksio")
    socksio.__spec__ = ModuleSpec("socksio", None)
    monkeypatch.setitem(sys.modules, "socksio", socksio)
    given: dict[str, Any] = {"base_url": "https://api.test/v1", "proxy": "socks5://127.0.0.1:1"}
    assert "does not connect through SOCKS; use 'httpx'" in refused(async_lane, transport="fast", **given)
    async_lane.client(transport="httpx2", **given)


# --- what comes first --------------------------------------------------------------------------------------


def test_an_argument_wins_over_the_variable(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "httpx2")
    assert serving(lane) == "httpx2"
    assert serving(lane, transport="httpx") == "httpx"
    kind = httpx.Client if lane.name == "sync" else httpx.AsyncClient
    assert serving(lane, http_client=lambda: kind()) == "httpx"
    own = kind()
    assert serving(lane, http_client=own) == "httpx"
    lane.close_own(own)
    monkeypatch.setenv(VARIABLE, "no such name")
    assert serving(lane, transport=transport(httpx, lane)) == "httpx"


def test_a_name_cannot_be_combined_with_a_client_of_ones_own(lane: Lane) -> None:
    says = refused(lane, transport="httpx2", http_client=lambda: lane.http_client())
    assert says.startswith("transport='httpx2' cannot be combined with http_client")


# --- what is handed in -------------------------------------------------------------------------------------


def transport(library: Any, lane: Lane) -> Any:
    return library.HTTPTransport() if lane.name == "sync" else library.AsyncHTTPTransport()


@each("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_what_is_handed_in_is_served_by_its_library(library: Any, lane: Lane) -> None:
    kind = getattr(library, lane.http_client.__name__)
    own = kind()
    handed_in = [
        {"http_client": own},
        {"http_client": lambda: kind()},
        {"transport": transport(library, lane)},
    ]
    assert [serving(lane, **settings) for settings in handed_in] == [library.__name__] * 3
    lane.close_own(own)


def test_the_other_kind_of_httpx2_is_refused(lane: Lane) -> None:
    name = lane.http_client.__name__
    other = getattr(httpx2, lane.other_http_client.__name__)
    expected = f"http_client must be an httpx.{name} or httpx2.{name}, not {other.__name__}"
    assert refused(lane, http_client=other()).startswith(expected)
    wrong = httpx2.AsyncHTTPTransport() if lane.name == "sync" else httpx2.HTTPTransport()
    assert "transport must be an httpx." in refused(lane, transport=wrong)
    with pytest.raises(InvalidArgumentError, match="what http_client returns must be an httpx"):
        lane.do(lane.client(http_client=lambda: other()).models.list())


def test_copies_are_served_by_the_same_library(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "k")
    for name, library in SERVES[lane.name].items():
        client = lane.client(base_url=NOWHERE, transport=name)
        loaded = pickle.loads(pickle.dumps(client))
        copies = [client.with_options(label="a"), loaded]
        assert [library_of(lane, copy) for copy in copies] == [library] * 2
        lane.do(loaded.close())


# --- what is imported --------------------------------------------------------------------------------------

NO_HTTPX = """
import asyncio, sys
import openrouter_sdk
from openrouter_sdk import AsyncOpenRouter, OpenRouter

url, key = sys.argv[1:]
CHAT = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
settings = {"base_url": url, "retries": 0}

def use(client):
    with client:
        client.models.list()
        client.chat.stream(**CHAT).result()

async def use_async(client):
    async with client:
        await client.models.list()
        await client.chat.stream(**CHAT).result()

def loaded():
    return sorted({"httpx", "httpcore", "httpx2", "aiohttp"} & set(sys.modules))

for name in (None, "httpx", "httpx2"):
    OpenRouter(key, transport=name, **settings), AsyncOpenRouter(key, transport=name, **settings)
print(loaded())
asyncio.run(use_async(AsyncOpenRouter(key, transport="aiohttp", **settings)))
print(loaded())
use(OpenRouter(key, transport="httpx2", **settings))
asyncio.run(use_async(AsyncOpenRouter(key, transport="httpx2", **settings)))
import httpx2
use(OpenRouter(key, http_client=httpx2.Client(), **settings))
use(OpenRouter(key, transport=httpx2.HTTPTransport(), **settings))
asyncio.run(use_async(AsyncOpenRouter(key, http_client=lambda: httpx2.AsyncClient(), **settings)))
print(loaded())
"""


def test_httpx_is_imported_only_if_it_serves(server: StandInServer) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NO_HTTPX, server.url, server.key], capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    constructed, by_aiohttp, by_httpx2 = done.stdout.splitlines()
    assert (constructed, by_aiohttp) == ("[]", "['aiohttp']")
    assert by_httpx2 == "['aiohttp', 'httpx2']"
