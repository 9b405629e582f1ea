"""Puts finished files in the place of old ones, all of them or none.

Everything new is made in a staging folder of the same file system, so that putting it in place is renaming
alone. A journal, written before the first rename, lets the next run undo what a killed one had begun.
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
_HELD = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """An empty folder to work in, gone afterwards whatever happens.

    What a killed run left there is undone first. Raises SpecError while another run is at work.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _alone(folder):
        _clear(folder)
        folder.mkdir()
        try:
            yield folder
        finally:
            # with a journal there, the old files are still in it, for the next run to put back
            if not (folder / _JOURNAL).exists():
                with _signals_held():
                    shutil.rmtree(folder)


def install(staged: Mapping[Path, Path], folder: Path) -> None:
    """Put each staged file or folder (left) in its place (right).

    `folder` is the staging folder. On any failure, ctrl-C included, everything is as it was before, and the
    failure is raised.
    """
    places = list(staged.values())
    journal = {str(index): str(place) for index, place in enumerate(places)}
    with _signals_held() as arrived:
        (folder / _OLD).mkdir()
        absent = [str(place) for place in places if not place.exists()]
        draft = folder / f"{_JOURNAL}.new"
        draft.write_text(json.dumps([journal, absent]), "utf-8")
        draft.replace(folder / _JOURNAL)  # there is a whole journal or none, whenever this is killed
        try:
            for index, (new, place) in enumerate(staged.items()):
                place.parent.mkdir(parents=True, exist_ok=True)
                if place.exists():
                    place.rename(folder / _OLD / str(index))
                new.rename(place)
        except BaseException:
            _undo(folder)
            raise
        if arrived:
            _undo(folder)
        else:
            (folder / _JOURNAL).unlink()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Lock the folder that holds the staging folder; the system unlocks it however this process ends."""
    held = os.open(folder.parent, os.O_RDONLY)
    try:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SpecError("another update is at work there; wait for its end", file=folder) from None
        yield
    finally:
        os.close(held)


def _clear(folder: Path) -> None:
    if (folder / _JOURNAL).exists():
        _undo(folder)
    if folder.exists():
        shutil.rmtree(folder)


def _undo(folder: Path) -> None:
    places, absent = json.loads((folder / _JOURNAL).read_text("utf-8"))
    for index, place in places.items():
        old = folder / _OLD / index
        if old.exists():
            _remove(Path(place))
            old.rename(place)
        elif place in absent:
            _remove(Path(place))
    (folder / _JOURNAL).unlink()


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


@contextmanager
def _signals_held() -> Iterator[list[int]]:
    """Let ctrl-C and a polite end wait for the few milliseconds that renaming takes; gives those that came.

    By handlers, not by a signal mask: a mask holds for one thread, and the process may have others.
    """
    if threading.current_thread() is not threading.main_thread():  # signals interrupt the main thread only
        yield []
        return
    arrived: list[int] = []
    before = {number: signal.signal(number, lambda got, _: arrived.append(got)) for number in _HELD}
    try:
        yield arrived
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        for held in arrived:
            signal.raise_signal(held)
