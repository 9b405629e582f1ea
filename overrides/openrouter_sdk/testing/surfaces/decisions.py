"""Answer the questions of a decision: each in its kind, and by its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.http.traffic import compact
from openrouter_sdk.testing.surfaces.reply import Stamp, model_of, words

PATHS = frozenset({"/api/alpha/decisions", "/systemone"})
"""The two ways to the same operation (protocol 33)."""


def result(stamp: Stamp, body: Mapping[str, Any]) -> dict[str, Any]:
    """The whole answer; the first of what may be chosen is chosen."""
    questions = body.get("questions")
    asked = questions if isinstance(questions, Mapping) else {}
    answers = {name: _answer(one) for name, one in asked.items() if isinstance(one, Mapping)}
    tokens = len(words(compact(body.get("state")))) + sum(len(words(compact(one))) for one in asked.values())
    usage = {"input_tokens": tokens, "output_tokens": len(answers), "cost": round(tokens * 15e-8, 9)}
    return {"id": stamp.generation_id, "model": model_of(body), "answers": answers, "usage": usage}


def _answer(question: Mapping[str, Any]) -> dict[str, Any]:
    kind, criteria = question.get("type"), question.get("criteria")
    match kind:
        case "box":
            sides = {"left": 0.25, "top": 0.25, "right": 0.75, "bottom": 0.75}
            return {"type": kind, "box": sides, "confidence": 1.0}
        case "choice":
            names = list(criteria) if isinstance(criteria, Mapping) else []
            sure = {name: float(index == 0) for index, name in enumerate(names)}
            chosen = names[0] if names else ""
            return {"type": kind, "choice": chosen, "confidence": 1.0, "probabilities": sure}
        case "score":
            return {"type": kind, "score": 0.0, "confidence": 1.0}
    return {"type": "noul", "noul": 1.0}
