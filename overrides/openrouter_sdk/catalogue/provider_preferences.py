"""Which endpoints of a model may serve a request, by its provider preferences (protocol section 13.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from openrouter_sdk.catalogue.model_index import Catalogue, Json, strings
from openrouter_sdk.catalogue.price import Price, amount, dearest, listed_price, mapping

_PER_MILLION = ("prompt", "completion")
_OTHER_CAPS = ("request", "image", "audio")

DEFAULT_TIERS = frozenset((None, "default", "standard"))


def eligible(endpoints: Iterable[Json], provider: Json, tiers: frozenset[str | None] | None) -> list[Json]:
    """Return the endpoints that may serve a request.

    `tiers` are the service tiers that it admits, None all of them. Filters that an endpoint does not tell of,
    such as data policies, are left out, so that the list may be too long but never too short.
    """
    caps = caps_of(provider)
    found = []
    for endpoint in endpoints:
        only, ignored = strings(provider.get("only")), strings(provider.get("ignore")) or ()
        if provider.get("allow_fallbacks") is False and (order := strings(provider.get("order"))):
            only = [slug for slug in order if slug in only] if only else order
        if only and not _named(endpoint, only):
            continue
        if _named(endpoint, ignored) or not (
            _has_tier(endpoint, tiers) or endpoint.get("tag") in (only or ())
        ):
            continue
        precisions = strings(provider.get("quantizations"))
        if precisions and endpoint.get("quantization") not in precisions:
            continue
        price = listed_price(endpoint)
        if all((getattr(price, name) or 0.0) <= cap for name, cap in caps.items()):
            found.append(endpoint)
    return found


def endpoint_price(catalogue: Catalogue, id: str, provider: Json) -> Price:
    """Return the highest price of the endpoints that preferences leave; all None if there are none."""
    entry = catalogue.find(id) or {}
    found = eligible(catalogue.endpoints.get(str(entry.get("id")), ()), provider, DEFAULT_TIERS)
    return dearest(map(listed_price, found)) if found else Price(estimated=True)


def caps_of(provider: Json) -> dict[str, float]:
    """Return the prices of `max_price`, for one token each."""
    given = mapping(provider.get("max_price"))
    caps = {name: amount(given.get(name)) for name in (*_PER_MILLION, *_OTHER_CAPS)}
    per_token = {name: 1e-6 if name in _PER_MILLION else 1.0 for name in caps}
    return {name: cap * per_token[name] for name, cap in caps.items() if cap is not None}


def capped(price: Price, caps: dict[str, float]) -> Price:
    """Return a price of which nothing is above the caps, for a model whose endpoints are not known.

    No endpoint above a cap is used, so the cap is the dearest that can be billed, even if the listed price is
    lower: another provider may ask more.
    """
    known: dict[str, Any] = {name: cap for name, cap in caps.items() if name in _PER_MILLION}
    known |= {name: cap for name, cap in caps.items() if getattr(price, name) is not None}
    return price._replace(**known)


def _has_tier(endpoint: Json, tiers: frozenset[str | None] | None) -> bool:
    tier = endpoint.get("service_tier")
    return tiers is None or (tier if isinstance(tier, str) else None) in tiers


def _named(endpoint: Json, slugs: Sequence[str]) -> bool:
    """Whether one of the slugs, or names of providers, stands for the endpoint."""
    tag = str(endpoint.get("tag")).lower()
    name = str(endpoint.get("provider_name")).lower()
    names = {tag, tag.partition("/")[0], name, name.replace(" ", "-")}
    return any(slug.lower() in names for slug in slugs)
