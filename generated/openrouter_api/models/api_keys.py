# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import UNSET, Unset, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        CreateKeysRequestLimitReset,
        GetCurrentKeyResponseDataAllowedDataRegionsItem,
        KeyBudgetResetInterval,
        KeyBudgetScope,
        UpdateKeysRequestLimitReset,
    )

_new = object.__new__


@model
class CreateKeysRequest(_Model):
    """The API key to create, and what it may spend."""

    name: str
    """Name to tell the key apart by."""
    creator_user_id: str | Unset | None = UNSET
    """Id of the user to record as creator of the key."""
    expires_at: str | Unset | None = UNSET
    """When the key stops working; must be given in UTC. It does not expire when absent or null."""
    external: CreateKeysRequestExternal | Unset = UNSET
    """The external user the key is for, an end user of your own product. For none when absent."""
    include_byok_in_limit: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    limit: float | Unset | None = UNSET
    """Most the key may spend per `limit_reset` period, in USD; requests beyond it get 402 or 403. No
    limit of its own when absent or null.
    """
    limit_reset: CreateKeysRequestLimitReset | Unset | None = UNSET
    """How often the spend counted toward `limit` starts again from zero. Never when absent or null."""
    workspace_id: str | Unset = UNSET
    """Workspace to create the key in."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateKeysRequest)
        self.name = pop("name", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        if rest:
            value = pop("external", UNSET)
            self.external = decode_create_keys_request_external(value)
        else:
            self.external = UNSET
        self.additional_properties = rest
        return self


decode_create_keys_request = CreateKeysRequest.decode


@model
class CreateKeysRequestExternal(_Model):
    """The end user of your own product that a new key is for."""

    user: str
    """Your id of the user, as in `external_users`."""
    api_key: str | Unset = UNSET
    """An API key that goes with the user. Beyond the name, nothing is documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateKeysRequestExternal)
        self.user = pop("user", UNSET)
        self.api_key = pop("api_key", UNSET)
        self.additional_properties = rest
        return self


decode_create_keys_request_external = CreateKeysRequestExternal.decode


