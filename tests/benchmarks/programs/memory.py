"""How much memory this process has; loads nothing that is not loaded anyway."""

from __future__ import annotations

_STATUS = "/proc/self/status"


def resident() -> int:
    """Bytes that the system has given to the process now."""
    return _status("VmRSS:") or peak()


def peak() -> int:
    """The most bytes that it ever had. The kernel's own count, not `ru_maxrss`: what is inherited from the
    process that started this one is in the latter."""
    return _status("VmHWM:") or _maximum()


def _status(name: str) -> int:
    try:
        with open(_STATUS, encoding="ascii") as lines:
            return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(name)), 0)
    except OSError:
        return 0


def _maximum() -> int:
    import resource
    import sys

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
