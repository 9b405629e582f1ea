"""Hold what is known of a response while its events come in (protocol section 7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openrouter_sdk.events.accumulate.merging import keep_last, number
from openrouter_sdk.events.accumulate.output_items import OutputItem


class GatheredResponse:
    """A response as far as it came: its last snapshot, and the items that the deltas made."""

    __slots__ = ("_by_id", "_last", "_next", "_response", "error", "finished", "items")

    def __init__(self) -> None:
        self.error: Any = None
        self.finished = False
        self.items: dict[int, OutputItem] = {}
        self._by_id: dict[str, OutputItem] = {}
        self._last: OutputItem | None = None
        self._next = 0  # the first place behind all items
        self._response: dict[str, Any] = {}

    def result(self) -> dict[str, Any]:
        """The response so far."""
        output = _output(self._response.get("output"), sorted(self.items.items()))
        return {"object": "response", **self._response, "output": output}

    def item(self, event: dict[str, Any], kind: str | None = None) -> OutputItem:
        """The item that an event is about, made if it is new. `kind` is its type should that be unknown."""
        index, id_ = event.get("output_index"), event.get("item_id")
        item = self._by_id.get(id_) if type(id_) is str else None
        if item is None:
            item = self._found(number(index), id_)
        if kind is not None and "type" not in item.fields:
            item.assume(kind)
        self._last = item
        return item

    def begin(self, index: int | None, fields: dict[str, Any]) -> None:
        """Take an item that was added. Another id at a place that is taken is another item."""
        item = self._by_id.get(fields["id"]) if _named(fields) else None
        known = None if index is None else self.items.get(index)
        if item is None and (known is None or _other(known.fields, fields)):
            item = self._new(index if known is None else None)
        item = item or known
        if item is not None:
            self._take(item, fields, item.replace)

    def finish(self, index: int | None, fields: dict[str, Any]) -> None:
        """Take an item that is done. Its id may differ from the one it began with."""
        item = self._by_id.get(fields["id"]) if _named(fields) else None
        known = None if index is None else self.items.get(index)
        if item is None and known is not None and not (known.done and _other(known.fields, fields)):
            item = known
        if item is None:
            item = self._new(index if known is None else None)
        self._take(item, fields, item.finish)

    def note(self, response: Any) -> None:
        """Take a snapshot of the response."""
        if type(response) is dict:
            keep_last(self._response, response)

    def end(self, response: Any) -> None:
        """Take the response as it is at the end, where a null is meant as one."""
        if type(response) is dict:
            self._response |= response
        self.finished = True

    def fail(self, error: Any) -> None:
        """Note the error that ends the stream."""
        self.error = error
        self.finished = True

    def _take(self, item: OutputItem, fields: dict[str, Any], take: Callable[[dict[str, Any]], None]) -> None:
        take(fields)
        self._last = item
        if _named(item.fields):
            self._by_id[item.fields["id"]] = item

    def _found(self, index: int | None, id_: Any) -> OutputItem:
        item = self.items.get(index) if index is not None else None
        if item is None and index is None and not id_:
            item = self._last
        if item is None:
            item = self._new(index)
            if type(id_) is str and id_:
                item.fields["id"] = id_
                self._by_id[id_] = item
        return item

    def _new(self, index: int | None) -> OutputItem:
        place = self._next if index is None else index
        self._next = max(self._next, place + 1)
        item = self.items[place] = OutputItem({})
        return item


def _output(told: Any, gathered: list[tuple[int, OutputItem]]) -> list[Any]:
    """The output that the response itself has, filled up with the items that were gathered."""
    if type(told) is not list:
        told = []
    output: list[Any] = told.copy()
    places = {item["id"]: place for place, item in enumerate(told) if type(item) is dict and _named(item)}
    missing = []
    for index, item in gathered:
        place = places.get(item.fields["id"]) if _named(item.fields) else None
        if place is None and index < len(told) and _same_item(told[index], item.fields):
            place = index
        if place is not None:
            output[place] = item.filling(told[place])
        else:
            missing.append((index, item.state()))
    for index, state in missing:
        output.insert(min(index, len(output)), state)
    return output


def _named(item: dict[str, Any]) -> bool:
    return type(item.get("id")) is str and item["id"] != ""


def _same_item(told: Any, item: dict[str, Any]) -> bool:
    # Some servers give an item another id at the end: its place and its type tell then.
    return type(told) is dict and told.get("type") == item.get("type")


def _other(known: dict[str, Any], given: dict[str, Any]) -> bool:
    return _named(known) and _named(given) and known["id"] != given["id"]
