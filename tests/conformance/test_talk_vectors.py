"""Conversations and decisions are what the vectors say."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.conversation import history, turns
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.structured.decisions.questions import questions_of, read_answers
from tests.conformance.comparing import class_of
from tests.conformance.each_vector import each_vector
from tests.conformance.vectors import Vector

Json = dict[str, Any]


def check(vector: Vector, outcome: Any) -> None:
    expect = dict(vector.expect)
    refused = expect.pop("refused", None)
    if refused is None:
        found = outcome(vector.given)
        assert {name: found.get(name) for name in expect} == expect
        return
    with pytest.raises(InvalidArgumentError) as caught:
        outcome(vector.given)
    assert class_of(caught.value) == "InvalidArgumentError"
    for name in refused.get("names", ()):
        assert name in str(caught.value)


@each_vector("conversation", "pure")
def test_a_conversation_is_what_the_vector_says(vector: Vector, lane: str) -> None:
    check(vector, conversation)


@each_vector("decisions", "pure")
def test_a_decision_is_what_the_vector_says(vector: Vector, lane: str) -> None:
    check(vector, decision)


def conversation(given: Json) -> Json:
    if "said" in given:
        return {"messages": turns.said(given["said"])}
    if "ended" in given:
        return {"messages": history.answered(given["ended"])}
    if "models" in given:
        return {"limit": history.prompt_limit(given["models"], given.get("length"))}
    if "message" in given:
        return {"tokens": history.estimated_tokens(given["message"])}
    return fitted(**given)


def fitted(messages: list[Json], limit: int, overhead: int = 0) -> Json:
    kept, report = history.fit(messages, limit, overhead)
    places = {id(message): place for place, message in enumerate(messages)}
    found: Json = {"kept": [places[id(message)] for message in kept]}
    if report is not None:
        found["dropped"] = [places[id(message)] for message in report.messages]
        found |= {"turns": report.turns, "tokens": report.tokens, "kept_tokens": report.kept_tokens}
    return found


def decision(given: Json) -> Json:
    questions = questions_of(given["schema"])
    if "answers" not in given:
        return {"questions": questions}
    read = read_answers(given["schema"], questions, given["answers"])
    if read.problems:
        return {"problems": [problem.path for problem in read.problems]}
    return {"value": read.value, "probabilities": read.probabilities, "confidence": read.confidence}
