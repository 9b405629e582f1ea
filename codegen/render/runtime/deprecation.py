"""Deprecate a name: warn where a program uses it, and mark it for editors."""

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
        """Mark a function as deprecated; a no-op before Python 3.13."""
        return lambda function: function


def warn_renamed(old: str, new: str) -> None:
    """Warn that a name is deprecated, at the innermost line outside the SDK."""
    warnings.warn(f"`{old}` is now called `{new}`", DeprecationWarning, stacklevel=caller_level())


_SDK = (__name__.partition(".")[0], "openrouter_sdk", "importlib")


def caller_level() -> int:
    """The `stacklevel` at which the caller of the SDK is."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] in _SDK:
        level += "importlib._bootstrap" not in frame.f_code.co_filename  # `warn` does not count these
        frame = frame.f_back
    return level
