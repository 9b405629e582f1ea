# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        CreateKeysRequestLimitReset,
        GetCurrentKeyResponseDataAllowedDataRegionsItem,
        KeyBudgetResetInterval,
        KeyBudgetScope,
        UpdateKeysRequestLimitReset,
    )


@model
class CreateKeysRequest(_Model):
    """The API key to create, and what it may spend. See `CreateKeysRequestDict`."""

    name: str
    creator_user_id: str | None = None
    expires_at: str | None = None
    external: CreateKeysRequestExternal | None = None
    include_byok_in_limit: bool | None = None
    limit: float | None = None
    limit_reset: CreateKeysRequestLimitReset | None = None
    workspace_id: str | None = None
    _nullable = ("creator_user_id", "expires_at", "limit", "limit_reset")


@model
class CreateKeysRequestExternal(_Model):
    """The end user of your own product that a new key is for. See `CreateKeysRequestExternalDict`."""

    user: str
    api_key: str | None = None


@model
class CreateKeysResponse(_Model):
    """A new API key: its string, shown this once, and its settings."""

    data: CreateKeysResponseData
    """Settings of the new key."""
    key: str
    """The key string itself, to be sent as bearer token. No later call returns it."""


@model
class CreateKeysResponseData(_Model):
    """Settings and spend of the key just created."""

    byok_usage: float
    """Spend on your own provider keys (BYOK) since the key was created, in USD."""
    byok_usage_daily: float
    """BYOK spend in the current UTC day, in USD."""
    byok_usage_monthly: float
    """BYOK spend in the current UTC month, in USD."""
    byok_usage_weekly: float
    """BYOK spend in the current UTC week, which starts on Monday, in USD."""
    created_at: str
    """When the key was created."""
    creator_user_id: str | None
    """Id of the user who created the key. Null when none is recorded."""
    disabled: bool
    """Whether the key is switched off. Requests with a disabled key get 401."""
    external_user: str | None
    """Your id of the external user the key was created for. Null when it is for none."""
    hash: str
    """SHA-256 of the key string in lowercase hexadecimal; the id of the key in other calls."""
    include_byok_in_limit: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    label: str
    """Display label of the key. The name you chose is in `name`."""
    last_used_at: str | None
    """When the key last signed a request. Null when it never has."""
    limit: float | None
    """Most the key may spend per `limit_reset` period, in USD. Null means no limit of its own."""
    limit_remaining: float | None
    """What is left of `limit` in the current period, in USD. Null when there is no limit."""
    limit_reset: str | None
    """How often the limit starts afresh, `daily`, `weekly` or `monthly`. Null means never."""
    name: str
    """Name given to the key by its owner."""
    updated_at: str | None
    """When the settings last changed. Null when they never have."""
    usage: float
    """Spend of OpenRouter credits since the key was created, in USD."""
    usage_daily: float
    """Credits spent in the current UTC day, in USD."""
    usage_monthly: float
    """Credits spent in the current UTC month, in USD."""
    usage_weekly: float
    """Credits spent in the current UTC week, which starts on Monday, in USD."""
    workspace_id: str
    """Id of the workspace the key belongs to."""
    expires_at: str | None = None
    """When the key stops working, in UTC. Null or absent when it does not expire."""
    _nullable = (
        "creator_user_id",
        "external_user",
        "last_used_at",
        "limit",
        "limit_remaining",
        "limit_reset",
        "updated_at",
        "expires_at",
    )


@model
class DeleteKeysResponse(_Model):
    """Confirms that the key is gone."""

    deleted: Literal[True]


@model
class FreeModelDailyRequests(_Model):
    """How many requests to free models the account may make in a day, and how many it has made."""

    limit: int
    """Most requests to free models in a day. It is higher for accounts that have bought credits."""
    remaining: int
    """Requests to free models that are left for today."""
    used: int
    """Requests to free models made today."""


