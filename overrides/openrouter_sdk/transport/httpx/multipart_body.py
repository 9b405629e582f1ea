"""The body of a form as httpx sends it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING

from openrouter_sdk.transport.form_pieces import async_form_pieces, form_pieces

if TYPE_CHECKING:
    from httpx import AsyncByteStream, SyncByteStream

    from openrouter_sdk.exchange.transfers.multipart import Multipart
else:
    SyncByteStream = AsyncByteStream = object  # those of the library: see `derive`


class _Body:
    def __init__(self, form: Multipart, extend: Callable[[], None]) -> None:
        self._form = form
        self._extend = extend


class MultipartBody(_Body, SyncByteStream):
    """The body of one attempt."""

    def __iter__(self) -> Iterator[bytes]:
        return form_pieces(self._form, self._extend)


class AsyncMultipartBody(_Body, AsyncByteStream):
    """The body of one attempt, which reads files in a thread."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return async_form_pieces(self._form, self._extend)
