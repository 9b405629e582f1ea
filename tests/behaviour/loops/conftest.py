"""Every way to run an asynchronous program, and a stand-in server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import anyio
import pytest
import trio

from openrouter_sdk.testing import StandInServer

Main = Callable[[], Awaitable[Any]]
Run = Callable[[Main], Any]

RUNS: dict[str, Run] = {
    "trio": lambda main: trio.run(main),
    "anyio-trio": lambda main: anyio.run(main, backend="trio"),
    "anyio-asyncio": lambda main: anyio.run(main, backend="asyncio"),
}


@pytest.fixture(params=RUNS)
def run(request: pytest.FixtureRequest) -> Run:
    """Runs an asynchronous function in one of the libraries that there are."""
    return RUNS[request.param]


@pytest.fixture
def server() -> Iterator[StandInServer]:
    with StandInServer() as running:
        yield running
