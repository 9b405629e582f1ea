# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PrivateEndpointCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import PrivateEndpointCheckReason


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PrivateEndpointCheck(_Model):
    """One check of a validation and how it went."""

    name: str
    """Which check this is. The names are not documented."""
    passed: bool
    """Whether the check went well."""
    actual_model: str | Unset | None = UNSET
    """Model that the provider said it ran, to compare in case of `model_mismatch`. Null or absent when
    it said none.
    """
    reason: PrivateEndpointCheckReason | Unset = UNSET
    """Why the check failed, for a program to read. Absent when none is given."""
    upstream_message: str | Unset | None = UNSET
    """What the provider said about the failure, for people to read. Null or absent when it said
    nothing.
    """
    upstream_status: int | Unset = UNSET
    """HTTP status of the provider's answer. Absent when there was none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PrivateEndpointCheck)
        self.name = pop("name", UNSET)
        self.passed = pop("passed", UNSET)
        self.actual_model = pop("actual_model", UNSET)
        self.reason = pop("reason", UNSET)
        self.upstream_message = pop("upstream_message", UNSET)
        self.upstream_status = pop("upstream_status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PrivateEndpointCheck.decode
PrivateEndpointCheck.wire_names = {
    "name": "name",
    "passed": "passed",
    "actual_model": "actual_model",
    "reason": "reason",
    "upstream_message": "upstream_message",
    "upstream_status": "upstream_status",
}
