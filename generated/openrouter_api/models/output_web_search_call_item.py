# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputWebSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import WebSearchStatus
    from .output_web_search_call_item_action import OutputWebSearchCallItemAction

decode_output_web_search_call_item_action: Decode = late(
    globals(), "decode_output_web_search_call_item_action", "output_web_search_call_item_action"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputWebSearchCallItem(_Model):
    """A step of the provider's web search."""

    id: str
    """Id of the item."""
    status: WebSearchStatus
    """How far the step has come."""
    type: Literal["web_search_call"]
    action: OutputWebSearchCallItemAction | Unset = UNSET
    """What was done: a search, opening a page, or looking for text in one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputWebSearchCallItem)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_web_search_call_item_action(value)
        else:
            self.action = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputWebSearchCallItem.decode
OutputWebSearchCallItem.wire_names = {
    "id": "id",
    "status": "status",
    "type": "type",
    "action": "action",
}
