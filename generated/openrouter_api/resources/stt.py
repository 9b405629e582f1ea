# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `stt`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import stt as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.stt import STTResponse
    from ..operation import Operation
    from ..params.stt import SttCreateTranscriptionParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "create_transcription": _operations.CREATE_TRANSCRIPTION,
}


class Stt(SyncResource[O]):
    """Stt: `create_transcription`."""

    __slots__ = ()
    _methods = _METHODS

    def create_transcription(
        self, *, options: O | None = None, **params: Unpack[SttCreateTranscriptionParams]
    ) -> STTResponse:
        """Transcribe audio.

        Turns speech into text in one JSON answer; there is no streaming. The audio goes as base64
        in a JSON body, as a file of up to 25 MB in a multipart form, or by address in either of
        them. The provider has 60 seconds to answer. The `X-Generation-Id` header carries the id for
        `generations` lookups.

        Args:
            model: Slug of a speech-to-text model.
            diarize: Whether to tell speakers apart, for models that can.
            input_audio: The audio to transcribe.
            keyterms: Words and names to listen for, such as jargon that is easily misheard.
            language: Language spoken, as an ISO 639-1 code such as `en`. Left to the model to
                detect when absent.
            provider: Settings passed through to the provider that serves the request.
            response_format: How much detail to return. `verbose_json` works only on OpenAI,
                Groq and Together; other providers answer 400.
            session_id: Id that ties requests together, at most 256 characters. Wins over the
                `x-session-id` header.
            temperature: Sampling temperature of the transcription. Higher values vary more.
            timestamp_granularities: Which units get timestamps. They are part of the
                `verbose_json` format.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, at most 128 characters for Broadcast.
            file: The audio file, at most 25 MB. Give this or `source_url`.
            source_url: Address to fetch the audio from, in place of `file`.
            options: Options for this call, which override those of the client.

        Returns:
            STTResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 503, 504, 524, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.CREATE_TRANSCRIPTION, params, options)


class AsyncStt(AsyncResource[O]):
    """Stt: `create_transcription`."""

    __slots__ = ()
    _methods = _METHODS

    async def create_transcription(
        self, *, options: O | None = None, **params: Unpack[SttCreateTranscriptionParams]
    ) -> STTResponse:
        """Transcribe audio.

        Turns speech into text in one JSON answer; there is no streaming. The audio goes as base64
        in a JSON body, as a file of up to 25 MB in a multipart form, or by address in either of
        them. The provider has 60 seconds to answer. The `X-Generation-Id` header carries the id for
        `generations` lookups.

        Args:
            model: Slug of a speech-to-text model.
            diarize: Whether to tell speakers apart, for models that can.
            input_audio: The audio to transcribe.
            keyterms: Words and names to listen for, such as jargon that is easily misheard.
            language: Language spoken, as an ISO 639-1 code such as `en`. Left to the model to
                detect when absent.
            provider: Settings passed through to the provider that serves the request.
            response_format: How much detail to return. `verbose_json` works only on OpenAI,
                Groq and Together; other providers answer 400.
            session_id: Id that ties requests together, at most 256 characters. Wins over the
                `x-session-id` header.
            temperature: Sampling temperature of the transcription. Higher values vary more.
            timestamp_granularities: Which units get timestamps. They are part of the
                `verbose_json` format.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, at most 128 characters for Broadcast.
            file: The audio file, at most 25 MB. Give this or `source_url`.
            source_url: Address to fetch the audio from, in place of `file`.
            options: Options for this call, which override those of the client.

        Returns:
            STTResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 503, 504, 524, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.CREATE_TRANSCRIPTION, params, options)
