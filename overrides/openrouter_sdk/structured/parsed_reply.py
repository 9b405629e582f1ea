"""What `parse` returns: a value of the type, and the replies it took."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from openrouter_api.display import shortened

Json = dict[str, Any]

if TYPE_CHECKING:
    from typing import Generic

    from typing_extensions import TypeVar

    from openrouter_api.replies.reply import Reply, TokenUsage

    T_co = TypeVar("T_co", covariant=True)
    R_co = TypeVar("R_co", covariant=True, default=Reply)

    class Parsed(Generic[T_co, R_co]):
        """A class with a type argument for the output, and one for the reply that may be left out."""
else:
    from types import GenericAlias

    T_co = R_co = Any

    class Parsed:
        """A class that takes type arguments."""

        __slots__ = ()
        __class_getitem__ = classmethod(GenericAlias)


class ParsedReply(Parsed[T_co, R_co]):
    """A value that a model answered with, and the replies it took to get it::

        answer = client.chat.parse(Invoice, model="openai/gpt-4o-mini", messages=messages)
        print(answer.output.total, answer.cost)

    With `output_retries` there may be several replies; the last one has the value.
    """

    __slots__ = ("output", "replies")

    output: T_co
    """The value."""
    replies: Sequence[R_co]
    """All replies, in order: those that were not valid, with `output_retries`, and the one with the value."""

    def __init__(self, output: T_co, replies: Sequence[R_co]) -> None:
        self.output = output
        self.replies = replies

    @property
    def reply(self) -> R_co:
        """The reply with the value."""
        return self.replies[-1]

    @property
    def cost(self) -> float | None:
        """The cost of all replies in USD; None if that of one is unknown."""
        return total_cost(self.replies)

    @property
    def known_cost(self) -> float:
        """The cost in USD of the replies whose cost is known."""
        return sum(cost for reply in self.replies if (cost := _cost(reply)) is not None)

    @property
    def usage(self) -> TokenUsage | None:
        """Tokens and cost of all replies together, as in a reply; None if there are none."""
        usage: TokenUsage | None = total_usage(self.replies)
        return usage

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ParsedReply):
            return NotImplemented
        return self.output == other.output and list(self.replies) == list(other.replies)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        count = f", {len(self.replies)} replies" if len(self.replies) > 1 else ""
        cost = "" if self.cost is None else f", ${self.cost:.8f}".rstrip("0").rstrip(".")
        return f"<ParsedReply {shortened(repr(self.output), 200)}{count}{cost}>"


def total_cost(replies: Iterable[Any]) -> float | None:
    """Return the sum of the costs of replies; None if one is unknown."""
    costs = [_cost(reply) for reply in replies]
    known = [cost for cost in costs if cost is not None]
    return sum(known) if len(known) == len(costs) else None


def total_usage(replies: Sequence[Any]) -> Any:
    """Return the usage of replies in the form of one, with all counts added; None if none has any."""
    usages = [usage for reply in replies if (usage := getattr(reply, "usage", None)) is not None]
    if len(usages) < 2:
        return usages[0] if usages else None
    total: Json = {}
    for usage in usages:
        total = _sum(total, usage.to_dict()) if total else usage.to_dict()
    if total_cost(replies) is None:
        total["cost"] = None
    return type(usages[0]).decode(total)


def _cost(reply: Any) -> float | None:
    cost: float | None = getattr(reply, "cost", None)
    return cost


def _sum(first: Any, second: Any, name: str = "") -> Any:
    """Add the numbers in JSON values. A count that is missing is 0, and without one cost all is unknown."""
    if isinstance(first, dict) and isinstance(second, dict):
        names = {**first, **second}
        return {key: _sum(first.get(key), second.get(key), key) for key in names}
    if _is_number(first) and _is_number(second):
        return first + second
    if first is None or second is None:
        return None if "cost" in name else second if first is None else first
    return second


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
