"""The media type of a file by its content: what the API documents (protocol sections 18.1, 21)."""

from __future__ import annotations

from typing import Final

_SIGNATURES: Final = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"%PDF-", "application/pdf"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AIFF", "audio/aiff"),
    (8, b"AIFC", "audio/aiff"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
    (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    # Known in order to be named when they are refused.
    (0, b"BM", "image/bmp"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"\x1f\x8b", "application/gzip"),
)
"""Where a file has which bytes, and its media type."""
_CONTAINERS: Final = {8: (b"RIFF", b"FORM")}
"""Place of a signature -> what the file begins with, too."""
_BRANDS: Final = {
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heic",
    b"avif": "image/avif",
}
"""Brand of a file of the ISO base media format -> its media type, if it is not an MP4 video."""
_ATOMS: Final = (b"moov", b"mdat", b"wide", b"free", b"skip")
"""What a QuickTime movie without a brand begins with, behind a length."""
_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_DOCUMENTS: Final = (
    (b"word/document.xml", f"{_OFFICE}wordprocessingml.document"),
    (b"xl/workbook.xml", f"{_OFFICE}spreadsheetml.sheet"),
    (b"ppt/presentation.xml", f"{_OFFICE}presentationml.presentation"),
)
"""A member of a zip archive -> the document that it makes of the archive."""

DOCX: Final = _DOCUMENTS[0][1]
XLSX: Final = _DOCUMENTS[1][1]
PPTX: Final = _DOCUMENTS[2][1]
NAMES: Final = {
    "image/png": "PNG",
    "image/jpeg": "JPEG",
    "image/webp": "WebP",
    "image/gif": "GIF",
    "image/heic": "HEIC",
    "image/avif": "AVIF",
    "image/bmp": "BMP",
    "image/tiff": "TIFF",
    "image/svg+xml": "SVG",
    "application/pdf": "PDF",
    "application/zip": "ZIP",
    "application/gzip": "gzip",
    DOCX: "DOCX",
    XLSX: "XLSX",
    PPTX: "PPTX",
    "audio/wav": "WAV",
    "audio/mpeg": "MP3",
    "audio/aiff": "AIFF",
    "audio/aac": "AAC",
    "audio/ogg": "Ogg",
    "audio/flac": "FLAC",
    "audio/mp4": "M4A",
    "video/mp4": "MP4",
    "video/mpeg": "MPEG",
    "video/quicktime": "QuickTime",
    "video/webm": "WebM",
    "video/x-matroska": "Matroska",
    "video/x-msvideo": "AVI",
    "text/plain": "text",
}
"""What people call a media type."""
AUDIO_FORMATS: Final = {
    "audio/wav": "wav",
    "audio/mpeg": "mp3",
    "audio/aiff": "aiff",
    "audio/aac": "aac",
    "audio/ogg": "ogg",
    "audio/flac": "flac",
    "audio/mp4": "m4a",
}
"""Media type -> what the API calls the format."""
_OTHER_AUDIO: Final = {
    **dict.fromkeys(("mpeg", "mpeg3", "mpg"), "mp3"),
    **dict.fromkeys(("wave", "vnd.wave", "pn-wav"), "wav"),
    **dict.fromkeys(("mp4", "mp4a-latm"), "m4a"),
    "aif": "aiff",
    **dict.fromkeys(("opus", "vorbis"), "ogg"),
    **dict.fromkeys(("l16", "pcm"), "pcm16"),
    "l24": "pcm24",
}
"""What other programs call a type of audio, without `x-` -> the format; others have the same name."""


def audio_format(subtype: str) -> str:
    """Return what the API calls a format of audio, by the subtype of any media type for it."""
    name = subtype.removeprefix("x-")
    return _OTHER_AUDIO.get(name, name)


def media_type(data: bytes) -> str | None:
    """Return the media type of the content of a file; None if it is none of the known formats.

    Text in UTF-8 without control characters is `text/plain`, except for SVG. Raw audio samples (PCM) have no
    signature.
    """
    if not data:
        return None
    return binary_type(data) or text_type(data)


def binary_type(data: bytes) -> str | None:
    """Return the media type by a signature; 64 bytes are enough, but for a zip archive."""
    for place, signature, kind in _SIGNATURES:
        if data.startswith(signature, place) and data.startswith(_CONTAINERS.get(place, b"")):
            return _document(data) if kind == "application/zip" else kind
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "video/mp4")
    if data[4:8] in _ATOMS:
        return "video/quicktime"
    if data.startswith(b"\x1a\x45\xdf\xa3"):
        return "video/webm" if b"webm" in data[:64] else "video/x-matroska"
    return _frames(data)


def _document(data: bytes) -> str:
    return next((kind for member, kind in _DOCUMENTS if member in data), "application/zip")


def _frames(data: bytes) -> str | None:
    """Return the type of a stream of MP3 or AAC frames, which begin with at least eleven ones."""
    if len(data) < 4 or data[0] != 0xFF:
        return None
    if data[1] & 0xF6 == 0xF0:
        return "audio/aac"
    is_layer_3 = data[1] & 0xE6 == 0xE2 and data[1] & 0x18 != 0x08
    is_frame = is_layer_3 and data[2] & 0xF0 != 0xF0 and data[2] & 0x0C != 0x0C
    return "audio/mpeg" if is_frame else None


def text_type(data: bytes) -> str | None:
    """Return the type of a text in UTF-8; None if the bytes are something else."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    if any(control in text for control in _CONTROLS):
        return None
    start = text[:1000].lstrip("\ufeff \t\r\n").lower()
    is_svg = start.startswith("<svg") or (start.startswith("<?xml") and "<svg" in start)
    return "image/svg+xml" if is_svg else "text/plain"


_CONTROLS: Final = ("\0", "\1", "\2", "\3", "\4", "\5", "\6")
"""Characters that no text has."""


def described(kind: str | None, data: bytes = b"") -> str:
    """Say what a file is, such as `text` or `a PDF`, for an error."""
    if kind == "text/plain":
        return "it is text"
    if kind is not None:
        name = NAMES.get(kind, kind)
        return (
            f"it is {'an' if name[0] in 'AMO' else 'a'} {name} file" if "/" not in name else f"it is {kind}"
        )
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "it looks like text in UTF-16; save it as UTF-8"
    return f"it is none of the known formats (it begins with {data[:8]!r})"
