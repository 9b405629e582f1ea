"""`client.spending`: everything that may have cost something is counted, and unknown is never 0."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable
from functools import reduce
from operator import add
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, RetryPolicy, errors
from openrouter_sdk.accounts import bills
from openrouter_sdk.base_client import MAX_BILLS
from openrouter_sdk.exchange.exchange import BILLED
from openrouter_sdk.testing import StandInServer
from tests.behaviour.lanes import Lane
from tests.conformance.comparing import same
from tests.conformance.operations import operations

MODEL = "larkspur/sonata-3"
MESSAGES = [{"role": "user", "content": "Hi"}]
CHAT = {"model": MODEL, "messages": MESSAGES}
CALLS: dict[str, tuple[Callable[[Any], Any], dict[str, Any]]] = {
    "chat": (lambda client: client.chat.send, CHAT),
    "responses": (lambda client: client.responses.send, {"model": MODEL, "input": "Hi"}),
    "messages": (lambda client: client.messages.create, {**CHAT, "max_tokens": 9}),
    "embeddings": (
        lambda client: client.embeddings.generate,
        {"model": "larkspur/embed-3-large", "input": "Hi"},
    ),
    "images": (lambda client: client.images.generate, {"model": "quartzite/prism-canvas", "prompt": "x"}),
    "decisions": (
        lambda client: client.decisions.create,
        {
            "model": "oldmill/nimble-decider",
            "state": "x",
            "questions": {
                "q": {"type": "choice", "instructions": "Which?", "criteria": {"a": "a", "b": "b"}}
            },
        },
    ),
}


def answer(server: StandInServer, usage: object, **headers: str) -> None:
    """Script a chat reply with this usage."""
    reply: dict[str, Any] = {
        "id": "gen-9",
        "object": "chat.completion",
        "created": 1,
        "model": MODEL,
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}],
    }
    import orjson

    body = orjson.dumps(reply if usage is None else {**reply, "usage": usage})
    fields = {"content-type": "application/json", **{k.replace("_", "-"): v for k, v in headers.items()}}
    server.script.raw(200, fields, body)


def leave(lane: Lane, stream: Any, after: int = 1) -> None:
    """Enter a stream, and leave it after some of its events."""
    lane.inside(stream, lambda entered: lane.pull(entered, after))


def chunk(**fields: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}
    head = {"id": "gen-9", "object": "chat.completion.chunk", "created": 1, "model": MODEL}
    return {**head, "choices": [choice], **fields}


# --- what is counted ------------------------------------------------------------------------------------


def test_the_costs_of_all_surfaces_are_added_up(lane: Lane) -> None:
    client = lane.client()
    replies = [lane.do(method(client)(**arguments)) for method, arguments in CALLS.values()]
    costs = [reply.usage.cost for reply in replies]
    assert client.spending.known == pytest.approx(sum(costs), rel=1e-12)
    assert client.spending.known > 0
    assert (client.spending.calls, client.spending.unknown_calls) == (len(CALLS), 0)


def test_reads_of_the_account_are_no_calls(lane: Lane) -> None:
    client = lane.client()
    lane.do(client.models.list())
    lane.do(client.credits.get())
    assert client.spending.calls == 0


def test_sums_do_not_drift(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    for _ in range(30):
        answer(server, {"cost": 0.1, "prompt_tokens": 1, "completion_tokens": 2})
        lane.do(client.chat.send(**CHAT))
    assert client.spending.known == 3.0
    assert reduce(add, [0.1] * 30) != 3.0  # sum() does not drift, either, since Python 3.12
    assert (client.spending.input_tokens, client.spending.output_tokens) == (30, 60)


def test_an_unknown_cost_is_never_0(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    usages: list[Any] = [None, {}, {"cost": None}, {"cost": "0.5"}, {"cost": True}, [], {"prompt_tokens": 5}]
    for usage in usages:
        answer(server, usage)
        lane.do(client.chat.send(**CHAT))
    answer(server, {"cost": 0})
    lane.do(client.chat.send(**CHAT))
    spent = client.spending.snapshot()
    assert (spent.calls, spent.unknown_calls, spent.known, spent.cost) == (8, 7, 0.0, None)
    assert spent.input_tokens == 5
    assert "7 of unknown cost" in str(spent)


def test_an_answer_of_the_response_cache_costs_nothing(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    answer(server, None, x_openrouter_cache_status="HIT")
    lane.do(client.chat.send(**CHAT))
    assert (client.spending.calls, client.spending.cost) == (1, 0.0)


def test_what_providers_charge_to_own_keys_is_no_credits(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    answer(server, {"cost": 0.05, "is_byok": True, "cost_details": {"upstream_inference_cost": 1.0}})
    lane.do(client.chat.send(**CHAT))
    answer(server, {"cost": 0.05, "is_byok": True})
    lane.do(client.chat.send(**CHAT))
    spent = client.spending
    assert (spent.known, spent.byok, spent.byok_calls, spent.unknown_byok_calls) == (0.1, 1.0, 2, 1)


def test_errors_that_were_not_billed_are_not_counted(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    for status in (400, 402, 404, 429, 500, 502, 529):
        server.script.error(status, "No.")
        with pytest.raises(errors.APIError):
            lane.do(client.chat.send(**CHAT))
    nowhere = lane.client(base_url="http://127.0.0.1:9/v1")
    with pytest.raises(errors.ConnectError):
        lane.do(nowhere.chat.send(**CHAT))
    with pytest.raises(errors.InvalidArgumentError):
        lane.do(client.chat.send(model=MODEL, messages=5))
    assert client.spending.calls == nowhere.spending.calls == 0


def test_attempts_that_may_have_been_billed_are_counted_each(lane: Lane, server: StandInServer) -> None:
    """A server timeout leaves open what the model did; a broken reply has its id; a paid error its cost."""
    client = lane.client(retries=RetryPolicy(max_retries=2), sleep=lane.no_sleep())
    server.script.error(524, "Too slow.")
    server.script.raw(200, {"content-type": "application/json", "x-generation-id": "gen-1"}, b"{")
    answer(server, {"cost": 0.5})
    with pytest.raises(errors.OpenRouterError):
        lane.do(client.chat.send(**CHAT))  # what is no JSON is not asked for again
    lane.do(client.chat.send(**CHAT))
    spent = client.spending.snapshot()
    assert (spent.calls, spent.unknown_calls, spent.known) == (3, 2, 0.5)
    assert spent.unknown_ids[-1] == "gen-1"


def test_an_error_in_a_success_has_what_it_cost(lane: Lane, server: StandInServer) -> None:
    body = b'{"id": "gen-2", "error": {"code": 400, "message": "x"}, "usage": {"cost": 0.25}}'
    server.script.raw(200, {"content-type": "application/json"}, body)
    client = lane.client()
    with pytest.raises(errors.APIError):
        lane.do(client.chat.send(**CHAT))
    assert (client.spending.calls, client.spending.cost) == (1, 0.25)


def test_a_video_is_counted_once_however_often_it_is_looked_at(lane: Lane) -> None:
    client = lane.client()
    job = lane.do(client.videos.generate(model="windrose/gale-reel", prompt="x"))
    assert (client.spending.calls, client.spending.cost) == (1, None)
    while (job := lane.do(client.videos.get(job_id=job.id))).status != "completed":
        pass
    lane.do(client.videos.get(job_id=job.id))
    assert (client.spending.calls, client.spending.cost) == (1, job.usage.cost)
    later = lane.client()  # such as after a restart
    for _ in range(2):
        lane.do(later.videos.get(job_id=job.id))
    assert (later.spending.calls, later.spending.cost) == (1, job.usage.cost)


def test_replies_of_parse_and_of_runs_are_counted(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    server.script.reply('{"value": 5}')
    answer_ = lane.do(client.chat.parse(int, **CHAT))
    server.script.reply(tool_calls=[{"name": "add", "arguments": {"a": 1}}]).reply("2")

    def add(a: int) -> int:
        """Add one."""
        return a + 1

    run = lane.do(client.chat.run_tools(tools=[add], options={"label": "run"}, **CHAT))
    assert run.cost is not None
    assert answer_.cost is not None
    assert client.spending.known == pytest.approx(answer_.cost + run.cost, rel=1e-12)
    assert client.spending.calls == 3
    assert client.spending.by_label["run"].calls == 2


# --- streams --------------------------------------------------------------------------------------------


def test_a_stream_that_is_read_to_its_end_has_its_cost(lane: Lane) -> None:
    client = lane.client()
    for resource, arguments in (
        (client.chat, CHAT),
        (client.responses, {"model": MODEL, "input": "Hi"}),
        (client.messages, {**CHAT, "max_tokens": 9}),
    ):
        lane.collect(resource.stream(**arguments))
    assert (client.spending.calls, client.spending.unknown_calls) == (3, 0)
    assert client.spending.known > 0


def test_a_stream_that_is_left_is_unknown_until_it_is_looked_up(lane: Lane, server: StandInServer) -> None:
    client = lane.client(label="chats")
    leave(lane, client.chat.stream(**CHAT))
    assert (client.spending.calls, client.spending.cost, client.spending.known) == (1, None, 0.0)
    assert len(client.spending.unknown_ids) == 1
    server.script.error(404, "Not there yet.")
    assert lane.do(client.spending.lookup()).cost is None
    found = lane.do(client.spending.lookup())
    assert found.cost is not None
    assert found.cost > 0
    assert (found.calls, found.unknown_ids, found.output_tokens > 0) == (1, (), True)
    assert found.by_label["chats"].cost == found.cost
    asked = len(server.requests)
    assert same(lane.do(client.spending.lookup()).to_dict(), found.to_dict())
    assert len(server.requests) == asked


def test_a_record_that_a_program_reads_itself_settles_the_call(lane: Lane) -> None:
    client = lane.client()
    leave(lane, client.chat.stream(**CHAT), 1)
    (id,) = client.spending.unknown_ids
    record = lane.do(client.generations.get(id=id))
    assert client.spending.cost == record.data.total_cost
    lane.do(client.generations.get(id=id))
    assert client.spending.cost == record.data.total_cost


def test_a_stream_that_is_left_after_its_usage_is_known(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    server.script.stream([chunk(), chunk(usage={"cost": 0.5}), chunk()])
    leave(lane, client.chat.stream(**CHAT), 2)
    assert client.spending.cost == 0.5


def test_a_stream_that_fails_is_unknown_with_its_id(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    server.script.stream([chunk(), chunk(error={"code": 502, "message": "x"})])
    with pytest.raises(errors.APIError):
        lane.collect(client.chat.stream(**CHAT))
    assert client.spending.unknown_calls == len(client.spending.unknown_ids) == 1


def test_a_stream_that_was_never_opened_is_no_call(lane: Lane) -> None:
    client = lane.client()
    stream = client.chat.stream(**CHAT)
    lane.do(stream.close())
    assert client.spending.calls == 0


def test_a_lookup_that_fails_keeps_what_it_found(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    for _ in range(3):
        leave(lane, client.chat.stream(**CHAT), 1)
    server.script.answer().error(401, "No.")
    with pytest.raises(errors.AuthenticationError):
        lane.do(client.spending.lookup())
    assert client.spending.unknown_calls == 2


# --- labels ---------------------------------------------------------------------------------------------


def test_a_label_is_counted_and_never_sent(lane: Lane, server: StandInServer) -> None:
    client = lane.client()
    copied = client.with_options(label="copy")
    lane.do(client.chat.send(**CHAT))
    lane.do(copied.chat.send(**CHAT))
    lane.do(copied.chat.send(**CHAT, options={"label": "call"}))
    lane.do(copied.chat.send(**CHAT, options={"label": None}))
    calls = {name: totals.calls for name, totals in client.spending.by_label.items()}
    assert (client.spending.calls, calls) == (4, {"copy": 1, "call": 1})
    assert copied.spending.known == client.spending.known
    for request in server.requests:
        assert b"label" not in request.body
        assert "copy" not in str(request.headers)


def test_a_block_labels_what_has_no_label(sync_lane: Lane) -> None:
    client = sync_lane.client()
    with client.spending.label("outer"):
        client.chat.send(**CHAT)
        with client.spending.label("inner"):
            client.chat.send(**CHAT)
            client.chat.send(**CHAT, options={"label": "own"})
        client.chat.send(**CHAT)
    client.chat.send(**CHAT)
    calls = {name: totals.calls for name, totals in client.spending.by_label.items()}
    assert calls == {"outer": 2, "inner": 1, "own": 1}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_blocks_of_tasks_do_not_mix(server: StandInServer, backend: str) -> None:
    async def main() -> dict[str, int]:
        async with AsyncOpenRouter(server.key, base_url=server.url) as client:

            async def ask(label: str) -> None:
                with client.spending.label(label):
                    await anyio.sleep(0)
                    await client.chat.send(**CHAT)  # type: ignore[arg-type]

            async with anyio.create_task_group() as tasks:
                for label in ("a", "b", "a"):
                    tasks.start_soon(ask, label)
            async with client.chat.stream(**CHAT) as stream:  # type: ignore[arg-type]
                await anext(aiter(stream))
            assert client.spending.unknown_calls == 1
            assert (await client.spending.lookup()).cost is not None
            return {name: totals.calls for name, totals in client.spending.by_label.items()}

    assert anyio.run(main, backend=backend) == {"a": 2, "b": 1}


@pytest.mark.parametrize("label", ["", "  ", 5, b"x"])
def test_a_label_that_is_none_is_refused(sync_lane: Lane, label: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="label must be a string"):
        sync_lane.client(label=label)
    with pytest.raises(errors.InvalidArgumentError, match="label must be a string"):
        sync_lane.client().spending.label(label).__enter__()


# --- the numbers ----------------------------------------------------------------------------------------


def test_a_reset_begins_at_0_and_returns_what_was(lane: Lane) -> None:
    client = lane.client(label="x")
    lane.do(client.chat.send(**CHAT))
    leave(lane, client.chat.stream(**CHAT), 1)
    before = client.spending.reset()
    assert (before.calls, before.unknown_calls, before.by_label["x"].calls) == (2, 1, 2)
    assert before.known > 0
    empty = client.spending.snapshot()
    assert (empty.calls, empty.known, empty.by_label, empty.unknown_ids) == (0, 0.0, {}, ())


def test_a_pickled_client_begins_at_0(lane: Lane) -> None:
    client = lane.client()
    lane.do(client.chat.send(**CHAT))
    assert pickle.loads(pickle.dumps(client)).spending.calls == 0
    spent = client.spending.snapshot()
    assert pickle.loads(pickle.dumps(spent)) == spent


def test_the_numbers_read_well(sync_lane: Lane, server: StandInServer) -> None:
    client = sync_lane.client()
    answer(server, {"cost": 0.0000015, "prompt_tokens": 1234, "completion_tokens": 5})
    client.chat.send(**CHAT)
    assert str(client.spending) == "$0.0000015 in 1 call; 1,234 tokens in, 5 out"
    assert repr(client.spending) == f"<spending: {client.spending}>"
    assert client.spending.to_dict()["known"] == 0.0000015


def test_nothing_grows_with_the_number_of_calls(
    sync_lane: Lane, server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bills, "MAX_OPEN", 5)
    monkeypatch.setattr(bills, "MAX_LABELS", 5)
    ledger = bills.Ledger([])
    for number in range(20):
        ledger._bills.append(
            ("call", "sendChatCompletionRequest", f"label {number}", f"gen-{number}", {}, None)
        )
    spent = ledger.snapshot()
    assert (spent.calls, spent.unknown_calls, len(spent.by_label)) == (20, 20, 5)
    assert spent.unknown_ids == tuple(f"gen-{number}" for number in range(15, 20))
    assert (spent.dropped_ids, spent.dropped_labels) == (15, 15)
    client = sync_lane.client()
    for _ in range(200):
        answer(server, {"cost": 0.5})
        client.chat.send(**CHAT)
        assert len(client._shared["bills"]) < 64
    assert client.spending.known == 100.0


def test_threads_lose_no_call(sync_lane: Lane) -> None:
    """While others read, collect and reset."""
    bills_: list[Any] = []
    ledger = bills.Ledger(bills_)
    parts: list[int] = []

    def pay() -> None:
        for _ in range(2000):
            bills_.append(("call", "sendChatCompletionRequest", None, "gen-1", {"cost": 1}, None))
            ledger.collect(wait=False)

    def read() -> None:
        parts.extend(ledger.snapshot(reset=True).calls for _ in range(200))

    threads = [threading.Thread(target=target) for target in (pay, pay, pay, read)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(parts) + ledger.snapshot().calls == 6000


def test_a_call_loads_nothing_for_it_until_somebody_asks(server: StandInServer) -> None:
    import subprocess
    import sys

    program = f"""
import sys
from openrouter_sdk import OpenRouter
client = OpenRouter({server.key!r}, base_url={server.url!r})
client.chat.send(model={MODEL!r}, messages={MESSAGES!r})
assert not [name for name in sys.modules if name.startswith("openrouter_sdk.accounts")]
for _ in range({MAX_BILLS}):
    client.chat.send(model={MODEL!r}, messages={MESSAGES!r})
assert "openrouter_sdk.accounts.bills" in sys.modules  # to add up does not need dataclasses
assert "openrouter_sdk.accounts.totals" not in sys.modules
assert client.spending.calls == 1 + {MAX_BILLS}
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_the_type_of_a_snapshot_is_public() -> None:
    import openrouter_sdk

    with OpenRouter("key") as client:
        assert isinstance(client.spending.snapshot(), openrouter_sdk.Snapshot)
        assert isinstance(client.spending, openrouter_sdk.Spending)


def test_what_is_billed_are_operations_of_the_contract() -> None:
    assert {operation.id for operation in operations()} >= BILLED.keys()
