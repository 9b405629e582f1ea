# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ServerToolDetailsNativeSupport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .server_tool_native_model import ServerToolNativeModel

decode_server_tool_native_model: Decode = late(
    globals(), "decode_server_tool_native_model", "server_tool_native_model"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ServerToolDetailsNativeSupport(_Model):
    """Where a tool is built in at the provider, model by model."""

    endpoint_count: int
    """Number of endpoints, each one model at one provider, that have the tool built in."""
    model_count: int
    """Number of models that have the tool built in at some provider."""
    models: list[ServerToolNativeModel]
    """The models, with the providers concerned."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolDetailsNativeSupport)
        self.endpoint_count = pop("endpoint_count", UNSET)
        self.model_count = pop("model_count", UNSET)
        value = pop("models", UNSET)
        self.models = (
            [decode_server_tool_native_model(item) for item in value] if type(value) is list else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ServerToolDetailsNativeSupport.decode
ServerToolDetailsNativeSupport.wire_names = {
    "endpoint_count": "endpoint_count",
    "model_count": "model_count",
    "models": "models",
}
