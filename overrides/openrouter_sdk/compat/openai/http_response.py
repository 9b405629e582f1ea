"""Responses with the interface that openai gives them, which is that of httpx."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Generic, NamedTuple, Self, TypeVar

import httpx

T = TypeVar("T")

_FRAMING: Final = ("content-encoding", "content-length", "transfer-encoding")
"""Headers that describe the body as it was sent, not as it was read."""


class HttpRequest(NamedTuple):
    """What was asked for."""

    method: str
    url: str


class HttpResponse(httpx.Response):
    """A response of httpx; a file is returned as one."""

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes | Iterable[bytes],
        request: HttpRequest,
        attempts: int = 1,
    ) -> None:
        described = [(name, value) for name, value in headers.items() if name not in _FRAMING]
        super().__init__(status, headers=described, content=content, request=httpx.Request(*request))
        self.retries_taken = max(attempts - 1, 0)

    @property
    def method(self) -> str:
        return self.request.method

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        with open(file, "wb") as target:
            target.write(self.content)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        self.write_to_file(file)

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        self.write_to_file(file)


class APIResponse(HttpResponse, Generic[T]):
    """A response of `with_raw_response`."""

    def __init__(self, response: HttpResponse, parse: Callable[[], T]) -> None:
        self.__dict__.update(response.__dict__)
        self._parse = parse
        self.http_response = response

    @property
    def http_request(self) -> httpx.Request:
        return self.request

    @property
    def request_id(self) -> str | None:
        request_id: str | None = self.headers.get("x-request-id")
        return request_id

    def parse(self) -> T:
        return self._parse()


class StreamingAPIResponse(APIResponse[T]):
    """A response of `with_streaming_response`, which has `text()` as a method."""

    def text(self) -> str:  # type: ignore[override]
        return self.http_response.text

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class AsyncAPIResponse(APIResponse[T]):
    """A response of the asynchronous `with_streaming_response`, whose methods are asynchronous, too."""

    async def parse(self) -> T:  # type: ignore[override]
        return self._parse()

    async def text(self) -> str:  # type: ignore[override]
        return self.http_response.text

    async def json(self, **options: Any) -> Any:
        return self.http_response.json(**options)

    read = httpx.Response.aread  # type: ignore[assignment]
    close = httpx.Response.aclose  # type: ignore[assignment]
    iter_bytes = httpx.Response.aiter_bytes  # type: ignore[assignment]
    iter_text = httpx.Response.aiter_text  # type: ignore[assignment]
    iter_lines = httpx.Response.aiter_lines  # type: ignore[assignment]
    stream_to_file = HttpResponse.astream_to_file  # type: ignore[assignment]
