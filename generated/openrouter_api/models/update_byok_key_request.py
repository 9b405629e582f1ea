# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdateBYOKKeyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import UpdateBYOKKeyRequestDeclaredRegion


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UpdateBYOKKeyRequest(_Model):
    """Changes to a stored credential; what is absent stays as it is."""

    allowed_api_key_hashes: list[str] | Unset | None = UNSET
    """New list of OpenRouter API keys that may use the credential, as lowercase hex SHA-256 of the key
    strings. Null opens it to every key. Limits: at least 1 item, at most 100 items.
    """
    allowed_models: list[str] | Unset | None = UNSET
    """New list of models that may use the credential. Null opens it to every model. Limits: at most
    100 items.
    """
    allowed_user_ids: list[str] | Unset | None = UNSET
    """New list of users whose requests may use the credential. Null opens it to every user. Limits: at
    most 100 items.
    """
    declared_region: UpdateBYOKKeyRequestDeclaredRegion | Unset | None = UNSET
    """New statement of the region in which the provider processes requests on this credential. Null
    declares none.
    """
    declared_zdr: bool | Unset | None = UNSET
    """New statement of whether the provider works under zero data retention (ZDR) for this credential.
    Null declares nothing.
    """
    disabled: bool | Unset = UNSET
    """True takes the credential out of use; false brings it back."""
    is_byok_only: bool | Unset = UNSET
    """By its name, whether to run what this credential covers only on keys of your own. How it differs
    from `is_required` is not documented.
    """
    is_fallback: bool | Unset = UNSET
    """Whether to use the credential as a fallback instead of trying it first."""
    is_required: bool | Unset = UNSET
    """By its name, whether requests must use the credential where it applies, without falling back on
    OpenRouter's own access to the provider. The exact effect is not documented.
    """
    key: str | Unset = UNSET
    """New secret from the provider, replacing the stored one. It cannot be read back."""
    name: str | Unset | None = UNSET
    """New name for the credential; null removes the name. Limits: at most 255 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateBYOKKeyRequest)
        self.allowed_api_key_hashes = pop("allowed_api_key_hashes", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.allowed_user_ids = pop("allowed_user_ids", UNSET)
        self.declared_region = pop("declared_region", UNSET)
        self.declared_zdr = pop("declared_zdr", UNSET)
        self.disabled = pop("disabled", UNSET)
        self.is_byok_only = pop("is_byok_only", UNSET)
        self.is_fallback = pop("is_fallback", UNSET)
        self.is_required = pop("is_required", UNSET)
        self.key = pop("key", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdateBYOKKeyRequest.decode
UpdateBYOKKeyRequest.wire_names = {
    "allowed_api_key_hashes": "allowed_api_key_hashes",
    "allowed_models": "allowed_models",
    "allowed_user_ids": "allowed_user_ids",
    "declared_region": "declared_region",
    "declared_zdr": "declared_zdr",
    "disabled": "disabled",
    "is_byok_only": "is_byok_only",
    "is_fallback": "is_fallback",
    "is_required": "is_required",
    "key": "key",
    "name": "name",
}
