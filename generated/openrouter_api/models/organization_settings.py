# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OrganizationSettings."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OrganizationSettings(_Model):
    """Settings that apply to a whole organization."""

    id: str
    """Id of the organization."""
    is_filtered_model_catalog_enabled: bool
    """Whether `models.list` shows the keys of the organization a filtered catalog instead of the
    public one. What the filter leaves out is not documented.
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
        self = _new(OrganizationSettings)
        self.id = pop("id", UNSET)
        self.is_filtered_model_catalog_enabled = pop("is_filtered_model_catalog_enabled", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OrganizationSettings.decode
OrganizationSettings.wire_names = {
    "id": "id",
    "is_filtered_model_catalog_enabled": "is_filtered_model_catalog_enabled",
}
