"""Read uploaded files, and detect their media types from the first bytes (protocol 21)."""

from __future__ import annotations

from dataclasses import dataclass

from openrouter_sdk.testing.contract.samples import TEXT
from openrouter_sdk.testing.http.forms import MULTIPART_TYPE, parse_form
from openrouter_sdk.testing.http.traffic import RecordedRequest

_SIGNATURES = (
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
    """An uploaded file."""

    filename: str
    media_type: str
    content: bytes


SAMPLE = Upload("notes.txt", "text/plain", TEXT)
"""The content of example files."""


def upload(request: RecordedRequest) -> Upload:
    """Return the file of a form; a sample if the request has none."""
    content_type = request.header("content-type") or ""
    if not content_type.lower().startswith(MULTIPART_TYPE):
        return SAMPLE
    files = [one for one in parse_form(content_type, request.body) if one.name == "file"]
    if not files:
        return SAMPLE
    return Upload(files[0].filename or "file", _media_type(files[0].content), files[0].content)


def _media_type(content: bytes) -> str:
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12], "application/octet-stream")
    if found := next((one for start, one in _SIGNATURES if content.startswith(start)), None):
        return found
    try:
        content.decode()
    except UnicodeDecodeError:
        return "application/octet-stream"
    return "text/plain"
