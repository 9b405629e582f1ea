# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model RouterAttempt."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class RouterAttempt(_Model):
    """One try with one provider."""

    model: str
    """The model tried."""
    provider: str
    """The provider tried."""
    status: int
    """HTTP status that the provider answered with."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RouterAttempt)
        self.model = pop("model", UNSET)
        self.provider = pop("provider", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = RouterAttempt.decode
RouterAttempt.wire_names = {
    "model": "model",
    "provider": "provider",
    "status": "status",
}
