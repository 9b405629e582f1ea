"""The error of rows that a budget does not allow."""

from __future__ import annotations

from openrouter_sdk.errors.base import OpenRouterError


class BudgetExceededError(OpenRouterError):
    """A row of a map was not sent, because it might cost more than what is left of the budget."""

    bound: float | None
    """The most that the row can cost, in USD; None if that is not known."""
    left: float
    """What is left of the budget, in USD."""
    limit: float
    """The budget of the map, in USD."""

    def __init__(
        self, message: str, *, bound: float | None = None, left: float = 0.0, limit: float = 0.0
    ) -> None:
        super().__init__(message)
        self.bound = bound
        self.left = left
        self.limit = limit
