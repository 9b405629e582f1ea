"""What exceptions mean, those of aiohttp in others that hold nothing of a request."""

from __future__ import annotations

import aiohttp

from openrouter_sdk.exchange.steps import Failure

network_errors = OSError, ValueError
"""What a `Receiver` raises."""
connect_errors = aiohttp.ClientError, aiohttp.http.HttpProcessingError, OSError, RuntimeError, ValueError
"""What a `Connector` raises; a ValueError if a host is no name."""


def to_connect_failure(error: Exception) -> Failure:
    """Translate what a `Connector` raises."""
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return Failure("connect", ConnectionError(f"the proxy refused: {error.status} {error.message}"))
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return Failure("connect", error.certificate_error)
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return Failure("connect", ConnectionError(f"the proxy {error.host}:{error.port}: {error.os_error}"))
    if isinstance(error, aiohttp.ClientConnectorError):
        return Failure("connect", error.os_error)
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return Failure("connect", ConnectionError("the proxy closed the connection without a response"))
    if isinstance(error, (aiohttp.ClientResponseError, aiohttp.http.HttpProcessingError)):
        reason = error.message.partition("\n")[0].strip(": ")
        return Failure("connect", ConnectionError(f"the proxy sent no valid HTTP: {reason}"))
    if isinstance(error.__cause__, TypeError):  # by which asyncio hides a certificate that is not trusted
        return Failure("connect", ConnectionError("no TLS with the server through the https proxy"))
    return Failure("connect", ConnectionError(str(error)))


def to_failure(error: Exception) -> Failure:
    """Translate what a `Receiver` raises."""
    return Failure("lost" if isinstance(error, OSError) else "protocol", error)
