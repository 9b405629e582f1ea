# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type GetAppRankingsSubcategory."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

GetAppRankingsSubcategory: TypeAlias = (
    Literal[
        "cli-agent",
        "ide-extension",
        "cloud-agent",
        "programming-app",
        "native-app-builder",
        "creative-writing",
        "video-gen",
        "image-gen",
        "audio-gen",
        "roleplay",
        "game",
        "writing-assistant",
        "general-chat",
        "personal-agent",
        "legal",
    ]
    | str
)
"""Narrow categories of apps, the same names that apps send in `X-OpenRouter-Categories`, and no
others.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
