# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateRerankResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .create_rerank_response_results_item import CreateRerankResponseResultsItem
    from .create_rerank_response_usage import CreateRerankResponseUsage

decode_create_rerank_response_results_item: Decode = late(
    globals(), "decode_create_rerank_response_results_item", "create_rerank_response_results_item"
)
decode_create_rerank_response_usage: Decode = late(
    globals(), "decode_create_rerank_response_usage", "create_rerank_response_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateRerankResponse(_Model):
    """The ranking, with what it cost."""

    model: str
    """Model that did the ranking."""
    results: list[CreateRerankResponseResultsItem]
    """Scored documents, `top_n` of them at most."""
    id: str | Unset = UNSET
    """Id of this generation, for `generations.get_generation`."""
    provider: str | Unset = UNSET
    """Name of the provider that served the request."""
    usage: CreateRerankResponseUsage | Unset = UNSET
    """What the request consumed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankResponse)
        self.model = pop("model", UNSET)
        value = pop("results", UNSET)
        self.results = (
            [decode_create_rerank_response_results_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.id = pop("id", UNSET)
        self.provider = pop("provider", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_create_rerank_response_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateRerankResponse.decode
CreateRerankResponse.wire_names = {
    "model": "model",
    "results": "results",
    "id": "id",
    "provider": "provider",
    "usage": "usage",
}
