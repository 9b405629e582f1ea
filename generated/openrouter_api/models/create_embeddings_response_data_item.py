# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateEmbeddingsResponseDataItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingsResponseDataItem(_Model):
    """The vector of one input."""

    embedding: list[float] | str
    """The vector: a list of numbers, or a base64 string when `encoding_format` asked for one."""
    object: Literal["embedding"]
    index: int | Unset = UNSET
    """Position of the input this vector belongs to, counted from 0. May be missing."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsResponseDataItem)
        self.embedding = pop("embedding", UNSET)
        self.object = pop("object", UNSET)
        self.index = pop("index", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateEmbeddingsResponseDataItem.decode
CreateEmbeddingsResponseDataItem.wire_names = {
    "embedding": "embedding",
    "object": "object",
    "index": "index",
}
