# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicInputTransformation."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicInputTransformation(_Model):
    """A change that was made to the input of a Messages request."""

    type: str
    """Kind of change. The values are not documented."""
    path: str | Unset | None = UNSET
    """Place in the input that was changed. Null or absent when not told."""
    reason: str | Unset | None = UNSET
    """Why the change was made. Null or absent when not told."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicInputTransformation)
        self.type = pop("type", UNSET)
        self.path = pop("path", UNSET)
        self.reason = pop("reason", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicInputTransformation.decode
AnthropicInputTransformation.wire_names = {
    "type": "type",
    "path": "path",
    "reason": "reason",
}
