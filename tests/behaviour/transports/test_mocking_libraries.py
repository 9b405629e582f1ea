"""respx and vcrpy, which replace parts of httpx, work with our clients as they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
import vcr  # type: ignore[import-untyped]

from openrouter_sdk import errors
from openrouter_sdk.testing import StandInServer
from tests.behaviour.transports.exchanges import (
    CHAT,
    EVENT_STREAM,
    EVENTS,
    NOTES,
    RESULT,
    UPLOADED,
    URL,
    User,
    user,
)
from tests.each import each

pytestmark = pytest.mark.only_on("httpx", reason="libraries that mock httpx")

KINDS = ("sync", "async")


@pytest.fixture(params=["httpcore", "httpx"])
def router(request: pytest.FixtureRequest) -> Any:
    with respx.mock(using=request.param, base_url=URL) as started:
        yield started


@each("kind", KINDS)
def test_respx_answers_calls_and_streams(router: respx.MockRouter, kind: str) -> None:
    replies = [httpx.Response(200, json=RESULT), httpx.Response(200, text=EVENTS, headers=EVENT_STREAM)]
    route = router.post("/chat/completions").mock(side_effect=replies)
    with user(kind) as client:
        assert (client.call(), client.stream()) == ("Hi", "Hi")
    sent = [json.loads(made.request.content) for made in route.calls]
    assert [one["messages"] for one in sent] == [CHAT["messages"]] * 2
    assert [one.get("stream", False) for one in sent] == [False, True]


@each("kind", KINDS)
def test_respx_reads_uploads(router: respx.MockRouter, kind: str) -> None:
    route = router.post("/files").respond(json=UPLOADED)
    with user(kind) as client:
        assert client.upload() == UPLOADED["id"]
    [made] = route.calls
    assert NOTES in made.request.content
    assert made.request.headers["Content-Type"].startswith("multipart/form-data; boundary=")


@each("kind", KINDS)
def test_what_goes_wrong_in_respx_is_an_error_of_ours(router: respx.MockRouter, kind: str) -> None:
    route = router.post("/chat/completions")
    with user(kind) as client:
        route.respond(429, json={"error": {"code": 429, "message": "slow down"}})
        with pytest.raises(errors.RateLimitError, match="slow down"):
            client.call()
        for raised, expected in MOCKED_ERRORS.items():
            route.mock(side_effect=raised)
            with pytest.raises(expected):
                client.call()
            with pytest.raises(expected):
                client.stream()


MOCKED_ERRORS: dict[type[Exception], type[Exception]] = {
    httpx.ConnectError: errors.ConnectError,
    httpx.ConnectTimeout: errors.RequestTimeoutError,
    httpx.ReadTimeout: errors.RequestTimeoutError,
    httpx.ReadError: errors.ConnectionLostError,
    httpx.RemoteProtocolError: errors.ProtocolError,
}


@each("kind", KINDS)
def test_respx_sees_retries(router: respx.MockRouter, kind: str) -> None:
    refused = httpx.Response(503, headers={"Retry-After": "0"})
    route = router.post("/chat/completions").mock(side_effect=[refused, httpx.Response(200, json=RESULT)])
    with user(kind, retries=1) as client:
        assert client.call() == "Hi"
    assert route.call_count == 2


def uses(client: User) -> list[str | None]:
    return [client.call(), client.stream(), client.upload()]


@each("kind", KINDS)
def test_vcrpy_records_and_plays_calls_streams_and_uploads(tmp_path: Path, kind: str) -> None:
    cassette = str(tmp_path / f"{kind}.yaml")
    with StandInServer() as server:
        url, key = server.url, server.key
        with vcr.use_cassette(cassette), user(kind, key, url) as client:
            recorded = uses(client)
    with vcr.use_cassette(cassette, record_mode="none") as played, user(kind, key, url) as client:
        assert uses(client) == recorded
    assert played.play_count == len(recorded)


@each("kind", KINDS)
def test_vcrpy_records_and_plays_errors(tmp_path: Path, kind: str) -> None:
    cassette = str(tmp_path / f"{kind}.yaml")
    with StandInServer() as server:
        url = server.url
        with vcr.use_cassette(cassette), user(kind, "sk-or-v1-unknown", url) as client:
            assert isinstance(refusal(client), errors.AuthenticationError)
    with vcr.use_cassette(cassette, record_mode="none"), user(kind, "sk-or-v1-unknown", url) as client:
        assert isinstance(refusal(client), errors.AuthenticationError)


def refusal(client: User) -> Exception:
    with pytest.raises(errors.OpenRouterError) as caught:
        client.call()
    return caught.value
