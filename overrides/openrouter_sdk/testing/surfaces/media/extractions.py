"""Answer extractions: each field by its type, from what the state says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.http.traffic import compact_json
from openrouter_sdk.testing.surfaces.reply import AnswerIds, requested_model, words

PATH = "/api/alpha/extractions"

_DATE = r"\d{4}-\d\d-\d\d"
_PATTERNS = {
    "date": _DATE,
    "datetime": rf"{_DATE}[T ]\d\d:\d\d(?::\d\d)?",
    "duration": r"\d+ (?:second|minute|hour|day|week|month|year)s?",
    "time": r"\b\d?\d:\d\d\b",
}
_NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
_SENTENCE_END = r"(?<=[.!?;])\s+"


def result(ids: AnswerIds, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the result: the first thing of the right type in the state, or null if there is none."""
    fields = body.get("fields")
    fields = fields if isinstance(fields, Mapping) else {}
    state = str(body.get("state") or "")
    answers = {
        name: {"type": field.get("type"), "value": _value(field, state)}
        for name, field in fields.items()
        if isinstance(field, Mapping)
    }
    read, asked = len(words(state)), sum(len(words(compact_json(one))) for one in fields.values())
    usage = {
        "input_tokens": read + asked,
        "output_tokens": len(answers),
        "state_tokens": read,
        "schema_tokens": asked,
        "passes": 1,
        "cost": round((read + asked) * 15e-8, 9),
    }
    return {
        "id": ids.generation_id,
        "model": requested_model(body),
        "provider": "StandIn",
        "answers": answers,
        "state_text": state,
        "truncated": False,
        "usage": usage,
    }


def _value(field: Mapping[str, Any], state: str) -> Any:
    kind = field.get("type")
    if kind in _PATTERNS:
        found = re.search(_PATTERNS[kind], state)
        return found[0] if found else None
    if kind == "text":
        return re.split(_SENTENCE_END, state.strip())[0] or None
    if kind == "list":
        return _list(field.get("items"), state)
    numbers = _numbers(state)
    if kind == "estimate":
        return _estimate(field, numbers)
    decimals = field.get("decimals")
    if numbers and isinstance(decimals, int):
        return round(numbers[0], decimals)
    return numbers[0] if numbers else None


def _numbers(state: str) -> list[float]:
    without_dates = re.sub(_DATE, " ", state)
    return [float(one.replace(",", "")) for one in re.findall(_NUMBER, without_dates)]


def _list(items: Any, state: str) -> list[Any]:
    if items == "number":
        return _numbers(state)
    if items in _PATTERNS:
        return re.findall(_PATTERNS[items], state)
    return [part.strip() for part in re.split(r"[,;]\s", state) if part.strip()]


def _estimate(field: Mapping[str, Any], numbers: list[float]) -> float | None:
    """Return the middle of the bounds, or without bounds the first number."""
    low, high = field.get("min"), field.get("max")
    if isinstance(low, (int, float)) and isinstance(high, (int, float)):
        return (low + high) / 2
    return numbers[0] if numbers else None
