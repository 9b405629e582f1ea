"""The embeddings pass LangChain's standard tests, and send what they ask for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from langchain_core.embeddings import Embeddings
from langchain_tests.integration_tests import EmbeddingsIntegrationTests
from langchain_tests.unit_tests import EmbeddingsUnitTests

from openrouter_sdk.integrations.langchain import OpenRouterEmbeddings
from openrouter_sdk.testing import StandInServer

pytestmark = pytest.mark.anyio

MODEL = "stand-in/embedding"
INPUTS = {
    "test_no_overrides_DO_NOT_OVERRIDE": [],
    "test_embed_query": [["foo"], ["bar"]],
    "test_aembed_query": [["foo"], ["bar"]],
    "test_embed_documents": [["foo", "bar", "baz"]],
    "test_aembed_documents": [["foo", "bar", "baz"]],
}
"""The texts of each request of a test."""


class TestEmbeddings(EmbeddingsUnitTests):
    @property
    def embeddings_class(self) -> type[Embeddings]:
        return OpenRouterEmbeddings

    @property
    def embedding_model_params(self) -> dict[str, Any]:
        return {"model": MODEL}

    @property
    def init_from_env_params(self) -> tuple[dict[str, str], dict[str, Any], dict[str, Any]]:
        variables = {
            "OPENROUTER_API_KEY": "sk-or-v1-of-the-environment",
            "OPENROUTER_API_BASE": "http://127.0.0.1:9/api/v1",
        }
        fields = {
            "openrouter_api_key": variables["OPENROUTER_API_KEY"],
            "openrouter_api_base": variables["OPENROUTER_API_BASE"],
        }
        return variables, self.embedding_model_params, fields


class TestEmbeddingsOnTheWire(EmbeddingsIntegrationTests):
    @property
    def embeddings_class(self) -> type[Embeddings]:
        return OpenRouterEmbeddings

    @property
    def embedding_model_params(self) -> dict[str, Any]:
        return {"model": MODEL}

    @pytest.fixture(autouse=True)
    def requests(self, server: StandInServer, request: pytest.FixtureRequest) -> Iterator[None]:
        """After the test, the server has got its texts, and nothing that the contract does not allow."""
        yield
        bodies = [one.json() for one in server.requests]
        assert [body["input"] for body in bodies] == INPUTS[request.function.__name__]
        assert {body["model"] for body in bodies} <= {MODEL}
        assert server.problems == []
