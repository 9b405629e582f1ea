# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetOrganizationSettingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .organization_settings import OrganizationSettings

decode_organization_settings: Decode = late(
    globals(), "decode_organization_settings", "organization_settings"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetOrganizationSettingsResponse(_Model):
    """The settings, wrapped in `data`."""

    data: OrganizationSettings
    """The settings in force."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetOrganizationSettingsResponse)
        value = pop("data", UNSET)
        self.data = decode_organization_settings(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetOrganizationSettingsResponse.decode
GetOrganizationSettingsResponse.wire_names = {
    "data": "data",
}
