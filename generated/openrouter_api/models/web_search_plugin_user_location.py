# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WebSearchPluginUserLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WebSearchPluginUserLocation(_Model):
    """Rough place of the user, for the web plugin."""

    type: Literal["approximate"]
    city: str | Unset | None = UNSET
    """City of the user, by name."""
    country: str | Unset | None = UNSET
    """Country of the user, in OpenAI's style a two-letter ISO code."""
    region: str | Unset | None = UNSET
    """State or province of the user."""
    timezone: str | Unset | None = UNSET
    """Time zone of the user, as an IANA name."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchPluginUserLocation)
        self.type = pop("type", UNSET)
        self.city = pop("city", UNSET)
        self.country = pop("country", UNSET)
        self.region = pop("region", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WebSearchPluginUserLocation.decode
WebSearchPluginUserLocation.wire_names = {
    "type": "type",
    "city": "city",
    "country": "country",
    "region": "region",
    "timezone": "timezone",
}
