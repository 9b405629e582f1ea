"""Which endpoint of a model serves a request (protocol 13.1 to 13.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from openrouter_sdk.testing.catalogue import requirements
from openrouter_sdk.testing.catalogue.listed_models import ListedModel, Offer
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.surfaces.rates import Rates

_TIERS: Final = {"flex": "flex", "priority": "priority", "fast": "priority"}
_DOCS: Final = "https://openrouter.ai/docs/guides/routing/provider-selection"


def choose_offer(model: ListedModel, variants: Sequence[str], body: Mapping[str, Any]) -> Offer:
    """Return the endpoint that serves a request. Raises RefusalError: 404 if all are filtered out."""
    provider = body.get("provider")
    preferences = provider if isinstance(provider, Mapping) else {}
    offers = _of_tier(model, variants, body, preferences)
    for reason, test in _filters(model, body, preferences).items():
        left = [one for one in offers if test(one)]
        if not left:
            raise refuse(
                "constraint_filtered", _MESSAGES[reason](model, body), [model.id], excluded_by=reason
            )
        offers = left
    order = _slugs(preferences.get("order"))
    ranked = sorted(offers, key=lambda one: _rank(one, order))
    if "floor" in variants or preferences.get("sort") == "price":
        ranked.sort(key=lambda one: one.factor)
    return ranked[0]


def check_max_price(rates: Rates, model: str, body: Mapping[str, Any]) -> None:
    """Raise RefusalError: 404 for a model that is not listed, and above the prices that a request allows."""
    provider = body.get("provider")
    if not isinstance(provider, Mapping):
        return
    caps = _caps(provider.get("max_price"))
    prices = {"prompt": rates.prompt, "completion": rates.completion}
    if any(price > caps.get(name, price) for name, price in prices.items()):
        message = f"No endpoints found for {model} within max_price."
        raise refuse("constraint_filtered", message, [model], excluded_by="max_price")


def refuse(
    code: str, message: str, models: Sequence[str], *, excluded_by: str | None = None, status: int = 404
) -> RefusalError:
    """Return the refusal of a request that nothing can serve (protocol 10.5)."""
    availability: dict[str, Any] = {"code": code, "retryable": False, "requested_models": [*models]}
    availability |= {"docs_url": _DOCS} | ({"excluded_by": [excluded_by]} if excluded_by else {})
    error_type = "not_found" if status == 404 else "invalid_request"
    return RefusalError(status, message, metadata={"error_type": error_type, "availability": availability})


def _of_tier(
    model: ListedModel, variants: Sequence[str], body: Mapping[str, Any], preferences: Mapping[str, Any]
) -> list[Offer]:
    """Return the endpoints of the tier that a request asks for, or else those of the default one."""
    asked = _TIERS.get(str(body.get("service_tier")))
    named = {*_slugs(preferences.get("only")), *_slugs(preferences.get("order"))}
    if "nitro" in variants:
        asked = asked or "priority"
    if "floor" in variants:
        asked = asked or "flex"
    tiered = [one for one in model.offers if one.tier == asked or one.tag in named]
    default = [one for one in model.offers if one.tier is None]
    return tiered or default


def _filters(model: ListedModel, body: Mapping[str, Any], preferences: Mapping[str, Any]) -> dict[str, Any]:
    """Return the filters of a request by the names of what they exclude by."""
    only, ignored = _slugs(preferences.get("only")), _slugs(preferences.get("ignore"))
    if preferences.get("allow_fallbacks") is False and (order := _slugs(preferences.get("order"))):
        only = order if not only else [one for one in order if one in only]
    precisions = _slugs(preferences.get("quantizations"))
    caps = _caps(preferences.get("max_price"))
    filters: dict[str, Any] = {}
    if only or ignored:
        filters["allowed_providers"] = lambda one: (
            (not only or _named(one, only)) and not _named(one, ignored)
        )
    if precisions:
        filters["quantization"] = lambda one: model.facts.get("q") in precisions
    if preferences.get("require_parameters") is True:
        wanted = requirements.parameters_in(body)
        filters["require_parameters"] = lambda one: _understands(model, one, wanted)
    if caps:
        filters["max_price"] = lambda one: all(
            (model.price_at(one, n) or 0.0) <= cap for n, cap in caps.items()
        )
    return filters


def _understands(model: ListedModel, offer: Offer, wanted: set[str]) -> bool:
    known = model.parameters_of(offer)
    return wanted - {"max_tokens", "max_completion_tokens"} <= known


_MESSAGES: Final = {
    "allowed_providers": lambda model, body: f"No endpoints found for {model.id} at the allowed providers.",
    "quantization": lambda model, body: f"No endpoints found for {model.id} at these quantizations.",
    "max_price": lambda model, body: f"No endpoints found for {model.id} within max_price.",
    "require_parameters": lambda model, body: (
        "No endpoints found that support these parameters: "
        f"{', '.join(sorted(requirements.parameters_in(body) - model.parameters)) or 'structured_outputs'}."
    ),
}


def _caps(given: Any) -> dict[str, float]:
    """Return the highest prices of tokens and units."""
    caps = given if isinstance(given, Mapping) else {}
    per = {"prompt": 1e-6, "completion": 1e-6, "request": 1.0, "image": 1.0, "audio": 1e-6}
    found = {name: _number(caps.get(name)) for name in per}
    # A price at its cap passes, however floats are rounded.
    return {name: cap * per[name] * (1 + 1e-9) for name, cap in found.items() if cap is not None}


def _number(value: Any) -> float | None:
    """Return a number, or a string that is one; the contract allows any other string too."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _slugs(given: Any) -> list[str]:
    return [one.lower() for one in given if isinstance(one, str)] if isinstance(given, list) else []


def _named(offer: Offer, slugs: Sequence[str]) -> bool:
    base = offer.tag.partition("/")[0]
    return offer.tag in slugs or (offer.tier is None and (base in slugs or offer.provider.lower() in slugs))


def _rank(offer: Offer, order: Sequence[str]) -> int:
    return next((place for place, slug in enumerate(order) if _named(offer, [slug])), len(order))
