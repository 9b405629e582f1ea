"""Install staged files in the tree, all of them or none.

They are staged on the same file system, so that installing them is just renaming. A journal, written before
the first rename, lets the next run undo what a killed one has left behind.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from codegen.document.openapi import SpecError

_JOURNAL = "journal.json"
_OLD = "old"
_WORK = "work"
"""What a caller gets; the journal and the old files stand beside it, out of reach of what is staged."""
_DEFERRED = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """Create an empty folder for staging inside of `folder`, and remove both afterwards.

    Changes left behind by a killed run are undone first. Raises SpecError during another run.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _locked(folder):
        _clear(folder)
        (folder / _WORK).mkdir(parents=True)
        try:
            yield folder / _WORK
        finally:
            # Otherwise the old files are still in it, for the next run to restore.
            if not (folder / _JOURNAL).exists():
                with _signals_deferred():
                    shutil.rmtree(folder)


def install(staged: Mapping[Path, Path], work: Path) -> None:
    """Move each staged file or folder (key) to its target (value).

    `work` is the folder that `staging` made. On any failure, including ctrl-C, everything is restored before
    the exception is raised.
    """
    folder = work.parent
    targets = list(staged.values())
    journal = {str(index): str(target) for index, target in enumerate(targets)}
    with _signals_deferred() as arrived:
        (folder / _OLD).mkdir()
        absent = [str(target) for target in targets if not target.exists()]
        draft = folder / f"{_JOURNAL}.new"
        draft.write_text(json.dumps([journal, absent]), "utf-8")
        draft.replace(folder / _JOURNAL)  # atomic
        try:
            for index, (new, target) in enumerate(staged.items()):
                target.parent.mkdir(parents=True, exist_ok=True)
                if target.exists():
                    target.rename(folder / _OLD / str(index))
                new.rename(target)
        except BaseException:
            _undo(folder)
            raise
        if arrived:
            _undo(folder)
        else:
            (folder / _JOURNAL).unlink()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Lock the parent of the staging folder; the system releases the lock however the process ends."""
    held = os.open(folder.parent, os.O_RDONLY)
    try:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SpecError("another update is running there; wait until it is done", file=folder) from None
        yield
    finally:
        os.close(held)


def _clear(folder: Path) -> None:
    if (folder / _JOURNAL).exists():
        _undo(folder)
    if folder.exists():
        shutil.rmtree(folder)


def _undo(folder: Path) -> None:
    targets, absent = json.loads((folder / _JOURNAL).read_text("utf-8"))
    for index, target in targets.items():
        old = folder / _OLD / index
        if old.exists():
            _remove(Path(target))
            old.rename(target)
        elif target in absent:
            _remove(Path(target))
    (folder / _JOURNAL).unlink()


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


@contextmanager
def _signals_deferred() -> Iterator[list[int]]:
    """Defer SIGINT and SIGTERM for the few milliseconds that renaming takes; yield the deferred signals.

    Uses handlers because a signal mask applies to one thread, and the process may have others.
    """
    if threading.current_thread() is not threading.main_thread():  # only the main thread handles signals
        yield []
        return
    arrived: list[int] = []
    before = {number: signal.signal(number, lambda got, _: arrived.append(got)) for number in _DEFERRED}
    try:
        yield arrived
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        for deferred in arrived:
            signal.raise_signal(deferred)
