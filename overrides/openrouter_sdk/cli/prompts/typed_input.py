"""What is typed in a conversation: lines, several lines at once, and their history."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any, Final

from openrouter_sdk.cli import terminal

PROMPT: Final = "> "
_MORE: Final = ". "
_QUOTES: Final = '"""'


class TypedInput:
    """Reads what is said; several lines end in a backslash, or are between triple quotes."""

    def __init__(self) -> None:
        self.asks = terminal.is_terminal(sys.stdin)
        """Whether somebody types."""
        self._readline: Any = None
        if self.asks:
            with suppress(ImportError):  # Windows has none
                import readline

                self._readline = readline

    def read(self) -> str | None:
        """Return what was typed, or None at the end of the input. Raises KeyboardInterrupt."""
        line = self._line(PROMPT)
        if line is None:
            return None
        if line.lstrip().startswith(_QUOTES):
            return self._until_quotes(line.lstrip()[len(_QUOTES) :])
        lines = []
        while line is not None and line.endswith("\\"):
            lines.append(line[:-1])
            line = self._line(_MORE)
        return "\n".join([*lines, *([] if line is None else [line])])

    def _until_quotes(self, line: str | None) -> str:
        lines = []
        while line is not None:
            before, found, _ = line.partition(_QUOTES)
            lines.append(before)
            if found:
                break
            line = self._line(_MORE)
        return "\n".join(lines).strip("\n")

    def _line(self, prompt: str) -> str | None:
        terminal.end_line()
        terminal.end_note()
        try:
            return self._typed(prompt) if self.asks else self._piped()
        except EOFError:
            return None

    def _typed(self, prompt: str) -> str:
        if terminal.is_terminal(sys.stdout):
            return input(prompt)
        terminal.prompt(prompt)  # `input` would write it to where the answers go
        return input()

    def _piped(self) -> str | None:
        line = sys.stdin.readline() if sys.stdin is not None else ""
        return line.rstrip("\r\n") if line else None
