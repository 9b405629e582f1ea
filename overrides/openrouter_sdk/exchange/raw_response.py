"""Responses before they are decoded to models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.exchange.steps import Head


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
