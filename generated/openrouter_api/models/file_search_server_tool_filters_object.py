# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FileSearchServerToolFiltersObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import FileSearchServerToolFiltersObjectType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FileSearchServerToolFiltersObject(_Model):
    """Compares one file attribute with a value."""

    key: str
    """Name of the attribute."""
    type: FileSearchServerToolFiltersObjectType
    """Comparison to make."""
    value: str | float | bool | list[str | float]
    """Value to compare the attribute with."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileSearchServerToolFiltersObject)
        self.key = pop("key", UNSET)
        self.type = pop("type", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FileSearchServerToolFiltersObject.decode
FileSearchServerToolFiltersObject.wire_names = {
    "key": "key",
    "type": "type",
    "value": "value",
}
