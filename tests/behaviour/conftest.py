"""A stand-in server, and clients of both kinds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import AsyncLane, Lane, SyncLane

KEY = "sk-or-v1-stand-in"
LANES = {lane.name: lane for lane in (SyncLane, AsyncLane)}


@pytest.fixture
def server() -> Iterator[StandInServer]:
    # One key of both kinds, since a client of a lane calls everything; the kinds are a test of their own.
    with StandInServer(key=KEY, management_key=KEY) as running:
        yield running


@pytest.fixture(params=LANES)
def lane(request: pytest.FixtureRequest, server: StandInServer) -> Iterator[Lane]:
    chosen = LANES[request.param](server)
    yield chosen
    chosen.close()


@pytest.fixture
def sync_lane(server: StandInServer) -> Iterator[Lane]:
    chosen = SyncLane(server)
    yield chosen
    chosen.close()


@pytest.fixture
def async_lane(server: StandInServer) -> Iterator[Lane]:
    chosen = AsyncLane(server)
    yield chosen
    chosen.close()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "sends: a test in which the server is reached, though its module is not"
    )
