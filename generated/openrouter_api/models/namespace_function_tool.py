# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model NamespaceFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import NamespaceFunctionToolAllowedCallersItem


@_define(slots=True, kw_only=True, eq=False, repr=False)
class NamespaceFunctionTool(_Model):
    """A function declared inside a namespace."""

    name: str
    """Name of the function within its namespace."""
    type: Literal["function"]
    allowed_callers: list[NamespaceFunctionToolAllowedCallersItem] | Unset | None = UNSET
    """Who may call the function: the model itself, or code it writes."""
    async_: bool | Unset = UNSET
    """Declares the function asynchronous; what that changes is not documented."""
    defer_loading: bool | Unset = UNSET
    """True keeps the definition out of the prompt until tool search finds it."""
    description: str | Unset | None = UNSET
    """Tells the model what the function does and when to call it."""
    output_schema: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of what the function returns."""
    parameters: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of the arguments."""
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
        self = _new(NamespaceFunctionTool)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.allowed_callers = pop("allowed_callers", UNSET)
        self.async_ = pop("async", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.output_schema = pop("output_schema", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = NamespaceFunctionTool.decode
NamespaceFunctionTool.wire_names = {
    "name": "name",
    "type": "type",
    "allowed_callers": "allowed_callers",
    "async_": "async",
    "defer_loading": "defer_loading",
    "description": "description",
    "output_schema": "output_schema",
    "parameters": "parameters",
    "strict": "strict",
}
