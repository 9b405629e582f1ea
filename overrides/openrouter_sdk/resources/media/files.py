"""`client.files`, with uploads from a path and downloads to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.operation import NOT_GIVEN
from openrouter_api.operations.files import DOWNLOAD, UPLOAD
from openrouter_api.resources import files as generated
from openrouter_sdk.resources.run_methods import FILES, async_run_method, run_method

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from pathlib import Path
    from typing import TypeAlias, Unpack

    from openrouter_api.encoding.uploads import FileInput
    from openrouter_api.models.shared import FileResponse
    from openrouter_api.models.values import FileProvider
    from openrouter_api.operation import Retries, Timeouts
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.progress import ProgressOption
    from openrouter_sdk.transfer.request_types import FileDownloadRequest

    SyncBase: TypeAlias = generated.Files[Options]
    AsyncBase: TypeAlias = generated.AsyncFiles[Options]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Files, generated.AsyncFiles


class Files(SyncBase):
    """Files: `delete`, `download`, `download_to`, `get` (`retrieve`), `list`, `upload`. The vendor's names
    are in brackets.
    """

    __slots__ = ()

    @run_method(UPLOAD, "upload_file", FILES)
    def upload(
        self,
        *,
        file: FileInput,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        progress: ProgressOption = None,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: Options | None = None,
    ) -> FileResponse:
        """Upload a file, which is read while it is sent.

        Stores a file of at most 100 MB in the workspace. The type is found from the content: PDF, PNG, JPEG,
        GIF, WebP, DOCX, XLSX, PPTX, MP3, WAV, FLAC, OGG or UTF-8 text. An uploaded file cannot be downloaded
        again.

        Args:
            file: A `pathlib.Path`, bytes, a file open in binary mode, or a tuple of a name, one of these, and
                a media type if you like. What can be read only once, such as a pipe, is read into a temporary
                file first, so that a retry can send it again.
            workspace_id: Workspace to store the file in, by default that of the key.
            provider: Stores the file at this provider under your own provider key (BYOK).
            progress: True for a bar, or a function of a `Progress`; an exception that it raises ends the
                upload.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Raises:
            InvalidArgumentError: The file is missing, empty, too large or cannot be read, or another argument
                is invalid.
            APIError: The API reports an error.
            TransportError: There was no usable response.

        Source: protocol section 21.

        Example:
            uploaded = client.files.upload(file=Path("report.pdf"), progress=True)
        """
        raise NotImplementedError

    @run_method(DOWNLOAD, "download_to", FILES, first=("file_id", "path"))
    def download_to(
        self, file_id: str, path: str | os.PathLike[str], **request: Unpack[FileDownloadRequest]
    ) -> Path:
        """Download a file to a path, which is returned.

        What has arrived is in `PATH.part` until the file is complete. A download that breaks off goes on from
        there, at once and, after an interruption or a crash, when the method is called again; if the content
        has changed or the server cannot send the rest alone, it starts over.

        Args:
            file_id: Id of the file. Only files that were made on the server can be downloaded.
            path: Where to put the file.
            request: `overwrite` replaces a file that exists, by default False. `resume=False` drops what an
                earlier call has left. `progress` is True for a bar, or a function of a `Progress`. Further
                the arguments and options of `download`; `retries` limits attempts without any progress.

        Raises:
            InvalidArgumentError: The path cannot be written, or another download writes there; nothing was
                sent.
            DownloadError: The download broke off too often; `path` has what has arrived.
            SaveError: The file cannot be written, such as for a full disk.
            APIError: The API reports an error.

        Source: protocol section 21; RFC 9110, section 14.

        Example:
            client.files.download_to("file-1", "report.pdf")
        """
        raise NotImplementedError


class AsyncFiles(AsyncBase):
    """`client.files` of the asynchronous client, with the methods of `Files`."""

    __slots__ = ()

    @async_run_method(UPLOAD, "upload_file_async", FILES)
    async def upload(
        self,
        *,
        file: FileInput,
        workspace_id: str = NOT_GIVEN,
        provider: FileProvider = NOT_GIVEN,
        progress: ProgressOption = None,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: Options | None = None,
    ) -> FileResponse:
        """Upload a file, which is read in threads while it is sent; see `upload` of `OpenRouter`.

        Files whose `read` is asynchronous are awaited, and read into a temporary file first.
        """
        raise NotImplementedError

    @async_run_method(DOWNLOAD, "download_to_async", FILES, first=("file_id", "path"))
    async def download_to(
        self, file_id: str, path: str | os.PathLike[str], **request: Unpack[FileDownloadRequest]
    ) -> Path:
        """Download a file to a path, which is written in threads; see `download_to` of `OpenRouter`."""
        raise NotImplementedError
