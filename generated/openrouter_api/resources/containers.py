# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `containers`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import containers as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.containers import ContainerFile, ContainerFileListResponse
    from ..models.shared import FileResponse
    from ..operation import Operation
    from ..params.containers import (
        ContainersDownloadContainerFileContentParams,
        ContainersGetContainerFileParams,
        ContainersListContainerFilesParams,
        ContainersPromoteContainerFileParams,
    )


_METHODS: dict[str, Operation[Any, Any]] = {
    "download_container_file_content": _operations.DOWNLOAD_CONTAINER_FILE_CONTENT,
    "get_container_file": _operations.GET_CONTAINER_FILE,
    "list_container_files": _operations.LIST_CONTAINER_FILES,
    "promote_container_file": _operations.PROMOTE_CONTAINER_FILE,
}


class Containers(SyncResource[O]):
    """Containers: `download_container_file_content`, `get_container_file`, `list_container_files`,
    `promote_container_file`.
    """

    __slots__ = ()
    _methods = _METHODS

    def download_container_file_content(
        self, *, options: O | None = None, **params: Unpack[ContainersDownloadContainerFileContentParams]
    ) -> bytes:
        """Download a file from a container.

        Answers with the raw bytes of the file.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file to download: `cfile_`, then its path in base64url.
            options: Options for this call, which override those of the client.

        Returns:
            bytes (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.DOWNLOAD_CONTAINER_FILE_CONTENT, params, options)

    def get_container_file(
        self, *, options: O | None = None, **params: Unpack[ContainersGetContainerFileParams]
    ) -> ContainerFile:
        """Get the metadata of a file in a container.

        Answers with path, size and age of one file, not its content.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file: `cfile_`, then its path in base64url.
            options: Options for this call, which override those of the client.

        Returns:
            ContainerFile (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GET_CONTAINER_FILE, params, options)

    def list_container_files(
        self, *, options: O | None = None, **params: Unpack[ContainersListContainerFilesParams]
    ) -> ContainerFileListResponse:
        """List the files of a container.

        Lists the files made in a container, such as one that the shell tool ran commands in. For
        the next page pass the `last_id` of the answer as `after`, as long as `has_more` is true. A
        page may be empty although more files follow; it is no sign of the end.

        Args:
            container_id: Id of the container, as tool output items give it in `container_id`.
            limit: Most files in one page, from 1 to 1000. The API default is `100`.
            after: The `last_id` of the page before. The first page when absent.
            options: Options for this call, which override those of the client.

        Returns:
            ContainerFileListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 429, 500, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_CONTAINER_FILES, params, options)

    def promote_container_file(
        self, *, options: O | None = None, **params: Unpack[ContainersPromoteContainerFileParams]
    ) -> FileResponse:
        """Turn a file in a container into a stored file.

        Makes a file of a container available in the Files API and answers with its metadata there.
        Unlike an uploaded file, it can be downloaded again. A file that is too large is refused
        with 413.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file to promote: `cfile_`, then its path in base64url.
            options: Options for this call, which override those of the client.

        Returns:
            FileResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 413, 429,
            499, 500, 503.
        """
        options = self._conceal(options)
        return self._client.call(_operations.PROMOTE_CONTAINER_FILE, params, options)


class AsyncContainers(AsyncResource[O]):
    """Containers: `download_container_file_content`, `get_container_file`, `list_container_files`,
    `promote_container_file`.
    """

    __slots__ = ()
    _methods = _METHODS

    async def download_container_file_content(
        self, *, options: O | None = None, **params: Unpack[ContainersDownloadContainerFileContentParams]
    ) -> bytes:
        """Download a file from a container.

        Answers with the raw bytes of the file.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file to download: `cfile_`, then its path in base64url.
            options: Options for this call, which override those of the client.

        Returns:
            bytes (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.DOWNLOAD_CONTAINER_FILE_CONTENT, params, options)

    async def get_container_file(
        self, *, options: O | None = None, **params: Unpack[ContainersGetContainerFileParams]
    ) -> ContainerFile:
        """Get the metadata of a file in a container.

        Answers with path, size and age of one file, not its content.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file: `cfile_`, then its path in base64url.
            options: Options for this call, which override those of the client.

        Returns:
            ContainerFile (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 429, 500,
            503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GET_CONTAINER_FILE, params, options)

    async def list_container_files(
        self, *, options: O | None = None, **params: Unpack[ContainersListContainerFilesParams]
    ) -> ContainerFileListResponse:
        """List the files of a container.

        Lists the files made in a container, such as one that the shell tool ran commands in. For
        the next page pass the `last_id` of the answer as `after`, as long as `has_more` is true. A
        page may be empty although more files follow; it is no sign of the end.

        Args:
            container_id: Id of the container, as tool output items give it in `container_id`.
            limit: Most files in one page, from 1 to 1000. The API default is `100`.
            after: The `last_id` of the page before. The first page when absent.
            options: Options for this call, which override those of the client.

        Returns:
            ContainerFileListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 429, 500, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_CONTAINER_FILES, params, options)

    async def promote_container_file(
        self, *, options: O | None = None, **params: Unpack[ContainersPromoteContainerFileParams]
    ) -> FileResponse:
        """Turn a file in a container into a stored file.

        Makes a file of a container available in the Files API and answers with its metadata there.
        Unlike an uploaded file, it can be downloaded again. A file that is too large is refused
        with 413.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file to promote: `cfile_`, then its path in base64url.
            options: Options for this call, which override those of the client.

        Returns:
            FileResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 403, 404, 413, 429,
            499, 500, 503.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.PROMOTE_CONTAINER_FILE, params, options)
