"""Answer the operations whose result is a file: speech, video and stored content (protocol 18.4, 19)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.contract import samples


def content(media_type: str | None, body: Mapping[str, Any]) -> tuple[str | None, bytes]:
    """Return the actual media type and the bytes of a file; None and nothing without a media type."""
    if media_type is None:
        return None, b""
    if media_type.startswith("audio/"):
        return _speech(body)
    if media_type.startswith("video/"):
        return media_type, samples.mp4()
    return media_type, samples.TEXT


def speech_cost(body: Mapping[str, Any]) -> float:
    """Return what speech costs, in dollars: it is charged by character."""
    return round(len(str(body.get("input", ""))) * 15e-6, 9)


def _speech(body: Mapping[str, Any]) -> tuple[str, bytes]:
    # PCM is the default format (protocol 18.4).
    if body.get("response_format") == "mp3":
        return "audio/mpeg", samples.mp3()
    return "audio/pcm", samples.pcm()
