# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputAdvisorServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputAdvisorServerToolItem(_Model):
    """A question the model put to an advisor model, and the advice it got."""

    status: FailableToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:advisor"]
    advice: str | Unset = UNSET
    """What the advisor answered."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    instance_name: str | Unset = UNSET
    """Name of the advisor asked, if the request named several."""
    model: str | Unset = UNSET
    """Slug of the model that advised."""
    prompt: str | Unset = UNSET
    """What the advisor was asked."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputAdvisorServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.advice = pop("advice", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.instance_name = pop("instance_name", UNSET)
        self.model = pop("model", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputAdvisorServerToolItem.decode
OutputAdvisorServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "advice": "advice",
    "error": "error",
    "id": "id",
    "instance_name": "instance_name",
    "model": "model",
    "prompt": "prompt",
}
