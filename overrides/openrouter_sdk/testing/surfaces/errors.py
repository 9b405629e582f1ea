"""Error bodies in the envelopes of the API (protocol 10.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openrouter_sdk.testing.history.rounds import objects

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

_UNQUOTED = str.maketrans({'"': "'", "\\": "/"})


def standard(status: int, message: str, metadata: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the envelope of most operations."""
    error: dict[str, Any] = {"code": status, "message": message}
    if metadata is not None:
        error |= {"metadata": _without_availability(metadata), **_availability(metadata)}
    return {"error": error}


def _availability(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is in the error beside its metadata (protocol 10.5)."""
    return {name: one for name, one in metadata.items() if name == "availability"}


def _without_availability(metadata: Mapping[str, Any]) -> dict[str, Any]:
    return {name: one for name, one in metadata.items() if name != "availability"}


def oauth(
    status: int, message: str, codes: Sequence[str], metadata: Mapping[str, Any] | None
) -> dict[str, Any]:
    """Return the envelope of OAuth endpoints (RFC 6749, 5.2), with one of the operation's codes."""
    fitting = (
        code for code in (*_codes_of_metadata(metadata or {}), *_codes_of_status(status)) if code in codes
    )
    # A description must not contain quotes and backslashes.
    return {"error": next(fitting, codes[0]), "error_description": message.translate(_UNQUOTED)}


def _codes_of_metadata(metadata: Mapping[str, Any]) -> Iterator[str]:
    """Yield the codes of fields with an unknown value, then the error type."""
    for problem in objects(metadata.get("problems")):
        code = _OAUTH_FIELDS.get(str(problem.get("place")))
        if code is not None and problem.get("found") != "nothing":
            yield code
    yield str(metadata.get("error_type"))


def _codes_of_status(status: int) -> tuple[str, ...]:
    if status < 500 and status != 429:
        return ("invalid_request",)
    return ("server_error",) if status == 500 else ("temporarily_unavailable", "server_error")


def anthropic(
    status: int, message: str, metadata: Mapping[str, Any] | None = None, request_id: str | None = None
) -> dict[str, Any]:
    """Return the envelope of messages (protocol 8). The request id is None for an error before routing."""
    error: dict[str, Any] = {"type": anthropic_type(status), "message": message}
    if metadata and "error_type" in metadata:
        error |= {"error_type": metadata["error_type"], **_availability(metadata)}
    body: dict[str, Any] = {"type": "error", "error": error, "request_id": request_id}
    if metadata is not None:
        body["metadata"] = _without_availability(metadata)
    return body


def anthropic_type(status: int) -> str:
    """Return Anthropic's error type for a status."""
    return _ANTHROPIC_TYPES.get(status, "api_error" if status >= 500 else "invalid_request_error")
