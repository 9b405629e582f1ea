"""Find and parse the error in a response body or event, in any of the API's envelopes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import orjson

from openrouter_api import RETRIED_STATUSES
from openrouter_sdk.errors.redaction import redact_json

MAX_TEXT: Final = 10_000
"""Characters kept of a message, and of a body that is not JSON."""

TRANSIENT_STATUSES: Final = RETRIED_STATUSES | {408, 429}
"""Statuses after which the same request may succeed: those of the contract, and two that it leaves out
although the server asks to retry them (protocol sections 10.3 and 11)."""

_CODES_BY_STATUS: Final[Mapping[int, str]] = {
    # error_type (protocol section 10.4), codes of Responses (7.3), error types of Messages (8), codes of
    # availability (10.5) and of OAuth (10.1). All other codes that begin with `invalid_` mean 400.
    400: """context_length_exceeded max_tokens_exceeded token_limit_exceeded string_too_long
        content_policy_violation refusal image_too_large image_too_small unsupported_image_format
        image_download_failed image_content_policy_violation image_parse_error image_file_too_large
        unsupported_image_media_type empty_image_file failed_to_download_image bio_policy wrong_endpoint
        model_not_found unsupported_grant_type""",
    401: "authentication authentication_error",
    402: "payment_required billing_error",
    403: "permission_denied permission_error region_restricted data_residency_mismatch",
    404: """not_found not_found_error image_not_found image_file_not_found no_endpoints model_deprecated
        model_unavailable_upstream privacy_restricted constraint_filtered free_variant_ended""",
    412: "precondition_failed",
    413: "payload_too_large",
    422: "unprocessable idempotency_key_reused",
    429: "rate_limit_exceeded rate_limit_error capacity_exhausted",
    500: "server server_error api_error unmapped",
    502: "provider_unavailable",
    503: "provider_overloaded temporarily_unavailable",
    504: "timeout timeout_error vector_store_timeout",
    529: "overloaded_error",
}
_STATUS_BY_CODE: Final = {
    code: status for status, codes in _CODES_BY_STATUS.items() for code in codes.split()
}
_MESSAGE_KEYS: Final = ("message", "error_description", "detail", "title", "msg")
_REASON_KEYS: Final = (*_MESSAGE_KEYS, "error", "errors", "details", "reason", "cause")
# Not compiled at import, because most programs never need them.
_HTML_TITLE: Final = r"(?i)<title(?:\s[^>]{0,199})?>\s*([^<\s][^<]*)"
_ESCAPES: Final = (  # the group is half of a surrogate pair
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\."
)
_IDENTIFIER: Final = r"[A-Za-z][A-Za-z0-9_.-]*"

Json = dict[str, Any]


class ParsedError(NamedTuple):
    """The fields of an error, the same for every endpoint."""

    message: str
    code: int | str | None
    error_type: str | None
    metadata: Json
    provider_name: str | None
    availability: Json | None
    generation_id: str | None
    request_id: str | None
    has_guardrail_stage: bool
    """Whether the routing metadata lists a guardrail stage (protocol section 29)."""


def parse_body(body: bytes) -> Any:
    """Parse a body as JSON, or else as text of at most MAX_TEXT characters; None if it is empty."""
    body = body.removeprefix(b"\xef\xbb\xbf")
    if not body.strip():
        return None
    try:
        return _parse_json(body)
    except ValueError:
        pass
    try:
        return _parse_json(body.decode("utf-8", "replace").encode())
    except ValueError:
        return truncate(body[: 4 * MAX_TEXT].decode("utf-8", "replace"), MAX_TEXT)


def _parse_json(text: bytes) -> Any:
    """Parse JSON, with U+FFFD for halves of surrogate pairs. Raises ValueError if it is none."""
    try:
        return orjson.loads(text)
    except ValueError:
        if b"\\u" not in text:
            raise
        return orjson.loads(re.sub(_ESCAPES, lambda found: rb"\ufffd" if found[1] else found[0], text))


def status_of(code: int | str | None) -> int | None:
    """Return the HTTP status that a code or error type corresponds to; None if unknown."""
    if isinstance(code, str):
        if code.isascii() and code.isdigit() and len(code) == 3:
            return status_of(int(code))
        return _STATUS_BY_CODE.get(code) or (400 if code.startswith("invalid_") else None)
    return code if code is not None and 400 <= code <= 599 else None


def effective_status(status: int, code: int | str | None, error_type: str | None) -> int | None:
    """Return the status that an error amounts to; None if a success status hides an unknown error.

    The body overrides a success status, and a 400 if its code is a transient one, as when the router
    reports a busy provider.
    """
    in_body = [known for name in (code, error_type) if (known := status_of(name)) is not None]
    if status < 400:
        return in_body[0] if in_body else None
    if status == 400 and error_type != "unmapped":
        return next((known for known in in_body if known in TRANSIENT_STATUSES), 400)
    return status


def upstream_reason(raw: Any, depth: int = 8) -> str | None:
    """Find the message in an upstream provider's error, which is often JSON in a string in JSON."""
    if depth <= 0:
        return None
    if isinstance(raw, str):
        return _reason_in_text(raw.strip(), depth)
    if isinstance(raw, list):
        return upstream_reason(raw[0], depth - 1) if raw else None
    if not isinstance(raw, dict):
        return None
    reasons = (upstream_reason(raw[key], depth - 1) for key in _REASON_KEYS if key in raw)
    return next((reason for reason in reasons if reason), None)


