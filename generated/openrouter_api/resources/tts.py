# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The resource `tts`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import tts as _operations

if TYPE_CHECKING:
    from ..params.tts import TtsCreateSpeechParams


class Tts(SyncResource[O]):
    """Tts: `create_speech`."""

    __slots__ = ()

    def create_speech(self, *, options: O | None = None, **params: Unpack[TtsCreateSpeechParams]) -> bytes:
        """Turn text into speech.

        Answers with the raw audio bytes, `audio/mpeg` or `audio/pcm` after `response_format`; they
        can be read as they arrive. Errors come as JSON. The `X-Generation-Id` header carries the id
        for `generations` lookups.

        Args:
            input: The text to speak.
            model: Slug of a text-to-speech model.
            input_references: Samples of a voice to clone, for models that can. Absent, no voice
                is cloned.
            provider: Settings passed through to the provider that serves the request.
            response_format: Encoding of the returned audio. Raw `pcm` when absent, which most
                players cannot open without being told its layout. Default of the API: `"pcm"`.
            speed: Pace of the speech as a multiplier, 1.0 being normal. Left to the provider
                when absent.
            voice: Name of the voice. The names differ from provider to provider.
            options: Settings of this call alone, over those of the client.

        Returns:
            bytes (status 200).

        Raises:
            An API error, by status; the contract lists 400, 401, 402, 404, 429, 500, 502, 503, 524,
            529.
        """
        return self._client.call(_operations.CREATE_SPEECH, params, options)


class AsyncTts(AsyncResource[O]):
    """Tts: `create_speech`."""

    __slots__ = ()

    async def create_speech(
        self, *, options: O | None = None, **params: Unpack[TtsCreateSpeechParams]
    ) -> bytes:
        """Turn text into speech.

        Answers with the raw audio bytes, `audio/mpeg` or `audio/pcm` after `response_format`; they
        can be read as they arrive. Errors come as JSON. The `X-Generation-Id` header carries the id
        for `generations` lookups.

        Args:
            input: The text to speak.
            model: Slug of a text-to-speech model.
            input_references: Samples of a voice to clone, for models that can. Absent, no voice
                is cloned.
            provider: Settings passed through to the provider that serves the request.
            response_format: Encoding of the returned audio. Raw `pcm` when absent, which most
                players cannot open without being told its layout. Default of the API: `"pcm"`.
            speed: Pace of the speech as a multiplier, 1.0 being normal. Left to the provider
                when absent.
            voice: Name of the voice. The names differ from provider to provider.
            options: Settings of this call alone, over those of the client.

        Returns:
            bytes (status 200).

        Raises:
            An API error, by status; the contract lists 400, 401, 402, 404, 429, 500, 502, 503, 524,
            529.
        """
        return await self._client.call(_operations.CREATE_SPEECH, params, options)
