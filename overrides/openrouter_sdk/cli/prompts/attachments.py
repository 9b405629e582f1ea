"""`-a FILE`: files, addresses and standard input as parts of a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.prompts.standard_input import read_bytes

_SUFFIXES: Final = {
    **dict.fromkeys(("png", "jpg", "jpeg", "webp", "gif"), "image"),
    **dict.fromkeys(("mp4", "mpeg", "mov", "webm"), "video"),
    "pdf": "pdf",
}
"""Suffix of an address -> what it leads to; everything else is a file."""


def parts_of(names: Sequence[str] | None) -> list[Any]:
    """Return the content parts of attachments. Raises CommandError."""
    if list(names or ()).count("-") > 1:
        raise CommandError("standard input can be attached once: -a - is given twice")
    return [_part(name) for name in names or ()]


def content_of(text: str, parts: Sequence[Any]) -> Any:
    """Return what to send: a text, or a text and attachments. Raises CommandError if there is nothing."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise CommandError("the prompt is not text in UTF-8")
    if not text.strip() and not parts:
        raise CommandError("there is nothing to ask: give a prompt, or pipe one in")
    if not parts:
        return text
    return [*([{"type": "text", "text": text}] if text else []), *parts]


def _part(name: str) -> Any:
    from openrouter_sdk import content
    from openrouter_sdk.errors import InvalidArgumentError

    try:
        if name == "-":
            return content.attachment(read_bytes())
        if name.partition("://")[0].lower() in ("http", "https"):
            suffix = urlsplit(name).path.rpartition(".")[2].lower()
            return getattr(content, _SUFFIXES.get(suffix, "file"))(name)
        return content.attachment(name)
    except InvalidArgumentError as error:
        raise CommandError(f"-a {name}: {str(error).partition(': ')[2] or error}") from None
    except (OSError, ValueError) as error:
        raise CommandError(f"-a {name}: {getattr(error, 'strerror', None) or error}") from None
