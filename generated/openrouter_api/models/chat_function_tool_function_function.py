# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatFunctionToolFunctionFunction."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatFunctionToolFunctionFunction(_Model):
    """Declaration of a function."""

    name: str
    """Name by which the model calls the function, at most 64 characters. Limits: at most 64
    characters.
    """
    defer_loading: bool | Unset = UNSET
    """The same switch as `defer_loading` next to `function`. Which one wins is not documented, so set
    one.
    """
    description: str | Unset = UNSET
    """What the function does and when to use it, for the model to read."""
    parameters: dict[str, Any] | Unset = UNSET
    """JSON Schema of the arguments. No arguments when absent."""
    strict: bool | Unset | None = UNSET
    """Whether arguments must fit the schema exactly. Claude needs the beta header
    `structured-outputs-2025-11-13` for it.
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
        self = _new(ChatFunctionToolFunctionFunction)
        self.name = pop("name", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatFunctionToolFunctionFunction.decode
ChatFunctionToolFunctionFunction.wire_names = {
    "name": "name",
    "defer_loading": "defer_loading",
    "description": "description",
    "parameters": "parameters",
    "strict": "strict",
}
