# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass


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
    _nullable = ("first_id", "last_id")
