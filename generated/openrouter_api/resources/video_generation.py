# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `videos`, under the vendor's name `video_generation`."""

from .videos import AsyncVideos as AsyncVideoGeneration, Videos as VideoGeneration

__all__ = ["AsyncVideoGeneration", "VideoGeneration"]
