"""What traces and the keys of cached replies have of a model and its calls: no credentials."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

from langchain_core.language_models import LangSmithParams

from openrouter_sdk.errors.secrets import CREDENTIAL_HEADERS
from openrouter_sdk.integrations.langchain.chat_fields import ChatFields

_TOLD: Final = (
    *("temperature", "max_tokens", "top_p", "streaming", "reasoning"),
    *("openrouter_provider", "route", "model_kwargs"),
)
"""Fields that tell models apart, also where they are not set."""
_ANSWERING: Final = ("betas", "extra_body", "extra_query")
"""Options of the client that may change an answer."""
_NOT_SENT: Final = ("headers", "options", "retries", "timeout")
"""Arguments that are not of the request."""
_CREDENTIALS: Final = frozenset(
    {"api_key", "default_headers", "extra_headers", "headers", "openrouter_api_key"}
)


def identifying_params(model: ChatFields) -> dict[str, Any]:
    """Return the fields that tell models apart."""
    found = {name: getattr(model, name) for name in _TOLD}
    found["model_kwargs"] = without_credentials(model.model_kwargs)
    return {**found, **model.sent_fields()}


def langsmith_params(arguments: Mapping[str, Any]) -> LangSmithParams:
    """Return the arguments of a call in the words of LangSmith."""
    found = LangSmithParams(
        ls_provider="openrouter",
        ls_model_name=arguments["model"],
        ls_model_type="chat",
        ls_temperature=arguments.get("temperature"),
    )
    if longest := arguments.get("max_tokens") or arguments.get("max_completion_tokens"):
        found["ls_max_tokens"] = longest
    if ends := arguments.get("stop"):
        found["ls_stop"] = [ends] if isinstance(ends, str) else list(ends)
    return found


def cache_key(model: ChatFields, arguments: dict[str, Any], kind: Mapping[str, Any]) -> str:
    """Return the key of cached replies: all that may change one, and no credentials.

    `arguments` are those of the call, and `kind` is what else tells replies apart.
    """
    sent = {name: value for name, value in arguments.items() if name not in _NOT_SENT}
    given = arguments.get("options", {})
    options = {**model.options, **given}
    key = {
        **kind,
        "base_url": model.base_url,
        "headers": _headers_digest(model.default_headers, given.get("headers"), arguments.get("headers")),
        "options": {name: options[name] for name in _ANSWERING if name in options},
        "arguments": sent,
    }
    return json.dumps(key, sort_keys=True, default=repr)


def without_credentials(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments of a call as traces may show them: without keys and headers, which may have keys."""
    found = {name: value for name, value in values.items() if name not in _CREDENTIALS}
    if isinstance(options := found.get("options"), Mapping):
        found["options"] = without_credentials(options)
    return found


def _headers_digest(*headers: Any) -> str:
    """Return what tells headers apart, but does not show them. Credentials do not count."""
    merged = {name.lower(): value for one in headers for name, value in (one or {}).items()}
    told = sorted((name, str(value)) for name, value in merged.items() if name not in CREDENTIAL_HEADERS)
    return sha256(repr(told).encode("utf-8", "replace")).hexdigest() if told else ""
