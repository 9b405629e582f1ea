"""The base URL: checked, mended where it can only mean one thing, and explained where nothing answers."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address
from typing import Final

from openrouter_sdk.config.no_proxy import is_loopback
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.redaction import redact_url

BASE_URL: Final = "https://openrouter.ai/api/v1"
_URL: Final = r"(?i)(?P<scheme>https?)://(?P<authority>[^/?#]*)[^?#]*(?P<rest>[?#].*)?"
_AUTHORITY: Final = r"(?:\[(?P<address>[^\[\]]+)\]|(?P<name>[A-Za-z0-9._-]+))(?::(?P<port>[0-9]*))?"
_OURS: Final = (
    r"(?i)(?P<scheme>https?://)?(?P<host>(?:[a-z0-9-]+\.)*openrouter\.ai)(?P<port>:443)?(?P<path>/.*)?"
)
_OPERATION: Final = r"(?i)/(chat|chat/completions|completions|responses|messages|embeddings|models)$"
_VERSION_1: Final = r"(?i)(/api)?(/v1(/.*)?)?"
_CHAT: Final = r"(?i)/chat/completions/*$"
_DOUBLED: Final = r"(?i)(/api/v1|/v1)/+(?:api/)?v1/*$"


def normalise_base_url(url: object, *, allow_insecure: bool, environ: Mapping[str, str] = os.environ) -> str:
    """Return the base URL without trailing slashes; if None, OPENROUTER_BASE_URL or the public API.

    What is certainly meant is mended with a warning. Raises InvalidArgumentError for an invalid URL, and,
    unless `allow_insecure`, for plain HTTP to another machine, which would expose the key.
    """
    what = "base_url"
    if url is None:
        what = "environment variable OPENROUTER_BASE_URL"
        url = environ.get("OPENROUTER_BASE_URL", "").strip() or BASE_URL
    environ = {}
    if not isinstance(url, str):
        raise InvalidArgumentError(f"{what} must be a string, not {type(url).__name__}")
    if url == BASE_URL:
        return BASE_URL
    mended = _mend(url)
    checked = _check(what, mended, allow_insecure=allow_insecure)
    if mended != url:
        from warnings import warn

        from openrouter_api.deprecation import caller_level

        said = f"{what} {redact_url(url)!r} is not a base URL of the API; {checked!r} is used in its place"
        warn(said, UserWarning, stacklevel=caller_level())
    return checked


def _mend(url: str) -> str:
    """Return the URL that is meant. Hosts other than OpenRouter's may have any path."""
    text = url.strip()
    lower = text.lower()
    if "openrouter.ai" in lower and (match := re.fullmatch(_OURS, text)):
        path = re.sub(_OPERATION, "", re.sub("/+", "/", match["path"] or "").rstrip("/"))
        if re.fullmatch(_VERSION_1, path):
            path = "/api/v1"
        mended = f"{match['scheme'] or 'https://'}{match['host']}{match['port'] or ''}{path}"
        return text if mended == text.rstrip("/") else mended
    if "/chat" not in lower and lower.count("v1") < 2:  # the usual; compiling patterns takes a millisecond
        return text
    return re.sub(_DOUBLED, r"\1", re.sub(_CHAT, "", text))


def _check(what: str, url: str, *, allow_insecure: bool) -> str:
    shown = redact_url(url)
    if not (url.isascii() and url.isprintable()) or " " in url:
        raise InvalidArgumentError(
            f"{what} {shown!r} contains a character that is invalid in a URL, such as a space or a line "
            "break; escape it"
        )
    match = re.fullmatch(_URL, url)
    if match is None or "@" in match["authority"] or match["rest"]:
        if match is None or not match["authority"]:
            raise InvalidArgumentError(
                f"{what} {shown!r} must begin with https:// and name a host, such as {BASE_URL!r}"
            )
        raise InvalidArgumentError(f"{what} must not have a query, fragment or user; pass them as options")
    scheme, host = match["scheme"].lower(), _host_of(f"{what} {shown!r}", match["authority"])
    if scheme == "http" and not allow_insecure and not _stays_here(host):
        raise InvalidArgumentError(
            f"{what} {url!r} would send the API key unencrypted to another machine; "
            f"use https{url[len(scheme) :]}, or allow_insecure=True"
        )
    # Normalise the scheme (RFC 3986, section 6.2.2.1); TLS verification depends on it.
    return scheme + url[len(scheme) :].rstrip("/")


def _host_of(what: str, authority: str) -> str:
    """Return the host of a base URL. Raises InvalidArgumentError unless it is one, and the port is one."""
    problem = "no host and port"
    if match := re.fullmatch(_AUTHORITY, authority):
        host, port = match["address"] or match["name"], match["port"] or "0"
        try:
            if match["address"]:
                IPv6Address(host)
            elif re.fullmatch(r"[0-9]+(\.[0-9]+){3}", host):
                IPv4Address(host)
            host.encode("idna")  # as the resolver does; fails for labels that DNS cannot hold
        except ValueError as error:
            problem = f"no host: {error}"
        else:
            if len(port) <= 5 and int(port) <= 65_535:
                return host
            problem = "no port"
    raise InvalidArgumentError(f"{what} is not a URL: after the // is {problem}")


def _stays_here(host: str) -> bool:
    # Names within `localhost` are not trusted with a key, because some resolvers ask DNS for them.
    return is_loopback(host) and not host.rstrip(".").lower().endswith(".localhost")


def looks_wrong(base_url: str) -> bool:
    """Whether a base URL may be why the API is not there: it lacks the version, which also gateways have."""
    return not base_url.lower().endswith("/v1")
