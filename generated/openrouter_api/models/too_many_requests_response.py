# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TooManyRequestsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .too_many_requests_response_error_data import TooManyRequestsResponseErrorData

decode_too_many_requests_response_error_data: Decode = late(
    globals(), "decode_too_many_requests_response_error_data", "too_many_requests_response_error_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TooManyRequestsResponse(_Model):
    """Body of a 429: a rate limit of OpenRouter or of every provider tried was reached. Wait as
    `Retry-After` says, or back off exponentially.
    """

    error: TooManyRequestsResponseErrorData
    """Which rate limit was hit."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """Routing details, when asked for. Limits of OpenRouter itself do not carry them."""
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
        self = _new(TooManyRequestsResponse)
        value = pop("error", UNSET)
        self.error = decode_too_many_requests_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TooManyRequestsResponse.decode
TooManyRequestsResponse.wire_names = {
    "error": "error",
    "openrouter_metadata": "openrouter_metadata",
    "user_id": "user_id",
}
