# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatFunctionToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_content_cache_control import ChatContentCacheControl
    from .chat_function_tool_function_function import ChatFunctionToolFunctionFunction

decode_chat_content_cache_control: Decode = late(
    globals(), "decode_chat_content_cache_control", "chat_content_cache_control"
)
decode_chat_function_tool_function_function: Decode = late(
    globals(), "decode_chat_function_tool_function_function", "chat_function_tool_function_function"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatFunctionToolFunction(_Model):
    """A function the model may ask the caller to run. Send it again with the follow-up request."""

    function: ChatFunctionToolFunctionFunction
    """What the function is called, does and takes."""
    type: Literal["function"]
    cache_control: ChatContentCacheControl | Unset = UNSET
    """Ends a cached prefix after this tool definition."""
    defer_loading: bool | Unset = UNSET
    """Whether the definition stays out of the prompt until a search finds it. At least one tool must
    stay loaded.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFunctionToolFunction)
        value = pop("function", UNSET)
        self.function = decode_chat_function_tool_function_function(value)
        self.type = pop("type", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_chat_content_cache_control(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatFunctionToolFunction.decode
ChatFunctionToolFunction.wire_names = {
    "function": "function",
    "type": "type",
    "cache_control": "cache_control",
    "defer_loading": "defer_loading",
}
