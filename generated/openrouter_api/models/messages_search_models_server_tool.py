# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesSearchModelsServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .search_models_server_tool_config import SearchModelsServerToolConfig

decode_search_models_server_tool_config: Decode = late(
    globals(), "decode_search_models_server_tool_config", "search_models_server_tool_config"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesSearchModelsServerTool(_Model):
    """OpenRouter's experimental server tool that searches the model catalogue."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | Unset = UNSET
    """Settings of the search. Defaults apply when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesSearchModelsServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_search_models_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesSearchModelsServerTool.decode
MessagesSearchModelsServerTool.wire_names = {
    "type": "type",
    "parameters": "parameters",
}
