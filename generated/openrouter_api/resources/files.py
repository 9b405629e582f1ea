# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `files`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import files as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.files import FileDeleteResponse, FileListResponse
    from ..models.shared import FileResponse
    from ..operation import Operation
    from ..params.files import (
        FilesDeleteParams,
        FilesDownloadParams,
        FilesListParams,
        FilesRetrieveParams,
        FilesUploadParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "delete": _operations.DELETE,
    "download": _operations.DOWNLOAD,
    "list": _operations.LIST,
    "retrieve": _operations.RETRIEVE,
    "upload": _operations.UPLOAD,
}


class Files(SyncResource[O]):
    """Files: `delete`, `download`, `list`, `retrieve`, `upload`."""

    __slots__ = ()
    _methods = _METHODS

    def delete(self, *, options: O | None = None, **params: Unpack[FilesDeleteParams]) -> FileDeleteResponse:
        """Delete a file.

        Removes a file from its workspace. The answer's `_shape` tells which of three shapes it has.

        Args:
            file_id: Id of the file to delete.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            options: Options for this call, which override those of the client.

        Returns:
            FileDeleteResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            502, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DELETE, params, options)

    def download(self, *, options: O | None = None, **params: Unpack[FilesDownloadParams]) -> bytes:
        """Download a file's content.

        Answers with the raw bytes. Only files made on the server, such as by a tool, can be
        downloaded; one that was uploaded gives a 400. The `downloadable` field of its metadata
        tells beforehand.

        Args:
            file_id: Id of the file to download.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            options: Options for this call, which override those of the client.

        Returns:
            bytes (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            502, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DOWNLOAD, params, options)

    def list(self, *, options: O | None = None, **params: Unpack[FilesListParams]) -> FileListResponse:
        """List stored files.

        Lists the files of one workspace a page at a time. In the `openrouter` shape pass `cursor`
        of a page to get the next one; the other shapes have no cursor, so pass their `last_id` as
        `after` or `after_id` while `has_more` is true. The answer's `_shape` tells which of three
        shapes it has.

        Args:
            limit: Most files to return in a page. Limits: from 1 to 1000.
            cursor: Opaque position from the previous page. The first page when absent.
            workspace_id: Workspace whose files to list. The key's own workspace when absent,
                else the default one.
            provider: Lists the files kept at this provider under your own provider key. Those
                kept by OpenRouter when absent.
            after: OpenAI's name for paging forward: the id of the last file already seen.
            after_id: Anthropic's name for paging forward: the id of the last file already seen.
            before_id: Anthropic's name for paging backward, which is not supported. Use
                `cursor` or `after_id`.
            order: Sort order. Only `asc` is supported.
            options: Options for this call, which override those of the client.

        Returns:
            FileListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 429, 500, 502,
            503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST, params, options)

    def retrieve(self, *, options: O | None = None, **params: Unpack[FilesRetrieveParams]) -> FileResponse:
        """Get a file's metadata.

        Answers with name, size and type of a file, not its content. The answer's `_shape` tells
        which of three shapes it has.

        Args:
            file_id: Id of the file.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            options: Options for this call, which override those of the client.

        Returns:
            FileResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            502, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.RETRIEVE, params, options)

    def upload(self, *, options: O | None = None, **params: Unpack[FilesUploadParams]) -> FileResponse:
        """Upload a file.

        Stores a file of at most 100 MB in the workspace; an empty one is refused. The type is found
        from the content: PDF, PNG, JPEG, GIF, WebP, DOCX, XLSX, PPTX, MP3, WAV, FLAC, OGG or UTF-8
        text. An uploaded file cannot be downloaded again.

        Args:
            file: The file, at most 100 MB and not empty.
            workspace_id: Workspace to store the file in. The key's own workspace when absent,
                else the default one.
            provider: Stores the file at this provider under your own provider key (BYOK), not
                at OpenRouter.
            options: Options for this call, which override those of the client.

        Returns:
            FileResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 413, 429, 499,
            500, 502, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.UPLOAD, params, options)


class AsyncFiles(AsyncResource[O]):
    """Files: `delete`, `download`, `list`, `retrieve`, `upload`."""

    __slots__ = ()
    _methods = _METHODS

    async def delete(
        self, *, options: O | None = None, **params: Unpack[FilesDeleteParams]
    ) -> FileDeleteResponse:
        """Delete a file.

        Removes a file from its workspace. The answer's `_shape` tells which of three shapes it has.

        Args:
            file_id: Id of the file to delete.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            options: Options for this call, which override those of the client.

        Returns:
            FileDeleteResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            502, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DELETE, params, options)

    async def download(self, *, options: O | None = None, **params: Unpack[FilesDownloadParams]) -> bytes:
        """Download a file's content.

        Answers with the raw bytes. Only files made on the server, such as by a tool, can be
        downloaded; one that was uploaded gives a 400. The `downloadable` field of its metadata
        tells beforehand.

        Args:
            file_id: Id of the file to download.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            options: Options for this call, which override those of the client.

        Returns:
            bytes (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            502, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DOWNLOAD, params, options)

    async def list(self, *, options: O | None = None, **params: Unpack[FilesListParams]) -> FileListResponse:
        """List stored files.

        Lists the files of one workspace a page at a time. In the `openrouter` shape pass `cursor`
        of a page to get the next one; the other shapes have no cursor, so pass their `last_id` as
        `after` or `after_id` while `has_more` is true. The answer's `_shape` tells which of three
        shapes it has.

        Args:
            limit: Most files to return in a page. Limits: from 1 to 1000.
            cursor: Opaque position from the previous page. The first page when absent.
            workspace_id: Workspace whose files to list. The key's own workspace when absent,
                else the default one.
            provider: Lists the files kept at this provider under your own provider key. Those
                kept by OpenRouter when absent.
            after: OpenAI's name for paging forward: the id of the last file already seen.
            after_id: Anthropic's name for paging forward: the id of the last file already seen.
            before_id: Anthropic's name for paging backward, which is not supported. Use
                `cursor` or `after_id`.
            order: Sort order. Only `asc` is supported.
            options: Options for this call, which override those of the client.

        Returns:
            FileListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 429, 500, 502,
            503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST, params, options)

    async def retrieve(
        self, *, options: O | None = None, **params: Unpack[FilesRetrieveParams]
    ) -> FileResponse:
        """Get a file's metadata.

        Answers with name, size and type of a file, not its content. The answer's `_shape` tells
        which of three shapes it has.

        Args:
            file_id: Id of the file.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            options: Options for this call, which override those of the client.

        Returns:
            FileResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            502, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.RETRIEVE, params, options)

    async def upload(self, *, options: O | None = None, **params: Unpack[FilesUploadParams]) -> FileResponse:
        """Upload a file.

        Stores a file of at most 100 MB in the workspace; an empty one is refused. The type is found
        from the content: PDF, PNG, JPEG, GIF, WebP, DOCX, XLSX, PPTX, MP3, WAV, FLAC, OGG or UTF-8
        text. An uploaded file cannot be downloaded again.

        Args:
            file: The file, at most 100 MB and not empty.
            workspace_id: Workspace to store the file in. The key's own workspace when absent,
                else the default one.
            provider: Stores the file at this provider under your own provider key (BYOK), not
                at OpenRouter.
            options: Options for this call, which override those of the client.

        Returns:
            FileResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 413, 429, 499,
            500, 502, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.UPLOAD, params, options)
