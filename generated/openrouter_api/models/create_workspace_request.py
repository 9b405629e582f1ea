# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateWorkspaceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import CreateWorkspaceRequestDisabledServerToolsItem


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = CreateWorkspaceRequest.decode
CreateWorkspaceRequest.wire_names = {
    "name": "name",
    "slug": "slug",
    "default_image_model": "default_image_model",
    "default_provider_sort": "default_provider_sort",
    "default_text_model": "default_text_model",
    "description": "description",
    "disabled_server_tools": "disabled_server_tools",
    "io_logging_api_key_ids": "io_logging_api_key_ids",
    "io_logging_sampling_rate": "io_logging_sampling_rate",
    "is_data_discount_logging_enabled": "is_data_discount_logging_enabled",
    "is_observability_broadcast_enabled": "is_observability_broadcast_enabled",
    "is_observability_io_logging_enabled": "is_observability_io_logging_enabled",
}
