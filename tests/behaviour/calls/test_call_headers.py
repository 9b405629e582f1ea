"""What a server sees of attribution and of the typed options, whoever sets them (demand 20)."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from openrouter_sdk import App, ResponseCache, errors
from tests.behaviour.calls.fault_server import Lane, Received
from tests.behaviour.calls.moments import balance, chat
from tests.each import each
from tests.transports.libraries import httpx

URL, TITLE, CATEGORIES = "https://app.example", "My App", "cli-agent,programming-app"
NAMES = ("HTTP-Referer", "X-OpenRouter-Title", "X-OpenRouter-Categories")
WAYS: dict[str, dict[str, Any]] = {
    "app": {"app": App(url=URL, title=TITLE, categories=("cli-agent", "programming-app"))},
    "aliases": {"http_referer": URL, "x_title": TITLE, "x_open_router_categories": CATEGORIES},
    "vendor's names": {
        "http_referer": URL,
        "x_open_router_title": TITLE,
        "x_open_router_categories": ["cli-agent", "programming-app"],
    },
    "headers": {"headers": dict(zip(NAMES, (URL, TITLE, CATEGORIES), strict=True))},
    "headers in other cases": {
        "headers": {"http-referer": URL, "X-OPENROUTER-TITLE": TITLE, "x-OpenRouter-categories": CATEGORIES}
    },
    "legacy names": {
        "headers": {"HTTP-Referer": URL, "X-Title": TITLE, "X-OpenRouter-Categories": CATEGORIES}
    },
}
ENVIRONMENTS: dict[str, dict[str, str]] = {
    "ours": {
        "OPENROUTER_HTTP_REFERER": URL,
        "OPENROUTER_APP_TITLE": TITLE,
        "OPENROUTER_APP_CATEGORIES": CATEGORIES,
    },
    "the vendor's Python SDK": {
        "OPENROUTER_HTTP_REFERER": URL,
        "OPENROUTER_X_OPEN_ROUTER_TITLE": TITLE,
        "OPENROUTER_X_OPEN_ROUTER_CATEGORIES": CATEGORIES,
    },
    "the vendor's Go SDK": {
        "OPENROUTER_HTTP_REFERER": URL,
        "OPENROUTER_X_TITLE": TITLE,
        "OPENROUTER_APP_CATEGORIES": CATEGORIES,
    },
}


def seen(lane: Lane, number: int = -1) -> Received:
    """A request, after a look that no header is there twice."""
    request: Received = lane.server.requests[number]
    counted = Counter(name.lower() for name, _ in request.headers)
    assert set(counted.values()) == {1}, request.headers
    return request


def attribution(request: Received) -> list[list[str]]:
    assert request.all("X-Title") == []
    return [request.all(name) for name in NAMES]


# --- attribution: three places, many spellings -------------------------------------------------------------


@each("where", ["client", "with_options", "call"])
@each("way", WAYS)
def test_demand_20_attribution_from_each_place(way: str, where: str, lane: Lane) -> None:
    client = lane.client(**(WAYS[way] if where == "client" else {}))
    if where == "with_options":
        client = client.with_options(**WAYS[way])
    lane.do(chat(client, options=WAYS[way] if where == "call" else None))
    assert attribution(seen(lane)) == [[URL], [TITLE], [CATEGORIES]]


@pytest.mark.parametrize("spelling", ENVIRONMENTS)
def test_demand_20_attribution_from_the_environment(
    spelling: str, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in ENVIRONMENTS[spelling].items():
        monkeypatch.setenv(name, value)
    lane.do(chat(lane.client()))
    assert attribution(seen(lane)) == [[URL], [TITLE], [CATEGORIES]]


@each("inner", WAYS)
@each("outer", WAYS)
def test_demand_20_the_nearest_place_wins_whatever_the_spellings(
    outer: str, inner: str, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ENVIRONMENTS["ours"]:
        monkeypatch.setenv(name, "of-the-environment")
    other = {"headers": dict.fromkeys(NAMES, "of-the-client")} if outer == "headers" else WAYS[outer]
    client = lane.client(**other).with_options(headers={"http-referer": "x", "x-title": "y"})
    lane.do(chat(client, options=WAYS[inner]))
    assert attribution(seen(lane)) == [[URL], [TITLE], [CATEGORIES]]


def test_demand_20_setting_one_header_wipes_none_of_the_others(
    lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_HTTP_REFERER", URL)
    client = lane.client(x_title=TITLE, headers={"X-Mine": "1"}).with_options(headers={"X-Yours": "2"})
    lane.do(chat(client, options={"x_open_router_categories": "legal", "headers": {"X-Ours": "3"}}))
    request = seen(lane)
    assert attribution(request) == [[URL], [TITLE], ["legal"]]
    assert [request.one(name) for name in ("x-mine", "x-yours", "x-ours")] == ["1", "2", "3"]
    lane.do(chat(client))
    assert attribution(seen(lane)) == [[URL], [TITLE], []]


def test_demand_20_none_takes_a_header_away_for_one_call(lane: Lane) -> None:
    client = lane.client(**WAYS["app"])
    lane.do(chat(client, options={"http_referer": None, "headers": {"X-Title": None}}))
    assert attribution(seen(lane)) == [[], [], [CATEGORIES]]
    lane.do(chat(client))
    assert attribution(seen(lane)) == [[URL], [TITLE], [CATEGORIES]]


def test_demand_20_legacy_and_new_name_together_are_one_header(lane: Lane) -> None:
    lane.do(chat(lane.client(headers={"X-Title": "old", "X-OpenRouter-Title": "new"})))
    assert attribution(seen(lane)) == [[], ["new"], []]
    lane.do(chat(lane.client(headers={"X-OpenRouter-Title": "new", "x-title": "newest"})))
    assert attribution(seen(lane)) == [[], ["newest"], []]


def test_demand_20_attribution_goes_with_every_kind_of_request(lane: Lane) -> None:
    client = lane.client(**WAYS["app"])
    lane.do(balance(client))
    lane.do(client.transcriptions.create(model="a/b", file=("a.wav", b"RIFF")))
    for number in range(2):
        assert attribution(seen(lane, number)) == [[URL], [TITLE], [CATEGORIES]]


def test_demand_20_a_retry_carries_the_same_headers(lane: Lane) -> None:
    lane.server.play(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")
    lane.do(chat(lane.client(retries=1, sleep=lane.no_sleep(), **WAYS["app"])))
    assert seen(lane, 0).headers == seen(lane, 1).headers


@pytest.mark.parametrize("value", ["two\r\nlines", "nul\0", "\u0416", " padded"])
def test_a_value_that_cannot_be_sent_is_refused_before_sending(value: str, lane: Lane) -> None:
    client = lane.client()
    for options in ({"x_title": value}, {"http_referer": value}, {"headers": {"X-A": value}}):
        with pytest.raises(errors.InvalidArgumentError):
            lane.do(chat(client, options=options))
    assert lane.server.connections == 0


# --- a client of the caller's own --------------------------------------------------------------------------


def test_demand_20_headers_of_an_own_client_are_merged_not_doubled(lane: Lane) -> None:
    own = lane.http_client(
        headers={"x-openrouter-title": "theirs", "X-Theirs": "1", "authorization": "Bearer theirs"},
        trust_env=False,
    )
    lane.do(chat(lane.client(http_client=own, **WAYS["app"])))
    request = seen(lane)
    assert attribution(request) == [[URL], [TITLE], [CATEGORIES]]
    assert request.one("x-theirs") == "1"
    assert request.one("authorization") == f"Bearer {lane.server.key}"


# --- the other headers -------------------------------------------------------------------------------------

OPTIONS: list[tuple[dict[str, Any], dict[str, str | None]]] = [
    ({"metadata": True}, {"X-OpenRouter-Metadata": "enabled"}),
    ({"metadata": "disabled"}, {"X-OpenRouter-Metadata": "disabled"}),
    ({"headers": {"X-OpenRouter-Experimental-Metadata": "enabled"}}, {"X-OpenRouter-Metadata": "enabled"}),
    ({"session_id": "s-1"}, {"x-session-id": "s-1"}),
    ({"betas": ["one-2025", "two-2025"]}, {"x-anthropic-beta": "one-2025,two-2025"}),
    ({"cache": True}, {"X-OpenRouter-Cache": "true", "X-OpenRouter-Cache-TTL": None}),
    ({"cache": False}, {"X-OpenRouter-Cache": "false"}),
    (
        {"cache": ResponseCache(ttl=60, clear=True)},
        {
            "X-OpenRouter-Cache": "true",
            "X-OpenRouter-Cache-TTL": "60",
            "X-OpenRouter-Cache-Clear": "true",
        },
    ),
]


@each("where", ["client", "with_options", "call"])
@each(("options", "wanted"), OPTIONS, ids=[str(options) for options, _ in OPTIONS])
def test_demand_20_typed_options_reach_the_wire(
    options: dict[str, Any], wanted: dict[str, str | None], where: str, lane: Lane
) -> None:
    client = lane.client(**(options if where == "client" else {}))
    if where == "with_options":
        client = client.with_options(**options)
    lane.do(chat(client, options=options if where == "call" else None))
    request = seen(lane)
    for name, value in wanted.items():
        assert request.all(name) == ([] if value is None else [value])
    assert request.all("X-OpenRouter-Experimental-Metadata") == []
    assert b"metadata" not in request.body


def test_demand_20_typed_options_can_be_taken_away_by_a_call(lane: Lane) -> None:
    client = lane.client(metadata=True, session_id="s", betas=["b"], cache=ResponseCache(ttl=5))
    none: dict[str, Any] = {"metadata": None, "session_id": None, "betas": None, "cache": None}
    lane.do(chat(client, options=none))
    for name in ("X-OpenRouter-Metadata", "x-session-id", "x-anthropic-beta", "X-OpenRouter-Cache-TTL"):
        assert seen(lane).all(name) == []


def test_an_argument_and_an_option_for_the_same_header_are_one_header(lane: Lane) -> None:
    lane.do(chat(lane.client(metadata=True), x_open_router_metadata="disabled"))
    assert seen(lane).one("X-OpenRouter-Metadata") == "disabled"


def test_nothing_is_sent_that_nobody_asked_for(lane: Lane) -> None:
    lane.do(chat(lane.client()))
    names = {name.lower() for name, _ in seen(lane).headers}
    assert names == {
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    }
    agent = seen(lane).one("user-agent")
    assert agent.startswith("openrouter-sdk/")
    assert httpx.__version__ not in agent
