"""Put the `reasoning_details` of a chat reply together, such that they can be sent back unchanged."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.events.accumulate.merging import number

# The field of each type of entry (protocol section 6.3) that arrives in pieces.
_PAYLOAD = {"reasoning.text": "text", "reasoning.summary": "summary", "reasoning.encrypted": "data"}

_REDACTED = "[REDACTED]"  # stands in for encrypted data while it streams (protocol section 6.3)


class _Entry:
    """One entry as far as it came."""

    __slots__ = ("fields", "payload", "pieces", "signed")

    def __init__(self, payload: str, fragment: dict[str, Any]) -> None:
        self.payload = payload
        self.fields: dict[str, Any] = {}
        self.pieces: list[str] = []
        self.signed = False  # its text is closed by a signature
        self.extend(fragment)

    def continues(self, fragment: dict[str, Any]) -> bool:
        """Whether the fragment, which has the same type and place, adds to this entry.

        Another id is another entry. So is more text behind a signature, unless that signature comes
        again: it proves exactly the text before it, and would no longer do so.
        """
        fields = self.fields
        if _differ(fields.get("id"), fragment.get("id")):
            return False
        if not self.signed or not fragment.get(self.payload):
            return True
        return bool(fragment.get("signature") == fields["signature"])

    def extend(self, fragment: dict[str, Any]) -> None:
        payload, fields = self.payload, self.fields
        for key, value in fragment.items():
            if key == payload and type(value) is str:
                self._append(value)
            elif value is not None or key not in fields:
                fields[key] = value
        if self.pieces and fragment.get("signature"):
            self.signed = True

    def result(self) -> dict[str, Any]:
        if self.payload not in self.fields:
            return self.fields.copy()
        return {**self.fields, self.payload: "".join(self.pieces)} if self.pieces else self.fields.copy()

    def _append(self, value: str) -> None:
        pieces, payload = self.pieces, self.payload
        if type(self.fields.get(payload)) is not str:
            self.fields[payload] = ""  # keeps the place of the field
        if payload == "data" and pieces:
            if value == _REDACTED:
                return
            if pieces[0] == _REDACTED:
                pieces.clear()
        if value:
            pieces.append(value)


class ReasoningDetails:
    """The `reasoning_details` of one choice.

    The documented rule is to concatenate the entries of all chunks in order (protocol section 6.3). Beyond
    it, pieces of one entry become one, as they are without a stream: those of equal `type` and `index`;
    without index, neighbours of equal `type`, `id` and `format` whose payload is readable. A delta that
    has only a signature goes to the entry it signs. Server tool calls and unknown types are kept whole.
    """

    __slots__ = ("_entries", "_indexed")

    def __init__(self) -> None:
        self._entries: list[Any] = []
        self._indexed: dict[tuple[str, int], _Entry] = {}

    def add(self, fragments: Any) -> None:
        """Take the `reasoning_details` of one delta."""
        if type(fragments) is dict:
            fragments = [fragments]
        if type(fragments) is list:
            for fragment in fragments:
                self._add(fragment)

    def result(self) -> list[Any]:
        """The entries as a message has them."""
        return [one.result() if type(one) is _Entry else one for one in self._entries]

    def _add(self, fragment: Any) -> None:
        kind = fragment.get("type") if type(fragment) is dict else None
        payload = _PAYLOAD.get(kind) if type(kind) is str else None
        if type(kind) is not str or payload is None:
            if fragment is not None:
                self._entries.append(fragment)
            return
        index = number(fragment.get("index"))
        entry = self._neighbour(fragment, payload) if index is None else self._indexed.get((kind, index))
        if entry is not None and entry.continues(fragment):
            entry.extend(fragment)
            return
        entry = _Entry(payload, fragment)
        self._entries.append(entry)
        if index is not None:
            self._indexed[kind, index] = entry

    def _neighbour(self, fragment: dict[str, Any], payload: str) -> _Entry | None:
        last = self._entries[-1] if self._entries else None
        if type(last) is not _Entry or last.payload != payload or payload == "data":
            return None
        # A bare signature belongs to what precedes it; more text only where id and format are the same.
        strict = bool(fragment.get(payload))
        for key in ("id", "format"):
            told = fragment.get(key)
            known = last.fields.get(key)
            if told is not None and told != known and (strict or known is not None):
                return None
        return last


def _differ(one: Any, other: Any) -> bool:
    """Whether both are told and are not the same: a later piece need not repeat what is known."""
    return one is not None and other is not None and one != other
