# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `byok`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models as _models


class CreateBYOKKeyRequestDict(TypedDict, total=False):
    """A provider credential to store, and who may use it."""

    allowed_api_key_hashes: Sequence[str] | None
    """Restricts the credential to requests signed with these OpenRouter API keys, given as lowercase
    hex SHA-256 of the key strings. Null or absent lets every key use it. Limits: at least 1 item,
    at most 100 items.
    """
    allowed_models: Sequence[str] | None
    """Restricts the credential to these models. Null or absent lets every model use it. Limits: at
    most 100 items.
    """
    allowed_user_ids: Sequence[str] | None
    """Restricts the credential to requests of these users. Null or absent lets every user use it.
    Limits: at most 100 items.
    """
    declared_region: _models.CreateBYOKKeyRequestDeclaredRegion | None
    """Region in which the provider processes requests on this credential, as you declare it. Null or
    absent declares none.
    """
    declared_zdr: bool | None
    """Whether the provider works under zero data retention (ZDR) for this credential, as you declare
    it. Null or absent declares nothing.
    """
    disabled: bool
    """Store the credential without putting it to use yet."""
    is_byok_only: bool
    """By its name, run what this credential covers only on keys of your own. How it differs from
    `is_required` is not documented.
    """
    is_fallback: bool
    """Keep the credential as a fallback instead of trying it first."""
    is_required: bool
    """By its name, make requests use the credential where it applies, without falling back on
    OpenRouter's own access to the provider. The exact effect is not documented.
    """
    key: Required[str]
    """The secret that the provider issued, in plain text. It cannot be read back."""
    name: str | None
    """Name to recognize the credential by. Limits: at most 255 characters."""
    provider: Required[_models.BYOKProviderSlug]
    """Provider that issued the secret. Fixed once stored."""
    workspace_id: str
    """Workspace that the credential is for. Fixed once stored."""


class ByokCreateParams(CreateBYOKKeyRequestDict, total=False):
    """Arguments of `byok.create`, which its docstring describes."""


class ByokDeleteParams(TypedDict, total=False):
    """Arguments of `byok.delete`, which its docstring describes."""

    id: Required[str]


class ByokGetParams(TypedDict, total=False):
    """Arguments of `byok.get`, which its docstring describes."""

    id: Required[str]


class ByokListParams(TypedDict, total=False):
    """Arguments of `byok.list`, which its docstring describes."""

    offset: int | None
    limit: int
    workspace_id: str
    provider: _models.ListBYOKKeysProvider


class UpdateBYOKKeyRequestDict(TypedDict, total=False):
    """Changes to a stored credential; what is absent stays as it is."""

    allowed_api_key_hashes: Sequence[str] | None
    """New list of OpenRouter API keys that may use the credential, as lowercase hex SHA-256 of the key
    strings. Null opens it to every key. Limits: at least 1 item, at most 100 items.
    """
    allowed_models: Sequence[str] | None
    """New list of models that may use the credential. Null opens it to every model. Limits: at most
    100 items.
    """
    allowed_user_ids: Sequence[str] | None
    """New list of users whose requests may use the credential. Null opens it to every user. Limits: at
    most 100 items.
    """
    declared_region: _models.UpdateBYOKKeyRequestDeclaredRegion | None
    """New statement of the region in which the provider processes requests on this credential. Null
    declares none.
    """
    declared_zdr: bool | None
    """New statement of whether the provider works under zero data retention (ZDR) for this credential.
    Null declares nothing.
    """
    disabled: bool
    """True takes the credential out of use; false brings it back."""
    is_byok_only: bool
    """By its name, whether to run what this credential covers only on keys of your own. How it differs
    from `is_required` is not documented.
    """
    is_fallback: bool
    """Whether to use the credential as a fallback instead of trying it first."""
    is_required: bool
    """By its name, whether requests must use the credential where it applies, without falling back on
    OpenRouter's own access to the provider. The exact effect is not documented.
    """
    key: str
    """New secret from the provider, replacing the stored one. It cannot be read back."""
    name: str | None
    """New name for the credential; null removes the name. Limits: at most 255 characters."""


class ByokUpdateParams(UpdateBYOKKeyRequestDict, total=False):
    """Arguments of `byok.update`, which its docstring describes."""

    id: Required[str]
