"""Take in a file that is uploaded, and tell what kind it is from its first bytes (protocol 21)."""

from __future__ import annotations

from dataclasses import dataclass

from openrouter_sdk.testing.contract.samples import TEXT
from openrouter_sdk.testing.http.forms import MULTIPART_TYPE, fields
from openrouter_sdk.testing.http.traffic import RecordedRequest

_KINDS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"OggS", "audio/ogg"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came."""

    filename: str
    media_type: str
    content: bytes


SAMPLE = Upload("notes.txt", "text/plain", TEXT)
"""The file that is there before any was uploaded."""


def upload(request: RecordedRequest) -> Upload:
    """The first file of a form; a sample if the request has none."""
    content_type = request.header("content-type") or ""
    if not content_type.lower().startswith(MULTIPART_TYPE):
        return SAMPLE
    files = [one for one in fields(content_type, request.body) if one.name == "file"]
    if not files:
        return SAMPLE
    return Upload(files[0].filename or "file", _kind(files[0].content), files[0].content)


def _kind(content: bytes) -> str:
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12], "application/octet-stream")
    if kind := next((kind for start, kind in _KINDS if content.startswith(start)), None):
        return kind
    try:
        content.decode()
    except UnicodeDecodeError:
        return "application/octet-stream"
    return "text/plain"
