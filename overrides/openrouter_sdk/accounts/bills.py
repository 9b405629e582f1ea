"""The sums of what a client spent. Does no I/O; thread-safe."""

from __future__ import annotations

import threading
from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from openrouter_sdk.accounts.totals import Snapshot

    Bill = tuple[str, str, str | None, Any, Any, Any]
    """Kind, operation, label, id, usage or record, and status of a job; see `bill_of`."""

TOKENS: Final = ("input_tokens", "output_tokens", "reasoning_tokens", "cached_tokens")
UNITS: Final = 10**15
"""Costs are added up in whole units of a femtodollar: sums of integers do not drift."""
_ABSURD: Final = 1e12
MAX_OPEN: Final = 1000
"""How many ids of calls whose cost is not known are kept."""
MAX_LABELS: Final = 1000
_SOURCES: Final = {
    "createVideos": "video",
    "getVideos": "video",
    "createBatches": "batch",
    "getBatches": "batch",
}

Json = Mapping[str, Any]


class Client(Protocol):
    """What the ledger needs of a client."""

    _shared: dict[str, Any]


class _Tally:
    """The sums of one label, or of all calls."""

    __slots__ = ("byok", "byok_calls", "calls", "known", *TOKENS, "unknown_byok_calls", "unknown_calls")

    def __init__(self) -> None:
        self.calls = self.unknown_calls = self.byok_calls = self.unknown_byok_calls = 0
        self.known = self.byok = 0
        self.input_tokens = self.output_tokens = self.reasoning_tokens = self.cached_tokens = 0

    def add(self, read: Reading) -> None:
        """Add cost and tokens."""
        if read.cost is not None:
            self.known += read.cost
        self.input_tokens += read.input_tokens
        self.output_tokens += read.output_tokens
        self.reasoning_tokens += read.reasoning_tokens
        self.cached_tokens += read.cached_tokens
        if read.is_byok:
            self.byok_calls += 1
            self.byok += read.byok or 0
            self.unknown_byok_calls += read.byok is None

    def totals(self) -> dict[str, Any]:
        """Return the arguments of `Totals`."""
        numbers = {name: getattr(self, name) for name in self.__slots__}
        return {**numbers, "known": self.known / UNITS, "byok": self.byok / UNITS}


class _Open:
    """A call whose cost is not known yet."""

    __slots__ = ("counted_tokens", "label", "source")

    def __init__(self, label: str | None, source: str, *, counted_tokens: bool) -> None:
        self.label = label
        self.source = source
        """`generation`, `video` or `batch`."""
        self.counted_tokens = counted_tokens


class Ledger:
    """Adds up bills, and keeps the ids of those whose cost is not known."""

    def __init__(self, bills: list[Bill]) -> None:
        self._lock = threading.Lock()
        self._bills = bills
        self._begin()
        self._settled: dict[Hashable, None] = {}
        """Jobs whose cost was counted, so that looking at one again counts nothing."""

    def _begin(self) -> None:
        self._total = _Tally()
        self._labels: dict[str, _Tally] = {}
        self._open: dict[tuple[str, str], _Open] = {}
        self._dropped_ids = self._dropped_labels = 0

    def collect(self, *, wait: bool = True) -> None:
        """Add up the bills so far; without `wait` only if nobody else is at it."""
        if self._lock.acquire(blocking=wait):
            try:
                self._collect()
            finally:
                self._lock.release()

    def snapshot(self, *, reset: bool = False) -> Snapshot:
        """Return the sums, and with `reset` begin anew."""
        from openrouter_sdk.accounts.totals import Snapshot, Totals  # to add up does not need them

        with self._lock:
            self._collect()
            found = Snapshot(
                **self._total.totals(),
                by_label={name: Totals(**tally.totals()) for name, tally in self._labels.items()},
                unknown_ids=tuple(id for _, id in self._open),
                dropped_ids=self._dropped_ids,
                dropped_labels=self._dropped_labels,
            )
            if reset:
                self._begin()
        return found

    def open_ids(self) -> list[tuple[str, str]]:
        """Return what can be looked up: `generation`, `video` or `batch`, and the id."""
        with self._lock:
            self._collect()
            return list(self._open)

    def _collect(self) -> None:
        bills = self._bills
        while count := len(bills):  # others only append
            batch = bills[:count]
            del bills[:count]
            for bill in batch:
                if bill[0] != "call" or not self._count_plain(bill[2], bill[4]):
                    self._add(*bill)

    def _add(self, kind: str, operation: str, label: str | None, id: Any, usage: Any, status: Any) -> None:
        read = Reading(usage)
        source = _SOURCES.get(operation, "generation")
        key = (source, id) if isinstance(id, str) and id else None
        if kind in ("call", "job"):
            self._count(label, read)
            if read.cost is None and key is not None:
                self._keep(key, _Open(label, source, counted_tokens=read.has_tokens))
        elif key is not None and read.cost is not None:
            opened = self._open.pop(key, None)
            if opened is not None:
                self._settle(opened, read)
            elif kind == "look" and key not in self._settled:  # submitted before a restart
                self._count(label, read)
        if key is not None and read.cost is not None and source != "generation":
            self._settled[key] = None
            if len(self._settled) > MAX_OPEN:
                del self._settled[next(iter(self._settled))]

    def _count_plain(self, label: str | None, usage: Any) -> bool:
        """Count a call as most are, at a third of the time that `_count` takes; return whether it is one."""
        if type(usage) is not dict or type(cost := usage.get("cost")) is not float:
            return False
        if not abs(cost) < _ABSURD or usage.get("is_byok"):
            return False
        amount = round(cost * UNITS)
        taken, given, reasoning, cached = tokens_of(usage)
        for tally in (self._total,) if label is None else self._counting(label):
            tally.calls += 1
            tally.known += amount
            tally.input_tokens += taken
            tally.output_tokens += given
            tally.reasoning_tokens += reasoning
            tally.cached_tokens += cached
        return True

    def _tallies(self, label: str | None) -> list[_Tally]:
        if label is None:
            return [self._total]
        tally = self._labels.get(label)
        if tally is None:
            if len(self._labels) >= MAX_LABELS:
                return [self._total]
            tally = self._labels[label] = _Tally()
        return [self._total, tally]

    def _counting(self, label: str | None) -> list[_Tally]:
        """Return the sums that a call counts in, and count it if its label has none."""
        tallies = self._tallies(label)
        self._dropped_labels += label is not None and len(tallies) == 1
        return tallies

    def _count(self, label: str | None, read: Reading) -> None:
        for tally in self._counting(label):
            tally.calls += 1
            tally.unknown_calls += read.cost is None
            tally.add(read)

    def _settle(self, opened: _Open, read: Reading) -> None:
        if opened.counted_tokens:
            read.input_tokens = read.output_tokens = read.reasoning_tokens = read.cached_tokens = 0
        for tally in self._tallies(opened.label):
            tally.unknown_calls -= 1
            tally.add(read)

    def _keep(self, key: tuple[str, str], opened: _Open) -> None:
        self._open[key] = opened
        if len(self._open) > MAX_OPEN:
            del self._open[next(iter(self._open))]
            self._dropped_ids += 1


