"""Haystack components on this client: chat, embeddings, reranking and images.

    from haystack.dataclasses import ChatMessage
    from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

    generator = OpenRouterChatGenerator(model="openai/gpt-4o-mini")
    result = generator.run([ChatMessage.from_user("What is retrieval-augmented generation?")])
    print(result["replies"][0].text)

Requires the extra `haystack`. The key is that of `OPENROUTER_API_KEY`.

Pipelines with these components load wherever this package was imported. Since 3.0, Haystack imports no class
of a package that it does not know from a saved pipeline; where nothing imports this one, name it::

    pipeline = Pipeline.loads(text, allowed_modules=["openrouter_sdk"])

or in the environment variable `HAYSTACK_DESERIALIZATION_ALLOWLIST`. Those that were saved with
openrouter-haystack load after `allow_old_pipelines()`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.integrations.extras import missing_extra

try:
    from haystack.core import serialization
except ImportError as error:
    raise missing_extra("haystack", error) from None

if TYPE_CHECKING:
    from openrouter_sdk.integrations.haystack.chat_generator import OpenRouterChatGenerator
    from openrouter_sdk.integrations.haystack.embedders import (
        OpenRouterDocumentEmbedder,
        OpenRouterTextEmbedder,
    )
    from openrouter_sdk.integrations.haystack.image_generator import OpenRouterImageGenerator
    from openrouter_sdk.integrations.haystack.ranker import OpenRouterRanker
    from openrouter_sdk.integrations.haystack.serialisation import allow_old_pipelines

__all__ = [
    "OpenRouterChatGenerator",
    "OpenRouterDocumentEmbedder",
    "OpenRouterImageGenerator",
    "OpenRouterRanker",
    "OpenRouterTextEmbedder",
    "allow_old_pipelines",
]

# The names of these modules are in saved pipelines.
_MODULES: Final = {
    "OpenRouterChatGenerator": "chat_generator",
    "OpenRouterDocumentEmbedder": "embedders",
    "OpenRouterImageGenerator": "image_generator",
    "OpenRouterRanker": "ranker",
    "OpenRouterTextEmbedder": "embedders",
    "allow_old_pipelines": "serialisation",
}

# Haystack 2 imports whatever a pipeline names, and has no such function.
if hasattr(serialization, "allow_deserialization_module"):
    serialization.allow_deserialization_module(__name__)

if not TYPE_CHECKING:  # so that type checkers report unknown names

    def __getattr__(name: str) -> Any:
        """Import a component on first use."""
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
