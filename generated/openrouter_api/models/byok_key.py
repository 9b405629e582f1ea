# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BYOKKey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import BYOKKeyDeclaredRegion, BYOKProviderSlug


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BYOKKey(_Model):
    """A credential of yours with a provider that OpenRouter keeps, without the secret."""

    allowed_api_key_hashes: list[str] | None
    """OpenRouter API keys whose requests may run on this credential, each as the lowercase hex SHA-256
    of the key string. Null when every key may. Limits: at most 100 items.
    """
    allowed_models: list[str] | None
    """Models that may run on this credential. Null when every model may. Limits: at most 100 items."""
    allowed_user_ids: list[str] | None
    """Users whose requests may run on this credential. Null when every user may. Limits: at most 100
    items.
    """
    created_at: str
    """When the credential was stored, ISO 8601."""
    declared_region: BYOKKeyDeclaredRegion | None
    """Region in which the provider processes requests on this credential, as you declared it. Null
    when none was declared.
    """
    declared_zdr: bool | None
    """Whether the provider works under zero data retention (ZDR) for this credential, as you declared
    it. Null when nothing was declared.
    """
    disabled: bool
    """Whether the credential is out of use."""
    id: str
    """Id that the other `byok` operations take."""
    is_byok_only: bool
    """By its name, whether what this credential covers runs only on keys of your own. How it differs
    from `is_required` is not documented.
    """
    is_fallback: bool
    """Whether the credential serves as a fallback instead of being tried first."""
    is_required: bool
    """By its name, whether the credential must be used where it applies, without falling back on
    OpenRouter's own access to the provider. The exact effect is not documented.
    """
    label: str
    """Text made to tell the credential apart in listings, not the secret."""
    provider: BYOKProviderSlug
    """Provider that issued the credential."""
    sort_order: int
    """Rank of the credential when several are put in order."""
    workspace_id: str | None
    """Workspace that the credential belongs to; null when it belongs to none."""
    name: str | Unset | None = UNSET
    """Name that you gave it; null when none was given."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BYOKKey)
        self.allowed_api_key_hashes = pop("allowed_api_key_hashes", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.allowed_user_ids = pop("allowed_user_ids", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.declared_region = pop("declared_region", UNSET)
        self.declared_zdr = pop("declared_zdr", UNSET)
        self.disabled = pop("disabled", UNSET)
        self.id = pop("id", UNSET)
        self.is_byok_only = pop("is_byok_only", UNSET)
        self.is_fallback = pop("is_fallback", UNSET)
        self.is_required = pop("is_required", UNSET)
        self.label = pop("label", UNSET)
        self.provider = pop("provider", UNSET)
        self.sort_order = pop("sort_order", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BYOKKey.decode
BYOKKey.wire_names = {
    "allowed_api_key_hashes": "allowed_api_key_hashes",
    "allowed_models": "allowed_models",
    "allowed_user_ids": "allowed_user_ids",
    "created_at": "created_at",
    "declared_region": "declared_region",
    "declared_zdr": "declared_zdr",
    "disabled": "disabled",
    "id": "id",
    "is_byok_only": "is_byok_only",
    "is_fallback": "is_fallback",
    "is_required": "is_required",
    "label": "label",
    "provider": "provider",
    "sort_order": "sort_order",
    "workspace_id": "workspace_id",
    "name": "name",
}
