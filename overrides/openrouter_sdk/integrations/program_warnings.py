"""Warnings that name a line of the program, not one of a framework."""

from __future__ import annotations

import sys
import warnings
from typing import Final

_FRAMEWORKS: Final = ("asyncio", "langchain", "langchain_core", "langgraph", "openrouter_sdk", "pydantic")


def warn_program(message: str) -> None:
    """Warn at the innermost line that is not of a framework."""
    level, frame = 1, sys._getframe()
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] in _FRAMEWORKS:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, UserWarning, stacklevel=level)
