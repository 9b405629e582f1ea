# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type VideoModelSupportedSizesItem."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

VideoModelSupportedSizesItem: TypeAlias = (
    Literal[
        "480x480",
        "480x640",
        "480x720",
        "480x854",
        "480x1120",
        "560x752",
        "640x480",
        "640x640",
        "720x480",
        "720x720",
        "720x960",
        "720x1080",
        "720x1280",
        "720x1680",
        "752x560",
        "768x768",
        "768x1024",
        "768x1152",
        "768x1366",
        "768x1792",
        "834x1112",
        "854x480",
        "960x720",
        "960x960",
        "992x432",
        "1024x768",
        "1080x720",
        "1080x1080",
        "1080x1440",
        "1080x1620",
        "1080x1920",
        "1080x2520",
        "1112x834",
        "1120x480",
        "1152x768",
        "1280x720",
        "1366x768",
        "1440x1080",
        "1440x1440",
        "1440x1920",
        "1440x2160",
        "1440x2560",
        "1440x3360",
        "1470x630",
        "1620x1080",
        "1680x720",
        "1792x768",
        "1920x1080",
        "1920x1440",
        "2160x1440",
        "2160x2160",
        "2160x2880",
        "2160x3240",
        "2160x3840",
        "2160x5040",
        "2520x1080",
        "2560x1440",
        "2880x2160",
        "3240x2160",
        "3360x1440",
        "3840x2160",
        "5040x2160",
        "360x360",
        "360x480",
        "360x540",
        "360x640",
        "360x840",
        "480x360",
        "496x864",
        "540x360",
        "640x360",
        "840x360",
        "864x496",
    ]
    | str
)
"""A picture size that a model can produce, width by height in pixels."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
