"""What a listed model makes of a request: it is refused, or served at a price by what the model can do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from openrouter_sdk.testing.catalogue import requirements, stop_sequences
from openrouter_sdk.testing.catalogue.endpoint_choice import check_max_price, choose_offer, refuse
from openrouter_sdk.testing.catalogue.listed_models import ListedModel, Offer, listed_models
from openrouter_sdk.testing.catalogue.resolution import resolve, split
from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.history.rounds import texts
from openrouter_sdk.testing.surfaces.features import logprobs, reasoning, web_search
from openrouter_sdk.testing.surfaces.rates import Rates
from openrouter_sdk.testing.surfaces.reply import Prompt

_ANY_OBJECT: Final = {"type": "object", "properties": {"answer": {"type": "string"}}}
_FREE: Final = Rates(0.0, 0.0, cache_read=0.0, cache_write=0.0, cache_write_1h=0.0)
_WORKLOADS: Final = {
    "/embeddings": "embeddings",
    "/rerank": "rerank",
    "/images": "image",
    "/audio/speech": "speech",
    "/audio/transcriptions": "transcription",
    "/videos": "video",
}
"""Operations without a conversation, and what a model must give to serve them."""
_DRAWS: Final = re.compile(r"[/-]image\b")
_THINKS: Final = re.compile(r"/gemini-3|-r1\b|-(?:thinking|reason(?:er|ing))\b")
"""Names of models that give images or reasoning unasked, of those that are not listed."""


def serve(prompt: Prompt, path: str, body: Mapping[str, Any]) -> Prompt:
    """Return a prompt as the first model that can serve it gets it. Raises RefusalError if none can.

    A model that is not listed can do everything.
    """
    fallbacks = body.get("models")
    named = [body.get("model"), *(fallbacks if isinstance(fallbacks, list) else ())]
    ids = list(dict.fromkeys(one for one in named if isinstance(one, str))) or [prompt.model]
    refusal: RefusalError | None = None
    for id in ids:
        try:
            return _serve(prompt if id == prompt.model else replace(prompt, model=id), path, body)
        except RefusalError as error:
            refusal = refusal or error
    assert refusal is not None
    raise refusal


def check_workload(path: str, body: Mapping[str, Any]) -> ListedModel | None:
    """Return the listed model of a request without a conversation. Raises RefusalError: 400."""
    id = body.get("model")
    model = resolve(id) if isinstance(id, str) else None
    if model is not None and path in _WORKLOADS and _WORKLOADS[path] not in model.outputs:
        raise _wrong_endpoint(model, path)
    return model


# --- one model ------------------------------------------------------------------------------------------


def _serve(prompt: Prompt, path: str, body: Mapping[str, Any]) -> Prompt:
    base, variants = split(prompt.model)
    model = resolve(prompt.model)
    if model is None:
        if resolve(base) is not None:
            raise refuse("free_variant_ended", f"No endpoints found for {prompt.model}.", [prompt.model])
        return _anything(prompt, path, body, variants)
    if model.is_router:
        return _routed(prompt, path, body, model)
    asked = _asked(body)
    _check_kinds(model, path, body, asked)
    offer = choose_offer(model, variants, body)
    tokens = requirements.tokens_in(body)
    limit = _limit(model, tokens, body)
    if limit < 0 and path != "/responses":  # where it is an answer of no length (protocol 7.3)
        raise _too_long(model, tokens)
    parameters = model.parameters_of(offer)
    return replace(
        _without_unsupported(prompt, parameters, body),
        model=model.id,
        provider=offer.provider,
        rates=_rates(model, offer, tokens, body),
        tokens=tokens,
        limit=max(limit, 0),
        stop=stop_sequences.asked(path, body),
        thinks=_thinks(prompt.model, model, body, variants),
        thinking=reasoning.read(body, prompt.model, path),
        search=web_search.read(body, prompt.model),
        logprobs=logprobs.asked(body, path) if "logprobs" in parameters else None,
        image=path != "/messages" and "image" in model.outputs and (not asked or "image" in asked),
        speaks="audio" in asked,
    )


def _anything(prompt: Prompt, path: str, body: Mapping[str, Any], variants: Sequence[str]) -> Prompt:
    """Return a prompt as a model gets it that is not listed, and that can do everything."""
    asked, thinks = _asked(body), reasoning.is_asked(body)
    if thinks is None:
        thinks = "thinking" in variants or _THINKS.search(prompt.model) is not None
    rates = _FREE if "free" in variants else prompt.rates
    check_max_price(rates, prompt.model, body)
    return replace(
        prompt,
        rates=rates,
        tokens=requirements.tokens_in(body),
        limit=requirements.output_limit(body),
        stop=stop_sequences.asked(path, body),
        thinks=thinks,
        thinking=reasoning.read(body, prompt.model, path),
        search=web_search.read(body, prompt.model),
        logprobs=logprobs.asked(body, path),
        image=prompt.image or (path != "/messages" and not asked and _DRAWS.search(prompt.model) is not None),
        speaks=path == "/chat/completions" and "audio" in asked,
    )


def _asked(body: Mapping[str, Any]) -> set[str]:
    """Return the modalities of the reply that a request asks for."""
    return {*texts(body.get("modalities"))}


def _routed(prompt: Prompt, path: str, body: Mapping[str, Any], router: ListedModel) -> Prompt:
    """Serve a request by the cheapest model that can."""
    able = [one for one in listed_models().values() if one.outputs == ("text",) and not one.is_router]
    able = [
        one for one in able if requirements.parameters_in(body) <= one.parameters and one.prices["prompt"]
    ]
    for model in sorted(able, key=lambda one: one.prices["prompt"] or 0.0):
        try:
            return _serve(replace(prompt, model=model.id), path, body)
        except RefusalError:
            continue
    raise refuse("no_endpoints", f"{router.id} found no model for the request.", [router.id])


def _check_kinds(model: ListedModel, path: str, body: Mapping[str, Any], asked: set[str]) -> None:
    if not {"text", "image"} & {*model.outputs}:
        raise _wrong_endpoint(model, path)
    if missing := sorted(requirements.kinds_in(body) - {*model.inputs}):
        raise refuse("no_endpoints", f"No endpoints found that support {missing[0]} input.", [model.id])
    if missing := sorted(asked - {*model.outputs}):
        raise refuse("no_endpoints", f"No endpoints found that support {missing[0]} output.", [model.id])


def _thinks(id: str, model: ListedModel, body: Mapping[str, Any], variants: Sequence[str]) -> bool:
    asked = reasoning.is_asked(body)
    # Of an alias nobody knows what it stands for, so that it takes any effort (protocol 13.2).
    if asked is False and model.mandatory_reasoning and not id.startswith("~"):
        message = f"{model.id} always reasons: its reasoning cannot be switched off."
        raise RefusalError(400, message, metadata={"error_type": "invalid_request"})
    asked = "thinking" in variants if asked is None else asked
    return model.mandatory_reasoning or (asked and "reasoning" in model.parameters)


def _without_unsupported(prompt: Prompt, parameters: frozenset[str], body: Mapping[str, Any]) -> Prompt:
    """Return a prompt without what the endpoint ignores (protocol 5)."""
    if "tools" not in parameters:
        if prompt.must_call:
            message = "No endpoints found that support tools, which the tool_choice requires."
            raise refuse("no_endpoints", message, [prompt.model])
        prompt = _without_tools(prompt)
    if prompt.response_schema is not None and "structured_outputs" not in parameters:
        is_schema = requirements.format_of(body) == "json_schema"
        schema = _ANY_OBJECT if is_schema else prompt.response_schema
        prompt = replace(prompt, response_schema=schema if "response_format" in parameters else None)
    return prompt


def _without_tools(prompt: Prompt) -> Prompt:
    return replace(prompt, tools=(), offered=(), must_call=False)


def _limit(model: ListedModel, tokens: int, body: Mapping[str, Any]) -> int:
    """Return the most output tokens; negative if the prompt alone is too long."""
    left = None if model.context is None else model.context - tokens
    limits = [one for one in (requirements.output_limit(body), model.max_output, left) if one is not None]
    return min(limits, default=0)


def _rates(model: ListedModel, offer: Offer, tokens: int, body: Mapping[str, Any]) -> Rates:
    def price(name: str) -> float:
        return model.price_at(offer, name) or 0.0

    prompt, completion = price("prompt"), price("completion")
    if model.long and tokens >= model.long[0]:
        prompt, completion = model.long[1] * offer.factor, model.long[2] * offer.factor
    written = model.price_at(offer, "input_cache_write")
    kept = model.price_at(offer, "input_cache_write_1h")
    fee = price("request") + price("image") * requirements.images_in(body)
    return Rates(
        prompt,
        completion,
        fee,
        price("image_output"),
        reasoning=model.price_at(offer, "internal_reasoning"),
        audio_output=model.price_at(offer, "audio_output"),
        search=price("web_search"),
        cache_read=model.price_at(offer, "input_cache_read"),
        cache_write=written,
        cache_write_1h=written if kept is None else kept,
    )


def _wrong_endpoint(model: ListedModel, path: str) -> RefusalError:
    outputs = " and ".join(model.outputs)
    return refuse(
        "wrong_endpoint", f"{model.id} gives {outputs}: it is not for {path}.", [model.id], status=400
    )


def _too_long(model: ListedModel, tokens: int) -> RefusalError:
    message = (
        f"The maximum context length of {model.id} is {model.context} tokens, and the prompt has {tokens}."
    )
    return RefusalError(400, message, metadata={"error_type": "context_length_exceeded"})
