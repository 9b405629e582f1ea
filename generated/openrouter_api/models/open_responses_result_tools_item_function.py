# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenResponsesResultToolsItemFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OpenResponsesResultToolsItemFunctionAllowedCallersItem


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenResponsesResultToolsItemFunction(_Model):
    """A function that was offered to the model, in the flat form of the Responses API."""

    name: str
    """Name by which the model calls the function."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments; null when the function takes none."""
    type: Literal["function"]
    allowed_callers: list[OpenResponsesResultToolsItemFunctionAllowedCallersItem] | Unset | None = UNSET
    """Who could call the function: the model itself, or code it writes; null when not told."""
    async_: bool | Unset = UNSET
    """Whether the function was declared asynchronous."""
    defer_loading: bool | Unset = UNSET
    """Whether the function is kept from the model until tool search finds it."""
    description: str | Unset | None = UNSET
    """What the function does, for the model to read; null when not given."""
    output_schema: dict[str, Any] | Unset | None = UNSET
    """JSON Schema of what the function returns; null when not given."""
    strict: bool | Unset | None = UNSET
    """Whether the arguments were to follow the schema exactly; null when not told."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesResultToolsItemFunction)
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
decode = OpenResponsesResultToolsItemFunction.decode
OpenResponsesResultToolsItemFunction.wire_names = {
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
