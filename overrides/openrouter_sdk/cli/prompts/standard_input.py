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
    return decoded(read_bytes()).replace("\r\n", "\n").rstrip()


def decoded(data: bytes) -> str:
    """Return bytes as text. Raises CommandError if they are none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        why = f"standard input is not text in UTF-8 (byte {error.start + 1}): attach it with -a -"
        raise CommandError(why) from None
    if "\0" in text:
        raise CommandError("standard input is not text, but binary data: attach it with -a -")
    return text


def full_prompt(prompt: str | None) -> str:
    """Return what to ask: the prompt, behind what comes by standard input. Raises CommandError."""
    before = read_text() if prompt == "-" or is_piped() else ""
    prompt = "" if prompt in (None, "-") else prompt
    if not before or not prompt:
        return before or prompt or ""
    terminal.error(f"standard input ({len(before)} characters) goes before the prompt")
    return f"{before}\n\n{prompt}"
