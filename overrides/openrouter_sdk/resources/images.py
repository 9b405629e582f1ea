"""The resource `images`, with streaming."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openrouter_api.operations.images import GENERATE
from openrouter_api.resources import images as api
from openrouter_sdk.config.options import Options

if TYPE_CHECKING:
    from openrouter_api.models import ImageGenerationResponse, ImageStreamingResponseData
    from openrouter_api.params.images import ImagesGenerateParams
    from openrouter_sdk.resources._callers import AsyncStreamCaller, SyncStreamCaller
    from openrouter_sdk.streaming.stream import AsyncStream, Stream


class Images(api.Images[Options]):
    """Adds `stream` to the generated resource."""

    __slots__ = ("_stream_client",)

    def __init__(self, client: SyncStreamCaller) -> None:
        super().__init__(client)
        self._stream_client = client

    def stream(
        self, *, options: Options | None = None, **params: Unpack[ImagesGenerateParams]
    ) -> Stream[ImageStreamingResponseData, ImageGenerationResponse]:
        """Stream the response to `generate`, with the same arguments.

        The stream opens when it is entered with `with` or first iterated. Raises InvalidArgumentError at once
        for invalid arguments; later errors have the result so far in `partial`.
        Source: protocol sections 6 to 9.
        """
        options = self._conceal(options)
        return self._stream_client.open_stream(GENERATE, params, options)


class AsyncImages(api.AsyncImages[Options]):
    """Adds `stream` to the generated resource."""

    __slots__ = ("_stream_client",)

    def __init__(self, client: AsyncStreamCaller) -> None:
        super().__init__(client)
        self._stream_client = client

    def stream(
        self, *, options: Options | None = None, **params: Unpack[ImagesGenerateParams]
    ) -> AsyncStream[ImageStreamingResponseData, ImageGenerationResponse]:
        """Stream the response to `generate`, with the same arguments.

        The stream opens when it is entered with `async with` or first iterated. Raises InvalidArgumentError
        at once for invalid arguments; later errors have the result so far in `partial`.
        Source: protocol sections 6 to 9.
        """
        options = self._conceal(options)
        return self._stream_client.open_stream(GENERATE, params, options)
