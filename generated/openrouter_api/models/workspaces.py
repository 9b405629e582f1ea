# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import UNSET, Unset, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .values import (
        CreateWorkspaceRequestDisabledServerToolsItem,
        UpdateWorkspaceRequestDisabledServerToolsItem,
        WorkspaceBudgetResetInterval,
        WorkspaceMemberRole,
    )

_new = object.__new__


@model
class BulkAddWorkspaceMembersRequest(_Model):
    """Users to add to a workspace."""

    user_ids: list[str]
    """User ids, as in `organization.list_members`. Limits: at least 1 item, at most 100 items."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkAddWorkspaceMembersRequest)
        self.user_ids = pop("user_ids", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_add_workspace_members_request = BulkAddWorkspaceMembersRequest.decode


@model
class BulkAddWorkspaceMembersResponse(_Model):
    """Outcome of adding members."""

    added_count: int
    """How many users were added."""
    data: list[WorkspaceMember]
    """Memberships of the users in the workspace."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkAddWorkspaceMembersResponse)
        self.added_count = pop("added_count", UNSET)
        value = pop("data", UNSET)
        self.data = [decode_workspace_member(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


decode_bulk_add_workspace_members_response = BulkAddWorkspaceMembersResponse.decode


@model
class BulkRemoveWorkspaceMembersRequest(_Model):
    """Users to remove from a workspace."""

    user_ids: list[str]
    """User ids of members of the workspace. Limits: at least 1 item, at most 100 items."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkRemoveWorkspaceMembersRequest)
        self.user_ids = pop("user_ids", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_remove_workspace_members_request = BulkRemoveWorkspaceMembersRequest.decode


@model
class BulkRemoveWorkspaceMembersResponse(_Model):
    """Outcome of removing members."""

    removed_count: int
    """How many users were removed."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkRemoveWorkspaceMembersResponse)
        self.removed_count = pop("removed_count", UNSET)
        self.additional_properties = rest
        return self


decode_bulk_remove_workspace_members_response = BulkRemoveWorkspaceMembersResponse.decode


@model
class CreateWorkspaceRequest(_Model):
    """The workspace to create, with its defaults and logging settings."""

    name: str
    """Name to tell the workspace apart by. Limits: at most 100 characters."""
    slug: str
    """Short name in lowercase letters and digits, with single hyphens in between. Limits: at most 50
    characters.
    """
    default_image_model: str | Unset | None = UNSET
    """Slug of the model that serves image requests by default. Null for none."""
    default_provider_sort: str | Unset | None = UNSET
    """What to sort providers by when a request does not say, such as `price`, `throughput` or
    `latency`. Null leaves the usual load balancing.
    """
    default_text_model: str | Unset | None = UNSET
    """Slug of the model that serves text requests by default. Null for none."""
    description: str | Unset | None = UNSET
    """Free text on what the workspace is for. Limits: at most 500 characters."""
    disabled_server_tools: list[CreateWorkspaceRequestDisabledServerToolsItem] | Unset | None = UNSET
    """Server tools that requests in the workspace may not use, by `type`. Null disables none."""
    io_logging_api_key_ids: list[int] | Unset | None = UNSET
    """Numeric ids (not hashes) of the API keys to log inputs and outputs of. Null makes no choice by
    key.
    """
    io_logging_sampling_rate: float | Unset = UNSET
    """Share of requests whose inputs and outputs are logged, where 1 stands for all."""
    is_data_discount_logging_enabled: bool | Unset = UNSET
    """Whether OpenRouter may log the data of requests in return for a discount."""
    is_observability_broadcast_enabled: bool | Unset = UNSET
    """Whether traces of requests are broadcast to the observability destinations of the workspace."""
    is_observability_io_logging_enabled: bool | Unset = UNSET
    """Whether inputs and outputs of requests are stored. The stored text of a generation can be read
    only if this was on.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateWorkspaceRequest)
        self.name = pop("name", UNSET)
        self.slug = pop("slug", UNSET)
        self.default_image_model = pop("default_image_model", UNSET)
        self.default_provider_sort = pop("default_provider_sort", UNSET)
        self.default_text_model = pop("default_text_model", UNSET)
        self.description = pop("description", UNSET)
        self.disabled_server_tools = pop("disabled_server_tools", UNSET)
        self.io_logging_api_key_ids = pop("io_logging_api_key_ids", UNSET)
        self.io_logging_sampling_rate = pop("io_logging_sampling_rate", UNSET)
        self.is_data_discount_logging_enabled = pop("is_data_discount_logging_enabled", UNSET)
        self.is_observability_broadcast_enabled = pop("is_observability_broadcast_enabled", UNSET)
        self.is_observability_io_logging_enabled = pop("is_observability_io_logging_enabled", UNSET)
        self.additional_properties = rest
        return self


decode_create_workspace_request = CreateWorkspaceRequest.decode


@model
class CreateWorkspaceResponse(_Model):
    """Wraps the new workspace."""

    data: Workspace
    """The workspace as stored, with its id."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateWorkspaceResponse)
        value = pop("data", UNSET)
        self.data = decode_workspace(value)
        self.additional_properties = rest
        return self


decode_create_workspace_response = CreateWorkspaceResponse.decode


@model
class DeleteWorkspaceBudgetResponse(_Model):
    """Confirms that there is no such budget any more."""

    deleted: Literal[True]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeleteWorkspaceBudgetResponse)
        self.deleted = pop("deleted", UNSET)
        self.additional_properties = rest
        return self


decode_delete_workspace_budget_response = DeleteWorkspaceBudgetResponse.decode


@model
class DeleteWorkspaceResponse(_Model):
    """Confirms that the workspace is gone."""

    deleted: Literal[True]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeleteWorkspaceResponse)
        self.deleted = pop("deleted", UNSET)
        self.additional_properties = rest
        return self


