"""Accumulate the `reasoning_details` of a chat reply, so that they can be sent back unchanged."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import valid_index

TEXT_FIELDS = {"reasoning.text": "text", "reasoning.summary": "summary", "reasoning.encrypted": "data"}
"""Entry type -> the field that is split (protocol section 6.3)."""

_REDACTED = "[REDACTED]"  # placeholder for encrypted data (protocol section 6.3)


class DetailEntry:
    """One entry so far."""

    __slots__ = ("fields", "pieces", "signed", "text_field")

    def __init__(self, text_field: str, fragment: dict[str, Any]) -> None:
        self.text_field = text_field
        self.fields: dict[str, Any] = {}
        self.pieces: list[str] = []
        self.signed = False  # whether a signature covers the text
        self.extend(fragment)

    def continues(self, fragment: dict[str, Any]) -> bool:
        """Whether a fragment of the same type and index continues this entry, rather than begins another.

        A different id begins another entry. So does text after a signature, which would invalidate it,
        unless the fragment repeats that signature.
        """
        fields = self.fields
        if _conflict(fields.get("id"), fragment.get("id")):
            return False
        if not self.signed or not fragment.get(self.text_field):
            return True
        return bool(fragment.get("signature") == fields["signature"])

    def extend(self, fragment: dict[str, Any]) -> None:
        text_field, fields = self.text_field, self.fields
        for key, value in fragment.items():
            if key == text_field and type(value) is str:
                self._append(value)
            elif value is not None or key not in fields:
                fields[key] = value
        if self.pieces and fragment.get("signature"):
            self.signed = True

    def result(self) -> dict[str, Any]:
        if self.text_field not in self.fields:
            return self.fields.copy()
        return {**self.fields, self.text_field: "".join(self.pieces)} if self.pieces else self.fields.copy()

    def _append(self, value: str) -> None:
        pieces, text_field = self.pieces, self.text_field
        if type(self.fields.get(text_field)) is not str:
            self.fields[text_field] = ""  # keeps the position of the field
        if text_field == "data" and pieces:
            if value == _REDACTED:
                return
            if pieces[0] == _REDACTED:
                pieces.clear()
        if value:
            pieces.append(value)


class ReasoningDetails:
    """The `reasoning_details` of one choice.

    The documented rule is to concatenate the entries of all chunks in order (protocol section 6.3). In
    addition, fragments of one entry are merged, as in a response that is not streamed: those with the same
    `type` and `index`, or, without an index, consecutive ones with the same `type`, `id` and `format`, unless
    they are encrypted. A fragment with only a signature belongs to the entry before it. Server tool calls
    and unknown types are not merged.
    """

    __slots__ = ("_entries", "_indexed")

    def __init__(self) -> None:
        self._entries: list[Any] = []
        self._indexed: dict[tuple[str, int], DetailEntry] = {}

    def add(self, fragments: Any) -> None:
        """Add the `reasoning_details` of one delta."""
        if type(fragments) is dict:
            fragments = [fragments]
        if type(fragments) is list:
            for fragment in fragments:
                self.add_fragment(fragment)

    def result(self) -> list[Any]:
        """Return the `reasoning_details` of the message."""
        return [entry.result() if type(entry) is DetailEntry else entry for entry in self._entries]

    def add_fragment(self, fragment: Any) -> DetailEntry | None:
        """Add one fragment; return the entry that it belongs to, if that is one that grows."""
        kind = fragment.get("type") if type(fragment) is dict else None
        text_field = TEXT_FIELDS.get(kind) if type(kind) is str else None
        if type(kind) is not str or text_field is None:
            if fragment is not None:
                self._entries.append(fragment)
            return None
        index = valid_index(fragment.get("index"))
        entry = self._last_entry(fragment, text_field) if index is None else self._indexed.get((kind, index))
        if entry is not None and entry.continues(fragment):
            entry.extend(fragment)
            return entry
        entry = DetailEntry(text_field, fragment)
        self._entries.append(entry)
        if index is not None:
            self._indexed[kind, index] = entry
        return entry

    def _last_entry(self, fragment: dict[str, Any], text_field: str) -> DetailEntry | None:
        last = self._entries[-1] if self._entries else None
        if type(last) is not DetailEntry or last.text_field != text_field or text_field == "data":
            return None
        # A signature alone may add the id and format that the entry lacks; text must have the same ones.
        has_text = bool(fragment.get(text_field))
        for key in ("id", "format"):
            value = fragment.get(key)
            known = last.fields.get(key)
            if value is not None and value != known and (has_text or known is not None):
                return None
        return last


def _conflict(one: Any, other: Any) -> bool:
    """Whether both values are present and differ; a later fragment may omit known values."""
    return one is not None and other is not None and one != other
