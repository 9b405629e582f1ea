# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `external_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..decoders import Decode
from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass


@model
class CreateExternalUserRequest(_Model):
    """The end user to put on record."""

    user: str
    """Your id of the user, 1 to 512 characters."""


decode_create_external_user_request: Decode = CreateExternalUserRequest.decode


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


decode_external_user: Decode = ExternalUser.decode


@model
class ExternalUserResponse(_Model):
    """Wraps one external user."""

    data: ExternalUser
    """The user as it is on record now."""
    _decoders = (("data", lambda value: decode_external_user(value)),)


decode_external_user_response: Decode = ExternalUserResponse.decode


@model
class ListExternalUsersResponse(_Model):
    """One page of external users."""

    data: list[ExternalUser]
    """The users of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""
    _decoders = (
        (
            "data",
            lambda value: [decode_external_user(item) for item in value] if type(value) is list else value,
        ),
    )


decode_list_external_users_response: Decode = ListExternalUsersResponse.decode


@model
class UpdateExternalUserRequest(_Model):
    """The new state of an external user."""

    is_active: bool
    """True makes the user active, false inactive."""


decode_update_external_user_request: Decode = UpdateExternalUserRequest.decode
