# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ModelsCountResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .models_count_response_data import ModelsCountResponseData

decode_models_count_response_data: Decode = late(
    globals(), "decode_models_count_response_data", "models_count_response_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ModelsCountResponse(_Model):
    """Envelope of a model count."""

    data: ModelsCountResponseData
    """The count."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelsCountResponse)
        value = pop("data", UNSET)
        self.data = decode_models_count_response_data(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ModelsCountResponse.decode
ModelsCountResponse.wire_names = {
    "data": "data",
}
