# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateBYOKKeyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import BYOKProviderSlug, CreateBYOKKeyRequestDeclaredRegion


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateBYOKKeyRequest(_Model):
    """A provider credential to store, and who may use it."""

    key: str
    """The secret that the provider issued, in plain text. It cannot be read back."""
    provider: BYOKProviderSlug
    """Provider that issued the secret. Fixed once stored."""
    allowed_api_key_hashes: list[str] | Unset | None = UNSET
    """Restricts the credential to requests signed with these OpenRouter API keys, given as lowercase
    hex SHA-256 of the key strings. Null or absent lets every key use it. Limits: at least 1 item,
    at most 100 items.
    """
    allowed_models: list[str] | Unset | None = UNSET
    """Restricts the credential to these models. Null or absent lets every model use it. Limits: at
    most 100 items.
    """
    allowed_user_ids: list[str] | Unset | None = UNSET
    """Restricts the credential to requests of these users. Null or absent lets every user use it.
    Limits: at most 100 items.
    """
    declared_region: CreateBYOKKeyRequestDeclaredRegion | Unset | None = UNSET
    """Region in which the provider processes requests on this credential, as you declare it. Null or
    absent declares none.
    """
    declared_zdr: bool | Unset | None = UNSET
    """Whether the provider works under zero data retention (ZDR) for this credential, as you declare
    it. Null or absent declares nothing.
    """
    disabled: bool | Unset = UNSET
    """Store the credential without putting it to use yet."""
    is_byok_only: bool | Unset = UNSET
    """By its name, run what this credential covers only on keys of your own. How it differs from
    `is_required` is not documented.
    """
    is_fallback: bool | Unset = UNSET
    """Keep the credential as a fallback instead of trying it first."""
    is_required: bool | Unset = UNSET
    """By its name, make requests use the credential where it applies, without falling back on
    OpenRouter's own access to the provider. The exact effect is not documented.
    """
    name: str | Unset | None = UNSET
    """Name to recognize the credential by. Limits: at most 255 characters."""
    workspace_id: str | Unset = UNSET
    """Workspace that the credential is for. Fixed once stored."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateBYOKKeyRequest)
        self.key = pop("key", UNSET)
        self.provider = pop("provider", UNSET)
        self.allowed_api_key_hashes = pop("allowed_api_key_hashes", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.allowed_user_ids = pop("allowed_user_ids", UNSET)
        self.declared_region = pop("declared_region", UNSET)
        self.declared_zdr = pop("declared_zdr", UNSET)
        self.disabled = pop("disabled", UNSET)
        self.is_byok_only = pop("is_byok_only", UNSET)
        self.is_fallback = pop("is_fallback", UNSET)
        self.is_required = pop("is_required", UNSET)
        self.name = pop("name", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateBYOKKeyRequest.decode
CreateBYOKKeyRequest.wire_names = {
    "key": "key",
    "provider": "provider",
    "allowed_api_key_hashes": "allowed_api_key_hashes",
    "allowed_models": "allowed_models",
    "allowed_user_ids": "allowed_user_ids",
    "declared_region": "declared_region",
    "declared_zdr": "declared_zdr",
    "disabled": "disabled",
    "is_byok_only": "is_byok_only",
    "is_fallback": "is_fallback",
    "is_required": "is_required",
    "name": "name",
    "workspace_id": "workspace_id",
}
