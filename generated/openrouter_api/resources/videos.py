# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `videos`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import videos as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.shared_inputs import TraceConfig
    from ..models.values import VideoGenerationRequestAspectRatio, VideoGenerationRequestResolution
    from ..models.videos import (
        FrameImage,
        VideoGenerationRequestProvider,
        VideoGenerationResponse,
        VideoModelsListResponse,
    )
    from ..operation import Retries, Timeouts
    from ..params.shared import TraceConfigDict
    from ..params.videos import FrameImageDict, InputReferenceDict, VideoGenerationRequestProviderDict


class Videos(SyncResource[O]):
    """Videos: `content` (`get_video_content`), `generate`, `get` (`get_generation`), `models`
    (`list_videos_models`). The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.CONTENT)
    def content(
        self,
        *,
        job_id: str,
        index: int | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> bytes:
        """Download a finished video.

        The bytes of one video of a completed job, as `video/mp4`. The API key is needed here too.

        Args:
            job_id: Id of the job, the `id` that `videos.generate` returned.
            index: Which of the job's videos to download, counted from 0. The first when absent.
                The API default is `0`. Limits: at least 0.
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
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409), GoneError
                (410), InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = client.videos.content(job_id="job-1")
        """
        raise NotImplementedError

    get_video_content = content

    @sync_method(_operations.GENERATE)
    def generate(
        self,
        *,
        model: str,
        aspect_ratio: VideoGenerationRequestAspectRatio = NOT_GIVEN,
        callback_url: str = NOT_GIVEN,
        creativity: int = NOT_GIVEN,
        duration: int = NOT_GIVEN,
        frame_images: Sequence[FrameImageDict | FrameImage] = NOT_GIVEN,
        generate_audio: bool = NOT_GIVEN,
        input_references: Sequence[InputReferenceDict] = NOT_GIVEN,
        previous_job_id: str = NOT_GIVEN,
        prompt: str = NOT_GIVEN,
        provider: VideoGenerationRequestProviderDict | VideoGenerationRequestProvider = NOT_GIVEN,
        resolution: VideoGenerationRequestResolution = NOT_GIVEN,
        seed: int = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        size: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        upscale_factor: float = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VideoGenerationResponse:
        """Start a video generation job.

        Answers at once with a job whose status is `pending`. Poll `videos.get`, about every 30
        seconds, until the status is final, or give a `callback_url`; then download with
        `videos.content`. Video generation has no zero data retention: a request that demands it is
        not routed.

        Args:
            model: Id of the video model.
            aspect_ratio: Shape of the picture, width to height. One of the ratios in the
                `supported_aspect_ratios` of the model.
            callback_url: HTTPS URL that receives a POST when the job ends, whatever its final
                status. Replaces the default of the workspace for this job. With a signing secret
                set, the header `X-OpenRouter-Signature` proves the origin.
            creativity: Level of creative freedom, as a whole number. Only for models whose
                `creativity` lists the allowed values.
            duration: Length of the video in seconds. One of the `supported_durations` of the
                model. Limits: at least 1.
            frame_images: Images for the first or last frame. When present, they take precedence
                over `input_references`.
            generate_audio: Whether the video gets a sound track. Set it if it matters: what
                happens when absent varies by model endpoint.
            input_references: Images, audio or videos that guide the result. `frame_images`
                takes precedence over them.
            previous_job_id: Id of an earlier video job that this one follows on from. What a
                model makes of it is not documented.
            prompt: Text that describes the video. May be absent only for models that work from
                images alone.
            provider: Settings passed on to the provider.
            resolution: Resolution class of the video. One of the `supported_resolutions` of the
                model.
            seed: Seed for repeatable results, on models that take one. Equal results are not
                certain.
            session_id: Id that groups this request with others, for observability. At most 256
                characters.
            size: Exact size in pixels, `WIDTHxHEIGHT`, such as `1280x720`: the other way to say
                `resolution` and `aspect_ratio`. Which wins when both are given is not documented.
            trace: Names and ids for the trace of this request in observability tools.
            upscale_factor: How many times larger to make the picture. Only for models with an
                `upscale_factor` range. Limits: above 0.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VideoGenerationResponse (status 202).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), APIError (499),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.videos.generate(model="google/veo-3.1", prompt="Waves at dawn")
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        job_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VideoGenerationResponse:
        """Get a video generation job.

        The present state of a job. `completed`, `failed`, `cancelled` and `expired` are final; poll
        about every 30 seconds until one of them.

        Args:
            job_id: Id of the job, the `id` that `videos.generate` returned.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VideoGenerationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.videos.get(job_id="job-1")
        """
        raise NotImplementedError

    get_generation = get

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
    ) -> VideoModelsListResponse:
        """List video models.

        All models that generate video, in one answer, each with the resolutions, durations and
        other settings that it accepts. The list can be read without an API key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VideoModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = client.videos.models()
        """
        raise NotImplementedError

    list_videos_models = models