@model
class GetCurrentKeyResponse(_Model):
    """Wraps what is known of the key in use."""

    data: GetCurrentKeyResponseData
    """Settings and spend of the key that signed the request."""


@model
class GetCurrentKeyResponseData(_Model):
    """Settings, spend and kind of the key that signed the request."""

    allowed_data_regions: list[GetCurrentKeyResponseDataAllowedDataRegionsItem]
    """Data regions in which requests with the key may be processed."""
    budgets: list[KeyBudget]
    """Every budget that a request with the key must fit into, from guardrails, the workspace and the
    key's own limit.
    """
    byok_usage: float
    """Spend on your own provider keys (BYOK) since the key was created, in USD."""
    byok_usage_daily: float
    """BYOK spend in the current UTC day, in USD."""
    byok_usage_monthly: float
    """BYOK spend in the current UTC month, in USD."""
    byok_usage_weekly: float
    """BYOK spend in the current UTC week, which starts on Monday, in USD."""
    creator_user_id: str | None
    """Id of the user who created the key. Null when none is recorded."""
    effective_budget: KeyBudget | None
    """The one of `budgets` that decides. By what rule it is picked is not documented. Null when there
    is none.
    """
    free_model_daily_requests: FreeModelDailyRequests
    """What is left of the daily allowance for free models."""
    include_byok_in_limit: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    is_free_tier: bool
    """Whether the account counts as free tier, not as a paying one."""
    is_management_key: bool
    """True for a management key, which administers the account and cannot run models."""
    is_provisioning_key: bool
    """Old name of the same flag. Use `is_management_key`. Deprecated."""
    label: str
    """Display label of the key."""
    limit: float | None
    """Most the key may spend per `limit_reset` period, in USD. Null means no limit of its own."""
    limit_remaining: float | None
    """What is left of `limit` in the current period, in USD. Null when there is no limit."""
    limit_reset: str | None
    """How often the limit starts afresh, `daily`, `weekly` or `monthly`. Null means never."""
    organization_id: str | None
    """Id of the organization the key belongs to. Null when it belongs to none."""
    rate_limit: GetCurrentKeyResponseDataRateLimit
    """No longer meaningful; ignore it. Limits show up as 429 answers instead. Deprecated."""
    usage: float
    """Spend of OpenRouter credits since the key was created, in USD."""
    usage_daily: float
    """Credits spent in the current UTC day, in USD."""
    usage_monthly: float
    """Credits spent in the current UTC month, in USD."""
    usage_weekly: float
    """Credits spent in the current UTC week, which starts on Monday, in USD."""
    workspace_id: str | None
    """Id of the workspace the key belongs to. Null when it belongs to none."""
    expires_at: str | None = None
    """When the key stops working, in UTC. Null or absent when it does not expire."""
    _nullable = (
        "creator_user_id",
        "effective_budget",
        "limit",
        "limit_remaining",
        "limit_reset",
        "organization_id",
        "workspace_id",
        "expires_at",
    )


@model
class GetCurrentKeyResponseDataRateLimit(_Model):
    """Leftover of an older rate limit scheme; carries no usable numbers."""

    interval: str
    """Period that `requests` once referred to."""
    note: str
    """Remark of the server about this block, for people to read."""
    requests: int
    """Always -1, which is not a count."""


@model
class GetKeyResponse(_Model):
    """Wraps one API key."""

    data: GetKeyResponseData
    """Settings and spend of the key asked for."""


