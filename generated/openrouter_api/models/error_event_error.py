# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ErrorEventError."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ErrorEventError(_Model):
    """Details of a failed stream, where they are nested."""

    code: str | int | Unset | None = UNSET
    """What kind of error it is, as a name or a number."""
    message: str | Unset = UNSET
    """What went wrong, for a person to read."""
    metadata: dict[str, Any] | Unset = UNSET
    """Further facts about the error; the keys vary with its kind."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ErrorEventError)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ErrorEventError.decode
ErrorEventError.wire_names = {
    "code": "code",
    "message": "message",
    "metadata": "metadata",
}
