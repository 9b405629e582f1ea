# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `external_users`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateExternalUserRequestDict(TypedDict, total=False):
    """The end user to put on record."""

    user: Required[str]
    """Your id of the user, 1 to 512 characters."""


class ExternalUsersCreateParams(CreateExternalUserRequestDict, total=False):
    """Arguments of `external_users.create`, which its docstring describes."""


class ExternalUsersDeleteParams(TypedDict, total=False):
    """Arguments of `external_users.delete`, which its docstring describes."""

    user: Required[str]


class ExternalUsersGetParams(TypedDict, total=False):
    """Arguments of `external_users.get`, which its docstring describes."""

    user: Required[str]


class ExternalUsersListParams(TypedDict, total=False):
    """Arguments of `external_users.list`, which its docstring describes."""

    offset: int | None
    limit: int
    user: str
    include_inactive: bool


class UpdateExternalUserRequestDict(TypedDict, total=False):
    """The new state of an external user."""

    is_active: Required[bool]
    """True makes the user active, false inactive."""


class ExternalUsersUpdateParams(UpdateExternalUserRequestDict, total=False):
    """Arguments of `external_users.update`, which its docstring describes."""

    user: Required[str]
