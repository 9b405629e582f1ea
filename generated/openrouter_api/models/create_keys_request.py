# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateKeysRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import CreateKeysRequestLimitReset
    from .create_keys_request_external import CreateKeysRequestExternal

decode_create_keys_request_external: Decode = late(
    globals(), "decode_create_keys_request_external", "create_keys_request_external"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateKeysRequest(_Model):
    """The API key to create, and what it may spend."""

    name: str
    """Name to tell the key apart by."""
    creator_user_id: str | Unset | None = UNSET
    """Id of the user to record as creator of the key."""
    expires_at: str | Unset | None = UNSET
    """When the key stops working; must be given in UTC. It does not expire when absent or null."""
    external: CreateKeysRequestExternal | Unset = UNSET
    """The external user the key is for, an end user of your own product. For none when absent."""
    include_byok_in_limit: bool | Unset = UNSET
    """Whether spend on your own provider keys (BYOK) counts toward `limit` too."""
    limit: float | Unset | None = UNSET
    """Most the key may spend per `limit_reset` period, in USD; requests beyond it get 402 or 403. No
    limit of its own when absent or null.
    """
    limit_reset: CreateKeysRequestLimitReset | Unset | None = UNSET
    """How often the spend counted toward `limit` starts again from zero. Never when absent or null."""
    workspace_id: str | Unset = UNSET
    """Workspace to create the key in."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateKeysRequest)
        self.name = pop("name", UNSET)
        self.creator_user_id = pop("creator_user_id", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.include_byok_in_limit = pop("include_byok_in_limit", UNSET)
        self.limit = pop("limit", UNSET)
        self.limit_reset = pop("limit_reset", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        if rest:
            value = pop("external", UNSET)
            self.external = decode_create_keys_request_external(value)
        else:
            self.external = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateKeysRequest.decode
CreateKeysRequest.wire_names = {
    "name": "name",
    "creator_user_id": "creator_user_id",
    "expires_at": "expires_at",
    "external": "external",
    "include_byok_in_limit": "include_byok_in_limit",
    "limit": "limit",
    "limit_reset": "limit_reset",
    "workspace_id": "workspace_id",
}
