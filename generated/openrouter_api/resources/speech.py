# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `speech`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import speech as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.shared_inputs import TraceConfig
    from ..models.speech import SpeechRequestProvider
    from ..models.values import SpeechRequestResponseFormat
    from ..operation import Retries, Timeouts
    from ..params.shared import TraceConfigDict
    from ..params.speech import SpeechInputDict, SpeechInputReferenceDict, SpeechRequestProviderDict


class Speech(SyncResource[O]):
    """Speech: `create` (`create_speech`). The vendor's names are in brackets."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
        input: SpeechInputDict,
        model: str,
        input_references: Sequence[SpeechInputReferenceDict] = NOT_GIVEN,
        instructions: str = NOT_GIVEN,
        provider: SpeechRequestProviderDict | SpeechRequestProvider = NOT_GIVEN,
        response_format: SpeechRequestResponseFormat = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        speed: float = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        voice: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            bytes (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.speech.create(
                model="openai/gpt-4o-mini-tts", input="Hello", voice="alloy"
            )
        """
        raise NotImplementedError

    create_speech = create


class AsyncSpeech(AsyncResource[O]):
    """Speech: `create` (`create_speech`). The vendor's names are in brackets."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
        input: SpeechInputDict,
        model: str,
        input_references: Sequence[SpeechInputReferenceDict] = NOT_GIVEN,
        instructions: str = NOT_GIVEN,
        provider: SpeechRequestProviderDict | SpeechRequestProvider = NOT_GIVEN,
        response_format: SpeechRequestResponseFormat = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        speed: float = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        voice: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            bytes (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503), ServerTimeoutError (524),
                OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.speech.create(
                model="openai/gpt-4o-mini-tts", input="Hello", voice="alloy"
            )
        """
        raise NotImplementedError

    create_speech = create
