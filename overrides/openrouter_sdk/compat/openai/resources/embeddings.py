"""The resource `embeddings`."""

from __future__ import annotations

import base64
from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from openrouter_api.operations.embeddings import GENERATE
from openrouter_sdk.compat.openai.calls import Read, TimeoutTypes, reader
from openrouter_sdk.compat.openai.not_given import Omit, omit
from openrouter_sdk.compat.openai.resources.resource import Resource
from openrouter_sdk.compat.openai.types import CreateEmbeddingResponse

Input = str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]


def _encoded(given: dict[str, Any]) -> tuple[dict[str, Any], Read]:
    """Ask for base64, which is shorter, unless a format is given, and return what decodes it."""
    if not isinstance(given["encoding_format"], Omit):
        return given, reader(CreateEmbeddingResponse)
    return {**given, "encoding_format": "base64"}, _decoded


def _decoded(value: Any) -> CreateEmbeddingResponse:
    result = CreateEmbeddingResponse.construct(**value)
    for item in result.data:
        if isinstance(item.embedding, str):
            item.embedding = array("f", base64.b64decode(item.embedding)).tolist()
    return result


class Embeddings(Resource):
    """The resource `embeddings`."""

    def create(
        self,
        *,
        input: Input,
        model: str,
        dimensions: int | Omit = omit,
        encoding_format: str | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors, as lists of numbers unless `encoding_format` is given."""
        arguments, read = _encoded(locals())
        result: CreateEmbeddingResponse = self._call(GENERATE, arguments, read)
        return result

    @property
    def with_raw_response(self) -> Any:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")


class AsyncEmbeddings(Resource):
    """The asynchronous resource `embeddings`."""

    async def create(
        self,
        *,
        input: Input,
        model: str,
        dimensions: int | Omit = omit,
        encoding_format: str | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> CreateEmbeddingResponse:
        """See `Embeddings.create`."""
        arguments, read = _encoded(locals())
        result: CreateEmbeddingResponse = await self._call(GENERATE, arguments, read)
        return result

    @property
    def with_raw_response(self) -> Any:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")
