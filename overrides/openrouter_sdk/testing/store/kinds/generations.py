"""Remember the answers of models for look-ups, and their cost (protocol 24)."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.contract import Contract, Operation
from openrouter_sdk.testing.contract.instances import Instances, Picker
from openrouter_sdk.testing.contract.merge import Overlay
from openrouter_sdk.testing.contract.plausible import EPOCH, MODELS, token
from openrouter_sdk.testing.http.traffic import RecordedRequest

MAX_GENERATIONS = 1000
"""Generations that are remembered; adding more evicts the oldest."""

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of requests that are remembered."""

_API_TYPES = {
    "/audio/speech": "tts",
    "/audio/transcriptions": "stt",
    "/embeddings": "embeddings",
    "/images": "image",
    "/rerank": "rerank",
    "/videos": "video",
}


@dataclass(frozen=True, slots=True)
class Generation:
    """An answer of a model, with counts of tokens, cost in dollars and Unix time.

    `input` and `output` are as in the API's content of a generation; `request_size` is in bytes.
    """

    id: str
    path: str
    model: str
    created: int
    streamed: bool = False
    finish_reason: str | None = None
    prompt: int = 0
    completion: int = 0
    reasoning: int = 0
    cost: float = 0.0
    cached: int = 0
    """Tokens of the prompt that a cache had."""
    cache_discount: float | None = None
    images: int = 0
    searches: int = 0
    """Pages that a search of the web has found."""
    input: Mapping[str, Any] = field(default_factory=dict)
    output: Mapping[str, Any] = field(default_factory=dict)
    request_size: int = 0
    is_byok: bool = False
    upstream_cost: float | None = None
    """What the provider charges the user directly; only with a provider key of the user."""

    def metadata(self) -> dict[str, Any]:
        """Return the known values of the API's record."""
        tokens = {"prompt": self.prompt, "completion": self.completion, "reasoning": self.reasoning}
        native = {f"native_tokens_{kind}": count for kind, count in tokens.items()}
        return {
            **native,
            "id": self.id,
            "model": self.model,
            "api_type": _API_TYPES.get(self.path, "completions"),
            "created_at": datetime.fromtimestamp(self.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "streamed": self.streamed,
            "cancelled": False,
            "finish_reason": self.finish_reason,
            "native_finish_reason": self.finish_reason,
            "tokens_prompt": self.prompt,
            "tokens_completion": self.completion,
            "native_tokens_cached": self.cached,
            "cache_discount": self.cache_discount,
            "num_media_completion": self.images,
            "num_search_results": self.searches,
            "total_cost": self.cost,
            "usage": self.cost,
            "is_byok": self.is_byok,
            "upstream_inference_cost": self.upstream_cost,
        }

    def content(self) -> dict[str, Any]:
        """Return the known values of the API's content: input and output."""
        return {"input": self.input, "output": self.output, "error": None}


class Generations:
    """The latest answers, starting from one example. Thread-safe."""

    def __init__(self, contract: Contract, instances: Instances, *, seed: int) -> None:
        self._overlay = Overlay(contract.document, instances)
        self.example = f"gen-{EPOCH - 1}-{token(Picker(seed, 'generation before'))}"
        self._lock = threading.Lock()
        self.credits: float | None = None
        """Dollars that are left; None if they never end."""
        self.reset()

    def reset(self) -> None:
        """Forget all answers and their cost, and how many credits there are."""
        example = Generation(
            self.example,
            "/chat/completions",
            MODELS[0],
            EPOCH - 1,
            finish_reason="stop",
            prompt=9,
            completion=2,
            input={"messages": [{"role": "user", "content": "Hello"}]},
            output={"completion": "Hello!"},
        )
        with self._lock:
            self._known = {example.id: example}
            self._late: dict[str, int] = {}  # look-ups that will find nothing
            self._size = 0
            self._cost = 0.0
            self.credits = None

    @property
    def cost(self) -> float:
        """What all answers have cost, in dollars."""
        return self._cost

    def remember(self, generation: Generation, *, late_lookups: int = 0) -> None:
        """Add an answer, and evict the oldest ones beyond the limits. Its first look-ups may find nothing."""
        with self._lock:
            self._known[generation.id] = generation
            self._size += generation.request_size
            if late_lookups:
                self._late[generation.id] = late_lookups
            while len(self._known) > MAX_GENERATIONS or (len(self._known) > 1 and self._size > MAX_BYTES):
                oldest = self._known.pop(next(iter(self._known)))
                self._size -= oldest.request_size
                self._late.pop(oldest.id, None)

    def charge(self, cost: float) -> None:
        """Add to the cost of all answers, and take it from the credits."""
        with self._lock:
            self._cost = round(self._cost + cost, 9)
            if self.credits is not None:
                self.credits = round(self.credits - cost, 12)

    def answer(
        self, operation: Operation, request: RecordedRequest, body: Mapping[str, Any]
    ) -> dict[str, Any] | None:
        """Return the JSON result of a look-up; None for any other operation. Raises RefusalError: 404."""
        match operation.path:
            case "/generation":
                found = self._find(request.parameter("id"))
                return self._data(operation, found.id, found.metadata())
            case "/generation/content":
                found = self._find(request.parameter("id"))
                return self._data(operation, found.id, found.content())
            case "/generation/feedback":
                found = self._find(body.get("generation_id"))
                return self._data(operation, found.id, {"generation_id": found.id})
            case "/credits":
                return self._credits(operation)
        return None

    def _credits(self, operation: Operation) -> dict[str, Any]:
        data = self._data(operation, "credits", {})["data"]
        used = round(data["total_usage"] + self.cost, 9)
        total = _sufficient_credits(used) if self.credits is None else round(used + self.credits, 9)
        return {"data": {**data, "total_usage": used, "total_credits": total}}

    def _find(self, name: Any) -> Generation:
        with self._lock:
            found = self._known.get(name) if isinstance(name, str) else None
            late = self._late.get(found.id, 0) if found else 0
            if found and late:
                self._late[found.id] = late - 1
        if found is None or late:
            raise RefusalError(404, f"There is no generation {name!r} here.")
        return found

    def _data(self, operation: Operation, seed: str, known: Mapping[str, Any]) -> dict[str, Any]:
        assert operation.result_schema is not None
        schema = self._overlay.properties(operation.result_schema)["data"]
        return {"data": self._overlay.instance(schema, seed, known)}


def _sufficient_credits(used: float) -> float:
    return 100.0 * (1 + used // 100)
