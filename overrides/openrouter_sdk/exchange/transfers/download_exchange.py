"""A download from its first request to its last byte, without I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.exchange.exchange import next_delay_or_raise, run
from openrouter_sdk.exchange.parse import BytesParser, looks_like_text
from openrouter_sdk.exchange.steps import Sleep
from openrouter_sdk.exchange.transfers.download_plan import DownloadPlan, StartOverError

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_sdk.exchange.exchange import Exchange
    from openrouter_sdk.exchange.request import PreparedRequest
    from openrouter_sdk.exchange.state import CallState
    from openrouter_sdk.exchange.steps import Head

_BEGINNING: Final = 512
"""Bytes that tell an error that is sent as text from a binary body."""


def run_download(state: CallState, plan: DownloadPlan) -> Exchange:
    """Run a download; after each response that breaks off, ask for the rest.

    Attempts are counted, and their seconds, from the last one that brought more than was ever there. What a
    request does that is not idempotent, such as speech, is billed, so that it is not repeated.
    """
    request = state.request
    headers = request.headers
    request.headers = lambda: [*headers(), *plan.headers()]
    while True:
        try:
            yield from run(state)
            return
        except StartOverError:
            plan.start_over()
            delay = 0.0
        except OpenRouterError as error:
            if not state.delivered or not request.operation.replay_safe:
                raise
            retries = request.settings.retries
            if plan.progressed():
                state.started, state.attempts = state.clock(), 1
                retries = replace(retries, budget=None)  # nothing is repeated
            delay = next_delay_or_raise(state, error, retries)
        state.delivered = False
        yield Sleep(delay)


class DownloadParser(BytesParser):
    """A body that is delivered as pieces. Text in place of a binary body is kept, and refused at its end."""

    def __init__(
        self, request: PreparedRequest, head: Head, now: Callable[[], float], media: str | None
    ) -> None:
        super().__init__(request, head, now, media)
        assert request.download is not None
        self._plan = request.download
        self.ready = not self._plan.begin(head)
        self._text = False
        self._undecided = head.status != 206 and media != "application/octet-stream"

    @property
    def complete(self) -> bool:  # type: ignore[override]
        """Whether all bytes are there."""
        return self._plan.complete

    def feed(self, data: bytes) -> list[Any]:
        """Return the pieces in the bytes. Raises StartOverError."""
        if self.ready:
            return []
        if self._undecided:
            super().feed(data)
            if self._text or self._size < _BEGINNING:
                return []
            self._text = looks_like_text(self.head, self.content)
            if self._text:
                return []
            data, self._chunks, self._undecided = self.content, [], False
        return self._plan.receive(data)

    def end(self) -> list[Any]:
        """Return the last pieces. Raises what the body reports, or ConnectionLostError if it ends early."""
        pieces = []
        if self._undecided:
            super().end()
            pieces, self._chunks, self._undecided = self._plan.receive(self.content), [], False
        if not pieces:
            self._plan.finish()
            self.ready = True
        return pieces
