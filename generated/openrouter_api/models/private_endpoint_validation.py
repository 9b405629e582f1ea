# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PrivateEndpointValidation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .private_endpoint_check import PrivateEndpointCheck

decode_private_endpoint_check: Decode = late(
    globals(), "decode_private_endpoint_check", "private_endpoint_check"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PrivateEndpointValidation(_Model):
    """Result of validating a private endpoint."""

    checks: list[PrivateEndpointCheck]
    """The single checks and how each went."""
    passed: bool
    """Whether the validation as a whole succeeded."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PrivateEndpointValidation)
        value = pop("checks", UNSET)
        self.checks = (
            [decode_private_endpoint_check(item) for item in value] if type(value) is list else value
        )
        self.passed = pop("passed", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PrivateEndpointValidation.decode
PrivateEndpointValidation.wire_names = {
    "checks": "checks",
    "passed": "passed",
}
