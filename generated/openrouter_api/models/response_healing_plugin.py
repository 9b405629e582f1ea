# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ResponseHealingPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ResponseHealingPlugin(_Model):
    """Repairs malformed JSON in replies. Works only with a `response_format` and without streaming."""

    id: Literal["response-healing"]
    enabled: bool | Unset = UNSET
    """`false` switches off repair that the account has as a default."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponseHealingPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ResponseHealingPlugin.decode
ResponseHealingPlugin.wire_names = {
    "id": "id",
    "enabled": "enabled",
}
