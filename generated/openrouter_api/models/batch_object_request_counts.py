# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectRequestCounts."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectRequestCounts(_Model):
    """How the requests of a batch fared."""

    completed: int
    """Requests answered with success."""
    failed: int
    """Requests that ended in an error."""
    total: int
    """Requests in the batch."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectRequestCounts)
        self.completed = pop("completed", UNSET)
        self.failed = pop("failed", UNSET)
        self.total = pop("total", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectRequestCounts.decode
BatchObjectRequestCounts.wire_names = {
    "completed": "completed",
    "failed": "failed",
    "total": "total",
}
