# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import UNSET, model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass

_new = object.__new__


@model
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
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_container_file = ContainerFile.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_container_file_list_response = ContainerFileListResponse.decode
