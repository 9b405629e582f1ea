"""Cancelling by asyncio itself, which httpcore does not survive.

httpcore cleans up inside shielded scopes of anyio. Those hold against cancellation by anyio, but not against
`asyncio.Task.cancel`, as of `asyncio.timeout` and `wait_for`, which interrupts the clean-up itself: the
connection then stays in the pool for ever. In a task of its own, httpcore is cancelled by anyio alone.
"""

from __future__ import annotations

import contextlib
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio

    import httpx
    from anyio import CancelScope

T = TypeVar("T")

_left_behind: set[asyncio.Task[Any]] = set()  # the event loop has only weak references


async def run_in_task(work: Coroutine[Any, Any, T], scope: CancelScope | None = None) -> T | None:
    """Run a coroutine in a task of its own; return its result, or None if `scope` is cancelled.

    If the caller is cancelled, that is raised at once, while the coroutine is cancelled by `scope` and cleans
    up, or without a scope runs to its end. trio cancels as anyio does, and needs no task.
    """
    import asyncio  # on demand: synchronous programs do without it

    in_scope = work if scope is None else _run_in_scope(work, scope)
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return await in_scope
    task = loop.create_task(in_scope)
    done: asyncio.Future[None] = loop.create_future()
    task.add_done_callback(lambda _: None if done.done() else done.set_result(None))
    try:
        await done
    except BaseException:
        if scope is not None:
            scope.cancel()
        _left_behind.add(task)
        task.add_done_callback(_forget)
        raise
    return task.result()


async def _run_in_scope(work: Coroutine[Any, Any, T], scope: CancelScope) -> T | None:
    with scope:
        return await work
    return None


def _forget(task: asyncio.Task[Any]) -> None:
    _left_behind.discard(task)
    if not task.cancelled():
        task.exception()  # or asyncio would log that nobody asked for it


async def close_connection(response: httpx.Response) -> None:
    """Close the connection of a response that httpx has closed before its end.

    A second cancellation may have interrupted the clean-up after the first, in the task that reads. httpcore
    does not repeat it, and has no public access to it: if the private attributes used here are missing, the
    connection is closed, but keeps its place in the pool.
    """
    body: Any = response.stream
    with contextlib.suppress(AttributeError):
        body = body._stream._httpcore_stream
        pool = body._pool
        await body._stream._connection.aclose()
        if body._pool_request in pool._requests:
            pool._requests.remove(body._pool_request)
        await pool._close_connections(pool._assign_requests_to_connections())
    stream = response.extensions.get("network_stream")
    if stream is not None:
        await stream.aclose()


async def give_up_places(client: httpx.AsyncClient, request: httpx.Request) -> None:
    """Free the places in a pool of httpcore whose requests were given up before they connected.

    httpcore 1 keeps such a connection for ever; our own pool does not (see `transports.assign_requests`).
    There is no public access here either: if the private attributes are missing, the places stay taken.
    """
    with contextlib.suppress(AttributeError):
        pool: Any = client._transport_for_url(request.url)._pool  # type: ignore[attr-defined]
        taken, closing = {id(one.connection) for one in pool._requests}, []
        for one in list(pool._connections):
            if not (id(one) in taken or one.is_available() or one.is_idle() or one.is_closed()):
                pool._connections.remove(one)
                closing.append(one)
        await pool._close_connections([*closing, *pool._assign_requests_to_connections()])
