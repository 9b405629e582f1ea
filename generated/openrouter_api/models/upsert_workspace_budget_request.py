# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpsertWorkspaceBudgetRequest."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpsertWorkspaceBudgetRequest)
        self.limit_usd = pop("limit_usd", UNSET)
        self.include_byok_in_budgets = pop("include_byok_in_budgets", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpsertWorkspaceBudgetRequest.decode
UpsertWorkspaceBudgetRequest.wire_names = {
    "limit_usd": "limit_usd",
    "include_byok_in_budgets": "include_byok_in_budgets",
}
