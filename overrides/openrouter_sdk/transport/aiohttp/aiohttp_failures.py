"""What exceptions of aiohttp mean, in exceptions that hold nothing of a request."""

from __future__ import annotations

import aiohttp
from aiohttp.http import HttpProcessingError

from openrouter_sdk.exchange.steps import Failure


def network_errors() -> tuple[type[Exception], ...]:
    """The exceptions raised if there is no response, or an incomplete one."""
    return aiohttp.ClientError, HttpProcessingError, OSError, RuntimeError


def connect_errors() -> tuple[type[Exception], ...]:
    """The exceptions raised if there is no connection."""
    return *network_errors(), ValueError  # ValueError: a host that is no name


def to_connect_failure(error: Exception) -> Failure:
    """Translate what a connector raises."""
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return Failure("connect", ConnectionError(f"the proxy refused: {error.status} {error.message}"))
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return Failure("connect", error.certificate_error)
    if isinstance(error, aiohttp.ClientConnectorError):
        return Failure("connect", error.os_error)
    return Failure("connect", ConnectionError(str(error)))


def to_failure(error: Exception) -> Failure:
    """Translate what sending a request or reading its response raises."""
    if isinstance(error, HttpProcessingError):
        return Failure("protocol", ValueError(error.message.partition("\n")[0].strip(": ")))
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return Failure("lost", ConnectionError("the server closed the connection without a response"))
    if isinstance(error, aiohttp.ClientPayloadError):
        return Failure("lost", ConnectionError("the connection was closed before the end of the body"))
    if isinstance(error, OSError):
        return Failure("lost", OSError(*error.args))
    return Failure("lost", ConnectionError(str(error)))
