# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchSubmitBodyRequestsItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchSubmitBodyRequestsItem(_Model):
    """One request of a batch."""

    body: dict[str, Any]
    """Body of the request as its endpoint takes it, text only and without streaming. A `model` in it
    must be that of the batch; `session_id` is ignored. For Google models all bodies need the same
    `response_format`.
    """
    custom_id: str
    """Id of your choice, repeated with the result. Make it unique within the batch to tell results
    apart.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchSubmitBodyRequestsItem)
        self.body = pop("body", UNSET)
        self.custom_id = pop("custom_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchSubmitBodyRequestsItem.decode
BatchSubmitBodyRequestsItem.wire_names = {
    "body": "body",
    "custom_id": "custom_id",
}
