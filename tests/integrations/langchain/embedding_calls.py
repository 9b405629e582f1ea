"""Embeddings of the tests, by both kinds of methods, and what was sent."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from pydantic import SecretStr

from openrouter_sdk.integrations.langchain import OpenRouterEmbeddings
from openrouter_sdk.testing import StandInServer

MODEL = "openai/text-embedding-3-small"
JSON = {"content-type": "application/json"}
KEY = "sk-or-v1-0123456789abcdef"


class Sync:
    """The methods that wait."""

    name = "sync"

    def documents(self, model: OpenRouterEmbeddings, /, *args: Any, **kwargs: Any) -> list[list[float]]:
        return model.embed_documents(*args, **kwargs)

    def query(self, model: OpenRouterEmbeddings, /, *args: Any, **kwargs: Any) -> list[float]:
        return model.embed_query(*args, **kwargs)

    def embed(self, model: OpenRouterEmbeddings, /, *args: Any, **kwargs: Any) -> Any:
        return model.embed(*args, **kwargs)


class Async(Sync):
    """The methods that are awaited, each in an event loop of its own."""

    name = "async"

    def documents(self, model: OpenRouterEmbeddings, /, *args: Any, **kwargs: Any) -> list[list[float]]:
        return asyncio.run(model.aembed_documents(*args, **kwargs))

    def query(self, model: OpenRouterEmbeddings, /, *args: Any, **kwargs: Any) -> list[float]:
        return asyncio.run(model.aembed_query(*args, **kwargs))

    def embed(self, model: OpenRouterEmbeddings, /, *args: Any, **kwargs: Any) -> Any:
        return asyncio.run(model.aembed(*args, **kwargs))


both_ways = pytest.mark.parametrize("way", [Sync(), Async()], ids=lambda way: way.name)


def embeddings(**settings: Any) -> OpenRouterEmbeddings:
    return OpenRouterEmbeddings(**{"max_retries": 0, **settings})


def sent(server: StandInServer) -> list[dict[str, Any]]:
    return [request.json() for request in server.requests]


def inputs(server: StandInServer) -> list[list[str]]:
    return [body["input"] for body in sent(server)]


def numbered(count: int) -> list[str]:
    return [f"Text {number}." for number in range(count)]


def key_of(model: OpenRouterEmbeddings) -> str:
    assert isinstance(model.openrouter_api_key, SecretStr)
    return model.openrouter_api_key.get_secret_value()


def answer(*vectors: list[float] | str, **more: Any) -> bytes:
    """The body of a reply with these vectors."""
    data = [{"object": "embedding", "embedding": vector} for vector in vectors]
    usage = {"prompt_tokens": 1, "total_tokens": 1, "cost": 0.5}
    return json.dumps({"object": "list", "model": "a/b", "data": data, "usage": usage, **more}).encode()
