"""Put one output item of a response together from the events that concern it (protocol section 7.2)."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import in_order, keep_last

_PLACES = ("content", "summary")


class Piecewise:
    """An object that has fields, and texts among them that arrive in pieces."""

    __slots__ = ("_texts", "fields")

    def __init__(self, fields: dict[str, Any]) -> None:
        self.fields = fields
        self._texts: dict[str, list[str]] = {}

    def append(self, field: str, piece: Any) -> None:
        """Add a piece to a text."""
        if type(piece) is not str:
            return
        pieces = self._texts.get(field)
        if pieces is None:
            begun = self.fields.get(field)
            pieces = self._texts[field] = [begun] if type(begun) is str else []
        pieces.append(piece)

    def settle(self, field: str, text: Any) -> None:
        """Take a text as a whole, in place of its pieces. An empty one replaces nothing."""
        if type(text) is str and text:
            self._texts[field] = [text]

    def replace(self, fields: dict[str, Any]) -> None:
        """Take the object's state at a later time. Texts that are empty in it stay as they came."""
        keep_last(self.fields, fields)
        for field in self._texts:
            self.settle(field, fields.get(field))

    def state(self) -> dict[str, Any]:
        """The object so far."""
        return {**self.fields, **{field: "".join(pieces) for field, pieces in self._texts.items()}}


class ContentPart(Piecewise):
    """A part of a message's content, of a reasoning's content, or of its summary."""

    __slots__ = ("_annotations", "_logprobs")

    def __init__(self, fields: dict[str, Any]) -> None:
        super().__init__(fields)
        self._annotations: dict[int, Any] = {}
        self._logprobs: list[Any] = []

    def annotate(self, index: int | None, annotation: Any) -> None:
        self._annotations[len(self._annotations) if index is None else index] = annotation

    def add_logprobs(self, logprobs: Any) -> None:
        if type(logprobs) is list:
            self._logprobs += logprobs

    def state(self) -> dict[str, Any]:
        part = super().state()
        if self._annotations and not part.get("annotations"):
            part["annotations"] = in_order(self._annotations.items())
        if self._logprobs and not part.get("logprobs"):
            part["logprobs"] = self._logprobs.copy()
        return part


class OutputItem(Piecewise):
    """An item of the `output` list."""

    __slots__ = ("_diff", "_panel", "_parts", "done", "preview")

    def __init__(self, fields: dict[str, Any]) -> None:
        super().__init__(fields)
        self.done = False
        self.preview: str | None = None
        self._diff = Piecewise({})
        self._panel: dict[str, Piecewise] = {}
        self._parts: dict[str, dict[int, ContentPart]] = {place: {} for place in _PLACES}

    def assume(self, kind: str) -> None:
        """Say of what type the item is, which counts only if its beginning was lost."""
        if "type" not in self.fields:
            self.fields.update({"type": kind, "role": "assistant"} if kind == "message" else {"type": kind})

    def part(self, place: str, index: int | None, kind: str) -> ContentPart:
        """The part at that index of `content` or `summary`; the last one if no index is told."""
        parts = self._parts[place]
        if index is None:
            index = next(reversed(parts), 0)
        part = parts.get(index)
        if part is None:
            part = parts[index] = ContentPart(self._begun(place, index, kind))
        return part

    def advance(self, status: str) -> None:
        """Take the status that an event of the item's work tells."""
        if not self.done:
            self.fields["status"] = status

    def finish(self, fields: dict[str, Any]) -> None:
        """Take the item as it is when done; what it has outweighs the deltas."""
        self.replace(fields)
        self._diff.settle("diff", _diff(fields))
        self.done = True

    @property
    def diff(self) -> Piecewise:
        """The operation of a patch call."""
        return self._diff

    def panelist(self, model: Any) -> Piecewise:
        """The answer of one model of a fusion's panel."""
        name = model if type(model) is str else ""
        answer = self._panel.get(name)
        if answer is None:
            answer = self._panel[name] = Piecewise({"model": name})
        return answer

    def state(self) -> dict[str, Any]:
        """The item so far. What it says itself is kept; what it leaves empty is taken from the deltas."""
        item = super().state()
        for place, parts in self._parts.items():
            if parts:
                item[place] = list(self._placed(place).values())
        if patch := self._diff.state():
            operation = item.get("operation")
            item["operation"] = {**operation, **patch} if type(operation) is dict else patch
        if self._panel and not item.get("responses"):
            answers = [one.state() for one in self._panel.values()]
            item["responses"] = [one for one in answers if "error" not in one]
            if failed := [one for one in answers if "error" in one]:
                item.setdefault("failed_models", failed)
        if self.preview is not None and not self.done and not item.get("result"):
            item["result"] = self.preview
        return item

    def filling(self, told: dict[str, Any]) -> dict[str, Any]:
        """The item as the response's output tells it, what is empty there taken from this one."""
        gathered = self.state()
        item = _filled(told, gathered)
        for place in _PLACES:
            if type(parts := told.get(place)) is list:
                item[place] = list(_filled_parts(parts, self._placed(place)).values())
        operation, patch = item.get("operation"), gathered.get("operation")
        if type(operation) is dict and type(patch) is dict:
            item["operation"] = _filled(operation, patch)
        return item

    def _placed(self, place: str) -> dict[int, Any]:
        """The parts in `content` or `summary`, by their indexes, of which some may be lost."""
        told = self.fields.get(place)
        told = told if type(told) is list else []
        parts = {index: part.state() for index, part in sorted(self._parts[place].items())}
        if self.done:
            return _filled_parts(told, parts)
        # Parts that came with the beginning of the item are in the gathered ones already.
        return dict(sorted({**dict(enumerate(told)), **parts}.items()))

    def _begun(self, place: str, index: int, kind: str) -> dict[str, Any]:
        # An item may be added with parts already in it.
        parts = self.fields.get(place)
        if type(parts) is list and 0 <= index < len(parts) and type(parts[index]) is dict:
            return {**parts[index]}
        return {"type": kind, "annotations": []} if kind == "output_text" else {"type": kind}


def _filled(told: dict[str, Any], gathered: dict[str, Any]) -> dict[str, Any]:
    """`told`, and what `gathered` has where `told` is empty."""
    missing = {key: value for key, value in gathered.items() if _empty(told.get(key))}
    return {**told, **{key: value for key, value in missing.items() if key not in told or not _empty(value)}}


def _filled_parts(told: list[Any], gathered: dict[int, Any]) -> dict[int, Any]:
    """The parts by their indexes: those told, filled from the gathered ones, and those that they lack."""
    parts = dict(enumerate(told))
    for index, part in gathered.items():
        known = parts.get(index)
        if known is None:
            parts[index] = part
        elif type(known) is dict and type(part) is dict:
            parts[index] = _filled(known, part)
    return dict(sorted(parts.items()))


def _empty(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def _diff(item: dict[str, Any]) -> Any:
    operation = item.get("operation")
    return operation.get("diff") if type(operation) is dict else None
