"""What the figures may be: one row for each budget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

_DESIGN = "design section 7"


@dataclass(frozen=True)
class Budget:
    """The most that a figure of ours may be."""

    row: str
    """The row it is about: the name of a scenario and what is measured."""
    limit: float
    of: Literal["ratio", "value"]
    """Whether it is about the ratio to raw httpx and orjson, or about the figure itself in its unit."""
    source: str


BUDGETS = (
    Budget("call cpu", 1.2, "ratio", _DESIGN),
    Budget("stream cpu", 1.5, "ratio", _DESIGN),
    Budget("calls-at-once cpu", 1.15, "ratio", _DESIGN),
    Budget("streams-at-once cpu", 1.5, "ratio", _DESIGN),
    Budget("first-answer cpu", 1.25, "ratio", _DESIGN),
    Budget("first-answer peak", 1.2, "ratio", _DESIGN),
    Budget("installed own", 6_000_000, "value", _DESIGN),
)
