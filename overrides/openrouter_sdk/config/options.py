"""Options of clients and calls: their types, how they are checked and how they are merged."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict, cast

from openrouter_sdk.config.header_set import HeaderSet
from openrouter_sdk.config.retry import RetryPolicy
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.secrets import without_frames

if TYPE_CHECKING:
    from openrouter_sdk.config.attempts import Attempt
    from openrouter_sdk.config.attribution import App, ResponseCache
else:
    App = Attempt = ResponseCache = Any  # imported when they are first needed

__all__ = ["ClientOptions", "Key", "Options"]

Key: TypeAlias = str | Callable[[], str]
"""An API key, or a function that returns the current one; it is called for each attempt."""


class ClientOptions(TypedDict, total=False):
    """The options of a client, except the key."""

    timeout: Timeout | float | None
    """A `Timeout`, seconds for the whole call, or None to disable timeouts."""
    retries: RetryPolicy | int
    """A `RetryPolicy`, or the maximum number of retries; 0 disables them."""
    app: App
    """Your app, for attribution in OpenRouter's rankings."""
    http_referer: str | None
    """URL of your app; same as `App(url=...)`."""
    x_title: str | None
    """Name of your app; same as `App(title=...)`."""
    x_open_router_title: str | None
    """Alias of `x_title`, as in the vendor's SDKs."""
    x_open_router_categories: str | Sequence[str] | None
    """Categories of your app; same as `App(categories=...)`."""
    metadata: bool | Literal["enabled", "disabled"] | None
    """Return routing metadata with the response (`openrouter_metadata`)."""
    session_id: str | None
    """Groups requests and keeps them at one provider; 1 to 256 characters."""
    betas: Sequence[str] | None
    """Beta features of Anthropic models to enable."""
    cache: ResponseCache | bool | None
    """Use OpenRouter's response cache: a `ResponseCache`, or True or False."""
    headers: Mapping[str, str | None]
    """Additional request headers; None removes one."""
    extra_query: Mapping[str, object]
    """Additional query parameters; they override arguments."""
    extra_body: Mapping[str, object]
    """Additional body properties, sent unchanged; they override arguments."""
    check_arguments: bool
    """Whether the values of arguments are checked before they are sent, by default True: their types, ranges
    and required keys, as far as the contract is certain. What is in `extra_body` is never checked."""
    allow_truncated: bool
    """Accept a stream that ends without a finish reason or end mark, as some backends send, instead of
    raising TruncatedStreamError with the partial result."""
    max_event_bytes: int
    """Maximum size of a stream event in bytes, by default 64 MiB; a larger one raises ProtocolError."""
    max_body_bytes: int
    """Maximum size of a response in bytes after decompression, by default 256 MiB; a larger one raises
    ProtocolError. For the events of a stream, only `max_event_bytes` applies."""
    on_attempt: Callable[[Attempt], None] | None
    """Called after each failed attempt, before the delay that precedes the next one."""
    exact_model: bool
    """Whether a reply by another model than asked for raises ModelMismatchError, which has the reply.
    A router such as `openrouter/auto` is refused before anything is sent."""
    label: str | None
    """What `client.spending` counts the cost under, besides the total; never sent."""


class Options(ClientOptions, total=False):
    """Options of a client, of `with_options`, and of a single call::

        client = OpenRouter(timeout=60)
        client.chat.send(model=..., messages=..., timeout=10, options={"session_id": "demo"})

    The arguments of a call override its `options`, which override those of `with_options`, which override the
    constructor's, which override the environment. Headers are merged by name, and so are `extra_query` and
    `extra_body`.
    """

    api_key: Key | None
    """API key, or a function that returns the current one; None inherits the key."""


class ConcealedOptions:
    """Options that a crash reporter cannot see, in place of those with a key: reporters print the local
    variables of each frame, and the items of dicts. Later ones override earlier ones."""

    __slots__ = ("reveal",)

    def __init__(self, *options: Options) -> None:
        self.reveal = lambda: options

    def __repr__(self) -> str:
        return "<options>"


def conceal(options: Options | None, overrides: Options | None = None) -> Options | None:
    """Conceal options, if they are any, and those that override them; `Settings.merged_with` reveals them."""
    if overrides:
        return cast("Options", ConcealedOptions(options or {}, overrides))
    if not options or not isinstance(options, Mapping):
        return options
    return cast("Options", ConcealedOptions(options))


