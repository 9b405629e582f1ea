# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputWebSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus
    from .output_web_search_server_tool_item_action import OutputWebSearchServerToolItemAction

decode_output_web_search_server_tool_item_action: Decode = late(
    globals(), "decode_output_web_search_server_tool_item_action", "output_web_search_server_tool_item_action"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputWebSearchServerToolItem(_Model):
    """A search by OpenRouter's web search tool."""

    status: FailableToolCallStatus
    """How far the search has come."""
    type: Literal["openrouter:web_search"]
    action: OutputWebSearchServerToolItemAction | Unset = UNSET
    """The search and its sources."""
    error: str | Unset = UNSET
    """What went wrong, if the search failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_web_search_server_tool_item_action(value)
        else:
            self.action = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputWebSearchServerToolItem.decode
OutputWebSearchServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "action": "action",
    "error": "error",
    "id": "id",
}
