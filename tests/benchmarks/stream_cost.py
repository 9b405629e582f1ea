"""What a chunk of a stream costs, for short and long streams: it must not grow with the length.

    PYTHONPATH=generated:overrides python tests/benchmarks/stream_cost.py

Measured is the processor time of the reading thread; the server does not count. Exits with 1 when a chunk of
the longest stream costs twice as much as one of the shortest, or a text chunk 50 us or more.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.behaviour.streams.callers import ARGUMENTS, AsyncCaller, SyncCaller
from tests.behaviour.streams.raw_server import Play, RawServer, answer
from tests.behaviour.streams.wire_events import DONE, chunk, sse, text

THOUGHT = {"type": "reasoning.text", "index": 0, "text": "so"}
FRAGMENT = {"index": 0, "id": "call_1", "function": {"name": "f", "arguments": "1234"}}
KINDS = {
    "text": sse(text("word ")[0]),
    "tool call": sse(chunk({"tool_calls": [FRAGMENT]})),
    "reasoning": sse(chunk({"reasoning": "so", "reasoning_details": [THOUGHT]})),
}
LENGTHS = (5_000, 20_000, 100_000)
TOGETHER = 200
"""Events in one segment, as a fast server sends them."""
LIMIT = 50.0
"""Microseconds for a text chunk (demand 17)."""


def long_stream(event: bytes, count: int) -> Play:
    """A stream of equal events."""
    return answer(*[event * TOGETHER] * (count // TOGETHER), sse(chunk({}, "stop")), DONE, chunked=False)


def read_sync(server: RawServer) -> float:
    """Seconds of processor time to read the stream to its end, as typed events and as a result."""
    with SyncCaller().client(server, timeout=300.0) as client:
        began = time.thread_time()
        with client.chat.stream(**ARGUMENTS["chat"]) as stream:
            for _ in stream:
                pass
            stream.result()
        return time.thread_time() - began


def read_async(server: RawServer) -> float:
    """The same, asynchronously."""

    async def scenario() -> float:
        async with AsyncCaller.kind("k", base_url=server.url, timeout=300.0) as client:
            began = time.thread_time()
            async with client.chat.stream(**ARGUMENTS["chat"]) as stream:
                async for _ in stream:
                    pass
                await stream.result()
            return time.thread_time() - began

    return asyncio.run(scenario())


def costs(read: Callable[[RawServer], float], event: bytes) -> list[float]:
    """Microseconds a chunk, by the length of the stream."""
    found = []
    for length in LENGTHS:
        with RawServer(long_stream(event, length)) as server:
            found.append(read(server) / length * 1e6)
    return found


def main() -> int:
    """Measure and print; the exit status."""
    well = True
    print(f"{'':>18}" + "".join(f"{length:>10,}" for length in LENGTHS) + "  chunks")
    for name, read in (("sync", read_sync), ("async", read_async)):
        costs(read, KINDS["text"])  # loads what is loaded at the first use
        for kind, event in KINDS.items():
            found = costs(read, event)
            print(f"{name + ' ' + kind:>18}" + "".join(f"{cost:>10.2f}" for cost in found) + "  us each")
            well = well and found[-1] < 2 * found[0] and (kind != "text" or max(found) < LIMIT)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
