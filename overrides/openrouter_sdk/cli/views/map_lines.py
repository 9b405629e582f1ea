"""What a map writes: a line of JSON for each row, and in the end a sum."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from openrouter_sdk.cli.views.amounts import dollars
from openrouter_sdk.mapping.estimate import Estimate
from openrouter_sdk.mapping.map_row import MapRow, MapSummary


def row_record(row: MapRow[Any], line: int, id: str | None, *, whole: bool) -> dict[str, Any]:
    """Return what is written for a row; `whole` adds the reply as it came.

    Args:
        row: A row of `chat.map`.
        line: The number of its line in the file of prompts.
        id: Its own id, if it has one.
        whole: Whether to add the reply.
    """
    record: dict[str, Any] = {"line": line}
    if id is not None:
        record["id"] = id
    if row.error is None:
        reply = row.value
        record |= {"text": reply.text, "model": reply.model, "finish_reason": reply.finish_reason}
        if reply.usage is not None:
            record["tokens"] = {"input": reply.usage.input_tokens, "output": reply.usage.output_tokens}
        if whole:
            record["reply"] = reply.to_dict()
    else:
        record["error"] = error_record(row.error)
    record["cost"] = row.cost
    record |= {name: True for name in ("skipped", "in_doubt") if getattr(row, name)}
    return record


def error_record(error: Exception) -> dict[str, Any]:
    """Return an error as JSON data."""
    record: dict[str, Any] = {"type": type(error).__name__, "message": str(error)}
    status = getattr(error, "status", None)
    return record | {"status": status} if isinstance(status, int) else record


def summary_text(summary: MapSummary, total: int) -> str:
    """Return a sum in words, such as `997 of 1000 rows done, 3 failed; $0.0123`."""
    parts = [f"{summary.done + summary.skipped} of {total} {'row' if total == 1 else 'rows'} done"]
    if summary.skipped:
        parts[0] += f" ({summary.skipped} of them by an earlier run)"
    if summary.failed:
        parts.append(f"{summary.failed} failed")
    if summary.in_doubt:
        parts.append(f"{summary.in_doubt} sent once more, because an earlier run was interrupted")
    unknown = f" and {summary.unknown_costs} of unknown cost" if summary.unknown_costs else ""
    return f"{', '.join(parts)}; {dollars(summary.known_cost)}{unknown}"


def summary_record(summary: MapSummary, total: int) -> dict[str, Any]:
    """Return a sum as JSON data."""
    names = ("done", "failed", "skipped", "in_doubt", "known_cost", "unknown_costs")
    return {"rows": total, **{name: getattr(summary, name) for name in names}}


def estimate_lines(estimate: Estimate, lines: Iterable[int]) -> list[str]:
    """Return an estimate in words; `lines` are the numbers of the lines in the file of prompts."""
    numbers = [*lines]
    text = (
        f"{dollars(estimate.lowest_cost) or '$0'} to {dollars(estimate.highest_cost) or '$0'} "
        f"for {estimate.rows} rows, about {estimate.prompt_tokens:,} tokens of prompts"
    )
    found = [text]
    if estimate.unpriced:
        where = ", ".join(str(numbers[index]) for index in estimate.unpriced[:5])
        more = ", ..." if len(estimate.unpriced) > 5 else ""
        found.append(f"without a price, so not counted: {len(estimate.unpriced)} rows (line {where}{more})")
    return found
