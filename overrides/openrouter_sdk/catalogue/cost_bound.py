"""The most that one request can cost, from its size and its price."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Protocol

    class TokenPrice(Protocol):
        """Prices in USD of one token, or of the request, and limits in tokens; None where unknown."""

        @property
        def prompt(self) -> float | None: ...
        @property
        def completion(self) -> float | None: ...
        @property
        def request(self) -> float | None: ...
        @property
        def context_length(self) -> int | None: ...
        @property
        def max_completion_tokens(self) -> int | None: ...


def given_lengths(arguments: Mapping[str, Any], names: Sequence[str]) -> dict[str, int]:
    """Return the arguments that limit the tokens of a reply, as far as they are given and do so."""
    found = {name: arguments.get(name) for name in names}
    return {name: value for name, value in found.items() if type(value) is int and value > 0}


def longest_reply(lengths: Mapping[str, int], price: TokenPrice) -> int | None:
    """Return how many tokens a reply may have at most; None if that is not known."""
    return max(lengths.values(), default=price.max_completion_tokens or price.context_length)


def prompt_bound(price: TokenPrice, size: int) -> float:
    """Return the most that a prompt can cost, with the fee of the request. Unknown prices count as 0.

    `size` is that of the body in bytes, each of which is at most one token.
    """
    return size * (price.prompt or 0.0) + (price.request or 0.0)
