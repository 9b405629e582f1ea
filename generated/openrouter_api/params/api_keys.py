# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `api_keys`."""

from __future__ import annotations

from typing import Required, TypedDict

from .. import models as _models


class CreateKeysRequestDict(TypedDict, total=False):
    """The API key to create, and what it may spend."""

    creator_user_id: str | None
    """Id of the user to record as creator of the key."""
    expires_at: str | None
    """When the key stops working; must be given in UTC. It does not expire when absent or null."""
    external: CreateKeysRequestExternalDict | _models.CreateKeysRequestExternal
    """The external user the key is for, an end user of your own product. For none when absent."""
    include_byok_in_limit: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    limit: float | None
    """Most the key may spend per `limit_reset` period, in USD; requests beyond it get 402 or 403. No
    limit of its own when absent or null.
    """
    limit_reset: _models.CreateKeysRequestLimitReset | None
    """How often the spend counted toward `limit` starts again from zero. Never when absent or null."""
    name: Required[str]
    """Name to tell the key apart by."""
    workspace_id: str
    """Workspace to create the key in."""


class ApiKeysCreateParams(CreateKeysRequestDict, total=False):
    """Arguments of `api_keys.create`, which its docstring describes."""


class ApiKeysDeleteParams(TypedDict, total=False):
    """Arguments of `api_keys.delete`, which its docstring describes."""

    hash: Required[str]


class ApiKeysGetParams(TypedDict, total=False):
    """Arguments of `api_keys.get`, which its docstring describes."""

    hash: Required[str]


class ApiKeysListParams(TypedDict, total=False):
    """Arguments of `api_keys.list`, which its docstring describes."""

    include_disabled: bool | str
    offset: int | None
    workspace_id: str
    include_expired: bool


class UpdateKeysRequestDict(TypedDict, total=False):
    """Changes to an API key; whatever is absent stays as it is."""

    disabled: bool
    """True switches the key off, false on again."""
    include_byok_in_limit: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    limit: float | None
    """New spending limit per `limit_reset` period, in USD. Null removes the limit."""
    limit_reset: _models.UpdateKeysRequestLimitReset | None
    """How often the limit starts afresh. Null makes it a limit on all spend, without reset."""
    name: str
    """New name of the key."""
    workspace_id: str
    """Id of the workspace to move the key to."""


class ApiKeysUpdateParams(UpdateKeysRequestDict, total=False):
    """Arguments of `api_keys.update`, which its docstring describes."""

    hash: Required[str]


class CreateKeysRequestExternalDict(TypedDict, total=False):
    """The end user of your own product that a new key is for."""

    api_key: str
    """An API key that goes with the user. Beyond the name, nothing is documented."""
    user: Required[str]
    """Your id of the user, as in `external_users`."""
