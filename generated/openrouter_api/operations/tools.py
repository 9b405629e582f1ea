# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.tools import GetToolResponse, ListToolsResponse

GET: Operation[GetToolResponse, None] = Operation(
    id="getTool",
    resource="tools",
    name="get",
    method="GET",
    path="/tools/{name}",
    result="tools.get_tool_response",
    result_media="application/json",
    parameters=(Parameter("name", "name", "path", required=True),),
    errors={
        401: "shared.unauthorized_response",
        403: "shared.forbidden_response",
        404: "shared.not_found_response",
        500: "shared.internal_server_response",
    },
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
    result="tools.list_tools_response",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer|null"),
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("api_format", "api_format", "query"),
    ),
    errors={
        400: "shared.bad_request_response",
        401: "shared.unauthorized_response",
        403: "shared.forbidden_response",
        404: "shared.not_found_response",
        500: "shared.internal_server_response",
    },
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=50),
    replay_safe=True,
)
"""List server tools"""
LIST_TOOLS = LIST
