"""The dearest that a request may be billed at: what a limit of cost must reckon with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_sdk.catalogue.model_index import Catalogue, Json, split_variants, strings
from openrouter_sdk.catalogue.price import Price, dearest, listed_price, mapping, with_overrides
from openrouter_sdk.catalogue.provider_preferences import DEFAULT_TIERS, capped, caps_of, eligible

_TIERS = {"flex": "flex", "priority": "priority", "fast": "priority", "ultrafast": "ultrafast"}
# Tuples, because what is looked up in them may be any JSON value.
_FREE_PLUGINS = ("context-compression", "moderation", "response-healing")
_OWN_TOOLS = (None, "custom", "function")
_MEDIA = (
    *("image_url", "input_image", "image", "input_audio", "video_url", "input_video"),
    *("file", "input_file", "document"),
)
OUTPUT_LIMITS = ("max_completion_tokens", "max_tokens", "max_output_tokens")


def candidates(arguments: Json) -> list[str]:
    """Return the models that may serve a request, without presets; none for the default of the account."""
    names = [name.partition("@preset/")[0] for name in _model_names(arguments)]
    return list(dict.fromkeys(name for name in names if name))


def fallbacks(arguments: Json) -> list[str]:
    """Return the models that may serve a request, if they are several."""
    found = candidates(arguments)
    return found if len(found) > 1 else []


def price_of(
    catalogue: Catalogue | None, arguments: Json, *, prompt_bytes: int | None = None
) -> Price | None:
    """Return the highest prices at which a request may be billed; None if no price is known.

    The highest over all models that may serve it and, as far as they have been fetched, over their endpoints,
    which `provider` restricts. The price is `estimated` if more may be billed than it says: for tools and
    plugins of the server, routers, presets, media, and models or endpoints that are not known.

    Args:
        catalogue: Models and endpoints; None if there are none.
        arguments: Those of `chat.send`, `responses.send` or `messages.create`.
        prompt_bytes: Size of the request, which bounds the tokens of its prompt. Prices for longer prompts
            do not count.
    """
    provider = mapping(arguments.get("provider"))
    prices = [_price(catalogue, id, arguments, provider, prompt_bytes) for id in candidates(arguments)]
    found = dearest(prices)
    if not found.known:
        return None
    traits = {*_traits(arguments), *_media_given(catalogue, arguments)}
    if not any(arguments.get(name) for name in OUTPUT_LIMITS) and not all(
        one.max_completion_tokens or one.context_length for one in prices
    ):
        traits.add("endless")
    if "cache_control" in traits:
        found = _raised(found, prompt=("cache_write", "cache_write_1h"))
    found = _raised(found, completion=("reasoning",))
    if traits & {"image", "audio"}:
        found = _raised(found, completion=("image_output", "image_token", "audio_output"))
    return found._replace(estimated=found.estimated or bool(traits - {"cache_control"}))


def has_media(arguments: Json) -> bool:
    """Whether the prompt of a request has parts whose tokens its bytes do not bound."""
    return "media" in _traits_of_content(arguments.get(name) for name in ("messages", "input"))


def _model_names(arguments: Json) -> list[str]:
    return [*(strings([arguments.get("model")]) or ()), *(strings(arguments.get("models")) or ())]


def _price(
    catalogue: Catalogue | None, id: str, arguments: Json, provider: Json, prompt_bytes: int | None
) -> Price:
    """Return the dearest price of one model."""
    entry = None if catalogue is None else catalogue.find(id)
    caps = caps_of(provider)
    endpoints = None if catalogue is None or entry is None else catalogue.endpoints.get(str(entry.get("id")))
    if endpoints:
        found = eligible(endpoints, provider, _tiers(id, arguments))
        if found:
            return dearest(with_overrides(one, listed_price(one), prompt_bytes) for one in found)
        endpoints = []
    listed = Price() if entry is None else with_overrides(entry, listed_price(entry), prompt_bytes)
    price = capped(listed, caps)
    # Another provider may ask more than the list says, unless the request forbids it.
    is_bound = entry is not None and (listed.known and {"prompt", "completion"} <= caps.keys())
    return price._replace(estimated=not is_bound)


def _tiers(id: str, arguments: Json) -> frozenset[str | None] | None:
    """Return the service tiers that a request admits (protocol sections 13.3 and 13.4)."""
    _, variants = split_variants(id)
    asked = arguments.get("service_tier")
    if "nitro" in variants or asked not in (None, "default", *_TIERS):
        return None
    admitted = {_TIERS[asked]} if isinstance(asked, str) and asked in _TIERS else set()
    return DEFAULT_TIERS | admitted | ({"flex"} if "floor" in variants else set())


def _raised(price: Price, **fields: tuple[str, ...]) -> Price:
    """Return a price with some of its fields raised to the highest of others."""
    for field, others in fields.items():
        values = [getattr(price, one) for one in (field, *others)]
        price = price._replace(**{field: max(value for value in values if value is not None)})
    return price


def _traits(arguments: Json) -> Iterator[str]:
    """Yield what lets a request cost more than its tokens of text at the listed price."""
    for name in _model_names(arguments):
        if "@preset/" in name:
            yield "preset"
        if "online" in split_variants(name)[1]:
            yield "online"
    yield from (name for name in ("preset", "web_search_options", "x_search_filter") if arguments.get(name))
    for tool in _objects(arguments.get("tools")):
        if tool.get("type") not in _OWN_TOOLS:
            yield "server_tool"
    for plugin in _objects(arguments.get("plugins")):
        if plugin.get("id") not in _FREE_PLUGINS and plugin.get("enabled") is not False:
            yield "plugin"
    yield from (one for one in strings(arguments.get("modalities")) or () if one != "text")
    if arguments.get("cache_control"):
        yield "cache_control"
    yield from _traits_of_content(arguments.get(name) for name in ("messages", "input", "system", "tools"))


def _media_given(catalogue: Catalogue | None, arguments: Json) -> set[str]:
    """Return the media that the models of a request give without being asked to."""
    if catalogue is None or strings(arguments.get("modalities")):
        return set()
    entries = [catalogue.find(id) or {} for id in candidates(arguments)]
    given = [strings(mapping(entry.get("architecture")).get("output_modalities")) for entry in entries]
    return {"image", "audio"} & {kind for kinds in given for kind in kinds or ()}


def _traits_of_content(roots: Iterator[object]) -> Iterator[str]:
    pending = list(roots)
    while pending:
        value = pending.pop()
        if isinstance(value, Mapping):
            if value.get("cache_control"):
                yield "cache_control"
            if value.get("type") in _MEDIA:
                yield "media"
            pending += [value.get("content"), value.get("output")]
        elif isinstance(value, (list, tuple)):
            pending += value


def _objects(value: Any) -> list[Json]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, (list, tuple)) else []
