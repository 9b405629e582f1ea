# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ContainerFile)
        try:
            self.bytes_ = data["bytes"]
            self.container_id = data["container_id"]
            self.created_at = data["created_at"]
            self.id = data["id"]
            self.object = data["object"]
            self.path = data["path"]
            self.source = data["source"]
            known = 7
        except KeyError:
            known = self._set_present(
                data, "bytes_", "container_id", "created_at", "id", "object", "path", "source"
            )
        if known < len(data):
            self._keep_unknown(data)
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
    _nullable = (
        "first_id",
        "last_id",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ContainerFileListResponse)
        try:
            self.first_id = data["first_id"]
            self.has_more = data["has_more"]
            self.last_id = data["last_id"]
            self.object = data["object"]
            known = 4
        except KeyError:
            known = self._set_present(data, "first_id", "has_more", "last_id", "object")
        if "data" in data:
            value = data["data"]
            self.data = [decode_container_file(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_container_file_list_response = ContainerFileListResponse.decode
