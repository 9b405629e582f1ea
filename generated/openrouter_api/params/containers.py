# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ContainersDownloadContainerFileContentParams(TypedDict, total=False):
    """Arguments of `containers.download_container_file_content`, which its docstring describes."""

    container_id: Required[str]
    file_id: Required[str]


class ContainersGetContainerFileParams(TypedDict, total=False):
    """Arguments of `containers.get_container_file`, which its docstring describes."""

    container_id: Required[str]
    file_id: Required[str]


class ContainersListContainerFilesParams(TypedDict, total=False):
    """Arguments of `containers.list_container_files`, which its docstring describes."""

    container_id: Required[str]
    limit: int
    after: str


class ContainersPromoteContainerFileParams(TypedDict, total=False):
    """Arguments of `containers.promote_container_file`, which its docstring describes."""

    container_id: Required[str]
    file_id: Required[str]
