"""`OpenRouterImageGenerator`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from haystack import component
from haystack.utils import Secret

from openrouter_api.operations.images import GENERATE
from openrouter_sdk.config.attribution import App
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors import ProtocolError
from openrouter_sdk.integrations.call_arguments import call_arguments
from openrouter_sdk.integrations.haystack.component_base import API_URL, OpenRouterComponent

if TYPE_CHECKING:
    from openrouter_sdk.types import ImageGenerationResponse


@component
class OpenRouterImageGenerator(OpenRouterComponent):
    """Generates images with any image model of OpenRouter::

        from base64 import b64decode
        from openrouter_sdk.integrations.haystack import OpenRouterImageGenerator

        generator = OpenRouterImageGenerator(model="google/gemini-2.5-flash-image", timeout=120)
        result = generator.run("A lighthouse in fog")
        print(len(b64decode(result["images"][0])), result["meta"]["usage"]["cost"])

    Args:
        api_key: The API key, by default that of the environment variable `OPENROUTER_API_KEY`.
        model: Id of an image model; `client.images.models()` lists them.
        quality: How much care to spend: `auto`, `low`, `medium`, `high` and what else the model knows. Its
            own choice if left out.
        size: A size class such as `2K`, or pixels such as `1024x1024`. That of the model if left out.
        generation_kwargs: Arguments of `client.images.generate`, such as `n`, `aspect_ratio`,
            `output_format`, `input_references`, `seed` or `provider`. What the API does not document is
            sent as it is.
        timeout: Seconds without a sign of the server, by default `OPENAI_TIMEOUT`, or 30, which is little
            for many models.
        api_base_url, extra_headers, max_retries, http_client_kwargs, app, options: See
            `OpenRouterChatGenerator`.
    """

    def __init__(
        self,
        *,
        api_key: Secret = Secret.from_env_var("OPENROUTER_API_KEY"),
        model: str = "google/gemini-2.5-flash-image",
        quality: str | None = None,
        size: str | None = None,
        api_base_url: str | None = API_URL,
        generation_kwargs: dict[str, Any] | None = None,
        timeout: float | None = None,
        extra_headers: dict[str, Any] | None = None,
        max_retries: int | None = None,
        http_client_kwargs: dict[str, Any] | None = None,
        app: App | dict[str, Any] | None = None,
        options: Options | None = None,
    ) -> None:
        self.api_key = api_key
        self.model = model
        self.quality = quality
        self.size = size
        self.api_base_url = api_base_url
        self.generation_kwargs = generation_kwargs or {}
        self.timeout = timeout
        self.extra_headers = extra_headers
        self.max_retries = max_retries
        self.http_client_kwargs = http_client_kwargs
        self.app = app
        self.options = options
        self._check_key()

    @component.output_types(images=list[str], revised_prompt=str, meta=dict[str, Any])
    def run(self, prompt: str, size: str | None = None, quality: str | None = None) -> dict[str, Any]:
        """Return images for a prompt.

        Args:
            prompt: What the images should show.
            size: Replaces that of the component.
            quality: Replaces that of the component.

        Returns:
            `images` in base64, or the URL of one that came so; `revised_prompt`, what the model has made of
            the prompt, which is empty if the API does not tell; `meta` with `model`, `media_types` of the
            images and, if known, `usage`, whose `cost` is in USD.

        Raises what `client.images.generate` raises, and ProtocolError for an answer without an image.
        """
        arguments = self._arguments(prompt, size, quality)
        return _outputs(self._sync_client().images.generate(**arguments), arguments["model"])

    @component.output_types(images=list[str], revised_prompt=str, meta=dict[str, Any])
    async def run_async(
        self, prompt: str, size: str | None = None, quality: str | None = None
    ) -> dict[str, Any]:
        """Return images for a prompt; see `run`."""
        arguments = self._arguments(prompt, size, quality)
        return _outputs(await self._async_client().images.generate(**arguments), arguments["model"])

    def _arguments(self, prompt: str, size: str | None, quality: str | None) -> dict[str, Any]:
        defaults = {"model": self.model, "size": self.size, "quality": self.quality}
        arguments = call_arguments(GENERATE, defaults, self.generation_kwargs, reserved=("prompt", "stream"))
        own = {"prompt": prompt, "size": size, "quality": quality}
        arguments |= {name: value for name, value in own.items() if value is not None}
        return {name: value for name, value in arguments.items() if value is not None}


def _outputs(response: ImageGenerationResponse, model: str) -> dict[str, Any]:
    result = response.to_dict()
    images: list[dict[str, Any]] = result.get("data") or []
    data = [one.get("b64_json") or one.get("url") for one in images]
    if not all(data) or not data:
        raise ProtocolError("the answer has no image", partial=response)
    meta = {"model": model, "media_types": [one.get("media_type") for one in images]}
    if usage := result.get("usage"):
        meta["usage"] = usage
    revised = next((text for one in images if (text := one.get("revised_prompt"))), "")
    return {"images": data, "revised_prompt": revised, "meta": meta}
