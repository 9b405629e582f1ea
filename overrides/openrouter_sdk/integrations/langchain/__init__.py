"""A chat model and embeddings for LangChain, on this client.

    from openrouter_sdk.integrations.langchain import ChatOpenRouter

    model = ChatOpenRouter(model="openai/gpt-4o-mini")
    print(model.invoke("What is retrieval-augmented generation?").text)

Requires the extra `langchain`. The key is that of `OPENROUTER_API_KEY`.

What LangChain's `dumps` saved of them is loaded with the classes named::

    loads(text, allowed_objects=[ChatOpenRouter], valid_namespaces=["openrouter_sdk"])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_sdk.integrations.extras import missing_extra

try:
    import langchain_core  # noqa: F401
except ImportError as error:
    raise missing_extra("langchain", error) from None

if TYPE_CHECKING:
    from openrouter_sdk.integrations.langchain.chat_model import ChatOpenRouter
    from openrouter_sdk.integrations.langchain.embedding_model import OpenRouterEmbeddings

__all__ = ["ChatOpenRouter", "OpenRouterEmbeddings"]

_MODULES: Final = {"ChatOpenRouter": "chat_model", "OpenRouterEmbeddings": "embedding_model"}

if not TYPE_CHECKING:  # so that type checkers report unknown names

    def __getattr__(name: str) -> Any:
        """Import a class on first use."""
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
