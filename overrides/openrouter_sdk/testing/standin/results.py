"""Answer with the result of an operation: of a model, of stored items, or else generated."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from openrouter_sdk.testing.catalogue import listing
from openrouter_sdk.testing.catalogue.abilities import check_workload
from openrouter_sdk.testing.catalogue.completion import finish
from openrouter_sdk.testing.catalogue.prompt_cache import PromptCache
from openrouter_sdk.testing.conditions.bills import Bill, Ledger
from openrouter_sdk.testing.conditions.downloads import Downloads
from openrouter_sdk.testing.conditions.job_plan import PLANNED
from openrouter_sdk.testing.contract.contract import Contract
from openrouter_sdk.testing.contract.instances import instances_of
from openrouter_sdk.testing.contract.merge import Overlay
from openrouter_sdk.testing.history.replays import Replays
from openrouter_sdk.testing.http.traffic import JSON_TYPE, Answer, bytes_answer, json_answer, json_bytes
from openrouter_sdk.testing.players.basics import default
from openrouter_sdk.testing.script.script import Script
from openrouter_sdk.testing.standin.context import Context
from openrouter_sdk.testing.standin.streams import stream_answer
from openrouter_sdk.testing.store import pages
from openrouter_sdk.testing.store.kinds.auth_codes import AuthCodes
from openrouter_sdk.testing.store.kinds.generations import Generation, Generations
from openrouter_sdk.testing.store.kinds.tokens import Tokens
from openrouter_sdk.testing.store.state import State
from openrouter_sdk.testing.surfaces.features.requested import NO_CACHE
from openrouter_sdk.testing.surfaces.formats import FORMATS, Format
from openrouter_sdk.testing.surfaces.media import (
    decisions,
    embeddings,
    extractions,
    files,
    images,
    reranking,
    transcriptions,
)
from openrouter_sdk.testing.surfaces.reply import Prompt, Reply, discount, requested_model, usage_of

_IMAGES_PATH = "/images"
_MAX_LISTS = 100  # answers of lists of models that are kept
_ECHOED = ("model",)
"""The properties that a generated result repeats from the request."""


class Results:
    """What the stand-in answers by itself, and what it remembers for later answers."""

    def __init__(
        self,
        contract: Contract,
        script: Script,
        *,
        seed: int,
        key: str,
        clock: Callable[[], float],
        keep: int | None = None,
    ) -> None:
        self._clock = clock
        self._script = script
        self._prefix = contract.prefix
        self._play = default(seed)
        self._lists = _lists_of(contract, seed)
        self._instances = instances_of(contract, seed)
        self._overlay = Overlay(contract.document, self._instances)
        self.generations = Generations(contract, self._instances, seed=seed)
        self.state = State(contract, self._instances, seed=seed, key=key, next_job=script.take_job)
        self.ledger = Ledger(keep)
        self.downloads: Downloads | None = None
        self.tokens = Tokens()
        self.codes = AuthCodes()
        self.replays = Replays()
        self.prompt_cache = PromptCache(clock)

    def reset(self) -> None:
        """Restore the initial state."""
        self.generations.reset()
        self.state.reset()
        self.ledger.clear()
        self.downloads = None
        self.tokens.clear()
        self.codes.clear()
        self.replays.clear()
        self.prompt_cache.clear()

    def answer(self, context: Context, reply: Reply | None, delay: float) -> Answer:
        """Return the answer, with a scripted reply of the model if there is one."""
        operation = context.operation
        if format := FORMATS.get(operation.path):
            return self._model_answer(context, format, reply, delay)
        if operation.stream_schema is not None and context.streams:
            self._remember_generation(context, {"usage": images.usage(context.body)}, streamed=True)
            return stream_answer(context, self._media_events(context), delay)
        if operation.path in listing.LISTS and operation.method == "GET":
            return bytes_answer(operation.status, JSON_TYPE, self._listed(context), context.headers)
        value = self.value(context)
        if context.is_charged:
            value = self._remember_generation(context, value)
        if operation.result_schema is None:
            return self._file_answer(context)
        return json_answer(operation.status, value, context.headers)

    def value(self, context: Context) -> Any:
        """Return the JSON result; None for an operation without one."""
        operation = context.operation
        listed = listing.answer(operation, context.request, self._overlay)
        if listed is not None:
            return listed
        model = check_workload(operation.path, context.body)
        match operation.path:
            case "/images":
                return images.result(context.ids, context.body)
            case "/embeddings":
                price = None if model is None else model.prices["prompt"]
                most = self._script.standing.max_inputs
                return embeddings.result(context.ids, context.body, price, most)
            case "/rerank":
                return reranking.result(context.ids, context.body)
            case "/audio/transcriptions":
                return transcriptions.result(context.body)
            case path if path in decisions.PATHS:
                return decisions.result(context.ids, context.body)
            case extractions.PATH:
                return extractions.result(context.ids, context.body)
            case "/oauth/token":
                return self.tokens.issue(context.ids, context.body)
            case "/auth/keys":
                label = self.codes.redeem(context.body, self._clock())
                key = self.state.add_key(label, context.ids.created)
                return {**self._generated(context), "key": key}
            case "/auth/keys/code":
                made = self._generated(context)
                code = self.codes.issue(context.body, self._clock())
                return {**made, "data": {**made["data"], "id": code}}
            case "/key":
                return self.state.current_key(operation, context.request.bearer, self.generations.cost)
        known = self._stored_value(context)
        return known if known is not None or operation.result_schema is None else self._generated(context)

    def _listed(self, context: Context) -> bytes:
        """Return a list of models as JSON: it depends on nothing but the request, and is large."""
        request = context.request
        key = (request.path, *request.query)
        if key not in self._lists:
            if len(self._lists) >= _MAX_LISTS:
                self._lists.clear()
            self._lists[key] = json_bytes(self.value(context))
        return self._lists[key]

    # -- models ------------------------------------------------------------------------------------

    def _model_answer(self, context: Context, format: Format, scripted: Reply | None, delay: float) -> Answer:
        prompt = context.prompt or format.read(context.body)
        cache = self.prompt_cache.use(prompt, context.body, context.request.body)
        if cache is not NO_CACHE:
            prompt = replace(prompt, cache=cache)
        reply = finish(prompt, scripted or self._play(prompt), own=scripted is None)
        if standing := self._script.standing.usage:
            reply = replace(reply, usage={**standing, **reply.usage})
        self._charge(context, _model_generation(context, prompt, reply), prompt.text)
        result = None if context.streams else format.result(context.ids, prompt, reply)
        if reply.tool_calls:  # turns without calls are not compared with what comes back
            self.replays.remember(format.sent(result or format.result(context.ids, prompt, reply)))
        if result is None:
            return stream_answer(context, format.events(context.ids, prompt, reply), delay)
        return json_answer(context.operation.status, result, context.headers)

    def _media_events(self, context: Context) -> Any:
        if context.operation.path == _IMAGES_PATH:
            return images.events(context.ids, context.body)
        assert context.operation.stream_schema is not None
        return [self._instances.instance(context.operation.stream_schema, context.operation.id)["data"]]

    def _remember_generation(self, context: Context, value: Any, *, streamed: bool = False) -> Any:
        """Remember the answer of a model that has no conversation; return it as it is told."""
        path = context.operation.path
        usage = (value.get("usage") if isinstance(value, Mapping) else None) or {}
        cost = usage.get("cost") or 0
        if path in PLANNED:
            cost = self.state.cost(context.operation, value)
        elif path == "/audio/speech":  # whose answer has no usage
            cost = files.speech_cost(context.body)
        told = {**usage, **self._script.standing.usage} if usage else {}
        generation = Generation(
            context.ids.generation_id,
            path,
            requested_model(context.body),
            context.ids.created,
            streamed=streamed,
            prompt=usage.get("prompt_tokens") or 0,
            completion=usage.get("completion_tokens") or 0,
            cost=cost if told.get("cost") is None else told["cost"],
            is_byok=told.get("is_byok") is True,
        )
        self._charge(context, generation)
        return {**value, "usage": told} if told else value

    def _charge(self, context: Context, generation: Generation, question: str = "") -> None:
        if context.generation_id:
            self.generations.remember(generation, late_lookups=self._script.standing.late_lookups)
        self.generations.charge(generation.cost)
        body = context.request.body
        self.ledger.add(
            Bill(generation.id, generation.path, generation.model, generation.cost, body, question)
        )

    # -- everything else ---------------------------------------------------------------------------

    def _stored_value(self, context: Context) -> dict[str, Any] | None:
        operation, request, body = context.operation, context.request, context.body
        return self.generations.answer(operation, request, body) or self.state.answer(
            operation,
            request,
            body,
            time=context.ids.created,
            # Links lead back here, so that following one never leaves the machine.
            base_url=f"http://{request.header('host', '127.0.0.1')}{self._prefix}",
            cost=self.generations.cost,
            generation_id=context.generation_id,
        )

    def _generated(self, context: Context) -> Any:
        operation, body = context.operation, context.body
        assert operation.result_schema is not None
        value = self._instances.instance(operation.result_schema)
        value |= {name: body[name] for name in _ECHOED if name in value and isinstance(body.get(name), str)}
        list_name = (operation.pagination or {}).get("results", "data")
        items = value.get(list_name)
        if not isinstance(items, list):
            return value
        return pages.paginate(value, list_name, items, context.request, operation)

    def _file_answer(self, context: Context) -> Answer:
        operation, request = context.operation, context.request
        media_type, content = files.content(next(iter(operation.successes), None), context.body)
        stored = self.state.content(operation, request)
        content = content if stored is None else stored
        if self.downloads is not None and operation.method == "GET":
            return self.downloads.answer(operation.status, media_type, content, request, context.headers)
        return bytes_answer(operation.status, media_type, content, context.headers)


@lru_cache(maxsize=4)
def _lists_of(contract: Contract, seed: int) -> dict[Hashable, bytes]:
    """Return the lists of models that were sent, which stand-ins of the same seed share."""
    return {}


def _model_generation(context: Context, prompt: Prompt, reply: Reply) -> Generation:
    used = usage_of(prompt, reply)
    body = context.body
    details = reply.usage.get("cost_details")
    upstream = details.get("upstream_inference_cost") if isinstance(details, Mapping) else None
    return Generation(
        context.ids.generation_id,
        context.operation.path,
        prompt.model,
        context.ids.created,
        streamed=context.streams,
        finish_reason=reply.finish_reason,
        prompt=used.prompt,
        completion=used.completion,
        reasoning=used.reasoning,
        cost=used.charge,
        cached=used.cache.read,
        cache_discount=discount(prompt, reply) if used.cache != NO_CACHE else None,
        images=len(reply.images),
        searches=len(reply.annotations) if reply.query is not None else 0,
        input={"messages": body["messages"]} if "messages" in body else {"prompt": prompt.text},
        output={"completion": reply.text, "reasoning": reply.thought or None},
        request_size=len(context.request.body) + len(reply.text or "") + len(reply.thought),
        is_byok=reply.usage.get("is_byok") is True,
        upstream_cost=upstream if isinstance(upstream, int | float) else None,
    )
