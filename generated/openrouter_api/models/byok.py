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
    """A provider credential to store, and who may use it. See `CreateBYOKKeyRequestDict`."""

    key: str
    provider: BYOKProviderSlug
    allowed_api_key_hashes: list[str] | None = None
    allowed_models: list[str] | None = None
    allowed_user_ids: list[str] | None = None
    declared_region: CreateBYOKKeyRequestDeclaredRegion | None = None
    declared_zdr: bool | None = None
    disabled: bool | None = None
    is_byok_only: bool | None = None
    is_fallback: bool | None = None
    is_required: bool | None = None
    name: str | None = None
    workspace_id: str | None = None
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
    """Changes to a stored credential; what is absent stays as it is. See `UpdateBYOKKeyRequestDict`."""

    allowed_api_key_hashes: list[str] | None = None
    allowed_models: list[str] | None = None
    allowed_user_ids: list[str] | None = None
    declared_region: UpdateBYOKKeyRequestDeclaredRegion | None = None
    declared_zdr: bool | None = None
    disabled: bool | None = None
    is_byok_only: bool | None = None
    is_fallback: bool | None = None
    is_required: bool | None = None
    key: str | None = None
    name: str | None = None
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
