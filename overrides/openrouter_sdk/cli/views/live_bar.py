"""A bar on standard error that moves while an operation goes on, and says how long it has taken."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.cli import terminal

if TYPE_CHECKING:
    from openrouter_sdk.progress import Progress

_MARGIN: Final = 3
"""Columns at the right that stay free, so that the `^C` that a terminal shows does not begin a new line."""
_WIDE: Final = 60
"""Columns of a window that has room for all of a bar."""


@contextmanager
def live_bar(*, lines: bool = False) -> Iterator[LiveBar | StatusLines | None]:
    """Return what `progress=` of an operation takes: a bar, if standard error is a terminal.

    If it is none, `lines` has what is being done, such as the status of a job, written whenever that changes.
    """
    bar = LiveBar() if terminal.is_terminal(sys.stderr) else StatusLines() if lines else None
    try:
        yield bar
    finally:
        if bar is not None:
            bar.close()


class LiveBar:
    """Shows a `Progress` in one line, until it is closed."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        colours = terminal.has_colours(sys.stderr)
        width = Console(file=sys.stderr).width
        console = Console(file=sys.stderr, no_color=not colours, width=max(width - _MARGIN, 10))
        bar = [BarColumn(bar_width=None)] if width >= _WIDE else []
        text, state = (
            TextColumn(f"{{task.{one}}}", markup=False) for one in ("description", "fields[state]")
        )
        columns = (text, *bar, state, TimeElapsedColumn())
        self._bar = Progress(*columns, console=console, transient=True, redirect_stdout=False)
        self._task: Any = None

    def __call__(self, progress: Progress) -> None:
        """Show how far an operation is."""
        fields: dict[str, Any] = {
            "description": progress.description,
            "total": progress.total,
            "completed": progress.done,
            "state": _state(progress),
        }
        if self._task is None:
            self._task = self._bar.add_task(**fields)
            self._bar.start()
        else:
            self._bar.update(self._task, **fields)

    def close(self) -> None:
        """Remove the bar."""
        self._bar.stop()


class StatusLines:
    """Writes what is being done as a line, whenever that changes."""

    _last = ""

    def __call__(self, progress: Progress) -> None:
        """Write it, unless it is the same."""
        if progress.description != self._last:
            self._last = progress.description
            terminal.note(progress.description)

    def close(self) -> None:
        """Do nothing."""


def _state(progress: Progress) -> str:
    if progress.unit == "B":
        return str(progress).removeprefix(f"{progress.description}: ")
    return "" if progress.total is None else f"{progress.done} of {progress.total}"
