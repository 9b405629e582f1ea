"""Answer decisions: each question by its type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.http.traffic import compact_json
from openrouter_sdk.testing.surfaces.reply import AnswerIds, requested_model, words

PATHS = frozenset({"/api/alpha/decisions", "/systemone"})
"""The two paths of the same operation (protocol 33)."""


def result(ids: AnswerIds, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the result; a choice is always the first option."""
    questions = body.get("questions")
    questions = questions if isinstance(questions, Mapping) else {}
    answers = {name: _answer(one) for name, one in questions.items() if isinstance(one, Mapping)}
    tokens = len(words(compact_json(body.get("state")))) + sum(
        len(words(compact_json(one))) for one in questions.values()
    )
    usage = {"input_tokens": tokens, "output_tokens": len(answers), "cost": round(tokens * 15e-8, 9)}
    return {"id": ids.generation_id, "model": requested_model(body), "answers": answers, "usage": usage}


def _answer(question: Mapping[str, Any]) -> dict[str, Any]:
    kind, criteria = question.get("type"), question.get("criteria")
    match kind:
        case "box":
            sides = {"left": 0.25, "top": 0.25, "right": 0.75, "bottom": 0.75}
            return {"type": kind, "box": sides, "confidence": 1.0}
        case "choice":
            names = list(criteria) if isinstance(criteria, Mapping) else []
            probabilities = {name: float(index == 0) for index, name in enumerate(names)}
            chosen = names[0] if names else ""
            return {"type": kind, "choice": chosen, "confidence": 1.0, "probabilities": probabilities}
        case "score":
            return {"type": kind, "score": 0.0, "confidence": 1.0}
    return {"type": "noul", "noul": 1.0}