def is_moderation(metadata: Mapping[str, Any]) -> bool:
    """Whether the metadata of an error says that the input was flagged (protocol section 10.2)."""
    return bool(metadata.get("reasons") or metadata.get("flagged_input"))


def excerpt(text: str, limit: int) -> str:
    """Return the beginning of a text on one line; for an HTML page, its title."""
    if text.lstrip()[:1] == "<" and (title := re.search(_HTML_TITLE, text[:MAX_TEXT])):
        text = title[1]
    return truncate(" ".join(text[: 4 * limit].split()), limit)


def truncate(text: str, limit: int) -> str:
    """Shorten a text to `limit` characters, the last three of them `...`."""
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def locate_error(payload: Any) -> tuple[Json, Json] | None:
    """Find the error in a successful body or an event: the error object and its parent; None without one.

    These are errors: a top-level `error` that is not empty, an `error` in a choice, `finish_reason: "error"`
    (protocol section 6.6), a failed Responses object or event (7.3), an event of type `error` (7.3, 8, 9).

    These are not: the `error` in an event about a part of a response, such as a fusion panel (7.2), and the
    `error` of a job that has a `status` (19), because the request for the job's state succeeded.
    """
    if type(payload) is not dict:
        return None
    if "type" in payload or "error" in payload:  # most chat chunks have neither
        kind, error = payload.get("type"), payload.get("error")
        if type(kind) is str and kind.startswith("response."):
            return _failed_response(kind, payload)
        if kind == "error" or (error and not _is_failed_job(payload, error)):
            return unwrap_error(payload)
    if payload.get("object") == "response" and payload.get("status") == "failed":
        return {}, payload
    choices = payload.get("choices")
    if type(choices) is list:
        for choice in choices:
            if type(choice) is dict and (choice.get("error") or _finish_reason(choice) == "error"):
                return _failed_choice(choice, payload)
    return None


def _is_failed_job(payload: Json, error: Any) -> bool:
    # A batch has an object as `error`, a video a string (protocol sections 19, 22).
    return payload.get("object") == "batch" or (isinstance(error, str) and "status" in payload)


def _failed_response(kind: str, event: Json) -> tuple[Json, Json] | None:
    response = event.get("response")
    if not isinstance(response, dict):
        return unwrap_error(event) if kind in ("response.failed", "response.error") else None
    if kind == "response.failed" or response.get("status") == "failed":
        return unwrap_error(response)
    return None


def _finish_reason(choice: Json) -> Any:
    # According to one page of the documentation, it is in the delta (protocol section 34, row 38).
    delta = choice.get("delta")
    in_delta = delta.get("finish_reason") if type(delta) is dict else None
    return in_delta or choice.get("finish_reason")


def _failed_choice(choice: Json, payload: Json) -> tuple[Json, Json]:
    error = unwrap_error(choice)[0] if choice.get("error") else {"message": _finish_reason_message(choice)}
    return error, payload


def _finish_reason_message(choice: Json) -> str:
    native = choice.get("native_finish_reason")
    message = "the generation ended with finish_reason 'error'"
    if not isinstance(native, str) or not native:
        return message
    return f"{message}, which the provider calls '{truncate(native, 100)}'"


