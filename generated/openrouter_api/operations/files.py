# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.files import FileDeleteResponse, FileListResponse
    from ..models.shared import FileResponse

DELETE: Operation[FileDeleteResponse, None] = Operation(
    id="deleteFile",
    resource="files",
    name="delete",
    method="DELETE",
    path="/files/{file_id}",
    result="files.FileDeleteResponse",
    result_media="application/json",
    parameters=(
        Parameter("file_id", "file_id", "path", required=True),
        Parameter("workspace_id", "workspace_id", "query"),
        Parameter("provider", "provider", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 429, 500, 502, 503),
    replay_safe=True,
)
"""Delete a file"""

DOWNLOAD: Operation[bytes, None] = Operation(
    id="downloadFileContent",
    resource="files",
    name="download",
    method="GET",
    path="/files/{file_id}/content",
    result=None,
    result_media="application/octet-stream",
    parameters=(
        Parameter("file_id", "file_id", "path", required=True),
        Parameter("workspace_id", "workspace_id", "query"),
        Parameter("provider", "provider", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 429, 500, 502, 503),
    replay_safe=True,
)
"""Download a file's content"""

GET: Operation[FileResponse, None] = Operation(
    id="getFileMetadata",
    resource="files",
    name="get",
    method="GET",
    path="/files/{file_id}",
    result="shared.FileResponse",
    result_media="application/json",
    parameters=(
        Parameter("file_id", "file_id", "path", required=True),
        Parameter("workspace_id", "workspace_id", "query"),
        Parameter("provider", "provider", "query"),
    ),
    errors=usual_errors(400, 401, 403, 404, 429, 500, 502, 503),
    replay_safe=True,
)
"""Get a file's metadata"""
RETRIEVE = GET

LIST: Operation[FileListResponse, None] = Operation(
    id="listFiles",
    resource="files",
    name="list",
    method="GET",
    path="/files",
    result="files.FileListResponse",
    result_media="application/json",
    parameters=(
        Parameter("limit", "limit", "query", type="integer(1..1000)"),
        Parameter("cursor", "cursor", "query"),
        Parameter("workspace_id", "workspace_id", "query"),
        Parameter("provider", "provider", "query"),
        Parameter("after", "after", "query"),
        Parameter("after_id", "after_id", "query"),
        Parameter("before_id", "before_id", "query"),
        Parameter("order", "order", "query"),
    ),
    errors=usual_errors(400, 401, 403, 429, 500, 502, 503),
    pagination=Pagination("cursor", "data", cursor="cursor", next="cursor"),
    replay_safe=True,
)
"""List stored files"""

UPLOAD: Operation[FileResponse, None] = Operation(
    id="uploadFile",
    resource="files",
    name="upload",
    method="POST",
    path="/files",
    result="shared.FileResponse",
    result_media="application/json",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query"),
        Parameter("provider", "provider", "query"),
    ),
    bodies=(
        body_of(
            "multipart/form-data", {"file": "string"}, required=frozenset(["file"]), files=frozenset(["file"])
        ),
    ),
    errors=usual_errors(400, 401, 403, 413, 429, 499, 500, 502, 503),
)
"""Upload a file"""
