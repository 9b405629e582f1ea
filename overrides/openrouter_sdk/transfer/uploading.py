"""Upload files without loading them, synchronously and asynchronously."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from openrouter_sdk.progress import Meter, meter
from openrouter_sdk.transfer.upload_source import (
    StoppedError,
    UploadSource,
    open_source,
    open_source_async,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openrouter_api.operation import Operation

    Prepare = Callable[[UploadSource], dict[str, Any]]


def upload(
    client: Any,
    operation: Operation[Any, Any],
    file: tuple[str, object],
    limit: int,
    progress: Any,
    prepare: Prepare,
) -> Any:
    """Run an operation with a file, of which `file` is the argument and its value.

    `prepare` returns the arguments of the operation; `limit` is in megabytes.
    """
    with ExitStack() as stack:
        source = open_source(*file, _limit(client, limit), stack)
        arguments = prepare(source)
        with _sending(source, progress) as shown:
            result = client.call(operation, arguments, None)
            _check(shown, result)
        return result


async def upload_async(
    client: Any,
    operation: Operation[Any, Any],
    file: tuple[str, object],
    limit: int,
    progress: Any,
    prepare: Prepare,
) -> Any:
    """Run an operation with a file, which is read in threads. See `upload`."""
    with ExitStack() as stack:
        from anyio.to_thread import run_sync

        source = await open_source_async(*file, _limit(client, limit), stack)
        arguments = await run_sync(prepare, source)
        with _sending(source, progress) as shown:
            result = await client.call(operation, arguments, None)
            _check(shown, result)
        return result


def _limit(client: Any, limit: int) -> int | None:
    return limit if client._settings.check_arguments else None


@contextmanager
def _sending(source: UploadSource, progress: Any) -> Iterator[Meter]:
    """Report the progress. Raises what the caller's function raises, which ends the upload."""
    with meter(progress, total=source.size, unit="B", description=source.name or "upload") as shown:
        source.meter = shown
        try:
            yield shown
        except StoppedError:
            shown.check()
            raise


def _check(shown: Meter, result: Any) -> None:
    """Raise what the caller's function raised for the last bytes, with what was uploaded."""
    try:
        shown.check()
    except Exception as error:
        error.add_note(f"The file was uploaded all the same: {getattr(result, 'id', '')}")
        raise
