# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TokenExchangeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TokenExchangeResponse(_Model):
    """An access token and how long it lasts."""

    access_token: str
    """The token, a JWT, to be sent as bearer token in place of an API key."""
    expires_in: int
    """Seconds until the token expires, 900 at most."""
    issued_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"]
    scope: str
    """What the token is good for, `inference` or `management`."""
    token_type: Literal["Bearer"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TokenExchangeResponse)
        self.access_token = pop("access_token", UNSET)
        self.expires_in = pop("expires_in", UNSET)
        self.issued_token_type = pop("issued_token_type", UNSET)
        self.scope = pop("scope", UNSET)
        self.token_type = pop("token_type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TokenExchangeResponse.decode
TokenExchangeResponse.wire_names = {
    "access_token": "access_token",
    "expires_in": "expires_in",
    "issued_token_type": "issued_token_type",
    "scope": "scope",
    "token_type": "token_type",
}
