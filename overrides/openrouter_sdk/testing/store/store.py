"""Hold created items in lists, which are bounded in number, length and bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openrouter_sdk.testing.conditions.job_plan import JobPlan

MAX_ITEMS = 1000
"""Items that a list holds; adding more evicts the oldest."""

MAX_BYTES = 64 * 1024 * 1024
"""Bytes that all lists hold together, about; more evicts the oldest of all."""

ITEM_SIZE = 2000
"""Bytes that an item takes beside its values and its content, about."""

GENERATION = "x-generation-id"
"""The name under which an item keeps the generation that it comes from, which is no property of it."""

_MAX_LISTS = 2000

Key = tuple[str, str]
"""The path of a collection, and the seed of the parent item or the values of the path."""


@dataclass(slots=True)
class Record:
    """The known values of an item; all others are generated from its seed."""

    seed: str
    identity: str
    values: dict[str, Any]
    is_example: bool
    reads: int = 0
    content: bytes | None = None
    size: int = 0
    """Bytes that it takes, as far as they were counted."""
    plan: JobPlan | None = None
    """How a job goes, if the script says so."""


@dataclass(slots=True)
class ItemList:
    """The items of a list in the order of creation; `created` also counts those that are gone."""

    key: Key
    parent: Record | None
    records: dict[str, Record] = field(default_factory=dict)
    created: int = 0

    def add(self, record: Record) -> None:
        """Add an item, and evict the oldest ones beyond `MAX_ITEMS`."""
        self.records[record.identity] = record
        while len(self.records) > MAX_ITEMS:
            del self.records[next(iter(self.records))]

    def find(self, name: str) -> Record | None:
        """Return the item with this identity or else with this slug."""
        found = self.records.get(name)
        return found or next((one for one in self.records.values() if one.values.get("slug") == name), None)


class Store:
    """All lists, by key."""

    def __init__(self) -> None:
        self._lists: dict[Key, ItemList] = {}
        self._counted: dict[int, tuple[ItemList, Record]] = {}  # by id of the record, the oldest first
        self._size = 0

    def count(self, items: ItemList, record: Record) -> None:
        """Count the bytes of an item that was created or changed, and evict the oldest beyond `MAX_BYTES`."""
        size = ITEM_SIZE + len(record.content or b"") + len(repr(record.values))
        self._size += size - record.size
        record.size = size
        self._counted[id(record)] = (items, record)
        if self._size > MAX_BYTES:
            self._evict(keep=record)

    def _evict(self, keep: Record) -> None:
        gone = [one for one in self._counted.values() if not self._has(*one)]
        present = [one for one in self._counted.values() if self._has(*one) and one[1] is not keep]
        for items, record in (*gone, *present):  # what was deleted goes first
            if self._size <= MAX_BYTES:
                return
            self._size -= record.size
            del self._counted[id(record)]
            if self._has(items, record):
                self.remove(items, record)

    def _has(self, items: ItemList, record: Record) -> bool:
        return self._lists.get(items.key) is items and items.records.get(record.identity) is record

    def remove(self, items: ItemList, record: Record) -> None:
        """Delete an item and everything below it."""
        del items.records[record.identity]
        self.remove_children(record)

    def get(self, key: Key) -> ItemList | None:
        """Return the list of this key, if it exists."""
        return self._lists.get(key)

    def add(self, items: ItemList) -> None:
        """Add a list, and evict the oldest one when there are too many."""
        self._lists[items.key] = items
        while len(self._lists) > _MAX_LISTS:
            del self._lists[next(iter(self._lists))]

    def of(self, path: str) -> Iterator[ItemList]:
        """Iterate over the lists of a collection, whatever their parents."""
        return (items for items in list(self._lists.values()) if items.key[0] == path)

    def remove_children(self, record: Record) -> None:
        """Remove the lists below an item, recursively."""
        for key, items in list(self._lists.items()):
            if items.parent is record:
                del self._lists[key]
                for one in items.records.values():
                    self.remove_children(one)

    def clear(self) -> None:
        """Remove all lists."""
        self._lists.clear()
        self._counted.clear()
        self._size = 0
