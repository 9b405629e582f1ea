"""The models of the table, as values and as the contract shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from openrouter_sdk.testing.catalogue.families import TABLE
from openrouter_sdk.testing.contract.plausible import EPOCH

PARAMETERS: Final = {
    "s": ("temperature", "top_p", "frequency_penalty", "presence_penalty", "stop", "seed", "max_tokens"),
    "m": ("max_completion_tokens",),
    "k": ("top_k", "min_p", "repetition_penalty"),
    "t": ("tools", "tool_choice"),
    "p": ("parallel_tool_calls",),
    "j": ("response_format",),
    "o": ("structured_outputs",),
    "r": ("reasoning", "include_reasoning"),
    "R": ("reasoning", "include_reasoning"),
    "e": ("reasoning_effort",),
    "l": ("logit_bias", "logprobs", "top_logprobs"),
    "x": ("prediction",),
    "v": ("verbosity",),
    "w": ("web_search_options",),
}
"""The request parameters behind each letter of the table."""

_MODALITIES: Final = {"t": "text", "i": "image", "f": "file", "a": "audio", "v": "video"}
_OUTPUTS: Final = {
    **_MODALITIES,
    "e": "embeddings",
    "r": "rerank",
    "s": "speech",
    "x": "transcription",
    "d": "decisions",
}
_DAY: Final = 86_400
_PER_TOKEN: Final = {
    "k": "input_cache_read",
    "w": "input_cache_write",
    "h": "input_cache_write_1h",
    "reason": "internal_reasoning",
    "audio": "audio",
    "aout": "audio_output",
}
_PER_UNIT: Final = {"req": "request", "img": "image", "iout": "image_output", "web": "web_search"}
_EFFORTS: Final = ("high", "medium", "low", "minimal")


@dataclass(frozen=True, slots=True)
class Offer:
    """A provider's endpoint for a model. Its prices are those of the model times `factor`."""

    tag: str
    factor: float = 1.0

    @property
    def provider(self) -> str:
        """The display name of the provider."""
        return self.tag.partition("/")[0].title()

    @property
    def tier(self) -> str | None:
        """The service tier, if it is not the default one."""
        suffix = self.tag.partition("/")[2]
        return suffix if suffix in ("priority", "flex") else None


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model of the table. Prices are in USD, for one token or unit; None is an unknown price."""

    id: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    context: int | None
    max_output: int | None
    prices: Mapping[str, float | None]
    letters: str
    facts: Mapping[str, str]
    number: int
    offers: tuple[Offer, ...] = ()
    long: tuple[int, float, float] | None = None
    """Tokens of a prompt from which on prompt and output have other prices, and those."""
    parameters: frozenset[str] = field(default_factory=frozenset)

    @property
    def author(self) -> str:
        """The part of the id before the slash."""
        return self.id.partition("/")[0]

    @property
    def slug(self) -> str:
        """The permanent slug, which variants share."""
        model = self.id.partition(":")[0]
        return f"{model}-202508{1 + sum(map(ord, model)) % 28:02}"

    @property
    def name(self) -> str:
        """The display name."""
        author, _, rest = self.id.partition("/")
        name, _, variant = rest.partition(":")
        return f"{author.title()}: {name.replace('-', ' ').title()}{f' ({variant})' if variant else ''}"

    @property
    def created(self) -> int:
        """When it was added, in Unix seconds."""
        return EPOCH - int(self.facts.get("age", 10 + self.number * 5)) * _DAY

    @property
    def mandatory_reasoning(self) -> bool:
        """Whether its reasoning cannot be switched off."""
        return "R" in self.letters

    @property
    def is_router(self) -> bool:
        """Whether it chooses another model for each request."""
        return self.facts.get("arch") == "Router"

    def parameters_of(self, offer: Offer) -> frozenset[str]:
        """Return what an endpoint understands: the last of several has no structured outputs."""
        is_last = len(self.offers) > 2 and offer is self.offers[-1]
        return self.parameters - {"structured_outputs"} if is_last else self.parameters

    def price_at(self, offer: Offer, name: str) -> float | None:
        """Return a price of an endpoint."""
        price = self.prices.get(name)
        return None if price is None else price * offer.factor


# --- the table ------------------------------------------------------------------------------------------


@cache
def listed_models() -> Mapping[str, ListedModel]:
    """Return the models by id, in the order of the table; without aliases."""
    found = (_parse(number, line.split()) for number, line in enumerate(_lines()) if " =" not in line)
    return {one.id: one for one in found}


@cache
def aliases() -> Mapping[str, str]:
    """Return the aliases, and the ids that they stand for."""
    pairs = (line.split() for line in _lines() if " =" in line)
    return {alias: target.removeprefix("=") for alias, target in pairs}


def ids() -> Iterator[str]:
    """Yield the ids of models and aliases in the order of the table."""
    return (line.split()[0] for line in _lines())


def _lines() -> list[str]:
    return TABLE.strip().replace("\n    ", " ").splitlines()


def _parse(number: int, row: list[str]) -> ListedModel:
    id, modalities, context, output, prompt, completion, letters, *rest = row
    facts = {name: value for name, _, value in (one.partition("=") for one in rest)}
    inputs, _, outputs = modalities.partition(">")
    prices: dict[str, float | None] = {"prompt": _price(prompt), "completion": _price(completion)}
    prices |= {wire: float(facts[name]) / 1e6 for name, wire in _PER_TOKEN.items() if name in facts}
    prices |= {wire: float(facts[name]) for name, wire in _PER_UNIT.items() if name in facts}
    long = facts.get("long", "").split(":")
    return ListedModel(
        id,
        tuple(_MODALITIES[one] for one in inputs),
        tuple(_OUTPUTS[one] for one in outputs),
        None if context == "-" else int(context),
        None if output == "-" else int(output),
        prices,
        letters,
        facts,
        number,
        tuple(_offers(facts.get("at") or id.partition("/")[0])),
        (int(long[0]), float(long[1]) / 1e6, float(long[2]) / 1e6) if len(long) == 3 else None,
        frozenset(name for letter in letters for name in PARAMETERS.get(letter, ())),
    )


def _price(text: str) -> float | None:
    return None if text == "-1" else float(text) / 1e6


def _offers(text: str) -> Iterator[Offer]:
    for one in text.split(","):
        tag, _, factor = one.partition(":")
        yield Offer(tag, float(factor or 1))


# --- as the contract shows them -------------------------------------------------------------------------


def entry(id: str) -> dict[str, Any]:
    """Return a model, or an alias, as in the list of models."""
    model = listed_models()[aliases().get(id, id)]
    shown = _entry(model)
    if id not in aliases():
        return shown
    name = id.removeprefix("~").replace("/", ": ").replace("-", " ").title()
    return {**shown, "id": id, "name": name, "alias_target": {"name": model.name, "slug": model.slug}}


def _entry(model: ListedModel) -> dict[str, Any]:
    facts = model.facts
    entry: dict[str, Any] = {
        "id": model.id,
        "canonical_slug": model.slug,
        "hugging_face_id": model.id.partition(":")[0].title() if "hf" in facts else None,
        "name": model.name,
        "created": model.created,
        "description": _description(model),
        "context_length": model.context,
        "architecture": architecture(model),
        "pricing": pricing(model, model.offers[0]),
        "top_provider": {
            "context_length": model.context,
            "max_completion_tokens": model.max_output,
            "is_moderated": "mod" in facts,
        },
        "per_request_limits": None,
        "supported_parameters": sorted(model.parameters),
        "default_parameters": {"temperature": 0.6, "top_p": 0.95} if "k" in model.letters else None,
        "supported_voices": ["wren", "robin", "linnet"] if "voices" in facts else None,
        "expiration_date": facts.get("exp"),
        "knowledge_cutoff": facts.get("cut"),
        "links": {"details": f"/api/v1/models/{model.id}/endpoints"},
    }
    if "n" in facts:
        names = ("intelligence_index", "coding_index", "agentic_index")
        scores = dict(zip(names, map(float, facts["n"].split("/")), strict=True))
        entry["benchmarks"] = {"artificial_analysis": scores, "design_arena": []}
    if "reasoning" in model.parameters:
        entry["reasoning"] = _reasoning(model)
    return entry


def _reasoning(model: ListedModel) -> dict[str, Any]:
    block: dict[str, Any] = {
        "mandatory": model.mandatory_reasoning,
        "default_enabled": model.mandatory_reasoning,
        "supports_max_tokens": "k" not in model.letters,
    }
    if "e" in model.letters:
        block |= {"supported_efforts": list(_EFFORTS), "default_effort": "medium"}
    return block


def architecture(model: ListedModel) -> dict[str, Any]:
    """Return the modalities of a model."""
    return {
        "modality": f"{'+'.join(model.inputs)}->{'+'.join(model.outputs)}",
        "input_modalities": list(model.inputs),
        "output_modalities": list(model.outputs),
        "tokenizer": model.facts.get("arch", "Other"),
        "instruct_type": "chatml" if "k" in model.letters else None,
    }


def pricing(model: ListedModel, offer: Offer) -> dict[str, Any]:
    """Return the prices of an endpoint as decimal strings."""
    shown: dict[str, Any] = {name: decimal(model.price_at(offer, name)) for name in model.prices}
    if model.long:
        least, prompt, completion = model.long
        prices = {"prompt": decimal(prompt * offer.factor), "completion": decimal(completion * offer.factor)}
        shown["overrides"] = [{"min_prompt_tokens": least, **prices}]
    return shown


def decimal(price: float | None) -> str:
    """Return a price as a decimal string; `-1` is an unknown one."""
    if price is None:
        return "-1"
    return f"{price:.12f}".rstrip("0").rstrip(".")


def _description(model: ListedModel) -> str:
    does = {"t": "calls tools", "o": "keeps to schemas", "r": "can reason", "R": "always reasons"}
    able = [text for letter, text in does.items() if letter in model.letters]
    kinds = f"Takes {_listed(model.inputs)} and gives {_listed(model.outputs)}."
    return f"{kinds} It {_listed(able)}." if able else kinds


def _listed(words: tuple[str, ...] | list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def endpoints(model: ListedModel) -> list[dict[str, Any]]:
    """Return the endpoints of a model."""
    speeds = ("p50", "p75", "p90", "p99")
    return [
        {
            "name": f"{offer.provider} | {model.slug}",
            "model_id": model.id,
            "model_name": model.name,
            "context_length": model.context or 0,
            "pricing": pricing(model, offer),
            "provider_name": "FakeProvider",  # the one of the contract that is none
            "tag": offer.tag,
            "quantization": model.facts.get("q"),
            "service_tier": offer.tier,
            "max_completion_tokens": model.max_output,
            "max_prompt_tokens": None,
            "supported_parameters": sorted(model.parameters_of(offer)),
            "supports_tool_choice": dict.fromkeys(
                ("auto", "function", "none", "required"), "tool_choice" in model.parameters
            ),
            "supports_implicit_caching": "k" in model.facts and "w" not in model.facts,
            "supports_diarization": False,
            "native_tools": {},
            "status": 0,
            "uptime_last_5m": 100.0,
            "uptime_last_30m": 99.9,
            "uptime_last_1d": 99.5,
            "latency_last_30m": dict(zip(speeds, (0.4, 0.6, 0.9, 2.0), strict=True)),
            "throughput_last_30m": dict(zip(speeds, (80.0, 60.0, 40.0, 20.0), strict=True)),
        }
        for offer in model.offers
    ]
