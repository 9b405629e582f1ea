"""What comes by standard input: a prompt, what stands before one, or an attachment."""

from __future__ import annotations

import sys

from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import CommandError


def is_piped() -> bool:
    """Whether something may come that nobody types."""
    return sys.stdin is not None and not sys.stdin.closed and not terminal.is_terminal(sys.stdin)


def read_bytes() -> bytes:
    """Return all that comes. Raises CommandError."""
    if sys.stdin is None or sys.stdin.closed:
        return b""
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise CommandError(f"cannot read standard input: {error.strerror or error}") from None


def read_text() -> str:
    """Return the text that comes, without white space at its end. Raises CommandError if it is no text."""
    data = read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandError(
            f"standard input is not text in UTF-8 (byte {error.start + 1}): attach it with -a -"
        ) from None
    if "\0" in text:
        raise CommandError("standard input is not text, but binary data: attach it with -a -")
    return text.replace("\r\n", "\n").rstrip()


def full_prompt(prompt: str | None, *, is_attached: bool) -> str:
    """Return what to ask: the prompt of the command line, behind what comes by standard input.

    `is_attached` says that standard input is an attachment, and no part of it. Raises CommandError.
    """
    if prompt == "-":
        return _some(read_text())
    if is_attached or not is_piped():
        return prompt or ""
    before = read_text()
    if not prompt:
        return before
    if before:
        terminal.note(f"openrouter-sdk: standard input ({len(before)} characters) goes before the prompt")
    return f"{before}\n\n{prompt}" if before else prompt


def _some(text: str) -> str:
    if not text:
        raise CommandError("standard input is empty: there is nothing to ask")
    return text
