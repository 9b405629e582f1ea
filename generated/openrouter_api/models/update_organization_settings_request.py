# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdateOrganizationSettingsRequest."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UpdateOrganizationSettingsRequest(_Model):
    """Settings to change for a whole organization."""

    is_filtered_model_catalog_enabled: bool
    """True gives the keys of the organization a filtered catalog in `models.list`; false gives them
    the public one.
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
        self = _new(UpdateOrganizationSettingsRequest)
        self.is_filtered_model_catalog_enabled = pop("is_filtered_model_catalog_enabled", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdateOrganizationSettingsRequest.decode
UpdateOrganizationSettingsRequest.wire_names = {
    "is_filtered_model_catalog_enabled": "is_filtered_model_catalog_enabled",
}
