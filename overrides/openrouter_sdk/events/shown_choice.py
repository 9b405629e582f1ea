"""The choice of a stream that is shown, where only one can be."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import valid_index

Json = dict[str, Any]


class ShownChoice:
    """The first choice that comes, in all events."""

    __slots__ = ("index",)

    def __init__(self) -> None:
        self.index: int | None = None
        """None before it has come."""

    def find(self, choices: Any) -> Json | None:
        """Return the choice among those of an event, or None."""
        for position, choice in enumerate(choices if type(choices) is list else ()):
            if type(choice) is not dict:
                continue
            index = valid_index(choice.get("index"))
            if index is None:
                index = position
            if self.index is None:
                self.index = index
            if index == self.index:
                return choice
        return None
