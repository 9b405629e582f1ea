# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ContainersDownloadContainerFileContentParams(TypedDict, total=False):
    """Arguments of `containers.download_container_file_content`; the method describes them."""

    container_id: Required[str]
    file_id: Required[str]


class ContainersGetContainerFileParams(TypedDict, total=False):
    """Arguments of `containers.get_container_file`; the method describes them."""

    container_id: Required[str]
    file_id: Required[str]


class ContainersListContainerFilesParams(TypedDict, total=False):
    """Arguments of `containers.list_container_files`; the method describes them."""

    container_id: Required[str]
    limit: int
    after: str


class ContainersPromoteContainerFileParams(TypedDict, total=False):
    """Arguments of `containers.promote_container_file`; the method describes them."""

    container_id: Required[str]
    file_id: Required[str]