class Settings:
    """Checked and merged options. Treat as immutable: clients and calls share them."""

    api_key: Key | None
    timeout: Timeout
    retries: RetryPolicy
    headers: HeaderSet
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    check_arguments: bool
    allow_truncated: bool
    max_event_bytes: int | None
    max_body_bytes: int | None
    on_attempt: Callable[[Attempt], None] | None
    exact_model: bool
    label: str | None

    def __init__(self, headers: HeaderSet, api_key: Key | None = None) -> None:
        self.api_key = api_key
        self.timeout = Timeout()
        self.retries = RetryPolicy()
        self.headers = headers
        self.extra_query = {}
        self.extra_body = {}
        self.check_arguments = True
        self.allow_truncated = False
        self.max_event_bytes = None
        self.max_body_bytes = None
        self.on_attempt = None
        self.exact_model = False
        self.label = None

    def merged_with(self, options: Options | None, names: Sequence[str] = ()) -> Settings:
        """Return these settings with options merged in. Raises InvalidArgumentError, naming the option.

        `names` are the names to suggest for an unknown option.
        """
        if not options:
            return self
        settings = self
        try:
            for given in options.reveal() if isinstance(options, ConcealedOptions) else (options,):
                settings = settings._merge(given, names)
        except InvalidArgumentError as error:
            options = given = None
            raise without_frames(error) from None
        return settings

    def _merge(self, options: Options, names: Sequence[str]) -> Settings:
        _check_names(options, names or OPTION_NAMES)
        settings = copy(self)
        for name, value in options.items():
            if (merge := MERGES.get(name)) is not None:
                setattr(settings, name, merge(name, getattr(self, name), value))
        if not _HEADER_NAMES.isdisjoint(options):
            from openrouter_sdk.config.attribution import option_headers

            settings.headers = self.headers.merged_with(option_headers(options))
        return settings

    def without_key(self) -> Settings:
        """Return these settings without the API key."""
        settings = copy(self)
        settings.api_key = None
        return settings


def _check_names(options: Mapping[str, object], names: Sequence[str]) -> None:
    if not isinstance(options, Mapping):
        kind = type(options).__name__
        raise InvalidArgumentError(f"options must be a dict such as {{'timeout': 30}}, not {kind}")
    for name, value in options.items():
        if name not in Options.__annotations__:
            from openrouter_sdk.errors.hints import of_constructor_argument, of_option

            is_fixed = name in CONSTRUCTOR_NAMES
            hint = of_constructor_argument(name) if is_fixed else of_option(name, value, names)
            raise InvalidArgumentError(f"there is no option {name!r}; {hint}")


def check_key(key: object, what: str = "api_key") -> Key:
    """Return the key, stripped. Raises InvalidArgumentError, naming `what` and never showing the key."""
    if callable(key):
        return cast("Callable[[], str]", key)
    problem = _problem_of(key)
    if problem is not None:
        del key  # crash reporters print local variables
        raise InvalidArgumentError(f"{what} {problem}")
    return cast("str", key).strip()


def _problem_of(key: object) -> str | None:
    if not isinstance(key, str):
        return f"must be a string or a function that returns one, not {type(key).__name__}"
    stripped = key.strip()
    if not stripped:
        return "is empty; leave it out to use OPENROUTER_API_KEY"
    if not (stripped.isascii() and stripped.isprintable()) or " " in stripped:
        return "contains a character that is invalid in a key, such as a space or a line break"
    return None


# --- one function per kind of option: check the value, merge it with the base -----------------------------


def _merge_key(name: str, base: Key | None, value: object) -> Key | None:
    return base if value is None else check_key(value)


def _merge_timeout(name: str, base: Timeout, value: Timeout | float | None) -> Timeout:
    return Timeout.of(value)


def _merge_retries(name: str, base: RetryPolicy, value: object) -> RetryPolicy:
    if isinstance(value, RetryPolicy):
        return value
    if isinstance(value, bool) or not isinstance(value, int):
        kind = type(value).__name__
        raise InvalidArgumentError(f"{name} must be a RetryPolicy or a number of retries, not {kind}")
    return replace(base, max_retries=value)


def _merge_mapping(name: str, base: Mapping[str, object], value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"{name} must be a dict, not {type(value).__name__}")
    return {**base, **value}


def _merge_flag(name: str, base: bool, value: object) -> bool:
    return bool(value)


def _merge_size(name: str, base: int | None, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgumentError(f"{name} must be a positive integer, not {value!r}")
    return value


def _merge_hook(name: str, base: object, value: object) -> object:
    if value is not None and not callable(value):
        raise InvalidArgumentError(f"{name} must be a function, not {type(value).__name__}")
    return value


def _merge_label(name: str, base: str | None, value: object) -> str | None:
    if value is not None and not (isinstance(value, str) and value.strip()):
        shown = "an empty one" if isinstance(value, str) else type(value).__name__
        raise InvalidArgumentError(f"{name} must be a string that is not empty, or None, not {shown}")
    return value


MERGES: Final[Mapping[str, Callable[[str, Any, Any], object]]] = {
    "api_key": _merge_key,
    "timeout": _merge_timeout,
    "retries": _merge_retries,
    "extra_query": _merge_mapping,
    "extra_body": _merge_mapping,
    "check_arguments": _merge_flag,
    "allow_truncated": _merge_flag,
    "max_event_bytes": _merge_size,
    "max_body_bytes": _merge_size,
    "on_attempt": _merge_hook,
    "exact_model": _merge_flag,
    "label": _merge_label,
}
"""Option -> function(name, base, value) that checks the value and returns the setting of that name.

The other options are headers: those of `attribution.HEADER_OPTIONS`, and `headers` itself.
"""
_HEADER_NAMES: Final = frozenset(Options.__annotations__).difference(MERGES)
OPTION_NAMES: Final = tuple(Options.__annotations__)
CONNECTION_NAMES: Final = (
    *("allow_insecure", "base_url", "environment", "http2", "http_client"),
    *("proxy", "sleep", "transport", "verify"),
)
"""Arguments of a client's constructor that cannot be changed later."""
CONSTRUCTOR_NAMES: Final = (*OPTION_NAMES, *CONNECTION_NAMES)
"""Arguments of a client's constructor."""
