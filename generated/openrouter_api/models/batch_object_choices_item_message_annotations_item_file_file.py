# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectChoicesItemMessageAnnotationsItemFileFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .batch_object_item_message_annotations_item_file_file_content_item import (
        BatchObjectItemMessageAnnotationsItemFileFileContentItem,
    )

decode_batch_object_item_message_annotations_item_file_file_content_item: Decode = late(
    globals(),
    "decode_batch_object_item_message_annotations_item_file_file_content_item",
    "batch_object_item_message_annotations_item_file_file_content_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectChoicesItemMessageAnnotationsItemFileFile(_Model):
    """Parsed content of a file."""

    content: list[BatchObjectItemMessageAnnotationsItemFileFileContentItem]
    """The content as parts, text and images."""
    hash: str
    """Fingerprint of the file; equal files have equal ones."""
    name: str | Unset = UNSET
    """Name of the file, where known."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemMessageAnnotationsItemFileFile)
        value = pop("content", UNSET)
        self.content = (
            [decode_batch_object_item_message_annotations_item_file_file_content_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.hash = pop("hash", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectChoicesItemMessageAnnotationsItemFileFile.decode
BatchObjectChoicesItemMessageAnnotationsItemFileFile.wire_names = {
    "content": "content",
    "hash": "hash",
    "name": "name",
}
