"""Tests that run at the same time share a stand-in by sessions, and do not see each other."""

from __future__ import annotations

import weakref
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from openrouter_sdk.testing import RateLimit, StandIn, StandInServer, StandInTransport
from openrouter_sdk.testing.serving.sessions import MAX_SESSIONS, Sessions
from tests.each import each
from tests.testing.control_client import ControlClient


@pytest.fixture
def transport() -> StandInTransport:
    return StandInTransport(StandIn(management_key="sk-or-v1-stand-in-management"))


def test_each_session_has_its_own_script_requests_problems_bills_and_settings(
    transport: StandInTransport,
) -> None:
    one, two = ControlClient(transport, "one"), ControlClient(transport, "two")
    one("POST", "/script", {"reply": {"text": "Of one."}})
    two("POST", "/script", {"when": {"message": "Hello"}, "reply": {"text": "Of two."}})
    two("PATCH", "/settings", {"credits": 5, "rates": {"requests": 1}})
    assert (two.ask(), one.ask()) == ("Of two.", "Of one.")
    assert two.chat().status_code == 429
    one.api("POST", "/chat/completions", {"model": "a/b"})
    assert [client("GET", "/settings")["requests"] for client in (one, two)] == [2, 2]
    assert [len(client("GET", "/problems")["problems"]) for client in (one, two)] == [1, 0]
    assert [client("GET", "/bills")["charged"] for client in (one, two)] == [1, 1]
    one("POST", "/reset")
    assert [client("GET", "/settings")["requests"] for client in (one, two)] == [0, 2]
    assert [client("GET", "/settings")["rates"] is None for client in (one, two)] == [True, False]
    assert (transport.received, transport.credits, len(transport.script)) == (0, None, 0)


def test_what_a_session_creates_is_there_in_no_other(transport: StandInTransport) -> None:
    one, two = ControlClient(transport, "one"), ControlClient(transport, "two")
    job = one.api("POST", "/videos", {"model": "a/b", "prompt": "A tree"}).json()["id"]
    assert one.api("GET", f"/videos/{job}").status_code == 200
    assert two.api("GET", f"/videos/{job}").status_code == 404


def test_a_key_that_ends_in_a_name_is_of_that_session(transport: StandInTransport) -> None:
    ControlClient(transport, "one")("POST", "/script", {"reply": {"text": "Of one."}})
    client = ControlClient(transport)
    client.key = f"{transport.key}-one"
    assert client.ask() == "Of one."
    assert client.api("GET", "/key").status_code == 200
    client.key = f"{transport.management_key}-one"
    assert client.api("GET", "/keys").status_code == 200
    assert transport.session("one").received == 3
    client.key = transport.management_key  # which has no session, although it begins as the key does
    assert client.api("GET", "/keys").status_code == 200
    client.key = f"{transport.key}-two words"
    assert client.chat().status_code == 401
    assert [one["name"] for one in client("GET", "/sessions")["sessions"]] == ["one"]


def test_tests_in_python_have_sessions_too(transport: StandInTransport) -> None:
    one = transport.session("one")
    one.script.reply("Hi.")
    client = ControlClient(transport)
    client.key = one.key
    assert client.ask() == "Hi."
    assert len(one.requests) == 1
    assert one.problems == []
    assert transport.requests == []


def test_a_session_begins_with_the_options_and_settings_of_the_server() -> None:
    transport = StandInTransport(StandIn(seed=5, strict=False, keep_requests=2))
    transport.credits, transport.rates, transport.latency = 3, [RateLimit(1)], 0.5
    client = ControlClient(transport)
    assert client.chat().status_code == 200
    session = ControlClient(transport, "one")
    assert session.chat().status_code == 200  # the limit has counted nothing there
    assert session.chat().status_code == 429
    shown = session("GET", "/settings")
    assert (round(shown["credits"]), shown["latency"], shown["rates"][0]["requests"]) == (3, 0.5, 1)
    assert session.api("POST", "/chat/completions", {}).status_code == 429
    assert len(session("GET", "/requests")["requests"]) == 2


@each("name", ["", "a b", "ü", "x" * 101, "../one"])
def test_a_wrong_name_is_refused(transport: StandInTransport, name: str) -> None:
    with httpx.Client(transport=transport, base_url="http://stand-in") as client:
        for path in ("/api/v1/models", "/__stand-in/script"):
            answer = client.get(path, headers={b"x-stand-in-session": name.encode()})
            assert answer.status_code == 400
            assert "1 to 100 letters" in answer.json()["error"]["message"]
    with pytest.raises(ValueError, match="1 to 100 letters"):
        transport.session(name)
    assert transport.sessions.all() == {}


def test_sessions_are_bounded_and_the_one_unused_longest_goes(transport: StandInTransport) -> None:
    first, second = transport.session("first"), transport.session("second")
    for number in range(MAX_SESSIONS - 2):
        transport.session(str(number))
    assert transport.session("first") is first
    transport.session("one-more")
    control = ControlClient(transport)
    listed = control("GET", "/sessions")
    assert (len(listed["sessions"]), listed["dropped"]) == (MAX_SESSIONS, 1)
    assert transport.session("first") is first
    assert transport.session("second") is not second


def test_sessions_can_be_ended(transport: StandInTransport) -> None:
    control = ControlClient(transport)
    for name in ("one", "two", "three"):
        transport.session(name)
    assert [one["name"] for one in control("DELETE", "/sessions/one")["sessions"]] == ["two", "three"]
    control("DELETE", "/sessions/one", expected=404)
    assert control("DELETE", "/sessions")["sessions"] == []
    assert control("GET", "/health")["sessions"] == 0


def test_tests_at_the_same_time_do_not_disturb_each_other(server: StandInServer) -> None:
    """On a port, from threads, with a script, an error and a limit each."""

    def run(name: str) -> list[int | str]:
        headers = {"x-stand-in-session": name, "authorization": f"Bearer {server.key}"}
        with httpx.Client(base_url=server.origin, headers=headers, trust_env=False, timeout=60) as client:
            script = [{"reply": {"text": name}}, {"error": {"status": 503, "message": name}}]
            found: list[int | str] = []
            for _ in range(2):
                client.post("/__stand-in/script", json=script).raise_for_status()
                for _ in script:
                    body = {"model": "a/b", "messages": [{"role": "user", "content": name}]}
                    answer = client.post("/api/v1/chat/completions", json=body)
                    text = answer.text
                    found.append(answer.status_code if name in text else text)
            told = client.get("/__stand-in/requests").json()["requests"]
            found.append(len(told))
            found += {one["body"]["messages"][0]["content"] for one in told} - {name}
            return found

    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(run, [f"test-{number}" for number in range(4)]))
    assert results == [[200, 503] * 2 + [4]] * 4


def test_sessions_that_received_too_much_go_the_one_unused_longest_first() -> None:
    sessions = Sessions(str, most_bytes=100)
    for name in ("a", "b", "c"):
        sessions.get(name, 30)
    sessions.get("a", 30)
    assert (list(sessions.all()), sessions.dropped) == (["c", "a"], 1)
    sessions.remove("a")
    sessions.get("d", 70)
    assert (list(sessions.all()), sessions.dropped) == (["c", "d"], 1)
    sessions.get("e", 1000)
    assert (list(sessions.all()), sessions.dropped) == (["e"], 3)


def test_the_memory_of_a_session_that_ended_is_free_at_once(transport: StandInTransport) -> None:
    """Bodies of megabytes do not wait for the garbage collector."""
    ended = weakref.ref(transport.session("ended"))
    transport.sessions.remove("ended")
    assert ended() is None
