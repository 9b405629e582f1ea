# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputBrowserUseServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputBrowserUseServerToolItem(_Model):
    """An action taken in a browser by the browser tool."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:browser_use"]
    action: str | Unset = UNSET
    """What was done."""
    id: str | Unset = UNSET
    """Id of the item."""
    screenshot_b64: str | Unset = UNSET
    """Picture of the browser, in base64."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputBrowserUseServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.action = pop("action", UNSET)
        self.id = pop("id", UNSET)
        self.screenshot_b64 = pop("screenshotB64", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputBrowserUseServerToolItem.decode
OutputBrowserUseServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "action": "action",
    "id": "id",
    "screenshot_b64": "screenshotB64",
}
