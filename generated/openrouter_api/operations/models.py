# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.models import ModelResponse, ModelsCountResponse
    from ..models.shared import ModelsListResponse

COUNT: Operation[ModelsCountResponse, None] = Operation(
    id="listModelsCount",
    resource="models",
    name="count",
    method="GET",
    path="/models/count",
    result="models.ModelsCountResponse",
    result_media="application/json",
    parameters=(Parameter("output_modalities", "output_modalities", "query"),),
    errors=usual_errors(400, 401, 403, 500),
    replay_safe=True,
)
"""Count models"""

GET: Operation[ModelResponse, None] = Operation(
    id="getModel",
    resource="models",
    name="get",
    method="GET",
    path="/model/{author}/{slug}",
    result="models.ModelResponse",
    result_media="application/json",
    parameters=(
        Parameter("author", "author", "path", required=True),
        Parameter("slug", "slug", "path", required=True),
    ),
    errors=usual_errors(403, 404, 500),
    security="optional",
    replay_safe=True,
)
"""Get one model"""

LIST: Operation[ModelsListResponse, None] = Operation(
    id="getModels",
    resource="models",
    name="list",
    method="GET",
    path="/models",
    result="shared.ModelsListResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..1000)"),
        Parameter("category", "category", "query"),
        Parameter("supported_parameters", "supported_parameters", "query"),
        Parameter("output_modalities", "output_modalities", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("use_rss", "use_rss", "query"),
        Parameter("use_rss_chat_links", "use_rss_chat_links", "query"),
        Parameter("q", "q", "query"),
        Parameter("input_modalities", "input_modalities", "query"),
        Parameter("context", "context", "query", type="integer(1..)"),
        Parameter("min_price", "min_price", "query", type="number(0..)|null"),
        Parameter("max_price", "max_price", "query", type="number(0..)|null"),
        Parameter("arch", "arch", "query"),
        Parameter("model_authors", "model_authors", "query"),
        Parameter("providers", "providers", "query"),
        Parameter("distillable", "distillable", "query"),
        Parameter("zdr", "zdr", "query"),
        Parameter("region", "region", "query"),
        Parameter("min_output_price", "min_output_price", "query", type="number(0..)|null"),
        Parameter("max_output_price", "max_output_price", "query", type="number(0..)|null"),
        Parameter("min_age_days", "min_age_days", "query", type="integer(0..)|null"),
        Parameter("max_age_days", "max_age_days", "query", type="integer(0..)|null"),
        Parameter("min_intelligence_index", "min_intelligence_index", "query", type="number(0..)|null"),
        Parameter("max_intelligence_index", "max_intelligence_index", "query", type="number(0..)|null"),
        Parameter("min_coding_index", "min_coding_index", "query", type="number(0..)|null"),
        Parameter("max_coding_index", "max_coding_index", "query", type="number(0..)|null"),
        Parameter("min_agentic_index", "min_agentic_index", "query", type="number(0..)|null"),
        Parameter("max_agentic_index", "max_agentic_index", "query", type="number(0..)|null"),
        Parameter("min_tool_success_rate", "min_tool_success_rate", "query", type="number(0..1)|null"),
        Parameter("max_tool_success_rate", "max_tool_success_rate", "query", type="number(0..1)|null"),
        Parameter("endpoints", "endpoints", "query"),
    ),
    errors=usual_errors(400, 403, 500, 503),
    security="optional",
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=500),
    replay_safe=True,
)
"""List models"""

LIST_FOR_USER: Operation[ModelsListResponse, None] = Operation(
    id="listModelsUser",
    resource="models",
    name="list_for_user",
    method="GET",
    path="/models/user",
    result="shared.ModelsListResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..1000)"),
        Parameter("output_modalities", "output_modalities", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("client", "client", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500, 503),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=500),
    replay_safe=True,
)
"""List the models open to the caller"""
