"""The state of a streamed response, which its events change (protocol section 7)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import merge_fields, valid_index
from openrouter_sdk.events.accumulate.output_items import OutputItem


class ResponseState:
    """A response so far: its last snapshot, and the output items that the deltas make up."""

    __slots__ = ("_by_id", "_last_item", "_next_index", "_response", "error", "finished", "items")

    def __init__(self) -> None:
        self.error: Any = None
        self.finished = False
        self.items: dict[int, OutputItem] = {}
        self._by_id: dict[str, OutputItem] = {}
        self._last_item: OutputItem | None = None
        self._next_index = 0  # after all items
        self._response: dict[str, Any] = {}

    @property
    def empty(self) -> bool:
        """Whether there is neither a response nor an item nor an error."""
        return not self._response and not self.items and self.error is None

    def result(self) -> dict[str, Any]:
        """Return the response so far."""
        output = _output(self._response.get("output"), sorted(self.items.items()))
        name = self._response.get("object") or "response"
        return {**self._response, "object": name, "output": output}

    def find(self, event: dict[str, Any]) -> OutputItem | None:
        """Return the item of an event, if it is known."""
        index, id_ = valid_index(event.get("output_index")), event.get("item_id")
        item = self._by_id.get(id_) if type(id_) is str else None
        return self.items.get(index) if item is None and index is not None else item

    def item(self, event: dict[str, Any], item_type: str) -> OutputItem:
        """Return the item of an event; add it, with this type, if missing."""
        index, id_ = event.get("output_index"), event.get("item_id")
        item = self._by_id.get(id_) if type(id_) is str else None
        if item is None:
            item = self._find_or_add(valid_index(index), id_)
        item.set_default_type(item_type)
        self._last_item = item
        return item

    def add_item(self, index: int | None, fields: dict[str, Any]) -> None:
        """Add an item. If its index is in use by an item with another id, it gets a new index."""
        item = self._by_id.get(fields["id"]) if _has_id(fields) else None
        known = None if index is None else self.items.get(index)
        if item is None and (known is None or _ids_conflict(known.fields, fields)):
            item = self._new_item(index if known is None else None)
        item = item or known
        if item is not None:
            item.update(fields)
            self._register(item)

    def finish_item(self, index: int | None, fields: dict[str, Any]) -> None:
        """Update an item from its final state, whose id may differ from the one it was added with."""
        item = self._by_id.get(fields["id"]) if _has_id(fields) else None
        known = None if index is None else self.items.get(index)
        if item is None and known is not None and not (known.done and _ids_conflict(known.fields, fields)):
            item = known
        if item is None:
            item = self._new_item(index if known is None else None)
        item.finish(fields)
        self._register(item)

    def update(self, response: Any) -> None:
        """Update the response from a snapshot."""
        if type(response) is dict:
            merge_fields(self._response, response)

    def finish(self, response: dict[str, Any], *, finished: bool) -> None:
        """Update the response from its final state, in which null is a value."""
        self._response |= response
        self.finished = self.finished or finished

    def fail(self, error: Any) -> None:
        """Set the error that ends the stream."""
        self.error = error
        self.finished = True

    def _register(self, item: OutputItem) -> None:
        self._last_item = item
        if _has_id(item.fields):
            self._by_id[item.fields["id"]] = item

    def _find_or_add(self, index: int | None, id_: Any) -> OutputItem:
        item = self.items.get(index) if index is not None else None
        if item is None and index is None and not id_:
            item = self._last_item
        if item is None:
            item = self._new_item(index)
            if type(id_) is str and id_:
                item.fields["id"] = id_
                self._by_id[id_] = item
        return item

    def _new_item(self, index: int | None) -> OutputItem:
        if index is None:
            index = self._next_index
        self._next_index = max(self._next_index, index + 1)
        item = self.items[index] = OutputItem({})
        return item


def _output(final: Any, accumulated: list[tuple[int, OutputItem]]) -> list[Any]:
    """Merge the output of the final response with the items that were accumulated from deltas."""
    if type(final) is not list:
        final = []
    output: list[Any] = final.copy()
    positions = {item["id"]: i for i, item in enumerate(final) if type(item) is dict and _has_id(item)}
    taken = {positions.get(item.fields["id"]) for _, item in accumulated if _has_id(item.fields)}
    missing = []
    for index, item in accumulated:
        position = positions.get(item.fields["id"]) if _has_id(item.fields) else None
        if (
            position is None
            and index not in taken
            and index < len(final)
            and _same_type(final[index], item.fields)
        ):
            position = index  # some servers change the id at the end
        if position is not None:
            output[position] = item.complete(final[position])
        else:
            missing.append((index, item.result()))
    for index, result in missing:
        output.insert(min(index, len(output)), result)
    return output


def _has_id(item: dict[str, Any]) -> bool:
    return type(item.get("id")) is str and item["id"] != ""


def _same_type(final: Any, item: dict[str, Any]) -> bool:
    return type(final) is dict and final.get("type") == item.get("type")


def _ids_conflict(item: dict[str, Any], other: dict[str, Any]) -> bool:
    return _has_id(item) and _has_id(other) and item["id"] != other["id"]
