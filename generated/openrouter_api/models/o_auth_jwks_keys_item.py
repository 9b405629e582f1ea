# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OAuthJwksKeysItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OAuthJwksKeysItem(_Model):
    """A public key on the curve P-256, for ES256 signatures."""

    alg: Literal["ES256"]
    crv: Literal["P-256"]
    kid: str
    """Id of the key, which tokens signed with it name in their header."""
    kty: Literal["EC"]
    use: Literal["sig"]
    x: str
    """First coordinate of the point on the curve, in base64url."""
    y: str
    """Second coordinate of the point on the curve, in base64url."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OAuthJwksKeysItem)
        self.alg = pop("alg", UNSET)
        self.crv = pop("crv", UNSET)
        self.kid = pop("kid", UNSET)
        self.kty = pop("kty", UNSET)
        self.use = pop("use", UNSET)
        self.x = pop("x", UNSET)
        self.y = pop("y", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OAuthJwksKeysItem.decode
OAuthJwksKeysItem.wire_names = {
    "alg": "alg",
    "crv": "crv",
    "kid": "kid",
    "kty": "kty",
    "use": "use",
    "x": "x",
    "y": "y",
}
