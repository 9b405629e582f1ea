"""What the figures of ours may be: one row for each budget, by default of ours on httpx.

`goal` marks the goals of the project. The others ensure that something does not grow, with a margin for a
machine that does other work at the same time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

OURS, FAST = "ours", "ours-fast"


@dataclass(frozen=True)
class Budget:
    """The most that a figure may be."""

    row: str
    """The row it is about: the name of a scenario and what is measured."""
    limit: float
    of: Literal["ratio", "value"]
    """Whether it is about the ratio to raw httpx and orjson, or about the figure itself in its unit."""
    source: str
    client: str = OURS


BUDGETS: Sequence[Budget] = (
    Budget("call cpu", 1.1, "ratio", "goal"),
    Budget("stream cpu", 1.4, "ratio", "goal"),
    Budget("calls-at-once cpu", 1.08, "ratio", "goal"),
    Budget("streams-at-once cpu", 1.2, "ratio", "goal"),
    Budget("paced-streams cpu", 1.15, "ratio", "goal"),
    Budget("idle-streams memory", 1.2, "ratio", "goal"),
    Budget("first-answer cpu", 1.2, "ratio", "goal"),
    Budget("first-answer peak", 1.2, "ratio", "goal"),
    Budget("stream cpu", 0.8, "ratio", "goal", FAST),
    Budget("calls-at-once cpu", 0.35, "ratio", "goal", FAST),
    Budget("streams-at-once cpu", 0.6, "ratio", "goal", FAST),
    Budget("paced-streams cpu", 0.55, "ratio", "goal", FAST),
    Budget("idle-streams memory", 0.7, "ratio", "goal", FAST),
    Budget("growth cpu", 1.25, "value", "goal: linear to 100,000 chunks"),
    Budget("kept-memory memory", 50, "value", "goal: flat over 10,000 calls"),
    Budget("huge-reply memory", 4.0, "value", "a large reply peaks at a small multiple of its size"),
    Budget("tools step", 0.0003, "value", "goal"),
    Budget("tools first", 0.1, "value", "goal"),
    Budget("map sync", 1.15, "value", "goal"),
    Budget("map async", 1.15, "value", "goal"),
    Budget("map sync journal", 1.2, "value", "a journal writes two lines a prompt"),
    Budget("map async journal", 1.2, "value", "a journal writes two lines a prompt"),
    Budget("stand-in call", 1 / 1500, "value", "goal: 1,500 a second on one connection"),
    Budget("stand-in list", 1 / 1000, "value", "goal: 1,000 a second"),
    Budget("stand-in chunk", 1 / 30_000, "value", "goal: 30,000 a second"),
    Budget("stand-in chunk at once", 1 / 30_000, "value", "goal: 30,000 a second"),
    Budget("stand-in start", 0.2, "value", "goal"),
    Budget("stand-in fixture", 0.002, "value", "goal"),
    Budget("stand-in transport", 0.002, "value", "goal"),
    Budget("stand-in idle", 60e6, "value", "a server does not take more than a small program"),
    Budget("stand-in kept", 200e6, "value", "requests are kept without a bound only if one asks for that"),
    Budget("haystack start", 0.35, "value", "goal"),
    Budget("haystack chunk", 0.000_06, "value", "goal"),
    Budget("langchain start", 0.35, "value", "goal"),
    Budget("langchain object", 0.001, "value", "goal"),
    Budget("langchain chunk", 0.000_15, "value", "goal"),
    Budget("generation growth", 1.25, "value", "generation is linear in the operations"),
    Budget("installed own", 6_000_000, "value", "goal"),
    Budget("installed wheel", 1_600_000, "value", "two thirds of openai's, 2.45 MB"),
    Budget("installed packages", 13, "value", "itself, its dependencies and what httpx needs"),
)
