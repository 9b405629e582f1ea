# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ProviderResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ProviderResponseProviderName, ProviderResponseRoutedServiceTier


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ProviderResponse(_Model):
    """One attempt at a provider while a request was routed."""

    status: int | None
    """HTTP status the provider gave. Null when it gave none."""
    endpoint_id: str | Unset = UNSET
    """OpenRouter's id of the endpoint tried."""
    id: str | Unset = UNSET
    """Id of the attempt's answer."""
    is_byok: bool | Unset = UNSET
    """Whether this attempt used a provider key of your own (BYOK)."""
    latency: float | Unset = UNSET
    """Time until the provider answered, in milliseconds."""
    model_permaslug: str | Unset = UNSET
    """Permanent slug of the model tried, which renames do not change."""
    provider_name: ProviderResponseProviderName | Unset = UNSET
    """Provider tried."""
    routed_service_tier: ProviderResponseRoutedServiceTier | Unset = UNSET
    """Service tier the attempt went to. Absent for the default tier."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderResponse)
        self.status = pop("status", UNSET)
        self.endpoint_id = pop("endpoint_id", UNSET)
        self.id = pop("id", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        self.latency = pop("latency", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        self.routed_service_tier = pop("routed_service_tier", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ProviderResponse.decode
ProviderResponse.wire_names = {
    "status": "status",
    "endpoint_id": "endpoint_id",
    "id": "id",
    "is_byok": "is_byok",
    "latency": "latency",
    "model_permaslug": "model_permaslug",
    "provider_name": "provider_name",
    "routed_service_tier": "routed_service_tier",
}
