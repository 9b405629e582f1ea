"""The catalogue of models as a table, and one model with its providers as facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from openrouter_sdk.catalogue.model_index import strings
from openrouter_sdk.catalogue.price import Price, amount, listed_price, mapping
from openrouter_sdk.cli.views.amounts import per_million, short, tokens
from openrouter_sdk.cli.views.columns import Column, facts, table, wrapped

Json = Mapping[str, Any]

MODEL_COLUMNS: Final = (
    Column("model"),
    Column("$/M in", 1, right=True),
    Column("$/M out", 2, right=True),
    Column("context", 3, right=True),
    Column("tools", 4),
    Column("input", 5),
    Column("output", 6),
    Column("since", 7),
)
_ENDPOINT_COLUMNS: Final = (
    Column("provider"),
    Column("$/M in", 1, right=True),
    Column("$/M out", 2, right=True),
    Column("context", 3, right=True),
    Column("max out", 5, right=True),
    Column("uptime", 4, right=True),
    Column("tokens/s", 6, right=True),
    Column("first token", 7, right=True),
    Column("quantization", 8),
)


def model_row(model: Json) -> Sequence[str]:
    """Return the cells of a model; prices are in USD per million tokens."""
    price = listed_price(model)
    parameters = strings(model.get("supported_parameters")) or []
    created = amount(model.get("created"))
    return (
        str(model.get("id")),
        per_million(price.prompt),
        per_million(price.completion),
        tokens(price.context_length),
        "yes" if "tools" in parameters else "",
        ",".join(_modalities(model, "input")),
        ",".join(_modalities(model, "output")),
        "" if not created else datetime.fromtimestamp(created, UTC).strftime("%Y-%m"),
    )


def _modalities(model: Json, direction: str) -> list[str]:
    return strings(mapping(model.get("architecture")).get(f"{direction}_modalities")) or []


def model_page(model: Json, endpoints: Sequence[Json] | None, width: int | None) -> list[str]:
    """Return the lines that describe a model, and the providers that serve it.

    Without `endpoints`, which could not be told, there is no table of providers.
    """
    price = listed_price(model)
    lines = facts(
        [
            ("model", str(model.get("id"))),
            ("name", str(model.get("name") or "")),
            ("context", _limits(price)),
            ("input", ", ".join(_modalities(model, "input"))),
            ("output", ", ".join(_modalities(model, "output"))),
            *_prices(price),
            ("parameters", ", ".join(strings(model.get("supported_parameters")) or [])),
            ("voices", ", ".join(strings(model.get("supported_voices")) or [])),
            ("knowledge", str(model.get("knowledge_cutoff") or "")),
            ("expires", str(model.get("expiration_date") or "")),
        ],
        width,
    )
    if description := " ".join(str(model.get("description") or "").split()):
        lines += ["", *wrapped(description, width)]
    if endpoints is not None:
        lines.append("")
        lines += (
            table(_ENDPOINT_COLUMNS, map(_endpoint_row, endpoints), width) if endpoints else ["no providers"]
        )
    return lines


def _limits(price: Price) -> str:
    if price.context_length is None:
        return ""
    limit = price.max_completion_tokens
    return f"{price.context_length:,} tokens" + (f", at most {limit:,} of output" if limit else "")


_TOKENS: Final = {
    "prompt": "input",
    "completion": "output",
    "cache_read": "cache read",
    "cache_write": "cache write",
    "cache_write_1h": "cache write for an hour",
    "reasoning": "reasoning",
}
_OTHERS: Final = {"request": "a request", "image": "an input image", "web_search": "a web search"}


def _prices(price: Price) -> Iterable[tuple[str, str]]:
    """Return the known prices as facts, those of zero only for input and output."""
    shown = []
    for name, what in (_TOKENS | _OTHERS).items():
        value = getattr(price, name)
        if value is None or (value == 0 and name not in ("prompt", "completion")):
            continue
        is_token = name in _TOKENS
        shown.append(
            f"{what} ${short(value * 1e6)} per million tokens" if is_token else f"{what} ${short(value)}"
        )
    return zip(("prices", *[""] * len(shown)), shown or ["unknown"], strict=False)


def _endpoint_row(endpoint: Json) -> Sequence[str]:
    price = listed_price(endpoint)
    uptime = amount(endpoint.get("uptime_last_30m"))
    speed = amount(mapping(endpoint.get("throughput_last_30m")).get("p50"))
    latency = amount(mapping(endpoint.get("latency_last_30m")).get("p50"))
    return (
        str(endpoint.get("tag") or endpoint.get("provider_name") or endpoint.get("name")),
        per_million(price.prompt),
        per_million(price.completion),
        tokens(price.context_length),
        tokens(price.max_completion_tokens),
        "" if uptime is None else f"{uptime:.1f} %",
        "" if speed is None else f"{speed:.0f}",
        "" if latency is None else f"{latency:.2f} s",
        str(endpoint.get("quantization") or ""),
    )
