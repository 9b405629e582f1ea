"""Responses with the interface that openai gives them, which is that of httpx."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, Self, TypeVar

import httpx

T = TypeVar("T")


class HttpRequest(NamedTuple):
    """What was asked for."""

    method: str
    url: str


class HttpResponse:
    """A response that has been read."""

    def __init__(
        self, status: int, headers: Mapping[str, str], content: bytes, request: HttpRequest, attempts: int = 1
    ) -> None:
        self.status_code = status
        self.headers = httpx.Headers(dict(headers))
        self.content = content
        self.request = request
        self.retries_taken = max(attempts - 1, 0)

    @property
    def url(self) -> str:
        return self.request.url

    @property
    def method(self) -> str:
        return self.request.method

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")

    @property
    def is_success(self) -> bool:
        return 200 <= self.status_code < 300

    def json(self, **options: Any) -> Any:
        return json.loads(self.content, **options)

    def read(self) -> bytes:
        return self.content

    async def aread(self) -> bytes:
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        size = chunk_size or len(self.content) or 1
        return (self.content[start : start + size] for start in range(0, len(self.content), size))

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        for chunk in self.iter_bytes(chunk_size):
            yield chunk

    def iter_lines(self) -> Iterator[str]:
        return iter(self.text.splitlines())

    async def aiter_lines(self) -> AsyncIterator[str]:
        for line in self.iter_lines():
            yield line

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        with open(file, "wb") as target:
            target.write(self.content)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        self.write_to_file(file)

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        self.write_to_file(file)

    def close(self) -> None:
        """Do nothing: the body has been read."""

    async def aclose(self) -> None:
        """Do nothing: the body has been read."""


class APIResponse(HttpResponse, Generic[T]):
    """A response of `with_raw_response` or `with_streaming_response`."""

    def __init__(self, response: HttpResponse, parse: Callable[[], T]) -> None:
        self.__dict__.update(response.__dict__)
        self._parse = parse
        self.http_response = response

    @property
    def http_request(self) -> HttpRequest:
        return self.request

    @property
    def request_id(self) -> str | None:
        request_id: str | None = self.headers.get("x-request-id")
        return request_id

    def parse(self) -> T:
        return self._parse()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class AsyncAPIResponse(APIResponse[T]):
    """A response of the asynchronous `with_streaming_response`, whose methods are asynchronous, too."""

    async def parse(self) -> T:  # type: ignore[override]
        return self._parse()

    async def read(self) -> bytes:  # type: ignore[override]
        return self.content

    async def json(self, **options: Any) -> Any:
        return super().json(**options)

    iter_bytes = HttpResponse.aiter_bytes  # type: ignore[assignment]
    iter_lines = HttpResponse.aiter_lines  # type: ignore[assignment]
    stream_to_file = HttpResponse.astream_to_file  # type: ignore[assignment]
