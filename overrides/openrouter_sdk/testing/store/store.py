"""Keep what was created, within bounds: the oldest goes when there is too much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

MOST_ITEMS = 1000
"""Items that one list keeps."""

MOST_BYTES = 64 * 1024 * 1024
"""Bytes of uploaded files that one list keeps."""

_MOST_SHELVES = 2000

Key = tuple[str, str]
"""The path of a collection, and the place of the item (or the names) that it belongs to."""


@dataclass(slots=True)
class Record:
    """What is known of one item; the rest is made up from its place."""

    place: str
    identity: str
    values: dict[str, Any]
    is_example: bool
    reads: int = 0
    content: bytes | None = None


@dataclass(slots=True)
class Shelf:
    """The items of one list, in the order in which they came."""

    key: Key
    parent: Record | None
    records: dict[str, Record] = field(default_factory=dict)
    made: int = 0

    def put(self, record: Record) -> None:
        """Add an item; the oldest ones go if there are too many, or too many bytes."""
        self.records[record.identity] = record
        while len(self.records) > MOST_ITEMS or (len(self.records) > 1 and self._bytes() > MOST_BYTES):
            del self.records[next(iter(self.records))]

    def find(self, name: str) -> Record | None:
        """The item of this name; a slug will do too, where an item has one."""
        found = self.records.get(name)
        return found or next((one for one in self.records.values() if one.values.get("slug") == name), None)

    def _bytes(self) -> int:
        return sum(len(one.content) for one in self.records.values() if one.content is not None)


class Shelves:
    """All lists."""

    def __init__(self) -> None:
        self._shelves: dict[Key, Shelf] = {}

    def get(self, key: Key) -> Shelf | None:
        """The list of this key, if there is one already."""
        return self._shelves.get(key)

    def add(self, shelf: Shelf) -> None:
        """Take in a new list."""
        self._shelves[shelf.key] = shelf
        while len(self._shelves) > _MOST_SHELVES:
            del self._shelves[next(iter(self._shelves))]

    def of(self, path: str) -> Iterator[Shelf]:
        """The lists of a collection, whatever they belong to."""
        return (shelf for shelf in list(self._shelves.values()) if shelf.key[0] == path)

    def remove_within(self, record: Record) -> None:
        """Remove what belongs to an item, and what belongs to that."""
        for key, shelf in list(self._shelves.items()):
            if shelf.parent is record:
                del self._shelves[key]
                for one in shelf.records.values():
                    self.remove_within(one)

    def clear(self) -> None:
        """Remove everything."""
        self._shelves.clear()
