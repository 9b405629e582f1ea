"""Prices: what the strings of the catalogue say, and the dearest that a request may be billed at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from openrouter_sdk.catalogue.model_index import Catalogue
from openrouter_sdk.catalogue.price import Price, amount, listed_price
from openrouter_sdk.catalogue.provider_preferences import endpoint_price
from openrouter_sdk.catalogue.request_price import candidates, price_of
from tests.each import each

MILLION = 1e-6


def model(id: str, prompt: float, completion: float, **more: Any) -> dict[str, Any]:
    """A model with prices for a million tokens."""
    pricing = {
        "prompt": f"{prompt / 1e6:.9f}",
        "completion": f"{completion / 1e6:.9f}",
        **more.pop("pricing", {}),
    }
    top = {"max_completion_tokens": more.pop("limit", 4096)}
    return {"id": id, "pricing": pricing, "context_length": 32_000, "top_provider": top, **more}


def endpoint(tag: str, prompt: float, completion: float, **more: Any) -> dict[str, Any]:
    return {
        **model("", prompt, completion),
        "tag": tag,
        "provider_name": tag.partition("/")[0].title(),
        **more,
    }


CATALOGUE = Catalogue(
    [
        model("a/cheap", 1, 2, canonical_slug="a/cheap-2026"),
        model("a/cheap:free", 0, 0, canonical_slug="a/cheap-2026"),
        model("a/dear", 10, 20, pricing={"request": "0.01"}, limit=8192),
        model(
            "a/cached", 1, 2, pricing={"input_cache_write": "0.00000125", "internal_reasoning": "0.000009"}
        ),
        model("a/long", 1, 2, pricing={"overrides": [{"min_prompt_tokens": 1000, "prompt": "0.000004"}]}),
        model(
            "a/hourly", 1, 2, pricing={"overrides": [{"utc_start": 900, "input_cache_write": "0.0000015"}]}
        ),
        model("a/endless", 1, 2, limit=None, context_length=None),
        model(
            "a/drawing",
            1,
            2,
            pricing={"image_output": "0.00003"},
            architecture={"output_modalities": ["text", "image"]},
        ),
        {"id": "openrouter/auto", "pricing": {"prompt": "-1", "completion": "-1"}},
        {"id": "~a/cheap-latest", "alias_target": {"slug": "a/cheap"}, "pricing": {"prompt": "7"}},
        model("a/offered", 1, 2),
    ],
    endpoints={
        "a/drawing": [
            endpoint("acme", 1, 2, pricing=model("", 1, 2, pricing={"image_output": "0.00003"})["pricing"])
        ],
        "a/offered": [
            endpoint("acme", 1, 2),
            endpoint("bolt/turbo", 3, 6, quantization="fp8", max_completion_tokens=16_000, top_provider=None),
            endpoint("acme/priority", 9, 9, service_tier="priority"),
            endpoint("bolt/flex", 0.5, 7, service_tier="flex"),
        ],
    },
)


def per_million(price: Price | None) -> tuple[float, float] | None:
    if price is None or price.prompt is None or price.completion is None:
        return None
    return round(price.prompt * 1e6, 6), round(price.completion * 1e6, 6)


@each(
    "text, number",
    [
        ("0.00000015", 1.5e-07),
        ("0", 0.0),
        (0.5, 0.5),
        ("-1", None),
        ("", None),
        ("free", None),
        ("nan", None),
        ("inf", None),
        (True, None),
        (None, None),
        ([], None),
        ({}, None),
    ],
)
def test_a_price_that_is_none_is_unknown_and_not_zero(text: object, number: float | None) -> None:
    assert amount(text) == number


def test_a_listed_price_has_all_kinds_and_the_limits() -> None:
    wire = {"prompt": "0.000001", "completion": "0.000002", "request": "0.003", "image": "0.004"}
    wire |= {"image_token": "0.005", "image_output": "0.006", "audio": "0.007", "audio_output": "0.008"}
    wire |= {"input_audio_cache": "0.009", "web_search": "0.01", "input_cache_read": "0.011"}
    wire |= {"input_cache_write": "0.012", "input_cache_write_1h": "0.013", "internal_reasoning": "0.014"}
    entry = {"pricing": wire, "context_length": 8000, "top_provider": {"max_completion_tokens": 1000}}
    numbers = (0.000001, 0.000002, *(number / 1000 for number in range(3, 15)))
    assert listed_price(entry) == (*numbers, 8000, 1000, False)


@each("entry", [{}, {"pricing": None}, {"pricing": [], "top_provider": 7, "context_length": "x"}])
def test_an_entry_of_another_shape_has_no_price(entry: Mapping[str, Any]) -> None:
    assert listed_price(entry) == Price(estimated=True)
    assert listed_price(entry).cost(prompt_tokens=1) is None


def test_a_price_of_which_half_is_unknown_is_unknown() -> None:
    half = listed_price({"pricing": {"prompt": "0.1", "completion": None}})
    assert (half.known, half.cost(prompt_tokens=1)) == (False, None)


def test_the_cost_of_a_request_adds_its_fee() -> None:
    price = CATALOGUE.price("a/dear")
    assert price.cost(prompt_tokens=100, completion_tokens=10) == pytest.approx(0.0112)
    assert CATALOGUE.price("a/unlisted") == Price(estimated=True)


CASES: list[tuple[str, dict[str, Any], tuple[float, float] | None, bool]] = [
    ("a model", {"model": "a/cheap"}, (1, 2), True),
    ("its permanent slug", {"model": "a/cheap-2026"}, (1, 2), True),
    ("an alias", {"model": "~a/cheap-latest"}, (1, 2), True),
    ("the free variant", {"model": "a/cheap:free"}, (0, 0), True),
    ("an unlisted variant", {"model": "a/dear:free"}, None, True),
    ("a dynamic variant", {"model": "a/cheap:floor"}, (1, 2), True),
    ("a router", {"model": "openrouter/auto"}, None, True),
    ("the model of the account", {}, None, True),
    ("an unknown model", {"model": "b/unknown"}, None, True),
    ("a model that is no text", {"model": 7, "models": "a/cheap"}, None, True),
    ("the dearest of several", {"models": ["a/cheap", "a/dear"]}, (10, 20), True),
    ("model and models", {"model": "a/cheap", "models": ["a/dear"]}, (10, 20), True),
    ("one of several unknown", {"models": ["a/cheap", "b/unknown"]}, (1, 2), True),
    ("the dearest endpoint", {"model": "a/offered"}, (3, 6), False),
    ("only one provider", {"model": "a/offered", "provider": {"only": ["acme"]}}, (1, 2), False),
    ("a provider by its name", {"model": "a/offered", "provider": {"only": ["Acme"]}}, (1, 2), False),
    ("an ignored provider", {"model": "a/offered", "provider": {"ignore": ["bolt"]}}, (1, 2), False),
    ("an order with fallbacks", {"model": "a/offered", "provider": {"order": ["acme"]}}, (3, 6), False),
    (
        "an order without",
        {"model": "a/offered", "provider": {"order": ["acme"], "allow_fallbacks": False}},
        (1, 2),
        False,
    ),
    ("nobody in particular", {"model": "a/offered", "provider": {"only": []}}, (3, 6), False),
    (
        "an order within a list",
        {
            "model": "a/offered",
            "provider": {"only": ["bolt", "acme"], "order": ["acme", "cirrus"], "allow_fallbacks": False},
        },
        (1, 2),
        False,
    ),
    (
        "a cap on fees that nobody has",
        {"model": "a/offered", "provider": {"max_price": {"request": 0.1}}},
        (3, 6),
        False,
    ),
    ("a price of hours", {"model": "a/hourly", "cache_control": {"type": "ephemeral"}}, (1.5, 2), True),
    ("a precision", {"model": "a/offered", "provider": {"quantizations": ["fp8"]}}, (3, 6), False),
    ("a cap", {"model": "a/offered", "provider": {"max_price": {"prompt": "1.5"}}}, (1, 2), False),
    (
        "a cap as a number",
        {"model": "a/offered", "provider": {"max_price": {"completion": 2}}},
        (1, 2),
        False,
    ),
    ("a tier", {"model": "a/offered", "service_tier": "priority"}, (9, 9), False),
    ("a tier that may be any", {"model": "a/offered", "service_tier": "auto"}, (9, 9), False),
    ("a tier by name", {"model": "a/offered", "provider": {"only": ["acme/priority"]}}, (9, 9), False),
    ("throughput", {"model": "a/offered:nitro"}, (9, 9), False),
    ("the lowest price", {"model": "a/offered:floor"}, (3, 7), False),
    ("the cheap tier", {"model": "a/offered", "service_tier": "flex"}, (3, 7), False),
    ("another default", {"model": "a/offered", "service_tier": "default"}, (3, 6), False),
    (
        "caps without endpoints",
        {"model": "a/cheap", "provider": {"max_price": {"prompt": "3", "completion": 4}}},
        (3, 4),
        False,
    ),
    ("one cap", {"model": "a/cheap", "provider": {"max_price": {"prompt": 3}}}, (3, 2), True),
    (
        "caps of a router",
        {"model": "openrouter/auto", "provider": {"max_price": {"prompt": 3, "completion": 4}}},
        (3, 4),
        True,
    ),
    ("long prompts", {"model": "a/long"}, (4, 2), True),
    ("reasoning", {"model": "a/cached"}, (1, 9), True),
    ("writing to the cache", {"model": "a/cached", "cache_control": {"type": "ephemeral"}}, (1.25, 9), True),
    ("pictures", {"model": "a/drawing", "modalities": ["text", "image"]}, (1, 30), True),
    ("pictures unasked", {"model": "a/drawing"}, (1, 30), True),
    ("no pictures", {"model": "a/drawing", "modalities": ["text"]}, (1, 2), False),
]


@each("name, arguments, price, estimated", CASES, ids=lambda case: case[0])
def test_the_price_of_a_request_is_the_dearest_that_may_be_billed(
    name: str, arguments: dict[str, Any], price: tuple[float, float] | None, estimated: bool
) -> None:
    found = price_of(CATALOGUE, arguments)
    assert per_million(found) == price, name
    assert found is None or found.estimated is estimated, name


OFFERED: dict[str, Any] = {"model": "a/offered", "messages": [{"role": "user", "content": "Hello"}]}
EXTRAS: list[tuple[str, dict[str, Any], bool]] = [
    ("nothing", {}, False),
    ("a function", {"tools": [{"type": "function", "function": {"name": "f"}}]}, False),
    ("a custom tool", {"tools": [{"type": "custom", "name": "f"}]}, False),
    ("a server tool", {"tools": [{"type": "openrouter:web_search"}]}, True),
    ("a plugin", {"plugins": [{"id": "web"}]}, True),
    ("a plugin switched off", {"plugins": [{"id": "web", "enabled": False}]}, False),
    ("a plugin that costs nothing", {"plugins": [{"id": "response-healing"}]}, False),
    ("web search by suffix", {"model": "a/offered:online"}, True),
    ("a preset", {"preset": "mine"}, True),
    ("a preset by suffix", {"model": "a/offered@preset/mine"}, True),
    ("speech", {"modalities": ["text", "audio"]}, True),
    (
        "an image",
        {
            "messages": [
                {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://x/y"}}]}
            ]
        },
        True,
    ),
    ("a file of responses", {"input": [{"role": "user", "content": [{"type": "input_file"}]}]}, True),
    (
        "an image of a tool",
        {"input": [{"type": "function_call_output", "output": [{"type": "input_image"}]}]},
        True,
    ),
    ("values of any shape", {"tools": [{"type": []}], "plugins": [{"id": {}}], "service_tier": []}, True),
]


@each("name, extra, estimated", EXTRAS, ids=lambda case: case[0])
def test_what_is_billed_beyond_tokens_makes_a_price_an_estimate(
    name: str, extra: dict[str, Any], estimated: bool
) -> None:
    found = price_of(CATALOGUE, {**OFFERED, **extra})
    assert found is not None, name
    assert found.estimated is estimated, name


def test_the_limit_of_output_is_that_of_the_longest_endpoint() -> None:
    found = price_of(CATALOGUE, {"model": "a/offered"})
    assert found is not None
    assert found.max_completion_tokens == 16_000


def test_a_model_without_any_limit_is_an_estimate_unless_the_request_has_one() -> None:
    caps = {"provider": {"max_price": {"prompt": 1, "completion": 2}}}
    endless = price_of(CATALOGUE, {"model": "a/endless", **caps})
    limited = price_of(CATALOGUE, {"model": "a/endless", "max_tokens": 10, **caps})
    assert endless is not None
    assert limited is not None
    assert (endless.estimated, limited.estimated) == (True, False)


def test_prices_for_longer_prompts_do_not_count() -> None:
    assert per_million(price_of(CATALOGUE, {"model": "a/long"}, prompt_bytes=999)) == (1, 2)
    assert per_million(price_of(CATALOGUE, {"model": "a/long"}, prompt_bytes=1000)) == (4, 2)


def test_without_a_catalogue_only_caps_are_known() -> None:
    caps = {"max_price": {"prompt": 1, "completion": 2}}
    assert price_of(None, {"model": "a/cheap"}) is None
    assert per_million(price_of(None, {"model": "a/cheap", "provider": caps})) == (1, 2)


def test_the_candidates_of_a_request_are_in_order_and_without_presets() -> None:
    assert candidates({"model": "a/b@preset/x", "models": ["c/d", "a/b", None]}) == ["a/b", "c/d"]
    assert candidates({"model": "@preset/x"}) == []


def test_an_unknown_price_is_an_estimate() -> None:
    catalogue = Catalogue([model("a/cheap", 1, 2), model("a/router", -1e6, -1e6), {"id": "a/silent"}])
    estimated = {
        id: catalogue.price(id).estimated for id in ("a/cheap", "a/router", "a/silent", "a/unlisted")
    }
    assert estimated == {"a/cheap": False, "a/router": True, "a/silent": True, "a/unlisted": True}
    assert endpoint_price(catalogue, "a/cheap", {"only": ["nobody"]}).estimated