@model
class GetKeyResponseData(_Model):
    """Settings and spend of one API key."""

    byok_usage: float
    """Spend on your own provider keys (BYOK) since the key was created, in USD."""
    byok_usage_daily: float
    """BYOK spend in the current UTC day, in USD."""
    byok_usage_monthly: float
    """BYOK spend in the current UTC month, in USD."""
    byok_usage_weekly: float
    """BYOK spend in the current UTC week, which starts on Monday, in USD."""
    created_at: str
    """When the key was created."""
    creator_user_id: str | None
    """Id of the user who created the key. Null when none is recorded."""
    disabled: bool
    """Whether the key is switched off. Requests with a disabled key get 401."""
    external_user: str | None
    """Your id of the external user the key was created for. Null when it is for none."""
    hash: str
    """SHA-256 of the key string in lowercase hexadecimal; the id of the key in other calls."""
    include_byok_in_limit: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    label: str
    """Display label of the key. The name you chose is in `name`."""
    last_used_at: str | None
    """When the key last signed a request. Null when it never has."""
    limit: float | None
    """Most the key may spend per `limit_reset` period, in USD. Null means no limit of its own."""
    limit_remaining: float | None
    """What is left of `limit` in the current period, in USD. Null when there is no limit."""
    limit_reset: str | None
    """How often the limit starts afresh, `daily`, `weekly` or `monthly`. Null means never."""
    name: str
    """Name given to the key by its owner."""
    updated_at: str | None
    """When the settings last changed. Null when they never have."""
    usage: float
    """Spend of OpenRouter credits since the key was created, in USD."""
    usage_daily: float
    """Credits spent in the current UTC day, in USD."""
    usage_monthly: float
    """Credits spent in the current UTC month, in USD."""
    usage_weekly: float
    """Credits spent in the current UTC week, which starts on Monday, in USD."""
    workspace_id: str
    """Id of the workspace the key belongs to."""
    expires_at: str | None = None
    """When the key stops working, in UTC. Null or absent when it does not expire."""
    _nullable = (
        "creator_user_id",
        "external_user",
        "last_used_at",
        "limit",
        "limit_remaining",
        "limit_reset",
        "updated_at",
        "expires_at",
    )


@model
class KeyBudget(_Model):
    """One of the budgets that bound what a key may spend. A request that would go beyond any of them
    is refused, with 403 or, at the key's own limit, perhaps 402.
    """

    budget_id: str | None
    """Id of the budget. Null when it has none of its own."""
    guardrail_id: str | None
    """Id of the guardrail that sets the budget. Null when it is not set by one."""
    include_byok: bool
    """Whether spend on your own provider keys (BYOK) counts toward the budget."""
    limit_usd: float
    """Most that may be spent per `reset_interval`, in USD."""
    remaining_usd: float
    """What is left of `limit_usd` in the current period, in USD."""
    reset_interval: KeyBudgetResetInterval | None
    """How often the budget starts afresh. Never when null."""
    resets_at: str | None
    """When the budget next starts afresh. Null when it never does."""
    scope: KeyBudgetScope
    """Whose budget this is, and where it is set."""
    spend_usd: float
    """What has been spent in the current period, in USD."""
    _nullable = ("budget_id", "guardrail_id", "reset_interval", "resets_at")


@model
class ListKeysResponse(_Model):
    """One page of API keys."""

    data: list[ListKeysResponseDataItem]
    """The keys of this page. Empty past the end of the list."""


