"""Clients of the fault server: streams of which each has to come out as its fault demands."""

from __future__ import annotations

import asyncio
import random
from typing import Any

from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors
from openrouter_sdk.config.options import Options
from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.config.timeouts import Timeout
from tests.behaviour.streams.fault_server import (
    BOMB_LIMIT,
    BRIEF,
    EXPECTED,
    LEFT,
    STALLING,
    TEXT,
    fault_of,
)

RETRIES = RetryPolicy(max_retries=1, initial=0.01, budget=None)  # a storm would spend any budget
PATIENT = Timeout(connect=120.0, first_byte=120.0, between_events=120.0, total=240.0)
SETTINGS: dict[str, Any] = {"api_key": "k", "timeout": PATIENT}


def options_of(fault: str) -> Options:
    """Small timeouts for what stalls, a small limit for a bomb, and one more attempt for what passes."""
    if fault == "bomb":
        return {"max_event_bytes": BOMB_LIMIT, "retries": 0}
    if fault in STALLING:
        return {"timeout": BRIEF, "retries": 0}
    return {"retries": RETRIES if fault == "busy_then_healthy" else 0}


def judged(fault: str, error: errors.OpenRouterError | None, text: str) -> str | None:
    """What is wrong with the outcome of a stream, or None."""
    kind = None if error is None else type(error)
    if kind not in EXPECTED[fault]:
        return f"{fault}: {error!r}"
    if error is None and fault not in LEFT and text != TEXT:
        return f"{fault}: a result that is not complete: {text!r}"
    if error is not None and not TEXT.startswith(text):
        return f"{fault}: what was handed over is wrong: {text!r}"
    partial = getattr(error, "partial", None)
    if partial is not None and not partial.text.startswith(text):
        return f"{fault}: the partial result has {partial.text!r}, less than {text!r}"
    return None


def arguments(number: int) -> dict[str, Any]:
    """What tells the server the number of the stream."""
    return {"model": "m", "messages": [{"role": "user", "content": str(number)}]}


async def stream_async(client: AsyncOpenRouter, seed: int, number: int) -> str | None:
    """Read one stream; what is wrong with how it came out, or None.

    One that is to be cancelled is cancelled by asyncio's own means, at any of its steps.
    """
    fault = fault_of(seed, number)
    if fault != "cancelled":
        return await _read(client, fault, number)
    reading = asyncio.create_task(_read(client, fault, number))
    await asyncio.sleep(random.Random(number).uniform(0, 0.1))
    reading.cancel()
    await asyncio.wait([reading])
    return None if reading.cancelled() else f"{fault}: {reading.result()} in place of a cancellation"


async def _read(client: AsyncOpenRouter, fault: str, number: int) -> str | None:
    text = ""
    try:
        async with client.chat.stream(**arguments(number), options=options_of(fault)) as stream:
            async for piece in stream.text():
                text += piece
                if fault == "left":
                    break
    except errors.OpenRouterError as error:
        return judged(fault, error, text)
    return judged(fault, None, text)


def stream_sync(client: OpenRouter, seed: int, number: int) -> str | None:
    """Read one stream; what is wrong with how it came out, or None."""
    fault = fault_of(seed, number)
    if fault == "cancelled":
        return None  # nothing cancels a thread
    text = ""
    try:
        with client.chat.stream(**arguments(number), options=options_of(fault)) as stream:
            for piece in stream.text():
                text += piece
                if fault == "left":
                    break
    except errors.OpenRouterError as error:
        return judged(fault, error, text)
    return judged(fault, None, text)
