"""What the argument `progress=` of long operations accepts, and how they report to it."""

from __future__ import annotations

import inspect
import sys
import time
from collections.abc import Callable
from typing import Any, Final, Protocol, Self, TypeAlias, cast

from openrouter_sdk.errors import InvalidArgumentError

_SIZES: Final = ((1e9, "GB"), (1e6, "MB"), (1e3, "kB"))


class Progress:
    """How far an operation is; what a function given as `progress=` is called with."""

    __slots__ = ("description", "done", "total", "unit")

    def __init__(self, done: int, total: int | None, unit: str, description: str) -> None:
        self.done = done
        """How many units are done. May become smaller: a download that starts over begins at 0."""
        self.total = total
        """How many there are in all, or None while that is unknown."""
        self.unit = unit
        """What is counted, such as `B` for bytes."""
        self.description = description
        """What is being done, such as the name of a file."""

    def __repr__(self) -> str:
        return f"<Progress {self}>"

    def __str__(self) -> str:
        if self.unit == "B":
            done = _size(self.done)
            total = "" if self.total is None else f" of {_size(self.total)}"
        else:
            done = f"{self.done} {self.unit}"
            total = "" if self.total is None else f" of {self.total}"
        share = f" ({self.done * 100 // self.total} %)" if self.total else ""
        return f"{self.description}: {done}{total}{share}"


def _size(count: int) -> str:
    return next((f"{count / size:.1f} {unit}" for size, unit in _SIZES if count >= size), f"{count} B")


class SupportsTqdm(Protocol):
    """A progress bar with the interface of tqdm: `update`, `close`, and `total` if it has one."""

    def update(self, n: Any = 1, /) -> Any:
        """Advance by `n` units."""
        ...

    def close(self) -> object:
        """Remove the bar, or leave it as it is."""
        ...


ProgressOption: TypeAlias = (
    "bool | Callable[[Progress], object] | SupportsTqdm | Callable[..., SupportsTqdm] | None"
)
"""True shows a bar on a terminal or in a notebook: that of tqdm (extra `progress`), or a line on stderr at
most once a second. A function is called with a `Progress`. A bar of tqdm is advanced and stays open; a class
of bars, such as `tqdm.rich.tqdm`, makes one.
"""


class _Bar(Protocol):
    def show(self, progress: Progress, step: int) -> object: ...
    def close(self) -> object: ...


class Meter:
    """Reports the progress of one operation. Close it in the end, best by `with`.

    An exception of the caller's function or bar does not end the operation where it happens: it is kept,
    nothing more is reported, and `check` raises it, to be called when what was done is saved.
    """

    def __init__(self, bar: _Bar | None, total: int | None, unit: str, description: str) -> None:
        self._bar = bar
        self._error: Exception | None = None
        self.done = 0
        self.total = total
        self._unit = unit
        self._description = description

    def update(self, step: int = 1, description: str | None = None) -> None:
        """Report that `step` more units are done, and what is being done, if that has changed."""
        self.done += step
        self._description = description or self._description
        self._show(step)

    def restart(self, done: int, total: int | None, description: str | None = None) -> None:
        """Report that `done` of `total` units are done, whatever was reported before; see `update`."""
        self._description = description or self._description
        step, self.done, self.total = done - self.done, done, total
        self._show(step)

    def describe(self, text: str) -> None:
        """Change what is said to be done."""
        self._description = text
        self._show(0)

    def _show(self, step: int) -> None:
        if self._bar is None:
            return
        try:
            self._bar.show(Progress(self.done, self.total, self._unit, self._description), step)
        except Exception as error:
            self._error, self._bar = error, None

    @property
    def failed(self) -> bool:
        """Whether there is an exception for `check` to raise."""
        return self._error is not None

    def check(self) -> None:
        """Raise the exception of the caller's function or bar, if there was one."""
        if self._error is not None:
            error, self._error = self._error, None
            raise error

    def close(self) -> None:
        """Close the bar, unless it is the caller's."""
        bar, self._bar = self._bar, None
        if bar is not None:
            try:
                bar.close()
            except Exception as error:
                self._error = error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        self.close()
        if kind is None:
            self.check()


def meter(
    option: ProgressOption,
    *,
    total: int | None,
    unit: str,
    description: str,
    clock: Callable[[], float] = time.monotonic,
) -> Meter:
    """Return what reports to `option`, an argument `progress=`. Raises InvalidArgumentError for any other."""
    return Meter(_bar_of(option, total, unit, description, clock), total, unit, description)


def _bar_of(
    option: Any, total: int | None, unit: str, description: str, clock: Callable[[], float]
) -> _Bar | None:
    if option is None or option is False:
        return None
    settings = {"total": total, "unit": unit, "unit_scale": unit == "B", "desc": description}
    if option is True:
        option = _tqdm()
        if option is None:
            return _Line(clock) if sys.stderr is not None and sys.stderr.isatty() else None
        # `None` is off unless stderr is a terminal, which the output of a notebook is not.
        settings["disable"] = False if "ipykernel" in sys.modules else None
    if isinstance(option, type) and hasattr(option, "update"):
        return _Tqdm(cast("Callable[..., Any]", option)(**settings), own=True)
    if callable(getattr(option, "update", None)):
        return _Tqdm(option, own=False)
    is_async = inspect.iscoroutinefunction(option) or inspect.iscoroutinefunction(type(option).__call__)
    if callable(option) and not is_async:
        return _Function(option)
    raise InvalidArgumentError(
        f"progress must be True, a function of one argument that is not async, or a tqdm bar, not {option!r}"
    )


def _tqdm() -> Any:
    from importlib import import_module

    try:
        return import_module("tqdm.auto").tqdm
    except ImportError:
        return None


class _Function:
    def __init__(self, function: Callable[[Progress], object]) -> None:
        self._function = function

    def show(self, progress: Progress, step: int) -> None:
        self._function(progress)

    def close(self) -> None:
        """Do nothing."""


class _Tqdm:
    def __init__(self, bar: Any, *, own: bool) -> None:
        self._bar = bar
        self._own = own
        self._description = ""

    def show(self, progress: Progress, step: int) -> None:
        bar = self._bar
        if progress.total is not None and (self._own or getattr(bar, "total", 0) is None):
            bar.total = progress.total
        if self._own and progress.description != self._description:
            self._description = progress.description
            bar.set_description(progress.description, refresh=False)
        bar.update(step)

    def close(self) -> None:
        if self._own:
            self._bar.close()


class _Line:
    """A line on stderr, if that is a terminal."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last: float | None = None
        self._text = ""
        self._width = 0

    def show(self, progress: Progress, step: int) -> None:
        self._text = str(progress)
        now = self._clock()
        if self._last is None or now - self._last >= 1.0:
            self._last = now
            self._write("")

    def _write(self, end: str) -> None:
        print(f"\r{self._text.ljust(self._width)}", end=end, file=sys.stderr, flush=True)
        self._width = len(self._text)

    def close(self) -> None:
        if self._text:
            self._write("\n")
