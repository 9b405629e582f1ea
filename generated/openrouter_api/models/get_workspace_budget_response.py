# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetWorkspaceBudgetResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .workspace_budget import WorkspaceBudget

decode_workspace_budget: Decode = late(globals(), "decode_workspace_budget", "workspace_budget")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetWorkspaceBudgetResponse(_Model):
    """One budget, beside a setting common to all budgets of the workspace."""

    data: WorkspaceBudget
    """The budget of the interval asked for."""
    include_byok_in_budgets: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward the budgets. One setting for all
    budgets of the workspace.
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
        self = _new(GetWorkspaceBudgetResponse)
        value = pop("data", UNSET)
        self.data = decode_workspace_budget(value)
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetWorkspaceBudgetResponse.decode
GetWorkspaceBudgetResponse.wire_names = {
    "data": "data",
    "include_byok_in_budgets": "include_byok_in_budgets",
}
