"""Prepared requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_api.encoding.uploads import FilePart
    from openrouter_api.operation import Operation
    from openrouter_sdk.config.options import Settings


class PreparedRequest:
    """A request that is ready to send, once for each attempt, and the settings of its call."""

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
        base_url: str = "",
        streaming: bool = False,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.headers = headers
        """Returns the headers; called for each attempt, because the key may change between them."""
        self.content = content
        self.parts = parts
        """Fields and files of a multipart body."""
        self.settings = settings
        self.base_url = base_url
        self.streaming = streaming
        """Whether the request asks for an event stream."""

    def __repr__(self) -> str:
        return f"PreparedRequest({self.method} {self.url})"
