"""Programs in other processes and languages control the stand-in by HTTP, as tests in Python do."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import Downloads, RateLimit, StandInServer

CHAT = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}


@pytest.fixture
def control(server: StandInServer) -> Any:
    def ask(method: str, path: str = "", body: Any = None, expected: int = 200) -> Any:
        answer = httpx.request(method, f"{server.origin}/stand-in{path}", json=body, trust_env=False)
        assert answer.status_code == expected, answer.text
        return answer.json()

    return ask


def test_settings_are_shown_and_changed(server: StandInServer, control: Any) -> None:
    assert control("GET")["rates"] is control("GET")["downloads"] is None
    limit = {"requests": 1, "seconds": 9, "reset": "delta", "daily": 5, "models": "a/*"}
    changes = {"credits": 0.5, "rates": limit, "downloads": {"size": 9, "version": 2}, "latency": 0.001}
    shown = control("PATCH", body=changes)
    assert (shown["credits"], shown["rates"], shown["downloads"]["version"]) == (0.5, [limit], 2)
    assert isinstance(server.rates, list)
    assert isinstance(server.rates[0], RateLimit)
    assert server.downloads == Downloads(9, version=2)
    assert control("PATCH", body={"rates": None, "credits": None})["rates"] is None
    assert server.credits is None
    assert control("POST", "/reset")["downloads"] is None


def test_a_script_is_given_as_a_list(server: StandInServer, client: httpx.Client, control: Any) -> None:
    turns = [
        {"error": {"status": 503, "message": "Busy."}},
        {"reply": {"tool_calls": [{"name": "f", "arguments": {}}]}},
        "Done.",
    ]
    script = [
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

    def ask() -> httpx.Response:
        return client.post("/chat/completions", json=CHAT)

    assert (one := ask().json())["choices"][0]["message"]["content"] == "One."
    assert (one["usage"]["cost"], one["model"]) == (None, "c/d")
    assert ask().headers["retry-after"] == "1"
    assert ((spoilt := ask()).text, spoilt.headers["x-test"]) == ("no", "yes")
    assert ask().text == "raw"
    assert ask().json()["choices"][0]["message"]["content"] == "Played."
    assert client.get("/generation", params={"id": one["id"]}).status_code == 404
    job = client.post("/videos", json={"model": "a/b", "prompt": "A tree"}).json()["id"]
    assert client.get(f"/videos/{job}").json()["status"] == "failed"
    weather = {**CHAT, "messages": [{"role": "user", "content": "The weather"}]}
    answers = [client.post("/chat/completions", json=weather) for _ in range(2)]
    assert [one.status_code for one in answers] == [503, 200]
    assert answers[1].json()["choices"][0]["message"]["tool_calls"][0]["function"]["name"] == "f"
    control("POST", "/script", {"clear": {}})
    assert len(server.script) == 0


def test_what_came_and_what_it_cost_is_told(
    server: StandInServer, client: httpx.Client, control: Any
) -> None:
    client.post("/chat/completions", json=CHAT)
    client.post("/chat/completions", json={"model": "a/b"})
    requests = control("GET", "/requests")["requests"]
    assert [one["body"] for one in requests] == [CHAT, {"model": "a/b"}]
    assert ["authorization", "..."] in requests[0]["headers"]
    told = control("GET", "/bills")
    bill = server.bills[0]
    assert (told["charged"], told["total"]) == (1, bill.cost)
    assert told["bills"][0]["body_sha256"] == bill.body_sha256
    assert told["bills"][0]["question"] == "Hello"
    [problem] = control("GET", "/problems")["problems"]
    assert (problem["at"], problem["refused"]) == ("/messages", True)
    assert len(server.requests) == control("GET")["requests"] == 2  # none of the control


@pytest.mark.parametrize(
    ("method", "path", "body", "said"),
    [
        ("PATCH", "", {"colour": 1}, "colour"),
        ("PATCH", "", [1], "[1]"),
        ("PATCH", "", {"credits": "much"}, "number"),
        ("PATCH", "", {"credits": 1, "rates": {"requests": -1}}, "negative"),
        ("PATCH", "", {"rates": {"colour": 1}}, "colour"),
        ("PATCH", "", {"credits": 1, "rates": {"models": 5}}, "models a text"),
        ("PATCH", "", {"credits": 1, "latency": -1}, "negative"),
        ("POST", "/script", {"late_generations": {"lookups": "x"}}, "lookups must be"),
        ("POST", "/script", {"reply": {"text": "x", "faults": [{"CutAt": {"byte": "x"}}]}}, "type int"),
        ("POST", "/script", {"serve": {"model": 5}}, "model must be"),
        ("POST", "/script", {"shout": {}}, "shout"),
        ("POST", "/script", {"reply": {"text": "x"}, "error": {}}, "one name"),
        ("POST", "/script", [{"reply": {"text": "x"}}, {"job": {"status": "done"}}], "done"),
        ("POST", "/script", {"job": ["failed"]}, "object"),
        ("POST", "/script", {"answer": {"faults": ["Fault"]}}, "no fault"),
        ("POST", "/script", {"play": {"player": "Player"}}, "no player"),
        ("POST", "/script", {"play": {"player": {"answer": {"colour": 1}}}}, "colour"),
        ("POST", "/script", {"conversation": {"turns": [{"raw": {}}]}}, "a turn is"),
        ("POST", "/script", {"sign_in": {"how": "perhaps"}}, "perhaps"),
    ],
)
def test_a_mistake_is_told_and_changes_nothing(
    server: StandInServer, control: Any, method: str, path: str, body: Any, said: str
) -> None:
    assert said in control(method, path, body, expected=400)["error"]["message"]
    assert server.credits is None
    assert len(server.script) == 0
    control("POST", "/nothing", expected=404)