@model
class CreateKeysResponse(_Model):
    """A new API key: its string, shown this once, and its settings."""

    data: CreateKeysResponseData
    """Settings of the new key."""
    key: str
    """The key string itself, to be sent as bearer token. No later call returns it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateKeysResponse)
        value = pop("data", UNSET)
        self.data = decode_create_keys_response_data(value)
        self.key = pop("key", UNSET)
        self.additional_properties = rest
        return self


decode_create_keys_response = CreateKeysResponse.decode


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
    expires_at: str | Unset | None = UNSET
    """When the key stops working, in UTC. Null or absent when it does not expire."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateKeysResponseData)
        self.byok_usage = pop("byok_usage", UNSET)
        self.byok_usage_daily = pop("byok_usage_daily", UNSET)
        self.byok_usage_monthly = pop("byok_usage_monthly", UNSET)
        self.byok_usage_weekly = pop("byok_usage_weekly", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        self.disabled = pop("disabled", UNSET)
        self.external_user = pop("external_user", UNSET)
        self.hash = pop("hash", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.label = pop("label", UNSET)
        self.last_used_at = pop("last_used_at", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_remaining = pop("limit_remaining", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.name = pop("name", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.usage = pop("usage", UNSET)
        self.usage_daily = pop("usage_daily", UNSET)
        self.usage_monthly = pop("usage_monthly", UNSET)
        self.usage_weekly = pop("usage_weekly", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.additional_properties = rest
        return self


decode_create_keys_response_data = CreateKeysResponseData.decode


@model
class DeleteKeysResponse(_Model):
    """Confirms that the key is gone."""

    deleted: Literal[True]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeleteKeysResponse)
        self.deleted = pop("deleted", UNSET)
        self.additional_properties = rest
        return self


decode_delete_keys_response = DeleteKeysResponse.decode


@model
class FreeModelDailyRequests(_Model):
    """How many requests to free models the account may make in a day, and how many it has made."""

    limit: int
    """Most requests to free models in a day. It is higher for accounts that have bought credits."""
    remaining: int
    """Requests to free models that are left for today."""
    used: int
    """Requests to free models made today."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FreeModelDailyRequests)
        self.limit = pop("limit", UNSET)
        self.remaining = pop("remaining", UNSET)
        self.used = pop("used", UNSET)
        self.additional_properties = rest
        return self


decode_free_model_daily_requests = FreeModelDailyRequests.decode


@model
class GetCurrentKeyResponse(_Model):
    """Wraps what is known of the key in use."""

    data: GetCurrentKeyResponseData
    """Settings and spend of the key that signed the request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetCurrentKeyResponse)
        value = pop("data", UNSET)
        self.data = decode_get_current_key_response_data(value)
        self.additional_properties = rest
        return self


decode_get_current_key_response = GetCurrentKeyResponse.decode


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
    """Whether this is a management key, which administers the account and cannot run models."""
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
    expires_at: str | Unset | None = UNSET
    """When the key stops working, in UTC. Null or absent when it does not expire."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetCurrentKeyResponseData)
        self.allowed_data_regions = pop("allowed_data_regions", UNSET)
        value = pop("budgets", UNSET)
        self.budgets = [decode_key_budget(item) for item in value] if type(value) is list else value
        self.byok_usage = pop("byok_usage", UNSET)
        self.byok_usage_daily = pop("byok_usage_daily", UNSET)
        self.byok_usage_monthly = pop("byok_usage_monthly", UNSET)
        self.byok_usage_weekly = pop("byok_usage_weekly", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        value = pop("effective_budget", UNSET)
        self.effective_budget = decode_key_budget(value)
        value = pop("free_model_daily_requests", UNSET)
        self.free_model_daily_requests = decode_free_model_daily_requests(value)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.is_free_tier = pop("is_free_tier", UNSET)
        self.is_management_key = pop("is_management_key", UNSET)
        self.is_provisioning_key = pop("is_provisioning_key", UNSET)
        self.label = pop("label", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_remaining = pop("limit_remaining", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.organization_id = pop("organization_id", UNSET)
        value = pop("rate_limit", UNSET)
        self.rate_limit = decode_get_current_key_response_data_rate_limit(value)
        self.usage = pop("usage", UNSET)
        self.usage_daily = pop("usage_daily", UNSET)
        self.usage_monthly = pop("usage_monthly", UNSET)
        self.usage_weekly = pop("usage_weekly", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.additional_properties = rest
        return self


decode_get_current_key_response_data = GetCurrentKeyResponseData.decode


@model
class GetCurrentKeyResponseDataRateLimit(_Model):
    """Leftover of an older rate limit scheme; carries no usable numbers."""

    interval: str
    """Period that `requests` once referred to."""
    note: str
    """Remark of the server about this block, for people to read."""
    requests: int
    """Always -1, which is not a count."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetCurrentKeyResponseDataRateLimit)
        self.interval = pop("interval", UNSET)
        self.note = pop("note", UNSET)
        self.requests = pop("requests", UNSET)
        self.additional_properties = rest
        return self


decode_get_current_key_response_data_rate_limit = GetCurrentKeyResponseDataRateLimit.decode


@model
class GetKeyResponse(_Model):
    """Wraps one API key."""

    data: GetKeyResponseData
    """Settings and spend of the key asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetKeyResponse)
        value = pop("data", UNSET)
        self.data = decode_get_key_response_data(value)
        self.additional_properties = rest
        return self


decode_get_key_response = GetKeyResponse.decode


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
    expires_at: str | Unset | None = UNSET
    """When the key stops working, in UTC. Null or absent when it does not expire."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetKeyResponseData)
        self.byok_usage = pop("byok_usage", UNSET)
        self.byok_usage_daily = pop("byok_usage_daily", UNSET)
        self.byok_usage_monthly = pop("byok_usage_monthly", UNSET)
        self.byok_usage_weekly = pop("byok_usage_weekly", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        self.disabled = pop("disabled", UNSET)
        self.external_user = pop("external_user", UNSET)
        self.hash = pop("hash", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.label = pop("label", UNSET)
        self.last_used_at = pop("last_used_at", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_remaining = pop("limit_remaining", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.name = pop("name", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.usage = pop("usage", UNSET)
        self.usage_daily = pop("usage_daily", UNSET)
        self.usage_monthly = pop("usage_monthly", UNSET)
        self.usage_weekly = pop("usage_weekly", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.additional_properties = rest
        return self


decode_get_key_response_data = GetKeyResponseData.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(KeyBudget)
        self.budget_id = pop("budget_id", UNSET)
        self.guardrail_id = pop("guardrail_id", UNSET)
        self.include_byok = pop("include_byok", UNSET)
        self.limit_usd = pop("limit_usd", UNSET)
        self.remaining_usd = pop("remaining_usd", UNSET)
        self.reset_interval = pop("reset_interval", UNSET)
        self.resets_at = pop("resets_at", UNSET)
        self.scope = pop("scope", UNSET)
        self.spend_usd = pop("spend_usd", UNSET)
        self.additional_properties = rest
        return self


decode_key_budget = KeyBudget.decode


@model
class ListKeysResponse(_Model):
    """One page of API keys."""

    data: list[ListKeysResponseDataItem]
    """The keys of this page. Empty past the end of the list."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListKeysResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_list_keys_response_data_item(item) for item in value] if type(value) is list else value
        )
        self.additional_properties = rest
        return self


decode_list_keys_response = ListKeysResponse.decode


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
    expires_at: str | Unset | None = UNSET
    """When the key stops working, in UTC. Null or absent when it does not expire."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListKeysResponseDataItem)
        self.byok_usage = pop("byok_usage", UNSET)
        self.byok_usage_daily = pop("byok_usage_daily", UNSET)
        self.byok_usage_monthly = pop("byok_usage_monthly", UNSET)
        self.byok_usage_weekly = pop("byok_usage_weekly", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        self.disabled = pop("disabled", UNSET)
        self.external_user = pop("external_user", UNSET)
        self.hash = pop("hash", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.label = pop("label", UNSET)
        self.last_used_at = pop("last_used_at", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_remaining = pop("limit_remaining", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.name = pop("name", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.usage = pop("usage", UNSET)
        self.usage_daily = pop("usage_daily", UNSET)
        self.usage_monthly = pop("usage_monthly", UNSET)
        self.usage_weekly = pop("usage_weekly", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.additional_properties = rest
        return self


decode_list_keys_response_data_item = ListKeysResponseDataItem.decode


@model
class UpdateKeysRequest(_Model):
    """Changes to an API key; whatever is absent stays as it is."""

    disabled: bool | Unset = UNSET
    """True switches the key off, false on again."""
    include_byok_in_limit: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    limit: float | Unset | None = UNSET
    """New spending limit per `limit_reset` period, in USD. Null removes the limit."""
    limit_reset: UpdateKeysRequestLimitReset | Unset | None = UNSET
    """How often the limit starts afresh. Null makes it a limit on all spend, without reset."""
    name: str | Unset = UNSET
    """New name of the key."""
    workspace_id: str | Unset = UNSET
    """Id of the workspace to move the key to."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateKeysRequest)
        self.disabled = pop("disabled", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.name = pop("name", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


decode_update_keys_request = UpdateKeysRequest.decode


@model
class UpdateKeysResponse(_Model):
    """Wraps the key after the change."""

    data: UpdateKeysResponseData
    """Settings and spend of the key, with the changes applied."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateKeysResponse)
        value = pop("data", UNSET)
        self.data = decode_update_keys_response_data(value)
        self.additional_properties = rest
        return self


decode_update_keys_response = UpdateKeysResponse.decode


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
    expires_at: str | Unset | None = UNSET
    """When the key stops working, in UTC. Null or absent when it does not expire."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateKeysResponseData)
        self.byok_usage = pop("byok_usage", UNSET)
        self.byok_usage_daily = pop("byok_usage_daily", UNSET)
        self.byok_usage_monthly = pop("byok_usage_monthly", UNSET)
        self.byok_usage_weekly = pop("byok_usage_weekly", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        self.disabled = pop("disabled", UNSET)
        self.external_user = pop("external_user", UNSET)
        self.hash = pop("hash", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.label = pop("label", UNSET)
        self.last_used_at = pop("last_used_at", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_remaining = pop("limit_remaining", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.name = pop("name", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.usage = pop("usage", UNSET)
        self.usage_daily = pop("usage_daily", UNSET)
        self.usage_monthly = pop("usage_monthly", UNSET)
        self.usage_weekly = pop("usage_weekly", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.additional_properties = rest
        return self


decode_update_keys_response_data = UpdateKeysResponseData.decode
