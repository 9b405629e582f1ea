"""Error bodies in the envelopes of the API (protocol 10.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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


def common(status: int, message: str, metadata: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The envelope of all operations but messages."""
    error: dict[str, Any] = {"code": status, "message": message}
    if metadata is not None:
        error["metadata"] = dict(metadata)
    return {"error": error}


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
