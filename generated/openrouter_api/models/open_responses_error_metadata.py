# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenResponsesErrorMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .open_responses_error_metadata_alignment import OpenResponsesErrorMetadataAlignment

decode_open_responses_error_metadata_alignment: Decode = late(
    globals(), "decode_open_responses_error_metadata_alignment", "open_responses_error_metadata_alignment"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenResponsesErrorMetadata(_Model):
    """Further facts about a failed response."""

    alignment: OpenResponsesErrorMetadataAlignment | Unset = UNSET
    """Verdicts of the `alignment` plugin, when it had a part in the failure."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesErrorMetadata)
        if rest:
            value = pop("alignment", UNSET)
            self.alignment = decode_open_responses_error_metadata_alignment(value)
        else:
            self.alignment = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenResponsesErrorMetadata.decode
OpenResponsesErrorMetadata.wire_names = {
    "alignment": "alignment",
}
