"""Leave keys and personal data out of what is recorded.

Headers are kept if they are in a list. In bodies and URLs, credentials are replaced wherever they are, and
the values of fields that name a secret or a person. What was said to a model stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from openrouter_sdk.errors.redaction import MASK, redact
from openrouter_sdk.testing.http.traffic import compact_json

REQUEST_HEADERS: Final = re.compile(
    r"accept|(x-)?anthropic-beta|anthropic-version|content-type|if-(none-)?match|if-range|range"
    r"|x-openrouter-(cache(-clear|-ttl)?|(experimental-)?metadata)"
)
ANSWER_HEADERS: Final = re.compile(
    r"accept-ranges|allow|cache-control|content-(disposition|language|range|type)|deprecation|etag"
    r"|last-modified|location|retry-after(-ms)?|sunset|x-generation-id"
    r"|x-openrouter-cache-(age|source-id|status|ttl)|x-ratelimit-(limit|remaining|reset)"
)

_SECRET: Final = re.compile(
    r"(?i)^key$|api[-_]?key|secret|passw(or)?d|authorization|verifier|credential|(access|private)[-_]?key"
    r"|(access|auth|bearer|id|refresh)[-_]?token"
)
_PERSONAL: Final = re.compile(
    r"(?i)^(user|username|safety_identifier|session_id|created_by)$|user_?id$|e-?mail"
)
_EMAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_SPOKEN: Final = re.compile(
    r"arguments|content|delta|input|partial_json|reasoning|refusal|summary|text|thinking|transcript"
)
"""Fields of events whose texts are parts of a longer one, in which a key may be spread."""
_MIN_SECRET: Final = 8
"""Characters of a key that is replaced wherever it is; a shorter one is a word in other texts."""


class Cleaner:
    """Replaces what must not be recorded of one exchange, whose credentials are `secrets`. Idempotent."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = sorted((one for one in {*secrets} if len(one) >= _MIN_SECRET), key=len, reverse=True)

    def text(self, text: str) -> str:
        """Return a text without credentials."""
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return redact(text)

    def value(self, value: Any, *, email: bool = True) -> Any:
        """Return a JSON value without credentials and personal data; `email` allows email addresses."""
        if isinstance(value, str):
            return self.text(value) if email else _EMAIL.sub(MASK, self.text(value))
        if isinstance(value, list):
            return [self.value(one, email=email) for one in value]
        if not isinstance(value, Mapping):
            return value
        return {self.text(name): self._field(name, one, email) for name, one in value.items()}

    def _field(self, name: str, value: Any, email: bool) -> Any:
        if isinstance(value, str) and value and (_SECRET.search(name) or _PERSONAL.search(name)):
            return MASK
        return self.value(value, email=email and name not in ("metadata", "trace"))

    def headers(self, headers: Iterable[tuple[str, str]], kept: re.Pattern[str]) -> list[tuple[str, str]]:
        """Return the headers whose names match, in lower case."""
        return [(name.lower(), self.text(value)) for name, value in headers if kept.fullmatch(name.lower())]

    def pairs(self, query: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return the parameters of a query."""
        return [(name, str(self._field(name, value, True))) for name, value in query]

    def body(self, body: bytes) -> bytes:
        """Return a body; JSON without secrets stays byte for byte."""
        try:
            return self._json_text(body.decode()).encode()
        except UnicodeDecodeError:
            for secret in self._secrets:
                body = body.replace(secret.encode(), MASK.encode())
            return body

    def _json_text(self, text: str) -> str:
        try:
            value = json.loads(text)
            cleaned = self.value(value)
        except (ValueError, RecursionError):
            return self.text(text)
        return text if cleaned == value else compact_json(cleaned)

    def pieces(self, pieces: list[bytes]) -> list[bytes]:
        """Return the pieces of an event stream. A line that changes stays in the piece in which it begins."""
        lines = b"".join(pieces).splitlines(keepends=True)
        cleaned = self._spread(lines, [self._line(one) for one in lines])
        if cleaned == lines:
            return pieces
        ends, made, end = [], [b""] * len(pieces), 0
        for piece in pieces:
            end += len(piece)
            ends.append(end)
        start = 0
        for old, new in zip(lines, cleaned, strict=True):
            _place(made, ends, start, old, new)
            start += len(old)
        return made

    def _line(self, line: bytes) -> bytes:
        if not line.startswith(b"data:"):
            return self.body(line)
        content = line[5:].strip()
        return line.replace(content, self.body(content), 1) if content else line

    def _spread(self, lines: list[bytes], cleaned: list[bytes]) -> list[bytes]:
        """Return the lines without a credential that is spread over the texts of several events."""
        events = {number: _event(line) for number, line in enumerate(cleaned) if line.startswith(b"data:")}
        texts: dict[str, list[tuple[Any, Any, int]]] = {}
        for number, event in events.items():
            _collect(event, "", number, texts)
        made = list(cleaned)
        for holders in texts.values():
            whole = "".join(holder[name] for holder, name, _ in holders)
            if (clean := self.text(whole)) == whole:
                continue
            for holder, name, number in holders:
                holder[name], clean = clean, ""
                made[number] = b"data: " + compact_json(events[number]).encode() + b"\n"
        return made


def _event(line: bytes) -> Any:
    try:
        return json.loads(line[5:])
    except (ValueError, RecursionError):
        return None


def _collect(value: Any, path: str, number: int, texts: dict[str, list[tuple[Any, Any, int]]]) -> None:
    """Collect the texts of an event that continue those at the same place of others, with what holds them."""
    members = (
        value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
    )
    for name, one in members:
        if isinstance(one, str) and _SPOKEN.fullmatch(str(name)):
            texts.setdefault(f"{path}/{name}", []).append((value, name, number))
        elif isinstance(one, dict | list):
            _collect(one, f"{path}/{name}", number, texts)


def _place(made: list[bytes], ends: list[int], start: int, old: bytes, new: bytes) -> None:
    """Add a line that began at an offset of all pieces to the new pieces."""
    number = next(index for index, end in enumerate(ends) if start < end)
    if new != old:
        made[number] += new
        return
    for index in range(number, len(ends)):
        here = old[: ends[index] - start]
        made[index] += here
        start, old = start + len(here), old[len(here) :]
        if not old:
            return
