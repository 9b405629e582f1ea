# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `images`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..operation import NOT_GIVEN, AsyncResource, O, S, SyncResource, async_method, stream_method, sync_method
from ..operations import images as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.images import (
        ImageGenerationProviderPreferences,
        ImageGenerationResponse,
        ImageModelEndpointsResponse,
        ImageModelsListResponse,
    )
    from ..models.shared_inputs import ContentPartImage, TraceConfig
    from ..models.values import (
        ImageGenerationRequestAspectRatio,
        ImageGenerationRequestBackground,
        ImageGenerationRequestOutputFormat,
        ImageGenerationRequestQuality,
        ImageGenerationRequestResolution,
    )
    from ..operation import Retries, Timeouts
    from ..params.images import ImageGenerationProviderPreferencesDict
    from ..params.shared import ContentPartImageDict, TraceConfigDict


class Images(SyncResource[O], Generic[O, S]):
    """Images: `endpoints` (`list_model_endpoints`), `generate`, `models` (`list_models`), `stream`.
    The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.ENDPOINTS)
    def endpoints(
        self,
        *,
        author: str,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ImageModelEndpointsResponse:
        """List the endpoints of an image model.

        Lists each provider's offer of one image model, with its price and the parameters it
        supports. One answer holds them all. Readable without a key.

        Args:
            author: Author part of the model id, before the slash.
            slug: Rest of the model id, after the slash.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ImageModelEndpointsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.images.endpoints(author="openai", slug="gpt-4o-mini")
        """
        raise NotImplementedError

    list_model_endpoints = endpoints

    @sync_method(_operations.GENERATE)
    def generate(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: ImageGenerationRequestAspectRatio = NOT_GIVEN,
        background: ImageGenerationRequestBackground = NOT_GIVEN,
        input_references: Sequence[ContentPartImageDict | ContentPartImage] = NOT_GIVEN,
        n: int = NOT_GIVEN,
        output_compression: int = NOT_GIVEN,
        output_format: ImageGenerationRequestOutputFormat = NOT_GIVEN,
        provider: ImageGenerationProviderPreferencesDict | ImageGenerationProviderPreferences = NOT_GIVEN,
        quality: ImageGenerationRequestQuality = NOT_GIVEN,
        resolution: ImageGenerationRequestResolution = NOT_GIVEN,
        seed: int = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        size: str = NOT_GIVEN,
        stream: bool = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ImageGenerationResponse:
        """Generate images.

        Makes images from a prompt, and from reference images where given. Images come as base64,
        never as URLs. With `stream` true partial images arrive first, but a provider that cannot
        stream answers with ordinary JSON all the same. A request is billed whole or not at all; a
        failed generation answers 502.

        Args:
            model: Id of an image model, as `images.models` gives it.
            prompt: What the image should show.
            aspect_ratio: Width to height. `auto` lets the model choose.
            background: Whether the background is see-through.
            input_references: Images to edit or to take as a pattern. Limits: at most 16 items.
            n: How many images to make, from 1 to 10.
            output_compression: Compression of the file, from 0 to 100.
            output_format: File format of the images. The provider chooses when absent.
            provider: Which providers may serve the request, and options for single ones.
            quality: How much care to spend; higher costs more on models priced by quality.
            resolution: Size class of the image. Goes together with `aspect_ratio`.
            seed: Number that makes results repeatable, as far as the provider can.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            size: A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with
                `resolution` or `aspect_ratio` are refused with 400.
            stream: Whether to send partial images as server-sent events. Without effect at
                providers that cannot stream.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ImageGenerationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.images.generate(
                model="google/gemini-2.5-flash-image", prompt="A lighthouse in fog"
            )
        """
        raise NotImplementedError

    @sync_method(_operations.MODELS)
    def models(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ImageModelsListResponse:
        """List image models.

        Lists the models that `images.generate` takes, with the parameters each supports. One answer
        holds them all. Readable without a key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ImageModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.images.models()
        """
        raise NotImplementedError

    list_models = models

    @stream_method(_operations.GENERATE)
    def stream(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: ImageGenerationRequestAspectRatio = NOT_GIVEN,
        background: ImageGenerationRequestBackground = NOT_GIVEN,
        input_references: Sequence[ContentPartImageDict | ContentPartImage] = NOT_GIVEN,
        n: int = NOT_GIVEN,
        output_compression: int = NOT_GIVEN,
        output_format: ImageGenerationRequestOutputFormat = NOT_GIVEN,
        provider: ImageGenerationProviderPreferencesDict | ImageGenerationProviderPreferences = NOT_GIVEN,
        quality: ImageGenerationRequestQuality = NOT_GIVEN,
        resolution: ImageGenerationRequestResolution = NOT_GIVEN,
        seed: int = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        size: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> S:
        """Generate images, streamed.

        Makes images from a prompt, and from reference images where given. Images come as base64,
        never as URLs. With `stream` true partial images arrive first, but a provider that cannot
        stream answers with ordinary JSON all the same. A request is billed whole or not at all; a
        failed generation answers 502.

        The stream opens when it is entered with `with` or first iterated. Invalid arguments raise
        at once; an error in the stream has the result so far in `partial`.

        Args:
            model: Id of an image model, as `images.models` gives it.
            prompt: What the image should show.
            aspect_ratio: Width to height. `auto` lets the model choose.
            background: Whether the background is see-through.
            input_references: Images to edit or to take as a pattern. Limits: at most 16 items.
            n: How many images to make, from 1 to 10.
            output_compression: Compression of the file, from 0 to 100.
            output_format: File format of the images. The provider chooses when absent.
            provider: Which providers may serve the request, and options for single ones.
            quality: How much care to spend; higher costs more on models priced by quality.
            resolution: Size class of the image. Goes together with `aspect_ratio`.
            seed: Number that makes results repeatable, as far as the provider can.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            size: A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with
                `resolution` or `aspect_ratio` are refused with 400.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            A stream of ImageStreamingResponseData, whose result is ImageGenerationResponse.

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            with client.images.stream(
                model="google/gemini-2.5-flash-image", prompt="A lighthouse in fog"
            ) as stream:
                for event in stream:
                    print(event)
        """
        raise NotImplementedError


class AsyncImages(AsyncResource[O], Generic[O, S]):
    """Images: `endpoints` (`list_model_endpoints`), `generate`, `models` (`list_models`), `stream`.
    The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.ENDPOINTS)
    async def endpoints(
        self,
        *,
        author: str,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ImageModelEndpointsResponse:
        """List the endpoints of an image model.

        Lists each provider's offer of one image model, with its price and the parameters it
        supports. One answer holds them all. Readable without a key.

        Args:
            author: Author part of the model id, before the slash.
            slug: Rest of the model id, after the slash.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ImageModelEndpointsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.images.endpoints(author="openai", slug="gpt-4o-mini")
        """
        raise NotImplementedError

    list_model_endpoints = endpoints

    @async_method(_operations.GENERATE)
    async def generate(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: ImageGenerationRequestAspectRatio = NOT_GIVEN,
        background: ImageGenerationRequestBackground = NOT_GIVEN,
        input_references: Sequence[ContentPartImageDict | ContentPartImage] = NOT_GIVEN,
        n: int = NOT_GIVEN,
        output_compression: int = NOT_GIVEN,
        output_format: ImageGenerationRequestOutputFormat = NOT_GIVEN,
        provider: ImageGenerationProviderPreferencesDict | ImageGenerationProviderPreferences = NOT_GIVEN,
        quality: ImageGenerationRequestQuality = NOT_GIVEN,
        resolution: ImageGenerationRequestResolution = NOT_GIVEN,
        seed: int = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        size: str = NOT_GIVEN,
        stream: bool = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ImageGenerationResponse:
        """Generate images.

        Makes images from a prompt, and from reference images where given. Images come as base64,
        never as URLs. With `stream` true partial images arrive first, but a provider that cannot
        stream answers with ordinary JSON all the same. A request is billed whole or not at all; a
        failed generation answers 502.

        Args:
            model: Id of an image model, as `images.models` gives it.
            prompt: What the image should show.
            aspect_ratio: Width to height. `auto` lets the model choose.
            background: Whether the background is see-through.
            input_references: Images to edit or to take as a pattern. Limits: at most 16 items.
            n: How many images to make, from 1 to 10.
            output_compression: Compression of the file, from 0 to 100.
            output_format: File format of the images. The provider chooses when absent.
            provider: Which providers may serve the request, and options for single ones.
            quality: How much care to spend; higher costs more on models priced by quality.
            resolution: Size class of the image. Goes together with `aspect_ratio`.
            seed: Number that makes results repeatable, as far as the provider can.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            size: A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with
                `resolution` or `aspect_ratio` are refused with 400.
            stream: Whether to send partial images as server-sent events. Without effect at
                providers that cannot stream.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ImageGenerationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.images.generate(
                model="google/gemini-2.5-flash-image", prompt="A lighthouse in fog"
            )
        """
        raise NotImplementedError

    @async_method(_operations.MODELS)
    async def models(
        self,
        *,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ImageModelsListResponse:
        """List image models.

        Lists the models that `images.generate` takes, with the parameters each supports. One answer
        holds them all. Readable without a key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ImageModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.images.models()
        """
        raise NotImplementedError

    list_models = models

    @stream_method(_operations.GENERATE)
    def stream(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: ImageGenerationRequestAspectRatio = NOT_GIVEN,
        background: ImageGenerationRequestBackground = NOT_GIVEN,
        input_references: Sequence[ContentPartImageDict | ContentPartImage] = NOT_GIVEN,
        n: int = NOT_GIVEN,
        output_compression: int = NOT_GIVEN,
        output_format: ImageGenerationRequestOutputFormat = NOT_GIVEN,
        provider: ImageGenerationProviderPreferencesDict | ImageGenerationProviderPreferences = NOT_GIVEN,
        quality: ImageGenerationRequestQuality = NOT_GIVEN,
        resolution: ImageGenerationRequestResolution = NOT_GIVEN,
        seed: int = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        size: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> S:
        """Generate images, streamed.

        Makes images from a prompt, and from reference images where given. Images come as base64,
        never as URLs. With `stream` true partial images arrive first, but a provider that cannot
        stream answers with ordinary JSON all the same. A request is billed whole or not at all; a
        failed generation answers 502.

        The stream opens when it is entered with `async with` or first iterated. Invalid arguments
        raise at once; an error in the stream has the result so far in `partial`.

        Args:
            model: Id of an image model, as `images.models` gives it.
            prompt: What the image should show.
            aspect_ratio: Width to height. `auto` lets the model choose.
            background: Whether the background is see-through.
            input_references: Images to edit or to take as a pattern. Limits: at most 16 items.
            n: How many images to make, from 1 to 10.
            output_compression: Compression of the file, from 0 to 100.
            output_format: File format of the images. The provider chooses when absent.
            provider: Which providers may serve the request, and options for single ones.
            quality: How much care to spend; higher costs more on models priced by quality.
            resolution: Size class of the image. Goes together with `aspect_ratio`.
            seed: Number that makes results repeatable, as far as the provider can.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            size: A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with
                `resolution` or `aspect_ratio` are refused with 400.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            A stream of ImageStreamingResponseData, whose result is ImageGenerationResponse.

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            async with client.images.stream(
                model="google/gemini-2.5-flash-image", prompt="A lighthouse in fog"
            ) as stream:
                async for event in stream:
                    print(event)
        """
        raise NotImplementedError
