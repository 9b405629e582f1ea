"""Settings that the chat model and the embeddings share, and their clients."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, cast

from langchain_core.utils import from_env, secret_from_env
from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator

from openrouter_api.operation import Operation
from openrouter_sdk.base_client import BaseClient
from openrouter_sdk.client import OpenRouter
from openrouter_sdk.config.attribution import App, HeaderSet
from openrouter_sdk.config.base_url import normalise_base_url
from openrouter_sdk.config.options import Options, Settings
from openrouter_sdk.integrations.call_arguments import call_arguments, header_texts, is_argument, silence

if TYPE_CHECKING:
    from openrouter_sdk.async_client import AsyncOpenRouter

PACED: Final = ContextVar("PACED", default=False)
"""Whether calls keep the rate limits together, as those of a batch do."""

_NAMES: Final = {
    "default_headers": "headers",
    "extra_headers": "headers",
    "max_retries": "retries",
    "model_name": "model",
    "openrouter_provider": "provider",
    "request_timeout": "timeout",
    "stop_sequences": "stop",
}
"""Name of LangChain -> that of our argument."""
_INTERNAL: Final = frozenset({"ls_structured_output_format", "structured_output_format"})
"""What LangChain binds for its traces."""
_MILLISECONDS: Final = 1000
"""From here, a timeout may have been meant in milliseconds."""
_BARE: Final = Settings(HeaderSet())

_clients: Final[dict[tuple[type[BaseClient], str], BaseClient]] = {}
"""The clients of the process, whose connections all models share."""


class OpenRouterSettings(BaseModel):
    """Base of the models: how to reach the API, and what is sent with every request.

    All fields may be given by name or alias. An argument that is no field goes into `model_kwargs`.
    """

    model_config = ConfigDict(
        populate_by_name=True,
        arbitrary_types_allowed=True,
        protected_namespaces=(),
        hide_input_in_errors=True,
    )

    operation: ClassVar[Operation[Any, Any]]
    """What is called, whose arguments `model_kwargs` may have."""

    client: Any = Field(default=None, exclude=True, repr=False)
    """An `OpenRouter` of your own to call in place of the shared one."""
    async_client: Any = Field(default=None, exclude=True, repr=False)
    """An `AsyncOpenRouter` of your own."""
    openrouter_api_key: SecretStr | Callable[[], str] | None = Field(
        alias="api_key", default_factory=secret_from_env("OPENROUTER_API_KEY", default=None)
    )
    """The API key, or a function that returns it; by default that of `OPENROUTER_API_KEY`."""
    openrouter_api_base: str | None = Field(
        alias="base_url", default_factory=from_env("OPENROUTER_API_BASE", default=None)
    )
    """Base URL of the API; by default `OPENROUTER_API_BASE`, `OPENROUTER_BASE_URL`, or the public API."""
    app_url: str | None = Field(default_factory=from_env("OPENROUTER_APP_URL", default=None))
    """URL of your app, for attribution in OpenRouter's rankings."""
    app_title: str | None = Field(default_factory=from_env("OPENROUTER_APP_TITLE", default=None))
    """Name of your app."""
    app_categories: list[str] | None = None
    """Categories of your app."""
    app: Any = None
    """Your app as an `App`, or a dict of its fields, in place of the three fields before."""
    request_timeout: Any = Field(default=None, alias="timeout")
    """Seconds without a sign of the server, or a `Timeout`. A reply that goes on is not cut."""
    max_retries: int | None = Field(default=2, ge=0)
    """How many times to repeat a failed request; 0 disables retries."""
    default_headers: Mapping[str, str | None] | None = Field(default=None, exclude=True, repr=False)
    """Additional headers of each request; None removes one."""
    options: dict[str, Any] = Field(default_factory=dict, repr=False)
    """Options of the client, such as `session_id`, `cache` or `exact_model`."""
    model_kwargs: dict[str, Any] = Field(default_factory=dict)
    """Arguments of the method that have no field, and any other properties of the body."""
    openrouter_provider: dict[str, Any] | None = None
    """Preferences among providers; may also be given as `provider`."""
    session_id: str | None = Field(default_factory=from_env("OPENROUTER_SESSION_ID", default=None))
    """Groups requests; by default `OPENROUTER_SESSION_ID`."""
    trace: dict[str, Any] | None = None
    """Metadata for observability tools."""

    @model_validator(mode="before")
    @classmethod
    def _sort_arguments(cls, values: Any) -> Any:
        """Name fields by their names, and move other arguments to `model_kwargs`."""
        if not isinstance(values, Mapping):
            return values
        aliases = {field.alias: name for name, field in cls.model_fields.items() if field.alias}
        aliases["provider"] = "openrouter_provider"
        fields: dict[str, Any] = {}
        extra = dict(values.get("model_kwargs") or {})
        for given, value in values.items():
            name = aliases.get(given, given)
            if name in fields or name in extra or given in extra:
                raise ValueError(f"{given} is given twice; leave one out")
            if name in cls.model_fields:
                fields[name] = value
            else:
                if not is_argument(cls.operation, name):
                    warnings.warn(f"{name} is no parameter that is known; it is sent as it is", stacklevel=2)
                extra[name] = value
        for name in extra:
            if name in cls.model_fields or name in aliases:
                raise ValueError(f"model_kwargs has {name!r}, which is a field: give it directly")
        fields["model_kwargs"] = extra
        if fields.get("client") or fields.get("async_client"):
            for name in ("openrouter_api_key", "openrouter_api_base", "app_url", "app_title", "max_retries"):
                fields.setdefault(name, None)
        return fields

    @model_validator(mode="after")
    def _check_settings(self) -> Self:
        """Report invalid settings, and a missing key, before anything is sent."""
        if not (self.client or self.async_client):
            normalise_base_url(self.openrouter_api_base, allow_insecure=False)
            key = self.openrouter_api_key
            if key is None or (isinstance(key, SecretStr) and not key.get_secret_value().strip()):
                raise ValueError("the API key is missing: set OPENROUTER_API_KEY, or pass api_key")
        _BARE.merged_with(self._client_options())
        return self

    @property
    def lc_secrets(self) -> dict[str, str]:
        """Fields that are saved as the names of environment variables."""
        return {"openrouter_api_key": "OPENROUTER_API_KEY"}

    @classmethod
    def is_lc_serializable(cls) -> bool:
        """Whether `dumpd` saves it: yes."""
        return True

    def call_arguments(self, fields: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of a call: those given with it, over the fields, over `model_kwargs`."""
        arguments: dict[str, Any] = {}
        for source in (self.model_kwargs, fields, given):
            arguments.update((_NAMES.get(name, name), value) for name, value in source.items())
        for name in _INTERNAL:
            arguments.pop(name, None)
        return call_arguments(self.operation, {}, arguments, what="model_kwargs")

    def _client(self) -> OpenRouter:
        """Return a client with these settings, on the connections of the process."""
        client = self.client or shared_client(OpenRouter, self.openrouter_api_base)
        return cast("OpenRouter", self._configured(client))

    def _async_client(self) -> AsyncOpenRouter:
        """Return an asynchronous client with these settings; see `_client`."""
        from openrouter_sdk.async_client import AsyncOpenRouter

        client = self.async_client or shared_client(AsyncOpenRouter, self.openrouter_api_base)
        return cast("AsyncOpenRouter", self._configured(client))

    def _configured(self, client: BaseClient) -> BaseClient:
        client = client.configured(self._client_options())
        return client.paced() if PACED.get() else client

    def _client_options(self) -> Options | None:
        options: dict[str, Any] = {}
        if self.request_timeout is not None:
            options["timeout"] = silence(self.request_timeout)
        if self.max_retries is not None:
            options["retries"] = self.max_retries
        if self.app_url or self.app_title or self.app_categories:
            options["app"] = App(url=self.app_url, title=self.app_title, categories=self.app_categories or ())
        if self.app is not None:
            options["app"] = self.app
        options.update(self.options)
        if self.default_headers is not None:
            options["headers"] = {**options.get("headers", {}), **header_texts(self.default_headers)}
        key = self.openrouter_api_key
        if isinstance(key, SecretStr):
            # In no variable of a frame: crash reporters print them.
            return BaseClient.conceal(cast("Options", options), {"api_key": key.get_secret_value()})
        return BaseClient.conceal(cast("Options", options), {"api_key": key} if key else None)


def shared_client(kind: type[BaseClient], base_url: str | None) -> BaseClient:
    """Return the client of this process for a base URL. It is made at its first use, and connects later."""
    url = normalise_base_url(base_url, allow_insecure=False)
    client = _clients.get((kind, url))
    if client is None:
        # Without a lock, which a fork could leave locked. What another thread made has not connected yet.
        client = _clients.setdefault((kind, url), kind(base_url=url))  # type: ignore[call-arg]
    return client
