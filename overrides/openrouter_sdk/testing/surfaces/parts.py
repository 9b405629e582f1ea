"""The parts of a reply besides text."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from openrouter_sdk.testing.contract import samples


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call of a function tool; `arguments` is JSON text, as on the wire.

    The id None is a new one, and False is none at all, as some providers send it.
    """

    name: str
    arguments: str
    id: str | Literal[False] | None = None

    def with_id(self, made: str) -> ToolCall:
        """Return the call with the id that was made for it, unless it has one, or none on purpose."""
        return replace(self, id=made) if self.id is None else self

    @property
    def identity(self) -> dict[str, str]:
        """The id as a field, unless the call has none on purpose."""
        return {"id": self.id} if isinstance(self.id, str) else {}


ToolCallShape = Literal[
    "fragments", "whole", "interleaved", "duplicate_index", "reused_index", "missing_index"
]
"""How a stream of chat completions splits tool calls. Backends differ, and no rule is documented:

- `fragments`: call by call; first the name, then the arguments in fragments.
- `whole`: one chunk for each call.
- `interleaved`: one chunk starts all calls, and each further chunk has a fragment of every call.
- `duplicate_index`: one chunk with all calls, all with index 0.
- `reused_index`: as `fragments`, but all calls have index 0 and different ids.
- `missing_index`: as `fragments`, but without the index that the contract requires.
"""


@dataclass(frozen=True, slots=True)
class Reasoning:
    """An entry of `reasoning_details` (protocol 6.3): plain text, a summary, or encrypted data.

    `text` is the readable text or the encrypted data. A signature is streamed in a separate delta after
    the text.
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


_SIDES: Final = {"512": 512, "0.5k": 512, "768": 768, "1k": 1024, "1.5k": 1536, "2k": 2048, "4k": 4096}
_MAX_SIDE: Final = 4096


def pixels(size: Any, ratio: Any = None) -> tuple[int, int]:
    """Return width and height of a tier such as "2K" with a ratio such as "16:9", or of "1024x768".

    An image whose size is not asked for has one pixel.
    """
    sides = _whole(str(size), "x")
    if all(sides):
        return min(sides[0], _MAX_SIDE), min(sides[1], _MAX_SIDE)
    longest = _SIDES.get(str(size).lower(), 1)
    width, height = _whole(str(ratio), ":")
    most = max(width, height)
    if not (width and height):
        return longest, longest
    return max(longest * width // most, 1), max(longest * height // most, 1)


def _whole(text: str, separator: str) -> tuple[int, int]:
    """Return the two numbers of a text; 0 and 0 if there are none."""
    first, _, second = text.partition(separator)
    is_pair = all(one.isascii() and one.isdigit() and len(one) < 6 for one in (first, second))
    return (int(first), int(second)) if is_pair else (0, 0)


@dataclass(frozen=True, slots=True)
class Image:
    """A generated image; by default one pixel."""

    data: bytes = field(default_factory=lambda: samples.png(0))
    media_type: str = "image/png"

    @property
    def base64(self) -> str:
        """The data in base64."""
        return base64.b64encode(self.data).decode()

    @property
    def url(self) -> str:
        """The image as a data URL."""
        return f"data:{self.media_type};base64,{self.base64}"


@dataclass(frozen=True, slots=True)
class Audio:
    """Generated speech with its transcript; by default a short tone in 16-bit samples."""

    data: bytes = field(default_factory=samples.pcm)
    transcript: str = ""

    @property
    def base64(self) -> str:
        """The data in base64."""
        return base64.b64encode(self.data).decode()


@dataclass(frozen=True, slots=True)
class Citation:
    """A web page cited by a range of the text (protocol 6.3)."""

    url: str
    title: str = "An Example"
    content: str = "What the page says."
    start_index: int = 0
    end_index: int = 0
