"""What the API tells of a key, of credits and of a generation, as facts for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from openrouter_sdk.catalogue.price import amount, mapping
from openrouter_sdk.cli.views.amounts import dollars

Json: TypeAlias = Mapping[str, Any]
Facts: TypeAlias = list[tuple[str, str]]


def key_facts(key: Json) -> Facts:
    """Return what a key may spend, and what it has spent."""
    return [
        ("label", _text(key, "label")),
        ("kind", "management key" if key.get("is_management_key") is True else "API key"),
        ("limit", _limit(key)),
        ("left", _sum(key, "limit_remaining")),
        ("spent", _spent(key)),
        ("own provider keys", _sum(key, "byok_usage") if key.get("byok_usage") else ""),
        ("free models today", _free_requests(mapping(key.get("free_model_daily_requests")))),
        ("free tier", "yes: no credits were bought yet" if key.get("is_free_tier") is True else ""),
        ("expires", _text(key, "expires_at")),
    ]


def _limit(key: Json) -> str:
    if key.get("limit") is None:
        return "none"
    reset = key.get("limit_reset")
    return f"{_sum(key, 'limit')}, {reset if isinstance(reset, str) else 'in all'}"


def _spent(key: Json) -> str:
    words = {"daily": "today", "weekly": "this week", "monthly": "this month"}
    sums = [(_sum(key, f"usage_{period}"), word) for period, word in words.items()]
    recent = ", ".join(f"{text} {word}" for text, word in sums if text)
    return _sum(key, "usage") + (f" ({recent}; days are of UTC)" if recent else "")


def _free_requests(counts: Json) -> str:
    used, limit = amount(counts.get("used")), amount(counts.get("limit"))
    return "" if used is None or limit is None else f"{used:.0f} of {limit:.0f} requests"


def credit_facts(credits: Json) -> Facts:
    """Return what an account has bought, and what is left."""
    bought, used = _number(credits, "total_credits"), _number(credits, "total_usage")
    left = None if bought is None or used is None else bought - used
    return [("left", dollars(left)), ("bought", dollars(bought)), ("spent", dollars(used))]


def generation_facts(record: Json) -> Facts:
    """Return which model answered, how long it took, and what it cost."""
    return [
        ("generation", _text(record, "id")),
        ("model", _text(record, "model")),
        ("provider", _text(record, "provider_name")),
        ("kind", _text(record, "api_type")),
        ("cost", _sum(record, "total_cost")),
        ("provider's own cost", _sum(record, "upstream_inference_cost")),
        ("tokens", _tokens(record)),
        ("ended", _text(record, "finish_reason")),
        ("cancelled", "yes" if record.get("cancelled") is True else ""),
        ("time", _times(record)),
        ("at", _text(record, "created_at")),
        ("session", _text(record, "session_id")),
    ]


def _tokens(record: Json) -> str:
    names = {"tokens_prompt": "in", "tokens_completion": "out", "native_tokens_reasoning": "of reasoning"}
    counts = [(amount(record.get(name)), what) for name, what in names.items()]
    return ", ".join(f"{count:,.0f} {what}" for count, what in counts if count)


def _times(record: Json) -> str:
    names = {"latency": "to the first token", "generation_time": "to generate"}
    times = [(amount(record.get(name)), what) for name, what in names.items()]
    return ", ".join(f"{time / 1000:.2f} s {what}" for time, what in times if time is not None)


def _number(data: Json, name: str) -> float | None:
    value = data.get(name)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _sum(data: Json, name: str) -> str:
    return dollars(_number(data, name))


def _text(data: Json, name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else ""
