# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `endpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
from ..operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models.endpoints import ListEndpointsZdrResponse, ListModelEndpointsResponse

LIST: Operation[ListModelEndpointsResponse, None] = Operation(
    id="listEndpoints",
    resource="endpoints",
    name="list",
    method="GET",
    path="/models/{author}/{slug}/endpoints",
    result="endpoints.ListModelEndpointsResponse",
    result_media="application/json",
    parameters=(
        Parameter("author", "author", "path", required=True),
        Parameter("slug", "slug", "path", required=True),
    ),
    errors=usual_errors(401, 403, 404, 500, 503),
    replay_safe=True,
)
"""List the endpoints of a model"""

LIST_ZDR: Operation[ListEndpointsZdrResponse, None] = Operation(
    id="listEndpointsZdr",
    resource="endpoints",
    name="list_zdr",
    method="GET",
    path="/endpoints/zdr",
    result="endpoints.ListEndpointsZdrResponse",
    result_media="application/json",
    errors=usual_errors(401, 403, 500, 503),
    replay_safe=True,
)
"""List endpoints without data retention"""
LIST_ZDR_ENDPOINTS = LIST_ZDR
