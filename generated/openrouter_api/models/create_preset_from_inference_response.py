# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreatePresetFromInferenceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .preset_with_designated_version import PresetWithDesignatedVersion

decode_preset_with_designated_version: Decode = late(
    globals(), "decode_preset_with_designated_version", "preset_with_designated_version"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreatePresetFromInferenceResponse(_Model):
    """The preset that a request was saved as, wrapped in `data`."""

    data: PresetWithDesignatedVersion
    """The preset, with the version just saved."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreatePresetFromInferenceResponse)
        value = pop("data", UNSET)
        self.data = decode_preset_with_designated_version(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreatePresetFromInferenceResponse.decode
CreatePresetFromInferenceResponse.wire_names = {
    "data": "data",
}
