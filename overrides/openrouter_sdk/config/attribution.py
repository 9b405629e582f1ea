"""What the headers of a request say: which app it is, and what the typed options ask of the server."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from openrouter_sdk.config.header_set import HeaderLayer, HeaderSet, check_header, check_value
from openrouter_sdk.errors import InvalidArgumentError

__all__ = [
    "HEADER_OPTIONS",
    "App",
    "HeaderLayer",
    "HeaderSet",
    "Metadata",
    "ResponseCache",
    "app_from_environment",
    "check_header",
    "header_layer",
    "user_agent",
]

_ENVIRONMENT: Final = {
    # Where two are set the first wins: first ours, then the other spellings of the vendor's SDKs.
    "url": ("OPENROUTER_HTTP_REFERER",),
    "title": ("OPENROUTER_APP_TITLE", "OPENROUTER_X_OPEN_ROUTER_TITLE", "OPENROUTER_X_TITLE"),
    "categories": ("OPENROUTER_APP_CATEGORIES", "OPENROUTER_X_OPEN_ROUTER_CATEGORIES"),
}


def _categories(given: Any) -> tuple[str, ...]:
    if isinstance(given, str):
        given = [part for part in map(str.strip, given.split(",")) if part]
    return _names("categories", given)


def _names(what: str, given: Any) -> tuple[str, ...]:
    """A sequence of names that a comma-separated header can hold."""
    if isinstance(given, (bytes, Mapping)) or not isinstance(given, Iterable):
        raise InvalidArgumentError(f"{what} must be a sequence of str, not {type(given).__name__}")
    names = tuple(given)
    for at, name in enumerate(names):
        if not isinstance(name, str) or not name or "," in name:
            raise InvalidArgumentError(f"{what}[{at}] must be a str that is not empty and has no comma")
        check_value(f"{what}[{at}]", name)
    return names


@dataclass(frozen=True)
class App:
    """Your app, as OpenRouter shows it in its rankings (protocol section 3.1).

    What cannot be sent is refused with InvalidArgumentError; anything else is passed on as it is. The server
    itself counts at most 2 categories of a request and 10 of an app, and drops those that it does not know
    or that have more than 30 characters.
    """

    url: str | None = None
    """Sent as `HTTP-Referer`; the server knows the app by it, and nothing else counts without it."""
    title: str | None = None
    """Sent as `X-OpenRouter-Title`: the name to show."""
    categories: Sequence[str] = ()
    """Sent as `X-OpenRouter-Categories`: names such as `cli-agent`, or one str with commas; kept as tuple."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "categories", _categories(self.categories))
        for what, value in (("url", self.url), ("title", self.title)):
            if value == "":
                object.__setattr__(self, what, None)
            elif value is not None:
                check_value(f"App.{what}", value)

    def headers(self) -> dict[str, str | None]:
        """The headers of what is given; the rest is left to the layers below."""
        layer = {
            "HTTP-Referer": self.url,
            "X-OpenRouter-Title": self.title,
            "X-OpenRouter-Categories": ",".join(self.categories) or None,
        }
        return {name: value for name, value in layer.items() if value is not None}


def app_from_environment(environ: Mapping[str, str]) -> App:
    """The app that the environment describes; empty variables count as absent.

    Read are `OPENROUTER_HTTP_REFERER`, `OPENROUTER_APP_TITLE` and `OPENROUTER_APP_CATEGORIES`, and the
    spellings of the vendor's other SDKs (protocol section 3.1). Raises InvalidArgumentError, naming the
    variable, for a value that cannot be sent.
    """
    found: dict[str, Any] = {}
    for what, variables in _ENVIRONMENT.items():
        variable = next((name for name in variables if environ.get(name, "").strip()), None)
        if variable is not None:
            found[what] = environ[variable].strip()
            check_value(f"environment variable {variable}", found[what])
    return App(**found)


# --- other options --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ResponseCache:
    """What the server's response cache does with a request (protocol section 3.2)."""

    enabled: bool = True
    """Whether an answer may come from the cache, and is put into it."""
    ttl: int | None = None
    """Seconds that the answer is kept, 1 to 86,400; None leaves it to the server, which takes 300."""
    clear: bool = False
    """Whether to replace what is kept for this request. It does nothing unless the cache is on."""

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
        """The headers of these settings."""
        layer: dict[str, str | None] = {"X-OpenRouter-Cache": "true" if self.enabled else "false"}
        if self.ttl is not None:
            layer["X-OpenRouter-Cache-TTL"] = str(self.ttl)
        if self.clear:
            layer["X-OpenRouter-Cache-Clear"] = "true"
        return layer


Metadata: TypeAlias = Literal["enabled", "disabled"] | bool


def header_layer(options: Mapping[str, Any]) -> dict[str, str | None]:
    """The headers of the options, as a layer for `HeaderSet` (protocol section 3).

    An option that is None removes what the layers below say. Where two options set one header, the later row
    of `HEADER_OPTIONS` wins, and `headers` wins over all. Raises InvalidArgumentError, naming the option, for
    what cannot be sent.
    """
    layer: dict[str, str | None] = {}
    for name, to_headers in HEADER_OPTIONS.items():
        if name not in options:
            continue
        if name in _SPELLINGS and options[name] is None and _SPELLINGS[name] in options:
            continue
        layer.update(to_headers(options[name]))
    return _with_headers(layer, options.get("headers"))


def user_agent(version: str) -> str:
    """The `User-Agent` of this SDK: its version and that of Python, nothing about the machine."""
    return f"openrouter-sdk/{version} python/{sys.version_info.major}.{sys.version_info.minor}"


def _with_headers(made: dict[str, str | None], headers: Any) -> dict[str, str | None]:
    if headers is None:
        return made
    if not isinstance(headers, Mapping):
        raise InvalidArgumentError(f"headers must be a dict, not {type(headers).__name__}")
    for name, value in headers.items():
        check_header(name, "" if value is None else value)
        made.pop(name, None)  # to the end, for the last spelling of a name wins
        made[name] = value
    return made


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
    return {"X-OpenRouter-Categories": ",".join(_categories(value or ())) or None}


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
    return {"x-anthropic-beta": ",".join(_names("betas", betas or ())) or None}


def _cache_headers(cache: ResponseCache | bool | None) -> dict[str, str | None]:
    none: dict[str, str | None] = {
        "X-OpenRouter-Cache": None,
        "X-OpenRouter-Cache-TTL": None,
        "X-OpenRouter-Cache-Clear": None,
    }
    if cache is None:
        return none
    if isinstance(cache, bool):
        cache = ResponseCache(enabled=cache)
    if not isinstance(cache, ResponseCache):
        raise InvalidArgumentError(
            f"cache must be a ResponseCache, True or False, not {type(cache).__name__}"
        )
    return {**none, **cache.headers()}


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
"""Option -> the headers that it stands for; beside these, `headers` gives any header."""

_SPELLINGS: Final = {"x_open_router_title": "x_title"}
