"""Models that there are not, and tool choices that choose nothing, are refused."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.testing import StandIn, players
from tests.each import each
from tests.testing.conftest import Judge
from tests.testing.in_process_api import InProcessApi

UNKNOWN = (
    "gpt-4o",
    "",
    "/",
    "a/",
    "a/b/c",
    "a/b c",
    "larkspur/sonata-9",
    "~larkspur/latest",
    "larkspur/sonata-9:nitro",
    "invalid/model-that-does-not-exist",
    "openai/nonexistent-model",
)
KNOWN = (
    "larkspur/sonata-3",
    "~larkspur/sonata-latest",
    "larkspur/sonata-3:nitro",
    "openai/gpt-4o-mini",
    "openrouter/auto",
    "a/b",
    "a/existential-1",
    "a/b:free",
    "@preset/mine",
    "openai/gpt-4o@preset/mine",
)
HELLO = [{"role": "user", "content": "Hello"}]
BODIES: dict[str, dict[str, Any]] = {
    "/chat/completions": {"messages": HELLO},
    "/responses": {"input": "Hello"},
    "/messages": {"messages": HELLO, "max_tokens": 100},
    "/embeddings": {"input": "Hello"},
    "/rerank": {"query": "Hello", "documents": ["Hello"]},
    "/images": {"prompt": "A stone"},
    "/videos": {"prompt": "A stone"},
    "/audio/speech": {"input": "Hello", "voice": "alloy"},
    "/audio/transcriptions": {"input_audio": {"data": "UklGRg==", "format": "wav"}},
}
SURFACES = ("/chat/completions", "/responses", "/messages")
PARAMETERS = {"type": "object", "properties": {}}


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


@pytest.fixture
def narrow(judge: Judge) -> InProcessApi:
    return InProcessApi(judge, StandIn(only_listed_models=True))


def status(api: InProcessApi, model: str, path: str = "/chat/completions", **more: Any) -> int:
    return api("POST", path, {"model": model, **BODIES[path], **more}).status


def test_unknown_ids_are_400_and_others_are_answered(api: InProcessApi) -> None:
    assert {id: status(api, id) for id in UNKNOWN} == dict.fromkeys(UNKNOWN, 400)
    assert {id: status(api, id) for id in KNOWN} == dict.fromkeys(KNOWN, 200)


@each("path", BODIES)
def test_an_unknown_model_is_named_wherever_a_model_is_asked(path: str, api: InProcessApi) -> None:
    answered = api("POST", path, {"model": "gpt-4o", **BODIES[path]})
    assert answered.status == 400
    assert b"gpt-4o is not a valid model ID" in answered.body
    assert api.stand_in.bills == []


def test_the_reason_says_that_there_is_no_such_model(api: InProcessApi) -> None:
    error = api("POST", "/chat/completions", {"model": "gpt-4o", "messages": HELLO}).value["error"]
    assert error["code"] == 400
    assert error["metadata"]["error_type"] == "invalid_request"
    reason = error.get("availability") or error["metadata"]["availability"]
    assert (reason["code"], reason["requested_models"]) == ("model_not_found", ["gpt-4o"])


def test_an_unknown_fallback_is_400_too(api: InProcessApi) -> None:
    assert status(api, "a/b", models=["a/c", "gpt-4o"]) == 400
    assert status(api, "a/b", "/messages", fallbacks=[{"model": "gpt-4o"}]) == 400


def test_only_listed_models_are_known_if_a_test_wants_so(narrow: InProcessApi) -> None:
    assert status(narrow, "larkspur/sonata-3") == status(narrow, "~larkspur/sonata-latest") == 200
    assert [status(narrow, id) for id in ("openai/gpt-4o-mini", "a/b:free", "@preset/mine")] == [400] * 3
    assert narrow("GET", "/models").status == 200


def test_what_is_scripted_is_said_by_any_model(api: InProcessApi, narrow: InProcessApi) -> None:
    api.stand_in.script.reply("Hi.").error(503, "Overloaded.")
    assert [status(api, "mine") for _ in range(3)] == [200, 503, 400]
    narrow.stand_in.script.reply("Hi.")
    assert [status(narrow, id) for id in ("mine", "larkspur/sonata-3")] == [400, 200]
    assert len(narrow.stand_in.script) == 0


def test_a_model_that_plays_must_be_there(api: InProcessApi) -> None:
    api.stand_in.script.play(players.answer("Hi."))
    assert [status(api, id) for id in ("mine", "a/b")] == [400, 200]


def test_unknown_models_cannot_be_looked_up(api: InProcessApi, narrow: InProcessApi) -> None:
    paths = ("/model/{}", "/models/{}/endpoints")
    assert [api("GET", path.format("openai/gpt-4o-mini")).status for path in paths] == [200, 200]
    for path in (*paths, "/images/models/{}/endpoints"):
        assert api("GET", path.format("larkspur/sonata-9")).status == 404
        assert narrow("GET", path.format("openai/gpt-4o-mini")).status == 404
    assert narrow("GET", "/models/larkspur/sonata-3/endpoints").status == 200


# --- tool choices ---------------------------------------------------------------------------------------


def tool(path: str, name: str) -> dict[str, Any]:
    match path:
        case "/chat/completions":
            return {"type": "function", "function": {"name": name, "parameters": PARAMETERS}}
        case "/responses":
            return {"type": "function", "name": name, "parameters": PARAMETERS}
    return {"name": name, "input_schema": PARAMETERS}


def chosen(path: str, name: str) -> dict[str, Any]:
    match path:
        case "/chat/completions":
            return {"type": "function", "function": {"name": name}}
        case "/responses":
            return {"type": "function", "name": name}
    return {"type": "tool", "name": name}


@each("path", SURFACES)
def test_a_choice_of_a_tool_that_is_not_offered_is_400(path: str, api: InProcessApi) -> None:
    tools = [tool(path, "look_up"), tool(path, "write")]
    assert status(api, "a/b", path, tools=tools, tool_choice=chosen(path, "look_up")) == 200
    body = {"model": "a/b", **BODIES[path], "tools": tools, "tool_choice": chosen(path, "delete")}
    answered = api("POST", path, body)
    assert answered.status == 400
    assert b"one of 'look_up', 'write'" in answered.body


@each("path", SURFACES)
def test_a_call_cannot_be_required_without_tools(path: str, api: InProcessApi) -> None:
    required: Any = {"type": "any"} if path == "/messages" else "required"
    automatic: Any = {"type": "auto"} if path == "/messages" else "auto"
    assert status(api, "a/b", path, tool_choice=required) == 400
    assert status(api, "a/b", path, tool_choice=required, tools=[tool(path, "look_up")]) == 200
    assert status(api, "a/b", path, tool_choice=automatic) == 200


def test_allowed_tools_must_be_offered(api: InProcessApi) -> None:
    def ask(name: str) -> int:
        choice = {
            "type": "allowed_tools",
            "mode": "auto",
            "tools": [chosen("/responses", name), {"type": "web_search"}],
        }
        return status(api, "a/b", "/responses", tools=[tool("/responses", "look_up")], tool_choice=choice)

    assert (ask("look_up"), ask("delete")) == (200, 400)


def test_a_server_tool_may_be_chosen(api: InProcessApi) -> None:
    tools = [{"type": "openrouter:datetime"}]
    assert status(api, "a/b", tools=tools, tool_choice={"type": "openrouter:datetime"}) == 200


def test_a_model_without_tools_is_refused_if_it_must_call_one(api: InProcessApi) -> None:
    tools = [tool("/chat/completions", "look_up")]
    assert status(api, "larkspur/etude-2", tools=tools, tool_choice="required") == 404
    assert status(api, "larkspur/etude-2", tools=tools) == 200
