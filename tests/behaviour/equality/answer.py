"""One answer of a server as data: its head, the pieces of its body with the time between them, its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from itertools import groupby
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from openrouter_sdk import Options, Timeout
from openrouter_sdk.errors import OpenRouterError

JSON = "application/json"
EVENTS = "text/event-stream"

Ending: TypeAlias = Literal["end", "lost", "stall"]
Split: TypeAlias = Literal["given", "joined", "small"]

SMALL: Final = 7
"""Bytes of a small piece."""


class Pause(NamedTuple):
    """Seconds without a byte."""

    seconds: float


Piece: TypeAlias = bytes | Pause


@dataclass(frozen=True)
class Answer:
    """What a server does with a request."""

    body: Sequence[Piece] = ()
    media: str | None = JSON
    """The content type."""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    ending: Ending = "end"
    """What follows the last piece: the proper end, a connection that breaks, or silence."""
    connect_after: float = 0.0
    """Seconds until there is a connection."""
    head_after: float = 0.0
    """Seconds from the request to the head."""
    options: Options = field(default_factory=lambda: Options())
    """Options of the call that meets this answer."""
    expected: Mapping[str, Any] | type[OpenRouterError] | None = None
    """The result or the class of the error; None where it is enough that all roads agree."""
    facts: Mapping[str, object] = field(default_factory=dict)
    """What else is known of the error: its fields, and `elapsed`, the time of the server's clock."""

    @property
    def is_timed(self) -> bool:
        """Whether time has a part in it."""
        paused = any(isinstance(piece, Pause) for piece in self.body)
        return paused or self.ending == "stall" or self.connect_after > 0 or self.head_after > 0

    def scaled(self, factor: float) -> Answer:
        """The same in other seconds, those of its timeout included."""
        timeout = Timeout.of(self.options.get("timeout", Timeout()))
        limits = {one.name: (getattr(timeout, one.name) or 0.0) * factor for one in fields(timeout)}
        return replace(
            self,
            body=[Pause(one.seconds * factor) if isinstance(one, Pause) else one for one in self.body],
            head_after=self.head_after * factor,
            options=Options(**{**self.options, "timeout": Timeout(**limits)}),
        )

    def fields(self) -> list[tuple[str, str]]:
        """The headers of the answer."""
        named = [] if self.media is None else [("Content-Type", self.media)]
        return [*named, ("X-Generation-Id", "gen-head"), *self.headers.items()]

    def pieces(self, split: Split) -> list[Piece]:
        """The body with its bytes cut as given, not at all, or at places that mean nothing."""
        if split == "given":
            return list(self.body)
        found: list[Piece] = []
        for is_pause, run in groupby(self.body, lambda piece: isinstance(piece, Pause)):
            if is_pause:
                found.extend(run)
                continue
            data = b"".join(piece for piece in run if isinstance(piece, bytes))
            size = len(data) if split == "joined" else SMALL
            found += [data[place : place + size] for place in range(0, len(data), size or 1)]
        return found
