"""Which error an answer of the server is: its class, and what it says of itself (protocol section 10)."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from openrouter_sdk.errors import (
    APIError,
    AuthenticationError,
    BadGatewayError,
    BadRequestError,
    ClientStatusError,
    ConflictError,
    ContextLengthError,
    GoneError,
    GuardrailError,
    InternalServerError,
    ModerationError,
    NotFoundError,
    OverloadedError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ServerTimeoutError,
    ServiceUnavailableError,
    UnexpectedStatusError,
    UnprocessableEntityError,
)
from openrouter_sdk.errors.payload import (
    Envelope,
    Json,
    effective_status,
    is_moderation,
    locate_error,
    locate_stated,
    parse_body,
    read_envelope,
    retry_after,
    upstream_reason,
)
from openrouter_sdk.errors.redaction import MASK, redact, redact_json

_BY_STATUS: Final[Mapping[int, type[APIError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: ServerTimeoutError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: ServerTimeoutError,
    524: ServerTimeoutError,
    529: OverloadedError,
}
# Causes whose class does not depend on the status, for sources disagree about the status (protocol 34).
_BY_CAUSE: Final[Mapping[str, type[APIError]]] = {
    "context_length_exceeded": ContextLengthError,
    "max_tokens_exceeded": ContextLengthError,
    "token_limit_exceeded": ContextLengthError,
    "string_too_long": ContextLengthError,
    "payment_required": PaymentRequiredError,
    "rate_limit_exceeded": RateLimitError,
}
# Providers word it differently, and not every path through the router names the cause.
_TOO_LONG: Final = (
    r"(?i)maximum (?:model )?context"
    r"|context (?:length|window|size|limit)[^.]{0,40}(?:exceed|maximum|too )"
    r"|exceed\w{0,6}[^.]{0,60}context (?:length|window|size|limit)"
    r"|(?:prompt|input) is too long"
    r"|too many (?:input |prompt )?tokens"
    r"|maximum number of tokens"
)
_NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})


def error_from_response(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    attempts: int = 1,
    now: Callable[[], float] = time.time,
) -> APIError:
    """The error for a response with an error status, whatever its body is (protocol section 10.1).

    Never raises. A body that is no JSON, empty or cut never hides the status. `now` gives Unix seconds,
    against which a date in `Retry-After` is read.
    """
    payload = parse_body(body)
    found = read_envelope(locate_stated(payload), payload)
    return _build(found, redact_json(payload), status, headers, attempts, now)


def error_in_body(
    payload: Any,
    *,
    status: int = 200,
    headers: Mapping[str, str] = _NO_HEADERS,
    attempts: int = 1,
    now: Callable[[], float] = time.time,
    partial: Any = None,
    located: tuple[Json, Json] | None = None,
) -> APIError | None:
    """The error inside the JSON of a successful response or of one event of a stream; None without one.

    Cheap when there is none, so it can look at every event. `payload.locate_error` says what counts, and
    `located` is what it returned, for those who have asked it already.
    """
    if located is None:
        located = locate_error(payload)
    if located is None:
        return None
    found = read_envelope(located, payload)
    return _build(found, redact_json(payload), status, headers, attempts, now, partial)


def _build(
    found: Envelope,
    payload: Any,
    status: int,
    headers: Mapping[str, str],
    attempts: int,
    now: Callable[[], float],
    partial: Any = None,
) -> APIError:
    lowered = _clean_headers(headers)
    target = lowered.get("location") if 300 <= status < 400 else None
    return _class_of(found, status)(
        f"a redirect to {target}, which is not followed; check base_url" if target else found.message,
        status=status,
        code=found.code,
        error_type=found.error_type,
        metadata=found.metadata,
        provider_name=found.provider_name,
        provider_code=_code(found.metadata.get("provider_code")),
        raw=found.metadata.get("raw"),
        availability=found.availability,
        retry_after=retry_after(lowered, found.availability, now),
        generation_id=lowered.get("x-generation-id") or found.generation_id,
        request_id=found.request_id or lowered.get("x-request-id"),
        body=payload,
        headers=lowered,
        attempts=attempts,
        partial=partial,
    )


def _class_of(found: Envelope, status: int) -> type[APIError]:
    effective = effective_status(status, found.code, found.error_type)
    if is_moderation(found.metadata):
        return ModerationError
    if found.metadata.get("patterns") or (effective == 403 and found.names_guardrail):
        return GuardrailError
    for cause in (found.error_type, found.code):
        if isinstance(cause, str) and cause in _BY_CAUSE:
            return _BY_CAUSE[cause]
    if effective in (400, 413, 422) and _says_too_long(found):
        return ContextLengthError
    return _class_by_status(effective, status)


def _class_by_status(effective: int | None, status: int) -> type[APIError]:
    if effective is None:
        return APIError if 200 <= status < 300 else UnexpectedStatusError
    if effective in _BY_STATUS:
        return _BY_STATUS[effective]
    return (
        ClientStatusError
        if 400 <= effective < 500
        else ServerError
        if effective < 600
        else UnexpectedStatusError
    )


def _says_too_long(found: Envelope) -> bool:
    texts = (found.message, upstream_reason(found.metadata.get("raw")) or "")
    return any(re.search(_TOO_LONG, text) for text in texts)


def _clean_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Lower-case names; a cookie is as good as a key to whoever reads a log."""
    lowered = {name.lower(): value for name, value in headers.items()}
    return {name: MASK if name == "set-cookie" else redact(value) for name, value in lowered.items()}


def _code(value: Any) -> str | int | None:
    return value if isinstance(value, (str, int)) else None
