"""A request that is ready to be sent, as often as necessary."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_api.wire import FilePart
    from openrouter_sdk.config.options import Settings


class PreparedRequest:
    """An operation with its arguments in their places, and the settings of the call."""

    def __init__(
        self,
        operation: Operation[Any, Any],
        method: str,
        url: str,
        headers: Callable[[], list[tuple[bytes, bytes]]],
        content: bytes | None,
        parts: tuple[tuple[str, str | FilePart], ...],
        settings: Settings,
        *,
        streaming: bool = False,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.headers = headers
        """Makes the headers of an attempt; called for each, since a key may have changed."""
        self.content = content
        self.parts = parts
        """Fields and files of a multipart body."""
        self.settings = settings
        self.streaming = streaming
        """Whether an event stream was asked for."""

    def __repr__(self) -> str:
        return f"PreparedRequest({self.method} {self.url})"
