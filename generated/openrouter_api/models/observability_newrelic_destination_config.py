# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityNewrelicDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ObservabilityNewrelicDestinationConfigRegion


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityNewrelicDestinationConfig(_Model):
    """How to reach New Relic."""

    license_key: str
    """License key of New Relic. A secret."""
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to New Relic. None when absent."""
    region: ObservabilityNewrelicDestinationConfigRegion | Unset = UNSET
    """Data center region of the New Relic account. Default of the API: `"us"`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityNewrelicDestinationConfig)
        self.license_key = pop("licenseKey", UNSET)
        self.headers = pop("headers", UNSET)
        self.region = pop("region", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityNewrelicDestinationConfig.decode
ObservabilityNewrelicDestinationConfig.wire_names = {
    "license_key": "licenseKey",
    "headers": "headers",
    "region": "region",
}
