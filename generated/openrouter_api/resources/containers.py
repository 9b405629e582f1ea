# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `containers`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import containers as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.containers import ContainerFile, ContainerFileListResponse
    from ..models.shared import FileResponse
    from ..operation import Retries, Timeouts


class Containers(SyncResource[O]):
    """Containers: `download_file` (`download_container_file_content`), `get_file`
    (`get_container_file`), `list_files` (`list_container_files`), `promote_file`
    (`promote_container_file`). The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.DOWNLOAD_FILE)
    def download_file(
        self,
        *,
        container_id: str,
        file_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> bytes:
        """Download a file from a container.

        Answers with the raw bytes of the file.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file to download: `cfile_`, then its path in base64url.
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
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.containers.download_file(
                container_id="container-1", file_id="file-1"
            )
        """
        raise NotImplementedError

    download_container_file_content = download_file

    @sync_method(_operations.GET_FILE)
    def get_file(
        self,
        *,
        container_id: str,
        file_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ContainerFile:
        """Get the metadata of a file in a container.

        Answers with path, size and age of one file, not its content.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file: `cfile_`, then its path in base64url.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ContainerFile (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.containers.get_file(container_id="container-1", file_id="file-1")
        """
        raise NotImplementedError

    get_container_file = get_file

    @sync_method(_operations.LIST_FILES)
    def list_files(
        self,
        *,
        container_id: str,
        limit: int = NOT_GIVEN,
        after: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ContainerFileListResponse:
        """List the files of a container.

        Lists the files made in a container, such as one that the shell tool ran commands in. For
        the next page pass the `last_id` of the answer as `after`, as long as `has_more` is true. A
        page may be empty although more files follow; it is no sign of the end.

        Args:
            container_id: Id of the container, as tool output items give it in `container_id`.
            limit: Most files in one page, from 1 to 1000. The API default is `100`.
            after: The `last_id` of the page before. The first page when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ContainerFileListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.containers.list_files(container_id="container-1")
        """
        raise NotImplementedError

    list_container_files = list_files

    @sync_method(_operations.PROMOTE_FILE)
    def promote_file(
        self,
        *,
        container_id: str,
        file_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileResponse:
        """Turn a file in a container into a stored file.

        Makes a file of a container available in the Files API and answers with its metadata there.
        Unlike an uploaded file, it can be downloaded again. A file that is too large is refused
        with 413.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file to promote: `cfile_`, then its path in base64url.
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
                PermissionDeniedError (403), NotFoundError (404), PayloadTooLargeError (413),
                RateLimitError (429), APIError (499), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = client.containers.promote_file(
                container_id="container-1", file_id="file-1"
            )
        """
        raise NotImplementedError

    promote_container_file = promote_file


class AsyncContainers(AsyncResource[O]):
    """Containers: `download_file` (`download_container_file_content`), `get_file`
    (`get_container_file`), `list_files` (`list_container_files`), `promote_file`
    (`promote_container_file`). The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.DOWNLOAD_FILE)
    async def download_file(
        self,
        *,
        container_id: str,
        file_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> bytes:
        """Download a file from a container.

        Answers with the raw bytes of the file.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file to download: `cfile_`, then its path in base64url.
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
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.containers.download_file(
                container_id="container-1", file_id="file-1"
            )
        """
        raise NotImplementedError

    download_container_file_content = download_file

    @async_method(_operations.GET_FILE)
    async def get_file(
        self,
        *,
        container_id: str,
        file_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ContainerFile:
        """Get the metadata of a file in a container.

        Answers with path, size and age of one file, not its content.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file: `cfile_`, then its path in base64url.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ContainerFile (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.containers.get_file(
                container_id="container-1", file_id="file-1"
            )
        """
        raise NotImplementedError

    get_container_file = get_file

    @async_method(_operations.LIST_FILES)
    async def list_files(
        self,
        *,
        container_id: str,
        limit: int = NOT_GIVEN,
        after: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ContainerFileListResponse:
        """List the files of a container.

        Lists the files made in a container, such as one that the shell tool ran commands in. For
        the next page pass the `last_id` of the answer as `after`, as long as `has_more` is true. A
        page may be empty although more files follow; it is no sign of the end.

        Args:
            container_id: Id of the container, as tool output items give it in `container_id`.
            limit: Most files in one page, from 1 to 1000. The API default is `100`.
            after: The `last_id` of the page before. The first page when absent.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ContainerFileListResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.containers.list_files(container_id="container-1")
        """
        raise NotImplementedError

    list_container_files = list_files

    @async_method(_operations.PROMOTE_FILE)
    async def promote_file(
        self,
        *,
        container_id: str,
        file_id: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> FileResponse:
        """Turn a file in a container into a stored file.

        Makes a file of a container available in the Files API and answers with its metadata there.
        Unlike an uploaded file, it can be downloaded again. A file that is too large is refused
        with 413.

        Args:
            container_id: Id of the container that holds the file.
            file_id: Id of the file to promote: `cfile_`, then its path in base64url.
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
                PermissionDeniedError (403), NotFoundError (404), PayloadTooLargeError (413),
                RateLimitError (429), APIError (499), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.containers.promote_file(
                container_id="container-1", file_id="file-1"
            )
        """
        raise NotImplementedError

    promote_container_file = promote_file
