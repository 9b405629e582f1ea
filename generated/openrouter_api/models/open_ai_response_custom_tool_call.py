# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponseCustomToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponseCustomToolCall(_Model):
    """The model's call of a custom tool, which takes free text instead of JSON."""

    call_id: str
    """Id that ties the call to its output. Repeat it in the `custom_tool_call_output`."""
    input: str
    """Text that the model passes to the tool."""
    name: str
    """Tool that is called."""
    type: Literal["custom_tool_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the tool was declared."""
    id: str | Unset = UNSET
    """Id of the item; unlike `call_id`, it does not link to the output."""
    namespace: str | Unset = UNSET
    """Namespace that the tool was declared in. Absent for a tool outside any."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponseCustomToolCall)
        self.call_id = pop("call_id", UNSET)
        self.input = pop("input", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponseCustomToolCall.decode
OpenAIResponseCustomToolCall.wire_names = {
    "call_id": "call_id",
    "input": "input",
    "name": "name",
    "type": "type",
    "async_": "async",
    "id": "id",
    "namespace": "namespace",
}
