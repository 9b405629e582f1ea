"""Says that a name is old: a warning at the line of the program that used it, and a mark for editors."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from typing import TypeVar

F = TypeVar("F")

if sys.version_info >= (3, 13):
    from warnings import deprecated as deprecated
else:

    def deprecated(_message: str, *, category: None = None) -> Callable[[F], F]:
        """Mark a method as old: editors on Python 3.13 and later strike its uses out."""
        return lambda function: function


def warn_renamed(old: str, new: str) -> None:
    """Warn that a name is old, and say the new one. The warning stands at the first line outside the SDK."""
    warnings.warn(f"`{old}` is now called `{new}`", DeprecationWarning, stacklevel=_level())


_OURS = (__name__.partition(".")[0], "openrouter_sdk", "importlib")


def _level() -> int:
    """How many calls lie between `warn_renamed` and the program, counted as `warnings.warn` does."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        level, frame = level + 1, frame.f_back
    return level
