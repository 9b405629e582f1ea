"""The sums of what a client spent. Does no I/O; thread-safe."""

from __future__ import annotations

import math
import threading
from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from openrouter_api.replies.reply import number
from openrouter_sdk.accounts.totals import TOKENS, Snapshot, Totals

if TYPE_CHECKING:
    Bill = tuple[str, str, str | None, Any, Any, Any]
    """Kind, path, label, id, usage or record, and status of a job; see `bill_of`."""

UNITS: Final = 10**15
"""Costs are added up in whole units of a femtodollar: sums of integers do not drift."""
MAX_OPEN: Final = 1000
"""How many ids of calls whose cost is not known are kept."""
MAX_LABELS: Final = 1000
_SOURCES: Final = {
    "/videos": "video",
    "/batches": "batch",
    "/videos/{jobId}": "video",
    "/batches/{id}": "batch",
}

Json = Mapping[str, Any]


class Client(Protocol):
    """What the ledger needs of a client."""

    _shared: dict[str, Any]


class _Tally:
    """The sums of one label, or of all calls."""

    __slots__ = ("byok", "byok_calls", "calls", "known", "tokens", "unknown_byok_calls", "unknown_calls")

    def __init__(self) -> None:
        self.calls = self.unknown_calls = self.byok_calls = self.unknown_byok_calls = 0
        self.known = self.byok = 0
        self.tokens = [0] * len(TOKENS)

    def totals(self) -> dict[str, Any]:
        """Return the arguments of `Totals`."""
        return {
            "known": self.known / UNITS,
            "calls": self.calls,
            "unknown_calls": self.unknown_calls,
            "byok": self.byok / UNITS,
            "byok_calls": self.byok_calls,
            "unknown_byok_calls": self.unknown_byok_calls,
            **dict(zip(TOKENS, self.tokens, strict=True)),
        }


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
                self._add(*bill)

    def _add(self, kind: str, path: str, label: str | None, id: Any, usage: Any, status: Any) -> None:
        source = _SOURCES.get(path, "generation")
        key = (source, id) if isinstance(id, str) and id else None
        read = _Reading(usage)
        if kind in ("call", "job"):
            self._count(label, read)
            if read.cost is None and key is not None:
                self._keep(key, _Open(label, source, counted_tokens=read.has_tokens))
        elif key is not None and read.cost is not None:
            opened = self._open.pop(key, None)
            if opened is not None:
                self._settle(opened, read)
            elif (
                kind == "look" and key not in self._settled
            ):  # submitted by another client, or before a restart
                self._count(label, read)
        if key is not None and read.cost is not None and source != "generation":
            self._settled[key] = None
            if len(self._settled) > MAX_OPEN:
                del self._settled[next(iter(self._settled))]

    def _tallies(self, label: str | None) -> list[_Tally]:
        if label is None:
            return [self._total]
        tally = self._labels.get(label)
        if tally is None:
            if len(self._labels) >= MAX_LABELS:
                return [self._total]
            tally = self._labels[label] = _Tally()
        return [self._total, tally]

    def _count(self, label: str | None, read: _Reading) -> None:
        tallies = self._tallies(label)
        self._dropped_labels += label is not None and len(tallies) == 1
        for tally in tallies:
            tally.calls += 1
            tally.unknown_calls += read.cost is None
            read.add_to(tally)

    def _settle(self, opened: _Open, read: _Reading) -> None:
        if opened.counted_tokens:
            read.tokens = ()
        for tally in self._tallies(opened.label):
            tally.unknown_calls -= 1
            read.add_to(tally)

    def _keep(self, key: tuple[str, str], opened: _Open) -> None:
        self._open[key] = opened
        if len(self._open) > MAX_OPEN:
            del self._open[next(iter(self._open))]
            self._dropped_ids += 1


class _Reading:
    """What a usage object, or the record of a generation, says."""

    __slots__ = ("byok", "cost", "is_byok", "tokens")

    def __init__(self, usage: object) -> None:
        given: Json = usage if isinstance(usage, Mapping) else {}
        cost = given.get("total_cost", given.get("cost"))
        self.cost = _units(cost)
        self.is_byok = given.get("is_byok") is True and self.cost is not None
        details = given.get("cost_details")
        upstream = details if isinstance(details, Mapping) else given
        self.byok = _units(upstream.get("upstream_inference_cost")) if self.is_byok else None
        self.tokens: tuple[int, ...] = tokens_of(given)

    @property
    def has_tokens(self) -> bool:
        return any(self.tokens)

    def add_to(self, tally: _Tally) -> None:
        """Add cost and tokens to a sum."""
        tally.known += self.cost or 0
        if self.is_byok:
            tally.byok_calls += 1
            tally.byok += self.byok or 0
            tally.unknown_byok_calls += self.byok is None
        for place, tokens in enumerate(self.tokens):
            tally.tokens[place] += tokens


def _units(cost: object) -> int | None:
    value = number(cost)
    return None if value is None or not math.isfinite(value) else round(value * UNITS)


def tokens_of(usage: Json) -> tuple[int, int, int, int]:
    """Return tokens of input, output, reasoning, and read from the prompt cache, of a usage or a record."""
    written, read = _count(usage, "cache_creation_input_tokens"), _count(usage, "cache_read_input_tokens")
    taken = _count(usage, "prompt_tokens", "input_tokens", "native_tokens_prompt", "tokens_prompt")
    given = _count(
        usage, "completion_tokens", "output_tokens", "native_tokens_completion", "tokens_completion"
    )
    if not taken and not given:
        taken = _count(usage, "total_tokens")  # of rerank
    results = _details(usage, "completion_tokens_details", "output_tokens_details")
    reasoning = _count(results, "reasoning_tokens", "thinking_tokens")
    cached = _count(_details(usage, "prompt_tokens_details", "input_tokens_details"), "cached_tokens")
    return (
        taken + written + read,  # of messages, whose input is what the cache had nothing of
        given,
        reasoning or _count(usage, "native_tokens_reasoning"),
        cached or read or _count(usage, "native_tokens_cached"),
    )


def _count(owner: Json, *names: str) -> int:
    found = (owner.get(name) for name in names)
    return next((value for value in found if type(value) is int and value > 0), 0)


def _details(usage: Json, *names: str) -> Json:
    found = (usage.get(name) for name in names)
    return next((value for value in found if isinstance(value, Mapping)), {})


def ledger_of(client: Client) -> Ledger:
    """Return the ledger that a client and its copies share."""
    shared = client._shared
    found = shared.get("ledger")
    if found is None:
        found = shared.setdefault("ledger", Ledger(shared.setdefault("bills", [])))
    ledger: Ledger = found
    return ledger
