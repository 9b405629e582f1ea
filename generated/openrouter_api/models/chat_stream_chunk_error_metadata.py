# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamChunkErrorMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ApiErrorType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamChunkErrorMetadata(_Model):
    """Classification of a failure after the start."""

    error_type: ApiErrorType
    """Stable name of the cause."""
    provider_code: str | Unset = UNSET
    """The provider's own code. Withheld for failures of the 500 class."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChunkErrorMetadata)
        self.error_type = pop("error_type", UNSET)
        self.provider_code = pop("provider_code", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamChunkErrorMetadata.decode
ChatStreamChunkErrorMetadata.wire_names = {
    "error_type": "error_type",
    "provider_code": "provider_code",
}
