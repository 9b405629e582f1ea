# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GoneResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .gone_response_error_data import GoneResponseErrorData

decode_gone_response_error_data: Decode = late(
    globals(), "decode_gone_response_error_data", "gone_response_error_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GoneResponse(_Model):
    """Body of a 410 answer, for an operation or resource that no longer exists."""

    error: GoneResponseErrorData
    """What is gone."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """Routing details, when the request opted in to them and got as far as routing."""
    user_id: str | Unset | None = UNSET
    """Id of the user whom the request was attributed to, when the server tells it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GoneResponse)
        value = pop("error", UNSET)
        self.error = decode_gone_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GoneResponse.decode
GoneResponse.wire_names = {
    "error": "error",
    "openrouter_metadata": "openrouter_metadata",
    "user_id": "user_id",
}
