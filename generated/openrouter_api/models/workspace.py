# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model Workspace."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = Workspace.decode
Workspace.wire_names = {
    "created_at": "created_at",
    "created_by": "created_by",
    "default_guardrail_id": "default_guardrail_id",
    "default_image_model": "default_image_model",
    "default_provider_sort": "default_provider_sort",
    "default_text_model": "default_text_model",
    "description": "description",
    "id": "id",
    "io_logging_api_key_ids": "io_logging_api_key_ids",
    "io_logging_sampling_rate": "io_logging_sampling_rate",
    "is_data_discount_logging_enabled": "is_data_discount_logging_enabled",
    "is_observability_broadcast_enabled": "is_observability_broadcast_enabled",
    "is_observability_io_logging_enabled": "is_observability_io_logging_enabled",
    "name": "name",
    "slug": "slug",
    "updated_at": "updated_at",
    "disabled_server_tools": "disabled_server_tools",
    "include_byok_in_budgets": "include_byok_in_budgets",
}
