# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GenerationContentDataInputObject2."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GenerationContentDataInputObject2(_Model):
    """Input that was a conversation."""

    messages: list[Any]
    """The messages, in the form the request had them."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentDataInputObject2)
        self.messages = pop("messages", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GenerationContentDataInputObject2.decode
GenerationContentDataInputObject2.wire_names = {
    "messages": "messages",
}
