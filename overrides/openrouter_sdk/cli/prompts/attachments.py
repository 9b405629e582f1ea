"""The prompt, and `-a FILE`: files, addresses and standard input as parts of a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.prompts.standard_input import full_prompt, read_bytes

_SUFFIXES: Final = {
    **dict.fromkeys(("png", "jpg", "jpeg", "webp", "gif"), "image"),
    **dict.fromkeys(("mp4", "mpeg", "mov", "webm"), "video"),
    "pdf": "pdf",
}
"""Suffix of an address -> what it leads to; everything else is a file."""


def read_content(prompt: str | None, files: Sequence[str]) -> Any:
    """Return what to say: the prompt, standard input and attachments. Raises CommandError."""
    if [prompt, *files].count("-") > 1:
        raise CommandError("standard input can be used once, as the prompt or as an attachment")
    parts = parts_of(files)
    return content_of((prompt or "") if "-" in files else full_prompt(prompt), parts)


def parts_of(names: Sequence[str] | None) -> list[Any]:
    """Return the content parts of attachments. Raises CommandError."""
    return [_part(name) for name in names or ()]


def content_of(text: str, parts: Sequence[Any]) -> Any:
    """Return what to send: a text, or a text and attachments. Raises CommandError if there is nothing."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise CommandError("the prompt is not text in UTF-8")
    if not text.strip() and not parts:
        raise CommandError("there is nothing to ask: give a prompt, or pipe one in")
    return [*([{"type": "text", "text": text}] if text else []), *parts] if parts else text


def _part(name: str) -> Any:
    from openrouter_sdk import content
    from openrouter_sdk.errors import InvalidArgumentError

    try:
        if name.partition("://")[0].lower() in ("http", "https"):
            suffix = urlsplit(name).path.rpartition(".")[2].lower()
            return getattr(content, _SUFFIXES.get(suffix, "file"))(name)
        return content.attachment(read_bytes() if name == "-" else name)
    except InvalidArgumentError as error:
        why = str(error).partition(": ")[2]
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
    raise CommandError(f"-a {name}: {why}")
