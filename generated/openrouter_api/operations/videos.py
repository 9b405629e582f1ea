# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models.videos import VideoGenerationResponse, VideoModelsListResponse

CONTENT: Operation[bytes, None] = Operation(
    id="listVideosContent",
    resource="videos",
    name="content",
    method="GET",
    path="/videos/{jobId}/content",
    result=None,
    result_media="video/mp4",
    parameters=(
        Parameter("job_id", "jobId", "path", required=True),
        Parameter("index", "index", "query", type="integer(0..)|null"),
    ),
    errors=usual_errors(400, 401, 403, 404, 409, 410, 500, 502),
    replay_safe=True,
)
"""Download a finished video"""
GET_VIDEO_CONTENT = CONTENT

GENERATE: Operation[VideoGenerationResponse, None] = Operation(
    id="createVideos",
    resource="videos",
    name="generate",
    method="POST",
    path="/videos",
    result="videos.VideoGenerationResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "aspect_ratio": "string|null",
                "callback_url": "string|null",
                "creativity": "integer|null",
                "duration": "integer(1..)|null",
                "frame_images": "list[FrameImage]|null",
                "generate_audio": "boolean|null",
                "input_references": "list[InputReference]|null",
                "model": "string",
                "previous_job_id": "string|null",
                "prompt": "string|null",
                "provider": "VideoGenerationRequestProvider|null",
                "resolution": "string|null",
                "seed": "integer|null",
                "session_id": "string|null",
                "size": "string|null",
                "trace": "TraceConfig|null",
                "upscale_factor": "number|null",
                "user": "string|null",
            },
            required=frozenset(["model"]),
        ),
    ),
    errors=usual_errors(400, 401, 402, 403, 404, 413, 429, 499, 500, 503),
    starts_job=True,
)
"""Start a video generation job"""

GET: Operation[VideoGenerationResponse, None] = Operation(
    id="getVideos",
    resource="videos",
    name="get",
    method="GET",
    path="/videos/{jobId}",
    result="videos.VideoGenerationResponse",
    result_media="application/json",
    parameters=(Parameter("job_id", "jobId", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    replay_safe=True,
)
"""Get a video generation job"""
GET_GENERATION = GET

MODELS: Operation[VideoModelsListResponse, None] = Operation(
    id="listVideosModels",
    resource="videos",
    name="models",
    method="GET",
    path="/videos/models",
    result="videos.VideoModelsListResponse",
    result_media="application/json",
    errors=usual_errors(400, 500),
    security="optional",
    replay_safe=True,
)
"""List video models"""
LIST_VIDEOS_MODELS = MODELS
