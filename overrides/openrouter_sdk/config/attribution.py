"""Options that are sent as headers: app attribution, metadata, session, beta features and cache."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from openrouter_sdk.config.header_set import HeaderSet, HeaderTypes, check_header, check_value, user_agent
from openrouter_sdk.errors import InvalidArgumentError

__all__ = [
    "HEADER_OPTIONS",
    "App",
    "HeaderSet",
    "HeaderTypes",
    "Metadata",
    "ResponseCache",
    "app_from_environment",
    "check_header",
    "option_headers",
    "user_agent",
]

_ENVIRONMENT: Final = {
    # The first variable that is set wins: ours, then the aliases of the vendor's SDKs.
    "url": ("OPENROUTER_HTTP_REFERER",),
    "title": ("OPENROUTER_APP_TITLE", "OPENROUTER_X_OPEN_ROUTER_TITLE", "OPENROUTER_X_TITLE"),
    "categories": ("OPENROUTER_APP_CATEGORIES", "OPENROUTER_X_OPEN_ROUTER_CATEGORIES"),
}


def _parse_categories(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [part for part in map(str.strip, value.split(",")) if part]
    return _parse_names("categories", value)


def _parse_names(what: str, value: Any) -> tuple[str, ...]:
    """Check a sequence of names for a comma-separated header."""
    if isinstance(value, (bytes, Mapping)) or not isinstance(value, Iterable):
        raise InvalidArgumentError(f"{what} must be a sequence of str, not {type(value).__name__}")
    names = tuple(value)
    for index, name in enumerate(names):
        if not isinstance(name, str) or not name or "," in name:
            raise InvalidArgumentError(f"{what}[{index}] must be a non-empty str without commas")
        check_value(f"{what}[{index}]", name)
    return names


@dataclass(frozen=True)
class App:
    """Your app, for attribution in OpenRouter's rankings (protocol section 3.1)::

        client = OpenRouter(app=App(url="https://example.com", title="Example", categories=["cli-agent"]))

    The server uses at most 2 categories per request and 10 per app, and ignores unknown ones and those of
    more than 30 characters.

    Raises InvalidArgumentError for a value that cannot be sent in a header.
    """

    url: str | None = None
    """Sent as `HTTP-Referer`. It identifies the app; without it the server ignores the rest."""
    title: str | None = None
    """Sent as `X-OpenRouter-Title`: the display name."""
    categories: Sequence[str] = ()
    """Sent as `X-OpenRouter-Categories`: a sequence of names, or a comma-separated str. Stored as a tuple."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "categories", _parse_categories(self.categories))
        for what, value in (("url", self.url), ("title", self.title)):
            if value == "":
                object.__setattr__(self, what, None)
            elif value is not None:
                check_value(f"App.{what}", value)

    def headers(self) -> dict[str, str | None]:
        """Return the headers of the fields that are set."""
        headers = {
            "HTTP-Referer": self.url,
            "X-OpenRouter-Title": self.title,
            "X-OpenRouter-Categories": ",".join(self.categories) or None,
        }
        return {name: value for name, value in headers.items() if value is not None}


def app_from_environment(environ: Mapping[str, str]) -> App:
    """Build an App from environment variables; empty ones count as unset.

    Reads `OPENROUTER_HTTP_REFERER`, `OPENROUTER_APP_TITLE` and `OPENROUTER_APP_CATEGORIES`, and their aliases
    in the vendor's SDKs (protocol section 3.1). Raises InvalidArgumentError, naming the variable, for a value
    that cannot be sent.
    """
    fields: dict[str, Any] = {}
    for field, variables in _ENVIRONMENT.items():
        variable = next((name for name in variables if environ.get(name, "").strip()), None)
        if variable is not None:
            fields[field] = environ[variable].strip()
            check_value(f"environment variable {variable}", fields[field])
    return App(**fields)


@dataclass(frozen=True)
class ResponseCache:
    """How to use the server's response cache for a request (protocol section 3.2).

    Raises InvalidArgumentError, naming the field, for invalid values.
    """

    enabled: bool = True
    """Read the response from the cache, or store it there."""
    ttl: int | None = None
    """Time to live in seconds, 1 to 86,400; None uses the server's default of 300."""
    clear: bool = False
    """Replace the cached response. No effect unless the cache is enabled."""

    def __post_init__(self) -> None:
        for what in ("enabled", "clear"):
            if not isinstance(getattr(self, what), bool):
                raise InvalidArgumentError(f"ResponseCache.{what} must be True or False")
        if self.ttl is None:
            return
        if isinstance(self.ttl, bool) or not isinstance(self.ttl, int) or not 1 <= self.ttl <= 86_400:
            raise InvalidArgumentError(
                f"ResponseCache.ttl must be whole seconds from 1 to 86400, not {self.ttl!r}"
            )

    def headers(self) -> dict[str, str | None]:
        """Return the headers of these settings."""
        headers: dict[str, str | None] = {"X-OpenRouter-Cache": "true" if self.enabled else "false"}
        if self.ttl is not None:
            headers["X-OpenRouter-Cache-TTL"] = str(self.ttl)
        if self.clear:
            headers["X-OpenRouter-Cache-Clear"] = "true"
        return headers


