"""Generate a string that a regular expression matches.

Supports what the contract and most tool parameters use: literals, escapes, classes, groups,
alternatives, quantifiers and anchors. Look-around and back references are not supported.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Pick = Callable[[int], int]
"""Chooses a number below the given one."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "0123456789"
_WORD = _LETTERS + _DIGITS
_ANY = _LETTERS + "".join(c for c in map(chr, range(32, 127)) if c not in _LETTERS)
_ESCAPES = {"d": _DIGITS, "w": _WORD, "s": " ", "n": "\n", "t": "\t", "r": "\r"}
_MAX_REPEATS = 8  # of * and +


class UnsupportedError(ValueError):
    """The pattern uses a construct that is not supported."""


def generate(pattern: str, pick: Pick, *, min_length: int = 0, max_length: int | None = None) -> str | None:
    """Return a string of an allowed length that the pattern matches; None if none is found."""
    # Increase the repetitions until the minimum length is reached.
    for repeats in (1, 2, _MAX_REPEATS, max(min_length, _MAX_REPEATS)):
        try:
            text = _Writer(pattern, pick, repeats).write()
            fits = re.search(pattern, text) is not None
        except (UnsupportedError, IndexError, re.error):
            return None
        if fits and len(text) >= min_length and (max_length is None or len(text) <= max_length):
            return text
    return None


class _Writer:
    """A recursive descent parser that writes a match while it reads the pattern."""

    def __init__(self, pattern: str, pick: Pick, repeats: int) -> None:
        self._pattern = pattern
        self._pick = pick
        self._repeats = repeats
        self._at = 0

    def write(self) -> str:
        text = self._alternatives()
        if self._at < len(self._pattern):
            raise UnsupportedError(self._pattern)
        return text

    def _next(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _take(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1]

    def _alternatives(self) -> str:
        options = [self._sequence()]
        while self._next() == "|":
            self._take()
            options.append(self._sequence())
        return options[self._pick(len(options))]

    def _sequence(self) -> str:
        parts: list[str] = []
        while self._next() not in ("", "|", ")"):
            parts.append(self._repeated())
        return "".join(parts)

    def _repeated(self) -> str:
        start = self._at
        first = self._atom()
        after = self._at
        low, high = self._quantifier()
        end = self._at
        count = min(max(low, self._repeats), high)
        parts = [first] if count else []
        # Parse the atom again for each repetition, so that each can choose differently.
        for _ in range(count - 1):
            self._at = start
            parts.append(self._atom())
        self._at = max(after, end)
        return "".join(parts)

    def _quantifier(self) -> tuple[int, int]:
        low, high = 1, 1
        mark = self._next()
        if mark in ("*", "+", "?") and mark:
            self._take()
            low, high = {"*": (0, _MAX_REPEATS), "+": (1, _MAX_REPEATS), "?": (0, 1)}[mark]
            high = max(high, self._repeats) if mark != "?" else high
        elif counted := re.compile(r"\{(\d+)(,?)(\d*)\}").match(self._pattern, self._at):
            self._at = counted.end()
            low = int(counted[1])
            high = int(counted[3]) if counted[3] else max(low, self._repeats) if counted[2] else low
        if self._next() == "?" and (low, high) != (1, 1):
            self._take()  # lazy or greedy makes no difference here
        return low, high

    def _atom(self) -> str:
        char = self._take()
        if char in "^$":
            return ""
        if char == "(":
            return self._group()
        if char == "[":
            return self._one_of(self._class())
        if char == ".":
            return self._one_of(_LETTERS)
        if char == "\\":
            return self._one_of(self._escape())
        return char

    def _group(self) -> str:
        if self._next() == "?":
            prefix = re.compile(r"\?(:|P?<[A-Za-z_]\w*>)").match(self._pattern, self._at)
            if prefix is None:
                raise UnsupportedError(self._pattern)
            self._at = prefix.end()
        text = self._alternatives()
        if self._take() != ")":
            raise UnsupportedError(self._pattern)
        return text

    def _escape(self) -> str:
        char = self._take()
        if char in "bBAZz":
            return ""
        if char in "DWS":
            known = _ESCAPES[char.lower()]
            return "".join(c for c in _ANY if c not in known and c != "_")
        if char.isdigit() or char in "pPukx":
            raise UnsupportedError(self._pattern)
        return _ESCAPES.get(char, char)

    def _class(self) -> str:
        negated = self._next() == "^"
        if negated:
            self._take()
        chars = ""
        while self._next() != "]" or not chars:
            chars += self._class_member()
        self._take()
        return "".join(c for c in _ANY if c not in chars) if negated else chars

    def _class_member(self) -> str:
        char = self._take()
        if char == "\\":
            return self._escape()
        if self._next() == "-" and self._pattern[self._at + 1] not in ("]", "\\"):
            self._take()
            return "".join(map(chr, range(ord(char), ord(self._take()) + 1)))
        return char

    def _one_of(self, chars: str) -> str:
        return chars[self._pick(min(len(chars), 26))] if chars else ""
