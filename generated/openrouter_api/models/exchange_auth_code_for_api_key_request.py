# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ExchangeAuthCodeForAPIKeyRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ExchangeAuthCodeForAPIKeyRequest(_Model):
    """The code to redeem and, under PKCE, the proof that it is yours."""

    code: str
    """Value of the `code` query parameter that arrived at the callback URL. Single use."""
    code_challenge_method: ExchangeAuthCodeForAPIKeyRequestCodeChallengeMethod | Unset | None = UNSET
    """Method given when the login began. A different one is refused with 400."""
    code_verifier: str | Unset = UNSET
    """Secret from which the challenge was derived. Required if the login began with a
    `code_challenge`.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ExchangeAuthCodeForAPIKeyRequest)
        self.code = pop("code", UNSET)
        self.code_challenge_method = pop("code_challenge_method", UNSET)
        self.code_verifier = pop("code_verifier", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ExchangeAuthCodeForAPIKeyRequest.decode
ExchangeAuthCodeForAPIKeyRequest.wire_names = {
    "code": "code",
    "code_challenge_method": "code_challenge_method",
    "code_verifier": "code_verifier",
}
