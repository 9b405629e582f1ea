"""What a model answered can be looked up by its id."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.testing.contract.contract import load
from openrouter_sdk.testing.store.kinds import generations
from tests.testing.contract_requests import request_for
from tests.testing.in_process_api import InProcessApi, Judge

SAID = [{"role": "user", "content": "Hello"}]
DIALECTS: dict[str, dict[str, Any]] = {
    "/chat/completions": {"messages": SAID},
    "/messages": {"messages": SAID, "max_tokens": 9},
    "/responses": {"input": "Hello"},
}
KINDS = {
    "/audio/speech": "tts",
    "/audio/transcriptions": "stt",
    "/embeddings": "embeddings",
    "/images": "image",
    "/rerank": "rerank",
    "/videos": "video",
}


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


@pytest.mark.parametrize("path", DIALECTS)
@pytest.mark.parametrize("stream", [False, True])
def test_an_answer_can_be_looked_up(path: str, stream: bool, api: InProcessApi) -> None:
    usage = {"prompt_tokens": 11, "completion_tokens": 7, "cost": 0.25}
    api.stand_in.script.reply("Good day.", finish_reason="length", usage=usage)
    request = {**DIALECTS[path], "model": "some/model", "stream": stream}
    found = api.get("/generation", id=str(api("POST", path, request).generation))["data"]
    expected = {
        "model": "some/model",
        "api_type": "completions",
        "streamed": stream,
        "finish_reason": "length",
        "tokens_prompt": 11,
        "native_tokens_completion": 7,
        "total_cost": 0.25,
        "usage": 0.25,
        "is_byok": False,
    }
    assert expected.items() <= found.items()
    said = api.get("/generation/content", id=found["id"])["data"]
    assert said["output"]["completion"] == "Good day."
    assert "Hello" in str(said["input"])


def test_the_record_has_the_id_and_the_numbers_of_the_answer(api: InProcessApi) -> None:
    result = api("POST", "/chat/completions", {"model": "a/b", "messages": SAID}).value
    found = api.get("/generation", id=result["id"])["data"]
    assert found["id"] == result["id"]
    assert (found["tokens_prompt"], found["tokens_completion"], found["total_cost"]) == (
        result["usage"]["prompt_tokens"],
        result["usage"]["completion_tokens"],
        result["usage"]["cost"],
    )


@pytest.mark.parametrize("path", KINDS)
def test_each_kind_of_answer_has_its_record(path: str, api: InProcessApi) -> None:
    operation = next(one for one in load().operations if (one.method, one.path) == ("POST", path))
    answer = api.stand_in.answer(request_for(operation))
    found = api.get("/generation", id=dict(answer.headers)["x-generation-id"])["data"]
    assert found["api_type"] == KINDS[path]


def test_only_what_was_answered_is_found(api: InProcessApi) -> None:
    for path in ("/generation", "/generation/content"):
        assert api("GET", path, id="gen-0-nothing").status == 404
    feedback = {"generation_id": "gen-0-nothing", "category": "latency"}
    assert api("POST", "/generation/feedback", feedback).status == 404
    feedback["generation_id"] = api.stand_in.example("getGeneration")["id"]
    assert api("POST", "/generation/feedback", feedback).value["data"]["success"] is True


def test_the_oldest_answers_are_forgotten(api: InProcessApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generations, "MAX_GENERATIONS", 2)
    ids = [api("POST", "/chat/completions", {"model": "a/b", "messages": SAID}).value["id"] for _ in range(3)]
    assert [api("GET", "/generation", id=one).status for one in ids] == [404, 200, 200]
    monkeypatch.setattr(generations, "MAX_BYTES", 100)
    api("POST", "/chat/completions", {"model": "a/b", "messages": [{"role": "user", "content": "x" * 90}]})
    assert [api("GET", "/generation", id=one).status for one in ids] == [404, 404, 404]