Metadata: TypeAlias = Literal["enabled", "disabled"] | bool


def option_headers(options: Mapping[str, object]) -> dict[str, str | None]:
    """Return the headers that options stand for (protocol section 3); None removes a header.

    If two options set the same header, the later row of `HEADER_OPTIONS` wins, and `headers` wins over all.
    Raises InvalidArgumentError, naming the option, for a value that cannot be sent.
    """
    headers: dict[str, str | None] = {}
    for name, to_headers in HEADER_OPTIONS.items():
        if name not in options:
            continue
        if name in _ALIASES and options[name] is None and _ALIASES[name] in options:
            continue
        headers.update(to_headers(options[name]))
    return _add_headers(headers, options.get("headers"))


def _add_headers(base: dict[str, str | None], headers: Any) -> dict[str, str | None]:
    if headers is None:
        return base
    if not isinstance(headers, Mapping):
        raise InvalidArgumentError(f"headers must be a dict, not {type(headers).__name__}")
    for name, value in headers.items():
        check_header(name, "" if value is None else value)
        base.pop(name, None)  # move it to the end: the last spelling of a name wins
        base[name] = value
    return base


def _app_headers(app: App | None) -> dict[str, str | None]:
    if app is None:
        return {"HTTP-Referer": None, "X-OpenRouter-Title": None, "X-OpenRouter-Categories": None}
    if not isinstance(app, App):
        raise InvalidArgumentError(f"app must be an App, not {type(app).__name__}")
    return app.headers()


def _referer_headers(value: str | None) -> dict[str, str | None]:
    if value is not None:
        check_value("http_referer", value)
    return {"HTTP-Referer": value}


def _title_headers(value: str | None) -> dict[str, str | None]:
    if value is not None:
        check_value("x_title", value)
    return {"X-OpenRouter-Title": value}


def _category_headers(value: str | Iterable[str] | None) -> dict[str, str | None]:
    return {"X-OpenRouter-Categories": ",".join(_parse_categories(value or ())) or None}


def _metadata_headers(metadata: Metadata | None) -> dict[str, str | None]:
    if isinstance(metadata, bool):
        metadata = "enabled" if metadata else "disabled"
    if metadata is None:
        return {"X-OpenRouter-Metadata": None}
    if isinstance(metadata, str) and metadata.lower() in ("enabled", "disabled"):
        return {"X-OpenRouter-Metadata": metadata.lower()}
    raise InvalidArgumentError(f"metadata must be True, False, 'enabled' or 'disabled', not {metadata!r}")


def _session_headers(session_id: str | None) -> dict[str, str | None]:
    if session_id is not None:
        check_value("session_id", session_id)
        if not 1 <= len(session_id) <= 256:
            raise InvalidArgumentError(f"session_id must have 1 to 256 characters, not {len(session_id)}")
    return {"x-session-id": session_id}


def _beta_headers(betas: Iterable[str] | None) -> dict[str, str | None]:
    if isinstance(betas, str):
        raise InvalidArgumentError("betas must be a sequence of str, such as ['name'], not a str")
    return {"x-anthropic-beta": ",".join(_parse_names("betas", betas or ())) or None}


def _cache_headers(cache: ResponseCache | bool | None) -> dict[str, str | None]:
    unset: dict[str, str | None] = {
        "X-OpenRouter-Cache": None,
        "X-OpenRouter-Cache-TTL": None,
        "X-OpenRouter-Cache-Clear": None,
    }
    if cache is None:
        return unset
    if isinstance(cache, bool):
        cache = ResponseCache(enabled=cache)
    if not isinstance(cache, ResponseCache):
        raise InvalidArgumentError(
            f"cache must be a ResponseCache, True or False, not {type(cache).__name__}"
        )
    return {**unset, **cache.headers()}


HEADER_OPTIONS: Final[Mapping[str, Callable[[Any], dict[str, str | None]]]] = {
    "app": _app_headers,
    "http_referer": _referer_headers,
    "x_title": _title_headers,
    "x_open_router_title": _title_headers,
    "x_open_router_categories": _category_headers,
    "metadata": _metadata_headers,
    "session_id": _session_headers,
    "betas": _beta_headers,
    "cache": _cache_headers,
}
"""Option -> function that returns its headers."""

_ALIASES: Final = {"x_open_router_title": "x_title"}
