# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicBase64PdfSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicBase64PdfSource(_Model):
    """A PDF given inline."""

    data: str
    """The PDF bytes in base64, without a `data:` prefix."""
    media_type: Literal["application/pdf"]
    type: Literal["base64"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBase64PdfSource)
        self.data = pop("data", UNSET)
        self.media_type = pop("media_type", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicBase64PdfSource.decode
AnthropicBase64PdfSource.wire_names = {
    "data": "data",
    "media_type": "media_type",
    "type": "type",
}
