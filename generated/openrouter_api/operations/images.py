# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Parameter, Stream

if TYPE_CHECKING:
    from ..models.images import (
        ImageGenerationResponse,
        ImageModelEndpointsResponse,
        ImageModelsListResponse,
        ImageStreamingResponseData,
    )

ENDPOINTS: Operation[ImageModelEndpointsResponse, None] = Operation(
    id="listImageModelEndpoints",
    resource="images",
    name="endpoints",
    method="GET",
    path="/images/models/{author}/{slug}/endpoints",
    result="images.ImageModelEndpointsResponse",
    result_media="application/json",
    parameters=(
        Parameter("author", "author", "path", required=True),
        Parameter("slug", "slug", "path", required=True),
    ),
    errors=usual_errors(404, 500),
    security="optional",
    replay_safe=True,
)
"""List the endpoints of an image model"""
LIST_MODEL_ENDPOINTS = ENDPOINTS

GENERATE: Operation[ImageGenerationResponse, ImageStreamingResponseData] = Operation(
    id="createImages",
    resource="images",
    name="generate",
    method="POST",
    path="/images",
    result="images.ImageGenerationResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "aspect_ratio": "string|null",
                "background": "string|null",
                "input_references": "list[ContentPartImage]|null",
                "model": "string",
                "n": "integer|null",
                "output_compression": "integer|null",
                "output_format": "string|null",
                "prompt": "string",
                "provider": "ImageGenerationProviderPreferences|null",
                "quality": "string|null",
                "resolution": "string|null",
                "seed": "integer|null",
                "session_id": "string|null",
                "size": "string|null",
                "stream": "boolean|null",
                "trace": "TraceConfig|null",
                "user": "string|null",
            },
            required=frozenset(["model", "prompt"]),
        ),
    ),
    stream=Stream("stream", "[DONE]", "images.ImageStreamingResponseData"),
    errors=usual_errors(400, 401, 402, 403, 404, 413, 429, 500, 502, 524, 529),
)
"""Generate images"""

MODELS: Operation[ImageModelsListResponse, None] = Operation(
    id="listImageModels",
    resource="images",
    name="models",
    method="GET",
    path="/images/models",
    result="images.ImageModelsListResponse",
    result_media="application/json",
    errors=usual_errors(500),
    security="optional",
    replay_safe=True,
)
"""List image models"""
LIST_MODELS = MODELS
