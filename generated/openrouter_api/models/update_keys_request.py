# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdateKeysRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import UpdateKeysRequestLimitReset


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UpdateKeysRequest(_Model):
    """Changes to an API key; whatever is absent stays as it is."""

    disabled: bool | Unset = UNSET
    """True switches the key off, false on again."""
    include_byok_in_limit: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    limit: float | Unset | None = UNSET
    """New spending limit per `limit_reset` period, in USD. Null removes the limit."""
    limit_reset: UpdateKeysRequestLimitReset | Unset | None = UNSET
    """How often the limit starts afresh. Null makes it a limit on all spend, without reset."""
    name: str | Unset = UNSET
    """New name of the key."""
    workspace_id: str | Unset = UNSET
    """Id of the workspace to move the key to."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateKeysRequest)
        self.disabled = pop("disabled", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.name = pop("name", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdateKeysRequest.decode
UpdateKeysRequest.wire_names = {
    "disabled": "disabled",
    "include_byok_in_limit": "include_byok_in_limit",
    "limit": "limit",
    "limit_reset": "limit_reset",
    "name": "name",
    "workspace_id": "workspace_id",
}
