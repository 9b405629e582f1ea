"""What a run of tools takes beside its requests: seconds of a step, and of the first run, as a share.

Prints both; the share is that of import and one call. Requests are answered in the process, so that they cost
the same with the loop and without it.
"""

import gc
import json
import time
from collections.abc import Callable
from typing import Any

START = time.process_time()

import httpx  # noqa: E402

from openrouter_sdk import OpenRouter  # noqa: E402

STEPS = 10
TIMES = 40
CALL = {"id": "c1", "type": "function", "function": {"name": "add", "arguments": '{"a": 1, "b": 2}'}}
MESSAGES: list[Any] = [{"role": "user", "content": "How much is it?"}]


def answer(message: Any, reason: str) -> bytes:
    usage = {"prompt_tokens": 9, "completion_tokens": 5, "total_tokens": 14, "cost": 0.001}
    choice = {"index": 0, "finish_reason": reason, "message": {"role": "assistant", **message}}
    reply = {"id": "gen-1", "object": "chat.completion", "created": 1, "model": "a/b", "choices": [choice]}
    return json.dumps({**reply, "usage": usage}).encode()


CALLING = answer({"content": None, "tool_calls": [CALL]}, "tool_calls")
DONE = answer({"content": "Three."}, "stop")
waiting: list[bytes] = []


def respond(_: httpx.Request) -> httpx.Response:
    body = waiting.pop() if waiting else DONE
    return httpx.Response(200, headers={"content-type": "application/json"}, content=body)


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def subtract(a: int, b: int) -> int:
    """Subtract a number."""
    return a - b


client = OpenRouter("k", base_url="http://127.0.0.1:1/api/v1", transport=httpx.MockTransport(respond))
client.chat.send(model="a/b", messages=MESSAGES)
started = time.process_time()

from openrouter_sdk import RunLimits  # noqa: E402

LIMITS = RunLimits(nudge_after=None, stop_after=None)


def run(tools: list[Any]) -> Any:
    return client.chat.run_tools(model="a/b", messages=MESSAGES, tools=tools, limits=LIMITS)


run([add, subtract])
first = time.process_time() - started


def with_loop() -> Any:
    waiting.extend([DONE, *[CALLING] * STEPS])
    return run([add])


def by_hand() -> None:
    waiting.extend([DONE, *[CALLING] * STEPS])
    for step in range(STEPS + 1):
        history = messages[: 1 + 2 * step]
        unchecked.chat.send(model="a/b", messages=history, tools=tools, session_id="a")


def cost(work: Callable[[], Any]) -> float:
    """Seconds of processor time, at best: what else the machine does only adds to it."""
    best = float("inf")
    for _ in range(5):
        gc.collect()
        before = time.thread_time()
        for _ in range(TIMES):
            work()
        best = min(best, (time.thread_time() - before) / TIMES)
    return best


unchecked = client.with_options(check_arguments=False)
with_loop()
messages = with_loop().messages
tools: list[Any] = [{"type": "function", "function": {"name": "add", "parameters": {"type": "object"}}}]
print((cost(with_loop) - cost(by_hand)) / (STEPS + 1), first / (started - START))
