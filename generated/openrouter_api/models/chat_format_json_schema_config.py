# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatFormatJsonSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_json_schema_config import ChatJsonSchemaConfig

decode_chat_json_schema_config: Decode = late(
    globals(), "decode_chat_json_schema_config", "chat_json_schema_config"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatFormatJsonSchemaConfig(_Model):
    """Makes the reply JSON that fits a schema. Support varies by endpoint; set
    `provider.require_parameters` to be routed to one that has it.
    """

    json_schema: ChatJsonSchemaConfig
    """The schema and its name."""
    type: Literal["json_schema"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFormatJsonSchemaConfig)
        value = pop("json_schema", UNSET)
        self.json_schema = decode_chat_json_schema_config(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatFormatJsonSchemaConfig.decode
ChatFormatJsonSchemaConfig.wire_names = {
    "json_schema": "json_schema",
    "type": "type",
}
