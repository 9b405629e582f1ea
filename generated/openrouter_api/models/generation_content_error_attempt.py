# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GenerationContentErrorAttempt."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GenerationContentErrorAttempt(_Model):
    """One failed attempt at a provider."""

    code: int
    """HTTP status of the attempt."""
    message: str
    """What went wrong, in words."""
    provider_name: str | None
    """Provider that was tried."""
    raw: str | None
    """Error text as the provider sent it. Null when none was kept."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentErrorAttempt)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        self.raw = pop("raw", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GenerationContentErrorAttempt.decode
GenerationContentErrorAttempt.wire_names = {
    "code": "code",
    "message": "message",
    "provider_name": "provider_name",
    "raw": "raw",
}
