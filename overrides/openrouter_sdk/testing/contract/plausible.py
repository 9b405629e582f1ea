"""Plausible values for properties by name."""

from __future__ import annotations

from collections.abc import Callable

EPOCH = 1_760_000_000
"""Unix time of the first answer (October 2025); fixed, so that answers are reproducible."""

Pick = Callable[[int], int]
"""Chooses a number below the given one."""

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_SIZE = len(_ALPHABET)

MODELS = (
    "openai/gpt-4o-mini",
    "anthropic/claude-sonnet-4",
    "google/gemini-2.5-flash",
    "mistralai/mistral-small-3.2-24b-instruct",
    "qwen/qwen3-32b",
)

ABSENT = frozenset(
    {"availability", "debug", "error", "error_type", "openrouter_metadata", "refusal", "stop_details"}
)
"""Optional properties that are left out: only failures and special requests have them."""

NULL = frozenset(
    {
        "cursor",
        "deleted_at",
        "error",
        "error_message",
        "expires_at",
        "failure_reason",
        "next",
        "refusal",
        "stop_details",
    }
)
"""Nullable properties that are usually null."""

FALSE = frozenset({"disabled", "has_more", "is_deprecated", "is_disabled"})
"""Booleans that are false, so that pages end and keys work."""

PREFERRED = (
    "completed",
    "stop",
    "succeeded",
    "success",
    "active",
    "ok",
    "enabled",
    "processed",
    "openrouter",
    "text",
    "user",
)
"""Enum values to prefer, so that programs that poll come to an end."""

_PARAMETERS = ("temperature", "top_p", "max_tokens")

_STRINGS: dict[str, tuple[str, ...]] = {
    "author": ("openai", "anthropic", "google"),
    "b64_json": ("iVBORw0KGgo=",),
    "city": ("Paris", "Lisbon", "Osaka"),
    "content": ("A stand-in answer.", "Another stand-in answer."),
    "content_type": ("application/json",),
    "country": ("FR", "PT", "JP"),
    "currency": ("USD",),
    "declared_parameters": _PARAMETERS,
    "date": ("2025-10-09", "2025-10-08", "2025-10-07"),
    "description": ("A stand-in for the real thing.", "Made up, and valid."),
    "display_name": ("Ada Example", "Grace Example"),
    "excluded_parameters": ("logit_bias", "top_k"),
    "email": ("ada@example.com", "grace@example.com"),
    "filename": ("notes.txt", "report.pdf"),
    "first_name": ("Ada", "Grace"),
    "key": ("sk-or-v1-stand-in",),
    "label": ("sk-or-v1-sta...-in", "sk-or-v1-oth...-er"),
    "language": ("en",),
    "last_name": ("Example",),
    "limit_reset": ("monthly",),
    "media_type": ("image/png",),
    "message": ("A stand-in message.",),
    "mime_type": ("text/plain", "application/pdf"),
    "model": MODELS,
    "model_permaslug": MODELS,
    "modality": ("text->text",),
    "name": ("Example One", "Example Two", "Example Three"),
    "parameter": _PARAMETERS,
    "permaslug": MODELS,
    "provider": ("StandIn",),
    "provider_name": ("StandIn",),
    "query": ("weather in Paris",),
    "region": ("eu-west-1", "us-east-1"),
    "slug": ("example-one", "example-two", "example-three"),
    "summary": ("A short summary.",),
    "tested_parameters": _PARAMETERS,
    "text": ("Some text.", "Some more text."),
    "timezone": ("Europe/Paris", "Asia/Tokyo"),
    "title": ("An Example", "A Second Example"),
    "total_tokens": ("1204512", "882310", "40112"),
    "user": ("user-1", "user-2"),
}

_PRICES = ("0.00000015", "0.0000006", "0.000003")  # decimal strings (protocol 12)

_INTEGERS: dict[str, tuple[int, ...]] = {
    "context_length": (128000, 200000, 1000000),
    "max_completion_tokens": (16384, 8192),
    "rank": (1, 2, 3),
    "status": (200,),
    "status_code": (200,),
    "http_status": (200,),
    "total_count": (2, 3),
    "size_bytes": (2048, 40960),
}

_AMOUNTS = ("cost", "price", "spend", "usage", "credits", "limit", "_usd")


def token(pick: Pick, length: int = 20) -> str:
    """Return random letters and digits, as in the API's ids."""
    number, letters = pick(_SIZE**length), ""
    for _ in range(length):
        number, index = divmod(number, _SIZE)
        letters += _ALPHABET[index]
    return letters


def string(place: str, name: str, index: int | None, pick: Pick) -> str:
    """Return a string for a property of this name.

    `place` is the path of names that leads to it, and `index` the position in the nearest array.
    """
    if ".pricing." in place:
        return _PRICES[pick(len(_PRICES))]
    if name == "id" and "Model" in place.rpartition(".")[0]:
        name = "model"
    if name in _STRINGS:
        options = _STRINGS[name]
        return options[(pick(len(options)) if index is None else index) % len(options)]
    return _by_ending(name, pick)


def _by_ending(name: str, pick: Pick) -> str:
    if name == "id" or name.endswith(("_id", "Id")):
        return _identifier(name, pick)
    if name.endswith(("_at", "_date", "timestamp")) or name in ("datetime", "start", "end"):
        return f"2025-10-0{1 + pick(9)}T08:53:20Z"
    if name.endswith(("url", "Url", "uri", "endpoint", "host")):
        return f"https://example.com/{name.lower().replace('_', '-')}"
    if name.endswith(("hash", "hashes")):
        return f"{pick(2**256):064x}"  # keys are identified by their SHA-256 (protocol 2)
    if name.endswith("email"):
        return "ada@example.com"
    if "model" in name.lower() or name.endswith("slug"):
        return MODELS[pick(len(MODELS))]
    if name.endswith(("cost", "price")):
        return "0.000021"
    return name.replace("_", " ").strip() or "stand-in"


def _identifier(name: str, pick: Pick) -> str:
    if "generation" in name:
        return f"gen-{EPOCH}-{token(pick)}"
    kind = name.removesuffix("Id").removesuffix("_id") if name != "id" else "item"
    return f"{kind}_{token(pick, 12)}"


def integer(name: str, pick: Pick) -> int:
    """Return an integer for a property of this name."""
    if name in _INTEGERS:
        options = _INTEGERS[name]
        return options[pick(len(options))]
    if name.startswith("created") or name.endswith(("_at", "timestamp")):
        return EPOCH + pick(86_400)
    if name.endswith(("tokens", "count", "requests", "length")):
        return 12 + pick(400)
    return pick(10)


def number(name: str, pick: Pick) -> float:
    """Return a number for a property of this name."""
    if name == "cost" or name.endswith("_cost"):
        return (1 + pick(90)) / 1_000_000
    if any(part in name for part in _AMOUNTS):
        return (1 + pick(2000)) / 100
    if name == "logprob":
        return -(1 + pick(90)) / 100
    if name.endswith(("tokens", "latency", "throughput", "uptime", "time")):
        return float(1 + pick(400))
    return (1 + pick(99)) / 100
