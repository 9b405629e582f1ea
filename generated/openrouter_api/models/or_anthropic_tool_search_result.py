# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ORAnthropicToolSearchResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ORAnthropicToolSearchResult(_Model):
    """What OpenRouter's `tool_search` server tool found."""

    content: dict[str, Any]
    """Outcome of the search, as the tool gave it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["openrouter_tool_search_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ORAnthropicToolSearchResult)
        self.content = pop("content", UNSET)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ORAnthropicToolSearchResult.decode
ORAnthropicToolSearchResult.wire_names = {
    "content": "content",
    "tool_use_id": "tool_use_id",
    "type": "type",
}
