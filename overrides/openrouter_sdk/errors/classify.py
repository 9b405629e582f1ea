"""Map error responses to exceptions (protocol section 10)."""

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
from openrouter_sdk.errors.limits import headers_of, reset_at, retry_after
from openrouter_sdk.errors.payload import (
    Json,
    ParsedError,
    effective_status,
    is_moderation,
    locate_error,
    parse_body,
    parse_error,
    unwrap_error,
    upstream_reason,
)
from openrouter_sdk.errors.redaction import MASK, redact, redact_json

_CLASS_BY_STATUS: Final[Mapping[int, type[APIError]]] = {
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
# Independent of the status, because sources disagree about the status of these (protocol section 34).
_CLASS_BY_CODE: Final[Mapping[str, type[APIError]]] = {
    "context_length_exceeded": ContextLengthError,
    "max_tokens_exceeded": ContextLengthError,
    "token_limit_exceeded": ContextLengthError,
    "string_too_long": ContextLengthError,
    "payment_required": PaymentRequiredError,
    "rate_limit_exceeded": RateLimitError,
}
# Wordings of providers, because the router does not always set `error_type`.
_CONTEXT_LENGTH: Final = (
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
    """Return the error for a response with an error status, whatever its body (protocol section 10.1).

    Never raises. `now` returns Unix seconds, to convert a date in `Retry-After`.
    """
    payload = parse_body(body)
    located = unwrap_error(payload)
    return _make_error(located, payload, status, headers, attempts, now)


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
    """Return the error in the JSON of a successful response or an event; None without one.

    Cheap if there is none, so it can be called for every event. `located` is the return value of
    `locate_error`, which decides what is an error, if the caller has it already.
    """
    if located is None:
        located = locate_error(payload)
    if located is None:
        return None
    return _make_error(located, payload, status, headers, attempts, now, partial)


def _make_error(
    located: tuple[Json, Json],
    payload: Any,
    status: int,
    headers: Mapping[str, str],
    attempts: int,
    now: Callable[[], float],
    partial: Any = None,
) -> APIError:
    parsed = parse_error(located, payload)
    redacted = _redact_headers(headers)
    known_headers = headers_of(redacted, parsed.metadata)
    objects = (parsed.availability, parsed.metadata, *located)
    target = redacted.get("location") if 300 <= status < 400 else None
    return _error_class(parsed, status)(
        f"a redirect to {target}, which is not followed; check base_url" if target else parsed.message,
        status=status,
        code=parsed.code,
        error_type=parsed.error_type,
        metadata=parsed.metadata,
        provider_name=parsed.provider_name,
        provider_code=_code(parsed.metadata.get("provider_code")),
        raw=parsed.metadata.get("raw"),
        availability=parsed.availability,
        retry_after=retry_after(known_headers, objects, now),
        reset_at=reset_at(known_headers, objects, now),
        generation_id=redacted.get("x-generation-id") or parsed.generation_id,
        request_id=parsed.request_id or redacted.get("x-request-id"),
        body=redact_json(payload),
        headers=redacted,
        attempts=attempts,
        partial=partial,
    )


def _error_class(parsed: ParsedError, status: int) -> type[APIError]:
    effective = effective_status(status, parsed.code, parsed.error_type)
    if is_moderation(parsed.metadata):
        return ModerationError
    if parsed.metadata.get("patterns") or (effective == 403 and parsed.has_guardrail_stage):
        return GuardrailError
    for code in (parsed.error_type, parsed.code):
        if isinstance(code, str) and code in _CLASS_BY_CODE:
            return _CLASS_BY_CODE[code]
    if effective in (400, 413, 422) and _exceeds_context(parsed):
        return ContextLengthError
    return _class_for_status(effective, status)


def _class_for_status(effective: int | None, status: int) -> type[APIError]:
    if effective is None:
        return APIError if 200 <= status < 300 else UnexpectedStatusError
    if effective in _CLASS_BY_STATUS:
        return _CLASS_BY_STATUS[effective]
    if 400 <= effective < 500:
        return ClientStatusError
    return ServerError if effective < 600 else UnexpectedStatusError


def _exceeds_context(parsed: ParsedError) -> bool:
    texts = (parsed.message, upstream_reason(parsed.metadata.get("raw")) or "")
    return any(re.search(_CONTEXT_LENGTH, text) for text in texts)


def _redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    lowered = {name.lower(): value for name, value in headers.items()}
    return {name: MASK if name == "set-cookie" else redact(value) for name, value in lowered.items()}


def _code(value: Any) -> str | int | None:
    return value if isinstance(value, (str, int)) else None
