"""Responses: the decoded data of a call, with status and headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


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
