"""What the methods of resources do that wait for jobs."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from openrouter_api.operations.videos import CONTENT
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError
from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.jobs.job_driver import async_drive, drive
from openrouter_sdk.jobs.job_kinds import BATCH, GENERATION, VIDEO, JobKind
from openrouter_sdk.jobs.waiting import Steps, Waiting, carry

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.transfer.downloading import Target

Arguments = dict[str, Any]

_DEFAULTS: Arguments = {"poll_interval": None, "deadline": None, "progress": None}


def generate_and_wait(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Submit a video job, and return it when it is complete, and its video is saved if it has a path."""
    with trimming:
        refuse_async(arguments.get("on_submit"))
        target = _target(arguments)
        job = drive(client, _generated(client, arguments))
        if target is not None:
            from openrouter_sdk.transfer.downloading import download

            with _saving(job, target):
                download(client, CONTENT, {"job_id": job.id}, target)
        return job


async def generate_and_wait_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Submit a video job, and return it when it is complete, and its video is saved if it has a path."""
    with trimming:
        target = _target(arguments)
        job = await async_drive(client, _generated(client, arguments))
        if target is not None:
            from openrouter_sdk.transfer.downloading import download_async

            with _saving(job, target):
                await download_async(client, CONTENT, {"job_id": job.id}, target)
        return job


def _target(arguments: Arguments) -> Target | None:
    """Return where the video goes; None without a path. Raises InvalidArgumentError if it cannot go there."""
    path, overwrite = arguments.pop("path", None), arguments.pop("overwrite", False)
    if path is None:
        return None
    from openrouter_sdk.transfer.downloading import Target

    return Target({"path": path, "overwrite": overwrite, "progress": arguments.get("progress")})


@contextmanager
def _saving(job: Any, target: Target) -> Iterator[None]:
    """Say on an exception how to get the video, which is paid for."""
    try:
        yield
    except BaseException as error:
        carry(error, VIDEO, job.id)
        if isinstance(error, OpenRouterError):
            error.hint = (
                f"the video is paid for: client.videos.download_to({job.id!r}, {target.path!r}) gets it"
            )
        raise


def wait(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Return a job, or the record of a generation, when it is complete."""
    with trimming:
        return drive(client, _waited(client, _KINDS[operation.resource], arguments))


async def wait_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Return a job, or the record of a generation, when it is complete."""
    with trimming:
        return await async_drive(client, _waited(client, _KINDS[operation.resource], arguments))


def create_and_wait(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Submit a batch, and return its results when it is complete."""
    with trimming:
        refuse_async(arguments.get("on_submit"))
        return drive(client, _created(client, arguments))


async def create_and_wait_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Submit a batch, and return its results when it is complete; the requests may be asynchronous."""
    with trimming:
        await _collect(arguments)
        return await async_drive(client, _created(client, arguments))


def wait_for_batch(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Return the results of a batch when it is complete."""
    with trimming:
        return drive(client, _batch_waited(client, arguments))


async def wait_for_batch_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> Any:
    """Return the results of a batch when it is complete; the requests may be asynchronous."""
    with trimming:
        await _collect(arguments)
        return await async_drive(client, _batch_waited(client, arguments))


async def _collect(arguments: Arguments) -> None:
    requests: Any = arguments.get("requests")
    if hasattr(requests, "__aiter__"):
        arguments["requests"] = [one async for one in requests]


def _created(client: Any, arguments: Arguments) -> Steps:
    from openrouter_sdk.jobs.batch_requests import prepare
    from openrouter_sdk.jobs.batch_results import typed_results

    on_submit = arguments.pop("on_submit", None)
    waiting = _take(arguments, (*_DEFAULTS,))
    requests = arguments.pop("requests", None)
    endpoint = arguments.pop("endpoint", "/v1/chat/completions")
    own = _take(arguments, ("model", "provider", "callback_url", "completion_window"))
    batch = prepare(requests, endpoint, own, arguments, client._settings)
    wait = waiting_for(
        client,
        BATCH,
        waiting,
        total=len(batch.requests),
        finish=lambda job: typed_results(job, batch.requests),
    )
    return wait.submit(batch.arguments, on_submit)


def _batch_waited(client: Any, arguments: Arguments) -> Steps:
    from openrouter_sdk.jobs.batch_requests import by_id
    from openrouter_sdk.jobs.batch_results import typed_results

    given = arguments.pop("requests", None)
    requests = None if given is None else by_id(given)
    return _waited(client, BATCH, arguments, total=0, finish=lambda job: typed_results(job, requests))


_KINDS = {"videos": VIDEO, "generations": GENERATION}


def _generated(client: Any, arguments: Arguments) -> Steps:
    on_submit = arguments.pop("on_submit", None)
    waiting = waiting_for(client, VIDEO, arguments)
    return waiting.submit(arguments, on_submit)


def _waited(client: Any, kind: JobKind, arguments: Arguments, **more: Any) -> Steps:
    id = id_of(arguments.pop(kind.argument, None), kind)
    waiting = waiting_for(client, kind, arguments, **more)
    if arguments:
        raise InvalidArgumentError(f"{kind.get.resource}.wait() has no argument `{min(arguments)}`")
    return waiting.wait(id)


def waiting_for(client: Any, kind: JobKind, arguments: Arguments, **more: Any) -> Waiting:
    """Return a wait with the arguments that are for it, which are removed from them."""
    given = _take(arguments, (*_DEFAULTS,))
    return Waiting(client, kind, **{**_DEFAULTS, "deadline": kind.schedule.deadline, **given}, **more)


def _take(arguments: Arguments, names: tuple[str, ...]) -> Arguments:
    return {name: arguments.pop(name) for name in names if name in arguments}


def id_of(job: Any, kind: JobKind) -> str:
    """Return the id of a job that is given by it, or as an object that has it."""
    name = "generation_id" if kind is GENERATION else "id"
    id = job if isinstance(job, str) else getattr(job, name, None)
    if not isinstance(id, str) or not id.strip() or not id.strip().isprintable():
        raise InvalidArgumentError(
            f"{kind.argument} must be the id of a {kind.noun}, or what has one, not {job!r}"
        )
    return id.strip()  # one that was read from a file may end in a line break


def refuse_async(on_submit: Callable[[Any], object] | None) -> None:
    """Raise InvalidArgumentError for a function that the synchronous client cannot await."""
    if inspect.iscoroutinefunction(on_submit):
        raise InvalidArgumentError(
            "on_submit must not be asynchronous; use an AsyncOpenRouter, or a function"
        )
