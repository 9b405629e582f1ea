# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `private_providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models.private_providers import (
        CreatePrivateProviderResponse,
        DeletePrivateProviderResponse,
        GetPrivateProviderResponse,
        ListPrivateProvidersResponse,
        UpdatePrivateProviderResponse,
    )

CREATE: Operation[CreatePrivateProviderResponse, None] = Operation(
    id="createPrivateProvider",
    resource="private_providers",
    name="create",
    method="POST",
    path="/private-providers",
    result="private_providers.CreatePrivateProviderResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "base_url": "string|null",
                "display_name": "string|null",
                "name": "string",
                "slug": "string|null",
            },
            required=frozenset(["name"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 429, 500, 502),
    management_key=True,
)
"""Create a private provider"""

DELETE: Operation[DeletePrivateProviderResponse, None] = Operation(
    id="deletePrivateProvider",
    resource="private_providers",
    name="delete",
    method="DELETE",
    path="/private-providers/{slug}",
    result="private_providers.DeletePrivateProviderResponse",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 429, 500, 502),
    management_key=True,
    replay_safe=True,
)
"""Delete a private provider"""

GET: Operation[GetPrivateProviderResponse, None] = Operation(
    id="getPrivateProvider",
    resource="private_providers",
    name="get",
    method="GET",
    path="/private-providers/{slug}",
    result="private_providers.GetPrivateProviderResponse",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
    errors=usual_errors(401, 403, 404, 500),
    management_key=True,
    replay_safe=True,
)
"""Get a private provider"""

LIST: Operation[ListPrivateProvidersResponse, None] = Operation(
    id="listPrivateProviders",
    resource="private_providers",
    name="list",
    method="GET",
    path="/private-providers",
    result="private_providers.ListPrivateProvidersResponse",
    result_media="application/json",
    errors=usual_errors(401, 403, 500),
    management_key=True,
    replay_safe=True,
)
"""List private providers"""

UPDATE: Operation[UpdatePrivateProviderResponse, None] = Operation(
    id="updatePrivateProvider",
    resource="private_providers",
    name="update",
    method="PATCH",
    path="/private-providers/{slug}",
    result="private_providers.UpdatePrivateProviderResponse",
    result_media="application/json",
    parameters=(Parameter("slug", "slug", "path", required=True),),
    bodies=(body_of("application/json", {"base_url": "string|null", "display_name": "string|null"}),),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 422, 429, 500, 502),
    management_key=True,
)
"""Change a private provider"""
