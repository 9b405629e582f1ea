# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `transcriptions`, under the vendor's name `stt`."""

from .transcriptions import AsyncTranscriptions as AsyncStt, Transcriptions as Stt

__all__ = ["AsyncStt", "Stt"]
