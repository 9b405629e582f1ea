# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputFusionServerToolItemFailedModelsItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputFusionServerToolItemFailedModelsItem(_Model):
    """A panel model that gave no answer."""

    error: str
    """What went wrong."""
    model: str
    """Slug of the model."""
    status_code: int | Unset = UNSET
    """HTTP status of the failure."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFusionServerToolItemFailedModelsItem)
        self.error = pop("error", UNSET)
        self.model = pop("model", UNSET)
        self.status_code = pop("status_code", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputFusionServerToolItemFailedModelsItem.decode
OutputFusionServerToolItemFailedModelsItem.wire_names = {
    "error": "error",
    "model": "model",
    "status_code": "status_code",
}
