# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CompactionItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CompactionItem(_Model):
    """A compacted stretch of earlier conversation, replayed as input."""

    encrypted_content: str
    """The compacted conversation as an opaque payload; send it back exactly as received."""
    type: Literal["compaction"]
    id: str | Unset | None = UNSET
    """Id of the item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CompactionItem)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CompactionItem.decode
CompactionItem.wire_names = {
    "encrypted_content": "encrypted_content",
    "type": "type",
    "id": "id",
}
