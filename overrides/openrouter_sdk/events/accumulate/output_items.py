"""Accumulate the output items of a streamed response (protocol section 7.2)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import merge_fields, sort_by_index
from openrouter_sdk.events.json_pieces import join_json

_PART_LISTS = ("content", "summary")


class StreamedObject:
    """An object some of whose text fields are streamed in deltas."""

    __slots__ = ("_texts", "fields")

    def __init__(self, fields: dict[str, Any]) -> None:
        self.fields = fields
        self._texts: dict[str, list[str]] = {}

    def append(self, field: str, delta: Any) -> None:
        """Append a delta to a text field."""
        if type(delta) is not str:
            return
        pieces = self._texts.get(field)
        if pieces is None:
            initial = self.fields.get(field)
            pieces = self._texts[field] = [initial] if type(initial) is str else []
        pieces.append(delta)

    def set_text(self, field: str, text: Any) -> None:
        """Replace the deltas of a text field by the complete text, unless that is empty."""
        if type(text) is str and text:
            self._texts[field] = [text]

    def update(self, fields: dict[str, Any]) -> None:
        """Update fields from a later snapshot of the object, keeping streamed text that is empty there."""
        merge_fields(self.fields, fields)
        for field in self._texts:
            self.set_text(field, fields.get(field))

    def result(self) -> dict[str, Any]:
        """Return the object so far."""
        texts = {field: "".join(pieces) for field, pieces in self._texts.items() if field != "arguments"}
        if "arguments" in self._texts:
            texts["arguments"] = join_json(self._texts["arguments"])
        return {**self.fields, **texts}


class ContentPart(StreamedObject):
    """A part of the `content` or `summary` of an item."""

    __slots__ = ("_annotations", "_logprobs")

    def __init__(self, fields: dict[str, Any]) -> None:
        super().__init__(fields)
        self._annotations: dict[int, Any] = {}
        self._logprobs: list[Any] = []

    def add_annotation(self, index: int | None, annotation: Any) -> None:
        self._annotations[len(self._annotations) if index is None else index] = annotation

    def add_logprobs(self, logprobs: Any) -> None:
        if type(logprobs) is list:
            self._logprobs += logprobs

    def result(self) -> dict[str, Any]:
        part = super().result()
        if self._annotations and not part.get("annotations"):
            part["annotations"] = sort_by_index(self._annotations.items())
        if self._logprobs and not part.get("logprobs"):
            part["logprobs"] = self._logprobs.copy()
        return part


class OutputItem(StreamedObject):
    """An item of `output`."""

    __slots__ = ("_panel", "_parts", "diff", "done", "preview")

    def __init__(self, fields: dict[str, Any]) -> None:
        super().__init__(fields)
        self.done = False
        self.diff = StreamedObject({})
        """The `operation` of an `apply_patch_call`, whose `diff` is streamed."""
        self.preview: str | None = None
        """The latest preview of an image, as base64."""
        self._panel: dict[str, StreamedObject] = {}
        self._parts: dict[str, dict[int, ContentPart]] = {name: {} for name in _PART_LISTS}

    def set_default_type(self, item_type: str) -> None:
        """Set the type of an item whose first event is missing."""
        if "type" not in self.fields:
            role = {"role": "assistant"} if item_type == "message" else {}
            self.fields.update({"type": item_type, **role})

    def part(self, part_list: str, index: int | None, part_type: str) -> ContentPart:
        """Return the part at an index of `content` or `summary`, by default the last; add it if missing."""
        parts = self._parts[part_list]
        if index is None:
            index = next(reversed(parts), 0)
        part = parts.get(index)
        if part is None:
            part = parts[index] = ContentPart(self._initial_part(part_list, index, part_type))
        return part

    def set_status(self, status: str) -> None:
        """Set the status, unless the item is done."""
        if not self.done:
            self.fields["status"] = status

    def finish(self, fields: dict[str, Any]) -> None:
        """Update the item from its final state, which takes precedence over the deltas."""
        known = self.fields.get("operation")
        self.update(fields)
        if type(known) is dict and type(operation := self.fields["operation"]) is dict:
            self.fields["operation"] = _fill(operation, known)
        self.diff.set_text("diff", _diff(fields))
        self.done = True

    def panel_response(self, model: Any) -> StreamedObject:
        """Return the response of one model of a fusion panel; add it if missing."""
        name = model if type(model) is str else ""
        response = self._panel.get(name)
        if response is None:
            response = self._panel[name] = StreamedObject({"model": name})
        return response

    def result(self) -> dict[str, Any]:
        """Return the item so far: its fields, with those that are empty taken from the deltas."""
        item = super().result()
        for name, parts in self._parts.items():
            if parts:
                item[name] = list(self._merged_parts(name).values())
        if patch := self.diff.result():
            operation = item.get("operation")
            item["operation"] = {**operation, **patch} if type(operation) is dict else patch
        if self._panel and not item.get("responses"):
            responses = [response.result() for response in self._panel.values()]
            item["responses"] = [response for response in responses if "error" not in response]
            if failed := [response for response in responses if "error" in response]:
                item.setdefault("failed_models", failed)
        if self.preview is not None and not self.done and not item.get("result"):
            item["result"] = self.preview
        return item

    def complete(self, final: dict[str, Any]) -> dict[str, Any]:
        """Return the item in the final response, with fields that are empty there taken from this one."""
        accumulated = self.result()
        item = _fill(final, accumulated)
        for name in _PART_LISTS:
            if type(parts := final.get(name)) is list:
                item[name] = list(_fill_parts(parts, self._merged_parts(name)).values())
        operation, patch = item.get("operation"), accumulated.get("operation")
        if type(operation) is dict and type(patch) is dict:
            item["operation"] = _fill(operation, patch)
        return item

    def _merged_parts(self, part_list: str) -> dict[int, Any]:
        """Return the parts of `content` or `summary` by index, which may have gaps."""
        listed = self.fields.get(part_list)
        listed = listed if type(listed) is list else []
        streamed = {index: part.result() for index, part in sorted(self._parts[part_list].items())}
        if self.done:
            return _fill_parts(listed, streamed)
        # Streamed parts include those that the item was added with.
        return dict(sorted({**dict(enumerate(listed)), **streamed}.items()))

    def _initial_part(self, part_list: str, index: int, part_type: str) -> dict[str, Any]:
        # The item may have been added with parts.
        parts = self.fields.get(part_list)
        if type(parts) is list and 0 <= index < len(parts) and type(parts[index]) is dict:
            return {**parts[index]}
        return {"type": part_type, "annotations": []} if part_type == "output_text" else {"type": part_type}


def _fill(target: dict[str, Any], source: dict[str, Any]) -> dict[str, Any]:
    """Return `target` with empty and missing fields taken from `source`."""
    filled = target.copy()
    for key, value in source.items():
        if key not in target or (_is_empty(target[key]) and not _is_empty(value)):
            filled[key] = value
    return filled


def _fill_parts(target: list[Any], source: dict[int, Any]) -> dict[int, Any]:
    """Return parts by index: those in `target`, with fields and parts that are missing from `source`."""
    parts = dict(enumerate(target))
    for index, part in source.items():
        known = parts.get(index)
        if known is None:
            parts[index] = part
        elif type(known) is dict and type(part) is dict:
            parts[index] = _fill(known, part)
    return dict(sorted(parts.items()))


def _is_empty(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def _diff(item: dict[str, Any]) -> Any:
    operation = item.get("operation")
    return operation.get("diff") if type(operation) is dict else None
