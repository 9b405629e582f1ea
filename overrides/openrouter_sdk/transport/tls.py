"""SSL contexts, and the environment variables that they depend on."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from ssl import SSLContext

_VARIABLES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
_HASH: Final = r"[0-9a-f]{8}\.[0-9]+"
"""Name of a certificate in a directory, as OpenSSL looks it up."""

_contexts: dict[tuple[str | None, ...], SSLContext] = {}


def shared_ssl_context(use: str = "http/1.1", environ: Mapping[str, str] = os.environ) -> SSLContext:
    """Return the SSL context of the process: loading the certificates costs more than a call.

    One for each use, because httpcore sets the ALPN protocols on the context. Raises InvalidArgumentError for
    an environment variable that names no certificates.
    """
    key = (use, *map(environ.get, _VARIABLES))
    if key not in _contexts:
        _contexts[key] = _default_context(environ)
    return _contexts[key]


def load_ssl_context(path: str) -> SSLContext:
    """Return an SSL context that trusts the certificates in a file or directory, the argument `verify`.

    Raises InvalidArgumentError if there are none.
    """
    if not path:
        raise InvalidArgumentError("verify must be True, False, an SSLContext or a path, not an empty one")
    return _from_directory("verify", path) if os.path.isdir(path) else _from_file("verify", path)


def _default_context(environ: Mapping[str, str]) -> SSLContext:
    """As httpx does: the certificates of SSL_CERT_FILE, else of SSL_CERT_DIR, else of certifi."""
    if path := environ.get("SSL_CERT_FILE"):
        return _from_file("environment variable SSL_CERT_FILE", path)
    if path := environ.get("SSL_CERT_DIR"):
        return _from_directory("environment variable SSL_CERT_DIR", path)
    import certifi

    return _from_file("the package certifi", certifi.where())


def _from_file(what: str, path: str) -> SSLContext:
    import ssl

    _check_key_log()
    try:
        return ssl.create_default_context(cafile=path)
    except (OSError, ValueError) as error:  # an SSLError is an OSError
        raise _unusable(what, path, error) from None


def _from_directory(what: str, path: str) -> SSLContext:
    """Check it first, because OpenSSL ignores a directory without certificates, and then trusts nobody."""
    import ssl

    _check_key_log()
    try:
        directories = filter(os.path.isdir, path.split(os.pathsep))
        if not any(re.fullmatch(_HASH, name) for directory in directories for name in os.listdir(directory)):
            raise ValueError("it is no directory of certificates named by their hash; run `openssl rehash`")
        return ssl.create_default_context(capath=path)
    except (OSError, ValueError) as error:
        raise _unusable(what, path, error) from None


def _check_key_log(environ: Mapping[str, str] = os.environ) -> None:
    """Raise InvalidArgumentError if TLS keys cannot be logged, which `ssl` does not attribute."""
    import ssl

    path = environ.get("SSLKEYLOGFILE")
    if not path:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).keylog_filename = path
    except (OSError, ValueError) as error:
        message = f"environment variable SSLKEYLOGFILE: {path!r} cannot be written: {_reason(error)}"
        raise InvalidArgumentError(message) from None


def _unusable(what: str, path: str, error: Exception) -> InvalidArgumentError:
    return InvalidArgumentError(f"{what}: cannot load certificates from {path!r}: {_reason(error)}")


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
