# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Operation

if TYPE_CHECKING:
    from ..models.providers import ListProvidersResponse

LIST: Operation[ListProvidersResponse, None] = Operation(
    id="listProviders",
    resource="providers",
    name="list",
    method="GET",
    path="/providers",
    result="providers.ListProvidersResponse",
    result_media="application/json",
    errors={401: "shared.UnauthorizedResponse", 500: "shared.InternalServerResponse"},
    replay_safe=True,
)
"""List inference providers"""
