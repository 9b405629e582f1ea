"""What all components have: settings, clients that are made at warm-up, and serialisation."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Collection, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Self
from weakref import WeakKeyDictionary

from haystack.utils import Secret

from openrouter_api.operation import CALL_OPTIONS, Operation
from openrouter_sdk.client import OpenRouter
from openrouter_sdk.config.attribution import App
from openrouter_sdk.config.options import Options
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.haystack.serialisation import (
    client_app,
    client_options,
    from_data,
    to_data,
)

if TYPE_CHECKING:
    from openrouter_sdk.async_client import AsyncOpenRouter

API_URL: Final = "https://openrouter.ai/api/v1"
TIMEOUT: Final = 30.0
RETRIES: Final = 5
_CLIENTS: Final = frozenset({"client", "async_client", "_clients_of_loops"})
_LOCK: Final = Lock()
"""Held while a client is made; of the module, because components are copied and pickled."""


class OpenRouterComponent:
    """Base class of the components. Safe to use from several threads and event loops.

    The settings are read when a client is made, at warm-up; closing a component lets them be changed.
    """

    api_key: Secret
    model: str
    api_base_url: str | None
    timeout: float | None
    max_retries: int | None
    extra_headers: dict[str, Any] | None
    http_client_kwargs: dict[str, Any] | None
    app: App | dict[str, Any] | None
    options: Options | None

    client: OpenRouter | None = None
    """The synchronous client, from the warm-up until `close`."""
    async_client: AsyncOpenRouter | None = None
    """The asynchronous client, from the warm-up until `close_async`."""
    _clients_of_loops: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncOpenRouter] | None = None
    """With `http_client_kwargs`, one for each event loop, since an `httpx.AsyncClient` belongs to one."""

    def warm_up(self) -> None:
        """Make the synchronous client, unless there is one.

        Raises ValueError if there is no key, and InvalidArgumentError for an invalid setting.
        """
        self._sync_client()

    async def warm_up_async(self) -> None:
        """Make the asynchronous client, unless there is one; see `warm_up`."""
        self._async_client()

    def close(self) -> None:
        """Close the synchronous client, if there is one. The next run makes another."""
        with _LOCK:
            client, self.client = self.client, None
        if client is not None:
            client.close()

    async def close_async(self) -> None:
        """Close the asynchronous client, if there is one. The next run makes another."""
        with _LOCK:
            client, self.async_client = self.async_client, None
            others, self._clients_of_loops = self._clients_of_loops, None
        if others is not None:
            client = others.get(asyncio.get_running_loop())
        if client is not None:
            await client.close()

    def to_dict(self) -> dict[str, Any]:
        """Return the type and the parameters as plain data, as `Pipeline.dumps` saves them.

        Raises SerializationError, naming the place, for what is not plain data, and for credentials;
        ValueError for a key that is not from an environment variable.
        """
        return to_data(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Make a component of what `to_dict` returned.

        Raises DeserializationError if it is of another class, or has a parameter that this one lacks.
        """
        return from_data(cls, data)

    def __getstate__(self) -> dict[str, Any]:
        """Leave out the clients, which copies make for themselves."""
        return {name: value for name, value in vars(self).items() if name not in _CLIENTS}

    def _get_telemetry_data(self) -> dict[str, Any]:
        """What Haystack reports of a component in its telemetry, if that is on."""
        return {"model": self.model}

    def _sync_client(self) -> OpenRouter:
        client = self.client
        if client is not None:
            return client
        with _LOCK:
            if self.client is None:
                self.client = self._new_client()
            return self.client

    def _async_client(self) -> AsyncOpenRouter:
        client = self.async_client
        if client is not None and not self.http_client_kwargs:
            return client
        with _LOCK:
            if not self.http_client_kwargs:
                self.async_client = self.async_client or self._new_async_client()
                return self.async_client
            if self._clients_of_loops is None:
                self._clients_of_loops = WeakKeyDictionary()
            loop = asyncio.get_running_loop()
            if loop not in self._clients_of_loops:
                self._clients_of_loops[loop] = self._new_async_client()
            self.async_client = self._clients_of_loops[loop]
            return self.async_client

    def _new_client(self) -> OpenRouter:
        if not self.http_client_kwargs:
            return OpenRouter(**self._settings())
        from openrouter_sdk.integrations.haystack.http_clients import ClientWithHttp

        return ClientWithHttp(self.http_client_kwargs, **self._settings())

    def _new_async_client(self) -> AsyncOpenRouter:
        if self.http_client_kwargs:
            from openrouter_sdk.integrations.haystack.http_clients import AsyncClientWithHttp

            return AsyncClientWithHttp(self.http_client_kwargs, **self._settings())
        from openrouter_sdk.async_client import AsyncOpenRouter

        return AsyncOpenRouter(**self._settings())

    def _settings(self) -> dict[str, Any]:
        """Arguments of a client."""
        seconds = _number("timeout", self.timeout, "OPENAI_TIMEOUT", float, TIMEOUT)
        settings: dict[str, Any] = {
            "timeout": Timeout(connect=seconds, first_byte=seconds, between_events=seconds, total=None),
            "retries": _number("max_retries", self.max_retries, "OPENAI_MAX_RETRIES", int, RETRIES),
            **client_options(self.options),
            "api_key": self.api_key.resolve_value(),
            # The default may be replaced by OPENROUTER_BASE_URL, as for any client.
            "base_url": None if self.api_base_url == API_URL else self.api_base_url,
        }
        if self.app is not None:
            settings["app"] = client_app(self.app)
        if self.extra_headers:
            given = settings.get("headers") or {}
            settings["headers"] = {**given, **{name: _text(one) for name, one in self.extra_headers.items()}}
        return settings


def _number(name: str, given: Any, variable: str, kind: type[Any], default: Any) -> Any:
    """Return a setting, or what the environment says, or the default."""
    if given is not None or not (text := os.environ.get(variable)):
        return default if given is None else given
    try:
        return kind(text)
    except ValueError:
        raise InvalidArgumentError(
            f"{variable} must be a number, not {text!r}; correct the variable, or pass {name}"
        ) from None


def _text(value: object) -> str | None:
    return value if value is None else str(value)


def call_arguments(
    operation: Operation[Any, Any],
    defaults: Mapping[str, Any],
    given: Mapping[str, Any],
    reserved: Collection[str] = (),
) -> dict[str, Any]:
    """Return the arguments of a method: `generation_kwargs` that were given, over the component's defaults.

    Names that the operation does not have become properties of the body; None counts as left out. Raises
    InvalidArgumentError for a `reserved` name, which only `run` sets.
    """
    known = {"options", *CALL_OPTIONS, *operation.bodies[0].fields}
    arguments = dict(defaults)
    unknown: dict[str, Any] = {}
    for name, value in given.items():
        if name in reserved:
            raise InvalidArgumentError(f"generation_kwargs cannot have {name!r}, which the component sets")
        if name not in known:
            unknown[name] = value
        elif value is not None:
            arguments[name] = value
    if unknown:
        arguments["extra_body"] = {**unknown, **arguments.get("extra_body", {})}
    return arguments
