# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BulkUnassignMembersRequest."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BulkUnassignMembersRequest(_Model):
    """Organization members to release from a guardrail."""

    member_user_ids: list[str]
    """User ids of the members, as in `organization.list_members`. Limits: at least 1 item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BulkUnassignMembersRequest)
        self.member_user_ids = pop("member_user_ids", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BulkUnassignMembersRequest.decode
BulkUnassignMembersRequest.wire_names = {
    "member_user_ids": "member_user_ids",
}
