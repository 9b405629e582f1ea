"""Settings that all models have, and their clients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, cast

from langchain_core.utils import from_env, secret_from_env
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    SkipValidation,
    field_serializer,
    model_validator,
)

from openrouter_api.operation import Operation
from openrouter_sdk.base_client import BaseClient
from openrouter_sdk.client import OpenRouter
from openrouter_sdk.config.attribution import App, HeaderSet
from openrouter_sdk.config.base_url import normalise_base_url
from openrouter_sdk.config.options import Options, Settings
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.call_arguments import call_arguments, header_texts, silence
from openrouter_sdk.integrations.langchain.argument_names import check_name, merged_arguments, sorted_fields
from openrouter_sdk.integrations.langchain.paced_batches import PACED
from openrouter_sdk.integrations.langchain.program_warnings import is_first, warn_program
from openrouter_sdk.integrations.langchain.shared_clients import shared_client
from openrouter_sdk.integrations.plain_settings import client_app, client_options, plain_setting

if TYPE_CHECKING:
    from openrouter_sdk.async_client import AsyncOpenRouter

_FROM_CLIENT: Final = ("openrouter_api_key", "openrouter_api_base", "app_url", "app_title", "max_retries")
"""Fields without a default where there is a client of the program's own, which has them."""
_MILLISECONDS: Final = 1000
"""Above it, a timeout may have been meant in milliseconds."""
_BARE: Final = Settings(HeaderSet())


