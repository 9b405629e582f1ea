# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateEmbeddingsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import CreateEmbeddingsRequestEncodingFormat
    from .create_embeddings_request_input_item import CreateEmbeddingsRequestInputItem
    from .provider_preferences import ProviderPreferences
    from .trace_config import TraceConfig

decode_create_embeddings_request_input_item: Decode = late(
    globals(), "decode_create_embeddings_request_input_item", "create_embeddings_request_input_item"
)
decode_provider_preferences: Decode = late(globals(), "decode_provider_preferences", "provider_preferences")
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingsRequest(_Model):
    """What to embed, and with which model."""

    input: str | list[str] | list[float] | list[list[float]] | list[CreateEmbeddingsRequestInputItem]
    """What to embed: one string, several strings, one list of token ids, several such lists, or
    objects that mix text and media.
    """
    model: str
    """Id of an embedding model, as `embeddings.list_models` gives it."""
    dimensions: int | Unset = UNSET
    """Length wanted for each vector. The model's own length when absent; not every model can shorten.
    Limits: at least 1.
    """
    encoding_format: CreateEmbeddingsRequestEncodingFormat | Unset = UNSET
    """How the vectors are written in the answer: lists of numbers or base64 strings."""
    input_type: str | Unset = UNSET
    """What the embedding is for, such as a search query or a stored document. Values depend on the
    model.
    """
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent.
    """
    session_id: str | Unset = UNSET
    """Id that groups related requests in observability tools, at most 256 characters."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, for grouping and abuse tracking."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateEmbeddingsRequest)
        value = pop("input", UNSET)
        self.input = (
            [decode_create_embeddings_request_input_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.model = pop("model", UNSET)
        self.dimensions = pop("dimensions", UNSET)
        self.encoding_format = pop("encoding_format", UNSET)
        self.input_type = pop("input_type", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = decode_provider_preferences(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateEmbeddingsRequest.decode
CreateEmbeddingsRequest.wire_names = {
    "input": "input",
    "model": "model",
    "dimensions": "dimensions",
    "encoding_format": "encoding_format",
    "input_type": "input_type",
    "provider": "provider",
    "session_id": "session_id",
    "trace": "trace",
    "user": "user",
}
