"""Warnings that name a line of the program, not one of a framework."""

from __future__ import annotations

import sys
import warnings
from typing import Final

_FRAMEWORKS: Final = ("asyncio", "langchain", "langchain_core", "langgraph", "openrouter_sdk", "pydantic")
_topics: Final[set[str]] = set()


def warn_program(message: str) -> None:
    """Warn at the innermost line that is not of a framework."""
    level, frame = 1, sys._getframe()
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] in _FRAMEWORKS:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, UserWarning, stacklevel=level)


def is_first(topic: str) -> bool:
    """Whether it is the first time in this process that a topic is asked for, so that it may be warned of."""
    found = topic not in _topics
    _topics.add(topic)
    return found
