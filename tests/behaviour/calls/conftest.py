"""A server that misbehaves on demand, and both kinds of client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openrouter_sdk.base_client import ENVIRONMENT
from openrouter_sdk.exchange.state import Environment
from tests.behaviour.calls.fault_server import FaultServer, Lane
from tests.behaviour.calls.moments import Sleeps
from tests.behaviour.lanes import AsyncLane, SyncLane


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def lane(request: pytest.FixtureRequest, server: FaultServer) -> Iterator[Lane]:
    chosen = SyncLane(server) if request.param == "sync" else AsyncLane(server)
    yield chosen
    chosen.close()


@pytest.fixture
def sleeps(lane: Lane) -> Sleeps:
    """In place of `sleep`: notes how long, and returns at once."""
    return Sleeps(asynchronous=lane.name == "async")


@pytest.fixture
def still() -> Callable[..., Environment]:
    """An environment in which time stands still, unless told otherwise."""

    def made(**changes: Any) -> Environment:
        values = {"clock": lambda: 0.0, "now": ENVIRONMENT.now, "random": lambda: 1.0, **changes}
        return Environment(**values)

    return made
