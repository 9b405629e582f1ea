"""The clients, synchronous and asynchronous."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.compat.openai.calls import AsyncCalls, Omit, SyncCalls, TimeoutTypes, omit, timeout_option
from openrouter_sdk.compat.openai.completions import AsyncBeta, Beta
from openrouter_sdk.compat.openai.exceptions import OpenAIError, translated
from openrouter_sdk.compat.openai.resources import (
    AsyncAudio,
    AsyncEmbeddings,
    AsyncFiles,
    AsyncImages,
    AsyncModels,
    Audio,
    Embeddings,
    Files,
    Images,
    Models,
)
from openrouter_sdk.compat.openai.responses import AsyncResponses, Responses
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import InvalidArgumentError, MissingKeyError
from openrouter_sdk.errors.secrets import without_frames

if TYPE_CHECKING:
    import httpx

    from openrouter_sdk.config.options import Options
    from openrouter_sdk.transport.argument_types import AsyncHttpClient, HttpClient

_OURS: Final = "use openrouter_sdk's "
_ABSENT: Final = {
    "batches": _OURS + "client.batches",
    "api_key": "it is not shown; to use another, call with_options(api_key=...)",
    "completions": "use chat.completions.create",
    "containers": _OURS + "client.containers",
    "conversations": "nothing is stored; send the earlier messages again",
    "evals": "OpenRouter has none",
    "fine_tuning": "OpenRouter has none",
    "moderations": "ask a moderation model with chat.completions.create",
    "realtime": "use chat.completions.create(stream=True)",
    "uploads": "use files.create",
    "vector_stores": "OpenRouter has none; embed with embeddings.create",
    "videos": _OURS + "client.videos",
    "webhooks": "OpenRouter has none of these",
    **dict.fromkeys(("get", "post", "put", "patch", "delete"), _OURS + "client.request"),
    **dict.fromkeys(
        ("with_raw_response", "with_streaming_response"),
        "it is on each resource: client.models.with_raw_response",
    ),
}
_SETTINGS: Final = frozenset(
    {"api_key", "base_url", "default_headers", "default_query", "max_retries", "timeout"}
)
_OPENAI_KEYS: Final = ("sk-proj-", "sk-svcacct-", "sk-admin-")
_MAX_RETRIES: Final = 2
C = TypeVar("C", OpenRouter, AsyncOpenRouter)


class _Client:
    """What the clients share: how the arguments of openai become options of ours."""

    _client: Any = None
    organization: None = None
    project: None = None

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: object) -> None:
            if name in _SETTINGS:
                raise AttributeError(f"{name} cannot be assigned; pass {name}=... to the constructor")
            super().__setattr__(name, value)

        def __getattr__(self, name: str) -> Any:
            if name not in _ABSENT:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            raise AttributeError(f"{name} is not available with OpenRouter: {_ABSENT[name]}")

    @property
    def base_url(self) -> str:
        """The base URL of requests."""
        return f"{self._client.base_url}/"

    @property
    def max_retries(self) -> int:
        """How often a call is repeated."""
        retries: int = self._client._settings.retries.max_retries
        return retries

    @property
    def timeout(self) -> Timeout:
        """The limits of a call."""
        timeout: Timeout = self._client._settings.timeout
        return timeout

    def is_closed(self) -> bool:
        """Whether the connections are closed."""
        closed: bool = self._client._http.closed
        return closed

    def with_options(
        self,
        *,
        api_key: str | Callable[[], str] | Omit = omit,
        timeout: TimeoutTypes | Omit | None = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str] | Omit = omit,
        default_query: Mapping[str, object] | Omit = omit,
    ) -> Self:
        """Return a client with other settings, which shares the connections of this one."""
        given = {name: value for name, value in locals().items() if not isinstance(value, Omit)}
        del api_key  # crash reporters print local variables
        copy = self.__class__.__new__(self.__class__)
        copy._set_up(self._derived, given)
        return copy

    copy = with_options

    def _derived(self, given: Mapping[str, Any]) -> Any:
        """Create a client of ours with other settings."""
        if given.get("api_key") is not None:
            _check_key(given["api_key"], self.base_url)
        return self._client.with_options(**_options(given))

    def _set_up(self, create: Callable[[dict[str, Any]], Any], given: dict[str, Any]) -> None:
        """Create the client of ours, and clear the arguments, so that no traceback shows a key."""
        try:
            with translated():
                client = create(given)
        except OpenAIError as error:
            raise without_frames(error) from None
        finally:
            given.clear()
        self._connect(client)

    def _connect(self, client: Any) -> None:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={getattr(self._client, 'base_url', None)!r})"


def _options(given: Mapping[str, Any]) -> Options:
    options: Options = {}
    if given.get("api_key") is not None:
        options["api_key"] = given["api_key"]
    if "timeout" in given:
        options["timeout"] = timeout_option(given["timeout"])
    if "max_retries" in given:
        options["retries"] = given["max_retries"]
    if given.get("default_headers"):
        options["headers"] = given["default_headers"]
    if given.get("default_query"):
        options["extra_query"] = given["default_query"]
    return options


def _connected(kind: Callable[..., C], given: Mapping[str, Any]) -> C:
    """Create the client of ours. Raises OpenAIError for what cannot be meant for OpenRouter."""
    for name in ("organization", "project"):
        if given[name] is not None:
            raise InvalidArgumentError(
                f"{name} is of OpenAI; with OpenRouter, the API key selects the workspace: leave it out"
            )
    settings = {name: value for name, value in given.items() if not isinstance(value, Omit)}
    base_url = None if given["base_url"] is None else str(given["base_url"])
    if base_url is not None and "api.openai.com" in base_url:
        raise InvalidArgumentError("base_url is OpenAI's; leave it out for OpenRouter's")
    _check_key(given["api_key"], base_url)
    return kind(base_url=base_url, http_client=given["http_client"], **_options(settings))


def _check_key(key: object, base_url: str | None) -> None:
    """Raise InvalidArgumentError for a key of OpenAI, which must not reach anybody else."""
    if key is None:
        if not os.environ.get("OPENROUTER_API_KEY", "").strip():
            raise MissingKeyError(
                "no API key: pass api_key=... or set OPENROUTER_API_KEY; OPENAI_API_KEY is not used, "
                "because its key would be sent to OpenRouter"
            )
        return
    elsewhere = base_url is not None and "openrouter.ai" not in base_url
    if elsewhere or not isinstance(key, str) or key.startswith("sk-or-"):
        return
    is_openais = key.startswith(_OPENAI_KEYS) or key == os.environ.get("OPENAI_API_KEY")
    del key  # crash reporters print local variables
    if is_openais:
        raise InvalidArgumentError(
            "api_key is a key of OpenAI, which would reach OpenRouter; pass one of OpenRouter (sk-or-...)"
        )


class OpenAI(_Client):
    """A client of the OpenRouter API with the interface of `openai.OpenAI`::

        from openrouter_sdk.compat.openai import OpenAI

        client = OpenAI()  # with the key in OPENROUTER_API_KEY
        completion = client.chat.completions.create(model="openai/gpt-4o-mini", messages=[...])

    `base_url` is that of OpenRouter unless given; `OPENAI_API_KEY` and `OPENAI_BASE_URL` are not read. A
    number as the `timeout` limits each phase of an attempt, as in openai; the defaults are those of
    `openrouter_sdk.OpenRouter`, and so is everything else, such as which failures are retried.
    `openrouter` is that client. Raises OpenAIError for invalid settings.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
        max_retries: int = _MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        given = dict(locals())
        del api_key  # crash reporters print local variables
        self._set_up(partial(_connected, OpenRouter), given)

    def _connect(self, client: OpenRouter) -> None:
        self._client = client
        calls = SyncCalls(client)
        self.audio = Audio(calls)
        self.beta = Beta(calls)
        self.chat = self.beta.chat
        self.embeddings = Embeddings(calls)
        self.files = Files(calls)
        self.images = Images(calls)
        self.models = Models(calls)
        self.responses = Responses(calls)

    @property
    def openrouter(self) -> OpenRouter:
        """The client that sends the requests, for what openai has no name for."""
        client: OpenRouter = self._client
        return client

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class AsyncOpenAI(_Client):
    """The asynchronous `OpenAI`, for asyncio and trio."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: TimeoutTypes | Omit | None = omit,
        max_retries: int = _MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        given = dict(locals())
        del api_key  # crash reporters print local variables
        self._set_up(partial(_connected, AsyncOpenRouter), given)

    def _connect(self, client: AsyncOpenRouter) -> None:
        self._client = client
        calls = AsyncCalls(client)
        self.audio = AsyncAudio(calls)
        self.beta = AsyncBeta(calls)
        self.chat = self.beta.chat
        self.embeddings = AsyncEmbeddings(calls)
        self.files = AsyncFiles(calls)
        self.images = AsyncImages(calls)
        self.models = AsyncModels(calls)
        self.responses = AsyncResponses(calls)

    @property
    def openrouter(self) -> AsyncOpenRouter:
        """The client that sends the requests, for what openai has no name for."""
        client: AsyncOpenRouter = self._client
        return client

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()
