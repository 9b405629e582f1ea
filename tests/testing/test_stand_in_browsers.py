"""Programs in a browser reach the stand-in: CORS, OPTIONS and HEAD, and the addresses to listen on."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openrouter_sdk.testing import StandInServer, StandInTransport
from openrouter_sdk.testing.__main__ import main

PAGE = "https://app.example"
CHAT = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}


@pytest.fixture
def transport() -> StandInTransport:
    return StandInTransport()


@pytest.fixture
def browser(transport: StandInTransport) -> Iterator[httpx.Client]:
    headers = {"origin": PAGE, "authorization": f"Bearer {transport.key}"}
    with httpx.Client(transport=transport, base_url="http://x/api/v1", headers=headers) as client:
        yield client


def test_a_preflight_gets_leave_for_the_method_and_headers_that_it_asks_for(
    browser: httpx.Client, transport: StandInTransport
) -> None:
    asked = {
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,x-stainless-os",
        "access-control-request-private-network": "true",
    }
    answer = browser.options("/chat/completions", headers=asked)
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["access-control-allow-headers"] == asked["access-control-request-headers"]
    assert answer.headers["access-control-allow-methods"] == "OPTIONS, POST"
    assert answer.headers["access-control-allow-private-network"] == "true"
    assert transport.requests == []


def test_a_page_may_read_answers_errors_and_streams_with_their_headers(browser: httpx.Client) -> None:
    answers = [
        browser.post("/chat/completions", json=CHAT),
        browser.post("/chat/completions", json=CHAT | {"stream": True}),
        browser.post("/chat/completions", json={}),
        browser.get("/nope"),
    ]
    assert [one.status_code for one in answers] == [200, 200, 400, 404]
    assert {one.headers["access-control-allow-origin"] for one in answers} == {"*"}
    assert "x-generation-id" in answers[0].headers["access-control-expose-headers"].split(", ")


def test_other_programs_get_no_headers_for_browsers(transport: StandInTransport) -> None:
    with httpx.Client(transport=transport) as client:
        answer = client.get("http://x/api/v1/models")
    assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    ("path", "methods"),
    [("/keys", "GET, HEAD, OPTIONS, POST"), ("/nope", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")],
)
def test_options_is_answered_at_each_path(transport: StandInTransport, path: str, methods: str) -> None:
    with httpx.Client(transport=transport) as client:
        answer = client.options(f"http://x/api/v1{path}")
    assert (answer.status_code, answer.headers["allow"]) == (204, methods)


def test_head_is_get_without_its_body(browser: httpx.Client, transport: StandInTransport) -> None:
    head, got = browser.head("/models"), browser.get("/models")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"] == str(len(got.content))
    assert browser.head("/nope").status_code == 404
    assert [one.method for one in transport.requests] == ["HEAD", "GET", "HEAD"]
    assert [str(one.place) for one in transport.problems] == ["path"]


def test_a_server_on_all_addresses_is_reached_on_this_machine() -> None:
    with StandInServer(host="0.0.0.0") as server:
        assert server.url.startswith("http://127.0.0.1:")
        assert httpx.get(f"{server.url}/models", trust_env=False, verify=False).status_code == 200


def test_serve_warns_when_others_in_the_network_can_use_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openrouter_sdk.testing.__main__._wait", lambda message: None)
    main(["serve", "--host", "0.0.0.0"])
    assert "anyone in the network can use it" in capsys.readouterr().err
    main(["serve", "--host", "localhost"])
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("option", "message"),
    [
        (("--error-rate", "2"), "must be a share from 0 to 1, not 2"),
        (("--error-status", "429,200"), "must be statuses from 400 to 599"),
        (("--first-token", "-1"), "must be seconds from 0, not -1"),
        (("--rate-limit", "x/9"), "must be requests/seconds, such as 20/60, not x/9"),
        (("--host", "203.0.113.1"), "203.0.113.1"),
    ],
)
def test_a_mistake_on_the_command_line_is_one_line(
    capsys: pytest.CaptureFixture[str], option: tuple[str, str], message: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["serve", *option])
    shown = capsys.readouterr().err if stopped.value.code == 2 else str(stopped.value.code)
    assert message in shown.splitlines()[-1]