class AsyncVideos(AsyncResource[O]):
    """Videos: `content` (`get_video_content`), `generate`, `get` (`get_generation`), `models`
    (`list_videos_models`). The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.CONTENT)
    async def content(
        self,
        *,
        job_id: str,
        index: int | None = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> bytes:
        """Download a finished video.

        The bytes of one video of a completed job, as `video/mp4`. The API key is needed here too.

        Args:
            job_id: Id of the job, the `id` that `videos.generate` returned.
            index: Which of the job's videos to download, counted from 0. The first when absent.
                The API default is `0`. Limits: at least 0.
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
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409), GoneError
                (410), InternalServerError (500), BadGatewayError (502).
            TransportError: No usable response.

        Example:
            result = await client.videos.content(job_id="job-1")
        """
        raise NotImplementedError

    get_video_content = content

    @async_method(_operations.GENERATE)
    async def generate(
        self,
        *,
        model: str,
        aspect_ratio: VideoGenerationRequestAspectRatio = NOT_GIVEN,
        callback_url: str = NOT_GIVEN,
        creativity: int = NOT_GIVEN,
        duration: int = NOT_GIVEN,
        frame_images: Sequence[FrameImageDict | FrameImage] = NOT_GIVEN,
        generate_audio: bool = NOT_GIVEN,
        input_references: Sequence[InputReferenceDict] = NOT_GIVEN,
        previous_job_id: str = NOT_GIVEN,
        prompt: str = NOT_GIVEN,
        provider: VideoGenerationRequestProviderDict | VideoGenerationRequestProvider = NOT_GIVEN,
        resolution: VideoGenerationRequestResolution = NOT_GIVEN,
        seed: int = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        size: str = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        upscale_factor: float = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VideoGenerationResponse:
        """Start a video generation job.

        Answers at once with a job whose status is `pending`. Poll `videos.get`, about every 30
        seconds, until the status is final, or give a `callback_url`; then download with
        `videos.content`. Video generation has no zero data retention: a request that demands it is
        not routed.

        Args:
            model: Id of the video model.
            aspect_ratio: Shape of the picture, width to height. One of the ratios in the
                `supported_aspect_ratios` of the model.
            callback_url: HTTPS URL that receives a POST when the job ends, whatever its final
                status. Replaces the default of the workspace for this job. With a signing secret
                set, the header `X-OpenRouter-Signature` proves the origin.
            creativity: Level of creative freedom, as a whole number. Only for models whose
                `creativity` lists the allowed values.
            duration: Length of the video in seconds. One of the `supported_durations` of the
                model. Limits: at least 1.
            frame_images: Images for the first or last frame. When present, they take precedence
                over `input_references`.
            generate_audio: Whether the video gets a sound track. Set it if it matters: what
                happens when absent varies by model endpoint.
            input_references: Images, audio or videos that guide the result. `frame_images`
                takes precedence over them.
            previous_job_id: Id of an earlier video job that this one follows on from. What a
                model makes of it is not documented.
            prompt: Text that describes the video. May be absent only for models that work from
                images alone.
            provider: Settings passed on to the provider.
            resolution: Resolution class of the video. One of the `supported_resolutions` of the
                model.
            seed: Seed for repeatable results, on models that take one. Equal results are not
                certain.
            session_id: Id that groups this request with others, for observability. At most 256
                characters.
            size: Exact size in pixels, `WIDTHxHEIGHT`, such as `1280x720`: the other way to say
                `resolution` and `aspect_ratio`. Which wins when both are given is not documented.
            trace: Names and ids for the trace of this request in observability tools.
            upscale_factor: How many times larger to make the picture. Only for models with an
                `upscale_factor` range. Limits: above 0.
            user: Stable id of your end user, for grouping and abuse tracking.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VideoGenerationResponse (status 202).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                PayloadTooLargeError (413), RateLimitError (429), APIError (499),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.videos.generate(
                model="google/veo-3.1", prompt="Waves at dawn"
            )
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        job_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> VideoGenerationResponse:
        """Get a video generation job.

        The present state of a job. `completed`, `failed`, `cancelled` and `expired` are final; poll
        about every 30 seconds until one of them.

        Args:
            job_id: Id of the job, the `id` that `videos.generate` returned.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VideoGenerationResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.videos.get(job_id="job-1")
        """
        raise NotImplementedError

    get_generation = get

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
    ) -> VideoModelsListResponse:
        """List video models.

        All models that generate video, in one answer, each with the resolutions, durations and
        other settings that it accepts. The list can be read without an API key.

        Args:
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            VideoModelsListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), InternalServerError (500).
            TransportError: No usable response.

        Example:
            result = await client.videos.models()
        """
        raise NotImplementedError

    list_videos_models = models
