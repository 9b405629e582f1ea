# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `byok`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        BYOKKeyDeclaredRegion,
        BYOKProviderSlug,
        CreateBYOKKeyRequestDeclaredRegion,
        UpdateBYOKKeyRequestDeclaredRegion,
    )


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
    name: str | None = None
    """Name that you gave it; null when none was given."""
    _nullable = (
        "allowed_api_key_hashes",
        "allowed_models",
        "allowed_user_ids",
        "declared_region",
        "declared_zdr",
        "workspace_id",
        "name",
    )


@model
class CreateBYOKKeyRequest(_Model):
    """A provider credential to store, and who may use it."""

    key: str
    """The secret that the provider issued, in plain text. It cannot be read back."""
    provider: BYOKProviderSlug
    """Provider that issued the secret. Fixed once stored."""
    allowed_api_key_hashes: list[str] | None = None
    """Restricts the credential to requests signed with these OpenRouter API keys, given as lowercase
    hex SHA-256 of the key strings. Null or absent lets every key use it. Limits: at least 1 item,
    at most 100 items.
    """
    allowed_models: list[str] | None = None
    """Restricts the credential to these models. Null or absent lets every model use it. Limits: at
    most 100 items.
    """
    allowed_user_ids: list[str] | None = None
    """Restricts the credential to requests of these users. Null or absent lets every user use it.
    Limits: at most 100 items.
    """
    declared_region: CreateBYOKKeyRequestDeclaredRegion | None = None
    """Region in which the provider processes requests on this credential, as you declare it. Null or
    absent declares none.
    """
    declared_zdr: bool | None = None
    """Whether the provider works under zero data retention (ZDR) for this credential, as you declare
    it. Null or absent declares nothing.
    """
    disabled: bool | None = None
    """Store the credential without putting it to use yet."""
    is_byok_only: bool | None = None
    """By its name, run what this credential covers only on keys of your own. How it differs from
    `is_required` is not documented.
    """
    is_fallback: bool | None = None
    """Keep the credential as a fallback instead of trying it first."""
    is_required: bool | None = None
    """By its name, make requests use the credential where it applies, without falling back on
    OpenRouter's own access to the provider. The exact effect is not documented.
    """
    name: str | None = None
    """Name to recognize the credential by. Limits: at most 255 characters."""
    workspace_id: str | None = None
    """Workspace that the credential is for. Fixed once stored."""
    _nullable = (
        "allowed_api_key_hashes",
        "allowed_models",
        "allowed_user_ids",
        "declared_region",
        "declared_zdr",
        "name",
    )


@model
class CreateBYOKKeyResponse(_Model):
    """The stored credential, wrapped in `data`."""

    data: BYOKKey
    """The credential as stored, without its secret."""


@model
class DeleteBYOKKeyResponse(_Model):
    """Confirmation that the credential was removed."""

    deleted: Literal[True]


@model
class GetBYOKKeyResponse(_Model):
    """One stored credential, wrapped in `data`."""

    data: BYOKKey
    """The credential asked for, without its secret."""


@model
class ListBYOKKeysResponse(_Model):
    """A page of stored provider credentials."""

    data: list[BYOKKey]
    """Credentials on this page."""
    total_count: int
    """Matching credentials over all pages."""


@model
class UpdateBYOKKeyRequest(_Model):
    """Changes to a stored credential; what is absent stays as it is."""

    allowed_api_key_hashes: list[str] | None = None
    """New list of OpenRouter API keys that may use the credential, as lowercase hex SHA-256 of the key
    strings. Null opens it to every key. Limits: at least 1 item, at most 100 items.
    """
    allowed_models: list[str] | None = None
    """New list of models that may use the credential. Null opens it to every model. Limits: at most
    100 items.
    """
    allowed_user_ids: list[str] | None = None
    """New list of users whose requests may use the credential. Null opens it to every user. Limits: at
    most 100 items.
    """
    declared_region: UpdateBYOKKeyRequestDeclaredRegion | None = None
    """New statement of the region in which the provider processes requests on this credential. Null
    declares none.
    """
    declared_zdr: bool | None = None
    """New statement of whether the provider works under zero data retention (ZDR) for this credential.
    Null declares nothing.
    """
    disabled: bool | None = None
    """True takes the credential out of use; false brings it back."""
    is_byok_only: bool | None = None
    """By its name, whether to run what this credential covers only on keys of your own. How it differs
    from `is_required` is not documented.
    """
    is_fallback: bool | None = None
    """Whether to use the credential as a fallback instead of trying it first."""
    is_required: bool | None = None
    """By its name, whether requests must use the credential where it applies, without falling back on
    OpenRouter's own access to the provider. The exact effect is not documented.
    """
    key: str | None = None
    """New secret from the provider, replacing the stored one. It cannot be read back."""
    name: str | None = None
    """New name for the credential; null removes the name. Limits: at most 255 characters."""
    _nullable = (
        "allowed_api_key_hashes",
        "allowed_models",
        "allowed_user_ids",
        "declared_region",
        "declared_zdr",
        "name",
    )


@model
class UpdateBYOKKeyResponse(_Model):
    """The changed credential, wrapped in `data`."""

    data: BYOKKey
    """The credential after the change, without its secret."""
