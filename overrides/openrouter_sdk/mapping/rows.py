"""The rows of a map between their request and their result: what both drivers share, without network I/O."""

from __future__ import annotations

from collections.abc import Generator
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

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

Effect: TypeAlias = Literal["call", "catalogue"] | int
"""What a driver does for a row, and returns the result of:

- `call`: send the request;
- `catalogue`: fetch what tells the price of the request;
- a number: wait until more than so many rows have settled.
"""


_AGAIN: Final = 1.0
"""Seconds after which it is asked again whether a row may start, at the latest."""
_SOON: Final = 0.001


class Entry:
    """A row that was read, and not handed over."""

    __slots__ = ("context", "is_dropped", "is_exact", "key", "left", "offset", "prepared", "row", "was_sent")

    def __init__(self, row: MapRow[Any]) -> None:
        self.row = row
        self.key: RowKey | None = None
        """What the journal calls it."""
        self.offset: int | None = None
        """Where its result is in the journal."""
        self.prepared: Prepared | None = None
        self.is_dropped = False
        """Whether it was not sent after all, because the map ends before."""
        self.is_exact = False
        """Whether no other model may answer."""
        self.left = False
        """Whether the summary counts it, though it is not handed over."""
        self.was_sent = False
        """Whether its request was sent, and the journal says so."""
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
        self.settled = 0
        """How many rows have settled what they cost."""
        self._is_abandoned = False
        self._entries: dict[int, Entry] = {}
        self._seen = FingerprintTable()
        self._limited: dict[tuple[Any, str], float] = {}
        """When to ask again whether rows of a model may start, whose rate limit is not over."""

    # --- requests -----------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the journal. Raises JournalError."""
        if self.journal is None:
            return
        self.journal.load(to_write=not self.settings.dry_run)
        index = self.journal.index
        if index.note is not None:
            self.summary.notes.append(index.note)
        if self.budget is not None:
            self.budget.spent += index.highest_cost
            self.budget.known += index.known_cost

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
            entry.offset, row.in_doubt = self.journal.index.find(key)
            row.skipped = entry.offset is not None
        entry.is_exact = prepared.client._settings.exact_model
        if not row.skipped:
            prepared.shrink()
            entry.prepared = prepared

    def forget(self, entry: Entry) -> None:
        """Drop a row that was read only to be looked at."""
        del self._entries[entry.row.index]

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
                row._value = self._restored(entry, record)
            except OpenRouterError as error:  # the type may be the same, and its validator another one
                row.error = error
        self.summary._add(row)
        return row

    def _restored(self, entry: Entry, record: dict[str, Any]) -> Any:
        request = entry.row.request
        if (found := record.get("mismatch")) is None:
            return self.work.from_json(record["value"], request)
        return self.work.from_mismatch(found, request, record["cost"], exact=entry.is_exact)

    # --- rate limits --------------------------------------------------------------------------------------

    def may_start(self, index: int) -> bool:
        """Whether a row would be sent soon, if it started now."""
        prepared = self._entries[index].prepared
        if prepared is None or (turn := prepared.turn) is None:
            return True
        now = monotonic()
        if now < self._limited.get(turn.lane, now):
            return False
        if not (seconds := turn.admit()):
            return True
        self._limited[turn.lane] = now + min(seconds, _AGAIN)
        return False

    def starts_in(self) -> float | None:
        """Return the seconds until a row that might not start is to be asked for again."""
        if not self._limited or not self.planner.has_place:
            return None
        now = monotonic()
        seconds = min(self._limited.values()) - now
        if seconds > 0:
            return seconds
        self._limited = {lane: until for lane, until in self._limited.items() if until > now}
        return _SOON

    # --- one row ------------------------------------------------------------------------------------------

    def life(self, entry: Entry) -> Generator[Effect, Any, None]:
        """Have the request of a row sent, and take note of what comes of it.

        Raises what is no Exception, after which the row is in doubt.
        """
        reservation = None
        try:
            if self.budget is not None:
                reservation = yield from self._reserve(entry)
            if self._is_abandoned or self.is_closing or not self._log_start(entry, reservation):
                entry.is_dropped = True
                return
            value = yield "call"
        except Exception as error:
            if self.is_closing:
                entry.is_dropped = True
                return
            if isinstance(error, ClientClosedError):
                self.fail(error)
            self._take_error(entry, error)
        else:
            self._take_value(entry, value)
        finally:
            if reservation is not None:
                self._settle(entry, reservation)

    def _settle(self, entry: Entry, reservation: Any) -> None:
        if entry.was_sent:
            self.budget.settle(reservation, entry.row.cost)
        else:
            self.budget.release(reservation)
        self.settled += 1

    def _reserve(self, entry: Entry) -> Generator[Effect, Any, Any]:
        """Reserve what a row may cost. Raises BudgetExceededError."""
        assert entry.prepared is not None
        catalogue = yield "catalogue"
        bound = self.work.bound(entry.prepared, catalogue)
        while True:
            settled = self.settled  # before it is asked for: another row may settle right after that
            reservation = self.budget.reserve(bound)
            if reservation is not None:
                return reservation
            yield settled

    def _take_value(self, entry: Entry, value: Any) -> None:
        row = entry.row
        row._value, row.cost = value, value.cost
        if entry.key is not None:
            assert entry.prepared is not None
            self._log_end(lines.done(entry.key, self.work.to_json(value, entry.prepared), value.cost))
        entry.prepared = None

    def _take_error(self, entry: Entry, error: Exception) -> None:
        row = entry.row
        entry.prepared = None
        row.error, row.cost = error, _cost_of(error)
        if entry.key is not None and entry.was_sent:
            record = lines.failed(entry.key, error, row.cost)
            if _is_in_doubt(error):
                record["in_doubt"] = True
            self._log_end(record)

    def _log_start(self, entry: Entry, reservation: Any) -> bool:
        """Note in the journal that a request is about to be sent; return whether it may be."""
        if entry.key is not None:
            assert self.journal is not None
            bound = None if reservation is None else reservation.bound
            try:
                self.journal.append(lines.started(entry.key, bound))
            except OpenRouterError as error:
                self.fail(error)
                return False
        entry.was_sent = True
        return True

    def _log_end(self, record: dict[str, Any]) -> None:
        assert self.journal is not None
        try:
            self.journal.append(record)
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

    def count_left(self) -> None:
        """Count the rows that were sent, and that nobody will be handed, because the map was left."""
        for entry in [*self._entries.values()]:
            if entry.was_sent and not entry.left:
                entry.left = True
                self.summary._add_left(entry.row)

    def close(self) -> None:
        """Close what is open."""
        if self.journal is not None:
            self.journal.close()
        self.meter.close()


def _cost_of(error: Exception) -> float | None:
    """Return what a failed row has cost; None if it may have been billed."""
    from openrouter_sdk.errors import OutputError
    from openrouter_sdk.structured.parsed_reply import total_cost

    last = _last_cost_of(error)
    if isinstance(error, OutputError):
        return last  # of all its replies
    before = total_cost(getattr(error, "replies", ()))
    return None if before is None or last is None else before + last


def _last_cost_of(error: Exception) -> float | None:
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
