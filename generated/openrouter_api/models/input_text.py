# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .prompt_cache_breakpoint import PromptCacheBreakpoint

decode_prompt_cache_breakpoint: Decode = late(
    globals(), "decode_prompt_cache_breakpoint", "prompt_cache_breakpoint"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputText(_Model):
    """Text in a message."""

    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Unset | None = UNSET
    """Marks the end of a prefix for the provider to cache. Works with `prompt_cache_options`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("prompt_cache_breakpoint", UNSET)
            self.prompt_cache_breakpoint = decode_prompt_cache_breakpoint(value)
        else:
            self.prompt_cache_breakpoint = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = InputText.decode
InputText.wire_names = {
    "text": "text",
    "type": "type",
    "prompt_cache_breakpoint": "prompt_cache_breakpoint",
}
