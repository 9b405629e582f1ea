# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `files`."""

from __future__ import annotations

from typing import Required, TypedDict

from .. import models as _models
from ..encoding.uploads import FileInput


class FilesDeleteParams(TypedDict, total=False):
    """Arguments of `files.delete`, which its docstring describes."""

    file_id: Required[str]
    workspace_id: str
    provider: _models.FileProvider


class FilesDownloadParams(TypedDict, total=False):
    """Arguments of `files.download`, which its docstring describes."""

    file_id: Required[str]
    workspace_id: str
    provider: _models.FileProvider


class FilesGetParams(TypedDict, total=False):
    """Arguments of `files.get`, which its docstring describes."""

    file_id: Required[str]
    workspace_id: str
    provider: _models.FileProvider


class FilesListParams(TypedDict, total=False):
    """Arguments of `files.list`, which its docstring describes."""

    limit: int
    cursor: str
    workspace_id: str
    provider: _models.FileProvider
    after: str
    after_id: str
    before_id: str
    order: _models.ListFilesOrder


class UploadFileRequestDict(TypedDict, total=False):
    """The multipart form of an upload."""

    file: Required[FileInput]
    """The file, at most 100 MB and not empty."""


class FilesUploadParams(UploadFileRequestDict, total=False):
    """Arguments of `files.upload`, which its docstring describes."""

    workspace_id: str
    provider: _models.FileProvider
