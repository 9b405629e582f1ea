# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TokenExchangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import TokenExchangeRequestScope


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TokenExchangeRequest(_Model):
    """The identity token to exchange, and under which policy."""

    federation_policy_id: str
    """Id of the federation policy that decides which key the new token acts as."""
    grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"]
    subject_token: str
    """The JWT that your identity provider issued to the workload."""
    subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"]
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | Unset = UNSET
    scope: TokenExchangeRequestScope | Unset = UNSET
    """What the new token shall be good for. Which scope an absent value gives is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TokenExchangeRequest)
        self.federation_policy_id = pop("federation_policy_id", UNSET)
        self.grant_type = pop("grant_type", UNSET)
        self.subject_token = pop("subject_token", UNSET)
        self.subject_token_type = pop("subject_token_type", UNSET)
        self.requested_token_type = pop("requested_token_type", UNSET)
        self.scope = pop("scope", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TokenExchangeRequest.decode
TokenExchangeRequest.wire_names = {
    "federation_policy_id": "federation_policy_id",
    "grant_type": "grant_type",
    "subject_token": "subject_token",
    "subject_token_type": "subject_token_type",
    "requested_token_type": "requested_token_type",
    "scope": "scope",
}
