# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `transcriptions`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import transcriptions as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..encoding.uploads import FileInput
    from ..models.shared_inputs import TraceConfig
    from ..models.transcriptions import STTRequestProvider, STTResponse
    from ..models.values import (
        CreateAudioTranscriptionsMultipartRequestResponseFormat,
        CreateAudioTranscriptionsTimestampGranularitiesItem,
        STTRequestResponseFormat,
        STTTimestampGranularity,
    )
    from ..operation import Retries, Timeouts
    from ..params.shared import TraceConfigDict
    from ..params.transcriptions import STTInputAudioDict, STTRequestProviderDict


class Transcriptions(SyncResource[O]):
    """Transcriptions: `create` (`create_transcription`). The vendor's names are in brackets."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        model: str,
        diarize: bool = NOT_GIVEN,
        input_audio: STTInputAudioDict = NOT_GIVEN,
        keyterms: Sequence[str] = NOT_GIVEN,
        language: str = NOT_GIVEN,
        provider: STTRequestProviderDict | STTRequestProvider | str = NOT_GIVEN,
        response_format: STTRequestResponseFormat
        | CreateAudioTranscriptionsMultipartRequestResponseFormat = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        temperature: float = NOT_GIVEN,
        timestamp_granularities: Sequence[STTTimestampGranularity]
        | Sequence[CreateAudioTranscriptionsTimestampGranularitiesItem] = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig | str = NOT_GIVEN,
        user: str = NOT_GIVEN,
        file: FileInput = NOT_GIVEN,
        source_url: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            STTResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (504),
                ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.transcriptions.create(
                model="openai/whisper-1", input_audio={"data": "UklGRg==", "format": "wav"}
            )
        """
        raise NotImplementedError

    create_transcription = create


class AsyncTranscriptions(AsyncResource[O]):
    """Transcriptions: `create` (`create_transcription`). The vendor's names are in brackets."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        model: str,
        diarize: bool = NOT_GIVEN,
        input_audio: STTInputAudioDict = NOT_GIVEN,
        keyterms: Sequence[str] = NOT_GIVEN,
        language: str = NOT_GIVEN,
        provider: STTRequestProviderDict | STTRequestProvider | str = NOT_GIVEN,
        response_format: STTRequestResponseFormat
        | CreateAudioTranscriptionsMultipartRequestResponseFormat = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        temperature: float = NOT_GIVEN,
        timestamp_granularities: Sequence[STTTimestampGranularity]
        | Sequence[CreateAudioTranscriptionsTimestampGranularitiesItem] = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig | str = NOT_GIVEN,
        user: str = NOT_GIVEN,
        file: FileInput = NOT_GIVEN,
        source_url: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            STTResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (504),
                ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.transcriptions.create(
                model="openai/whisper-1", input_audio={"data": "UklGRg==", "format": "wav"}
            )
        """
        raise NotImplementedError

    create_transcription = create
