# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListExternalUsersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .external_user import ExternalUser

decode_external_user: Decode = late(globals(), "decode_external_user", "external_user")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListExternalUsersResponse(_Model):
    """One page of external users."""

    data: list[ExternalUser]
    """The users of this page."""
    total_count: int
    """Number of entries in the whole list, not just on this page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListExternalUsersResponse)
        value = pop("data", UNSET)
        self.data = [decode_external_user(item) for item in value] if type(value) is list else value
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListExternalUsersResponse.decode
ListExternalUsersResponse.wire_names = {
    "data": "data",
    "total_count": "total_count",
}
