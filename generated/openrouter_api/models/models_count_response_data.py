# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ModelsCountResponseData."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ModelsCountResponseData(_Model):
    """How many models there are."""

    count: int
    """Number of models that pass the filter."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelsCountResponseData)
        self.count = pop("count", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ModelsCountResponseData.decode
ModelsCountResponseData.wire_names = {
    "count": "count",
}
