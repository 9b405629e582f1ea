"""Hold created items in lists of bounded size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openrouter_sdk.testing.conditions.job_plan import JobPlan

MAX_ITEMS = 1000
"""Items that a list holds; adding more evicts the oldest."""

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of uploaded files that a list holds."""

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
        """Add an item, and evict the oldest ones beyond `MAX_ITEMS` and `MAX_BYTES`."""
        self.records[record.identity] = record
        while len(self.records) > MAX_ITEMS or (len(self.records) > 1 and self._size() > MAX_BYTES):
            del self.records[next(iter(self.records))]

    def find(self, name: str) -> Record | None:
        """Return the item with this identity or else with this slug."""
        found = self.records.get(name)
        return found or next((one for one in self.records.values() if one.values.get("slug") == name), None)

    def _size(self) -> int:
        return sum(len(one.content) for one in self.records.values() if one.content is not None)


class Store:
    """All lists, by key."""

    def __init__(self) -> None:
        self._lists: dict[Key, ItemList] = {}

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
