"""A bar on standard error for what takes long."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from openrouter_sdk.cli import terminal

if TYPE_CHECKING:
    from openrouter_sdk.progress import Progress


class Bar:
    """Shows how far an operation is; removed by `close`, or by the end of the operation."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        colours = terminal.has_colours(sys.stderr)
        console = Console(file=sys.stderr, no_color=not colours, width=terminal.width())
        self._bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=None),
            TextColumn("{task.fields[state]}", markup=False),
            console=console,
            transient=True,
            auto_refresh=False,
        )
        self._task = self._bar.add_task("", total=None, state="")

    def __call__(self, progress: Progress) -> None:
        """Show the progress, as `progress=` of an operation calls it."""
        self._bar.start()
        self._bar.update(
            self._task,
            description=progress.description,
            total=progress.total,
            completed=progress.done,
            state=_state(progress),
        )
        self._bar.refresh()

    def close(self) -> None:
        """Remove the bar."""
        self._bar.stop()


def _state(progress: Progress) -> str:
    if progress.total:
        return f"{progress.done * 100 // progress.total} %"
    return f"{progress.done} {progress.unit}"
