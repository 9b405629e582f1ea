"""The budget of a map: the most that a row can cost is reserved before it is sent. No clock, no I/O."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openrouter_sdk.errors import BudgetExceededError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_sdk.catalogue.model_index import Catalogue

WAIT: Final = None
"""What `Budget.reserve` returns for a row that fits as soon as another has cost less than it might have."""

_ASKED_AGAIN = 2048
"""Bytes of the words with which `parse` asks again."""


class Reservation(NamedTuple):
    """Money that a row may cost."""

    bound: float | None


class Budget:
    """Keeps the rows of a map within a limit. Thread-safe.

    A row whose cost is unknown counts as the most that it can cost.
    """

    def __init__(self, limit: float | None, *, spent: float = 0.0) -> None:
        """Start with a limit in USD, None for no limit, of which `spent` is gone already.

        Raises InvalidArgumentError unless the limit is a number from 0.
        """
        self.limit = math.inf if limit is None else _checked(limit)
        self.spent = spent
        """Cost so far in USD, with the bounds of rows whose cost is unknown."""
        self.known = spent
        """Cost so far in USD, as far as it is known."""
        self.unknown = 0
        """Rows whose cost is unknown."""
        self._reserved: list[float] = []
        self._lock = threading.Lock()

    @property
    def left(self) -> float:
        """What is left of the limit, in USD, once all rows that were sent have cost what they may."""
        with self._lock:
            return self._left()

    def reserve(self, bound: float | None) -> Reservation | None:
        """Reserve the most that a row can cost; return WAIT if it fits only when others cost less.

        Raises BudgetExceededError for a row that cannot fit, or whose cost has no bound.
        """
        if self.limit == math.inf:
            return Reservation(bound)
        with self._lock:
            if bound is None or bound > self.limit - self.spent:
                raise _exceeded(bound, max(0.0, self.limit - self.spent), self.limit)
            if bound > self._left():
                return WAIT
            self._reserved.append(bound)
            return Reservation(bound)

    def settle(self, reservation: Reservation, cost: float | None) -> None:
        """Replace a reservation by what the row has cost; None is unknown, and counts as its bound."""
        with self._lock:
            self._free(reservation)
            if cost is None:
                self.unknown += 1
                self.spent += reservation.bound or 0.0
            else:
                self.known += cost
                self.spent += cost

    def release(self, reservation: Reservation) -> None:
        """Return a reservation of a row that was not sent, or for which nothing is billed."""
        with self._lock:
            self._free(reservation)

    def _left(self) -> float:
        # Exact, so that what is reserved and returned leaves no trace of rounding.
        return self.limit - math.fsum((self.spent, *self._reserved))

    def _free(self, reservation: Reservation) -> None:
        if reservation.bound is not None and self.limit != math.inf:
            self._reserved.remove(reservation.bound)


def bound_of(
    catalogue: Catalogue | None,
    arguments: Mapping[str, Any],
    *,
    prompt_bytes: int | None = None,
    added_bytes: int = 0,
    output_retries: int = 0,
    limits: Any = None,
) -> float | None:
    """Return the most that a row can cost, in USD; None if that is not known.

    Args:
        catalogue: Models and their endpoints; see `catalogue_for`.
        arguments: Those of its request.
        prompt_bytes: Size of its body, if it is known.
        added_bytes: What the body has besides the arguments, such as the schema of an output type.
        output_retries: How often `parse` may ask again.
        limits: The RunLimits of a run of tools, whose `max_cost` is the bound.
    """
    if limits is not None:
        most: float | None = limits.max_cost
        return most
    from openrouter_sdk.catalogue.cost_bound import given_lengths, longest_reply, prompt_bound
    from openrouter_sdk.catalogue.request_price import OUTPUT_LIMITS, fallbacks, has_media, price_of

    size = (body_size(arguments) if prompt_bytes is None else prompt_bytes) + added_bytes
    price = price_of(catalogue, arguments, prompt_bytes=size)
    if price is None or any(
        price_of(catalogue, {**arguments, "model": one, "models": None}) is None
        for one in fallbacks(arguments)
    ):
        return None
    tokens = longest_reply(given_lengths(arguments, OUTPUT_LIMITS), price)
    if tokens is None and price.completion:
        return None
    longest = price.context_length
    if longest and has_media(arguments):
        size = longest
    total, reply = 0.0, tokens or 0
    for again in range(output_retries + 1):  # each with the replies before it
        asked = size + again * (reply + _ASKED_AGAIN)
        total += prompt_bound(price, min(asked, longest) if longest else asked)
        total += reply * (price.completion or 0.0)
    return total


def body_size(arguments: Mapping[str, Any]) -> int:
    """Return the bytes of arguments as JSON."""
    from openrouter_api.encoding.json_text import encode_json

    return len(encode_json(arguments))


def check_budgeted(budget: float | None, *, tools: bool, limits: Any) -> None:
    """Check that a budget can bound what it is for.

    Raises InvalidArgumentError for a budget that is no number from 0, and for runs of tools without a limit
    of cost.
    """
    if budget is None:
        return
    _checked(budget)
    if tools and (limits is None or limits.max_cost is None):
        raise InvalidArgumentError(
            "budget= needs to know what a run of tools may cost: pass limits=RunLimits(max_cost=...) too"
        )


def _exceeded(bound: float | None, left: float, limit: float) -> BudgetExceededError:
    if bound is None:
        reason = "nobody knows what the row may cost at most"
        advice = "set max_tokens, and take a model with a listed price, or cap it by provider.max_price"
    else:
        reason = f"the row may cost up to ${bound:.6g}"
        advice = "a smaller max_tokens lowers that, and a larger budget lets it go"
    message = f"not sent: {reason}, and ${left:.6g} of the budget of ${limit:g} is left; {advice}"
    return BudgetExceededError(message, bound=bound, left=left, limit=limit)


def _checked(budget: object) -> float:
    if isinstance(budget, bool) or not isinstance(budget, (int, float)) or not 0 <= budget < math.inf:
        raise InvalidArgumentError(f"budget must be a number of dollars from 0, not {budget!r}")
    return float(budget)
