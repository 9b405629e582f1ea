"""The rows of a map between their request and their result: what both drivers share, without network I/O."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.errors import (
    APIError,
    ClientClosedError,
    ConnectError,
    InvalidArgumentError,
    OpenRouterError,
)
from openrouter_sdk.mapping.fingerprints import FingerprintTable, RowKey, fingerprint
from openrouter_sdk.mapping.journal import journal_line as lines
from openrouter_sdk.mapping.map_arguments import id_of, twins
from openrouter_sdk.mapping.map_row import MapRow, MapSummary
from openrouter_sdk.mapping.planner import Planner

if TYPE_CHECKING:
    from openrouter_sdk.mapping.journal.journal_file import JournalFile
    from openrouter_sdk.mapping.map_arguments import MapSettings
    from openrouter_sdk.mapping.map_work import Prepared, Work
    from openrouter_sdk.progress import Meter

CALL: Final = "call"
"""Send the request. The driver returns the result."""


class Entry:
    """A row that was read, and not handed over."""

    __slots__ = ("context", "is_dropped", "key", "offset", "prepared", "row")

    def __init__(self, row: MapRow[Any]) -> None:
        self.row = row
        self.key: RowKey | None = None
        """What the journal calls it."""
        self.offset: int | None = None
        """Where its result is in the journal."""
        self.prepared: Prepared | None = None
        self.is_dropped = False
        """Whether it was not sent after all, because the map ends before."""
        self.context: Any = None


class Rows:
    """The rows of a map: which are read, what they come to, and what the journal says of them."""

    def __init__(
        self, work: Work, settings: MapSettings, journal: JournalFile | None, budget: Any, meter: Meter
    ) -> None:
        self.work = work
        self.settings = settings
        self.journal = journal
        self.budget = budget
        self.meter = meter
        self.planner = Planner(settings.concurrency, settings.window, ordered=settings.ordered)
        self.summary = MapSummary()
        self.failure: Exception | None = None
        """What ends the map, after the rows that run have ended."""
        self.is_closing = False
        self._is_abandoned = False
        self._entries: dict[int, Entry] = {}
        self._seen = FingerprintTable()

    # --- requests -----------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the journal. Raises JournalError."""
        if self.journal is None:
            return
        self.journal.load()
        index = self.journal.index
        if index.note is not None:
            self.summary.notes.append(index.note)
        if self.budget is not None and index.known_cost:
            self.budget.spent += index.known_cost

    def read(self, request: object) -> Entry:
        """Take a request. Raises InvalidArgumentError for what is none, and for an id that came before."""
        index = self.planner.count
        id_ = id_of(index, request)
        if id_ is not None:
            mark = fingerprint(id_)
            if before := self._seen[mark]:
                raise twins(index, id_, f"requests[{before - 1}]")
            self._seen[mark] = index + 1
        entry = Entry(MapRow(index, request))  # type: ignore[arg-type]  # `id_of` has checked it
        entry.row.id = id_
        try:
            self._prepare(entry, id_)
        except InvalidArgumentError as error:
            entry.row.error, entry.row.cost = error, 0.0
        has_ended = entry.row.error is not None or entry.row.skipped
        self._entries[self.planner.read(has_ended=has_ended)] = entry
        if has_ended:
            self._count(entry)
        return entry

    def _prepare(self, entry: Entry, id_: str | None) -> None:
        row = entry.row
        prepared = self.work.prepare(row.request)
        if self.journal is not None:
            sha256 = prepared.digest()
            occurrence = 0
            if id_ is None:
                mark = fingerprint(sha256)
                occurrence = self._seen[mark]
                self._seen[mark] = occurrence + 1
            key = entry.key = RowKey(id_, sha256, occurrence)
            row.id = key.name
            entry.offset = self.journal.index.result_at(key)
            row.skipped = entry.offset is not None
            row.in_doubt = self.journal.index.is_in_doubt(key)
        if not row.skipped:
            prepared.shrink()
            entry.prepared = prepared

    def entry(self, index: int) -> Entry:
        """Return a row that was read and not handed over."""
        return self._entries[index]

    def take(self, index: int) -> MapRow[Any]:
        """Return a row to hand over."""
        entry = self._entries.pop(index)
        row = entry.row
        if entry.offset is not None:
            assert self.journal is not None
            assert entry.key is not None
            record = self.journal.read(entry.offset, entry.key)
            row.cost = record["cost"]
            try:
                row._value = self.work.from_json(record["value"])
            except OpenRouterError as error:  # the type may be the same, and its validator another one
                row.error = error
        self.summary._add(row)
        return row

    # --- one row ------------------------------------------------------------------------------------------

    def life(self, entry: Entry) -> Generator[str, Any, None]:
        """Have the request of a row sent, and take note of what comes of it.

        Raises what is no Exception, after which the row is in doubt.
        """
        try:
            self._log(entry, lines.started)
        except OpenRouterError as error:
            self.fail(error)
        if self._is_abandoned or self.is_closing:
            entry.is_dropped = True
            return
        try:
            value = yield CALL
        except Exception as error:
            if self.is_closing:
                entry.is_dropped = True
                return
            if isinstance(error, ClientClosedError):
                self.fail(error)
            self._take_error(entry, error)
        else:
            self._take_value(entry, value)

    def _take_value(self, entry: Entry, value: Any) -> None:
        row = entry.row
        entry.prepared = None
        row._value, row.cost = value, value.cost
        if entry.key is not None:
            self._log_end(lines.done(entry.key, self.work.to_json(value), value.cost))

    def _take_error(self, entry: Entry, error: Exception) -> None:
        row = entry.row
        entry.prepared = None
        row.error, row.cost = error, _cost_of(error)
        if entry.key is not None:
            record = lines.failed(entry.key, error, row.cost)
            if _is_in_doubt(error):
                record["in_doubt"] = True
            self._log_end(record)

    def _log(self, entry: Entry, write: Any) -> None:
        if self.journal is not None:
            self.journal.append(write(entry.key))

    def _log_end(self, record: Mapping[str, Any]) -> None:
        assert self.journal is not None
        try:
            self.journal.append({**record})
        except OpenRouterError as error:  # the result is handed over all the same
            self.fail(error)

    def fail(self, error: Exception) -> None:
        """End the map with an exception, once the rows that run have ended."""
        self.failure = self.failure or error
        self._is_abandoned = True

    def stop_reading(self, error: Exception | None = None) -> None:
        """Take note that there are no more requests, because of an exception that ends the map, or not."""
        self.failure = self.failure or error
        self.planner.stop_reading()

    def ended(self, entry: Entry) -> None:
        """Take note of the end of a row that was started."""
        index = entry.row.index
        if entry.is_dropped:
            del self._entries[index]
            self.planner.dropped()
        else:
            self.planner.ended(index)
            self._count(entry)
        if self._is_abandoned:
            self.planner.abandon()

    def _count(self, entry: Entry) -> None:
        self.meter.update(1)

    def close(self) -> None:
        """Close what is open."""
        if self.journal is not None:
            self.journal.close()
        self.meter.close()


def _cost_of(error: Exception) -> float | None:
    """Return what a failed row has cost; None if it may have been billed."""
    cost = getattr(error, "cost", None)
    if isinstance(cost, (int, float)):
        return cost
    state = getattr(error, "state", None)
    if state is not None:
        spent: float | None = None if state.in_doubt is not None else state.cost
        return spent
    return None if hasattr(error, "cost") or _is_in_doubt(error) else 0.0


def _is_in_doubt(error: Exception) -> bool:
    """Whether the request may be billed: the server may have got it, and did not say that it failed."""
    if not isinstance(error, OpenRouterError):
        return False
    return (
        not isinstance(error, (APIError, ConnectError)) and error.attempts > 0 and not hasattr(error, "cost")
    )
