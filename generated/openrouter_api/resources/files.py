# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `files`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import files as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..encoding.uploads import FileInput
    from ..models.files import FileDeleteResponse, FileListResponse
    from ..models.shared import FileResponse
    from ..models.values import FileProvider, ListFilesOrder
    from ..operation import Retries, Timeouts


class Files(SyncResource[O]):
    """Files: `delete`, `download`, `get` (`retrieve`), `list`, `upload`. The vendor's names are in
    brackets.
    """

    __slots__ = ()

    @sync_method(_operations.DELETE)
    def delete(
        self,
        *,
        file_id: str,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileDeleteResponse:
        """Delete a file.

        Removes a file from its workspace. The answer's `_shape` tells which of three shapes it has.

        Args:
            file_id: Id of the file to delete.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            FileDeleteResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.files.delete(file_id="file-1")
        """
        raise NotImplementedError

    @sync_method(_operations.DOWNLOAD)
    def download(
        self,
        *,
        file_id: str,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> bytes:
        """Download a file's content.

        Answers with the raw bytes. Only files made on the server, such as by a tool, can be
        downloaded; one that was uploaded gives a 400. The `downloadable` field of its metadata
        tells beforehand.

        Args:
            file_id: Id of the file to download.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            bytes (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.files.download(file_id="file-1")
        """
        raise NotImplementedError

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        file_id: str,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileResponse:
        """Get a file's metadata.

        Answers with name, size and type of a file, not its content. The answer's `_shape` tells
        which of three shapes it has.

        Args:
            file_id: Id of the file.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            FileResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.files.get(file_id="file-1")
        """
        raise NotImplementedError

    retrieve = get

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        limit: int = NOT_GIVEN,
        cursor: str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        after: str = NOT_GIVEN,
        after_id: str = NOT_GIVEN,
        before_id: str = NOT_GIVEN,
        order: ListFilesOrder = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileListResponse:
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            FileListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.files.list()
        """
        raise NotImplementedError

    @sync_method(_operations.UPLOAD)
    def upload(
        self,
        *,
        file: FileInput,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileResponse:
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            FileResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), PayloadTooLargeError (413), RateLimitError (429),
                APIError (499), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.files.upload(file=("notes.txt", b"Hello"))
        """
        raise NotImplementedError


class AsyncFiles(AsyncResource[O]):
    """Files: `delete`, `download`, `get` (`retrieve`), `list`, `upload`. The vendor's names are in
    brackets.
    """

    __slots__ = ()

    @async_method(_operations.DELETE)
    async def delete(
        self,
        *,
        file_id: str,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileDeleteResponse:
        """Delete a file.

        Removes a file from its workspace. The answer's `_shape` tells which of three shapes it has.

        Args:
            file_id: Id of the file to delete.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            FileDeleteResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.files.delete(file_id="file-1")
        """
        raise NotImplementedError

    @async_method(_operations.DOWNLOAD)
    async def download(
        self,
        *,
        file_id: str,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> bytes:
        """Download a file's content.

        Answers with the raw bytes. Only files made on the server, such as by a tool, can be
        downloaded; one that was uploaded gives a 400. The `downloadable` field of its metadata
        tells beforehand.

        Args:
            file_id: Id of the file to download.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            bytes (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.files.download(file_id="file-1")
        """
        raise NotImplementedError

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        file_id: str,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileResponse:
        """Get a file's metadata.

        Answers with name, size and type of a file, not its content. The answer's `_shape` tells
        which of three shapes it has.

        Args:
            file_id: Id of the file.
            workspace_id: Workspace that holds the file. The key's own workspace when absent,
                else the default one.
            provider: Provider that the file is kept at. Absent for a file kept by OpenRouter.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            FileResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), BadGatewayError (502), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.files.get(file_id="file-1")
        """
        raise NotImplementedError

    retrieve = get

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        limit: int = NOT_GIVEN,
        cursor: str = NOT_GIVEN,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        after: str = NOT_GIVEN,
        after_id: str = NOT_GIVEN,
        before_id: str = NOT_GIVEN,
        order: ListFilesOrder = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileListResponse:
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            FileListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500),
                BadGatewayError (502), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.files.list()
        """
        raise NotImplementedError

    @async_method(_operations.UPLOAD)
    async def upload(
        self,
        *,
        file: FileInput,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileResponse:
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
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            FileResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), PayloadTooLargeError (413), RateLimitError (429),
                APIError (499), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.files.upload(file=("notes.txt", b"Hello"))
        """
        raise NotImplementedError
