# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OAuthErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import OAuthErrorResponseError


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OAuthErrorResponse(_Model):
    """Body of a failed token exchange, in the shape of RFC 6749."""

    error: OAuthErrorResponseError
    """What kind of error it is."""
    error_description: str
    """What went wrong, for a person to read."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OAuthErrorResponse)
        self.error = pop("error", UNSET)
        self.error_description = pop("error_description", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OAuthErrorResponse.decode
OAuthErrorResponse.wire_names = {
    "error": "error",
    "error_description": "error_description",
}
