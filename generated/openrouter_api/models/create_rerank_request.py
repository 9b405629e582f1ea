# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateRerankRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .create_rerank_request_documents_item_object import CreateRerankRequestDocumentsItemObject
    from .provider_preferences import ProviderPreferences
    from .trace_config import TraceConfig

decode_create_rerank_request_documents_item_object: Decode = late(
    globals(),
    "decode_create_rerank_request_documents_item_object",
    "create_rerank_request_documents_item_object",
)
decode_provider_preferences: Decode = late(globals(), "decode_provider_preferences", "provider_preferences")
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateRerankRequest(_Model):
    """A query and the documents to rank against it."""

    documents: list[str | CreateRerankRequestDocumentsItemObject]
    """What to rank. A plain string is short for an object with only `text`. Limits: at least 1 item."""
    model: str
    """Id of a rerank model. `models.list` with `output_modalities` set to `rerank` finds them."""
    query: str
    """What the documents should be relevant to."""
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent.
    """
    session_id: str | Unset = UNSET
    """Id that groups related requests in observability tools, at most 256 characters."""
    top_n: int | Unset = UNSET
    """How many of the best results to return. All documents when absent. Limits: at least 1."""
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
        self = _new(CreateRerankRequest)
        value = pop("documents", UNSET)
        self.documents = (
            [decode_create_rerank_request_documents_item_object(item) for item in value]
            if type(value) is list
            else value
        )
        self.model = pop("model", UNSET)
        self.query = pop("query", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.top_n = pop("top_n", UNSET)
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
decode = CreateRerankRequest.decode
CreateRerankRequest.wire_names = {
    "documents": "documents",
    "model": "model",
    "query": "query",
    "provider": "provider",
    "session_id": "session_id",
    "top_n": "top_n",
    "trace": "trace",
    "user": "user",
}
