# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ComputerUseServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ComputerUseServerToolEnvironment


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ComputerUseServerTool(_Model):
    """The provider's computer use tool: the model answers with screen actions for you to carry out."""

    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: ComputerUseServerToolEnvironment
    """Kind of system the model is operating."""
    type: Literal["computer_use_preview"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ComputerUseServerTool)
        self.display_height = pop("display_height", UNSET)
        self.display_width = pop("display_width", UNSET)
        self.environment = pop("environment", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ComputerUseServerTool.decode
ComputerUseServerTool.wire_names = {
    "display_height": "display_height",
    "display_width": "display_width",
    "environment": "environment",
    "type": "type",
}
