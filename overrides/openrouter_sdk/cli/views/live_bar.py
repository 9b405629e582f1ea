"""A bar on standard error that moves while an operation goes on, and says how long it has taken."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.cli import terminal

if TYPE_CHECKING:
    from openrouter_sdk.progress import Progress

_WIDE: Final = 60
"""Columns of a window that has room for all of a bar."""


@contextmanager
def live_bar(*, lines: bool = False) -> Iterator[Callable[[Progress], object] | None]:
    """Return what `progress=` of an operation takes: a bar, if standard error is a terminal.

    If it is none, `lines` has what is being done written to it as a line whenever that changes, such as the
    status of a job; otherwise nothing is shown.
    """
    if not terminal.is_terminal(sys.stderr):
        yield _Lines() if lines else None
        return
    bar = LiveBar()
    try:
        yield bar
    finally:
        bar.close()


class LiveBar:
    """Shows a `Progress`; each line is at most as wide as the window."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        colours = terminal.has_colours(sys.stderr)
        console = Console(file=sys.stderr, no_color=not colours)
        columns: list[Any] = [TextColumn("{task.description}", markup=False)]
        if console.width >= _WIDE:
            columns.append(BarColumn(bar_width=None))
        columns += [TextColumn("{task.fields[state]}", markup=False), TimeElapsedColumn()]
        self._bar = Progress(*columns, console=console, transient=True, redirect_stdout=False)
        self._task: Any = None

    def __call__(self, progress: Progress) -> None:
        """Show how far an operation is."""
        fields: dict[str, Any] = {
            "description": progress.description,
            "total": progress.total,
            "completed": progress.done,
            "state": state_of(progress),
        }
        if self._task is None:
            self._task = self._bar.add_task(**fields)
            self._bar.start()
        else:
            self._bar.update(self._task, **fields)

    def close(self) -> None:
        """Remove the bar."""
        self._bar.stop()


class _Lines:
    def __init__(self) -> None:
        self._last = ""

    def __call__(self, progress: Progress) -> None:
        if progress.description != self._last:
            self._last = progress.description
            terminal.note(progress.description)


def state_of(progress: Progress) -> str:
    """Return how far an operation is, such as `12 of 400`, or nothing if its length is unknown."""
    if progress.unit == "B":
        return str(progress).removeprefix(f"{progress.description}: ")
    return "" if progress.total is None else f"{progress.done} of {progress.total}"
