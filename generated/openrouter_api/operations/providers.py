# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
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
    errors=usual_errors(401, 500),
    replay_safe=True,
)
"""List inference providers"""
