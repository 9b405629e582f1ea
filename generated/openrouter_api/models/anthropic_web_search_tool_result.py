# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicWebSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_caller import AnthropicCaller
    from .anthropic_web_search_result import AnthropicWebSearchResult
    from .anthropic_web_search_tool_result_error import AnthropicWebSearchToolResultError

decode_anthropic_caller: Decode = late(globals(), "decode_anthropic_caller", "anthropic_caller")
decode_anthropic_web_search_result: Decode = late(
    globals(), "decode_anthropic_web_search_result", "anthropic_web_search_result"
)
decode_anthropic_web_search_tool_result_error: Decode = late(
    globals(), "decode_anthropic_web_search_tool_result_error", "anthropic_web_search_tool_result_error"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicWebSearchToolResult(_Model):
    """Outcome of a web search."""

    caller: AnthropicCaller
    """Who made the call."""
    content: list[AnthropicWebSearchResult] | AnthropicWebSearchToolResultError
    """The pages found, or the error that prevented a search."""
    tool_use_id: str
    """Id of the `server_tool_use` block that searched."""
    type: Literal["web_search_tool_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebSearchToolResult)
        value = pop("caller", UNSET)
        self.caller = decode_anthropic_caller(value)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_web_search_result(item) for item in value]
            if type(value) is list
            else decode_anthropic_web_search_tool_result_error(value)
        )
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicWebSearchToolResult.decode
AnthropicWebSearchToolResult.wire_names = {
    "caller": "caller",
    "content": "content",
    "tool_use_id": "tool_use_id",
    "type": "type",
}
