# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `external_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateExternalUserRequest)
        known = 0
        if "user" in data:
            self.user = data["user"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ExternalUser)
        try:
            self.created_at = data["created_at"]
            self.is_active = data["is_active"]
            self.updated_at = data["updated_at"]
            self.user = data["user"]
            known = 4
        except KeyError:
            known = self._set_present(data, "created_at", "is_active", "updated_at", "user")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_external_user = ExternalUser.decode


@model
class ExternalUserResponse(_Model):
    """Wraps one external user."""

    data: ExternalUser
    """The user as it is on record now."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ExternalUserResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_external_user(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ListExternalUsersResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = [decode_external_user(item) for item in value] if type(value) is list else value
            known += 1
        if "total_count" in data:
            self.total_count = data["total_count"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_list_external_users_response = ListExternalUsersResponse.decode


@model
class UpdateExternalUserRequest(_Model):
    """The new state of an external user."""

    is_active: bool
    """True makes the user active, false inactive."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(UpdateExternalUserRequest)
        known = 0
        if "is_active" in data:
            self.is_active = data["is_active"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_update_external_user_request = UpdateExternalUserRequest.decode