@model
class ListKeysResponseDataItem(_Model):
    """Settings and spend of one API key in the list."""

    byok_usage: float
    """Spend on your own provider keys (BYOK) since the key was created, in USD."""
    byok_usage_daily: float
    """BYOK spend in the current UTC day, in USD."""
    byok_usage_monthly: float
    """BYOK spend in the current UTC month, in USD."""
    byok_usage_weekly: float
    """BYOK spend in the current UTC week, which starts on Monday, in USD."""
    created_at: str
    """When the key was created."""
    creator_user_id: str | None
    """Id of the user who created the key. Null when none is recorded."""
    disabled: bool
    """Whether the key is switched off. Requests with a disabled key get 401."""
    external_user: str | None
    """Your id of the external user the key was created for. Null when it is for none."""
    hash: str
    """SHA-256 of the key string in lowercase hexadecimal; the id of the key in other calls."""
    include_byok_in_limit: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    label: str
    """Display label of the key. The name you chose is in `name`."""
    last_used_at: str | None
    """When the key last signed a request. Null when it never has."""
    limit: float | None
    """Most the key may spend per `limit_reset` period, in USD. Null means no limit of its own."""
    limit_remaining: float | None
    """What is left of `limit` in the current period, in USD. Null when there is no limit."""
    limit_reset: str | None
    """How often the limit starts afresh, `daily`, `weekly` or `monthly`. Null means never."""
    name: str
    """Name given to the key by its owner."""
    updated_at: str | None
    """When the settings last changed. Null when they never have."""
    usage: float
    """Spend of OpenRouter credits since the key was created, in USD."""
    usage_daily: float
    """Credits spent in the current UTC day, in USD."""
    usage_monthly: float
    """Credits spent in the current UTC month, in USD."""
    usage_weekly: float
    """Credits spent in the current UTC week, which starts on Monday, in USD."""
    workspace_id: str
    """Id of the workspace the key belongs to."""
    expires_at: str | None = None
    """When the key stops working, in UTC. Null or absent when it does not expire."""
    _nullable = (
        "creator_user_id",
        "external_user",
        "last_used_at",
        "limit",
        "limit_remaining",
        "limit_reset",
        "updated_at",
        "expires_at",
    )


@model
class UpdateKeysRequest(_Model):
    """Changes to an API key; whatever is absent stays as it is. See `UpdateKeysRequestDict`."""

    disabled: bool | None = None
    include_byok_in_limit: bool | None = None
    limit: float | None = None
    limit_reset: UpdateKeysRequestLimitReset | None = None
    name: str | None = None
    workspace_id: str | None = None
    _nullable = ("limit", "limit_reset")


@model
class UpdateKeysResponse(_Model):
    """Wraps the key after the change."""

    data: UpdateKeysResponseData
    """Settings and spend of the key, with the changes applied."""


@model
class UpdateKeysResponseData(_Model):
    """Settings and spend of the key just changed."""

    byok_usage: float
    """Spend on your own provider keys (BYOK) since the key was created, in USD."""
    byok_usage_daily: float
    """BYOK spend in the current UTC day, in USD."""
    byok_usage_monthly: float
    """BYOK spend in the current UTC month, in USD."""
    byok_usage_weekly: float
    """BYOK spend in the current UTC week, which starts on Monday, in USD."""
    created_at: str
    """When the key was created."""
    creator_user_id: str | None
    """Id of the user who created the key. Null when none is recorded."""
    disabled: bool
    """Whether the key is switched off. Requests with a disabled key get 401."""
    external_user: str | None
    """Your id of the external user the key was created for. Null when it is for none."""
    hash: str
    """SHA-256 of the key string in lowercase hexadecimal; the id of the key in other calls."""
    include_byok_in_limit: bool
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    label: str
    """Display label of the key. The name you chose is in `name`."""
    last_used_at: str | None
    """When the key last signed a request. Null when it never has."""
    limit: float | None
    """Most the key may spend per `limit_reset` period, in USD. Null means no limit of its own."""
    limit_remaining: float | None
    """What is left of `limit` in the current period, in USD. Null when there is no limit."""
    limit_reset: str | None
    """How often the limit starts afresh, `daily`, `weekly` or `monthly`. Null means never."""
    name: str
    """Name given to the key by its owner."""
    updated_at: str | None
    """When the settings last changed. Null when they never have."""
    usage: float
    """Spend of OpenRouter credits since the key was created, in USD."""
    usage_daily: float
    """Credits spent in the current UTC day, in USD."""
    usage_monthly: float
    """Credits spent in the current UTC month, in USD."""
    usage_weekly: float
    """Credits spent in the current UTC week, which starts on Monday, in USD."""
    workspace_id: str
    """Id of the workspace the key belongs to."""
    expires_at: str | None = None
    """When the key stops working, in UTC. Null or absent when it does not expire."""
    _nullable = (
        "creator_user_id",
        "external_user",
        "last_used_at",
        "limit",
        "limit_remaining",
        "limit_reset",
        "updated_at",
        "expires_at",
    )
