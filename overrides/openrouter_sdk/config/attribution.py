"""What the headers of a request say: which app it is, and what the typed options ask of the server."""

from __future__ import annotations

import sys
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from openrouter_sdk.config.header_set import HeaderLayer, HeaderSet, check_header, check_value
from openrouter_sdk.errors import InvalidArgumentError

__all__ = [
    "App",
    "HeaderLayer",
    "HeaderSet",
    "Metadata",
    "ResponseCache",
    "app_from_environment",
    "check_header",
    "layer",
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


def layer(
    *,
    app: App | None = None,
    http_referer: str | None = None,
    x_title: str | None = None,
    categories: str | Iterable[str] | None = None,
    metadata: Metadata | None = None,
    session_id: str | None = None,
    betas: Iterable[str] | None = None,
    cache: ResponseCache | bool | None = None,
    headers: Mapping[str, str | None] | None = None,
    given: Container[str] = (),
) -> dict[str, str | None]:
    """The headers of the options, as a layer for `HeaderSet` (protocol section 3).

    What is None is left to the layers below, unless its name is in `given`: then it takes away what they
    say. Where two options set one header, `headers` wins over all, and `http_referer`, `x_title` and
    `categories` win over `app`. `metadata` asks for `openrouter_metadata`; `session_id` has at most 256
    characters; `betas` are names of Anthropic betas. Raises InvalidArgumentError, naming the option, for
    what cannot be sent.
    """
    made: dict[str, str | None] = {}
    if app is not None or "app" in given:
        made.update(_app_headers(app))
    if http_referer is not None or "http_referer" in given:
        made["HTTP-Referer"] = _checked("http_referer", http_referer)
    if x_title is not None or "x_title" in given or "x_open_router_title" in given:
        made["X-OpenRouter-Title"] = _checked("x_title", x_title)
    if categories is not None or "x_open_router_categories" in given:
        made["X-OpenRouter-Categories"] = ",".join(_categories(categories or ())) or None
    if metadata is not None or "metadata" in given:
        made["X-OpenRouter-Metadata"] = _metadata_value(metadata)
    if session_id is not None or "session_id" in given:
        made["x-session-id"] = _session_value(session_id)
    if betas is not None or "betas" in given:
        made["x-anthropic-beta"] = _betas_value(betas)
    if cache is not None or "cache" in given:
        made.update(_cache_headers(cache))
    return _with_headers(made, headers)


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


def _checked(what: str, value: str | None) -> str | None:
    if value is not None:
        check_value(what, value)
    return value


def _app_headers(app: App | None) -> dict[str, str | None]:
    if app is None:
        return {"HTTP-Referer": None, "X-OpenRouter-Title": None, "X-OpenRouter-Categories": None}
    if not isinstance(app, App):
        raise InvalidArgumentError(f"app must be an App, not {type(app).__name__}")
    return app.headers()


def _metadata_value(metadata: Metadata | None) -> str | None:
    if metadata is None:
        return None
    if isinstance(metadata, bool):
        return "enabled" if metadata else "disabled"
    if isinstance(metadata, str) and metadata.lower() in ("enabled", "disabled"):
        return metadata.lower()
    raise InvalidArgumentError(f"metadata must be True, False, 'enabled' or 'disabled', not {metadata!r}")


def _session_value(session_id: str | None) -> str | None:
    if session_id is None:
        return None
    check_value("session_id", session_id)
    if not 1 <= len(session_id) <= 256:
        raise InvalidArgumentError(f"session_id must have 1 to 256 characters, not {len(session_id)}")
    return session_id


def _betas_value(betas: Iterable[str] | None) -> str | None:
    if betas is None:
        return None
    if isinstance(betas, str):
        raise InvalidArgumentError("betas must be a sequence of str, such as ['name'], not a str")
    return ",".join(_names("betas", betas)) or None


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
