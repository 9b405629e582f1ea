# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.containers import ContainerFile, ContainerFileListResponse
    from ..models.shared import FileResponse

DOWNLOAD_FILE: Operation[bytes, None] = Operation(
    id="downloadContainerFileContent",
    resource="containers",
    name="download_file",
    method="GET",
    path="/containers/{container_id}/files/{file_id}/content",
    result=None,
    result_media="application/octet-stream",
    parameters=(
        Parameter("container_id", "container_id", "path", required=True),
        Parameter("file_id", "file_id", "path", required=True),
    ),
    errors=usual_errors(400, 401, 403, 404, 429, 500, 503),
    replay_safe=True,
)
"""Download a file from a container"""
DOWNLOAD_CONTAINER_FILE_CONTENT = DOWNLOAD_FILE

GET_FILE: Operation[ContainerFile, None] = Operation(
    id="getContainerFile",
    resource="containers",
    name="get_file",
    method="GET",
    path="/containers/{container_id}/files/{file_id}",
    result="containers.ContainerFile",
    result_media="application/json",
    parameters=(
        Parameter("container_id", "container_id", "path", required=True),
        Parameter("file_id", "file_id", "path", required=True),
    ),
    errors=usual_errors(400, 401, 403, 404, 429, 500, 503),
    replay_safe=True,
)
"""Get the metadata of a file in a container"""
GET_CONTAINER_FILE = GET_FILE

LIST_FILES: Operation[ContainerFileListResponse, None] = Operation(
    id="listContainerFiles",
    resource="containers",
    name="list_files",
    method="GET",
    path="/containers/{container_id}/files",
    result="containers.ContainerFileListResponse",
    result_media="application/json",
    parameters=(
        Parameter("container_id", "container_id", "path", required=True),
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("after", "after", "query"),
    ),
    errors=usual_errors(400, 401, 403, 429, 500, 503),
    pagination=Pagination("cursor", "data", limit="limit", cursor="after", next="last_id"),
    replay_safe=True,
)
"""List the files of a container"""
LIST_CONTAINER_FILES = LIST_FILES

PROMOTE_FILE: Operation[FileResponse, None] = Operation(
    id="promoteContainerFile",
    resource="containers",
    name="promote_file",
    method="POST",
    path="/containers/{container_id}/files/{file_id}/promote",
    result="shared.FileResponse",
    result_media="application/json",
    parameters=(
        Parameter("container_id", "container_id", "path", required=True),
        Parameter("file_id", "file_id", "path", required=True),
    ),
    errors=usual_errors(400, 401, 403, 404, 413, 429, 499, 500, 503),
)
"""Turn a file in a container into a stored file"""
PROMOTE_CONTAINER_FILE = PROMOTE_FILE
