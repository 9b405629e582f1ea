# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContextCompressionPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ContextCompressionEngine


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContextCompressionPlugin(_Model):
    """Shortens conversations that do not fit the model. On without asking for endpoints of at most
    8,192 tokens of context.
    """

    id: Literal["context-compression"]
    enabled: bool | Unset = UNSET
    """`false` switches compression off, account default included."""
    engine: ContextCompressionEngine | Unset = UNSET
    """How to shorten."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContextCompressionPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.engine = pop("engine", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContextCompressionPlugin.decode
ContextCompressionPlugin.wire_names = {
    "id": "id",
    "enabled": "enabled",
    "engine": "engine",
}
