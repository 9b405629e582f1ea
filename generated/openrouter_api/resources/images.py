# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `images`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..operation import AsyncResource, O, SyncResource
from ..operations import images as _operations

if TYPE_CHECKING:
    from typing import Any

    from ..models.images import ImageGenerationResponse, ImageModelEndpointsResponse, ImageModelsListResponse
    from ..operation import Operation
    from ..params.images import ImagesGenerateParams, ImagesListModelEndpointsParams


_METHODS: dict[str, Operation[Any, Any]] = {
    "generate": _operations.GENERATE,
    "list_model_endpoints": _operations.LIST_MODEL_ENDPOINTS,
    "list_models": _operations.LIST_MODELS,
}


class Images(SyncResource[O]):
    """Images: `generate`, `list_model_endpoints`, `list_models`."""

    __slots__ = ()
    _methods = _METHODS

    def generate(
        self, *, options: O | None = None, **params: Unpack[ImagesGenerateParams]
    ) -> ImageGenerationResponse:
        """Generate images.

        Makes images from a prompt, and from reference images where given. Images come as base64,
        never as URLs. With `stream` true partial images arrive first, but a provider that cannot
        stream answers with ordinary JSON all the same. A request is billed whole or not at all; a
        failed generation answers 502.

        Args:
            model: Id of an image model, as `images.list_models` gives it.
            prompt: What the image should show.
            aspect_ratio: Width to height. `auto` lets the model choose.
            background: Whether the background is see-through.
            input_references: Images to edit or to take as a pattern. Limits: at most 16 items.
            n: How many images to make, from 1 to 10.
            output_compression: Compression of the file, from 0 to 100.
            output_format: File format of the images. The provider chooses when absent.
            provider: Which providers may serve the request, and options for single ones.
            quality: How much care to spend; higher costs more on models priced by quality.
            resolution: Size class of the image. Goes together with `aspect_ratio`.
            seed: Number that makes results repeatable, as far as the provider can.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            size: A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with
                `resolution` or `aspect_ratio` are refused with 400.
            stream: Whether to send partial images as server-sent events. Without effect at
                providers that cannot stream.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            options: Options for this call, which override those of the client.

        Returns:
            ImageGenerationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 524, 529.
        """
        options = self._conceal(options)
        return self._client.call(_operations.GENERATE, params, options)

    def list_model_endpoints(
        self, *, options: O | None = None, **params: Unpack[ImagesListModelEndpointsParams]
    ) -> ImageModelEndpointsResponse:
        """List the endpoints of an image model.

        Lists each provider's offer of one image model, with its price and the parameters it
        supports. One answer holds them all. Readable without a key.

        Args:
            author: Author part of the model id, before the slash.
            slug: Rest of the model id, after the slash.
            options: Options for this call, which override those of the client.

        Returns:
            ImageModelEndpointsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 404, 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_MODEL_ENDPOINTS, params, options)

    def list_models(self, *, options: O | None = None) -> ImageModelsListResponse:
        """List image models.

        Lists the models that `images.generate` takes, with the parameters each supports. One answer
        holds them all. Readable without a key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            ImageModelsListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 500.
        """
        options = self._conceal(options)
        return self._client.call(_operations.LIST_MODELS, {}, options)


class AsyncImages(AsyncResource[O]):
    """Images: `generate`, `list_model_endpoints`, `list_models`."""

    __slots__ = ()
    _methods = _METHODS

    async def generate(
        self, *, options: O | None = None, **params: Unpack[ImagesGenerateParams]
    ) -> ImageGenerationResponse:
        """Generate images.

        Makes images from a prompt, and from reference images where given. Images come as base64,
        never as URLs. With `stream` true partial images arrive first, but a provider that cannot
        stream answers with ordinary JSON all the same. A request is billed whole or not at all; a
        failed generation answers 502.

        Args:
            model: Id of an image model, as `images.list_models` gives it.
            prompt: What the image should show.
            aspect_ratio: Width to height. `auto` lets the model choose.
            background: Whether the background is see-through.
            input_references: Images to edit or to take as a pattern. Limits: at most 16 items.
            n: How many images to make, from 1 to 10.
            output_compression: Compression of the file, from 0 to 100.
            output_format: File format of the images. The provider chooses when absent.
            provider: Which providers may serve the request, and options for single ones.
            quality: How much care to spend; higher costs more on models priced by quality.
            resolution: Size class of the image. Goes together with `aspect_ratio`.
            seed: Number that makes results repeatable, as far as the provider can.
            session_id: Id that groups related requests in observability tools, at most 256
                characters.
            size: A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with
                `resolution` or `aspect_ratio` are refused with 400.
            stream: Whether to send partial images as server-sent events. Without effect at
                providers that cannot stream.
            trace: Names and ids for the trace of this request in observability tools.
            user: Stable id of your end user, for grouping and abuse tracking.
            options: Options for this call, which override those of the client.

        Returns:
            ImageGenerationResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 400, 401, 402, 403, 404, 413,
            429, 500, 502, 524, 529.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.GENERATE, params, options)

    async def list_model_endpoints(
        self, *, options: O | None = None, **params: Unpack[ImagesListModelEndpointsParams]
    ) -> ImageModelEndpointsResponse:
        """List the endpoints of an image model.

        Lists each provider's offer of one image model, with its price and the parameters it
        supports. One answer holds them all. Readable without a key.

        Args:
            author: Author part of the model id, before the slash.
            slug: Rest of the model id, after the slash.
            options: Options for this call, which override those of the client.

        Returns:
            ImageModelEndpointsResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 404, 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_MODEL_ENDPOINTS, params, options)

    async def list_models(self, *, options: O | None = None) -> ImageModelsListResponse:
        """List image models.

        Lists the models that `images.generate` takes, with the parameters each supports. One answer
        holds them all. Readable without a key.

        Args:
            options: Options for this call, which override those of the client.

        Returns:
            ImageModelsListResponse (status 200).

        Raises:
            APIError: The subclass for the status; the API documents 500.
        """
        options = self._conceal(options)
        return await self._client.call(_operations.LIST_MODELS, {}, options)