class OpenRouterSettings(BaseModel):
    """Base of the models: how to reach the API, and what is sent with every request.

    Fields may be given by name or alias. What is no field goes to `model_kwargs`, with a warning if the API
    does not document it.
    """

    model_config = ConfigDict(
        arbitrary_types_allowed=True,
        hide_input_in_errors=True,  # it may have the key
        populate_by_name=True,
        protected_namespaces=(),
    )

    operation: ClassVar[Operation[Any, Any]]
    """What is called, whose arguments `model_kwargs` may have."""

    client: Any = Field(default=None, exclude=True, repr=False)
    """An `OpenRouter` of your own, to call in place of the one that all models share."""
    async_client: Any = Field(default=None, exclude=True, repr=False)
    """An `AsyncOpenRouter` of your own."""
    openrouter_api_key: str | SecretStr | Callable[[], str] | None = Field(
        alias="api_key", default_factory=secret_from_env("OPENROUTER_API_KEY", default=None)
    )
    """The API key, or a function that returns it; by default that of `OPENROUTER_API_KEY`. A str is kept as a
    `SecretStr`."""
    openrouter_api_base: str | None = Field(
        alias="base_url", default_factory=from_env("OPENROUTER_API_BASE", default=None)
    )
    """Base URL of the API; by default `OPENROUTER_API_BASE`, `OPENROUTER_BASE_URL`, or the public API."""
    app_url: str | None = Field(default_factory=from_env("OPENROUTER_APP_URL", default=None))
    """URL of your app, for attribution in OpenRouter's rankings; by default `OPENROUTER_APP_URL`."""
    app_title: str | None = Field(default_factory=from_env("OPENROUTER_APP_TITLE", default=None))
    """Name of your app; by default `OPENROUTER_APP_TITLE`."""
    app_categories: list[str] | None = None
    """Categories of your app."""
    app: App | dict[str, Any] | None = None
    """Your app as an `App`, or a dict of its fields, in place of the three fields above."""
    request_timeout: SkipValidation[Timeout | float | None] = Field(default=None, alias="timeout")
    """Seconds without a sign of the server, or a `Timeout`. A reply that goes on is not cut."""
    max_retries: int | None = Field(default=2, ge=0)
    """How many times to repeat a failed request; 0 disables retries."""
    default_headers: Mapping[str, str | None] | None = Field(default=None, exclude=True, repr=False)
    """Additional headers of each request; None removes one. They are not saved."""
    options: dict[str, Any] = Field(default_factory=dict, repr=False)
    """Options of the client, such as `cache`, `exact_model` or `label`; they override the fields."""
    model_kwargs: dict[str, Any] = Field(default_factory=dict)
    """Arguments of the method that have no field, and any other properties of the body."""
    openrouter_provider: dict[str, Any] | None = None
    """Preferences among providers; may also be given as `provider`."""
    session_id: str | None = Field(default_factory=from_env("OPENROUTER_SESSION_ID", default=None))
    """Groups requests; 1 to 256 characters. By default `OPENROUTER_SESSION_ID`."""
    trace: dict[str, Any] | None = None
    """Metadata for observability tools."""

    if not TYPE_CHECKING:  # type checkers know the fields

        def __init__(self, **fields: Any) -> None:
            for name in ("api_key", "openrouter_api_key"):
                if isinstance(fields.get(name), str):  # crash reporters print local variables
                    fields[name] = SecretStr(fields[name])
            super().__init__(**fields)

    @model_validator(mode="before")
    @classmethod
    def _sort_arguments(cls, values: Any) -> Any:
        """Name fields by their names, and move other arguments to `model_kwargs`."""
        if not isinstance(values, Mapping):
            return values
        fields = sorted_fields(values, cls, cls.operation)
        if _check_clients(fields):
            fields = {**dict.fromkeys(_FROM_CLIENT), **fields}
        if fields.get("app") is not None:
            fields["app"] = client_app(fields["app"])
        if isinstance(fields.get("request_timeout"), dict):  # as it was saved
            fields["request_timeout"] = client_options({"timeout": fields["request_timeout"]})["timeout"]
        return _with_credentials_apart(fields)

    @model_validator(mode="after")
    def _check_settings(self) -> Self:
        """Report invalid settings, and a missing key, before anything is sent."""
        if self.client is None and self.async_client is None:
            _ = self.base_url  # which may be invalid
            if not _revealed(self.openrouter_api_key):
                raise ValueError("the API key is missing: set OPENROUTER_API_KEY, or pass api_key")
        _BARE.merged_with(self._client_options())
        seconds = self.request_timeout
        if isinstance(seconds, (int, float)) and seconds > _MILLISECONDS and is_first("timeout"):
            warn_program(f"timeout={seconds} is taken as seconds, not milliseconds")
        return self

    @property
    def lc_secrets(self) -> dict[str, str]:
        """Fields that are saved as the names of environment variables."""
        return {"openrouter_api_key": "OPENROUTER_API_KEY"}

    @property
    def lc_attributes(self) -> dict[str, Any]:
        """Fields that are saved as others: settings, as dicts of which they are made again."""
        found = {"app": self.app, "request_timeout": self.request_timeout, "options": self.options}
        return {name: plain_setting(value) for name, value in found.items() if value}

    @classmethod
    def is_lc_serializable(cls) -> bool:
        """Whether `dumpd` saves it: yes."""
        return True

    @classmethod
    def get_lc_namespace(cls) -> list[str]:
        """Return where `load` finds the class: of ours in the package, since its modules may change."""
        module = cls.__module__
        package = __name__.rpartition(".")[0]
        return (package if module.startswith(f"{package}.") else module).split(".")

    @field_serializer("openrouter_api_key", when_used="json-unless-none")
    def _hide_key(self, _key: Any) -> str:
        return "**********"

    def __getstate__(self) -> dict[Any, Any]:
        """Leave out the key, as clients do, so that it does not leak into logs."""
        state = super().__getstate__()
        fields = dict(state["__dict__"])
        if isinstance(fields.get("openrouter_api_key"), SecretStr):
            fields["openrouter_api_key"] = None
        return {**state, "__dict__": fields}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        """Restore a model with the key of the environment."""
        super().__setstate__(state)
        if self.openrouter_api_key is None and self.client is None and self.async_client is None:
            self.openrouter_api_key = secret_from_env("OPENROUTER_API_KEY", default=None)()

    def call_arguments(self, fields: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of a call: those given with it, over the fields, over `model_kwargs`."""
        for name in given:
            check_name(name, type(self), self.operation)
        arguments = self.merged(fields, given)
        if (key := arguments.pop("api_key", None)) is not None:
            key = key.get_secret_value if isinstance(key := _concealed(key), SecretStr) else key
            arguments["options"] = {**arguments.get("options", {}), "api_key": key}
        return call_arguments(self.operation, {}, arguments, what="model_kwargs")

    def merged(self, fields: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of a call without checks, all in one dict; see `call_arguments`."""
        return merged_arguments(self.model_kwargs, fields, given)

    @property
    def base_url(self) -> str:
        """Base URL of the API."""
        client = self.async_client if self.client is None else self.client
        if client is not None:
            return cast("str", client.base_url)
        return normalise_base_url(self.openrouter_api_base or None, allow_insecure=False)

    def _client(self) -> OpenRouter:
        """Return a client with these settings, on the connections that all models share."""
        if self.client is None and self.async_client is not None:
            raise InvalidArgumentError("only async_client was given: give client as well, or call ainvoke")
        client = self.client or shared_client(OpenRouter, self.base_url)
        return cast("OpenRouter", self._configured(client))

    def _async_client(self) -> AsyncOpenRouter:
        """Return an asynchronous client with these settings; see `_client`."""
        from openrouter_sdk.async_client import AsyncOpenRouter

        if self._has_no_async_client():
            raise InvalidArgumentError("only client was given: give async_client as well")
        client = self.async_client or shared_client(AsyncOpenRouter, self.base_url)
        return cast("AsyncOpenRouter", self._configured(client))

    def _has_no_async_client(self) -> bool:
        """Whether the program gave a synchronous client alone, which then runs in threads."""
        return self.client is not None and self.async_client is None

    def _configured(self, client: BaseClient) -> BaseClient:
        client = client.configured(self._client_options())
        return client.paced() if PACED.get() else client

    def _client_options(self) -> Options | None:
        options: dict[str, Any] = {}
        if self.request_timeout is not None:
            options["timeout"] = silence(self.request_timeout)
        if self.max_retries is not None:
            options["retries"] = self.max_retries
        if self.app is not None:
            options["app"] = self.app
        elif self.app_url or self.app_title or self.app_categories:
            options["app"] = App(url=self.app_url, title=self.app_title, categories=self.app_categories or ())
        options.update(self.options)
        if self.default_headers is not None:
            options["headers"] = header_texts(self.default_headers)
        return BaseClient.conceal(cast("Options", options), {"api_key": _revealed(self.openrouter_api_key)})


def _with_credentials_apart(fields: dict[str, Any]) -> dict[str, Any]:
    """Move key and headers from the options to the fields that are not saved."""
    options = client_options(fields.get("options"))
    key = options.pop("api_key", None)
    if key is not None or "openrouter_api_key" in fields:
        fields["openrouter_api_key"] = _concealed(fields.get("openrouter_api_key") if key is None else key)
    if (headers := options.pop("headers", None)) is not None:
        fields["default_headers"] = {**headers, **(fields.get("default_headers") or {})}
    return {**fields, "options": options}


def _check_clients(fields: Mapping[str, Any]) -> bool:
    """Whether there are clients of the program's own."""
    found = False
    for name, kind in (("client", "OpenRouter"), ("async_client", "AsyncOpenRouter")):
        given = fields.get(name)
        if given is None:
            continue
        found = True
        if not any(one.__name__ == kind for one in type(given).__mro__):
            raise ValueError(f"{name} must be an {kind} of openrouter_sdk, not {type(given).__name__}")
    return found


def _concealed(key: Any) -> Any:
    return SecretStr(key) if isinstance(key, str) else key


def _revealed(key: Any) -> Any:
    return key.get_secret_value().strip() if isinstance(key, SecretStr) else key
