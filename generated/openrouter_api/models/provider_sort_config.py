# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ProviderSortConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ProviderSortConfigBy, ProviderSortConfigPartition


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ProviderSortConfig(_Model):
    """What to rank endpoints by, and whether within each model or across all."""

    by: ProviderSortConfigBy | Unset | None = UNSET
    """What to rank by. The usual balancing when absent or null."""
    partition: ProviderSortConfigPartition | Unset | None = UNSET
    """Whether fallback models are ranked one after the other or all together. By model when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderSortConfig)
        self.by = pop("by", UNSET)
        self.partition = pop("partition", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ProviderSortConfig.decode
ProviderSortConfig.wire_names = {
    "by": "by",
    "partition": "partition",
}
