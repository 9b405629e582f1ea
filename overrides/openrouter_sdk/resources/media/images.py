"""`client.images`, with images that can be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_api.resources import images as generated

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_api.models import ImageGenerationResponse, ImageStreamingResponseData
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.streaming.stream import AsyncStream, Stream

    SyncBase: TypeAlias = generated.Images[
        Options, Stream[ImageStreamingResponseData, ImageGenerationResponse]
    ]
    AsyncBase: TypeAlias = generated.AsyncImages[
        Options, AsyncStream[ImageStreamingResponseData, ImageGenerationResponse]
    ]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Images, generated.AsyncImages


class Images(SyncBase):
    """Images: `endpoints` (`list_model_endpoints`), `generate`, `models` (`list_models`), `stream`.
    The vendor's names are in brackets.
    """

    __slots__ = ()


class AsyncImages(AsyncBase):
    """`client.images` of the asynchronous client, with the methods of `Images`."""

    __slots__ = ()
