"""Batches of LangChain, whose calls keep the rate limits of a model together."""

from __future__ import annotations

from contextvars import Context, ContextVar, copy_context
from typing import TYPE_CHECKING, Any, Final

PACED: Final = ContextVar("PACED", default=False)
"""Whether calls keep the rate limits together, as those of a batch do."""


class PacedBatches:
    """Batches whose calls keep the rate limits of the model together."""

    if not TYPE_CHECKING:  # the types are in the base

        def batch(self, *args: Any, **kwargs: Any) -> Any:
            """Return the replies to all inputs, whose calls keep the rate limits of the model together."""
            return _paced_context().run(super().batch, *args, **kwargs)

        def batch_as_completed(self, *args: Any, **kwargs: Any) -> Any:
            """Yield the replies as they come, with the numbers of their inputs; see `batch`."""
            context = _paced_context()
            replies = super().batch_as_completed(*args, **kwargs)
            while (reply := context.run(next, replies, None)) is not None:
                yield reply

        async def abatch(self, *args: Any, **kwargs: Any) -> Any:
            """Return the replies to all inputs; see `batch`."""
            token = PACED.set(True)
            try:
                return await super().abatch(*args, **kwargs)
            finally:
                PACED.reset(token)

        async def abatch_as_completed(self, *args: Any, **kwargs: Any) -> Any:
            """Yield the replies as they come, with the numbers of their inputs; see `batch`."""
            replies = super().abatch_as_completed(*args, **kwargs)
            while True:
                token = PACED.set(True)  # not while the program has a reply
                try:
                    reply = await anext(replies, None)
                finally:
                    PACED.reset(token)
                if reply is None:
                    return
                yield reply


def _paced_context() -> Context:
    context = copy_context()
    context.run(PACED.set, True)
    return context
