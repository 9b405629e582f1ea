"""`OpenRouter` with the arguments and methods of the vendor's SDK, on our clients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from openrouter_api.resources import SyncResources
from openrouter_sdk.client import OpenRouter as SyncOpenRouter
from openrouter_sdk.compat.openrouter.methods import Resource
from openrouter_sdk.compat.openrouter.translation import is_unset, timeout_option
from openrouter_sdk.compat.openrouter.types import UNSET, OptionalNullable
from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_sdk.async_client import AsyncOpenRouter
    from openrouter_sdk.compat.openrouter.httpclient import AsyncHttpClient, HttpClient
    from openrouter_sdk.compat.openrouter.signatures import Resources
    from openrouter_sdk.compat.openrouter.utils import RetryConfig
    from openrouter_sdk.config.attempts import Attempt
    from openrouter_sdk.config.retry import RetryPolicy
else:
    Resources = object

T = TypeVar("T")

SERVERS: Final = {"production": "https://openrouter.ai/api/v1"}
_RENAMED: Final = {"o_auth": "oauth"}
_NESTED: Final = {
    "alpha": {"decisions": "alpha_decisions", "extractions": "alpha_extractions"},
    "beta": {"responses": "responses"},
}
_ELSEWHERE: Final = {
    "sdk_configuration": "settings are arguments of openrouter_sdk.OpenRouter and its with_options()",
}


class OpenRouter(Resources):
    """A client with the interface of the vendor's SDK::

        from openrouter_sdk.compat.openrouter import OpenRouter

        with OpenRouter(api_key="...") as open_router:
            result = open_router.chat.send(model="openai/gpt-4", messages=[{"role": "user", "content": "Hi"}])

    Calls are made by an `openrouter_sdk.OpenRouter`, those of methods in `_async` by an AsyncOpenRouter; both
    are created when they are first needed, and timeouts, retries and streams are theirs. `client` and
    `async_client` are clients of httpx, or send requests as those do, and stay open. `allow_insecure` permits
    plain HTTP to other machines.

    Raises InvalidArgumentError for invalid settings.
    """

    _server_url: str | None = None

    def __init__(
        self,
        api_key: str | Callable[[], str | None] | None = None,
        http_referer: str | None = None,
        x_open_router_title: str | None = None,
        x_open_router_categories: str | None = None,
        server: str | None = None,
        url_params: Mapping[str, str] | None = None,
        server_url: str | None = None,
        client: HttpClient | None = None,
        async_client: AsyncHttpClient | None = None,
        retry_config: OptionalNullable[RetryConfig | RetryPolicy] = UNSET,
        timeout_ms: int | None = None,
        debug_logger: Any = None,
        *,
        x_title: str | None = None,
        allow_insecure: bool = False,
    ) -> None:
        key = _concealed(api_key)
        del api_key  # crash reporters print local variables
        if server_url is None and server is not None:
            if server not in SERVERS:
                raise InvalidArgumentError(f"there is no server {server!r}; pass server_url, or 'production'")
            server_url = SERVERS[server]
        self._server_url = _fill(server_url, url_params)
        self._allow_insecure = allow_insecure
        self._client = None if client is None else _wrapped("as_httpx", client)
        self._async_client = None if async_client is None else _wrapped("as_async_httpx", async_client)
        given = {
            "http_referer": http_referer,
            "x_open_router_title": x_open_router_title or x_title,
            "x_open_router_categories": x_open_router_categories,
            "timeout": None if timeout_ms is None else timeout_option(timeout_ms),
            "retries": None if is_unset(retry_config) else _retries(retry_config),
            "on_attempt": None if debug_logger is None else _log_with(debug_logger),
        }
        self.debug: Callable[..., object] = _ignore if debug_logger is None else debug_logger.debug
        options: Any = {name: value for name, value in given.items() if value is not None}
        self._sync_clients: dict[str | None, SyncOpenRouter] = {}
        self._async_clients: dict[str | None, AsyncOpenRouter] = {}
        # A function, because crash reporters print attributes, and one of the options is the key.
        self._options: Callable[[], dict[str, Any]] = lambda: {**options, "api_key": key()}

    def sync_client(self, server_url: str | None = None) -> SyncOpenRouter:
        """Return the client that makes synchronous calls, to `server_url` if given."""
        url = server_url or self._server_url
        if url not in self._sync_clients:
            made = SyncOpenRouter(
                base_url=url,
                allow_insecure=self._allow_insecure,
                http_client=self._client,
                **self._options(),
            )
            return self._sync_clients.setdefault(url, made)
        return self._sync_clients[url]

    def async_client(self, server_url: str | None = None) -> AsyncOpenRouter:
        """Return the client that makes asynchronous calls, to `server_url` if given."""
        url = server_url or self._server_url
        if url not in self._async_clients:
            from openrouter_sdk.async_client import AsyncOpenRouter

            made = AsyncOpenRouter(
                base_url=url,
                allow_insecure=self._allow_insecure,
                http_client=self._async_client,
                **self._options(),
            )
            return self._async_clients.setdefault(url, made)
        return self._async_clients[url]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in _ELSEWHERE:
                raise AttributeError(f"there is no {name!r} here: {_ELSEWHERE[name]}")
            ours = _RENAMED.get(name, name)
            if name in _NESTED:
                found: Any = _Group(self, _NESTED[name])
            elif name.startswith("_") or not isinstance(getattr(SyncResources, ours, None), property):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            else:
                found = Resource(self, ours)
            self.__dict__[name] = found  # so that tests of a program can replace its methods
            return found

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *dir(SyncResources), *_RENAMED, *_NESTED})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for client in self._sync_clients.values():
            client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for client in self._async_clients.values():
            await client.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(server_url={self._server_url!r})"


class _Group:
    """Resources below a name that has no methods itself."""

    def __init__(self, clients: OpenRouter, resources: Mapping[str, str]) -> None:
        for name, ours in resources.items():
            setattr(self, name, Resource(clients, ours))


def _concealed(value: T) -> Callable[[], T]:
    return lambda: value


def _wrapped(function: str, client: object) -> Any:
    if not callable(getattr(client, "send", None)):
        raise InvalidArgumentError(f"a client must send requests as httpx.Client does, not {client!r}")
    from openrouter_sdk.compat.openrouter import httpclient

    return getattr(httpclient, function)(client)


def _fill(server_url: str | None, params: Mapping[str, str] | None) -> str | None:
    for name, value in (params or {}).items():
        server_url = server_url.replace("{" + name + "}", value) if server_url else None
    return server_url


def _retries(config: object) -> RetryPolicy | int:
    from openrouter_sdk.compat.openrouter.utils import retry_option

    return retry_option(config)


def _log_with(logger: Any) -> Callable[[Attempt], None]:
    def log(attempt: Attempt) -> None:
        logger.debug("attempt %s failed: %s", attempt.number, attempt.cause)

    return log


def _ignore(*_: object) -> None:
    pass
