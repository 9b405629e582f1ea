"""How a run is written in the requests, and read from the replies, of each API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_sdk.tools.run.formats.run_format import RunFormat


def format_of(api: str) -> RunFormat:
    """Return the format of `chat` or `responses`."""
    if api == "chat":
        from openrouter_sdk.tools.run.formats.chat import ChatFormat

        return ChatFormat()
    from openrouter_sdk.tools.run.formats.responses import ResponsesFormat

    return ResponsesFormat()
