"""Responses: the decoded data of a call, with status and headers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from openrouter_sdk.exchange.steps import Head

T_co = TypeVar("T_co", covariant=True)


class RawResponse:
    """A response that is parsed but not decoded to models."""

    __slots__ = ("attempts", "content", "head", "payload", "sent_headers")

    def __init__(
        self,
        head: Head,
        content: bytes,
        payload: Any,
        attempts: int,
        sent_headers: Sequence[tuple[bytes, bytes]] = (),
    ) -> None:
        self.head = head
        self.content = content
        """The decompressed body; empty for a stream."""
        self.payload = payload
        """The JSON value of the body, or None if the operation returns no JSON."""
        self.attempts = attempts
        self.sent_headers = sent_headers
        """Headers of the request, whose credentials must not appear in errors."""


@dataclass(frozen=True)
class Response(Generic[T_co]):
    """The result of `client.request(...)`: the data, with status, headers and attempts."""

    data: T_co
    """The decoded result: a model, bytes, or None if the operation returns nothing."""
    status: int
    """HTTP status."""
    headers: Mapping[str, str]
    """Response headers by lower-case name; values of a repeated header are joined by commas."""
    attempts: int
    """How many times the request was sent."""
    content: bytes
    """The decompressed body."""

    @property
    def generation_id(self) -> str | None:
        """The id to pass to `generations.get`, from `X-Generation-Id` (protocol section 4)."""
        return self.headers.get("x-generation-id")
