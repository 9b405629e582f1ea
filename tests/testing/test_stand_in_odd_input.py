"""Mistakes that the contract allows, or that stand in scripts and folders, are told with their place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.testing import StandInTransport, players, reply
from tests.each import each
from tests.testing.control_client import CHAT, ControlClient


@pytest.fixture
def control() -> ControlClient:
    return ControlClient(StandInTransport())


@each(
    ("path", "body", "place"),
    [
        ("/chat/completions", CHAT | {"max_tokens": -1}, "/max_tokens"),
        ("/chat/completions", CHAT | {"model": "larkspur/sonata-3", "max_tokens": -1}, "/max_tokens"),
        ("/messages", CHAT | {"max_tokens": -1}, "/max_tokens"),
        ("/responses", {"model": "a/b", "input": "Hi", "max_output_tokens": -1}, "/max_output_tokens"),
        ("/responses", {"input": "Hi", "previous_response_id": "gen-1"}, "/previous_response_id"),
    ],
)
def test_limits_below_zero_and_earlier_responses_are_refused(
    path: str, body: dict[str, Any], place: str, control: ControlClient
) -> None:
    answer = control.api("POST", path, body)
    assert answer.status_code == 400
    assert f"body {place}: expected" in answer.json()["error"]["message"]


@each("usage", [{"prompt_tokens": "x"}, {"total_tokens": 1.5}, {"completion_tokens": -1}, {"cost": True}])
def test_counts_and_costs_that_are_none_are_refused_when_they_are_written(
    usage: dict[str, Any], control: ControlClient
) -> None:
    with pytest.raises(ValueError, match=f"usage must have .* as {next(iter(usage))}, not"):
        reply("Hello.", usage=usage)
    refused = control("POST", "/script", {"reply": {"text": "Hello.", "usage": usage}}, expected=400)
    assert refused["error"]["metadata"]["pointer"] == "/reply/usage"


@each("name", ["a b", "a:b", "a\nb", "é"])
def test_names_of_headers_that_cannot_be_sent_are_refused(name: str, control: ControlClient) -> None:
    error = {"error": {"status": 429, "message": "Slow down.", "headers": {name: "b"}}}
    refused = control("POST", "/script", error, expected=400)
    assert "headers must be printable ASCII, with names of" in refused["error"]["message"]


def test_a_model_that_errs_in_the_form_of_an_answer_may_be_asked_for_none(control: ControlClient) -> None:
    control.transport.script.play(players.bad_output("fenced"))
    assert control.ask().startswith("```json\nHello!")


def test_programs_that_wait_for_the_server_may_ask_with_head(control: ControlClient) -> None:
    assert control.send("HEAD", "/__stand-in/health").status_code == 200
    assert control.send("HEAD", "/__stand-in/reset").status_code == 405


def test_a_method_in_small_letters_fits_and_a_path_without_slash_is_refused(control: ControlClient) -> None:
    control("POST", "/script", {"when": {"method": "post"}, "reply": {"text": "Fits."}})
    assert control.ask() == "Fits."
    with pytest.raises(ValueError, match="path must begin with /"):
        control.transport.script.when(path="chat/completions")


def test_drafts_of_editors_are_no_fixtures_and_a_folder_may_come_back(tmp_path: Path) -> None:
    folder = tmp_path / "fixtures"
    folder.mkdir()
    (folder / ".#rules.json").write_text("no JSON", "utf-8")
    (folder / "rules.json").write_text('[{"when": {}, "reply": {"text": "Rule."}}]', "utf-8")
    control = ControlClient(StandInTransport(fixtures=folder))
    folder.rename(tmp_path / "away")
    assert control.ask() == "Rule."
    assert "no such folder" in control("GET", "/health")["fixtures"]["mistakes"][0]
    (tmp_path / "away").rename(folder)
    assert control.ask() == "Rule."
    assert control("GET", "/health")["fixtures"]["mistakes"] == []


def test_structured_answers_have_as_many_different_items_as_they_must(control: ControlClient) -> None:
    numbers = {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"enum": [1, 2, 3]}}
    for seed in range(9):
        schema = {"type": "object", "properties": {f"n{seed}": numbers}, "required": [f"n{seed}"]}
        asked = {"type": "json_schema", "json_schema": {"name": "numbers", "schema": schema}}
        answer = control.api("POST", "/chat/completions", CHAT | {"response_format": asked}).json()
        [found] = json.loads(answer["choices"][0]["message"]["content"]).values()
        assert sorted(found) == [1, 2, 3]
