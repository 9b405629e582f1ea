"""What a tool may ask about the call it answers, and the error whose words go to the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class ToolError(Exception):
    """Raised by a tool to answer a call with words of its own choice.

        raise ToolError("There is no city of that name. Ask the user to spell it.")

    The model receives exactly these words; of other exceptions it receives `Error:` and their message.
    """


class ToolContext(Generic[T]):
    """The call that a tool answers. A parameter with this annotation is no parameter of the tool's schema.

        @tool
        def orders(status: str, ctx: ToolContext[Shop]) -> list[Order]:
            return ctx.context.orders(status)

    T is the type of the `context` argument of the run, which is neither sent nor stored. To test a tool, pass
    `ToolContext(shop)`.
    """

    __slots__ = ("_is_cancelled", "call_id", "context", "step")

    def __init__(
        self, context: T, call_id: str = "", step: int = 0, *, cancelled: Callable[[], bool] | None = None
    ) -> None:
        self.context = context
        """The `context` argument of the run; None if it was not given."""
        self.call_id = call_id
        """The id that the model's provider gave the call."""
        self.step = step
        """The number of the step in the run, from 1."""
        self._is_cancelled = cancelled

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more: the run was cancelled, or the tool timed out.

        A thread cannot be stopped, so a long synchronous tool should look from time to time.
        """
        return self._is_cancelled is not None and self._is_cancelled()

    def __repr__(self) -> str:
        return f"ToolContext({self.context!r}, call_id={self.call_id!r}, step={self.step})"
