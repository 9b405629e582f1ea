# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WorkspaceBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import WorkspaceBudgetResetInterval


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = WorkspaceBudget.decode
WorkspaceBudget.wire_names = {
    "created_at": "created_at",
    "id": "id",
    "limit_usd": "limit_usd",
    "reset_interval": "reset_interval",
    "updated_at": "updated_at",
    "workspace_id": "workspace_id",
}
