"""The error for a reply by another model than asked for."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.errors.base import OpenRouterError


class ModelMismatchError(OpenRouterError):
    """With the option `exact_model`, another model answered than was asked for; the reply was paid for.

    A stream is left at the first event that names the model; `partial` is what had come, and its cost can be
    looked up by `generation_id`.
    """

    reply: Any
    """The reply; of a stream, what had come of it."""
    requested_model: str
    """The model that was asked for, or the first of several."""
    served_model: str
    """The model that answered."""
    cost: float | None
    """The cost of the reply in USD; None if unknown."""

    def __init__(
        self,
        message: str = "",
        *,
        reply: Any = None,
        requested_model: str = "",
        served_model: str = "",
        cost: float | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.reply = reply
        self.requested_model = requested_model
        self.served_model = served_model
        self.cost = cost
