# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BaseResponsesResultToolsItemFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import BaseResponsesResultToolsItemFunctionAllowedCallersItem


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BaseResponsesResultToolsItemFunction(_Model):
    """BaseResponsesResultToolsItemFunction, as the API has it."""

    name: str
    parameters: dict[str, Any] | None
    type: Literal["function"]
    allowed_callers: list[BaseResponsesResultToolsItemFunctionAllowedCallersItem] | Unset | None = UNSET
    async_: bool | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    description: str | Unset | None = UNSET
    output_schema: dict[str, Any] | Unset | None = UNSET
    strict: bool | Unset | None = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseResponsesResultToolsItemFunction)
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
decode = BaseResponsesResultToolsItemFunction.decode
BaseResponsesResultToolsItemFunction.wire_names = {
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
