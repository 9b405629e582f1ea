"""A user signs in: from the page by the callback to a key that works (protocol 25)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx
import pytest

from openrouter_sdk import OpenRouter
from openrouter_sdk.errors import APIError, OpenRouterError, PermissionDeniedError
from openrouter_sdk.oauth import Login
from openrouter_sdk.testing import StandInServer

CALLBACK = "http://localhost:3000/callback"


class Clock:
    now = 1_760_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[StandInServer]:
    with StandInServer(clock=clock, key="sk-or-v1-mine") as running:
        yield running


def open_page(url: str) -> httpx.Response:
    return httpx.get(url, trust_env=False)


def returned(server: StandInServer, callback: str | None = CALLBACK) -> tuple[Login, str]:
    login = Login.begin(callback, page=server.sign_in_page, key_label="My program")
    return login, open_page(login.url).headers["location"]


def test_a_user_who_approves_gives_the_program_a_key(server: StandInServer) -> None:
    login, location = returned(server)
    assert location.startswith(f"{CALLBACK}?")
    exchange = login.exchange(login.read_callback(location))
    with OpenRouter(None, base_url=server.url) as client:
        key = client.oauth.exchange_code(**exchange).key
        with pytest.raises(PermissionDeniedError, match="used"):
            client.oauth.exchange_code(**exchange)
    assert key != server.key
    with OpenRouter(key, base_url=server.url) as client:
        assert client.chat.send(messages=[{"role": "user", "content": "Hello"}]).text
    with OpenRouter(server.management_key, base_url=server.url) as client:
        assert "My program" in [one.name for one in client.api_keys.list().data]
    assert server.problems == []


def test_a_code_is_for_its_verifier_method_and_time(server: StandInServer, clock: Clock) -> None:
    login, location = returned(server)
    right = login.exchange(login.read_callback(location))
    wrong: list[tuple[int, dict[str, Any]]] = [
        (403, {**right, "code_verifier": "x" * 43}),
        (403, {"code": right["code"]}),
        (400, {**right, "code_challenge_method": "plain"}),
        (403, {**right, "code": "another"}),
    ]
    with OpenRouter(None, base_url=server.url) as client:
        for status, arguments in wrong:
            with pytest.raises(APIError) as caught:
                client.oauth.exchange_code(**arguments)
            assert caught.value.status == status
        clock.now += 600
        with pytest.raises(PermissionDeniedError):
            client.oauth.exchange_code(**right)


def test_a_user_who_denies_is_sent_back_without_a_code(server: StandInServer) -> None:
    server.script.sign_in("deny")
    login, location = returned(server)
    with pytest.raises(OpenRouterError, match="access_denied"):
        login.read_callback(location)


def test_a_page_asks_with_two_buttons(server: StandInServer) -> None:
    server.script.sign_in("ask")
    login = Login.begin(f"{CALLBACK}?a=1", page=server.sign_in_page)
    page = open_page(login.url)
    assert page.status_code == 200
    assert page.text.count("<button") == 2
    approved = open_page(f"{login.url}&stand_in_answer=approve").headers["location"]
    assert approved.startswith(f"{CALLBACK}?a=1&state=")
    assert login.read_callback(approved)
    assert "error=access_denied" in open_page(f"{login.url}&stand_in_answer=deny").headers["location"]


def test_without_a_callback_the_page_shows_the_code(server: StandInServer) -> None:
    login = Login.begin(page=server.sign_in_page)
    code = open_page(login.url).text.partition("<code id='code'>")[2].partition("<")[0]
    with OpenRouter(None, base_url=server.url) as client:
        assert client.oauth.exchange_code(**login.exchange(code)).key


def test_a_state_of_the_page_comes_back_and_a_wrong_page_is_refused(server: StandInServer) -> None:
    def ask(**query: str) -> httpx.Response:
        return open_page(f"{server.sign_in_page}?{urlencode(query)}")

    location = ask(callback_url=CALLBACK, state="abc&d").headers["location"]
    assert urlsplit(location).query.endswith("&state=abc%26d")
    assert ask(callback_url="http://example.com/").status_code == 400
    assert ask(callback_url=CALLBACK, code_challenge="x", code_challenge_method="S1").status_code == 400
    assert ask().status_code == 400


def test_a_code_made_with_a_key_is_exchanged_too(server: StandInServer) -> None:
    login = Login.begin(page=server.sign_in_page)
    with OpenRouter(server.key, base_url=server.url) as client:
        made = client.oauth.create_code(
            callback_url=CALLBACK, code_challenge=login.challenge, code_challenge_method="S256"
        )
        assert client.oauth.exchange_code(code="of a test without a page").key
        exchange = login.exchange(made.data.id)
        assert client.oauth.exchange_code(**exchange).key
        with pytest.raises(PermissionDeniedError, match="used"):
            client.oauth.exchange_code(**exchange)
