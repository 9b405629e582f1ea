# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetCurrentKeyResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .get_current_key_response_data_rate_limit import GetCurrentKeyResponseDataRateLimit

decode_get_current_key_response_data_rate_limit: Decode = late(
    globals(), "decode_get_current_key_response_data_rate_limit", "get_current_key_response_data_rate_limit"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetCurrentKeyResponseData(_Model):
    """Settings, spend and kind of the key that signed the request."""

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
        self.byok_usage = pop("byok_usage", UNSET)
        self.byok_usage_daily = pop("byok_usage_daily", UNSET)
        self.byok_usage_monthly = pop("byok_usage_monthly", UNSET)
        self.byok_usage_weekly = pop("byok_usage_weekly", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.is_free_tier = pop("is_free_tier", UNSET)
        self.is_management_key = pop("is_management_key", UNSET)
        self.is_provisioning_key = pop("is_provisioning_key", UNSET)
        self.label = pop("label", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_remaining = pop("limit_remaining", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        value = pop("rate_limit", UNSET)
        self.rate_limit = decode_get_current_key_response_data_rate_limit(value)
        self.usage = pop("usage", UNSET)
        self.usage_daily = pop("usage_daily", UNSET)
        self.usage_monthly = pop("usage_monthly", UNSET)
        self.usage_weekly = pop("usage_weekly", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetCurrentKeyResponseData.decode
GetCurrentKeyResponseData.wire_names = {
    "byok_usage": "byok_usage",
    "byok_usage_daily": "byok_usage_daily",
    "byok_usage_monthly": "byok_usage_monthly",
    "byok_usage_weekly": "byok_usage_weekly",
    "creator_user_id": "creator_user_id",
    "include_byok_in_limit": "include_byok_in_limit",
    "is_free_tier": "is_free_tier",
    "is_management_key": "is_management_key",
    "is_provisioning_key": "is_provisioning_key",
    "label": "label",
    "limit": "limit",
    "limit_remaining": "limit_remaining",
    "limit_reset": "limit_reset",
    "rate_limit": "rate_limit",
    "usage": "usage",
    "usage_daily": "usage_daily",
    "usage_monthly": "usage_monthly",
    "usage_weekly": "usage_weekly",
    "expires_at": "expires_at",
}
