"""The settings of a client or of a call: one set of names, given in three places, the nearest winning."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import Literal, TypeAlias, TypedDict, cast

from openrouter_sdk.config.attribution import App, ResponseCache, layer
from openrouter_sdk.config.header_set import HeaderSet
from openrouter_sdk.config.retry import Attempt, RetryPolicy
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import InvalidArgumentError

__all__ = ["ClientOptions", "Key", "Options"]

Key: TypeAlias = "str | Callable[[], str]"
"""An API key, or a function that returns the key to use now; it is called for each attempt."""


class ClientOptions(TypedDict, total=False):
    """The options of a client, beside its key."""

    timeout: Timeout | float | None
    """A `Timeout`, seconds for the whole call, or None for no limit."""
    retries: RetryPolicy | int
    """A `RetryPolicy`, or how often to try again at most: 0 sends once."""
    app: App
    """Your app, for attribution."""
    http_referer: str | None
    """Address of your app; same as `App(url=...)`."""
    x_title: str | None
    """Name of your app; same as `App(title=...)`."""
    x_open_router_title: str | None
    """The same, by the vendor's name for it."""
    x_open_router_categories: str | Sequence[str] | None
    """Categories of your app; same as `App(categories=...)`."""
    metadata: bool | Literal["enabled", "disabled"] | None
    """Whether to return how the request was routed (`openrouter_metadata`)."""
    session_id: str | None
    """Groups requests and keeps them with one provider, at most 256 characters."""
    betas: Sequence[str] | None
    """Beta features of Anthropic models to switch on."""
    cache: ResponseCache | bool | None
    """The response cache of OpenRouter."""
    headers: Mapping[str, str | None]
    """More request headers."""
    extra_query: Mapping[str, object]
    """Query parameters that the contract does not know; they win over arguments."""
    extra_body: Mapping[str, object]
    """Body properties that the contract does not know, sent unchanged; they win over arguments."""
    allow_truncated: bool
    """Accept a stream that ends without a finish reason or end mark, as some backends' do; else it raises
    TruncatedStreamError with the partial result."""
    max_event_bytes: int
    """Bytes that one event of a stream may have, 64 MiB unless told otherwise; more raises ProtocolError."""
    on_attempt: Callable[[Attempt], None] | None
    """Called after each attempt that failed, before the wait for the next one."""


class Options(ClientOptions, total=False):
    """What can be set for a client, for a copy made by `with_options`, and for one call.

    A call's options win over `with_options`, these over the constructor, and it over the environment.
    Headers add up: `None` removes one.
    """

    api_key: Key | None
    """The key; a string, or a function for keys that change; None for what the outer settings have."""


NAMES = tuple(Options.__annotations__)
CLIENT_NAMES = (
    *NAMES,
    *("allow_insecure", "base_url", "environment", "http2", "http_client"),
    *("proxy", "sleep", "transport", "verify"),
)
"""What a constructor takes: the options, and what cannot change later."""
_HEADER_OPTIONS = frozenset(
    {
        "app",
        "betas",
        "cache",
        "headers",
        "http_referer",
        "metadata",
        "session_id",
        "x_open_router_categories",
        "x_open_router_title",
        "x_title",
    }
)


