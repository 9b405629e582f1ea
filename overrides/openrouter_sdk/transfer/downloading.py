"""Download the answer of an operation to a file, synchronously and asynchronously."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from openrouter_sdk.errors import DownloadError, TransportError
from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.exchange.transfers.download_plan import DownloadPlan
from openrouter_sdk.progress import meter
from openrouter_sdk.transfer.part_file import PartFile, check_target

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.exchange.transfers.download_plan import Piece

_BATCH: Final = 256 * 1024
"""Bytes that the asynchronous client writes at once, in a thread."""


class Target:
    """What the arguments of a download say of its file."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        """Take the arguments from those of the method. Raises InvalidArgumentError."""
        self.overwrite = bool(arguments.pop("overwrite", False))
        self.resume = bool(arguments.pop("resume", True))
        self.progress = arguments.pop("progress", None)
        self.path = check_target(arguments.pop("path", None), overwrite=self.overwrite)


def download(client: Any, operation: Operation[Any, Any], arguments: dict[str, Any], target: Target) -> Path:
    """Download to a file, and return its path. `client` has the options of the call."""
    client = client.configured({"headers": _IDENTITY})
    with trimming:
        state = client._prepare(operation, arguments, None, streaming=True)
        with _Download(state, target) as job:
            job.report()
            driver = client._driver(state, arguments)
            try:
                while (pieces := driver.advance()) is not None:
                    job.save(pieces)
                    job.report()
            finally:
                driver.close()
            job.finish()
    return Path(target.path)


async def download_async(
    client: Any, operation: Operation[Any, Any], arguments: dict[str, Any], target: Target
) -> Path:
    """Download to a file, and return its path. Files are opened, written and renamed in threads."""
    from anyio import CancelScope
    from anyio.to_thread import run_sync

    client = client.configured({"headers": _IDENTITY})
    with trimming:
        state = client._prepare(operation, arguments, None, streaming=True)
        with await _open(state, target) as job:
            job.report()
            driver = client._driver(state, arguments)
            waiting: list[Piece] = []
            try:
                while (pieces := await driver.advance()) is not None:
                    waiting += pieces
                    if sum(len(piece.data) for piece in waiting) >= _BATCH:
                        await run_sync(job.save, waiting)
                        waiting = []
                        job.report()
            finally:
                with CancelScope(shield=True):
                    await driver.close()
                    await run_sync(job.save, waiting)
            job.report()
            await run_sync(job.finish)
    return Path(target.path)


async def _open(state: Any, target: Target) -> _Download:
    from anyio import CancelScope
    from anyio.to_thread import run_sync

    with CancelScope(shield=True):  # a file that is opened must be closed
        return await run_sync(_Download, state, target)
    raise AssertionError


_IDENTITY: Final = {"Accept-Encoding": "identity"}
"""So that sizes and ranges are those of the content."""


class _Download:
    """A download to a file, from the opening of that to its end."""

    def __init__(self, state: Any, target: Target) -> None:
        request = state.request
        source = sha256(f"{request.method} {request.url}".encode()).hexdigest()
        self._resumable = request.operation.replay_safe
        resume = target.resume and self._resumable
        self._meter = meter(target.progress, total=None, unit="B", description=Path(target.path).name)
        try:
            part = self._part = PartFile(target.path, source, overwrite=target.overwrite, resume=resume)
        except BaseException:
            self._meter.close()
            raise
        self._plan = request.download = DownloadPlan(part.position, part.version, part.tail)

    def save(self, pieces: list[Piece]) -> None:
        """Write what has arrived."""
        self._part.write(pieces)

    def report(self) -> None:
        """Report the progress. Raises what the caller's function raises, after what arrived is saved."""
        self._meter.restart(self._part.position, self._plan.total)
        if self._resumable or not self._part.position:
            self._meter.check()

    def finish(self) -> None:
        """Give the file its name. Raises what the caller's function raised, if that could not end a call."""
        self._part.publish(self._plan.position)
        try:
            self._meter.check()
        except Exception as error:
            error.add_note(f"The file is complete all the same: {self._part.target}")
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._meter.close()
        self._part.close()
        if isinstance(error, TransportError):
            raise self._explained(error) from error

    def _explained(self, error: TransportError) -> DownloadError:
        received, total = self._part.position, self._plan.total
        size = f"{received} bytes" if total is None else f"{received} of {total} bytes"
        again = "; the same call goes on from there, if the server can" if self._resumable else ""
        kept = f"; {size} are in {self._part.path}{again}" if received else ""
        return DownloadError(
            f"{error.args[0]}{kept}",
            path=self._part.path if received else None,
            received=received,
            total=total,
            attempts=error.attempts,
            generation_id=error.generation_id,
        )
