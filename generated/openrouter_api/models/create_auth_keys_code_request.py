# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateAuthKeysCodeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import CreateAuthKeysCodeRequestCodeChallengeMethod, CreateAuthKeysCodeRequestUsageLimitType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateAuthKeysCodeRequest(_Model):
    """Where the code may be used, and what the key made from it may spend."""

    callback_url: str
    """Address that the code is meant for. Must be HTTPS, except that `localhost` and `127.0.0.1` are
    fine with any port.
    """
    code_challenge: str | Unset = UNSET
    """PKCE challenge derived from a verifier that the app keeps secret: for `S256`, the SHA-256 of the
    verifier in base64url. Without it the exchange needs no verifier.
    """
    code_challenge_method: CreateAuthKeysCodeRequestCodeChallengeMethod | Unset = UNSET
    """How `code_challenge` was derived. The exchange must name the same method, or it fails with 400."""
    expires_at: str | Unset | None = UNSET
    """Moment at which the resulting key stops working, ISO 8601; write the seconds out. Null or absent
    sets no expiry.
    """
    key_label: str | Unset = UNSET
    """Name under which the resulting key is listed. Limits: at most 100 characters."""
    limit: float | Unset = UNSET
    """Most that the resulting key may spend, in USD, in each period of `usage_limit_type`."""
    spawn_agent: str | Unset = UNSET
    """An agent for which the code is made. Beyond the name, nothing is documented."""
    spawn_cloud: str | Unset = UNSET
    """A cloud for which the code is made. Beyond the name, nothing is documented."""
    usage_limit_type: CreateAuthKeysCodeRequestUsageLimitType | Unset = UNSET
    """How often spending starts again from zero against `limit`."""
    workspace_id: str | Unset = UNSET
    """Workspace that the resulting key belongs to."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateAuthKeysCodeRequest)
        self.callback_url = pop("callback_url", UNSET)
        self.code_challenge = pop("code_challenge", UNSET)
        self.code_challenge_method = pop("code_challenge_method", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.key_label = pop("key_label", UNSET)
        self.limit = pop("limit", UNSET)
        self.spawn_agent = pop("spawn_agent", UNSET)
        self.spawn_cloud = pop("spawn_cloud", UNSET)
        self.usage_limit_type = pop("usage_limit_type", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateAuthKeysCodeRequest.decode
CreateAuthKeysCodeRequest.wire_names = {
    "callback_url": "callback_url",
    "code_challenge": "code_challenge",
    "code_challenge_method": "code_challenge_method",
    "expires_at": "expires_at",
    "key_label": "key_label",
    "limit": "limit",
    "spawn_agent": "spawn_agent",
    "spawn_cloud": "spawn_cloud",
    "usage_limit_type": "usage_limit_type",
    "workspace_id": "workspace_id",
}
