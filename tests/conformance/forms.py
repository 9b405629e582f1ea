"""Read a multipart body byte by byte (RFC 7578), so that no client is judged by its own library."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tests.conformance.vectors import to_bytes


@dataclass(frozen=True)
class Part:
    """One part of a form."""

    name: str
    filename: str | None
    media: str | None
    content: bytes

    @classmethod
    def of(cls, expected: dict[str, Any]) -> Part:
        """A part as a vector has it."""
        filename, media = expected.get("filename"), expected.get("media")
        return cls(expected["name"], filename, media, to_bytes(expected["body"]))


def read_form(content_type: str, body: bytes) -> list[Part]:
    """The parts of a body, in their order. Fails for what is no multipart body."""
    boundary = re.fullmatch(r'multipart/form-data; ?boundary="?([^"]+)"?', content_type)
    assert boundary, content_type
    first, *parts, last = (b"\r\n" + body).split(b"\r\n--" + boundary[1].encode())
    assert (first, last.strip()) == (b"", b"--")
    return [_part(part) for part in parts]


def _part(part: bytes) -> Part:
    head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = {
        name.lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head.decode().split("\r\n"))
    }
    disposition = headers["content-disposition"]
    assert disposition.startswith("form-data;"), disposition
    name = _said("name", disposition)
    assert name is not None, disposition
    return Part(name, _said("filename", disposition), headers.get("content-type"), content)


def _said(what: str, disposition: str) -> str | None:
    found = re.search(rf'[; ]{what}="([^"]*)"', disposition)
    return found and re.sub("%(22|0A|0D)", lambda code: chr(int(code[1], 16)), found[1])
