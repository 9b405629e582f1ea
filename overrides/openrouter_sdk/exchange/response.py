"""The response to a call, with everything that came beside its data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from openrouter_sdk.exchange.steps import Head

T_co = TypeVar("T_co", covariant=True)


class RawResponse(NamedTuple):
    """A response that was read and parsed, before its models are built."""

    head: Head
    content: bytes
    """The body, decompressed; empty for a stream."""
    payload: Any
    """The JSON value of the body, or None when the operation returns no JSON."""
    attempts: int


@dataclass(frozen=True)
class Response(Generic[T_co]):
    """What `client.request(...)` returns: the data, and the facts of the exchange."""

    data: T_co
    """The decoded result: a model, bytes, or None when the operation returns nothing."""
    status: int
    """HTTP status."""
    headers: Mapping[str, str]
    """Response headers with lower-case names; values of a repeated header are joined by a comma."""
    attempts: int
    """How many times the request was sent."""
    content: bytes
    """The body, decompressed."""

    @property
    def generation_id(self) -> str | None:
        """Id for `generations.get_generation`, from `X-Generation-Id` (protocol section 4), or None."""
        return self.headers.get("x-generation-id")
