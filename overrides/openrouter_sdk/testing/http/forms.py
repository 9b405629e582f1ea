"""Read the fields of a form: `multipart/form-data` (RFC 7578) or `application/x-www-form-urlencoded`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from urllib.parse import parse_qsl

MULTIPART_TYPE = "multipart/form-data"
URLENCODED_TYPE = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `filename` and `media_type` are as the sender gave them."""

    name: str
    content: bytes
    filename: str | None = None
    media_type: str | None = None


def fields(content_type: str, body: bytes) -> list[Field]:
    """The fields of a form, in order. Raises ValueError, saying why, when the body is none."""
    if content_type.partition(";")[0].strip().lower() == URLENCODED_TYPE:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, errors="replace")
        return [Field(name, value.encode()) for name, value in pairs]
    boundary = _headers(f"content-type: {content_type}").get_boundary()
    if not boundary:
        raise ValueError("its content type names no boundary")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1"))[1:]
    if not pieces or not pieces[-1].startswith(b"--"):
        raise ValueError("its closing boundary is missing")
    return list(_fields(pieces[:-1]))


def _fields(pieces: list[bytes]) -> Iterator[Field]:
    for piece in pieces:
        head, blank, content = piece.partition(b"\r\n\r\n")
        headers = _headers(head.decode("utf-8", "replace").lstrip("\r\n \t"))
        name = headers.get_param("name", header="content-disposition")
        if not blank or not isinstance(name, str):
            raise ValueError("one of its fields has no name")
        kind = headers.get_content_type() if "content-type" in headers else None
        yield Field(name, content, headers.get_filename(), kind)


def _headers(text: str) -> Message:
    message = Message()
    for line in text.split("\r\n"):
        name, _, value = line.partition(":")
        message[name.strip()] = value.strip()
    return message
