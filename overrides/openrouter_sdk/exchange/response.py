"""The answer to a call with everything that came beside its data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Response(Generic[T_co]):
    """What `client.request(...)` returns: the data, and the facts of the exchange."""

    data: T_co
    """The decoded result: a model, bytes, or None when the operation answers nothing."""
    status: int
    """HTTP status."""
    headers: Mapping[str, str]
    """Response headers with lower-case names; values of a repeated header joined by a comma."""
    attempts: int
    """How many times the request was sent."""
    content: bytes
    """The body as it came, decompressed."""

    @property
    def generation_id(self) -> str | None:
        """Id for `generations.get_generation`, from `X-Generation-Id` (protocol section 4), or None."""
        return self.headers.get("x-generation-id")
