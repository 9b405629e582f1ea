"""What conversations count and keep when turns overlap or fail half-way, and are resumed or forked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RunLimits
from openrouter_sdk.errors import (
    APIError,
    InvalidArgumentError,
    ModelMismatchError,
    OutputError,
    RequestTimeoutError,
)
from openrouter_sdk.testing import StandInServer, StandInTransport
from tests.behaviour.lanes import Lane
from tests.behaviour.tools.moments import add, call, play
from tests.transports.libraries import httpx


@dataclass
class Sum:
    total: int


KINDS: list[dict[str, Any]] = [{}, {"output_type": Sum}, {"limits": RunLimits(max_steps=2)}]


class Gate(StandInTransport):
    """A stand-in that calls a function before it answers; the second client awaits it."""

    before: Callable[[], Any]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.before()
        return super().handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await self.before()
        return await super().handle_async_request(request)


def test_a_stream_that_is_being_opened_is_neither_closed_nor_overtaken_by_another_thread() -> None:
    for more in KINDS:
        gate, reached, leave = Gate(), threading.Event(), threading.Event()
        gate.before = lambda reached=reached, leave=leave: (reached.set(), leave.wait(10))  # type: ignore[misc]
        gate.script.reply('{"total": 1}')
        chat = OpenRouter(gate.key, transport=gate).chat.conversation(model="a/b")
        stream: Any = chat.stream("1?", **more)
        thread = threading.Thread(target=stream.result)
        thread.start()
        assert reached.wait(10)
        try:
            with pytest.raises(InvalidArgumentError, match=r"still open.*fork\(\)"):
                chat.send("2?")
        finally:
            leave.set()
            thread.join()
        assert [one["content"] for one in chat.messages] == ["1?", '{"total": 1}']


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_stream_that_is_being_opened_is_neither_closed_nor_overtaken_by_another_task(backend: str) -> None:
    async def run(more: dict[str, Any], before: list[Any]) -> None:
        gate, reached, leave = Gate(), anyio.Event(), anyio.Event()

        async def wait() -> None:
            reached.set()
            await leave.wait()

        async def read() -> None:
            async with chat.stream("1?", **more) as stream:
                await stream.result()

        gate.before = wait
        gate.script.reply('{"total": 1}')
        client = AsyncOpenRouter(gate.key, transport=gate)
        chat: Any = client.chat.conversation(model="openai/gpt-4o-mini", messages=before)
        async with client, anyio.create_task_group() as group:
            group.start_soon(read)
            await reached.wait()  # in the second case, for the catalogue
            with pytest.raises(InvalidArgumentError, match="still open"):
                await chat.send("2?")
            with pytest.raises(InvalidArgumentError, match="still open"):
                chat.stream("2?")
            leave.set()
        assert [one["content"] for one in chat.messages[len(before) :]] == ["1?", '{"total": 1}']

    for more in KINDS:
        for before in ([], [{"role": "user", "content": "x" * 20_000}]):
            anyio.run(run, more, before, backend=backend)


def test_what_a_turn_paid_before_it_failed_is_counted(lane: Lane, server: StandInServer) -> None:
    server.script.reply("No idea.").error(400, "No.")
    client = lane.client()
    chat = client.chat.conversation(model="a/b")
    with pytest.raises(APIError) as caught:
        lane.do(chat.send("1?", output_type=Sum, output_retries=1, mode="json_object"))
    [reply] = caught.value.replies
    assert isinstance(caught.value.__cause__, OutputError)
    assert chat.cost == reply.cost > 0
    assert chat.usage.total_tokens == reply.usage.total_tokens
    server.script.serve("x/y")
    exactly = {"exact_model": True}
    chat = client.chat.conversation(model="openai/gpt-4o-mini", options=exactly)
    with pytest.raises(ModelMismatchError) as other:
        lane.do(chat.send("1?"))
    assert chat.cost == other.value.cost is not None
    assert (chat.messages, chat.unknown_costs) == ([], 0)


def test_a_request_that_was_never_sent_leaves_no_doubt_about_the_cost() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("late")

    client = OpenRouter("k", transport=httpx.MockTransport(fail), retries=0)
    chat = client.chat.conversation(model="a/b")
    with pytest.raises(RequestTimeoutError):
        chat.send("1?")
    assert chat.unknown_costs == 0


def test_a_run_that_failed_is_paid_once_however_it_is_resumed(lane: Lane, server: StandInServer) -> None:
    def pay(amount: int) -> str:
        """Pay."""
        return "paid"

    server.script.reply(None, tool_calls=[call("pay", "c1", amount=5)]).error(400, "No.")
    server.script.reply("Settled.").reply("Settled.")
    client = lane.client()
    chat = client.chat.conversation(model="a/b", tools=[pay])
    with pytest.raises(APIError) as caught:
        lane.do(chat.send("Pay."))
    state, saved, cost = caught.value.state.to_json(), chat.to_json(), chat.cost
    again = client.chat.conversation(state=saved, tools=[pay])
    assert (again.cost, again.to_json()) == (cost, saved)
    for one in (chat, again):
        run = lane.do(one.resume(state=state))
        assert (run.text, one.cost, one.usage) == ("Settled.", pytest.approx(run.cost), run.usage)


def test_tools_that_can_be_read_only_once_are_there_in_each_turn(
    sync_lane: Lane, server: StandInServer
) -> None:
    chat = sync_lane.client().chat.conversation(model="a/b", tools=(one for one in [add]))
    for fork in (chat, chat.fork(), chat.fork(tools=iter([add]))):
        for _ in range(2):
            play(server, call("add", "c1", a=1, b=2))
            assert fork.send("1 + 2?").steps[0].calls[0].status == "returned"


def test_a_fork_takes_what_a_conversation_takes(sync_lane: Lane, server: StandInServer) -> None:
    chat = sync_lane.client(headers={"x-a": "1"}).chat.conversation(model="a/b")
    fork = chat.fork(headers={"x-b": "2"}, max_prompt_tokens=9, limits=RunLimits(max_steps=1), timeout=5)
    assert fork.send("1?").status == "completed"
    chat.send("1?")
    names = [{name.lower() for name, _ in request.headers} & {"x-a", "x-b"} for request in server.requests]
    assert names == [{"x-a", "x-b"}, {"x-a"}]
    assert json.loads(fork.to_json())["max_prompt_tokens"] == 9
    for more in ({"state": fork.to_json()}, {"output_type": Sum}, {"max_prompt_tokens": 0}, {"promt": 1}):
        with pytest.raises(InvalidArgumentError, match=next(iter(more))):
            chat.fork(**more)
