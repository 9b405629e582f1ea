"""Answer transcriptions: the text says what was heard (protocol 18.5)."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.http.forms import MULTIPART_TYPE, parse_form
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.surfaces.reply import words

MAX_BYTES = 25_000_000
"""The largest file of a form."""

_BYTES_A_SECOND = 32_000
_PRICE = 0.0001  # dollars a second


def fields(request: RecordedRequest) -> dict[str, Any]:
    """Return the fields of a form as the body that JSON would have; empty unless it is a form.

    Raises RefusalError: 400 for a form without audio, 413 for one with too much.
    """
    content_type = request.header("content-type") or ""
    if not content_type.lower().startswith(MULTIPART_TYPE):
        return {}
    form = parse_form(content_type, request.body)
    found: dict[str, Any] = {
        one.name: one.content.decode("utf-8", "replace") for one in form if not one.filename
    }
    file = next((one for one in form if one.name == "file"), None)
    if file is None:
        raise RefusalError(400, "The form has no audio.", metadata={"error_type": "invalid_request"})
    if len(file.content) > MAX_BYTES:
        message = f"The file has {len(file.content)} bytes, and may have {MAX_BYTES}."
        raise RefusalError(413, message, metadata={"error_type": "payload_too_large"})
    kind = (file.filename or "").rpartition(".")[2].lower()
    return {**found, "input_audio": {"format": kind, "size": len(file.content)}}


def result(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the text, which names the bytes and the format that were sent."""
    audio = body.get("input_audio")
    audio = audio if isinstance(audio, Mapping) else {}
    size = audio.get("size") or _size(str(audio.get("data", "")))
    text = f"This is what {size} bytes of {audio.get('format') or 'audio'} say."
    seconds = round(size / _BYTES_A_SECOND, 3)
    spoken = words(text)
    usage = {
        "seconds": seconds,
        "input_tokens": int(seconds * 10),
        "output_tokens": len(spoken),
        "total_tokens": int(seconds * 10) + len(spoken),
        "cost": round(seconds * _PRICE, 9),
    }
    if body.get("response_format") != "verbose_json":
        return {"text": text, "usage": usage}
    share = seconds / len(spoken)
    times = [(round(index * share, 3), round((index + 1) * share, 3)) for index in range(len(spoken))]
    heard = [
        {"word": one.strip(), "start": start, "end": end}
        for one, (start, end) in zip(spoken, times, strict=True)
    ]
    segment = {"id": 0, "start": 0.0, "end": seconds, "text": text}
    return {
        "text": text,
        "usage": usage,
        "task": "transcribe",
        "language": body.get("language") or "en",
        "duration": seconds,
        "segments": [segment],
        "words": heard,
    }


def _size(data: str) -> int:
    try:
        return len(b64decode(data))
    except ValueError:
        return 0
