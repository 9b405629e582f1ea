# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContentPartInputFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .multimodal_media import MultimodalMedia

decode_multimodal_media: Decode = late(globals(), "decode_multimodal_media", "multimodal_media")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContentPartInputFile(_Model):
    """A file as part of a mixed input to embed."""

    input_file: MultimodalMedia
    """The file's content and its format."""
    type: Literal["input_file"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartInputFile)
        value = pop("input_file", UNSET)
        self.input_file = decode_multimodal_media(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContentPartInputFile.decode
ContentPartInputFile.wire_names = {
    "input_file": "input_file",
    "type": "type",
}
