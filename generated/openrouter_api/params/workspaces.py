# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `workspaces`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models as _models


class BulkAddWorkspaceMembersRequestDict(TypedDict, total=False):
    """Users to add to a workspace."""

    user_ids: Required[Sequence[str]]
    """User ids, as in `organization.list_members`. Limits: at least 1 item, at most 100 items."""


class BulkRemoveWorkspaceMembersRequestDict(TypedDict, total=False):
    """Users to remove from a workspace."""

    user_ids: Required[Sequence[str]]
    """User ids of members of the workspace. Limits: at least 1 item, at most 100 items."""


class CreateWorkspaceRequestDict(TypedDict, total=False):
    """The workspace to create, with its defaults and logging settings."""

    default_image_model: str | None
    """Slug of the model that serves image requests by default. Null for none."""
    default_provider_sort: str | None
    """What to sort providers by when a request does not say, such as `price`, `throughput` or
    `latency`. Null leaves the usual load balancing.
    """
    default_text_model: str | None
    """Slug of the model that serves text requests by default. Null for none."""
    description: str | None
    """Free text on what the workspace is for. Limits: at most 500 characters."""
    disabled_server_tools: Sequence[_models.CreateWorkspaceRequestDisabledServerToolsItem] | None
    """Server tools that requests in the workspace may not use, by `type`. Null disables none."""
    io_logging_api_key_ids: Sequence[int] | None
    """Numeric ids (not hashes) of the API keys to log inputs and outputs of. Null makes no choice by
    key.
    """
    io_logging_sampling_rate: float
    """Share of requests whose inputs and outputs are logged, where 1 stands for all."""
    is_data_discount_logging_enabled: bool
    """Whether OpenRouter may log the data of requests in return for a discount."""
    is_observability_broadcast_enabled: bool
    """Whether traces of requests are broadcast to the observability destinations of the workspace."""
    is_observability_io_logging_enabled: bool
    """Whether inputs and outputs of requests are stored. The stored text of a generation can be read
    only if this was on.
    """
    name: Required[str]
    """Name to tell the workspace apart by. Limits: at most 100 characters."""
    slug: Required[str]
    """Short name in lowercase letters and digits, with single hyphens in between. Limits: at most 50
    characters.
    """


class UpdateWorkspaceRequestDict(TypedDict, total=False):
    """Changes to a workspace; whatever is absent stays as it is."""

    default_image_model: str | None
    """Slug of the model that is to serve image requests by default. Null clears it."""
    default_provider_sort: str | None
    """What to sort providers by when a request does not say, such as `price`, `throughput` or
    `latency`. Null clears it.
    """
    default_text_model: str | None
    """Slug of the model that is to serve text requests by default. Null clears it."""
    description: str | None
    """New free text on what the workspace is for. Null removes it. Limits: at most 500 characters."""
    disabled_server_tools: Sequence[_models.UpdateWorkspaceRequestDisabledServerToolsItem] | None
    """New list of the server tools that requests in the workspace may not use, by `type`. Null clears
    it.
    """
    io_logging_api_key_ids: Sequence[int] | None
    """Numeric ids (not hashes) of the API keys to log inputs and outputs of; replaces the old list.
    Null clears it.
    """
    io_logging_sampling_rate: float
    """Share of requests whose inputs and outputs are logged, where 1 stands for all."""
    is_data_discount_logging_enabled: bool
    """Whether OpenRouter may log the data of requests in return for a discount."""
    is_observability_broadcast_enabled: bool
    """Whether traces of requests are broadcast to the observability destinations of the workspace."""
    is_observability_io_logging_enabled: bool
    """Whether inputs and outputs of requests are stored. The stored text of a generation can be read
    only if this was on.
    """
    name: str
    """New name of the workspace. Limits: at most 100 characters."""
    slug: str
    """New short name, in lowercase letters and digits with single hyphens in between. Limits: at most
    50 characters.
    """


class UpsertWorkspaceBudgetRequestDict(TypedDict, total=False):
    """The budget to set for one interval."""

    include_byok_in_budgets: bool
    """Whether spend on your own provider keys (BYOK) counts. This changes the setting for every budget
    of the workspace.
    """
    limit_usd: Required[float]
    """Most the workspace may spend in the interval, in USD. Must be above the limits of shorter
    intervals and below those of longer ones.
    """


class WorkspacesAddMembersParams(BulkAddWorkspaceMembersRequestDict, total=False):
    """Arguments of `workspaces.add_members`, which its docstring describes."""

    id: Required[str]


class WorkspacesCreateParams(CreateWorkspaceRequestDict, total=False):
    """Arguments of `workspaces.create`, which its docstring describes."""


class WorkspacesDeleteBudgetParams(TypedDict, total=False):
    """Arguments of `workspaces.delete_budget`, which its docstring describes."""

    workspace_ref: str
    interval: Required[_models.WorkspaceBudgetInterval]
    id: str
    """Deprecated alias of `workspace_ref`."""


class WorkspacesDeleteParams(TypedDict, total=False):
    """Arguments of `workspaces.delete`, which its docstring describes."""

    id: Required[str]
    confirm_default_workspace_deletion: bool


class WorkspacesGetBudgetParams(TypedDict, total=False):
    """Arguments of `workspaces.get_budget`, which its docstring describes."""

    workspace_ref: str
    interval: Required[_models.WorkspaceBudgetInterval]
    id: str
    """Deprecated alias of `workspace_ref`."""


class WorkspacesGetParams(TypedDict, total=False):
    """Arguments of `workspaces.get`, which its docstring describes."""

    id: Required[str]


class WorkspacesListBudgetsParams(TypedDict, total=False):
    """Arguments of `workspaces.list_budgets`, which its docstring describes."""

    workspace_ref: str
    id: str
    """Deprecated alias of `workspace_ref`."""


class WorkspacesListMembersParams(TypedDict, total=False):
    """Arguments of `workspaces.list_members`, which its docstring describes."""

    id: Required[str]
    offset: int | None
    limit: int


class WorkspacesListParams(TypedDict, total=False):
    """Arguments of `workspaces.list`, which its docstring describes."""

    offset: int | None
    limit: int


class WorkspacesRemoveMembersParams(BulkRemoveWorkspaceMembersRequestDict, total=False):
    """Arguments of `workspaces.remove_members`, which its docstring describes."""

    id: Required[str]


class WorkspacesSetBudgetParams(UpsertWorkspaceBudgetRequestDict, total=False):
    """Arguments of `workspaces.set_budget`, which its docstring describes."""

    workspace_ref: str
    interval: Required[_models.WorkspaceBudgetInterval]
    id: str
    """Deprecated alias of `workspace_ref`."""


class WorkspacesUpdateParams(UpdateWorkspaceRequestDict, total=False):
    """Arguments of `workspaces.update`, which its docstring describes."""

    id: Required[str]
