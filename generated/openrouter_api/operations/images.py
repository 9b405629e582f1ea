# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `images`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Operation, Parameter, Stream

if TYPE_CHECKING:
    from ..models.image_generation_response import ImageGenerationResponse
    from ..models.image_model_endpoints_response import ImageModelEndpointsResponse
    from ..models.image_models_list_response import ImageModelsListResponse
    from ..models.image_streaming_response_data import ImageStreamingResponseData

GENERATE: Operation[ImageGenerationResponse, ImageStreamingResponseData] = Operation(
    id="createImages",
    resource="images",
    name="generate",
    method="POST",
    path="/images",
    result="image_generation_response",
    result_media="application/json",
    bodies=(
        Body(
            "application/json",
            {
                "aspect_ratio": "aspect_ratio",
                "background": "background",
                "input_references": "input_references",
                "model": "model",
                "n": "n",
                "output_compression": "output_compression",
                "output_format": "output_format",
                "prompt": "prompt",
                "provider": "provider",
                "quality": "quality",
                "resolution": "resolution",
                "seed": "seed",
                "session_id": "session_id",
                "size": "size",
                "stream": "stream",
                "trace": "trace",
                "user": "user",
            },
            required=frozenset(["model", "prompt"]),
        ),
    ),
    stream=Stream("stream", "[DONE]", "image_streaming_response_data"),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        402: "payment_required_response",
        403: "forbidden_response",
        404: "not_found_response",
        413: "payload_too_large_response",
        429: "too_many_requests_response",
        500: "internal_server_response",
        502: "bad_gateway_response",
        524: "edge_network_timeout_response",
        529: "provider_overloaded_response",
    },
)
"""Generate images"""

LIST_MODEL_ENDPOINTS: Operation[ImageModelEndpointsResponse, None] = Operation(
    id="listImageModelEndpoints",
    resource="images",
    name="list_model_endpoints",
    method="GET",
    path="/images/models/{author}/{slug}/endpoints",
    result="image_model_endpoints_response",
    result_media="application/json",
    parameters=(
        Parameter("author", "author", "path", required=True),
        Parameter("slug", "slug", "path", required=True),
    ),
    errors={404: "not_found_response", 500: "internal_server_response"},
    security="optional",
    replay_safe=True,
)
"""List the endpoints of an image model"""

LIST_MODELS: Operation[ImageModelsListResponse, None] = Operation(
    id="listImageModels",
    resource="images",
    name="list_models",
    method="GET",
    path="/images/models",
    result="image_models_list_response",
    result_media="application/json",
    errors={500: "internal_server_response"},
    security="optional",
    replay_safe=True,
)
"""List image models"""
