# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicFileList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_file import AnthropicFile

decode_anthropic_file: Decode = late(globals(), "decode_anthropic_file", "anthropic_file")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicFileList(_Model):
    """A page of files in Anthropic's shape."""

    shape: Literal["anthropic"]
    data: list[AnthropicFile]
    """The files of this page."""
    first_id: str | None
    """Id of the first file of the page. Null when the page is empty."""
    has_more: bool
    """Whether more files follow this page."""
    last_id: str | None
    """Id of the last file of the page, to pass as `after_id`. Null when the page is empty."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicFileList)
        self.shape = pop("_shape", UNSET)
        value = pop("data", UNSET)
        self.data = [decode_anthropic_file(item) for item in value] if type(value) is list else value
        self.first_id = pop("first_id", UNSET)
        self.has_more = pop("has_more", UNSET)
        self.last_id = pop("last_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicFileList.decode
AnthropicFileList.wire_names = {
    "shape": "_shape",
    "data": "data",
    "first_id": "first_id",
    "has_more": "has_more",
    "last_id": "last_id",
}
