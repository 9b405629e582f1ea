"""The resource `models`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from openrouter_api.operations.models import GET, LIST
from openrouter_sdk.compat.openai.calls import TimeoutTypes
from openrouter_sdk.compat.openai.exceptions import OpenAIError
from openrouter_sdk.compat.openai.not_given import Omit, omit
from openrouter_sdk.compat.openai.pages import AsyncPage, AsyncPaginator, SyncPage
from openrouter_sdk.compat.openai.resources.resource import Resource
from openrouter_sdk.compat.openai.types import Model

_ABSENT: Final = {"delete": "nobody can delete a model"}


def _retrieval(given: dict[str, Any]) -> dict[str, Any]:
    author, _, slug = given.pop("model").partition("/")
    if not slug:
        raise OpenAIError(f"model must be as in 'openai/gpt-4o-mini', with its author, not {author!r}")
    return {**given, "author": author, "slug": slug}


def _model(value: Any) -> Model:
    return Model.construct(**value.get("data", value))


class Models(Resource):
    """The resource `models`."""

    _absent = _ABSENT

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> SyncPage[Model]:
        """List all models."""
        given = locals()

        def read(value: Any) -> SyncPage[Model]:
            return SyncPage(value, Model, lambda _: self.list())

        page: SyncPage[Model] = self._call(LIST, given, read)
        return page

    def retrieve(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> Model:
        """Return a model, such as `openai/gpt-4o-mini`."""
        found: Model = self._call(GET, _retrieval(locals()), _model)
        return found


class AsyncModels(Resource):
    """The asynchronous resource `models`."""

    _absent = _ABSENT

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> AsyncPaginator[Model]:
        """List all models."""
        given = locals()

        def read(value: Any) -> AsyncPage[Model]:
            return AsyncPage(value, Model, lambda _: self.list())

        return AsyncPaginator(lambda: self._call(LIST, given, read))

    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
    ) -> Model:
        """Return a model, such as `openai/gpt-4o-mini`."""
        found: Model = await self._call(GET, _retrieval(locals()), _model)
        return found
