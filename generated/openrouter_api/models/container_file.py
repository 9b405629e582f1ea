# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContainerFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContainerFile(_Model):
    """A file in a container, without its content."""

    bytes_: int
    """Size in bytes."""
    container_id: str
    """Id of the container that holds the file."""
    created_at: int
    """When the file was made, in Unix seconds."""
    id: str
    """Id of the file: `cfile_`, then its path in base64url."""
    object: Literal["container.file"]
    path: str
    """Path of the file in the container."""
    source: Literal["assistant"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContainerFile)
        self.bytes_ = pop("bytes", UNSET)
        self.container_id = pop("container_id", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.object = pop("object", UNSET)
        self.path = pop("path", UNSET)
        self.source = pop("source", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContainerFile.decode
ContainerFile.wire_names = {
    "bytes_": "bytes",
    "container_id": "container_id",
    "created_at": "created_at",
    "id": "id",
    "object": "object",
    "path": "path",
    "source": "source",
}
