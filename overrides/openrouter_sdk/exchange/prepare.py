"""Build a `PreparedRequest` from settings and the arguments of an operation, without I/O."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from ipaddress import IPv4Address, IPv6Address
from typing import Any, Final

from openrouter_api.json_text import ArgumentError
from openrouter_api.operation import Operation
from openrouter_api.uploads import read_files
from openrouter_api.wire import Request, encode
from openrouter_sdk._version import __version__
from openrouter_sdk.config.attribution import app_from_environment, user_agent
from openrouter_sdk.config.header_set import HeaderSet
from openrouter_sdk.config.no_proxy import is_loopback
from openrouter_sdk.config.options import CONSTRUCTOR_NAMES, Key, Options, Settings, check_key
from openrouter_sdk.errors import InvalidArgumentError, MissingKeyError
from openrouter_sdk.errors.redaction import redact_url
from openrouter_sdk.errors.secrets import without_frames
from openrouter_sdk.exchange.request import PreparedRequest

BASE_URL: Final = "https://openrouter.ai/api/v1"
_BASE_URL: Final = r"(?i)(?P<scheme>https?)://(?P<authority>[^/?#]*)[^?#]*(?P<rest>[?#].*)?"
_AUTHORITY: Final = r"(?:\[(?P<address>[^\[\]]+)\]|(?P<name>[A-Za-z0-9._-]+))(?::(?P<port>[0-9]*))?"
_ACCEPT: Final = {"application/json": b"application/json"}
_LENGTH: Final = {"Content-Length": None, "Transfer-Encoding": None}
_FRAMING: Final = {**_LENGTH, "Content-Type": None}


def default_settings(options: Options | None, environ: Mapping[str, str]) -> Settings:
    """Return the settings of a new client: its options override the environment, which overrides defaults.

    Raises InvalidArgumentError, naming the option or the variable.
    """
    try:
        base = _environment_settings(environ)
    except InvalidArgumentError as error:
        raise without_frames(error) from None
    finally:
        environ = {}  # crash reporters print local variables
    return base.merged_with(options, CONSTRUCTOR_NAMES)


def _environment_settings(environ: Mapping[str, str]) -> Settings:
    headers = HeaderSet(
        {
            "User-Agent": user_agent(__version__),
            "Accept-Encoding": "gzip, deflate",
            "Connection": "keep-alive",
        },
        app_from_environment(environ).headers(),
    )
    key = environ.get("OPENROUTER_API_KEY", "").strip()
    return Settings(headers, check_key(key, "environment variable OPENROUTER_API_KEY") if key else None)


def normalise_base_url(url: object, *, allow_insecure: bool, environ: Mapping[str, str] = os.environ) -> str:
    """Return the base URL without trailing slashes; if None, OPENROUTER_BASE_URL or the public API.

    Raises InvalidArgumentError for an invalid URL, and, unless `allow_insecure`, for plain HTTP to another
    machine, which would expose the key.
    """
    what = "base_url"
    if url is None:
        what = "environment variable OPENROUTER_BASE_URL"
        url = environ.get("OPENROUTER_BASE_URL", "").strip() or BASE_URL
    environ = {}
    if not isinstance(url, str):
        raise InvalidArgumentError(f"{what} must be a string, not {type(url).__name__}")
    shown = redact_url(url)
    if not (url.isascii() and url.isprintable()) or " " in url:
        raise InvalidArgumentError(
            f"{what} {shown!r} contains a character that is invalid in a URL, such as a space or a line "
            "break; escape it"
        )
    match = re.fullmatch(_BASE_URL, url)
    if match is None or "@" in match["authority"] or match["rest"]:
        if match is None or not match["authority"]:
            raise InvalidArgumentError(f"{what} {shown!r} must begin with https:// and name a host")
        raise InvalidArgumentError(f"{what} must not have a query, fragment or user; pass them as options")
    scheme, host = match["scheme"].lower(), _host_of(f"{what} {shown!r}", match["authority"])
    if scheme == "http" and not allow_insecure and not _stays_here(host):
        raise InvalidArgumentError(
            f"{what} {url!r} would send the API key unencrypted to another machine; "
            "use https://, or allow_insecure=True"
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


def prepare_request(
    operation: Operation[Any, Any],
    params: Mapping[str, object],
    settings: Settings,
    base_url: str,
    *,
    streaming: bool = False,
) -> PreparedRequest:
    """Return a request that is ready to send. Raises InvalidArgumentError for invalid arguments."""
    request = encode_arguments(operation, params, settings, streaming=streaming)
    url = base_url.removesuffix(operation.strip_base_suffix) + request.path
    if request.query:
        url += "?" + request.query
    return PreparedRequest(
        operation=operation,
        method=request.method,
        url=url,
        headers=_header_factory(operation, request, settings, url, streaming=streaming),
        content=request.content,
        parts=request.parts,
        settings=settings,
        streaming=streaming,
    )


def encode_arguments(
    operation: Operation[Any, Any], params: Mapping[str, object], settings: Settings, *, streaming: bool
) -> Request:
    """Encode the arguments; for a streaming request, set the property that asks for a stream."""
    _check_messages(operation, params)
    field = operation.stream.field if operation.stream else None
    extra = settings.extra_body
    if field is not None and not streaming and any(_is_set(given.get(field)) for given in (params, extra)):
        raise InvalidArgumentError(
            f"{operation.qualified_name}() does not stream and cannot take `{field}=True`; "
            f"call {operation.resource}.stream() with the same arguments"
        )
    if streaming and field is not None:
        params = {**params, field: True}
    try:
        return encode(operation, params, extra_body=extra, extra_query=settings.extra_query)
    except ArgumentError as error:
        raise InvalidArgumentError(str(error)) from error.__cause__


def _is_set(flag: Any) -> bool:
    try:
        return bool(flag)
    except Exception:  # such as an array's
        return True


async def read_file_arguments(
    operation: Operation[Any, Any], params: Mapping[str, object]
) -> Mapping[str, object]:
    """Replace open files among the arguments by their content, awaiting asynchronous ones."""
    try:
        return await read_files(operation, params)
    except ArgumentError as error:
        raise InvalidArgumentError(str(error)) from error.__cause__


def _check_messages(operation: Operation[Any, Any], params: Mapping[str, object]) -> None:
    """Refuse a single message in place of a list, which the server rejects without explanation."""
    messages = params.get("messages", ())
    if messages is None and any("messages" in body.nullable for body in operation.bodies):
        return
    if isinstance(messages, (str, bytes, Mapping)) or not hasattr(messages, "__iter__"):
        kind = type(messages).__name__
        raise InvalidArgumentError(
            f"{operation.qualified_name}(): `messages` must be a list of messages, not {kind}; "
            'for example [{"role": "user", "content": "Hello"}]'
        )


def _header_factory(
    operation: Operation[Any, Any], request: Request, settings: Settings, url: str, *, streaming: bool
) -> Callable[[], list[tuple[bytes, bytes]]]:
    headers = settings.headers.merged_with(request.headers) if request.headers else settings.headers
    if "content-length" in headers or "transfer-encoding" in headers or request.parts:
        # Drop them: the length is computed here, and only the HTTP library knows the boundary of a form.
        headers = headers.merged_with(_FRAMING if request.parts else _LENGTH)
    fixed = list(headers.raw)
    if "accept" not in headers:
        fixed.append((b"Accept", _accept(operation, streaming=streaming)))
    if "host" not in headers:
        fixed.append((b"Host", _host(url)))
    if request.content is not None and request.media is not None:
        if "content-type" not in headers:
            fixed.append((b"Content-Type", request.media.encode()))
        fixed.append((b"Content-Length", str(len(request.content)).encode()))
    elif request.method in ("POST", "PUT", "PATCH") and not request.parts:
        fixed.append((b"Content-Length", b"0"))
    if operation.security == "none" or "authorization" in headers:
        return lambda: fixed
    key = settings.api_key
    if key is None:
        if operation.security == "required":
            raise MissingKeyError
        return lambda: fixed
    if isinstance(key, str):
        fixed.append((b"Authorization", b"Bearer " + key.encode()))
        return lambda: fixed
    return lambda: [*fixed, (b"Authorization", b"Bearer " + _current_key(key).encode())]


def _current_key(key: Callable[[], str]) -> str:
    current: Key = check_key(key())
    if not isinstance(current, str):
        raise InvalidArgumentError("the api_key function returned a function, not a key")
    return current


def _accept(operation: Operation[Any, Any], *, streaming: bool) -> bytes:
    if streaming:
        return b"text/event-stream, application/json;q=0.9"
    return _ACCEPT.get(operation.result_media or "", b"*/*")


def _host(url: str) -> bytes:
    return url.split("/", 3)[2].encode()
