# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListKeysResponseDataItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = ListKeysResponseDataItem.decode
ListKeysResponseDataItem.wire_names = {
    "byok_usage": "byok_usage",
    "byok_usage_daily": "byok_usage_daily",
    "byok_usage_monthly": "byok_usage_monthly",
    "byok_usage_weekly": "byok_usage_weekly",
    "created_at": "created_at",
    "creator_user_id": "creator_user_id",
    "disabled": "disabled",
    "external_user": "external_user",
    "hash": "hash",
    "include_byok_in_limit": "include_byok_in_limit",
    "label": "label",
    "last_used_at": "last_used_at",
    "limit": "limit",
    "limit_remaining": "limit_remaining",
    "limit_reset": "limit_reset",
    "name": "name",
    "updated_at": "updated_at",
    "usage": "usage",
    "usage_daily": "usage_daily",
    "usage_monthly": "usage_monthly",
    "usage_weekly": "usage_weekly",
    "workspace_id": "workspace_id",
    "expires_at": "expires_at",
}
