# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicWebFetchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_caller import AnthropicCaller
    from .anthropic_web_fetch_content import AnthropicWebFetchContent

decode_anthropic_caller: Decode = late(globals(), "decode_anthropic_caller", "anthropic_caller")
decode_anthropic_web_fetch_content: Decode = late(
    globals(), "decode_anthropic_web_fetch_content", "anthropic_web_fetch_content"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicWebFetchToolResult(_Model):
    """Outcome of a web fetch."""

    caller: AnthropicCaller
    """Who made the call."""
    content: AnthropicWebFetchContent
    """The page, or the error that prevented fetching it."""
    tool_use_id: str
    """Id of the `server_tool_use` block that fetched the page."""
    type: Literal["web_fetch_tool_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebFetchToolResult)
        value = pop("caller", UNSET)
        self.caller = decode_anthropic_caller(value)
        value = pop("content", UNSET)
        self.content = decode_anthropic_web_fetch_content(value)
        self.tool_use_id = pop("tool_use_id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicWebFetchToolResult.decode
AnthropicWebFetchToolResult.wire_names = {
    "caller": "caller",
    "content": "content",
    "tool_use_id": "tool_use_id",
    "type": "type",
}
