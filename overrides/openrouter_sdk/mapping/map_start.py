"""How a map begins: its arguments are checked, and its journal is opened."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from openrouter_api.encoding.wire import without_unset
from openrouter_api.operation import take_options
from openrouter_sdk.mapping.budget import Budget, check_budgeted
from openrouter_sdk.mapping.map_arguments import check_requests, count_of, settings_of, work_of
from openrouter_sdk.mapping.rows import Rows
from openrouter_sdk.progress import meter

if TYPE_CHECKING:
    from openrouter_api.operation import Operation


def begin(
    client: Any,
    operation: Operation[Any, Any],
    requests: object,
    arguments: dict[str, Any],
    *,
    is_async: bool,
) -> Rows:
    """Return the rows of a map that has not begun. Raises InvalidArgumentError; then nothing was sent."""
    given = without_unset(arguments)
    arguments.clear()  # crash reporters print local variables
    kept = ("extra_body",) if given.get("output_type") is not None else ()  # `parse` has to know it
    extra = {name: given.pop(name) for name in kept if name in given}
    client = client.configured(take_options(client, operation, given)).paced()
    given |= extra
    settings = settings_of(f"{operation.resource}.map", given)
    check_requests(requests, is_async=is_async)
    check_budgeted(settings.budget, tools=given.get("tools") is not None, limits=given.get("limits"))
    work = work_of(client, operation, given)
    digests = work.settings_digests()
    progress = meter(settings.progress, total=count_of(requests), unit="rows", description="map")
    journal = None
    if settings.journal is not None and (not settings.dry_run or os.path.exists(settings.journal)):
        from openrouter_sdk.mapping.journal.journal_file import JournalFile
        from openrouter_sdk.mapping.journal.journal_line import header

        journal = JournalFile(settings.journal, header(work.method, digests))
    budget = None if settings.budget is None or settings.dry_run else Budget(settings.budget)
    return Rows(work, settings, journal, budget, progress)
