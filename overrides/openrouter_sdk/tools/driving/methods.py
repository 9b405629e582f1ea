"""What the methods of resources do that run tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.tools.driving.start import begin

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.tools.tool_run import ToolRun
    from openrouter_sdk.tools.tool_stream import AsyncToolStream, ToolStream

Arguments = dict[str, Any]


def run_tools(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> ToolRun[Any]:
    """Carry out a run to its end, or until it pauses."""
    from openrouter_sdk.tools.driving.sync_driver import SyncDriver

    with trimming:
        driver = begin(SyncDriver, client, operation, arguments, streams=False)
        driver.advance()
        return driver.result


async def run_tools_async(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> ToolRun[Any]:
    """Carry out a run to its end, or until it pauses."""
    from openrouter_sdk.tools.driving.async_driver import AsyncDriver

    with trimming:
        driver = begin(AsyncDriver, client, operation, arguments, streams=False)
        await driver.complete()
        return driver.result


def stream_tools(client: Any, operation: Operation[Any, Any], arguments: Arguments) -> ToolStream[Any]:
    """Return a run that goes on as its events are asked for."""
    from openrouter_sdk.tools.driving.sync_driver import SyncDriver
    from openrouter_sdk.tools.tool_stream import ToolStream

    with trimming:
        return ToolStream(begin(SyncDriver, client, operation, arguments, streams=True))


def stream_tools_async(
    client: Any, operation: Operation[Any, Any], arguments: Arguments
) -> AsyncToolStream[Any]:
    """Return a run that goes on as its events are asked for."""
    from openrouter_sdk.tools.driving.async_driver import AsyncDriver
    from openrouter_sdk.tools.tool_stream import AsyncToolStream

    with trimming:
        return AsyncToolStream(begin(AsyncDriver, client, operation, arguments, streams=True))
