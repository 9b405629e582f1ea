"""The arguments of calls in streams, so that LangChain reads them as `invoke` does."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Final

from langchain_core.utils.json import parse_partial_json

from openrouter_api.replies.reply_parts import parse_object

_MARKS: Final = re.compile(r'\\.|["\\\x00-\x1f]', re.DOTALL)
"""What counts in JSON for whether one is in a string, and what has to be escaped there."""
_ENDS: Final = ("", "]", "}", '"]', '"}', '\\"]', '\\"}')
"""Brackets that do not fit, perhaps after the end of a string: one of them makes any cut JSON invalid."""


class EscapedText:
    """JSON in pieces, with control characters in its strings escaped, as JSON wants it.

    Models do not always escape line breaks. Events of LangChain (`stream_events`) take such arguments for
    invalid, as its parsers do not.
    """

    def __init__(self) -> None:
        self._is_in_string = False
        self._is_escaped = False  # the next character

    def add(self, piece: str) -> str:
        """Return the next piece."""
        start = int(self._is_escaped and piece != "")
        self._is_escaped = self._is_escaped and piece == ""
        return piece[:start] + _MARKS.sub(self._escape, piece[start:])

    def _escape(self, match: re.Match[str]) -> str:
        found = match[0]
        if found == '"':
            self._is_in_string = not self._is_in_string
        elif found == "\\":
            self._is_escaped = True
        elif len(found) == 1 and self._is_in_string:
            return json.dumps(found)[1:-1]
        return found


def end_of_cut(text: str) -> str:
    """Return what makes arguments that were cut, or that are no object, invalid; nothing for any others.

    LangChain would complete them, and agents would call tools with half of their arguments.
    """
    if parse_object(text) is not None:
        return ""
    return next(end for end in _ENDS if not _would_complete(text + end))


def _would_complete(text: str) -> bool:
    """Whether LangChain would read an object in it, or fail because it is JSON of another kind."""
    with suppress(ValueError):
        json.loads(text)
        return True
    with suppress(ValueError):
        return isinstance(parse_partial_json(text), dict)
    return False
