# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `tts`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import tts as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..operation import Operation
    from ..params.tts import TtsCreateSpeechParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "create_speech": _operations.CREATE_SPEECH,
}


class Tts(SyncResource[O]):
    """Tts: `create_speech`."""

    __slots__ = ()
    _methods = _METHODS

    def create_speech(self, *, options: O | None = None, **params: Unpack[TtsCreateSpeechParams]) -> bytes:
        """Turn text into speech.

        Answers with the raw audio bytes, `audio/mpeg` or `audio/pcm` after `response_format`; they
        can be read as they arrive. Errors come as JSON. The `X-Generation-Id` header carries the id
        for `generations` lookups.

        Args:
            input: What to speak: one text, or a list of turns.
            model: Slug of a text-to-speech model.
            input_references: What the speech should go by, such as samples of a voice to clone,
                for models that can. At most 3 may be clips. No voice is cloned when absent.
            instructions: How to speak, in words, such as tone or accent. What it does beside a
                turn's own instructions is not documented.
            provider: Settings passed through to the provider that serves the request.
            response_format: Encoding of the returned audio. Raw `pcm` when absent, which most
                players cannot open without being told its layout. The API default is `"pcm"`.
            session_id: Id that ties requests together, at most 256 characters. Wins over the
                `x-session-id` header.
            speed: Pace of the speech as a multiplier, 1.0 being normal. Left to the provider
                when absent.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, at most 128 characters for Broadcast.
            voice: Name of the voice. The names differ from provider to provider.
            options: Options for this call, which override those of the client.

        Returns:
            bytes (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 503, 524, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE_SPEECH, params, options)


class AsyncTts(AsyncResource[O]):
    """Tts: `create_speech`."""

    __slots__ = ()
    _methods = _METHODS

    async def create_speech(
        self, *, options: O | None = None, **params: Unpack[TtsCreateSpeechParams]
    ) -> bytes:
        """Turn text into speech.

        Answers with the raw audio bytes, `audio/mpeg` or `audio/pcm` after `response_format`; they
        can be read as they arrive. Errors come as JSON. The `X-Generation-Id` header carries the id
        for `generations` lookups.

        Args:
            input: What to speak: one text, or a list of turns.
            model: Slug of a text-to-speech model.
            input_references: What the speech should go by, such as samples of a voice to clone,
                for models that can. At most 3 may be clips. No voice is cloned when absent.
            instructions: How to speak, in words, such as tone or accent. What it does beside a
                turn's own instructions is not documented.
            provider: Settings passed through to the provider that serves the request.
            response_format: Encoding of the returned audio. Raw `pcm` when absent, which most
                players cannot open without being told its layout. The API default is `"pcm"`.
            session_id: Id that ties requests together, at most 256 characters. Wins over the
                `x-session-id` header.
            speed: Pace of the speech as a multiplier, 1.0 being normal. Left to the provider
                when absent.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, at most 128 characters for Broadcast.
            voice: Name of the voice. The names differ from provider to provider.
            options: Options for this call, which override those of the client.

        Returns:
            bytes (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 503, 524, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE_SPEECH, params, options)
