# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicWebSearchToolUserLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicWebSearchToolUserLocation(_Model):
    """Rough whereabouts of the user, to make search results local."""

    type: Literal["approximate"]
    city: str | Unset | None = UNSET
    """Name of the city."""
    country: str | Unset | None = UNSET
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | Unset | None = UNSET
    """Name of the region or state."""
    timezone: str | Unset | None = UNSET
    """IANA time zone, such as `Europe/Paris`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebSearchToolUserLocation)
        self.type = pop("type", UNSET)
        self.city = pop("city", UNSET)
        self.country = pop("country", UNSET)
        self.region = pop("region", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicWebSearchToolUserLocation.decode
AnthropicWebSearchToolUserLocation.wire_names = {
    "type": "type",
    "city": "city",
    "country": "country",
    "region": "region",
    "timezone": "timezone",
}