class Settings:
    """Options resolved: what a call needs, ready to use. Shared by clients: only copies may change."""

    def __init__(
        self,
        *,
        api_key: Key | None,
        timeout: Timeout,
        retries: RetryPolicy,
        headers: HeaderSet,
        extra_query: Mapping[str, object],
        extra_body: Mapping[str, object],
        allow_truncated: bool,
        max_event_bytes: int | None,
        on_attempt: Callable[[Attempt], None] | None,
    ) -> None:
        self.api_key = api_key
        self.timeout = timeout
        self.retries = retries
        self.headers = headers
        self.extra_query = extra_query
        self.extra_body = extra_body
        self.allow_truncated = allow_truncated
        self.max_event_bytes = max_event_bytes
        self.on_attempt = on_attempt

    def over(self, options: Options | None, names: Sequence[str] = NAMES) -> Settings:
        """These settings with options laid over them. Raises InvalidArgumentError, naming the option.

        `names` are those to suggest in place of one that does not exist.
        """
        if not options:
            return self
        _check(options, names)
        settings = copy(self)
        key = options.get("api_key")
        if key is not None:
            settings.api_key = checked_key(key)
        if "timeout" in options:
            settings.timeout = Timeout.of(options["timeout"])
        if "retries" in options:
            settings.retries = _policy(options["retries"], self.retries)
        if "extra_query" in options:
            settings.extra_query = {**self.extra_query, **_mapping("extra_query", options["extra_query"])}
        if "extra_body" in options:
            settings.extra_body = {**self.extra_body, **_mapping("extra_body", options["extra_body"])}
        if "allow_truncated" in options:
            settings.allow_truncated = bool(options["allow_truncated"])
        if "max_event_bytes" in options:
            settings.max_event_bytes = _size(options["max_event_bytes"])
        if "on_attempt" in options:
            settings.on_attempt = _hook(options["on_attempt"])
        if not _HEADER_OPTIONS.isdisjoint(options):
            settings.headers = self.headers.over(header_layer(options))
        return settings

    def without_key(self) -> Settings:
        """These settings, for a place that must not learn the key."""
        settings = copy(self)
        settings.api_key = None
        return settings


def _check(options: Mapping[str, object], names: Sequence[str]) -> None:
    if not isinstance(options, Mapping):
        kind = type(options).__name__
        raise InvalidArgumentError(f"options must be a dict such as {{'timeout': 30}}, not {kind}")
    for name in options:
        if name not in Options.__annotations__:
            from difflib import get_close_matches

            near = get_close_matches(str(name), names, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}"
            raise InvalidArgumentError(f"there is no option {name!r}; {hint}")


def checked_key(key: object, what: str = "api_key") -> Key:
    """The key, if it is one. Raises InvalidArgumentError, which names `what` and never shows the key."""
    if callable(key):
        return cast("Callable[[], str]", key)
    if not isinstance(key, str):
        kind = type(key).__name__
        raise InvalidArgumentError(f"{what} must be a string or a function that returns one, not {kind}")
    stripped = key.strip()
    if not stripped:
        raise InvalidArgumentError(f"{what} is empty; leave it out to use OPENROUTER_API_KEY")
    if not (stripped.isascii() and stripped.isprintable()) or " " in stripped:
        raise InvalidArgumentError(
            f"{what} holds a character that no key has, such as a space or a line break"
        )
    return stripped


def _policy(value: object, base: RetryPolicy) -> RetryPolicy:
    if isinstance(value, RetryPolicy):
        return value
    if isinstance(value, bool) or not isinstance(value, int):
        kind = type(value).__name__
        raise InvalidArgumentError(f"retries must be a RetryPolicy or a number of retries, not {kind}")
    return replace(base, max_retries=value)


def _size(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgumentError(f"max_event_bytes must be a whole number from 1, not {value!r}")
    return value


def _mapping(name: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"{name} must be a dict, not {type(value).__name__}")
    return value


def _hook(value: object) -> Callable[[Attempt], None] | None:
    if value is not None and not callable(value):
        raise InvalidArgumentError(f"on_attempt must be a function, not {type(value).__name__}")
    return cast("Callable[[Attempt], None] | None", value)


def header_layer(options: Options) -> dict[str, str | None]:
    """The headers that options stand for, by wire name; None takes away what an outer layer says."""
    title = options.get("x_open_router_title")
    return layer(
        app=options.get("app"),
        http_referer=options.get("http_referer"),
        x_title=options.get("x_title") if title is None else title,
        categories=options.get("x_open_router_categories"),
        metadata=options.get("metadata"),
        session_id=options.get("session_id"),
        betas=options.get("betas"),
        cache=options.get("cache"),
        headers=options.get("headers"),
        given=options,
    )
