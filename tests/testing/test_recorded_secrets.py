"""Keys go where they belong, and neither they nor personal data are recorded."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import StandIn, StandInServer, StandInTransport
from openrouter_sdk.testing.recordings.privacy import Cleaner

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef"
ODD_KEY = "a-gateway-key-of-another-form"
CHAT: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}
Ask = Callable[..., httpx.Response]


@pytest.fixture(scope="module")
def upstream() -> Iterator[StandInServer]:
    with StandInServer(strict=False) as running:
        yield running


@pytest.fixture(autouse=True)
def fresh(upstream: StandInServer) -> None:
    upstream.reset()
    upstream.stand_in.key = KEY


@pytest.fixture
def ask(upstream: StandInServer, tmp_path: Path) -> Iterator[Ask]:
    """Ask through a recording."""
    transport = StandInTransport(record=upstream.url, to=tmp_path)

    def send(method: str, path: str, host: str = "localhost", key: str = KEY, **more: Any) -> httpx.Response:
        headers = {"authorization": f"Bearer {key}", **more.pop("headers", {})}
        return client.request(method, f"http://{host}/api/v1{path}", headers=headers, **more)

    with httpx.Client(transport=transport, timeout=60) as client:
        yield send


def recorded(folder: Path) -> str:
    return "".join(path.name + path.read_text("utf-8") for path in sorted(folder.iterdir()))


def sent_keys(upstream: StandInServer) -> list[str | None]:
    return [request.header("authorization") for request in upstream.requests]


def test_the_key_of_the_caller_goes_along(ask: Ask, upstream: StandInServer, tmp_path: Path) -> None:
    ask("GET", "/models")
    assert sent_keys(upstream) == [f"Bearer {KEY}"]
    assert KEY not in recorded(tmp_path)


@pytest.mark.parametrize(
    "key", ["sk-or-v1-stand-in", "sk-or-v1-stand-in-management", "sk-or-v1-stand-in-test-1"]
)
def test_a_caller_with_a_key_of_the_stand_in_gets_that_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, upstream: StandInServer, tmp_path: Path, key: str
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", ODD_KEY)
    upstream.stand_in.key = ODD_KEY
    upstream.script.error(401, f"The key {ODD_KEY} is unknown.")
    with httpx.Client(transport=StandInTransport(record=upstream.url, to=tmp_path)) as client:
        url = "http://127.0.0.1:8080/api/v1/chat/completions"
        answer = client.post(url, json=CHAT, headers={"authorization": f"Bearer {key}", "x-api-key": key})
    assert sent_keys(upstream) == [f"Bearer {ODD_KEY}"]
    assert upstream.requests[0].header("x-api-key") is None
    assert ODD_KEY in answer.text
    assert ODD_KEY not in recorded(tmp_path)


@pytest.mark.parametrize(
    ("host", "headers"),
    [
        ("evil.example", {}),
        ("localhost", {"origin": "https://evil.example"}),
        ("localhost", {"authorization": ""}),
    ],
)
def test_pages_and_strangers_do_not_get_the_key_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
    upstream: StandInServer,
    tmp_path: Path,
    host: str,
    headers: dict[str, str],
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", ODD_KEY)
    with httpx.Client(transport=StandInTransport(record=upstream.url, to=tmp_path)) as client:
        sent = {"authorization": "Bearer sk-or-v1-stand-in", **headers}
        client.get(f"http://{host}/api/v1/credits", headers=sent)
    assert ODD_KEY not in str(sent_keys(upstream))


def test_what_is_forwarded_is_what_the_caller_said(ask: Ask, upstream: StandInServer) -> None:
    headers = {
        "x-title": "Mine",
        "cookie": "a=b",
        "accept-encoding": "gzip",
        "connection": "keep-alive, x-hop",
        "x-stand-in-session": "one",
    }
    ask("POST", "/chat/completions", json=CHAT, headers=headers)
    ask("GET", "/models/a%2Fb/c/endpoints?x=1&x=%20&y=%C3%BC")
    first, second = upstream.requests
    assert (first.json(), first.header("x-title")) == (CHAT, "Mine")
    assert first.header("accept-encoding") == "identity"
    assert first.header("host") == upstream.url.split("/")[2]
    assert (first.header("cookie"), first.header("x-stand-in-session")) == (None, None)
    assert second.path == "/api/v1/models/a%2Fb/c/endpoints"
    assert second.query == [("x", "1"), ("x", " "), ("y", "ü")]


def test_a_redirect_is_passed_on_and_not_followed(ask: Ask, upstream: StandInServer) -> None:
    upstream.script.raw(302, {"location": "https://elsewhere.example/"})
    upstream.script.raw(302, {"location": f"{upstream.url}/models"})
    assert ask("GET", "/models").headers["location"] == "https://elsewhere.example/"
    assert ask("GET", "/models").headers["location"] == "/api/v1/models"


def test_a_compressed_answer_is_passed_on_as_it_reads(
    ask: Ask, upstream: StandInServer, tmp_path: Path
) -> None:
    headers = {"content-encoding": "gzip", "content-type": "text/plain"}
    upstream.script.raw(200, headers, gzip.compress(b"Readable."))
    answer = ask("GET", "/models")
    assert (answer.content, answer.headers.get("content-encoding")) == (b"Readable.", None)
    assert "Readable." in recorded(tmp_path)


def test_a_server_that_cannot_be_reached_is_an_error_of_the_api(tmp_path: Path) -> None:
    with httpx.Client(transport=StandInTransport(record="http://127.0.0.1:1/api/v1", to=tmp_path)) as client:
        headers = {"authorization": f"Bearer {KEY}"}
        answer = client.post("http://localhost/api/v1/messages", json=CHAT, headers=headers)
        other = client.get("http://localhost/elsewhere")
    assert (answer.status_code, answer.json()["type"]) == (502, "error")
    assert "http://127.0.0.1:1/api/v1 cannot be reached" in answer.json()["error"]["message"]
    assert other.status_code == 404
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "reached"),
    [
        ("http://localhost:1", "http://localhost:1/api/v1"),
        ("http://127.0.0.1:1/gateway/", "http://127.0.0.1:1/gateway/"),
        ("https://127.0.0.1:1/api/v1", "https://127.0.0.1:1/api/v1"),
    ],
)
def test_the_url_stands_for_that_of_the_server(tmp_path: Path, url: str, reached: str) -> None:
    with httpx.Client(transport=StandInTransport(record=url, to=tmp_path)) as client:
        assert f"{reached} cannot be reached" in client.get("http://x/api/v1/models").text


@pytest.mark.parametrize(
    "url",
    [
        "http://openrouter.ai/api/v1",
        "openrouter.ai",
        "https://",
        "https://user:secret@openrouter.ai",
        "https://openrouter.ai/?a=b",
        "ftp://localhost",
        "https://openrouter.ai:port",
    ],
)
def test_a_url_that_would_show_the_key_to_others_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(ValueError, match="the URL to record"):
        StandInTransport(StandIn(), record=url, to=tmp_path)


# -- what is left out ------------------------------------------------------------------------------


def test_headers_are_recorded_if_they_are_in_a_list(
    ask: Ask, upstream: StandInServer, tmp_path: Path
) -> None:
    told = {
        "set-cookie": "session=secret-cookie",
        "x-user-id": "user-7",
        "cf-ray": "ray-7",
        "x-ratelimit-limit": "20",
        "retry-after": "3",
    }
    upstream.script.error(429, "Slow down.", headers=told)
    names = (
        "cookie",
        "x-api-key",
        "http-referer",
        "x-title",
        "x-session-id",
        "user-agent",
        "x-forwarded-for",
    )
    given = {name: f"my-{name}-value" for name in names} | {"anthropic-version": "2023-06-01"}
    answer = ask("POST", "/chat/completions", json=CHAT, headers=given)
    assert answer.headers["set-cookie"] == told["set-cookie"]
    [file] = tmp_path.iterdir()
    value = json.loads(file.read_text("utf-8"))
    assert set(value["request"]["headers"]) == {"accept", "content-type", "anthropic-version"}
    names_told = {name for name, _ in value["answer"]["headers"]}
    assert names_told >= {"x-ratelimit-limit", "retry-after"}
    assert not names_told & {"set-cookie", "x-user-id", "cf-ray"}
    assert not [name for name in names if f"my-{name}-value" in file.read_text("utf-8")]


def test_people_and_keys_in_bodies_and_urls_are_left_out(
    ask: Ask, upstream: StandInServer, tmp_path: Path
) -> None:
    body = CHAT | {
        "user": "user-4711",
        "session_id": "session-4711",
        "safety_identifier": "person-4711",
        "metadata": {"user_id": "meta-4711", "contact": "Ann <ann@people.example>", "kind": "kept-kind"},
        "plugins": [{"api_key": "plugin-4711", "headers": {"Authorization": "Basic 4711"}}],
    }
    upstream.stand_in.key = ODD_KEY
    upstream.script.reply(f"Your key is {KEY}, and mine {ODD_KEY}; write to bob@said.example.")
    ask("POST", "/chat/completions", json=body, key=ODD_KEY)
    upstream.script.raw(200, {"content-type": "text/plain"}, f"key={ODD_KEY}".encode())
    ask("GET", f"/models?token={KEY}&api_key=query-4711&category=kept-category", key=ODD_KEY)
    text = recorded(tmp_path)
    assert not [one for one in ("4711", KEY, ODD_KEY, "ann@people.example") if one in text]
    assert "bob@said.example" in text  # what was said stays
    assert "kept-kind" in text
    assert "kept-category" in text


def test_a_request_of_another_user_with_another_key_fits_what_was_recorded(ask: Ask, tmp_path: Path) -> None:
    said = [{"role": "user", "content": f"My key is {KEY}."}]
    first = ask("POST", "/chat/completions", json=CHAT | {"user": "ann", "messages": said})
    with httpx.Client(transport=StandInTransport(replay=tmp_path)) as client:
        url = "http://localhost/api/v1/chat/completions"
        said = [{"role": "user", "content": "My key is sk-or-v1-fedcba9876543210."}]
        answer = client.post(url, json=CHAT | {"user": "bob", "messages": said})
    assert answer.status_code == first.status_code == 200


@pytest.mark.parametrize("path", ["/chat/completions", "/responses", "/messages"])
def test_a_key_that_a_model_spells_in_pieces_is_left_out_of_a_stream(
    ask: Ask, upstream: StandInServer, tmp_path: Path, path: str
) -> None:
    upstream.script.reply(["The key: ", KEY[:5], KEY[5:20], KEY[20:], " is yours."])
    body = (
        CHAT | {"stream": True, "max_tokens": 99} if path != "/responses" else {"input": "Hi", "stream": True}
    )
    answer = ask("POST", path, json=body)
    assert KEY[20:] in answer.text
    text = recorded(tmp_path)
    assert not [part for part in (KEY, KEY[5:20], KEY[20:]) if part in text]
    with httpx.Client(transport=StandInTransport(replay=tmp_path)) as client:
        replayed = client.post(f"http://localhost/api/v1{path}", json=body)
    assert "The key: [redacted] is yours." in replayed.text
    assert replayed.text.count("\n\n") == answer.text.count("\n\n")


def test_a_line_of_a_stream_that_is_split_anywhere_is_cleaned_and_the_rest_stays_where_it_is() -> None:
    stream = f': one\n\ndata: {{"content":"{KEY}"}}\n\ndata: [DONE]\n\n'.encode()
    clean = Cleaner().pieces([stream])[0]
    assert clean == b': one\n\ndata: {"content":"[redacted]"}\n\ndata: [DONE]\n\n'
    for cut in range(1, len(stream)):
        pieces = Cleaner().pieces([stream[:cut], stream[cut:]])
        assert b"".join(pieces) == clean
    assert Cleaner().pieces([stream[:4], stream[4:]])[0] == b": on"


def test_what_holds_no_secret_stays_byte_for_byte() -> None:
    for body in (
        b'{ "a" : 1e2, "key": null, "user": 7}',
        b"\xff\x00",
        b"plain bearer tokens",
        b"{",
        b"[" * 5000,
    ):
        assert Cleaner([ODD_KEY, "short"]).body(body) == body
    pieces = [b'data: {"content" : "sho', b'rt"}\n', b"\n"]
    assert Cleaner([ODD_KEY, "short"]).pieces(pieces) is pieces
