# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `vault`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.vault import (
        ListInternConnectionsResponse,
        VaultEffectiveSecretListResponse,
        VaultSecretCopyResponse,
        VaultSecretListResponse,
        VaultSecretResponse,
    )

COPY_SECRETS_TO_INTERN: Operation[VaultSecretCopyResponse, None] = Operation(
    id="copyVaultSecretsToIntern",
    resource="vault",
    name="copy_secrets_to_intern",
    method="POST",
    path="/vault/interns/{internId}/secrets/copy",
    result="vault.VaultSecretCopyResponse",
    result_media="application/json",
    parameters=(Parameter("intern_id", "internId", "path", required=True),),
    bodies=(body_of("application/json", {"names": "list[string]"}, required=frozenset(["names"])),),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504),
)
"""Copy vault secrets to an intern"""
COPY_VAULT_SECRETS_TO_INTERN = COPY_SECRETS_TO_INTERN

DELETE_INTERN_SECRET: Operation[None, None] = Operation(
    id="deleteInternVaultSecret",
    resource="vault",
    name="delete_intern_secret",
    method="DELETE",
    path="/vault/interns/{internId}/secrets/{name}",
    result=None,
    result_media=None,
    parameters=(
        Parameter("intern_id", "internId", "path", required=True),
        Parameter("name", "name", "path", required=True),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504),
    replay_safe=True,
)
"""Delete a secret of an intern"""
DELETE_INTERN_VAULT_SECRET = DELETE_INTERN_SECRET

DELETE_SECRET: Operation[None, None] = Operation(
    id="deleteVaultSecret",
    resource="vault",
    name="delete_secret",
    method="DELETE",
    path="/vault/secrets/{name}",
    result=None,
    result_media=None,
    parameters=(Parameter("name", "name", "path", required=True),),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504),
    replay_safe=True,
)
"""Delete a vault secret"""
DELETE_VAULT_SECRET = DELETE_SECRET

LIST_INTERN_CONNECTIONS: Operation[ListInternConnectionsResponse, None] = Operation(
    id="listInternConnections",
    resource="vault",
    name="list_intern_connections",
    method="GET",
    path="/vault/interns/{internId}/connections",
    result="vault.ListInternConnectionsResponse",
    result_media="application/json",
    parameters=(Parameter("intern_id", "internId", "path", required=True),),
    errors=usual_errors(400, 401, 403, 404, 408, 429, 500, 502, 503, 504),
    replay_safe=True,
)
"""List the connections of an intern"""

LIST_INTERN_EFFECTIVE_SECRETS: Operation[VaultEffectiveSecretListResponse, None] = Operation(
    id="listInternEffectiveVaultSecrets",
    resource="vault",
    name="list_intern_effective_secrets",
    method="GET",
    path="/vault/interns/{internId}/effective-secrets",
    result="vault.VaultEffectiveSecretListResponse",
    result_media="application/json",
    parameters=(
        Parameter("intern_id", "internId", "path", required=True),
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("offset", "offset", "query", type="integer(0..10000)"),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 429, 500, 502, 503, 504),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=100, last_offset=10000),
    replay_safe=True,
)
"""List the secrets an intern can use"""
LIST_INTERN_EFFECTIVE_VAULT_SECRETS = LIST_INTERN_EFFECTIVE_SECRETS

LIST_INTERN_SECRETS: Operation[VaultSecretListResponse, None] = Operation(
    id="listInternVaultSecrets",
    resource="vault",
    name="list_intern_secrets",
    method="GET",
    path="/vault/interns/{internId}/secrets",
    result="vault.VaultSecretListResponse",
    result_media="application/json",
    parameters=(
        Parameter("intern_id", "internId", "path", required=True),
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("offset", "offset", "query", type="integer(0..10000)"),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 429, 500, 502, 503, 504),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=100, last_offset=10000),
    replay_safe=True,
)
"""List the secrets stored for an intern"""
LIST_INTERN_VAULT_SECRETS = LIST_INTERN_SECRETS

LIST_SECRETS: Operation[VaultSecretListResponse, None] = Operation(
    id="listVaultSecrets",
    resource="vault",
    name="list_secrets",
    method="GET",
    path="/vault/secrets",
    result="vault.VaultSecretListResponse",
    result_media="application/json",
    parameters=(
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("offset", "offset", "query", type="integer(0..10000)"),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 429, 500, 502, 503, 504),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=100, last_offset=10000),
    replay_safe=True,
)
"""List vault secrets"""
LIST_VAULT_SECRETS = LIST_SECRETS

STORE_INTERN_SECRET: Operation[VaultSecretResponse, None] = Operation(
    id="storeInternVaultSecret",
    resource="vault",
    name="store_intern_secret",
    method="PUT",
    path="/vault/interns/{internId}/secrets/{name}",
    result="vault.VaultSecretResponse",
    result_media="application/json",
    parameters=(
        Parameter("intern_id", "internId", "path", required=True),
        Parameter("name", "name", "path", required=True),
    ),
    bodies=(
        body_of(
            "application/json",
            {"hosts": "list[string]", "value": "string"},
            required=frozenset(["hosts", "value"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504),
    replay_safe=True,
)
"""Store a secret for an intern"""
STORE_INTERN_VAULT_SECRET = STORE_INTERN_SECRET

STORE_SECRET: Operation[VaultSecretResponse, None] = Operation(
    id="storeVaultSecret",
    resource="vault",
    name="store_secret",
    method="PUT",
    path="/vault/secrets/{name}",
    result="vault.VaultSecretResponse",
    result_media="application/json",
    parameters=(Parameter("name", "name", "path", required=True),),
    bodies=(
        body_of(
            "application/json",
            {"hosts": "list[string]", "value": "string"},
            required=frozenset(["hosts", "value"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504),
    replay_safe=True,
)
"""Store a vault secret"""
STORE_VAULT_SECRET = STORE_SECRET
