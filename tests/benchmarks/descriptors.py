"""How many connections a process may have open."""

from __future__ import annotations

import resource


def allow_many() -> None:
    """Raise the soft limit on open files to the hard one: a thousand streams need as many sockets."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
