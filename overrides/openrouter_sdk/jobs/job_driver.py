"""Carry out the steps of waiting through a client."""

from __future__ import annotations

import inspect
from typing import Any

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.exchange.exchange import Exchange
from openrouter_sdk.exchange.steps import Sleep
from openrouter_sdk.jobs.waiting import Call, Step, Steps, Wait
from openrouter_sdk.transport.driver import AsyncDriver, SyncDriver
from openrouter_sdk.transport.step_loop import async_carry_out, carry_out


def drive(client: Any, steps: Steps) -> Any:
    """Carry out the steps, and return what they come to."""
    return carry_out(steps, lambda step: _do(client, step))


async def async_drive(client: Any, steps: Steps) -> Any:
    """Carry out the steps, and return what they come to; see `drive`."""
    return await async_carry_out(steps, lambda step: _async_do(client, step))


def _do(client: Any, step: Step) -> Any:
    if isinstance(step, Call):
        return client.call(step.operation, step.params, step.options)
    if isinstance(step, Wait):
        return pause(client, step.seconds)
    told = step.function(step.value)
    if inspect.iscoroutine(told):
        told.close()
        raise InvalidArgumentError("on_submit must not be asynchronous in the synchronous client")
    return None


async def _async_do(client: Any, step: Step) -> Any:
    if isinstance(step, Call):
        return await client.call(step.operation, step.params, step.options)
    if isinstance(step, Wait):
        return await async_pause(client, step.seconds)
    told = step.function(step.value)
    return await told if inspect.isawaitable(told) else None


# A wait is an exchange that only sleeps, so that the client's `sleep` makes it, and its `close` ends it.


def pause(client: Any, seconds: float) -> None:
    """Wait, as between the attempts of a call. Raises ClientClosedError when the client is closed."""
    http = client._http
    SyncDriver(_sleeping(seconds), http.connection(), client._sleep, http.drivers).run()


async def async_pause(client: Any, seconds: float) -> None:
    """Wait, as between the attempts of a call. Raises ClientClosedError when the client is closed."""
    http = client._http
    await AsyncDriver(_sleeping(seconds), http.connection(), client._sleep, http.drivers).run()


def _sleeping(seconds: float) -> Exchange:
    yield Sleep(seconds)
