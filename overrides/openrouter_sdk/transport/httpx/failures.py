"""The exceptions of httpx as failures of an attempt."""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING, Final

from openrouter_sdk.exchange.steps import Failure
from openrouter_sdk.transport.httpx.http2 import protocol_errors, was_refused
from openrouter_sdk.transport.httpx.libraries import Library

if TYPE_CHECKING:
    import httpx

# httpx raises RemoteProtocolError both for a lost connection and for invalid HTTP. These words in messages of
# h11 and httpcore mean the former.
_DISCONNECTED: Final = "(?i)closed|disconnected|terminated|reset"


def network_errors(library: Library) -> tuple[type[Exception], ...]:
    """The exceptions raised if there is no response, or an incomplete one."""
    httpx = library.httpx
    # InvalidURL, because the caller's own client parses the Location of a redirect even if it does not follow
    # it. UnicodeError and OSError, because httpcore does not translate all of them, nor do transports.
    return (
        httpx.RequestError,
        httpx.StreamError,
        httpx.InvalidURL,
        UnicodeError,
        OSError,
        *protocol_errors(),
    )


def to_failure(
    error: Exception,
    request: httpx.Request | None,
    library: Library,
    *,
    before_response: bool = False,
    merge: bool = False,
) -> Failure:
    """Translate an exception of httpx; `before_response` means that no response had begun."""
    httpx = library.httpx
    limit = _expired_timeout(error, request, library) if merge else None
    if before_response and was_refused(error):
        return Failure("refused", error)
    if isinstance(error, protocol_errors()):
        return Failure("protocol", error)
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return Failure("connect_timeout", error, limit)
    if isinstance(error, httpx.TimeoutException):
        return Failure("timeout", error, limit)
    if isinstance(error, TimeoutError):
        return Failure("timeout", error)
    # A UnicodeError is that of a host name which DNS cannot hold.
    unresolved = (UnicodeError, socket.gaierror, ConnectionRefusedError)
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol, *unresolved)):
        return Failure("connect", error)
    if isinstance(error, (httpx.DecodingError, httpx.InvalidURL)):
        return Failure("protocol", error)
    if isinstance(error, httpx.RemoteProtocolError) and not re.search(_DISCONNECTED, str(error)):
        return Failure("protocol", error)
    return Failure("lost", error)


def _expired_timeout(error: Exception, request: httpx.Request | None, library: Library) -> float | None:
    """Return the seconds of the timeout that expired, as set on the request."""
    httpx = library.httpx
    kinds: dict[type[Exception], str] = {
        httpx.ConnectTimeout: "connect",
        httpx.PoolTimeout: "pool",
        httpx.WriteTimeout: "write",
    }
    timeouts = request.extensions.get("timeout") if request is not None else None
    limit = timeouts.get(kinds.get(type(error), "read")) if isinstance(timeouts, dict) else None
    return limit if isinstance(limit, (int, float)) else None
