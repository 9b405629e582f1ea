# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateEmbeddingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .create_embeddings_response_data_item import CreateEmbeddingsResponseDataItem
    from .create_embeddings_response_usage import CreateEmbeddingsResponseUsage

decode_create_embeddings_response_data_item: Decode = late(
    globals(), "decode_create_embeddings_response_data_item", "create_embeddings_response_data_item"
)
decode_create_embeddings_response_usage: Decode = late(
    globals(), "decode_create_embeddings_response_usage", "create_embeddings_response_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingsResponse(_Model):
    """The vectors, with what they cost."""

    data: list[CreateEmbeddingsResponseDataItem]
    """One vector for each input."""
    model: str
    """Model that made the vectors."""
    object: Literal["list"]
    id: str | Unset = UNSET
    """Id of this generation, for `generations.get_generation`."""
    usage: CreateEmbeddingsResponseUsage | Unset = UNSET
    """Tokens consumed and cost."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_create_embeddings_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_create_embeddings_response_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateEmbeddingsResponse.decode
CreateEmbeddingsResponse.wire_names = {
    "data": "data",
    "model": "model",
    "object": "object",
    "id": "id",
    "usage": "usage",
}
