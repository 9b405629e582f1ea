# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContainerFileListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .container_file import ContainerFile

decode_container_file: Decode = late(globals(), "decode_container_file", "container_file")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContainerFileListResponse(_Model):
    """A page of the files of a container."""

    data: list[ContainerFile]
    """The files of this page. May be empty although `has_more` is true."""
    first_id: str | None
    """Id of the first file of the page; null when there is none."""
    has_more: bool
    """Whether more files follow this page."""
    last_id: str | None
    """Id to pass as `after` for the next page; null when there is none."""
    object: Literal["list"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContainerFileListResponse)
        value = pop("data", UNSET)
        self.data = [decode_container_file(item) for item in value] if type(value) is list else value
        self.first_id = pop("first_id", UNSET)
        self.has_more = pop("has_more", UNSET)
        self.last_id = pop("last_id", UNSET)
        self.object = pop("object", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContainerFileListResponse.decode
ContainerFileListResponse.wire_names = {
    "data": "data",
    "first_id": "first_id",
    "has_more": "has_more",
    "last_id": "last_id",
    "object": "object",
}
