"""Short tracebacks: the lines of the program, and not those of the libraries below it."""

from __future__ import annotations

from types import TracebackType
from typing import Final

from openrouter_sdk.errors.base import OpenRouterError

_LIBRARIES: Final = frozenset(
    (
        *("openrouter_sdk", "openrouter_api", "httpx", "httpcore", "httpx2", "httpcore2", "aiohttp"),
        *("aiohappyeyeballs", "httptools", "h11", "h2", "anyio", "sniffio", "concurrent"),
        *("asyncio", "contextlib", "socket", "ssl", "selectors", "trio", "outcome"),
    )
)


def trim(error: BaseException | None) -> None:
    """Take frames of libraries out of the traceback of one of our exceptions."""
    if isinstance(error, OpenRouterError):
        error.__traceback__ = _trimmed(error.__traceback__)


class _Trimming:
    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        trim(error)


trimming: Final = _Trimming()
"""A context that trims exceptions which leave it."""


def trim_cause(error: BaseException) -> None:
    """Shorten an exception of an HTTP library, which is about to become the cause of one of ours.

    Its own cause, which says the same, is not printed, but stays its `__context__`.
    """
    error.__traceback__ = _trimmed(error.__traceback__)
    _forget_frames(error.__context__)
    if type(error).__module__.partition(".")[0] in _LIBRARIES and error.__cause__ is not None:
        error.__context__, error.__cause__ = error.__cause__, None  # which suppresses the context


def _forget_frames(error: BaseException | None) -> None:
    """Drop the tracebacks of exceptions that libraries raised and handled.

    They are not printed, and their frames, which refer to the exceptions in turn, would keep all local
    variables of the program alive until the next garbage collection.
    """
    while error is not None and error.__traceback__ is not None and _trimmed(error.__traceback__) is None:
        error.__traceback__ = None
        error = error.__context__


def _trimmed(traceback: TracebackType | None) -> TracebackType | None:
    frames = []
    while traceback is not None:
        if traceback.tb_frame.f_globals.get("__name__", "").partition(".")[0] not in _LIBRARIES:
            frames.append(traceback)
        traceback = traceback.tb_next
    result = None
    for one in reversed(frames):
        result = TracebackType(result, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return result
