# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.tools import GetToolResponse, ListToolsResponse

GET: Operation[GetToolResponse, None] = Operation(
    id="getTool",
    resource="tools",
    name="get",
    method="GET",
    path="/tools/{name}",
    result="tools.GetToolResponse",
    result_media="application/json",
    parameters=(Parameter("name", "name", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    replay_safe=True,
)
"""Read one server tool"""
GET_TOOL = GET

LIST: Operation[ListToolsResponse, None] = Operation(
    id="listTools",
    resource="tools",
    name="list",
    method="GET",
    path="/tools",
    result="tools.ListToolsResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer|null"),
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("api_format", "api_format", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 500),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List server tools"""
LIST_TOOLS = LIST
