# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model RouterParams."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class RouterParams(_Model):
    """Numbers a router worked with."""

    quality_floor: float | Unset = UNSET
    """Lowest quality the router accepted."""
    throughput_floor: float | Unset = UNSET
    """Lowest throughput the router accepted."""
    version_group: str | Unset = UNSET
    """Group of model versions the router chose from."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RouterParams)
        self.quality_floor = pop("quality_floor", UNSET)
        self.throughput_floor = pop("throughput_floor", UNSET)
        self.version_group = pop("version_group", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = RouterParams.decode
RouterParams.wire_names = {
    "quality_floor": "quality_floor",
    "throughput_floor": "throughput_floor",
    "version_group": "version_group",
}
