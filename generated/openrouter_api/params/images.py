# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `images`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models as _models, params as _params


class ImageGenerationProviderPreferencesDict(TypedDict, total=False):
    """Which providers may serve an image request, and in what order."""

    allow_fallbacks: bool | None
    """Whether other providers may be tried when the first fails. They may when absent."""
    ignore: Sequence[_models.ProviderName | str] | None
    """Providers never to use, by slug. Added to those the account ignores."""
    only: Sequence[_models.ProviderName | str] | None
    """The only providers to use, by slug. Narrows what the account allows; 404 when nothing is left."""
    options: _params.ProviderOptionsDict | _models.ProviderOptions
    """Extra fields for single providers, by slug."""
    order: Sequence[_models.ProviderName | str] | None
    """Providers to try, by slug, in this order. Turns load balancing off."""
    sort: _models.ProviderSort | _params.ProviderSortConfigDict | _models.ProviderSortConfig | None
    """What to rank providers by. Load balancing, mainly by price, when absent."""


class ImageGenerationRequestDict(TypedDict, total=False):
    """What image to make, and how. Which settings work, and with which values, differs between models."""

    aspect_ratio: _models.ImageGenerationRequestAspectRatio
    """Width to height. `auto` lets the model choose."""
    background: _models.ImageGenerationRequestBackground
    """Whether the background is see-through."""
    input_references: Sequence[_params.ContentPartImageDict | _models.ContentPartImage]
    """Images to edit or to take as a pattern. Limits: at most 16 items."""
    model: Required[str]
    """Id of an image model, as `images.models` gives it."""
    n: int
    """How many images to make, from 1 to 10."""
    output_compression: int
    """Compression of the file, from 0 to 100."""
    output_format: _models.ImageGenerationRequestOutputFormat
    """File format of the images. The provider chooses when absent."""
    prompt: Required[str]
    """What the image should show."""
    provider: ImageGenerationProviderPreferencesDict | _models.ImageGenerationProviderPreferences
    """Which providers may serve the request, and options for single ones."""
    quality: _models.ImageGenerationRequestQuality
    """How much care to spend; higher costs more on models priced by quality."""
    resolution: _models.ImageGenerationRequestResolution
    """Size class of the image. Goes together with `aspect_ratio`."""
    seed: int
    """Number that makes results repeatable, as far as the provider can."""
    session_id: str
    """Id that groups related requests in observability tools, at most 256 characters."""
    size: str
    """A size class such as `2K`, or pixels such as `1024x768`. Pixels at odds with `resolution` or
    `aspect_ratio` are refused with 400.
    """
    stream: bool
    """Whether to send partial images as server-sent events. Without effect at providers that cannot
    stream.
    """
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    user: str
    """Stable id of your end user, for grouping and abuse tracking."""


class ImagesEndpointsParams(TypedDict, total=False):
    """Arguments of `images.endpoints`, which its docstring describes."""

    author: Required[str]
    slug: Required[str]


class ImagesGenerateParams(TypedDict, total=False):
    """Arguments of `images.generate`, which its docstring describes."""

    model: Required[str]
    prompt: Required[str]
    aspect_ratio: _models.ImageGenerationRequestAspectRatio
    background: _models.ImageGenerationRequestBackground
    input_references: Sequence[_params.ContentPartImageDict | _models.ContentPartImage]
    n: int
    output_compression: int
    output_format: _models.ImageGenerationRequestOutputFormat
    provider: ImageGenerationProviderPreferencesDict | _models.ImageGenerationProviderPreferences
    quality: _models.ImageGenerationRequestQuality
    resolution: _models.ImageGenerationRequestResolution
    seed: int
    session_id: str
    size: str
    trace: _params.TraceConfigDict | _models.TraceConfig
    user: str