decode_delete_workspace_response = DeleteWorkspaceResponse.decode


@model
class GetWorkspaceBudgetResponse(_Model):
    """One budget, beside a setting common to all budgets of the workspace."""

    data: WorkspaceBudget
    """The budget of the interval asked for."""
    include_byok_in_budgets: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward the budgets. One setting for all
    budgets of the workspace.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetWorkspaceBudgetResponse)
        value = pop("data", UNSET)
        self.data = decode_workspace_budget(value)
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.additional_properties = rest
        return self


decode_get_workspace_budget_response = GetWorkspaceBudgetResponse.decode


@model
class GetWorkspaceResponse(_Model):
    """Wraps one workspace."""

    data: Workspace
    """The workspace asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetWorkspaceResponse)
        value = pop("data", UNSET)
        self.data = decode_workspace(value)
        self.additional_properties = rest
        return self


decode_get_workspace_response = GetWorkspaceResponse.decode


@model
class ListWorkspaceBudgetsResponse(_Model):
    """All budgets of a workspace, and the setting they have in common."""

    data: list[WorkspaceBudget]
    """The budgets, at most one for each interval."""
    include_byok_in_budgets: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward the budgets. One setting for all
    budgets of the workspace.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListWorkspaceBudgetsResponse)
        value = pop("data", UNSET)
        self.data = [decode_workspace_budget(item) for item in value] if type(value) is list else value
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.additional_properties = rest
        return self


decode_list_workspace_budgets_response = ListWorkspaceBudgetsResponse.decode


@model
class ListWorkspaceMembersResponse(_Model):
    """One page of workspace members."""

    data: list[WorkspaceMember]
    """The memberships of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListWorkspaceMembersResponse)
        value = pop("data", UNSET)
        self.data = [decode_workspace_member(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_workspace_members_response = ListWorkspaceMembersResponse.decode


@model
class ListWorkspacesResponse(_Model):
    """One page of workspaces."""

    data: list[Workspace]
    """The workspaces of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListWorkspacesResponse)
        value = pop("data", UNSET)
        self.data = [decode_workspace(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_list_workspaces_response = ListWorkspacesResponse.decode


@model
class UpdateWorkspaceRequest(_Model):
    """Changes to a workspace; whatever is absent stays as it is."""

    default_image_model: str | Unset | None = UNSET
    """Slug of the model that is to serve image requests by default. Null clears it."""
    default_provider_sort: str | Unset | None = UNSET
    """What to sort providers by when a request does not say, such as `price`, `throughput` or
    `latency`. Null clears it.
    """
    default_text_model: str | Unset | None = UNSET
    """Slug of the model that is to serve text requests by default. Null clears it."""
    description: str | Unset | None = UNSET
    """New free text on what the workspace is for. Null removes it. Limits: at most 500 characters."""
    disabled_server_tools: list[UpdateWorkspaceRequestDisabledServerToolsItem] | Unset | None = UNSET
    """New list of the server tools that requests in the workspace may not use, by `type`. Null clears
    it.
    """
    io_logging_api_key_ids: list[int] | Unset | None = UNSET
    """Numeric ids (not hashes) of the API keys to log inputs and outputs of; replaces the old list.
    Null clears it.
    """
    io_logging_sampling_rate: float | Unset = UNSET
    """Share of requests whose inputs and outputs are logged, where 1 stands for all."""
    is_data_discount_logging_enabled: bool | Unset = UNSET
    """Whether OpenRouter may log the data of requests in return for a discount."""
    is_observability_broadcast_enabled: bool | Unset = UNSET
    """Whether traces of requests are broadcast to the observability destinations of the workspace."""
    is_observability_io_logging_enabled: bool | Unset = UNSET
    """Whether inputs and outputs of requests are stored. The stored text of a generation can be read
    only if this was on.
    """
    name: str | Unset = UNSET
    """New name of the workspace. Limits: at most 100 characters."""
    slug: str | Unset = UNSET
    """New short name, in lowercase letters and digits with single hyphens in between. Limits: at most
    50 characters.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateWorkspaceRequest)
        self.default_image_model = pop("default_image_model", UNSET)
        self.default_provider_sort = pop("default_provider_sort", UNSET)
        self.default_text_model = pop("default_text_model", UNSET)
        self.description = pop("description", UNSET)
        self.disabled_server_tools = pop("disabled_server_tools", UNSET)
        self.io_logging_api_key_ids = pop("io_logging_api_key_ids", UNSET)
        self.io_logging_sampling_rate = pop("io_logging_sampling_rate", UNSET)
        self.is_data_discount_logging_enabled = pop("is_data_discount_logging_enabled", UNSET)
        self.is_observability_broadcast_enabled = pop("is_observability_broadcast_enabled", UNSET)
        self.is_observability_io_logging_enabled = pop("is_observability_io_logging_enabled", UNSET)
        self.name = pop("name", UNSET)
        self.slug = pop("slug", UNSET)
        self.additional_properties = rest
        return self


decode_update_workspace_request = UpdateWorkspaceRequest.decode


@model
class UpdateWorkspaceResponse(_Model):
    """Wraps the workspace after the change."""

    data: Workspace
    """The workspace with the changes applied."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateWorkspaceResponse)
        value = pop("data", UNSET)
        self.data = decode_workspace(value)
        self.additional_properties = rest
        return self


decode_update_workspace_response = UpdateWorkspaceResponse.decode


@model
class UpsertWorkspaceBudgetRequest(_Model):
    """The budget to set for one interval."""

    limit_usd: float
    """Most the workspace may spend in the interval, in USD. Must be above the limits of shorter
    intervals and below those of longer ones.
    """
    include_byok_in_budgets: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts. This changes the setting for every budget
    of the workspace.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpsertWorkspaceBudgetRequest)
        self.limit_usd = pop("limit_usd", UNSET)
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.additional_properties = rest
        return self


decode_upsert_workspace_budget_request = UpsertWorkspaceBudgetRequest.decode


@model
class UpsertWorkspaceBudgetResponse(_Model):
    """The budget just set, beside a setting common to all budgets of the workspace."""

    data: WorkspaceBudget
    """The budget as stored."""
    include_byok_in_budgets: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward the budgets. One setting for all
    budgets of the workspace.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpsertWorkspaceBudgetResponse)
        value = pop("data", UNSET)
        self.data = decode_workspace_budget(value)
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.additional_properties = rest
        return self


decode_upsert_workspace_budget_response = UpsertWorkspaceBudgetResponse.decode


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
    disabled_server_tools: list[str] | Unset | None = UNSET
    """Server tools that requests in the workspace may not use, by `type`. Null when none are disabled."""
    include_byok_in_budgets: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward the budgets of the workspace."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Workspace)
        self.created_at = pop("created_at", UNSET)
        self.created_by = pop("created_by", UNSET)
        self.default_guardrail_id = pop("default_guardrail_id", UNSET)
        self.default_image_model = pop("default_image_model", UNSET)
        self.default_provider_sort = pop("default_provider_sort", UNSET)
        self.default_text_model = pop("default_text_model", UNSET)
        self.description = pop("description", UNSET)
        self.id = pop("id", UNSET)
        self.io_logging_api_key_ids = pop("io_logging_api_key_ids", UNSET)
        self.io_logging_sampling_rate = pop("io_logging_sampling_rate", UNSET)
        self.is_data_discount_logging_enabled = pop("is_data_discount_logging_enabled", UNSET)
        self.is_observability_broadcast_enabled = pop("is_observability_broadcast_enabled", UNSET)
        self.is_observability_io_logging_enabled = pop("is_observability_io_logging_enabled", UNSET)
        self.name = pop("name", UNSET)
        self.slug = pop("slug", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.disabled_server_tools = pop("disabled_server_tools", UNSET)
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.additional_properties = rest
        return self


decode_workspace = Workspace.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WorkspaceBudget)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.limit_usd = pop("limit_usd", UNSET)
        self.reset_interval = pop("reset_interval", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


decode_workspace_budget = WorkspaceBudget.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WorkspaceMember)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.role = pop("role", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


decode_workspace_member = WorkspaceMember.decode
