# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `speech`, under the vendor's name `tts`."""

from .speech import AsyncSpeech as AsyncTts, Speech as Tts

__all__ = ["AsyncTts", "Tts"]
