# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `external_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass


@model
class CreateExternalUserRequest(_Model):
    """The end user to put on record. See `CreateExternalUserRequestDict`."""

    user: str


@model
class ExternalUser(_Model):
    """An end user of your own product, as OpenRouter has it on record."""

    created_at: str
    """When the user was put on record."""
    is_active: bool
    """Whether the user is active."""
    updated_at: str
    """When the record last changed."""
    user: str
    """Your id of the user, which names it in the other calls."""


@model
class ExternalUserResponse(_Model):
    """Wraps one external user."""

    data: ExternalUser
    """The user as it is on record now."""


@model
class ListExternalUsersResponse(_Model):
    """One page of external users."""

    data: list[ExternalUser]
    """The users of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class UpdateExternalUserRequest(_Model):
    """The new state of an external user. See `UpdateExternalUserRequestDict`."""

    is_active: bool
