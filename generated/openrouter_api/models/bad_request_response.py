# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BadRequestResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .bad_request_response_error_data import BadRequestResponseErrorData

decode_bad_request_response_error_data: Decode = late(
    globals(), "decode_bad_request_response_error_data", "bad_request_response_error_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BadRequestResponse(_Model):
    """Body of a 400: the request is malformed, or asks for something the model cannot do. Do not retry
    it unchanged.
    """

    error: BadRequestResponseErrorData
    """What is wrong with the request."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BadRequestResponse)
        value = pop("error", UNSET)
        self.error = decode_bad_request_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BadRequestResponse.decode
BadRequestResponse.wire_names = {
    "error": "error",
    "openrouter_metadata": "openrouter_metadata",
    "user_id": "user_id",
}
