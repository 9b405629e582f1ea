"""Remember what models answered, so that it can be looked up, and what it cost (protocol 24)."""

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

MOST = 1000
"""Generations that are remembered; the oldest are forgotten."""

MOST_BYTES = 64 * 1024 * 1024
"""Bytes of the requests that are remembered."""

_KINDS = {
    "/audio/speech": "tts",
    "/audio/transcriptions": "stt",
    "/embeddings": "embeddings",
    "/images": "image",
    "/rerank": "rerank",
    "/videos": "video",
}


@dataclass(frozen=True, slots=True)
class Generation:
    """One answer of a model. Tokens are counts, `cost` is in dollars, `created` in seconds of the epoch."""

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
    asked: Mapping[str, Any] = field(default_factory=dict)
    said: Mapping[str, Any] = field(default_factory=dict)
    size: int = 0
    """How many bytes the request had."""

    def facts(self) -> dict[str, Any]:
        """What is known of it, in the words of its record."""
        tokens = {"prompt": self.prompt, "completion": self.completion, "reasoning": self.reasoning}
        native = {f"native_tokens_{kind}": count for kind, count in tokens.items()}
        return {
            **native,
            "id": self.id,
            "model": self.model,
            "api_type": _KINDS.get(self.path, "completions"),
            "created_at": datetime.fromtimestamp(self.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "streamed": self.streamed,
            "cancelled": False,
            "finish_reason": self.finish_reason,
            "native_finish_reason": self.finish_reason,
            "tokens_prompt": self.prompt,
            "tokens_completion": self.completion,
            "total_cost": self.cost,
            "usage": self.cost,
            "is_byok": False,
            "upstream_inference_cost": None,  # only where an own key was used
        }

    def conversation(self) -> dict[str, Any]:
        """What was asked and answered, in the words of its content."""
        return {"input": self.asked, "output": self.said, "error": None}


class Generations:
    """The latest answers, and one from before. Thread-safe."""

    def __init__(self, contract: Contract, instances: Instances, *, seed: int) -> None:
        self._overlay = Overlay(contract.document, instances)
        self.example = f"gen-{EPOCH - 1}-{token(Picker(seed, 'generation before'))}"
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Forget all that was answered, and what it cost."""
        asked, said = {"messages": [{"role": "user", "content": "Hello"}]}, {"completion": "Hello!"}
        before = Generation(
            self.example,
            "/chat/completions",
            MODELS[0],
            EPOCH - 1,
            False,
            "stop",
            9,
            2,
            asked=asked,
            said=said,
        )
        with self._lock:
            self._known = {before.id: before}
            self._size = 0
            self._spent = 0.0

    @property
    def spent(self) -> float:
        """What all answers have cost, in dollars."""
        return self._spent

    def remember(self, generation: Generation) -> None:
        """Keep an answer for later."""
        with self._lock:
            self._known[generation.id] = generation
            self._size += generation.size
            self._spent = round(self._spent + generation.cost, 9)
            while len(self._known) > MOST or (len(self._known) > 1 and self._size > MOST_BYTES):
                self._size -= self._known.pop(next(iter(self._known))).size

    def answer(
        self, operation: Operation, request: RecordedRequest, body: Mapping[str, Any]
    ) -> dict[str, Any] | None:
        """The JSON answer to a look-up, or None if the operation is none. Raises RefusalError: 404."""
        match operation.path:
            case "/generation":
                found = self._find(request.parameter("id"))
                return self._data(operation, found.id, found.facts())
            case "/generation/content":
                found = self._find(request.parameter("id"))
                return self._data(operation, found.id, found.conversation())
            case "/generation/feedback":
                found = self._find(body.get("generation_id"))
                return self._data(operation, found.id, {"generation_id": found.id})
            case "/credits":
                made = self._data(operation, "credits", {})
                spent = round(made["data"]["total_usage"] + self.spent, 9)
                return {"data": {**made["data"], "total_usage": spent, "total_credits": _bought(spent)}}
        return None

    def _find(self, name: Any) -> Generation:
        with self._lock:
            found = self._known.get(name) if isinstance(name, str) else None
        if found is None:
            raise RefusalError(404, f"There is no generation {name!r} here.")
        return found

    def _data(self, operation: Operation, place: str, known: Mapping[str, Any]) -> dict[str, Any]:
        assert operation.result_schema is not None
        schema = self._overlay.properties(operation.result_schema)["data"]
        return {"data": self._overlay.instance(schema, place, known)}


def _bought(spent: float) -> float:
    """Credits that are enough for what was spent."""
    return 100.0 * (1 + spent // 100)
