"""Locks of files, which end with the process that holds them."""

from __future__ import annotations

import sys
from typing import Final

_FAR: Final = 1 << 62
"""Windows locks bytes, which nobody else can read then: one far behind the end."""

if sys.platform == "win32":

    def lock_file(descriptor: int) -> bool:
        """Lock an open file; return whether nobody else holds it. Raises OSError."""
        import msvcrt
        import os

        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:

    def lock_file(descriptor: int) -> bool:
        """Lock an open file; return whether nobody else holds it. Raises OSError."""
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
