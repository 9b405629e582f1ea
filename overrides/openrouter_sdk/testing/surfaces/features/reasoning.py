"""Reasoning, when it is asked for (protocol 16)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any, Final, Literal

from openrouter_sdk.testing.history.rounds import texts
from openrouter_sdk.testing.surfaces.features.requested import Thinking
from openrouter_sdk.testing.surfaces.parts import Reasoning
from openrouter_sdk.testing.surfaces.reply import count_tokens, tokens

_STEPS: Final = {"minimal": 0, "low": 0, "medium": 1, "high": 2, "xhigh": 3, "max": 3}
_SENTENCES: Final = (
    "First I look for what is really asked.",
    "Then I weigh two answers against each other.",
    "At last I check that nothing is left out.",
)
_FORMATS: Final[Mapping[str, str]] = {
    "anthropic": "anthropic-claude-v1",
    "google": "google-gemini-v1",
    "openai": "openai-responses-v1",
    "x-ai": "xai-responses-v1",
}
_ENCRYPTED: Final[Mapping[str, Literal["text", "summary"]]] = {
    "google": "text",
    "openai": "summary",
    "x-ai": "summary",
}
"""Authors whose models encrypt their reasoning, and what they show beside that."""


def is_asked(body: Mapping[str, Any]) -> bool | None:
    """Return whether a request wants reasoning; None if it does not say."""
    thinking, settings = body.get("thinking"), _settings(body)
    effort = settings.get("effort") or body.get("reasoning_effort")
    if effort == "none" or settings.get("enabled") is False:
        return False
    if isinstance(thinking, Mapping):
        return thinking.get("type") != "disabled"
    return True if effort or settings or body.get("include_reasoning") is True else None


def read(body: Mapping[str, Any], model: str, path: str) -> Thinking:
    """Return how a request wants a model to reason."""
    settings, thinking = _settings(body), body.get("thinking")
    budget = thinking if isinstance(thinking, Mapping) else {}
    is_excluded = settings.get("exclude") is True or body.get("include_reasoning") is False
    limit = settings.get("max_tokens") or budget.get("budget_tokens")
    is_encrypted = path != "/messages" and _author(model) in _ENCRYPTED
    if path == "/responses":
        is_encrypted |= "reasoning.encrypted_content" in texts(body.get("include")) or "summary" in settings
    return Thinking(
        str(settings.get("effort") or body.get("reasoning_effort") or "medium"),
        limit if isinstance(limit, int) else None,
        "nothing" if is_excluded else "signature" if budget.get("display") == "omitted" else "all",
        "encrypted" if is_encrypted else "signed",
        is_asked(body) is True,
    )


def think(text: str, model: str, thinking: Thinking) -> tuple[Reasoning, ...]:
    """Return the reasoning before the answer to a text; what must come back unchanged depends on the text."""
    steps = _SENTENCES[: _STEPS.get(thinking.effort, 1)]
    thought = " ".join((f"Let me think about this: {text[:80]}", *steps))
    if thinking.limit is not None:
        sealed = count_tokens(_sealed("", "")) if thinking.form == "encrypted" else 0
        thought = "".join(tokens(thought)[: max(thinking.limit - sealed, 1)])
    author = _author(model)
    form = _FORMATS.get(author, "unknown")
    if thinking.form == "signed":
        return (Reasoning(thought, signature=_sealed("signature", thought), format=form),)
    format = form if author in _ENCRYPTED else "openai-responses-v1"
    id = f"rs_{hashlib.sha256(thought.encode()).hexdigest()[:24]}"
    data = _sealed("reasoning", thought)
    encrypted = Reasoning(data, "encrypted", format=format, id=id)
    if not thinking.asked:
        return (encrypted,)
    return Reasoning(thought, _ENCRYPTED.get(author, "summary"), format=format, id=id), encrypted


def _settings(body: Mapping[str, Any]) -> Mapping[str, Any]:
    reasoning = body.get("reasoning")
    return (
        {key: one for key, one in reasoning.items() if one is not None}
        if isinstance(reasoning, Mapping)
        else {}
    )


def _author(model: str) -> str:
    return model.lstrip("~").partition("/")[0]


def _sealed(kind: str, text: str) -> str:
    """Return data that nobody can read, and that fits this text alone."""
    return base64.b64encode(hashlib.sha256(f"{kind} {text}".encode("utf-8", "replace")).digest()).decode()
