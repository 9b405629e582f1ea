"""Answer decisions: each question by its type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openrouter_sdk.testing.http.traffic import compact_json
from openrouter_sdk.testing.surfaces.media.overlap import shared_words
from openrouter_sdk.testing.surfaces.reply import AnswerIds, requested_model, words

PATHS = frozenset({"/api/alpha/decisions", "/systemone"})
"""The two paths of the same operation (protocol 33)."""


def result(ids: AnswerIds, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the result: what shares most words with the state, or else the first option."""
    questions = body.get("questions")
    questions = questions if isinstance(questions, Mapping) else {}
    state = compact_json(body.get("state"))
    answers = {name: _answer(one, state) for name, one in questions.items() if isinstance(one, Mapping)}
    tokens = len(words(state)) + sum(len(words(compact_json(one))) for one in questions.values())
    usage = {"input_tokens": tokens, "output_tokens": len(answers), "cost": round(tokens * 15e-8, 9)}
    return {"id": ids.generation_id, "model": requested_model(body), "answers": answers, "usage": usage}


def _answer(question: Mapping[str, Any], state: str) -> dict[str, Any]:
    kind, criteria = question.get("type"), question.get("criteria")
    match kind:
        case "box":
            sides = {"left": 0.25, "top": 0.25, "right": 0.75, "bottom": 0.75}
            return {"type": kind, "box": sides, "confidence": 1.0}
        case "choice":
            options = criteria if isinstance(criteria, Mapping) else {}
            shares = _shares([f"{name} {compact_json(one)}" for name, one in options.items()], state)
            probabilities = dict(zip(options, shares, strict=True))
            chosen = max(probabilities, key=probabilities.__getitem__, default="")
            confidence = probabilities.get(chosen, 1.0)
            return {"type": kind, "choice": chosen, "confidence": confidence, "probabilities": probabilities}
        case "score":
            levels = [compact_json(one) for one in criteria] if isinstance(criteria, list) else []
            shares = _shares(levels, state)
            score = float(shares.index(max(shares))) if shares else 0.0
            return {"type": kind, "score": score, "confidence": max(shares, default=1.0)}
    poles = criteria if isinstance(criteria, Mapping) else {}
    is_true, _ = _shares([compact_json(poles.get("true")), compact_json(poles.get("false"))], state)
    return {"type": "noul", "noul": is_true}


def _shares(options: Sequence[str], state: str) -> list[float]:
    """Return the probability of each option; if none shares a word with the state, it is the first."""
    shared = [shared_words(one, state) for one in options]
    if not any(shared):
        return [float(index == 0) for index in range(len(options))]
    weights = [4**count for count in shared]
    return [round(one / sum(weights), 6) for one in weights]
