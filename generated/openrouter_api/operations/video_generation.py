# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of `videos`, under the vendor's name `video_generation`."""

from .videos import (
    GENERATE,
    GET_GENERATION,
    GET_VIDEO_CONTENT,
    LIST_VIDEOS_MODELS,
)

__all__ = [
    "GENERATE",
    "GET_GENERATION",
    "GET_VIDEO_CONTENT",
    "LIST_VIDEOS_MODELS",
]
