"""Stop a command that computes for too long."""

from __future__ import annotations

import _thread
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from codegen.document.openapi import SpecError

MAX_SECONDS = 600.0
"""Of computing; the contract takes about 30."""
AGAIN_AFTER = 5.0
"""Seconds after which the main thread is interrupted again: a finalizer may swallow the exception."""


@contextmanager
def deadline(seconds: float, file: object) -> Iterator[None]:
    """Raise SpecError in the block once this process has computed for so many seconds in it.

    Only the main thread can be stopped; in others there is no limit.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    done, expired = threading.Event(), threading.Event()
    watch = threading.Thread(target=_watch, args=(seconds, done, expired), daemon=True)
    watch.start()
    try:
        yield
    except KeyboardInterrupt:
        done.set()
        if not expired.is_set():
            raise
        reason = f"takes more than {seconds:g} s, which is the limit; see --max-seconds"
        raise SpecError(reason, file=str(file)) from None
    finally:
        done.set()


def _watch(seconds: float, done: threading.Event, expired: threading.Event) -> None:
    """Interrupt the main thread when the time is up, without what other programs took of it."""
    started = time.process_time()
    while (left := started + seconds - time.process_time()) > 0:
        if done.wait(left):
            return
    expired.set()
    _thread.interrupt_main()
    while not done.wait(AGAIN_AFTER):
        _thread.interrupt_main()
