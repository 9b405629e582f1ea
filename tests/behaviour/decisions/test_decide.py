"""Decisions of a type: what is asked, and what the answers come to."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Literal, NamedTuple

import pytest

from openrouter_sdk import Criteria, OpenRouter, Score
from openrouter_sdk.errors import InvalidArgumentError, OutputInvalidError
from openrouter_sdk.testing import StandInServer, StandInTransport
from tests.behaviour.lanes import Lane
from tests.each import each

ASKED: dict[str, Any] = {"model": "a/decider", "state": "The app crashes, and I have a demo in an hour!"}


class Tone(Enum):
    CALM = "calm"
    ANGRY = "angry"


@dataclass
class Triage:
    """How to handle a mail.

    Attributes:
        queue: Where the mail belongs.
    """

    queue: Annotated[Literal["bug", "idea", "bill"], Criteria(bug="Something is broken.")]
    is_urgent: bool
    tone: Tone
    effort: Annotated[float, Score("minutes", "hours", "days"), "How long a fix takes."]
    priority: Literal[1, 2] = 2


QUESTIONS = {
    "queue": {
        "type": "choice",
        "instructions": "Where the mail belongs.",
        "criteria": {"bug": "Something is broken.", "idea": None, "bill": None},
    },
    "is_urgent": {"type": "noul", "instructions": "is urgent"},
    "tone": {"type": "choice", "instructions": "tone", "criteria": {"calm": None, "angry": None}},
    "effort": {
        "type": "score",
        "instructions": "How long a fix takes.",
        "criteria": ["minutes", "hours", "days"],
    },
    "priority": {"type": "choice", "instructions": "priority", "criteria": {"1": None, "2": None}},
}
ANSWERS: dict[str, Any] = {
    "queue": {
        "type": "choice",
        "choice": "bug",
        "confidence": 0.9,
        "probabilities": {"bug": 0.9, "idea": 0.1},
    },
    "is_urgent": {"type": "noul", "noul": 0.75},
    "tone": {"type": "choice", "choice": "angry", "probabilities": {"angry": 0.6, "calm": 0.4}},
    "effort": {"type": "score", "score": 1.25, "probabilities": {"1": 0.75, "2": 0.25}},
    "priority": {"type": "choice", "choice": "1", "probabilities": {"1": 0.8, "2": 0.2}},
}


def answer(server: Any, answers: dict[str, Any], **more: Any) -> None:
    usage = {"input_tokens": 10, "output_tokens": 5, "cost": 0.001}
    body = {"id": "gen-1", "model": "a/decider", "answers": answers, "usage": usage, **more}
    server.script.raw(200, {"content-type": "application/json"}, json.dumps(body).encode())


def test_fields_are_asked_and_their_answers_are_the_value(lane: Lane, server: StandInServer) -> None:
    answer(server, ANSWERS)
    decision = lane.do(lane.client().decisions.decide(Triage, **ASKED, session_id="s1"))
    assert decision.output == Triage("bug", True, Tone.ANGRY, 1.25, 1)
    sent = server.requests[0].json()
    assert sent == {**ASKED, "session_id": "s1", "questions": QUESTIONS}
    assert server.requests[0].path == "/api/alpha/decisions"
    assert decision.probabilities == {
        "queue": {"bug": 0.9, "idea": 0.1},
        "is_urgent": {True: 0.75, False: 0.25},
        "tone": {"angry": 0.6, "calm": 0.4},
        "effort": {"1": 0.75, "2": 0.25},
        "priority": {1: 0.8, 2: 0.2},
    }
    assert (decision.confidence, decision.cost, decision.reply.id) == ({"queue": 0.9}, 0.001, "gen-1")
    assert repr(decision).startswith("<Decision Triage(queue='bug'")


def test_the_stand_in_decides(lane: Lane) -> None:
    class Small(NamedTuple):
        good: bool
        kind: Literal["x", "y"]
        size: Annotated[float, Score("s", "l")]

    client = lane.client()
    assert lane.do(client.decisions.decide(Small, **ASKED)).output == Small(True, "x", 0.0)
    one = lane.do(client.decisions.decide(Literal["yes", "no"], **ASKED))
    assert (one.output, one.probabilities) == ("yes", {"value": {"yes": 1.0, "no": 0.0}})
    schema = {"type": "object", "properties": {"ok": {"type": "boolean"}}}
    assert lane.do(client.decisions.decide(schema, **ASKED)).output == {"ok": True}


@each(
    "name, wrong, words",
    [
        ("queue", {"type": "choice", "choice": "other"}, "'other' is none of the choices: bug, idea, bill"),
        ("queue", {"type": "noul", "noul": 1}, "type 'noul', not 'choice'"),
        ("queue", None, "there is no answer"),
        ("is_urgent", {"type": "noul", "noul": 7}, "from 0"),
        ("is_urgent", {"type": "noul", "noul": True}, "expected a number"),
        ("effort", {"type": "score"}, "expected a number"),
    ],
    ids=str,
)
def test_answers_that_are_not_of_the_type_are_an_error_with_the_paid_reply(
    name: str, wrong: Any, words: str
) -> None:
    server = StandInTransport()
    answer(server, {**ANSWERS, name: wrong})
    with pytest.raises(OutputInvalidError, match=words) as caught:
        OpenRouter("sk-or-v1-stand-in", transport=server).decisions.decide(Triage, **ASKED)
    assert [one.path for one in caught.value.problems] == [name]
    assert (caught.value.cost, caught.value.generation_id, caught.value.reply.model) == (
        0.001,
        "gen-1",
        "a/decider",
    )


def record(annotation: Any) -> Any:
    return NamedTuple("Record", [("field", annotation)])


@each(
    "type_, more, words",
    [
        (record(str), {}, "field `field` cannot be decided"),
        (record(int), {}, "a score may lie between"),
        (record(float), {}, "write Annotated"),
        (record(list[bool]), {}, "field `field`"),
        (record(Literal["a"] | None), {}, "field `field`"),
        (record(Literal["a"]), {}, "only one choice"),
        (record(Literal[1, "1", 2]), {}, "read the same"),
        (record(Annotated[Literal["a", "b"], Criteria(c="x")]), {}, "Criteria names `c`"),
        (record(Annotated[bool, Criteria(true="x")]), {}, "both"),
        (record(Triage), {}, "field `field`"),
        (NamedTuple("Empty", []), {}, "no fields"),
        (str, {}, "cannot be decided"),
        (Triage, {"questions": {}}, "questions"),
        (Triage, {"state": None}, "state"),
        (Triage, {"modle": "x"}, "modle"),
    ],
    ids=lambda case: case[2],
)
def test_what_cannot_be_decided_is_refused_before_anything_is_sent(
    type_: Any, more: dict[str, Any], words: str
) -> None:
    server = StandInTransport()
    client: Any = OpenRouter("sk-or-v1-stand-in", transport=server)
    with pytest.raises(InvalidArgumentError, match=words):
        client.decisions.decide(type_, **{**ASKED, **more})
    assert list(server.requests) == []


def test_scales_need_texts() -> None:
    for make in (lambda: Score("one"), lambda: Score("one", ""), Criteria):
        with pytest.raises(InvalidArgumentError):
            make()
    assert repr(Score("a", "b")) == "Score('a', 'b')"
    assert repr(Criteria(a="x")) == "Criteria(a='x')"
