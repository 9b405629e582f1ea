# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of `transcriptions`, under the vendor's name `stt`."""

from .transcriptions import (
    CREATE_TRANSCRIPTION,
)

__all__ = [
    "CREATE_TRANSCRIPTION",
]
