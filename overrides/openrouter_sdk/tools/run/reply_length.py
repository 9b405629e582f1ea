"""How much a step can cost, and how long its reply may be to stay within what is left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openrouter_api.encoding.json_text import encode_json
from openrouter_sdk.catalogue.cost_bound import given_lengths, longest_reply, prompt_bound

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.actions import Price

LEAST_TOKENS = 256
"""A reply is not cut shorter than that to save money, unless the caller wants it shorter."""


class MessageSizes:
    """Adds up the bytes of a conversation, without writing again what it has added before."""

    __slots__ = ("_bytes", "_count")

    def __init__(self) -> None:
        self._bytes = self._count = 0

    def body(self, arguments: Mapping[str, Any], history: str, messages: list[dict[str, Any]]) -> int:
        """Return the bytes of a body; `messages` is the conversation, which only grows."""
        for message in messages[self._count :]:
            self._bytes += len(encode_json(message)) + 1
        self._count = len(messages)
        empty = len(encode_json({**arguments, history: []}))
        return empty + self._bytes - (1 if messages else 0)


def fit_length(
    arguments: Mapping[str, Any],
    lengths: tuple[str, ...],
    price: Price,
    size: int,
    left: float,
    *,
    reserve: bool,
) -> dict[str, int] | None:
    """Return what limits the reply so that a request costs at most what is left; None if it cannot fit.

    It is empty if the request fits as it is. `lengths` are the arguments that limit the tokens of a reply,
    and `size` is that of the body in bytes, each of which is at most one token. `reserve` keeps as much as
    the last turn may need. Prices that are None count as 0.
    """
    prompt = prompt_bound(price, size)
    completion = price.completion or 0.0
    left -= prompt + (prompt + LEAST_TOKENS * completion if reserve else 0.0)
    given = given_lengths(arguments, lengths)
    wanted = longest_reply(given, price)
    if left < 0:
        return None
    if completion == 0 or (wanted is not None and wanted * completion <= left):
        return {}
    tokens = int(left / completion)
    if tokens * completion > left:  # because of rounding
        tokens -= 1
    if tokens < (LEAST_TOKENS if wanted is None else min(LEAST_TOKENS, wanted)):
        return None
    return {name: min(tokens, value) for name, value in given.items()} or {lengths[0]: tokens}
