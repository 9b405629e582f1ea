"""Carry out the steps of a generator: one loop, and the same with `await`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")


def carry_out(steps: Generator[S, Any, T], do: Callable[[S], Any]) -> T:
    """Send the generator what `do` returns for each of its steps, or raises; return what it comes to."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = do(step)
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result


async def async_carry_out(steps: Generator[S, Any, T], do: Callable[[S], Awaitable[Any]]) -> T:
    """Do the same with a coroutine function."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = await do(step)
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result
