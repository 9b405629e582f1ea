# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetCurrentKeyResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import GetCurrentKeyResponseDataAllowedDataRegionsItem
    from .free_model_daily_requests import FreeModelDailyRequests
    from .get_current_key_response_data_rate_limit import GetCurrentKeyResponseDataRateLimit
    from .key_budget import KeyBudget

decode_free_model_daily_requests: Decode = late(
    globals(), "decode_free_model_daily_requests", "free_model_daily_requests"
)
decode_get_current_key_response_data_rate_limit: Decode = late(
    globals(), "decode_get_current_key_response_data_rate_limit", "get_current_key_response_data_rate_limit"
)
decode_key_budget: Decode = late(globals(), "decode_key_budget", "key_budget")


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = GetCurrentKeyResponseData.decode
GetCurrentKeyResponseData.wire_names = {
    "allowed_data_regions": "allowed_data_regions",
    "budgets": "budgets",
    "byok_usage": "byok_usage",
    "byok_usage_daily": "byok_usage_daily",
    "byok_usage_monthly": "byok_usage_monthly",
    "byok_usage_weekly": "byok_usage_weekly",
    "creator_user_id": "creator_user_id",
    "effective_budget": "effective_budget",
    "free_model_daily_requests": "free_model_daily_requests",
    "include_byok_in_limit": "include_byok_in_limit",
    "is_free_tier": "is_free_tier",
    "is_management_key": "is_management_key",
    "is_provisioning_key": "is_provisioning_key",
    "label": "label",
    "limit": "limit",
    "limit_remaining": "limit_remaining",
    "limit_reset": "limit_reset",
    "organization_id": "organization_id",
    "rate_limit": "rate_limit",
    "usage": "usage",
    "usage_daily": "usage_daily",
    "usage_monthly": "usage_monthly",
    "usage_weekly": "usage_weekly",
    "workspace_id": "workspace_id",
    "expires_at": "expires_at",
}
