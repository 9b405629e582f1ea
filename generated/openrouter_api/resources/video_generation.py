# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `video_generation`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import video_generation as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.video_generation import VideoGenerationResponse, VideoModelsListResponse
    from ..operation import Operation
    from ..params.video_generation import (
        VideoGenerationGenerateParams,
        VideoGenerationGetGenerationParams,
        VideoGenerationGetVideoContentParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "generate": _operations.GENERATE,
    "get_generation": _operations.GET_GENERATION,
    "get_video_content": _operations.GET_VIDEO_CONTENT,
    "list_videos_models": _operations.LIST_VIDEOS_MODELS,
}


class VideoGeneration(SyncResource[O]):
    """Video generation: `generate`, `get_generation`, `get_video_content`, `list_videos_models`."""

    __slots__ = ()
    _methods = _METHODS

    def generate(
        self, *, options: O | None = None, **params: Unpack[VideoGenerationGenerateParams]
    ) -> VideoGenerationResponse:
        """Start a video generation job.

        Answers at once with a job whose status is `pending`. Poll
        `video_generation.get_generation`, about every 30 seconds, until the status is final, or
        give a `callback_url`; then download with `video_generation.get_video_content`. Video
        generation has no zero data retention: a request that demands it is not routed.

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
            options: Options for this call, which override those of the client.

        Returns:
            VideoGenerationResponse (status 202).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 499, 500, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GENERATE, params, options)

    def get_generation(
        self, *, options: O | None = None, **params: Unpack[VideoGenerationGetGenerationParams]
    ) -> VideoGenerationResponse:
        """Get a video generation job.

        The present state of a job. `completed`, `failed`, `cancelled` and `expired` are final; poll
        about every 30 seconds until one of them.

        Args:
            job_id: Id of the job, the `id` that `video_generation.generate` returned.
            options: Options for this call, which override those of the client.

        Returns:
            VideoGenerationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_GENERATION, params, options)

    def get_video_content(
        self, *, options: O | None = None, **params: Unpack[VideoGenerationGetVideoContentParams]
    ) -> bytes:
        """Download a finished video.

        The bytes of one video of a completed job, as `video/mp4`. The API key is needed here too.

        Args:
            job_id: Id of the job, the `id` that `video_generation.generate` returned.
            index: Which of the job's videos to download, counted from 0. The first when absent.
                The API default is `0`. Limits: at least 0.
            options: Options for this call, which override those of the client.

        Returns:
            bytes (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 410,
            500, 502.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_VIDEO_CONTENT, params, options)

    def list_videos_models(self, *, options: O | None = None) -> VideoModelsListResponse:
        """List video models.

        All models that generate video, in one answer, each with the resolutions, durations and
        other settings that it accepts. The list can be read without an API key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            VideoModelsListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_VIDEOS_MODELS, {}, options)


class AsyncVideoGeneration(AsyncResource[O]):
    """Video generation: `generate`, `get_generation`, `get_video_content`, `list_videos_models`."""

    __slots__ = ()
    _methods = _METHODS

    async def generate(
        self, *, options: O | None = None, **params: Unpack[VideoGenerationGenerateParams]
    ) -> VideoGenerationResponse:
        """Start a video generation job.

        Answers at once with a job whose status is `pending`. Poll
        `video_generation.get_generation`, about every 30 seconds, until the status is final, or
        give a `callback_url`; then download with `video_generation.get_video_content`. Video
        generation has no zero data retention: a request that demands it is not routed.

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
            options: Options for this call, which override those of the client.

        Returns:
            VideoGenerationResponse (status 202).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 499, 500, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GENERATE, params, options)

    async def get_generation(
        self, *, options: O | None = None, **params: Unpack[VideoGenerationGetGenerationParams]
    ) -> VideoGenerationResponse:
        """Get a video generation job.

        The present state of a job. `completed`, `failed`, `cancelled` and `expired` are final; poll
        about every 30 seconds until one of them.

        Args:
            job_id: Id of the job, the `id` that `video_generation.generate` returned.
            options: Options for this call, which override those of the client.

        Returns:
            VideoGenerationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 401, 403, 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_GENERATION, params, options)

    async def get_video_content(
        self, *, options: O | None = None, **params: Unpack[VideoGenerationGetVideoContentParams]
    ) -> bytes:
        """Download a finished video.

        The bytes of one video of a completed job, as `video/mp4`. The API key is needed here too.

        Args:
            job_id: Id of the job, the `id` that `video_generation.generate` returned.
            index: Which of the job's videos to download, counted from 0. The first when absent.
                The API default is `0`. Limits: at least 0.
            options: Options for this call, which override those of the client.

        Returns:
            bytes (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 409, 410,
            500, 502.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_VIDEO_CONTENT, params, options)

    async def list_videos_models(self, *, options: O | None = None) -> VideoModelsListResponse:
        """List video models.

        All models that generate video, in one answer, each with the resolutions, durations and
        other settings that it accepts. The list can be read without an API key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            VideoModelsListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_VIDEOS_MODELS, {}, options)
