"""What a map would cost, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from openrouter_sdk.catalogue.request_price import candidates, price_of
from openrouter_sdk.mapping.budget import body_size, bound_of

if TYPE_CHECKING:
    from openrouter_sdk.catalogue.model_index import Catalogue

_BYTES_A_TOKEN = 4
"""Of English text, in the tokenizers of most models."""


class Estimate(NamedTuple):
    """What a map would cost; the result of `client.chat.map(..., dry_run=True)`.

    The costs leave out the rows that are `unpriced`.
    """

    rows: int = 0
    """Rows that would be sent."""
    prompt_bytes: int = 0
    """Size of all requests."""
    prompt_tokens: int = 0
    """Tokens of text in all prompts, reckoned at four bytes a token."""
    lowest_cost: float = 0.0
    """USD if prompts have `prompt_tokens`, at the listed price, and replies are empty."""
    highest_cost: float = 0.0
    """USD if each byte is a token, and each reply is as long as it may be, at the dearest provider that may
    serve it: what `budget` reckons with."""
    unpriced: tuple[int, ...] = ()
    """Indexes of rows whose price is not listed, or whose cost has no bound."""
    estimated: bool = False
    """Whether rows may cost more than `highest_cost` says: for tools of the server, plugins, media."""


class Estimator:
    """Adds up rows."""

    def __init__(self) -> None:
        self._sum = Estimate()
        self._unpriced: list[int] = []

    def add(
        self,
        index: int,
        arguments: Mapping[str, Any],
        catalogue: Catalogue | None,
        *,
        added_bytes: int = 0,
        output_retries: int = 0,
        limits: Any = None,
    ) -> None:
        """Add a row; see `bound_of` for the arguments."""
        size, tokens = body_size(arguments) + added_bytes, _text_tokens(arguments, added_bytes)
        bound = bound_of(
            catalogue, arguments, prompt_bytes=size, output_retries=output_retries, limits=limits
        )
        price = price_of(catalogue, arguments, prompt_bytes=size)
        so_far, lowest, highest = self._sum, 0.0, 0.0
        if price is None or bound is None:
            self._unpriced.append(index)
        else:
            lowest, highest = min(bound, _lowest(catalogue, arguments, tokens)), bound
        self._sum = so_far._replace(
            rows=so_far.rows + 1,
            prompt_bytes=so_far.prompt_bytes + size,
            prompt_tokens=so_far.prompt_tokens + tokens,
            lowest_cost=so_far.lowest_cost + lowest,
            highest_cost=so_far.highest_cost + highest,
            estimated=so_far.estimated or (price is not None and price.estimated),
        )

    def result(self) -> Estimate:
        """Return the sum."""
        return self._sum._replace(unpriced=tuple(self._unpriced))


def _lowest(catalogue: Catalogue | None, arguments: Mapping[str, Any], tokens: int) -> float:
    """Return what the prompt costs at the listed price of the cheapest model that may serve it."""
    prices = [] if catalogue is None else [catalogue.price(id) for id in candidates(arguments)]
    costs = [cost for price in prices if (cost := price.cost(prompt_tokens=tokens)) is not None]
    return min(costs, default=0.0)


def _text_tokens(arguments: Mapping[str, Any], added_bytes: int) -> int:
    """Return the tokens of the text in a prompt, without files in it."""
    size = added_bytes
    pending = [arguments.get(name) for name in ("messages", "input", "instructions", "system", "tools")]
    while pending:
        value = pending.pop()
        if isinstance(value, str):
            size += 0 if value.startswith("data:") else len(value.encode("utf-8", "replace"))
        elif isinstance(value, Mapping):
            pending += [one for name, one in value.items() if not (name == "data" and "format" in value)]
        elif isinstance(value, (list, tuple)):
            pending += value
    return -(-size // _BYTES_A_TOKEN)
