# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ReasoningDetailEncrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ReasoningFormat


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ReasoningDetailEncrypted(_Model):
    """Thinking that only the provider can read."""

    data: str
    """The encrypted thinking. May read `[REDACTED]` while streaming."""
    type: Literal["reasoning.encrypted"]
    format: ReasoningFormat | Unset | None = UNSET
    """Which vendor's form the data has."""
    id: str | Unset | None = UNSET
    """Id of the entry. Null where the provider gives none."""
    index: int | Unset = UNSET
    """Place of the entry among the details."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningDetailEncrypted)
        self.data = pop("data", UNSET)
        self.type = pop("type", UNSET)
        self.format = pop("format", UNSET)
        self.id = pop("id", UNSET)
        self.index = pop("index", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ReasoningDetailEncrypted.decode
ReasoningDetailEncrypted.wire_names = {
    "data": "data",
    "type": "type",
    "format": "format",
    "id": "id",
    "index": "index",
}
