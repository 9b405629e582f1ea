"""What a reply may consist of besides text, as values for a script."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import Literal

from openrouter_sdk.testing.contract import samples


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call of a function tool; `arguments` is JSON text, as on the wire."""

    name: str
    arguments: str
    id: str | None = None


ToolCallShape = Literal[
    "fragments", "whole", "interleaved", "duplicate_index", "reused_index", "missing_index"
]
"""How a stream of chat completions cuts up tool calls. Backends differ, and no rule is documented:

- `fragments`: one call after the other; the name first, then the arguments bit by bit.
- `whole`: each call in one chunk.
- `interleaved`: all calls are begun in one chunk, and each further chunk has a bit of every call.
- `duplicate_index`: all calls in one chunk, all of them with index 0.
- `reused_index`: as `fragments`, but each call begins at index 0 again, with an id of its own.
- `missing_index`: as `fragments`, without any index, which the contract demands.
"""


@dataclass(frozen=True, slots=True)
class Reasoning:
    """One entry of `reasoning_details` (protocol 6.3): plain text, a summary, or encrypted data.

    `text` is what can be read or, of an encrypted entry, its data. A signature is streamed in a delta
    of its own, behind the text that it signs.
    """

    text: str
    type: Literal["text", "summary", "encrypted"] = "text"
    signature: str | None = None
    format: str = "unknown"
    id: str | None = None

    @property
    def readable(self) -> str:
        """The text, unless it is encrypted."""
        return "" if self.type == "encrypted" else self.text


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that the model has made; by default one pixel."""

    data: bytes = field(default_factory=lambda: samples.png(0))
    media_type: str = "image/png"

    @property
    def base64(self) -> str:
        """The data in base64."""
        return base64.b64encode(self.data).decode()

    @property
    def url(self) -> str:
        """A data URL, as chat completions have it."""
        return f"data:{self.media_type};base64,{self.base64}"


@dataclass(frozen=True, slots=True)
class Audio:
    """What the model has spoken, and its words; by default a short tone in 16-bit samples."""

    data: bytes = field(default_factory=samples.pcm)
    transcript: str = ""

    @property
    def base64(self) -> str:
        """The data in base64."""
        return base64.b64encode(self.data).decode()


@dataclass(frozen=True, slots=True)
class Citation:
    """A web page that the text refers to, between two characters of it (protocol 6.3)."""

    url: str
    title: str = "An Example"
    content: str = "What the page says."
    start_index: int = 0
    end_index: int = 0
