"""Logging a user in with PKCE: what holds for every verifier, state and callback."""

from __future__ import annotations

import base64
import hashlib
import json
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import httpx
import pytest
from hypothesis import given, strategies as st

import openrouter_sdk
from openrouter_sdk import OpenRouter
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.oauth import Login, challenge_of, make_verifier

UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
VERIFIERS = st.text(UNRESERVED, min_size=43, max_size=128)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
CALLBACK = "https://app.test/back"


@given(st.binary(min_size=32, max_size=96))
def test_random_bytes_become_a_verifier_that_holds_all_of_them(drawn: bytes) -> None:
    verifier = make_verifier(lambda size: drawn[:size], size=len(drawn))
    assert 43 <= len(verifier) <= 128
    assert set(verifier) <= set(UNRESERVED)
    assert base64.urlsafe_b64decode(verifier + "=" * (-len(verifier) % 4)) == drawn


@given(VERIFIERS)
def test_the_challenge_is_the_hash_of_the_verifier(verifier: str) -> None:
    digest = base64.urlsafe_b64decode(challenge_of(verifier) + "=")
    assert digest == hashlib.sha256(verifier.encode()).digest()


@given(
    st.text(max_size=140).filter(lambda text: not (43 <= len(text) <= 128 and set(text) <= set(UNRESERVED)))
)
def test_whatever_is_no_verifier_is_refused(text: str) -> None:
    with pytest.raises(InvalidArgumentError):
        challenge_of(text)


@given(
    VERIFIERS, TEXTS, TEXTS, TEXTS, st.dictionaries(TEXTS.map(lambda name: f"x-{name}"), TEXTS, max_size=3)
)
def test_what_the_page_is_told_comes_back_and_is_read(
    verifier: str, state: str, label: str, code: str, others: dict[str, str]
) -> None:
    callback = CALLBACK + ("?" + urlencode(others) if others else "")
    login = Login(verifier, callback, state, label)
    told = parse_qs(urlsplit(login.url).query)
    assert told["code_challenge"] == [login.challenge]
    assert told["key_label"] == [label]
    back = told["callback_url"][0]
    assert dict(parse_qsl(urlsplit(back).query)) == {**others, "state": state}
    assert login.read_callback(f"{back}&{urlencode({'code': code})}") == code


@given(VERIFIERS, TEXTS, TEXTS)
def test_only_the_state_of_the_login_is_taken(verifier: str, state: str, other: str) -> None:
    login = Login(verifier, CALLBACK, state)
    url = f"{CALLBACK}?{urlencode({'code': 'c', 'state': other})}"
    if other == state:
        assert login.read_callback(url) == "c"
        return
    with pytest.raises(InvalidArgumentError, match="another `state`"):
        login.read_callback(url)


@given(st.text())
def test_any_text_is_read_or_refused(url: str) -> None:
    login = Login.begin(CALLBACK)
    with pytest.raises(InvalidArgumentError):
        login.read_callback(url)


def test_a_lone_surrogate_is_another_state() -> None:
    with pytest.raises(InvalidArgumentError, match="another `state`"):
        Login.begin(CALLBACK).read_callback("?code=c&state=\ud800")


def test_two_logins_share_nothing() -> None:
    first, second = Login.begin(CALLBACK), Login.begin(CALLBACK)
    assert {first.verifier, first.state}.isdisjoint({second.verifier, second.state})


def test_a_login_shows_no_secret() -> None:
    login = Login.begin(CALLBACK)
    assert login.state is not None
    assert login.verifier not in repr(login)
    assert login.state not in repr(login)
    assert login.verifier not in login.url


def test_a_login_can_be_made_anew_of_what_a_session_keeps() -> None:
    login = Login.begin(CALLBACK)
    assert Login(login.verifier, CALLBACK, login.state) == login


def test_the_exchange_fits_the_operation_and_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"key": "sk-or-v1-new", "user_id": None})

    login = Login.begin()
    with OpenRouter(transport=httpx.MockTransport(answer)) as client:
        key = client.oauth.exchange_code(**login.exchange("c")).key
    assert key == "sk-or-v1-new"
    assert "authorization" not in seen[0].headers
    assert json.loads(seen[0].content) == {
        "code": "c",
        "code_verifier": login.verifier,
        "code_challenge_method": "S256",
    }


def test_login_is_there_at_the_top() -> None:
    assert openrouter_sdk.Login is Login
