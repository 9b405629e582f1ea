"""The resource `files`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, Any, Final, TypeAlias

from openrouter_api.operations.files import DELETE, DOWNLOAD, LIST, RETRIEVE, UPLOAD
from openrouter_sdk.compat.openai.calls import TimeoutTypes, reader
from openrouter_sdk.compat.openai.http_response import HttpResponse
from openrouter_sdk.compat.openai.not_given import Omit, omit
from openrouter_sdk.compat.openai.pages import AsyncPage, AsyncPaginator, SyncPage
from openrouter_sdk.compat.openai.resources.resource import Resource
from openrouter_sdk.compat.openai.types import FileDeleted, FileObject

FileContent: TypeAlias = "bytes | IO[bytes] | os.PathLike[str]"
FileTypes: TypeAlias = "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"
_ABSENT: Final = {
    "retrieve_content": "use content",
    "wait_for_processing": "a file can be used at once",
}


def named(given: dict[str, Any]) -> dict[str, Any]:
    """Give a file without a name the one that it has in openai."""
    file = given["file"]
    has_name = isinstance(file, (tuple, os.PathLike)) or hasattr(file, "name")
    return given if has_name else {**given, "file": ("upload", file)}


def _unchanged(response: HttpResponse) -> HttpResponse:
    return response


def _without_self(given: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in given.items() if name != "self"}


class Files(Resource):
    """The resource `files`."""

    _absent = _ABSENT

    def create(
        self,
        *,
        file: FileTypes,
        purpose: str,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> FileObject:
        """Store a file."""
        created: FileObject = self._call(UPLOAD, named(locals()), reader(FileObject))
        return created

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: str | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> SyncPage[FileObject]:
        """List the stored files."""
        given = _without_self(locals())

        def read(value: Any) -> SyncPage[FileObject]:
            return SyncPage(value, FileObject, lambda last: self.list(**{**given, "after": last}))

        page: SyncPage[FileObject] = self._call(LIST, given, read)
        return page

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> FileObject:
        """Return what is known of a file."""
        found: FileObject = self._call(RETRIEVE, locals(), reader(FileObject))
        return found

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> HttpResponse:
        """Return the content of a file."""
        content: HttpResponse = self._call(DOWNLOAD, locals(), _unchanged)
        return content

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> FileDeleted:
        """Delete a file."""
        deleted: FileDeleted = self._call(DELETE, locals(), reader(FileDeleted))
        return deleted


class AsyncFiles(Resource):
    """The asynchronous resource `files`."""

    _absent = _ABSENT

    async def create(
        self,
        *,
        file: FileTypes,
        purpose: str,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> FileObject:
        """Store a file."""
        created: FileObject = await self._call(UPLOAD, named(locals()), reader(FileObject))
        return created

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: str | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> AsyncPaginator[FileObject]:
        """List the stored files."""
        given = _without_self(locals())

        def read(value: Any) -> AsyncPage[FileObject]:
            return AsyncPage(value, FileObject, lambda last: self.list(**{**given, "after": last}))

        return AsyncPaginator(lambda: self._call(LIST, given, read))

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> FileObject:
        """Return what is known of a file."""
        found: FileObject = await self._call(RETRIEVE, locals(), reader(FileObject))
        return found

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> HttpResponse:
        """Return the content of a file."""
        content: HttpResponse = await self._call(DOWNLOAD, locals(), _unchanged)
        return content

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> FileDeleted:
        """Delete a file."""
        deleted: FileDeleted = await self._call(DELETE, locals(), reader(FileDeleted))
        return deleted
