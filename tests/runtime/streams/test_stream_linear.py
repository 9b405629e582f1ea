"""The cost of a chunk does not depend on how many came before.

What is measured is the processor time of the thread that reads, not the time on the clock: the server, other
tests and a busy machine do not count.
"""

from __future__ import annotations

import time
from typing import Any

import pytest
from callers import ARGUMENTS, Caller
from raw_server import RawServer, Serve, answer
from wire_events import DONE, chunk, sse, text

PIECE = sse(text("word ")[0])
CALL = sse(chunk({"tool_calls": [{"index": 0, "id": "c", "function": {"name": "f", "arguments": "1234"}}]}))
THOUGHT = sse(
    chunk({"reasoning": "so", "reasoning_details": [{"type": "reasoning.text", "index": 0, "text": "so"}]})
)
KINDS = {"text": PIECE, "tool_call": CALL, "reasoning": THOUGHT}
FEW, MANY = 2_400, 19_200
BUFFER = 200


def long_stream(event: bytes, count: int) -> Any:
    parts = [event * BUFFER] * (count // BUFFER)
    return answer(*parts, sse(chunk({}, "stop")), DONE, chunked=False)


def cost(caller: Caller, server: RawServer, read: str = "raw") -> tuple[float, int, Any]:
    """Seconds of processor time, number of events, and the result."""

    def sync() -> Any:
        with caller.client(server, timeout=60.0) as client:
            began = time.thread_time()
            stream = client.chat.stream(**ARGUMENTS["chat"])
            count = sum(1 for _ in (stream if read == "events" else getattr(stream, read)()))
            result = stream.result()
            return time.thread_time() - began, count, result

    async def concurrent() -> Any:
        async with caller.client(server, timeout=60.0) as client:
            began = time.thread_time()
            stream = client.chat.stream(**ARGUMENTS["chat"])
            count = 0
            async for _ in stream if read == "events" else getattr(stream, read)():
                count += 1
            result = await stream.result()
            return time.thread_time() - began, count, result

    found: tuple[float, int, Any] = caller.run(sync, concurrent)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_demand_17_eight_times_the_chunks_cost_no_more_than_sixteen_times_as_much(
    caller: Caller, serve: Serve, kind: str
) -> None:
    """Quadratic work would cost 64 times as much."""
    short, few, _ = cost(caller, serve(long_stream(KINDS[kind], FEW)))
    long, many, result = cost(caller, serve(long_stream(KINDS[kind], MANY)))
    assert (few, many) == (FEW + 1, MANY + 1)
    assert long < 16 * short
    message = result.message
    if kind == "text":
        assert len(message.content) == MANY * len("word ")
    elif kind == "tool_call":
        assert len(message.tool_calls[0].function.arguments) == MANY * 4
    else:
        assert len(message.reasoning_details[0].text) == MANY * 2


@pytest.mark.parametrize("read", ["events", "raw", "text"])
def test_demand_17_a_text_chunk_takes_less_than_50_microseconds(
    caller: Caller, serve: Serve, read: str
) -> None:
    spent, count, _ = cost(caller, serve(long_stream(PIECE, MANY)), read)
    assert spent / count < 50e-6


def test_demand_17_an_event_in_many_small_pieces_costs_in_proportion_to_its_size(
    caller: Caller, serve: Serve
) -> None:
    """One event of a megabyte, as an image is, in segments of 256 bytes."""

    def in_pieces(size: int) -> Any:
        event = sse(chunk({"content": "x" * size}, "stop"))
        return answer(*(event[at : at + 256] for at in range(0, len(event), 256)), DONE)

    short, _, _ = cost(caller, serve(in_pieces(125_000)))
    long, _, result = cost(caller, serve(in_pieces(1_000_000)))
    assert len(result.text) == 1_000_000
    assert long < 16 * short
