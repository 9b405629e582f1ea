"""Send the prompts of a file, and write a line of JSON for each answer while they come."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeAlias

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import API, NETWORK, CommandError, verdict_of
from openrouter_sdk.cli.views.amounts import dollars
from openrouter_sdk.cli.views.columns import show_lines
from openrouter_sdk.cli.views.live_bar import live_bar
from openrouter_sdk.errors import AuthenticationError, InvalidArgumentError, TransportError

if TYPE_CHECKING:
    from openrouter_sdk import Estimate, MapRow, MapSummary, OpenRouter
    from openrouter_sdk.cli.files.prompt_rows import PromptRow

Write: TypeAlias = "Callable[[str], None]"
Json = dict[str, Any]


def show_estimate(client: OpenRouter, rows: list[PromptRow], arguments: Json, *, as_json: bool) -> None:
    """Write what a map would cost."""
    estimate = client.chat.map([row.request for row in rows], dry_run=True, **arguments)
    if as_json:
        terminal.print_json(estimate._asdict())
    else:
        show_lines(_estimate_lines(estimate, rows))


def _estimate_lines(estimate: Estimate, rows: list[PromptRow]) -> Iterator[str]:
    costs = f"{dollars(estimate.lowest_cost)} to {dollars(estimate.highest_cost)}"
    yield f"{costs} for {estimate.rows} rows, about {estimate.prompt_tokens:,} tokens of prompts"
    if estimate.unpriced:
        where = ", ".join(str(rows[index].line) for index in estimate.unpriced[:5])
        more = ", ..." if len(estimate.unpriced) > 5 else ""
        yield f"without a price, so not counted: {len(estimate.unpriced)} rows (line {where}{more})"


def run(
    client: OpenRouter, rows: list[PromptRow], arguments: Json, target: Path | None, *, whole: bool
) -> None:
    """Send the prompts, and write a line for each answer, in order; `whole` adds the replies as they came.

    Raises CommandError if a row has failed, and what ends the map.
    """
    is_seen = target is None and terminal.is_terminal(sys.stdout)  # which is progress enough
    errors: list[Exception] = []
    with (
        _writing(target, arguments["journal"]) as write,
        nullcontext() if is_seen else live_bar() as bar,
        client.chat.map([row.request for row in rows], progress=bar, **arguments) as found,
    ):
        try:
            for row in found:
                _take(row, rows[row.index], write, errors, whole=whole)
        finally:
            if bar is not None:
                bar.close()
            _report(found.summary, len(rows), whole=whole)
    if target is not None:
        terminal.note(f"saved {target}")
    if errors:
        code = NETWORK if all(isinstance(error, TransportError) for error in errors) else API
        number = f"{len(errors)} of {_rows(len(rows))} failed"
        raise CommandError(f"{number}, the first one with: {verdict_of(errors[0])[1]}", code)


def _take(row: MapRow[Any], source: PromptRow, write: Write, errors: list[Exception], *, whole: bool) -> None:
    if row.error is not None:
        if isinstance(row.error, AuthenticationError):  # all others will fail, too
            raise row.error
        errors.append(row.error)
    record = row_record(row, source.line, source.request.get("id"), whole=whole)
    write(json.dumps(record, ensure_ascii=False) + "\n")


def row_record(row: MapRow[Any], line: int, id: str | None, *, whole: bool) -> Json:
    """Return what is written for a row of a line, which may have an id of its own."""
    record: Json = {"line": line} | ({} if id is None else {"id": id})
    if row.error is None:
        reply = row.value
        record |= {"text": reply.text, "model": reply.model, "finish_reason": reply.finish_reason}
        if reply.usage is not None:
            record["tokens"] = {"input": reply.usage.input_tokens, "output": reply.usage.output_tokens}
        if whole:
            record["reply"] = reply.to_dict()
    else:
        status = getattr(row.error, "status", None)
        told = {"status": status} if isinstance(status, int) else {}
        record["error"] = {"type": type(row.error).__name__, "message": str(row.error), **told}
    record["cost"] = row.cost
    return record | {name: True for name in ("skipped", "in_doubt") if getattr(row, name)}


# --- the sum --------------------------------------------------------------------------------------------


def _report(summary: MapSummary, total: int, *, whole: bool) -> None:
    for note in summary.notes:
        terminal.note(note)
    if not whole:
        terminal.note(summary_text(summary, total))
        return
    names = ("done", "failed", "skipped", "in_doubt", "known_cost", "unknown_costs")
    terminal.note(json.dumps({"rows": total, **{name: getattr(summary, name) for name in names}}))


def summary_text(summary: MapSummary, total: int) -> str:
    """Return a sum in words, such as `997 of 1000 rows done, 3 failed; $0.0123`."""
    text = f"{summary.done + summary.skipped} of {_rows(total)} done"
    if summary.skipped:
        text += f" ({summary.skipped} of them by an earlier run)"
    if summary.failed:
        text += f", {summary.failed} failed"
    if summary.in_doubt:
        text += f", {summary.in_doubt} in doubt (in flight when a run was interrupted: may be billed)"
    unknown = f" and {summary.unknown_costs} of unknown cost" if summary.unknown_costs else ""
    return f"{text}; {dollars(summary.known_cost)}{unknown}"


def _rows(total: int) -> str:
    return f"{total} {'row' if total == 1 else 'rows'}"


# --- the file -------------------------------------------------------------------------------------------


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
        if part is not None and target is not None and file is not None:
            file.close()
            part.replace(target)
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
