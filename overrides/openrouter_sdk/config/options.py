"""The settings of a client or of a call: one set of names, given in three places, the nearest winning."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import Any, Final, Literal, TypeAlias, TypedDict, cast

from openrouter_sdk.config.attribution import HEADER_OPTIONS, App, ResponseCache, header_layer
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


class Settings:
    """Options resolved: what a call needs, ready to use. Shared by clients, so only copies are changed."""

    api_key: Key | None
    timeout: Timeout
    retries: RetryPolicy
    headers: HeaderSet
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    allow_truncated: bool
    max_event_bytes: int | None
    on_attempt: Callable[[Attempt], None] | None

    def __init__(self, headers: HeaderSet, api_key: Key | None = None) -> None:
        self.api_key = api_key
        self.timeout = Timeout()
        self.retries = RetryPolicy()
        self.headers = headers
        self.extra_query = {}
        self.extra_body = {}
        self.allow_truncated = False
        self.max_event_bytes = None
        self.on_attempt = None

    def merged_with(self, options: Options | None, names: Sequence[str] = ()) -> Settings:
        """These settings with options merged in. Raises InvalidArgumentError, naming the option.

        `names` are those to suggest in place of an option that does not exist.
        """
        if not options:
            return self
        _check_names(options, names or NAMES)
        settings = copy(self)
        for name, given in options.items():
            if (merge := MERGES.get(name)) is not None:
                setattr(settings, name, merge(name, getattr(self, name), given))
        if not _HEADERS.isdisjoint(options):
            settings.headers = self.headers.merged_with(header_layer(options))
        return settings

    def without_key(self) -> Settings:
        """These settings, for a place that must not have the key."""
        settings = copy(self)
        settings.api_key = None
        return settings


def _check_names(options: Mapping[str, object], names: Sequence[str]) -> None:
    if not isinstance(options, Mapping):
        kind = type(options).__name__
        raise InvalidArgumentError(f"options must be a dict such as {{'timeout': 30}}, not {kind}")
    for name in options:
        if name not in Options.__annotations__:
            from difflib import get_close_matches

            near = get_close_matches(str(name), names, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}"
            raise InvalidArgumentError(f"there is no option {name!r}; {hint}")


def check_key(key: object, what: str = "api_key") -> Key:
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


# --- how each option is checked and merged --------------------------------------------------------------


def _merge_key(name: str, outer: Key | None, given: object) -> Key | None:
    return outer if given is None else check_key(given)


def _merge_timeout(name: str, outer: Timeout, given: Timeout | float | None) -> Timeout:
    return Timeout.of(given)


def _merge_retries(name: str, outer: RetryPolicy, given: object) -> RetryPolicy:
    if isinstance(given, RetryPolicy):
        return given
    if isinstance(given, bool) or not isinstance(given, int):
        kind = type(given).__name__
        raise InvalidArgumentError(f"{name} must be a RetryPolicy or a number of retries, not {kind}")
    return replace(outer, max_retries=given)


def _merge_mapping(name: str, outer: Mapping[str, object], given: object) -> Mapping[str, object]:
    if not isinstance(given, Mapping):
        raise InvalidArgumentError(f"{name} must be a dict, not {type(given).__name__}")
    return {**outer, **given}


def _merge_flag(name: str, outer: bool, given: object) -> bool:
    return bool(given)


def _merge_size(name: str, outer: int | None, given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise InvalidArgumentError(f"{name} must be a whole number from 1, not {given!r}")
    return given


def _merge_hook(name: str, outer: object, given: object) -> object:
    if given is not None and not callable(given):
        raise InvalidArgumentError(f"{name} must be a function, not {type(given).__name__}")
    return given


MERGES: Final[Mapping[str, Callable[[str, Any, Any], object]]] = {
    "api_key": _merge_key,
    "timeout": _merge_timeout,
    "retries": _merge_retries,
    "extra_query": _merge_mapping,
    "extra_body": _merge_mapping,
    "allow_truncated": _merge_flag,
    "max_event_bytes": _merge_size,
    "on_attempt": _merge_hook,
}
"""Option -> what checks its value and merges it into the setting of the same name: (name, outer, given).

The other options are headers: `HEADER_OPTIONS` has a row for each, and `headers` is any header.
"""
_HEADERS: Final = frozenset({"headers", *HEADER_OPTIONS})
NAMES: Final = tuple(Options.__annotations__)
CLIENT_NAMES: Final = (
    *NAMES,
    *("allow_insecure", "base_url", "environment", "http2", "http_client"),
    *("proxy", "sleep", "transport", "verify"),
)
"""What a constructor takes: the options, and what cannot change later."""