def unwrap_error(payload: Any) -> tuple[Json, Json]:
    """Return the error object in a body with an error status, and its parent.

    Both are the body itself if the error is not nested. `payload` comes from `parse_body`.
    """
    if isinstance(payload, str):
        return {"message": payload}, {}
    if isinstance(payload, list) and payload and isinstance(payload[0], dict):
        payload = payload[0]
    if not isinstance(payload, dict):
        return {}, {}
    error = payload.get("error")
    if isinstance(error, dict):
        return error, payload
    if isinstance(error, str) and error:
        return _from_string(error, payload), payload
    return payload, payload


def wrap_error(payload: Any) -> Json:
    """Return the data of an event named `error`, in whatever form, as an object with the error in `error`."""
    if isinstance(payload, list) and payload:
        payload = payload[0]
    if isinstance(payload, dict) and (payload.get("error") or payload.get("type") == "error"):
        return payload
    return {"error": payload}


def _from_string(error: str, payload: Json) -> Json:
    # A code with its description in another field (RFC 6749, 5.2), or a message.
    message = _first_str(payload, _MESSAGE_KEYS) or error
    return {"message": message, "code": error if re.fullmatch(_IDENTIFIER, error) else None}


def parse_error(located: tuple[Json, Json], payload: Any) -> ParsedError:
    """Parse and redact an error and its parent object. `payload` is the whole body or event."""
    error, parent = redact_json(located[0]), redact_json(located[1])
    metadata = {**_dict_or_empty(parent.get("metadata")), **_dict_or_empty(error.get("metadata"))}
    return ParsedError(
        message=truncate(_message(error, payload), MAX_TEXT),
        code=_code(error, nested=located[0] is not located[1]),
        error_type=_find_str("error_type", metadata, error, parent),
        metadata=metadata,
        provider_name=_find_str("provider_name", metadata, error) or _find_str("provider", parent),
        availability=_availability(error, metadata, parent),
        generation_id=_generation_id(parent, payload),
        request_id=_find_str("request_id", parent, error),
        has_guardrail_stage=_has_guardrail_stage(parent.get("openrouter_metadata")),
    )


def _message(error: Json, payload: Any) -> str:
    message = _first_str(error, _MESSAGE_KEYS)
    if isinstance(payload, str) and message is not None:
        return excerpt(message, MAX_TEXT) or "the body states no reason"
    if message is not None:
        return message
    if payload is None:
        return "the body is empty"
    return upstream_reason(error) or "the body states no reason"


def _code(error: Json, *, nested: bool) -> int | str | None:
    # Availability errors have `http_status` instead of a code (protocol section 10.1), Messages `type` (8).
    # In a flat event, `type` is not a code: it only marks the event as an error.
    for key in ("code", "http_status", "type") if nested else ("code", "http_status"):
        value = error.get(key)
        if isinstance(value, str) and value:
            return truncate(value, 200)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value % 1 == 0:
            return int(value)
    return None


def _availability(*objects: Json) -> Json | None:
    found = (one.get("availability") for one in objects)
    return next((value for value in found if isinstance(value, dict)), None)


def _generation_id(parent: Json, payload: Any) -> str | None:
    ids = [parent.get("request_id"), parent.get("id"), _dict_or_empty(payload).get("id")]
    return next((one for one in ids if isinstance(one, str) and one.startswith("gen-")), None)


def _has_guardrail_stage(routing: Any) -> bool:
    stages = _dict_or_empty(routing).get("pipeline")
    return isinstance(stages, list) and any(
        isinstance(stage, dict) and stage.get("type") == "guardrail" for stage in stages
    )


def _reason_in_text(text: str, depth: int) -> str | None:
    if text[:1] in ("{", "[", '"'):
        try:
            return upstream_reason(_parse_json(text.encode("utf-8", "replace")), depth - 1)
        except ValueError:
            pass  # truncated JSON, or text that merely begins like JSON
    return excerpt(text, MAX_TEXT) or None


def _dict_or_empty(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _first_str(mapping: Json, keys: tuple[str, ...]) -> str | None:
    """The first non-empty string under one of the keys."""
    values = (mapping.get(key) for key in keys)
    return next((value for value in values if isinstance(value, str) and value), None)


def _find_str(key: str, *mappings: Json) -> str | None:
    """The first non-empty string that one of the mappings has under the key."""
    values = (mapping.get(key) for mapping in mappings)
    return next((value for value in values if isinstance(value, str) and value), None)
