# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ShellCallOutputContentOutcomeExit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ShellCallOutputContentOutcomeExit(_Model):
    """The command ended by itself."""

    exit_code: int
    """Exit code of the command; 0 means success."""
    type: Literal["exit"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputContentOutcomeExit)
        self.exit_code = pop("exit_code", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ShellCallOutputContentOutcomeExit.decode
ShellCallOutputContentOutcomeExit.wire_names = {
    "exit_code": "exit_code",
    "type": "type",
}
