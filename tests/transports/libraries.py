"""The HTTP library of this run of the tests, which the variable TEST_TRANSPORT chooses.

from tests.transports.libraries import httpx  # or httpx2, if that serves
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

TRANSPORT = os.environ.get("TEST_TRANSPORT", "httpx")
"""The name of what serves the clients of this run, unless a test or its client says otherwise."""

SPEAKS_HTTP2 = TRANSPORT in ("httpx", "httpx2")
"""Whether clients of this run take `http2=True`."""

if TYPE_CHECKING:
    import httpcore as httpcore
    import httpx as httpx
else:
    httpx = import_module("httpx2" if TRANSPORT == "httpx2" else "httpx")
    httpcore = import_module("httpcore2" if TRANSPORT == "httpx2" else "httpcore")

_FOREIGN = {"sync": "aiohttp", "async": "httptools"}
_FAST = {"sync": "httptools", "async": "aiohttp"}
_LOGGERS = {
    "httpx": ("httpcore",),
    "httpx2": ("httpcore2",),
    "httptools": (),  # what replaces httpcore's connections does not log, and neither does aiohttp
    "aiohttp": (),
}
ALL_LOGGERS = ("openrouter_sdk", "httpx", "httpcore", "httpx2", "httpcore2", "aiohttp", "asyncio")
"""Those of every library, by the first part of their names."""


EVENT_LOOPS = ("asyncio",) if TRANSPORT in ("aiohttp", "fast") else ("asyncio", "trio")
"""The libraries that run asynchronous clients in this run, as anyio calls them."""


def serving(kind: str) -> str:
    """The name of what serves clients of a kind, `sync` or `async`, in this run."""
    if _FOREIGN[kind] == TRANSPORT:
        return "httpx"
    return _FAST[kind] if TRANSPORT == "fast" else TRANSPORT


def loggers(kind: str) -> tuple[str, ...]:
    """The loggers that write of each call of such a client, whatever comes of it."""
    return ("openrouter_sdk", *_LOGGERS[serving(kind)])
