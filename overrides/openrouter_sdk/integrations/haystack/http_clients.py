"""Clients with an httpx client of their own, which they close: for `http_client_kwargs`."""

from __future__ import annotations

from typing import Any

import httpx

from openrouter_sdk.async_client import AsyncOpenRouter
from openrouter_sdk.client import OpenRouter
from openrouter_sdk.errors import InvalidArgumentError


class ClientWithHttp(OpenRouter):
    """A client with an `httpx.Client` of these arguments."""

    def __init__(self, http_client_kwargs: dict[str, Any], **settings: Any) -> None:
        self._own: httpx.Client = _made(httpx.Client, http_client_kwargs)
        super().__init__(http_client=self._own, **settings)

    def close(self) -> None:
        """Close both clients."""
        super().close()
        self._own.close()


class AsyncClientWithHttp(AsyncOpenRouter):
    """A client with an `httpx.AsyncClient` of these arguments, for one event loop."""

    def __init__(self, http_client_kwargs: dict[str, Any], **settings: Any) -> None:
        self._own: httpx.AsyncClient = _made(httpx.AsyncClient, http_client_kwargs)
        super().__init__(http_client=self._own, **settings)

    async def close(self) -> None:
        """Close both clients."""
        await super().close()
        await self._own.aclose()


def _made(kind: Any, given: object) -> Any:
    if not isinstance(given, dict):
        raise InvalidArgumentError(
            f"http_client_kwargs must be a dict of arguments of httpx.Client, not {type(given).__name__}"
        )
    arguments = dict(given)
    if isinstance(arguments.get("limits"), dict):  # as it is in YAML
        arguments["limits"] = httpx.Limits(**arguments["limits"])
    try:
        return kind(**arguments)
    except Exception as error:
        raise InvalidArgumentError(f"http_client_kwargs: httpx refuses them: {error}") from error
