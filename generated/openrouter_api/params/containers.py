# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `containers`."""

from __future__ import annotations

from typing import Required, TypedDict


class ContainersDownloadFileParams(TypedDict, total=False):
    """Arguments of `containers.download_file`, which its docstring describes."""

    container_id: Required[str]
    file_id: Required[str]


class ContainersGetFileParams(TypedDict, total=False):
    """Arguments of `containers.get_file`, which its docstring describes."""

    container_id: Required[str]
    file_id: Required[str]


class ContainersListFilesParams(TypedDict, total=False):
    """Arguments of `containers.list_files`, which its docstring describes."""

    container_id: Required[str]
    limit: int
    after: str


class ContainersPromoteFileParams(TypedDict, total=False):
    """Arguments of `containers.promote_file`, which its docstring describes."""

    container_id: Required[str]
    file_id: Required[str]
