# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ToolSearchOutputItemToolsItemFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolSearchOutputItemToolsItemFunctionAllowedCallersItem


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ToolSearchOutputItemToolsItemFunction(_Model):
    """A function that a tool search found; the model may call it and your program runs it."""

    name: str
    """Name the model calls the function by."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments. Null for a function that takes none."""
    type: Literal["function"]
    allowed_callers: list[ToolSearchOutputItemToolsItemFunctionAllowedCallersItem] | Unset | None = UNSET
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | Unset = UNSET
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | Unset = UNSET
    """Whether the definition was kept out of the prompt until tool search found it."""
    description: str | Unset | None = UNSET
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of what the function returns."""
    strict: bool | Unset | None = UNSET
    """Whether arguments must match `parameters` exactly. How far that is enforced varies by provider."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchOutputItemToolsItemFunction)
        self.name = pop("name", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.output_schema = pop("output_schema", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ToolSearchOutputItemToolsItemFunction.decode
ToolSearchOutputItemToolsItemFunction.wire_names = {
    "name": "name",
    "parameters": "parameters",
    "type": "type",
    "allowed_callers": "allowed_callers",
    "async_": "async",
    "defer_loading": "defer_loading",
    "description": "description",
    "output_schema": "output_schema",
    "strict": "strict",
}
