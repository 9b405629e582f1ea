"""The black-box cases are what their schema, the contract and the groups of a scoreboard say."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from openrouter_sdk.testing.conformance import Case, load
from openrouter_sdk.testing.conformance.cases import GROUPS, schema
from openrouter_sdk.testing.contract import contract
from tests.each import each
from tests.schema_validators import contract_validator

CASES = [case for group in load().values() for case in group.cases]
CONTRACT = contract.load()
PLACES = {
    "chat": ("POST", "/chat/completions"),
    "responses": ("POST", "/responses"),
    "messages": ("POST", "/messages"),
    "embeddings": ("POST", "/embeddings"),
    "images": ("POST", "/images"),
    "models.list": ("GET", "/models"),
    "models.get": ("GET", "/model/{author}/{slug}"),
}


def identifier(case: Case) -> str:
    return case.id


@pytest.mark.parametrize("group", GROUPS)
def test_a_file_of_cases_is_valid(group: str) -> None:
    text = files("openrouter_sdk.testing.conformance").joinpath(f"cases/{group}.json").read_text("utf-8")
    Draft202012Validator(schema()).validate(json.loads(text))


def test_a_file_is_named_after_its_group() -> None:
    assert {name: group.name for name, group in load().items()} == {name: name for name in GROUPS}


def test_ids_are_unique() -> None:
    ids = [case.id for case in CASES]
    assert len(ids) == len(set(ids))


def test_what_is_our_judgement_is_in_the_group_for_it() -> None:
    judged = {"client", "safety"}
    assert {case.group for case in CASES if "our judgement" in case.source} == judged
    assert all("our judgement" in case.source for name in judged for case in load()[name].cases)


@each("case", [case for case in CASES if case.do.get("stream")], ids=identifier)
def test_a_streamed_case_says_what_to_read(case: Case) -> None:
    assert case.do["read"] in ("chunks", "result")


@each("case", [case for case in CASES if case.unusual is None], ids=identifier)
def test_a_case_answers_what_the_contract_allows(case: Case) -> None:
    """A client that refuses an answer fails for its own reasons, not for a wrong answer of ours."""
    troubles = [trouble for value, wanted in answered(case) for trouble in misfits(value, wanted)]
    assert not troubles


def answered(case: Case) -> Iterator[tuple[Any, Mapping[str, Any]]]:
    method, path = PLACES[case.do["operation"]]
    operation = next(one for one in CONTRACT.operations if (one.method, one.path) == (method, path))
    for answer in case.answers:
        if "json" in answer and answer.get("status", 200) == 200:
            assert operation.result_schema is not None
            yield answer["json"], operation.result_schema
        for event in answer.get("events", ()):
            assert operation.stream_schema is not None
            named = {"event": event["type"]} if answer.get("event_names") else {}
            yield {**named, "data": event}, operation.stream_schema


def misfits(value: Any, wanted: Mapping[str, Any]) -> list[str]:
    validator = contract_validator(wanted)
    return [error.message[:300] for error in validator.iter_errors(value)]
