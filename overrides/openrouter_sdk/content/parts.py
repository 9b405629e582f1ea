"""Content parts of chat messages: text, images, PDF files, audio, video and other files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from openrouter_sdk.content.media_types import AUDIO_FORMATS, DOCX, PPTX, XLSX, described, text_type
from openrouter_sdk.content.sources import Address, Content, Source, opened
from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_api.params import (
        ChatContentAudioDict,
        ChatContentFileDict,
        ChatContentImageDict,
        ChatContentTextDict,
        ChatContentVideoDict,
    )
    from openrouter_sdk.config.options import Settings
    from openrouter_sdk.exchange.exchange import Exchange
    from openrouter_sdk.exchange.state import CallState

Detail: TypeAlias = Literal["auto", "low", "high", "original"]

_IMAGES: Final = ("image/png", "image/jpeg", "image/webp", "image/gif")
_RAW: Final = ("pcm16", "pcm24")
"""Formats of raw samples, which have no signature."""
_VIDEOS: Final = ("video/mp4", "video/mpeg", "video/quicktime", "video/webm")
_FILES: Final = {
    "application/pdf": "document.pdf",
    DOCX: "document.docx",
    XLSX: "document.xlsx",
    PPTX: "document.pptx",
    "text/plain": "document.txt",
    "image/svg+xml": "image.svg",
}
"""Media type -> name of a file that has none."""
_SMALLER: Final = "make it smaller"
_BY_URL: Final = "pass its address, from which the provider fetches it"
_UPLOADED: Final = "upload it with client.files.upload and pass content.file(file_id=...)"
_RAISED: Final = "or allow more with max_bytes=..."


class Part(dict[str, Any]):
    """A content part made here: a dict, by whose type the client knows to look for what the model takes."""

    __slots__ = ()


def text(source: str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]) -> ChatContentTextDict:
    """Return a part of text: a string as it is, or the content of a file in UTF-8, given as in `file`.

    Raises InvalidArgumentError if the content is no text, and for whatever `image` does.
    """
    if isinstance(source, str):
        return cast("ChatContentTextDict", Part(type="text", text=source))
    with opened(source, "text", None, _SMALLER, _RAISED) as found:
        data = found.read() if isinstance(found, Content) else b""
        if text_type(data) is None:
            kind = found.kind() if isinstance(found, Content) else None
            raise _misfit("text", found, kind, "text in UTF-8", data)
        return cast("ChatContentTextDict", Part(type="text", text=data.decode("utf-8-sig")))


def image(
    source: Source, *, detail: Detail | None = None, max_bytes: int | None = None
) -> ChatContentImageDict:
    """Return an image part: PNG, JPEG, WebP or GIF::

        messages = [{"role": "user", "content": [content.text("What is this?"), content.image("photo.png")]}]

    The format is told by the content, whatever the name says. Put the text before the images.

    Args:
        source: A path; the content; an address, http, https or data; a file open in binary mode; or an image
            of a reply. What an http address leads to is not looked at.
        detail: How closely the model looks at it. The model decides if left out.
        max_bytes: Largest size, by default 50 MiB: a limit of this function, since the API documents none.

    Raises:
        InvalidArgumentError: The file does not exist, is a directory, empty, not readable, too large or no
            image; the message says what to do.

    Source: protocol section 18.1.
    """
    with opened(source, "image", max_bytes, _SMALLER, _BY_URL, _RAISED) as found:
        url = found if isinstance(found, Address) else _data_url(found, _fitting(found, "image", _IMAGES))
    link = {"url": str(url)} if detail is None else {"url": str(url), "detail": detail}
    return cast("ChatContentImageDict", Part(type="image_url", image_url=link))


def pdf(source: Source, *, filename: str | None = None, max_bytes: int | None = None) -> ChatContentFileDict:
    """Return a file part with a PDF, which any model takes (protocol section 18.1).

    Arguments and errors are those of `image`. `filename` is what the model and annotations call it, by
    default the name of the file.
    """
    return _file(source, "pdf", ("application/pdf",), filename, max_bytes)


def audio(source: Source, *, format: str | None = None, max_bytes: int | None = None) -> ChatContentAudioDict:
    """Return an audio part: WAV, MP3, AIFF, AAC, Ogg, FLAC, M4A, or raw samples.

    Arguments and errors are those of `image`, except that an http address is refused: the API takes the
    content only (protocol section 18.1).

    Args:
        source: As for `image`.
        format: `pcm16` or `pcm24` for raw samples, which nothing in the content tells. All others are told by
            the content.
        max_bytes: As for `image`.
    """
    with opened(source, "audio", max_bytes, _SMALLER, _RAISED) as found:
        if isinstance(found, Address):
            raise InvalidArgumentError(
                "audio: the API takes no address of audio (protocol section 18.1); "
                "download it, and pass the bytes"
            )
        name = format if format is not None and format in _RAW else _sound(found, format)
        return cast(
            "ChatContentAudioDict",
            Part(type="input_audio", input_audio={"data": found.base64(), "format": name}),
        )


def video(source: Source, *, max_bytes: int | None = None) -> ChatContentVideoDict:
    """Return a video part: MP4, MPEG, QuickTime (mov) or WebM.

    Arguments and errors are those of `image`. Which addresses work depends on the provider (protocol section
    18.1).
    """
    with opened(source, "video", max_bytes, _SMALLER, _BY_URL, _RAISED) as found:
        url = found if isinstance(found, Address) else _data_url(found, _fitting(found, "video", _VIDEOS))
    return cast("ChatContentVideoDict", Part(type="video_url", video_url={"url": str(url)}))


def file(
    source: Source | None = None,
    *,
    file_id: str | None = None,
    filename: str | None = None,
    max_bytes: int | None = None,
) -> ChatContentFileDict:
    """Return a file part: PDF, DOCX, XLSX, PPTX, text in UTF-8, an image, or audio as a file.

    Arguments and errors are those of `image`. In place of the source, `file_id` names a file that
    `client.files.upload` has uploaded. `filename` is by default the name of the file.
    """
    if file_id is None:
        if source is None:
            raise InvalidArgumentError("file: pass a source, or file_id=... of an uploaded file")
        return _file(source, "file", (*_FILES, *_IMAGES, *AUDIO_FORMATS), filename, max_bytes)
    if source is not None or not isinstance(file_id, str) or not file_id:
        raise InvalidArgumentError(
            "file: pass either a source or file_id, the id of an uploaded file as a string"
        )
    uploaded = {"file_id": file_id} if filename is None else {"filename": filename, "file_id": file_id}
    return cast("ChatContentFileDict", Part(type="file", file=uploaded))


def attachment(
    source: Source, *, max_bytes: int | None = None
) -> ChatContentImageDict | ChatContentAudioDict | ChatContentVideoDict | ChatContentFileDict:
    """Return the part that suits the content: an image, audio, a video, or a file.

    Arguments and errors are those of `image`; an address is refused, since nothing tells what it leads to.
    """
    with opened(source, "attachment", max_bytes, _SMALLER, _UPLOADED, _RAISED) as found:
        if isinstance(found, Address):
            raise InvalidArgumentError(
                "attachment: an address does not tell what it leads to; use content.image, pdf, video or file"
            )
        kind = found.kind()
        if kind in _IMAGES:
            link = {"url": _data_url(found, kind)}
            return cast("ChatContentImageDict", Part(type="image_url", image_url=link))
        if kind in AUDIO_FORMATS:
            sound = {"data": found.base64(), "format": AUDIO_FORMATS[kind]}
            return cast("ChatContentAudioDict", Part(type="input_audio", input_audio=sound))
        if kind in _VIDEOS:
            link = {"url": _data_url(found, kind)}
            return cast("ChatContentVideoDict", Part(type="video_url", video_url=link))
        return _file_part(found, "attachment", tuple(_FILES), None)


def _file(
    source: Source, what: str, kinds: tuple[str, ...], filename: str | None, max_bytes: int | None
) -> ChatContentFileDict:
    with opened(source, what, max_bytes, _SMALLER, _UPLOADED, _BY_URL, _RAISED) as found:
        if isinstance(found, Address):
            named = {} if filename is None else {"filename": filename}
            return cast("ChatContentFileDict", Part(type="file", file={**named, "file_data": str(found)}))
        return _file_part(found, what, kinds, filename)


def _file_part(
    found: Content, what: str, kinds: tuple[str, ...], filename: str | None
) -> ChatContentFileDict:
    kind = _fitting(found, what, kinds)
    name = filename or found.name or _FILES.get(kind) or f"file.{kind.rpartition('/')[2]}"
    data = {"filename": name, "file_data": _data_url(found, kind)}
    return cast("ChatContentFileDict", Part(type="file", file=data))


def _data_url(found: Content, kind: str) -> str:
    return found.base64(f"data:{kind};base64,")


def _fitting(found: Content, what: str, kinds: tuple[str, ...] | Mapping[str, Any]) -> str:
    """Return the media type of content. Raises InvalidArgumentError if it is none of these."""
    kind, whole = found.kind(), b""
    if kind is None:
        whole = found.read()
        kind = text_type(whole)
    if kind is not None and kind in kinds:
        return kind
    raise _misfit(what, found, kind, _WANTED[what], whole)


def _sound(found: Content, format: str | None) -> str:
    if format is not None and format not in AUDIO_FORMATS.values():
        raise InvalidArgumentError(
            f"audio: format must be {', '.join((*AUDIO_FORMATS.values(), *_RAW))}, not {format!r}"
        )
    if found.kind() == "video/mp4" and format == "m4a":  # audio in a file whose brand does not tell
        return "m4a"
    name = AUDIO_FORMATS[_fitting(found, "audio", AUDIO_FORMATS)]
    if format not in (None, name):
        raise InvalidArgumentError(f"audio: the content is {name}, not {format}; leave format out")
    return name


_WANTED: Final = {
    "image": "a PNG, JPEG, WebP or GIF image",
    "pdf": "a PDF file",
    "audio": "audio in WAV, MP3, AIFF, AAC, Ogg, FLAC or M4A; raw samples need format='pcm16' or 'pcm24'",
    "video": "a video in MP4, MPEG, QuickTime (mov) or WebM",
    "file": "a PDF, DOCX, XLSX, PPTX, text, image or audio file",
    "attachment": "an image, audio, a video, or a PDF, DOCX, XLSX, PPTX or text file",
}
_OTHERS: Final = (
    (_IMAGES, "image"),
    (tuple(AUDIO_FORMATS), "audio"),
    (_VIDEOS, "video"),
    (("application/pdf",), "pdf"),
    (tuple(_FILES), "file"),
)
"""Media types, and the function that takes them."""


def _misfit(
    what: str, found: Content | Address, kind: str | None, wanted: str, data: bytes
) -> InvalidArgumentError:
    """Return the error for content of another type, with the function that takes it."""
    named = f" {found.name!r}" if isinstance(found, Content) and found.name else ""
    start = data or (found.start if isinstance(found, Content) else b"")
    other = next((name for kinds, name in _OTHERS if kind in kinds), what)
    advice = f"; use content.{other}" if other != what and what != "attachment" else ""
    return InvalidArgumentError(
        f"{what}{named}: the content is not {wanted}: {described(kind, start)}, "
        f"whatever its name says{advice}"
    )


# --- requests with parts that were made here ------------------------------------------------------------

_MEDIA: Final = {
    "image_url": "image",
    "input_image": "image",
    "image": "image",
    "input_audio": "audio",
    "video_url": "video",
    "input_video": "video",
}
"""Type of a part -> what a model must take for it. Any model takes files (protocol section 18.1)."""


def media_of(params: Mapping[str, Any]) -> dict[str, str]:
    """Return the modalities of the parts of a request that were made here, each with a place of it."""
    found: dict[str, str] = {}
    for name in ("messages", "input"):
        messages = params.get(name)
        for index, message in enumerate(messages if isinstance(messages, (list, tuple)) else ()):
            content = message.get("content") if isinstance(message, dict) else None
            for place, part in enumerate(content if isinstance(content, (list, tuple)) else ()):
                if type(part) is Part and (modality := _MEDIA.get(part.get("type", ""))):
                    found.setdefault(modality, f"{name}[{index}].content[{place}]")
    return found


def checked(exchange: Exchange, client: Any, state: CallState, params: Mapping[str, Any]) -> Exchange:
    """Have an exchange look first whether the model takes the parts that were made here, if there are any."""
    settings = state.request.settings
    media = client._media or (settings.check_arguments and media_of(params))
    return _checked(exchange, client, settings, params, media) if media else exchange


def _checked(
    exchange: Exchange, client: Any, settings: Settings, params: Mapping[str, Any], media: dict[str, str]
) -> Exchange:
    from openrouter_sdk.content.modalities import MediaCheck
    from openrouter_sdk.exchange.steps import Ask

    check = MediaCheck(client, params, settings, media)
    yield Ask(check.run, check.run_async)
    yield from exchange
