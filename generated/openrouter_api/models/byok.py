# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `byok`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import UNSET, Unset, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        BYOKKeyDeclaredRegion,
        BYOKProviderSlug,
        CreateBYOKKeyRequestDeclaredRegion,
        UpdateBYOKKeyRequestDeclaredRegion,
    )

_new = object.__new__


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_byok_key = BYOKKey.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_create_byok_key_request = CreateBYOKKeyRequest.decode


@model
class CreateBYOKKeyResponse(_Model):
    """The stored credential, wrapped in `data`."""

    data: BYOKKey
    """The credential as stored, without its secret."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateBYOKKeyResponse)
        value = pop("data", UNSET)
        self.data = decode_byok_key(value)
        self.additional_properties = rest
        return self


decode_create_byok_key_response = CreateBYOKKeyResponse.decode


@model
class DeleteBYOKKeyResponse(_Model):
    """Confirmation that the credential was removed."""

    deleted: Literal[True]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeleteBYOKKeyResponse)
        self.deleted = pop("deleted", UNSET)
        self.additional_properties = rest
        return self


decode_delete_byok_key_response = DeleteBYOKKeyResponse.decode


@model
class GetBYOKKeyResponse(_Model):
    """One stored credential, wrapped in `data`."""

    data: BYOKKey
    """The credential asked for, without its secret."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetBYOKKeyResponse)
        value = pop("data", UNSET)
        self.data = decode_byok_key(value)
        self.additional_properties = rest
        return self


decode_get_byok_key_response = GetBYOKKeyResponse.decode


@model
class ListBYOKKeysResponse(_Model):
    """A page of stored provider credentials."""

    data: list[BYOKKey]
    """Credentials on this page."""
    total_count: int
    """Matching credentials over all pages."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListBYOKKeysResponse)
        value = pop("data", UNSET)
        self.data = [decode_byok_key(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_byok_keys_response = ListBYOKKeysResponse.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_update_byok_key_request = UpdateBYOKKeyRequest.decode


@model
class UpdateBYOKKeyResponse(_Model):
    """The changed credential, wrapped in `data`."""

    data: BYOKKey
    """The credential after the change, without its secret."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateBYOKKeyResponse)
        value = pop("data", UNSET)
        self.data = decode_byok_key(value)
        self.additional_properties = rest
        return self


decode_update_byok_key_response = UpdateBYOKKeyResponse.decode
