"""Locks of open files, which the system releases when the process ends, whatever ends it."""

from __future__ import annotations

import os
import sys
from typing import Any

_OFFSET = 1 << 40
"""Where Windows locks a byte: far behind all content, since a locked byte cannot be read."""


def lock_file(file: Any) -> bool:
    """Lock an open file; return whether that succeeded, False if another process or thread holds the lock.

    True as well on a file system without locks.
    """
    if sys.platform == "win32":
        import msvcrt

        position = os.lseek(file.fileno(), 0, os.SEEK_CUR)
        os.lseek(file.fileno(), _OFFSET, os.SEEK_SET)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(file.fileno(), position, os.SEEK_SET)
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True
