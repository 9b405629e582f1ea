# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        CreateWorkspaceRequestDisabledServerToolsItem,
        UpdateWorkspaceRequestDisabledServerToolsItem,
        WorkspaceBudgetResetInterval,
        WorkspaceMemberRole,
    )


@model
class BulkAddWorkspaceMembersRequest(_Model):
    """Users to add to a workspace. See `BulkAddWorkspaceMembersRequestDict`."""

    user_ids: list[str]


@model
class BulkAddWorkspaceMembersResponse(_Model):
    """Outcome of adding members."""

    added_count: int
    """How many users were added."""
    data: list[WorkspaceMember]
    """Memberships of the users in the workspace."""


@model
class BulkRemoveWorkspaceMembersRequest(_Model):
    """Users to remove from a workspace. See `BulkRemoveWorkspaceMembersRequestDict`."""

    user_ids: list[str]


@model
class BulkRemoveWorkspaceMembersResponse(_Model):
    """Outcome of removing members."""

    removed_count: int
    """How many users were removed."""


@model
class CreateWorkspaceRequest(_Model):
    """The workspace to create, with its defaults and logging settings. See
    `CreateWorkspaceRequestDict`.
    """

    name: str
    slug: str
    default_image_model: str | None = None
    default_provider_sort: str | None = None
    default_text_model: str | None = None
    description: str | None = None
    disabled_server_tools: list[CreateWorkspaceRequestDisabledServerToolsItem] | None = None
    io_logging_api_key_ids: list[int] | None = None
    io_logging_sampling_rate: float | None = None
    is_data_discount_logging_enabled: bool | None = None
    is_observability_broadcast_enabled: bool | None = None
    is_observability_io_logging_enabled: bool | None = None
    _nullable = (
        "default_image_model",
        "default_provider_sort",
        "default_text_model",
        "description",
        "disabled_server_tools",
        "io_logging_api_key_ids",
    )


@model
class CreateWorkspaceResponse(_Model):
    """Wraps the new workspace."""

    data: Workspace
    """The workspace as stored, with its id."""


@model
class DeleteWorkspaceBudgetResponse(_Model):
    """Confirms that there is no such budget any more."""

    deleted: Literal[True]


@model
class DeleteWorkspaceResponse(_Model):
    """Confirms that the workspace is gone."""

    deleted: Literal[True]


@model
class GetWorkspaceBudgetResponse(_Model):
    """One budget, beside a setting common to all budgets of the workspace."""

    data: WorkspaceBudget
    """The budget of the interval asked for."""
    include_byok_in_budgets: bool | None = None
    """Whether spend on your own provider keys (BYOK) counts toward the budgets. One setting for all
    budgets of the workspace.
    """


@model
class GetWorkspaceResponse(_Model):
    """Wraps one workspace."""

    data: Workspace
    """The workspace asked for."""


@model
class ListWorkspaceBudgetsResponse(_Model):
    """All budgets of a workspace, and the setting they have in common."""

    data: list[WorkspaceBudget]
    """The budgets, at most one for each interval."""
    include_byok_in_budgets: bool | None = None
    """Whether spend on your own provider keys (BYOK) counts toward the budgets. One setting for all
    budgets of the workspace.
    """


@model
class ListWorkspaceMembersResponse(_Model):
    """One page of workspace members."""

    data: list[WorkspaceMember]
    """The memberships of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class ListWorkspacesResponse(_Model):
    """One page of workspaces."""

    data: list[Workspace]
    """The workspaces of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""


@model
class UpdateWorkspaceRequest(_Model):
    """Changes to a workspace; whatever is absent stays as it is. See `UpdateWorkspaceRequestDict`."""

    default_image_model: str | None = None
    default_provider_sort: str | None = None
    default_text_model: str | None = None
    description: str | None = None
    disabled_server_tools: list[UpdateWorkspaceRequestDisabledServerToolsItem] | None = None
    io_logging_api_key_ids: list[int] | None = None
    io_logging_sampling_rate: float | None = None
    is_data_discount_logging_enabled: bool | None = None
    is_observability_broadcast_enabled: bool | None = None
    is_observability_io_logging_enabled: bool | None = None
    name: str | None = None
    slug: str | None = None
    _nullable = (
        "default_image_model",
        "default_provider_sort",
        "default_text_model",
        "description",
        "disabled_server_tools",
        "io_logging_api_key_ids",
    )


@model
class UpdateWorkspaceResponse(_Model):
    """Wraps the workspace after the change."""

    data: Workspace
    """The workspace with the changes applied."""


@model
class UpsertWorkspaceBudgetRequest(_Model):
    """The budget to set for one interval. See `UpsertWorkspaceBudgetRequestDict`."""

    limit_usd: float
    include_byok_in_budgets: bool | None = None


@model
class UpsertWorkspaceBudgetResponse(_Model):
    """The budget just set, beside a setting common to all budgets of the workspace."""

    data: WorkspaceBudget
    """The budget as stored."""
    include_byok_in_budgets: bool | None = None
    """Whether spend on your own provider keys (BYOK) counts toward the budgets. One setting for all
    budgets of the workspace.
    """


@model
class Workspace(_Model):
    """A part of the account with keys, members, budgets and logging settings of its own."""

    created_at: str
    """When the workspace was created."""
    created_by: str | None
    """User id of whoever created the workspace. Null when none is recorded."""
    default_guardrail_id: str
    """Id of the guardrail that applies to the whole workspace without being assigned."""
    default_image_model: str | None
    """Slug of the model that serves image requests by default. Null for none."""
    default_provider_sort: str | None
    """What to sort providers by when a request does not say, such as `price`, `throughput` or
    `latency`. Null leaves the usual load balancing.
    """
    default_text_model: str | None
    """Slug of the model that serves text requests by default. Null for none."""
    description: str | None
    """Free text on what the workspace is for. Null for none."""
    id: str
    """Id to use in the other workspace calls, and as `workspace_id` elsewhere."""
    io_logging_api_key_ids: list[int] | None
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
    name: str
    """Name to tell the workspace apart by."""
    slug: str
    """Short name in lowercase letters and digits, with single hyphens in between."""
    updated_at: str | None
    """When the settings last changed. Null when they never have."""
    disabled_server_tools: list[str] | None = None
    """Server tools that requests in the workspace may not use, by `type`. Null when none are disabled."""
    include_byok_in_budgets: bool | None = None
    """Whether spend on your own provider keys (BYOK) counts toward the budgets of the workspace."""
    _nullable = (
        "created_by",
        "default_image_model",
        "default_provider_sort",
        "default_text_model",
        "description",
        "io_logging_api_key_ids",
        "updated_at",
        "disabled_server_tools",
    )


@model
class WorkspaceBudget(_Model):
    """A limit on what a workspace may spend in one interval."""

    created_at: str
    """When the budget was first set."""
    id: str
    """Id of the budget. Calls address it by workspace and interval instead."""
    limit_usd: float
    """Most the workspace may spend in the interval, in USD."""
    reset_interval: WorkspaceBudgetResetInterval | None
    """How often the budget starts afresh. Null for the `lifetime` budget, which never does."""
    updated_at: str
    """When the budget last changed."""
    workspace_id: str
    """Id of the workspace the budget is for."""
    _nullable = ("reset_interval",)


@model
class WorkspaceMember(_Model):
    """Membership of one user in one workspace."""

    created_at: str
    """When the user became a member."""
    id: str
    """Id of the membership, not of the user."""
    role: WorkspaceMemberRole
    """What the user may do in the workspace."""
    user_id: str
    """Id of the user."""
    workspace_id: str
    """Id of the workspace."""
