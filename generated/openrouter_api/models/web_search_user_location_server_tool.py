# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WebSearchUserLocationServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WebSearchUserLocationServerTool(_Model):
    """Rough place of the user, for the web search tool."""

    city: str | Unset | None = UNSET
    """Name of the user's city."""
    country: str | Unset | None = UNSET
    """The user's country, in OpenAI's style a two-letter ISO code."""
    region: str | Unset | None = UNSET
    """The user's state or province."""
    timezone: str | Unset | None = UNSET
    """The user's time zone, as an IANA name."""
    type: Literal["approximate"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchUserLocationServerTool)
        self.city = pop("city", UNSET)
        self.country = pop("country", UNSET)
        self.region = pop("region", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WebSearchUserLocationServerTool.decode
WebSearchUserLocationServerTool.wire_names = {
    "city": "city",
    "country": "country",
    "region": "region",
    "timezone": "timezone",
    "type": "type",
}
