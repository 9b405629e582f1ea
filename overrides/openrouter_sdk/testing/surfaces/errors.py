"""Error bodies in the envelopes of the API (protocol 10.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openrouter_sdk.testing.surfaces.reply import entries

_ANTHROPIC_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    408: "timeout_error",
    413: "invalid_request_error",
    422: "invalid_request_error",
    429: "rate_limit_error",
    503: "overloaded_error",
    504: "timeout_error",
    524: "timeout_error",
    529: "overloaded_error",
}

_OAUTH_FIELDS = {"body /grant_type": "unsupported_grant_type", "body /scope": "invalid_scope"}

_PLAIN = str.maketrans({'"': "'", "\\": "/"})


def common(status: int, message: str, metadata: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The envelope of all operations but messages."""
    error: dict[str, Any] = {"code": status, "message": message}
    if metadata is not None:
        error["metadata"] = dict(metadata)
    return {"error": error}


def oauth(
    status: int, message: str, codes: Sequence[str], metadata: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The envelope of OAuth endpoints (RFC 6749, 5.2), with one of the codes that the contract has."""
    fitting = (code for code in (*_told(metadata or {}), *_oauth_codes(status)) if code in codes)
    # Quotes and backslashes have no place in a description.
    return {"error": next(fitting, codes[0]), "error_description": message.translate(_PLAIN)}


def _told(metadata: Mapping[str, Any]) -> Iterator[str]:
    """What is said of an error, and the codes for fields that have a value of which nothing is known."""
    for problem in entries(metadata.get("problems")):
        code = _OAUTH_FIELDS.get(str(problem.get("place")))
        if code is not None and problem.get("found") != "nothing":
            yield code
    yield str(metadata.get("error_type"))


def _oauth_codes(status: int) -> tuple[str, ...]:
    if status < 500 and status != 429:
        return ("invalid_request",)
    return ("server_error",) if status == 500 else ("temporarily_unavailable", "server_error")


def anthropic(
    status: int, message: str, metadata: Mapping[str, Any] | None = None, request_id: str | None = None
) -> dict[str, Any]:
    """The envelope of messages (protocol 8). Without a request id the error came before the router."""
    error: dict[str, Any] = {"type": anthropic_type(status), "message": message}
    if metadata and "error_type" in metadata:
        error["error_type"] = metadata["error_type"]
    body: dict[str, Any] = {"type": "error", "error": error, "request_id": request_id}
    if metadata is not None:
        body["metadata"] = dict(metadata)
    return body


def anthropic_type(status: int) -> str:
    """The native error type of a status."""
    return _ANTHROPIC_TYPES.get(status, "api_error" if status >= 500 else "invalid_request_error")
