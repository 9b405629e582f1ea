# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `external_users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateExternalUserRequestDict(TypedDict, total=False):
    """The end user to put on record."""

    user: Required[str]
    """Your id of the user, 1 to 512 characters."""


class ExternalUsersCreateParams(CreateExternalUserRequestDict, total=False):
    """Arguments of `external_users.create`; the method describes them."""


class ExternalUsersDeleteParams(TypedDict, total=False):
    """Arguments of `external_users.delete`; the method describes them."""

    user: Required[str]


class ExternalUsersGetParams(TypedDict, total=False):
    """Arguments of `external_users.get`; the method describes them."""

    user: Required[str]


class ExternalUsersListParams(TypedDict, total=False):
    """Arguments of `external_users.list`; the method describes them."""

    offset: int | None
    limit: int
    user: str
    include_inactive: bool


class UpdateExternalUserRequestDict(TypedDict, total=False):
    """The new state of an external user."""

    is_active: Required[bool]
    """True makes the user active, false inactive."""


class ExternalUsersUpdateParams(UpdateExternalUserRequestDict, total=False):
    """Arguments of `external_users.update`; the method describes them."""

    user: Required[str]
