"""Write a string that a regular expression matches.

Enough of the language for the patterns of the contract and the usual ones of tool parameters:
literals, escapes, classes, groups, alternatives, quantifiers and anchors. What it does not know
(look-around, back references) makes it give up.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Pick = Callable[[int], int]
"""Chooses one of so many possibilities, counted from 0."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "0123456789"
_WORD = _LETTERS + _DIGITS
_ANY = _LETTERS + "".join(c for c in map(chr, range(32, 127)) if c not in _LETTERS)
_ESCAPES = {"d": _DIGITS, "w": _WORD, "s": " ", "n": "\n", "t": "\t", "r": "\r"}
_MOST = 8  # repetitions of * and + are short


class UnsupportedError(ValueError):
    """The pattern uses something that this module does not know."""


def matching(pattern: str, pick: Pick, *, shortest: int = 0, longest: int | None = None) -> str | None:
    """A string of an allowed length that the pattern matches, or None if none was found."""
    # Longer and longer repetitions, so that a wanted minimum length is reached with the fewest.
    for repeats in (1, 2, _MOST, max(shortest, _MOST)):
        try:
            text = _Writer(pattern, pick, repeats).written()
            fits = re.search(pattern, text) is not None
        except (UnsupportedError, IndexError, re.error):
            return None
        if fits and len(text) >= shortest and (longest is None or len(text) <= longest):
            return text
    return None


class _Writer:
    """Reads the pattern from left to right and writes as it goes."""

    def __init__(self, pattern: str, pick: Pick, repeats: int) -> None:
        self._pattern = pattern
        self._pick = pick
        self._repeats = repeats
        self._at = 0

    def written(self) -> str:
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
        wanted = min(max(low, self._repeats), high)
        parts = [first] if wanted else []
        # The atom is read again for each repetition, so that each may choose differently.
        for _ in range(wanted - 1):
            self._at = start
            parts.append(self._atom())
        self._at = max(after, end)
        return "".join(parts)

    def _quantifier(self) -> tuple[int, int]:
        low, high = 1, 1
        mark = self._next()
        if mark in ("*", "+", "?") and mark:
            self._take()
            low, high = {"*": (0, _MOST), "+": (1, _MOST), "?": (0, 1)}[mark]
            high = max(high, self._repeats) if mark != "?" else high
        elif counted := re.compile(r"\{(\d+)(,?)(\d*)\}").match(self._pattern, self._at):
            self._at = counted.end()
            low = int(counted[1])
            high = int(counted[3]) if counted[3] else max(low, self._repeats) if counted[2] else low
        if self._next() == "?" and (low, high) != (1, 1):
            self._take()  # lazy or greedy makes no difference to a writer
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
