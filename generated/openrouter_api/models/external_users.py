# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `external_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass

_new = object.__new__


@model
class CreateExternalUserRequest(_Model):
    """The end user to put on record."""

    user: str
    """Your id of the user, 1 to 512 characters."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateExternalUserRequest)
        self.user = pop("user", UNSET)
        self.additional_properties = rest
        return self


decode_create_external_user_request = CreateExternalUserRequest.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ExternalUser)
        self.created_at = pop("created_at", UNSET)
        self.is_active = pop("is_active", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.user = pop("user", UNSET)
        self.additional_properties = rest
        return self


decode_external_user = ExternalUser.decode


@model
class ExternalUserResponse(_Model):
    """Wraps one external user."""

    data: ExternalUser
    """The user as it is on record now."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ExternalUserResponse)
        value = pop("data", UNSET)
        self.data = decode_external_user(value)
        self.additional_properties = rest
        return self


decode_external_user_response = ExternalUserResponse.decode


@model
class ListExternalUsersResponse(_Model):
    """One page of external users."""

    data: list[ExternalUser]
    """The users of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListExternalUsersResponse)
        value = pop("data", UNSET)
        self.data = [decode_external_user(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_external_users_response = ListExternalUsersResponse.decode


@model
class UpdateExternalUserRequest(_Model):
    """The new state of an external user."""

    is_active: bool
    """True makes the user active, false inactive."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateExternalUserRequest)
        self.is_active = pop("is_active", UNSET)
        self.additional_properties = rest
        return self


decode_update_external_user_request = UpdateExternalUserRequest.decode
