"""The resource `images`, with streaming."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from openrouter_api.operations.images import GENERATE
from openrouter_api.resources import images as api
from openrouter_sdk.config.options import Options

if TYPE_CHECKING:
    from openrouter_api.models import ImageGenerationResponse, ImageStreamingResponseData
    from openrouter_api.params.images import ImagesGenerateParams
    from openrouter_sdk.client import AsyncOpenRouter, OpenRouter
    from openrouter_sdk.streaming.stream import AsyncStream, Stream


class Images(api.Images[Options]):
    """See the base class; here with `stream`."""

    __slots__ = ()

    def stream(
        self, *, options: Options | None = None, **params: Unpack[ImagesGenerateParams]
    ) -> Stream[ImageStreamingResponseData, ImageGenerationResponse]:
        """Stream the answer of `generate`, whose arguments these are.

        The stream opens when it is entered with `with` or first iterated. Raises InvalidArgumentError for
        unusable arguments at once; every later error carries the result so far in `partial`.
        Source: protocol sections 6 to 9.
        """
        return cast("OpenRouter", self._client).open_stream(GENERATE, params, options)


class AsyncImages(api.AsyncImages[Options]):
    """See the base class; here with `stream`."""

    __slots__ = ()

    def stream(
        self, *, options: Options | None = None, **params: Unpack[ImagesGenerateParams]
    ) -> AsyncStream[ImageStreamingResponseData, ImageGenerationResponse]:
        """Stream the answer of `generate`, whose arguments these are.

        The stream opens when it is entered with `async with` or first iterated. Raises InvalidArgumentError
        for unusable arguments at once; every later error carries the result so far in `partial`.
        Source: protocol sections 6 to 9.
        """
        return cast("AsyncOpenRouter", self._client).open_stream(GENERATE, params, options)
