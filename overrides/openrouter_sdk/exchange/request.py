"""Prepared requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.config.options import Settings
    from openrouter_sdk.exchange.transfers.download_plan import DownloadPlan
    from openrouter_sdk.exchange.transfers.multipart import Multipart


class PreparedRequest:
    """A request that is ready to send, once for each attempt, and the settings of its call."""

    download: DownloadPlan | None = None
    """Set for a download: the body is delivered piece by piece, and a later attempt may ask for the rest."""

    def __init__(
        self,
        operation: Operation[Any, Any],
        method: str,
        url: str,
        headers: Callable[[], list[tuple[bytes, bytes]]],
        content: bytes | None,
        form: Multipart | None,
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
        self.form = form
        """The body if it is a form with files."""
        self.settings = settings
        self.base_url = base_url
        self.streaming = streaming
        """Whether the body is delivered while it arrives: events of a stream, or pieces of a download."""

    is_lowered = False
    """Whether the request is one with fewer tokens, after a 402."""

    def __repr__(self) -> str:
        return f"PreparedRequest({self.method} {self.url})"
