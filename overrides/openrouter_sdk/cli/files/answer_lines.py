"""Send the prompts of a file, and write what is answered while it comes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import API, NETWORK, CommandError
from openrouter_sdk.cli.views.live_bar import live_bar
from openrouter_sdk.cli.views.map_lines import estimate_lines, row_record, summary_record, summary_text
from openrouter_sdk.errors import AuthenticationError, InvalidArgumentError, TransportError

if TYPE_CHECKING:
    from openrouter_sdk import MapRow, MapSummary, OpenRouter
    from openrouter_sdk.cli.files.prompt_rows import PromptRow

Write = Callable[[str], None]


def show_estimate(
    client: OpenRouter, rows: list[PromptRow], arguments: dict[str, Any], *, as_json: bool
) -> None:
    """Write what a map would cost."""
    from openrouter_sdk.cli.views.showing import show_lines

    estimate = client.chat.map([row.request for row in rows], dry_run=True, **arguments)
    if as_json:
        terminal.print_json(estimate._asdict())
    else:
        show_lines(estimate_lines(estimate, (row.line for row in rows)))


def run(
    client: OpenRouter,
    rows: list[PromptRow],
    arguments: dict[str, Any],
    target: Path | None,
    *,
    whole: bool,
) -> None:
    """Send the prompts, and write a line for each answer, in order.

    Raises CommandError if a row has failed, and what ends the map. `whole` adds the replies as they came.
    """
    is_seen = target is None and terminal.is_terminal(sys.stdout)
    errors: list[Exception] = []
    with _writing(target, arguments["journal"]) as write, live_bar() if not is_seen else _nothing() as bar:
        found = client.chat.map([row.request for row in rows], progress=bar, **arguments)
        try:
            with found:
                for row in found:
                    _take(row, rows[row.index], write, errors, whole=whole)
        finally:
            if bar is not None and hasattr(bar, "close"):
                bar.close()
            _report(found.summary, len(rows), whole=whole)
    if target is not None:
        terminal.note(f"saved {target}")
    if errors:
        raise _failed(errors, len(rows))


def _take(row: MapRow[Any], source: PromptRow, write: Write, errors: list[Exception], *, whole: bool) -> None:
    if row.error is not None:
        if isinstance(row.error, AuthenticationError):  # all others will fail, too
            raise row.error
        errors.append(row.error)
    record = row_record(row, source.line, source.request.get("id"), whole=whole)
    write(json.dumps(record, ensure_ascii=False) + "\n")


def _report(summary: MapSummary, total: int, *, whole: bool) -> None:
    for note in summary.notes:
        terminal.note(note)
    if whole:
        terminal.note(json.dumps(summary_record(summary, total)))
    else:
        terminal.note(summary_text(summary, total))


def _failed(errors: list[Exception], total: int) -> CommandError:
    code = NETWORK if all(isinstance(error, TransportError) for error in errors) else API
    number = f"{len(errors)} of {total} {'row' if total == 1 else 'rows'} failed"
    return CommandError(f"{number}, the first one with: {errors[0]}", code)


@contextmanager
def _nothing() -> Iterator[None]:
    yield None


@contextmanager
def _writing(target: Path | None, journal: Path | None) -> Iterator[Write]:
    """Return what writes a line to standard output, or to a file that has its name only when it is complete.

    A file that is not completed stays as FILE.part, because what is in it was paid for, unless the journal
    has it, too.
    """
    part = None if target is None else target.with_name(f"{target.name}.part")
    file = None if part is None else _opened(part)
    try:
        yield terminal.write if file is None else partial(_write, file)
        if file is not None:
            file.close()
            file = None
            part.replace(target)  # type: ignore[union-attr, arg-type]
    except BaseException as error:
        _end(part, file, None if isinstance(error, InvalidArgumentError) else journal)
        if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
            raise CommandError(f"cannot write {target}: {error.strerror or error}", API) from None
        raise


def _opened(part: Path) -> TextIO:
    try:
        return part.open("w", encoding="utf-8", errors="replace")
    except OSError as error:
        raise CommandError(f"cannot write {part}: {error.strerror or error}") from None


def _write(file: TextIO, line: str) -> None:
    try:
        file.write(line)
        file.flush()
    except OSError as error:
        raise CommandError(f"cannot write {file.name}: {error.strerror or error}", API) from None


def _end(part: Path | None, file: TextIO | None, journal: Path | None) -> None:
    """Say where the answers of a map are that ends early, and how to go on."""
    with suppress(OSError):
        if file is not None:
            file.close()
    with suppress(OSError):
        if part is not None and (journal is not None or not part.stat().st_size):
            part.unlink()
            part = None
    if journal is not None:
        terminal.note(f"{journal} has what was answered: the same command goes on from there")
    elif part is not None:
        terminal.note(f"{part} has what was answered; with --journal FILE, a map can go on from there")
