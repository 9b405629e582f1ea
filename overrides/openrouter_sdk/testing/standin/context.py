"""A request that is being answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from openrouter_sdk.testing.contract.contract import Operation
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.surfaces.formats import FORMATS
from openrouter_sdk.testing.surfaces.media import decisions, extractions
from openrouter_sdk.testing.surfaces.reply import AnswerIds, Prompt

_GENERATING = frozenset(
    {*FORMATS, "/audio/speech", "/audio/transcriptions", "/embeddings", "/images", "/rerank", "/videos"}
)
"""The operations whose answers have an X-Generation-Id (protocol 4)."""

_CHARGED = _GENERATING | decisions.PATHS | {extractions.PATH, "/batches"}


@dataclass(frozen=True, slots=True)
class Context:
    """An admitted request, with its operation, its parsed body and the ids of its answer."""

    operation: Operation
    request: RecordedRequest
    body: Mapping[str, Any]
    ids: AnswerIds
    prompt: Prompt | None = None
    """What the request asks of a model, if that is what it does."""

    @property
    def streams(self) -> bool:
        """Whether the request asks for a stream."""
        return self.body.get("stream") is True

    @property
    def generation_id(self) -> str | None:
        """The generation id of the answer, if its operation has one."""
        return self.ids.generation_id if self.operation.path in _GENERATING else None

    @property
    def is_charged(self) -> bool:
        """Whether the answer costs money, and counts towards rate limits."""
        return self.operation.method == "POST" and self.operation.path in _CHARGED

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers of any answer to this request."""
        return [("x-generation-id", self.generation_id)] if self.generation_id else []
