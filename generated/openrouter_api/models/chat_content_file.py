# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatContentFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_content_file_file import ChatContentFileFile

decode_chat_content_file_file: Decode = late(
    globals(), "decode_chat_content_file_file", "chat_content_file_file"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatContentFile(_Model):
    """A file, such as a PDF, for any model to read."""

    file: ChatContentFileFile
    """The file, by content, address or id."""
    type: Literal["file"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentFile)
        value = pop("file", UNSET)
        self.file = decode_chat_content_file_file(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatContentFile.decode
ChatContentFile.wire_names = {
    "file": "file",
    "type": "type",
}
