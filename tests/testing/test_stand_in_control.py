"""Programs in other processes and languages control the stand-in by HTTP, as tests in Python do."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, get_type_hints

import httpx
import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.testing import Downloads, RateLimit, StandIn, StandInServer, StandInTransport
from openrouter_sdk.testing.conditions.settings import Settings
from openrouter_sdk.testing.remote.vocabulary import vocabulary
from openrouter_sdk.testing.serving import remote_control
from tests.each import each
from tests.testing.control_client import CHAT, ControlClient


@pytest.fixture
def transport() -> StandInTransport:
    return StandInTransport()


@pytest.fixture
def control(transport: StandInTransport) -> ControlClient:
    return ControlClient(transport)


def test_settings_are_shown_and_changed(transport: StandInTransport, control: ControlClient) -> None:
    assert control("GET", "/settings")["rates"] is control("GET", "/settings")["downloads"] is None
    limit = {"requests": 1, "seconds": 9, "reset": "delta", "daily": 5, "models": "a/*"}
    changes = {"credits": 0.5, "rates": limit, "downloads": {"size": 9, "version": 2}, "latency": 0.001}
    shown = control("PATCH", "/settings", changes)
    assert (shown["credits"], shown["rates"], shown["downloads"]["version"]) == (0.5, [limit], 2)
    assert isinstance(transport.rates, RateLimit)
    assert transport.downloads == Downloads(9, version=2)
    again = control("PATCH", "/settings", {"rates": None, "credits": None, "latency": None})
    assert (again["rates"], again["latency"], transport.credits) == (None, 0, None)
    assert control("POST", "/reset")["downloads"] is None


def test_each_setting_is_an_attribute_that_tests_in_python_set() -> None:
    for name in get_type_hints(Settings):
        assert hasattr(StandIn(), name), name
        assert hasattr(StandInServer, name), name


def test_a_script_is_given_as_a_list(transport: StandInTransport, control: ControlClient) -> None:
    turns: list[Any] = [
        {"error": {"status": 503, "message": "Busy."}},
        {"reply": {"tool_calls": [{"name": "f", "arguments": {}}]}},
        "Done.",
    ]
    script: list[Any] = [
        {"reply": {"text": "One.", "usage": {"cost": None}}},
        {"error": {"status": 429, "message": "Slow down.", "headers": {"retry-after": "1"}}},
        {
            "answer": {
                "faults": ["NoDone", {"Header": {"name": "x-test", "value": "yes"}}, {"Body": {"data": "no"}}]
            }
        },
        {"raw": {"status": 201, "body": "raw"}},
        {"job": {"status": "failed", "polls": 1, "failed": {"a": [500, "No."]}}},
        {"play": {"player": {"answer": {"text": "Played."}}}},
        {"conversation": {"turns": turns, "about": "weather"}},
        {"serve": {"model": "c/d"}},
        {"late_generations": {"lookups": 1}},
    ]
    assert control("POST", "/script", script)["script"] == 8
    assert (one := control.chat().json())["choices"][0]["message"]["content"] == "One."
    assert (one["usage"]["cost"], one["model"]) == (None, "c/d")
    assert control.chat().headers["retry-after"] == "1"
    assert ((spoilt := control.chat()).text, spoilt.headers["x-test"]) == ("no", "yes")
    assert control.chat().text == "raw"
    assert control.ask() == "Played."
    assert control.api("GET", f"/generation?id={one['id']}").status_code == 404
    job = control.api("POST", "/videos", {"model": "a/b", "prompt": "A tree"}).json()["id"]
    assert control.api("GET", f"/videos/{job}").json()["status"] == "failed"
    answers = [control.chat("The weather") for _ in range(2)]
    assert [one.status_code for one in answers] == [503, 200]
    assert answers[1].json()["choices"][0]["message"]["tool_calls"][0]["function"]["name"] == "f"
    control("POST", "/script", {"clear": {}})
    assert len(transport.script) == 0


def test_rules_are_given_shown_and_counted(control: ControlClient) -> None:
    rules: list[Any] = [
        {"when": {"model": "c/*", "times": 1}, "reply": {"text": "Once."}},
        {
            "when": {"message": "weather", "headers": {"x-title": "My *"}},
            "error": {"status": 503, "message": "-"},
        },
        {"when": {}, "play": {"player": {"answer": {"text": "Any."}}}},
    ]
    control("POST", "/script", rules)
    assert [control.ask(model="c/d"), control.ask(model="c/d")] == ["Once.", "Any."]
    shown = control("GET", "/script")
    assert [(rule["fitted"], rule["answered"]) for rule in shown["rules"]] == [(2, 1), (0, 0), (2, 1)]
    assert [rule["when"] for rule in shown["unused"]] == [rules[1]["when"]]
    assert control("DELETE", "/script")["rules"] == []


def test_bytes_and_chunks_are_texts_base64_or_named(control: ControlClient) -> None:
    events = [{"utf8": ": ping\n\n"}, {"Wait": {"seconds": 1}}, {"id": "1"}, "no JSON"]
    raw = {"status": 200, "body": [{"base64": "aGk="}, {"Wait": {"seconds": 1}}, " there"]}
    control("POST", "/script", [{"stream": {"events": events, "done": False}}, {"raw": raw}])
    assert control.chat(stream=True).text == ': ping\n\ndata: {"id":"1"}\n\ndata: no JSON\n\n'
    assert control.chat().text == "hi there"


def test_what_came_and_what_it_cost_is_told(transport: StandInTransport, control: ControlClient) -> None:
    control.chat()
    control.api("POST", "/chat/completions", {"model": "a/b"})
    requests = control("GET", "/requests")["requests"]
    assert [one["body"] for one in requests] == [CHAT, {"model": "a/b"}]
    assert ["authorization", "..."] in requests[0]["headers"]
    told = control("GET", "/bills")
    bill = transport.bills[0]
    assert (told["charged"], told["total"]) == (1, bill.cost)
    assert told["bills"][0]["body_sha256"] == bill.body_sha256
    assert told["bills"][0]["question"] == "Hello"
    [problem] = control("GET", "/problems")["problems"]
    assert (problem["at"], problem["refused"]) == ("/messages", True)
    assert len(transport.requests) == control("GET", "/settings")["requests"] == 2  # none of the control
    assert control("GET", "/requests?last=1")["requests"] == requests[1:]
    assert control("GET", "/bills?last=0")["bills"] == []
    control("GET", "/requests?last=x", expected=400)


def test_a_body_that_is_no_longer_kept_is_said_to_be_left_out() -> None:
    control = ControlClient(StandInTransport(StandIn(keep_bytes=10)))
    control.chat()
    [request] = control("GET", "/requests")["requests"]
    assert request["body"] is None
    assert request["left_out"]["size"] > 10


def test_health_and_unknown_paths_and_methods(control: ControlClient) -> None:
    health = control("GET", "/health")
    assert (health["status"], health["requests"], health["fixtures"]) == ("ok", 0, None)
    assert "requests, bills" in control("GET", "/nothing", expected=404)["error"]["message"]
    answer = control.send("POST", "/__stand-in/health")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
    assert control.send("GET", "/stand-in").json() == control("GET", "/settings")  # the former path


MISTAKES: list[tuple[str, Any, str, str]] = [
    ("/settings", {"colour": 1}, "/colour", "it may be credits, rates"),
    ("/settings", [1], "", "expected an object, got [1]"),
    ("/settings", {"credits": "much"}, "/credits", "expected a number or null"),
    ("/settings", {"credits": 1, "rates": {"requests": -1}}, "/rates/requests", "negative"),
    ("/settings", {"rates": [{"colour": 1}]}, "/rates/0/colour", "it may be requests, seconds"),
    ("/settings", {"credits": 1, "latency": -1}, "/latency", "seconds from 0 to 86400"),
    ("/settings", {"credits": 1, "downloads": {"size": -1}}, "/downloads/size", "negative"),
    ("/script", {"late_generations": {"lookups": "x"}}, "/late_generations/lookups", "an integer"),
    (
        "/script",
        {"reply": {"faults": [{"CutAt": {"byte": "x"}}]}},
        "/reply/faults/0/CutAt/byte",
        "an integer",
    ),
    ("/script", {"serve": {}}, "/serve/model", "expected a string or null (required)"),
    ("/script", {"shout": {}}, "/shout", "it may be answer, clear, conversation"),
    ("/script", {"reply": {"text": "x"}, "error": {}}, "", "one of the names answer, clear"),
    ("/script", [{"reply": {"text": "x"}}, {"job": {"status": "done"}}], "/1/job/status", '"failed"'),
    ("/script", {"job": ["failed"]}, "/job", "expected an object"),
    ("/script", {"job": {"polls": -1}}, "/job/polls", "must not be negative"),
    ("/script", {"answer": {"faults": ["Fault"]}}, "/answer/faults/0", "BrokenEvent"),
    (
        "/script",
        {"play": {"player": {"answer": {"color": 1}}}},
        "/play/player/answer/color",
        "it may be text",
    ),
    ("/script", {"conversation": {"turns": [{"row": {}}]}}, "/conversation/turns/0/row", "it may be answer"),
    ("/script", {"sign_in": {"how": "perhaps"}}, "/sign_in/how", '"approve", "deny" or "ask"'),
    ("/script", {"when": {"colour": 1}, "reply": {}}, "/when/colour", "it may be model, message"),
    ("/script", {"when": {"call": 0}, "reply": {}}, "/when/call", "an integer from 1"),
    (
        "/script",
        {"when": {"message_regex": "("}, "reply": {}},
        "/when/message_regex",
        "no regular expression",
    ),
    ("/script", {"when": {}}, "", "an object with `when` and one of answer, error"),
    ("/script", {"when": {}, "job": {}}, "/job", "it may be answer, error, play"),
    ("/script", {"reply": {"tool_calls": [{"nme": 1}]}}, "/reply/tool_calls/0/nme", "it may be name"),
    ("/script", {"raw": {"status": 200, "body": {"base64": "ü"}}}, "/raw/body/base64", "not base64"),
    (
        "/script",
        {"stream": {"events": [{"Wait": {}}]}},
        "/stream/events/0/Wait/seconds",
        "a number (required)",
    ),
]


@each("path, body, pointer, said", MISTAKES, ids=lambda case: case[2])
def test_a_mistake_is_told_with_its_place_and_changes_nothing(
    transport: StandInTransport, control: ControlClient, path: str, body: Any, pointer: str, said: str
) -> None:
    method = "PATCH" if path == "/settings" else "POST"
    error = control(method, path, body, expected=400)["error"]
    assert error["metadata"]["pointer"] == pointer
    assert said in error["message"]
    assert transport.credits is None
    assert transport.script.size == 0


@each(
    "body",
    [
        b"",
        b"{",
        b"\xff",
        b"[NaN]",
        b'["\\ud800"]',
        b"[" * 100_000,
        b'{"play": {"player": ' + b'{"say": {"text": "x", "then": ' * 500 + b'"refuse"' + b"}}" * 501 + b"}",
    ],
)
def test_what_is_no_json_is_refused(control: ControlClient, body: bytes) -> None:
    answer = control.send("POST", "/__stand-in/script", content=body)
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["message"]


def test_a_script_is_not_kept_without_bound(
    transport: StandInTransport, control: ControlClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_control, "MAX_SCRIPT", 4)
    half = [{"reply": {"text": "x"}}, {"when": {}, "reply": {"text": "x"}}]
    for _ in range(2):
        control("POST", "/script", half)
    assert "may have 4 answers" in control("POST", "/script", half, expected=400)["error"]["message"]
    assert transport.script.size == 4


def test_a_server_takes_control_on_its_port(server: StandInServer) -> None:
    url = f"{server.origin}/__stand-in/script"
    assert httpx.post(url, json={"reply": {"text": "Hi."}}, trust_env=False).json()["script"] == 1
    assert len(server.script) == 1


# --- any sequence of calls ------------------------------------------------------------------------------

NAMES = st.sampled_from([*vocabulary().calls, "when", "text", "faults", "CutAt", "status", "turns", "x"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | NAMES,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=5,
)
KNOWN = st.sampled_from(
    [
        {"reply": {"text": "x"}},
        {"error": {"status": 999, "message": "\u20ac"}},
        {"answer": {"faults": [{"Split": {"size": 3}}, "NoDone"]}},
        {"stream": {"events": [{"choices": 5}, "x"]}},
        {"raw": {"status": 42, "headers": {"content-length": "-1"}}},
        {"usage": {"cost": "much"}},
        {"play": {"player": "repeat_call"}},
        {"when": {"call": 2}, "reply": {}},
        {"conversation": {"turns": ["x", {"error": {"status": 500, "message": "x"}}]}},
        {"max_inputs": {"count": 0}},
        {"serve": {"model": ""}},
        {"job": {"status": "hang", "failed": {"x": [1, ""]}}},
        {"clear": {}},
    ]
)
CALLS = st.one_of(
    st.tuples(st.just("POST"), st.just("/script"), KNOWN | VALUES | st.lists(KNOWN, max_size=3)),
    st.tuples(
        st.just("PATCH"), st.just("/settings"), VALUES | st.fixed_dictionaries({"credits": st.floats(-1, 1)})
    ),
    st.tuples(
        st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
        st.sampled_from(
            ["/reset", "/requests", "/bills", "/problems", "/sessions", "/sessions/x", "/%00", "/script"]
        ),
        st.none() | VALUES,
    ),
    st.tuples(st.just("CHAT"), st.just(""), st.none()),
)


@given(st.lists(CALLS, max_size=6))
def test_after_any_sequence_of_calls_the_server_answers(calls: list[tuple[str, str, Any]]) -> None:
    control = ControlClient(StandInTransport())
    for method, path, body in calls:
        if method == "CHAT":
            with suppress(httpx.TransportError):  # of an answer that is no HTTP, as the script wanted
                control.chat()
            continue
        answer = control.send(method, f"/__stand-in{path}", **({} if body is None else {"json": body}))
        assert answer.status_code in (200, 400, 404, 405), answer.text
        assert answer.json()
    assert control("GET", "/health")["status"] == "ok"
    control("POST", "/reset")
    assert "Hello" in control.ask()
