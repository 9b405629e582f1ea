"""What the methods of resources do that wait for jobs."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.jobs.job_driver import async_drive, drive
from openrouter_sdk.jobs.job_kinds import GENERATION, VIDEO, JobKind
from openrouter_sdk.jobs.waiting import Steps, Waiting

if TYPE_CHECKING:
    from openrouter_api.operation import Operation

Arguments = dict[str, Any]

_DEFAULTS: Arguments = {"poll_interval": None, "deadline": None, "progress": None}


def generate_and_wait(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Submit a video job, and return it when it is complete."""
    with trimming:
        refuse_async(arguments.get("on_submit"))
        return drive(client, _generated(client, arguments))


async def generate_and_wait_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Submit a video job, and return it when it is complete."""
    with trimming:
        return await async_drive(client, _generated(client, arguments))


def wait(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Return a job, or the record of a generation, when it is complete."""
    with trimming:
        return drive(client, _waited(client, _KINDS[operation.resource], arguments))


async def wait_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Return a job, or the record of a generation, when it is complete."""
    with trimming:
        return await async_drive(client, _waited(client, _KINDS[operation.resource], arguments))


_KINDS = {"videos": VIDEO, "generations": GENERATION}


def _generated(client: Any, arguments: Arguments) -> Steps:
    on_submit = arguments.pop("on_submit", None)
    waiting = waiting_for(client, VIDEO, arguments)
    return waiting.submit(arguments, on_submit)


def _waited(client: Any, kind: JobKind, arguments: Arguments) -> Steps:
    id = id_of(arguments.pop(kind.argument, None), kind)
    waiting = waiting_for(client, kind, arguments)
    if arguments:
        raise TypeError(f"wait() got an unexpected keyword argument {min(arguments)!r}")
    return waiting.wait(id)


def waiting_for(client: Any, kind: JobKind, arguments: Arguments) -> Waiting:
    """Return a wait with the arguments that are for it, which are removed from them."""
    given = {name: arguments.pop(name) for name in _DEFAULTS if name in arguments}
    return Waiting(client, kind, **{**_DEFAULTS, "deadline": kind.schedule.deadline, **given})


def id_of(job: Any, kind: JobKind) -> str:
    """Return the id of a job that is given by it, or as an object that has it."""
    name = "generation_id" if kind is GENERATION else "id"
    id = job if isinstance(job, str) else getattr(job, name, None)
    if not isinstance(id, str) or not id.strip():
        raise InvalidArgumentError(
            f"{kind.argument} must be the id of a {kind.noun}, or what has one, not {job!r}"
        )
    return id


def refuse_async(on_submit: Callable[[Any], object] | None) -> None:
    """Raise InvalidArgumentError for a function that the synchronous client cannot await."""
    if inspect.iscoroutinefunction(on_submit):
        raise InvalidArgumentError(
            "on_submit must not be asynchronous; use an AsyncOpenRouter, or a function"
        )
