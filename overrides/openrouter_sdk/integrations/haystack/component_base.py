"""What all components have: settings, clients that are made at warm-up, and serialisation."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from inspect import signature
from typing import TYPE_CHECKING, Any, Final, Self, cast

import httpx
from haystack.core import serialization
from haystack.utils import Secret

from openrouter_sdk.client import OpenRouter
from openrouter_sdk.config.attribution import App
from openrouter_sdk.config.base_url import BASE_URL
from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.call_arguments import check_mapping, header_texts, silence
from openrouter_sdk.integrations.haystack.serialisation import from_data, to_data
from openrouter_sdk.integrations.plain_settings import client_app, client_options

if TYPE_CHECKING:
    from openrouter_sdk.async_client import AsyncOpenRouter
    from openrouter_sdk.config.options import Options

API_URL: Final = BASE_URL
_CLIENTS: Final = frozenset({"client", "async_client"})
TIMEOUT: Final = 30.0
MAX_RETRIES: Final = 5
EAGER_KEYS: Final = not hasattr(serialization, "allow_deserialization_module")
"""Whether components ask for their key when they are constructed, as they do in Haystack 2."""


class OpenRouterComponent:
    """Base of the components. Safe to use in several threads and event loops.

    The settings are read when a client is made, which is at warm-up or, without one, in the first run.
    """

    api_key: Secret
    model: str
    api_base_url: str | None
    timeout: float | None
    max_retries: int | None
    extra_headers: dict[str, Any] | None
    http_client_kwargs: dict[str, Any] | None
    app: App | dict[str, Any] | None
    options: Options | dict[str, Any] | None

    client: OpenRouter | None = None
    """The synchronous client; None before the warm-up, and after `close`."""
    async_client: AsyncOpenRouter | None = None
    """The asynchronous client; None before `warm_up_async`, and after `close_async`."""

    def warm_up(self) -> None:
        """Make the synchronous client, unless there is one. Nothing is sent.

        Raises ValueError if the key is missing, and InvalidArgumentError for an invalid setting.
        """
        self._sync_client()

    async def warm_up_async(self) -> None:
        """Make the asynchronous client, unless there is one; see `warm_up`. It serves all event loops."""
        self._async_client()

    def close(self) -> None:
        """Close the synchronous client, if there is one. The next warm-up or run makes another."""
        client = vars(self).pop("client", None)
        if client is not None:
            client.close()

    async def close_async(self) -> None:
        """Close the asynchronous client, if there is one; see `close`.

        Its connections in other event loops are closed when these end.
        """
        client = vars(self).pop("async_client", None)
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

    def _check_key(self) -> None:
        """Called by constructors: in Haystack 2, a missing key is told by them."""
        if EAGER_KEYS:
            self._resolve_key()

    def _sync_client(self) -> OpenRouter:
        client = self.client
        if client is None:
            client = cast("OpenRouter", self._keep("client", OpenRouter, httpx.Client))
        return client

    def _async_client(self) -> AsyncOpenRouter:
        client = self.async_client
        if client is None:
            from openrouter_sdk.async_client import AsyncOpenRouter

            client = cast("AsyncOpenRouter", self._keep("async_client", AsyncOpenRouter, httpx.AsyncClient))
        return client

    def _keep(self, name: str, kind: type[Any], http_kind: type[Any]) -> object:
        """Make a client and keep it, unless another thread was faster: the last one has not connected yet."""
        client = kind(**self._client_arguments(http_kind))
        kept: object = vars(self).setdefault(name, client)
        if kept is None:  # which somebody set
            setattr(self, name, client)
            return client
        return kept

    def _client_arguments(self, http_kind: type[Any]) -> dict[str, Any]:
        what, seconds = _setting("timeout", self.timeout, "OPENAI_TIMEOUT", float, TIMEOUT)
        arguments: dict[str, Any] = {"timeout": silence(seconds, what), "retries": self._retry_policy()}
        # As for any client, OPENROUTER_BASE_URL replaces the default.
        arguments["base_url"] = None if self.api_base_url == API_URL else self.api_base_url
        if self.http_client_kwargs:
            arguments["http_client"] = _http_client_maker(http_kind, self.http_client_kwargs)
        if self.app is not None:
            arguments["app"] = client_app(self.app)
        arguments.update(client_options(self.options))
        if self.extra_headers is not None:
            arguments["headers"] = {**(arguments.get("headers") or {}), **header_texts(self.extra_headers)}
        if arguments.get("api_key") is None:
            arguments["api_key"] = self._resolve_key()
        return arguments

    def _resolve_key(self) -> str | None:
        if not isinstance(self.api_key, Secret):
            kind = type(self.api_key).__name__
            raise InvalidArgumentError(
                f"api_key must be a Secret, such as Secret.from_env_var('OPENROUTER_API_KEY'), not {kind}"
            )
        return cast("str | None", self.api_key.resolve_value())

    def _retry_policy(self) -> RetryPolicy:
        what, count = _setting("max_retries", self.max_retries, "OPENAI_MAX_RETRIES", int, MAX_RETRIES)
        try:
            return RetryPolicy(max_retries=count)
        except InvalidArgumentError:
            raise InvalidArgumentError(f"{what} must be a whole number from 0, not {count!r}") from None


def _setting(name: str, value: Any, variable: str, kind: type[Any], default: Any) -> tuple[str, Any]:
    """Return the name of a setting, and its value: that given, that of the environment, or the default."""
    if value is not None:
        return name, value
    text = os.environ.get(variable, "").strip()
    if not text:
        return name, default
    try:
        return f"the environment variable {variable}", kind(text)
    except ValueError:
        raise InvalidArgumentError(
            f"the environment variable {variable} must be a number, not {text!r}; correct it, or pass {name}"
        ) from None


def _http_client_maker(kind: type[Any], given: dict[str, Any]) -> Callable[[], Any]:
    """Return a function that makes an httpx client, after a check of what it is made with."""
    check_mapping("http_client_kwargs", given)
    arguments = {"timeout": None, **given}  # not httpx's default, which is shorter than that of components
    if isinstance(given.get("limits"), Mapping):  # from YAML
        arguments["limits"] = httpx.Limits(**given["limits"])
    try:
        signature(kind).bind(**arguments)
    except TypeError as error:
        raise InvalidArgumentError(f"http_client_kwargs: httpx.{kind.__name__} {error}") from None
    transport = given.get("transport")
    base = httpx.BaseTransport if issubclass(kind, httpx.Client) else httpx.AsyncBaseTransport
    if transport is not None and not isinstance(transport, base):
        raise InvalidArgumentError(
            f"transport must be an httpx.{base.__name__}, not {type(transport).__name__}; it is one of the "
            f"http_client_kwargs, of which an httpx.{kind.__name__} is made"
        )
    return partial(_new_http_client, kind, arguments)


def _new_http_client(kind: type[Any], arguments: dict[str, Any]) -> Any:
    try:
        return kind(**arguments)
    except Exception as error:  # of whatever kind: they are the user's
        raise InvalidArgumentError(f"http_client_kwargs: httpx does not accept them: {error}") from error
