"""Parse forms: `multipart/form-data` (RFC 7578) and `application/x-www-form-urlencoded`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from email.message import Message

MULTIPART_TYPE = "multipart/form-data"
URLENCODED_TYPE = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form; `filename` and `media_type` are as sent."""

    name: str
    content: bytes
    filename: str | None = None
    media_type: str | None = None


def parse_form(content_type: str, body: bytes) -> list[Field]:
    """Parse the fields of a form, in order. Raises ValueError with the reason when the body is malformed."""
    if content_type.partition(";")[0].strip().lower() == URLENCODED_TYPE:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, errors="replace")
        return [Field(name, value.encode()) for name, value in pairs]
    boundary = _parse_headers(f"content-type: {content_type}").get_boundary()
    if not boundary:
        raise ValueError("its content type names no boundary")
    parts = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1"))[1:]
    if not parts or not parts[-1].startswith(b"--"):
        raise ValueError("its closing boundary is missing")
    return list(_parse_parts(parts[:-1]))


def _parse_parts(parts: list[bytes]) -> Iterator[Field]:
    for part in parts:
        head, blank, content = part.partition(b"\r\n\r\n")
        headers = _parse_headers(head.decode("utf-8", "replace").lstrip("\r\n \t"))
        name = headers.get_param("name", header="content-disposition")
        if not blank or not isinstance(name, str):
            raise ValueError("one of its fields has no name")
        media_type = headers.get_content_type() if "content-type" in headers else None
        yield Field(name, content, headers.get_filename(), media_type)


def _parse_headers(text: str) -> Message:
    # Here, because only forms need it.
    from email.message import Message

    message = Message()
    for line in text.split("\r\n"):
        name, _, value = line.partition(":")
        message[name.strip()] = value.strip()
    return message
