"""A function as `http_client`: the httpx clients that it creates are used, and closed with the client."""

from __future__ import annotations

import asyncio
import gc
import pickle
from functools import partial
from typing import Any

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.transports.libraries import httpx


class Function:
    """Creates httpx clients, and keeps them."""

    def __init__(self, kind: Any, **settings: Any) -> None:
        self.new = partial(kind, **settings)
        self.made: list[Any] = []

    def __call__(self) -> Any:
        self.made.append(self.new())
        return self.made[-1]


def test_it_is_called_once_at_the_first_request(lane: Lane) -> None:
    function = Function(lane.http_client)
    client = lane.client(http_client=function)
    assert function.made == []
    for _ in range(2):
        lane.do(client.models.list())
    assert len(function.made) == 1
    assert lane.server.connections == 1


def test_what_it_creates_keeps_its_settings(lane: Lane) -> None:
    function = Function(lane.http_client, headers={"X-Own": "yes"})
    lane.do(lane.client(http_client=function).models.list())
    assert lane.server.requests[-1].header("x-own") == "yes"


def test_what_it_creates_is_closed_with_the_client(lane: Lane) -> None:
    function = Function(lane.http_client)
    client = lane.client(http_client=function)
    lane.do(client.models.list())
    lane.do(client.close())
    assert function.made[0].is_closed
    assert lane.server.wait_for_hangup()


def test_what_it_creates_is_of_the_kind_of_the_client(lane: Lane) -> None:
    client = lane.client(http_client=Function(lane.other_http_client))
    with pytest.raises(InvalidArgumentError, match=rf"must be an httpx\.{lane.http_client.__name__}"):
        lane.do(client.models.list())


def test_it_is_called_for_each_event_loop_and_closes_with_it(server: StandInServer) -> None:
    function = Function(httpx.AsyncClient)
    client = AsyncOpenRouter(server.key, base_url=server.url, http_client=function)

    async def ask() -> None:
        await client.models.list()

    for _ in range(3):
        asyncio.run(ask())
        assert function.made[-1].is_closed
    assert len(function.made) == 3


def test_a_client_that_is_collected_closes_what_it_created(server: StandInServer) -> None:
    function = Function(httpx.Client)
    client = OpenRouter(server.key, base_url=server.url, http_client=function)
    client.models.list()
    del client
    gc.collect()
    assert function.made[0].is_closed


def test_a_copy_by_pickle_calls_it_again(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", server.key)
    client = OpenRouter(base_url=server.url, http_client=partial(httpx.Client, headers={"X-Own": "yes"}))
    pickle.loads(pickle.dumps(client)).models.list()
    assert server.requests[-1].header("x-own") == "yes"