class Reading:
    """What a usage object, or the record of a generation, says. Costs are in `UNITS`, None if unknown."""

    __slots__ = ("byok", "cost", "is_byok", *TOKENS)

    def __init__(self, usage: object) -> None:
        given: Json = usage if type(usage) is dict else {}
        self.cost = _units(given.get("cost", given.get("total_cost")))
        self.is_byok = self.cost is not None and given.get("is_byok") is True
        self.byok: int | None = None
        if self.is_byok:
            details = given.get("cost_details")
            owner: Json = details if type(details) is dict else given
            self.byok = _units(owner.get("upstream_inference_cost"))
        self.input_tokens, self.output_tokens, self.reasoning_tokens, self.cached_tokens = tokens_of(given)

    @property
    def has_tokens(self) -> bool:
        """Whether it tells any tokens."""
        return self.input_tokens > 0 or self.output_tokens > 0


def _units(cost: Any) -> int | None:
    is_amount = type(cost) in (float, int) and abs(cost) < _ABSURD  # which is False of NaN
    return round(cost * UNITS) if is_amount else None


def tokens_of(usage: Json) -> tuple[int, int, int, int]:
    """Return tokens of input, output, reasoning, and read from the prompt cache, of a usage or a record."""
    if (
        type(taken := usage.get("prompt_tokens")) is int
        and type(given := usage.get("completion_tokens")) is int
    ):
        results, sources = usage.get("completion_tokens_details"), usage.get("prompt_tokens_details")
        reasoning = results.get("reasoning_tokens") if type(results) is dict else 0
        cached = sources.get("cached_tokens") if type(sources) is dict else 0
        if type(reasoning) is int and type(cached) is int:
            return taken, given, reasoning, cached  # chat, which comes most often
    return _tokens_of_any(usage)


def _tokens_of_any(usage: Json) -> tuple[int, int, int, int]:
    written, read = _number(usage, "cache_creation_input_tokens"), _number(usage, "cache_read_input_tokens")
    taken = _number(usage, "prompt_tokens", "input_tokens", "native_tokens_prompt", "tokens_prompt")
    given = _number(
        usage, "completion_tokens", "output_tokens", "native_tokens_completion", "tokens_completion"
    )
    if not taken and not given:
        taken = _number(usage, "total_tokens")  # of rerank
    results = _details(usage, "completion_tokens_details", "output_tokens_details")
    reasoning = _number(results, "reasoning_tokens", "thinking_tokens")
    cached = _number(_details(usage, "prompt_tokens_details", "input_tokens_details"), "cached_tokens")
    return (
        taken + written + read,  # of messages, whose input is what the cache had nothing of
        given,
        reasoning or _number(usage, "native_tokens_reasoning"),
        cached or read or _number(usage, "native_tokens_cached"),
    )


def _number(owner: Json, *names: str) -> int:
    found = (owner.get(name) for name in names)
    return next((value for value in found if type(value) is int and value > 0), 0)


def _details(usage: Json, *names: str) -> Json:
    found = (usage.get(name) for name in names)
    return next((value for value in found if type(value) is dict), {})


def ledger_of(client: Client) -> Ledger:
    """Return the ledger that a client and its copies share."""
    shared = client._shared
    found = shared.get("ledger")
    if found is None:
        found = shared.setdefault("ledger", Ledger(shared.setdefault("bills", [])))
    ledger: Ledger = found
    return ledger
