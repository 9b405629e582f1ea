"""Find the error in what a server answered, whatever envelope it came in, and say what it states."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import orjson

from openrouter_sdk.errors.redaction import redact_json

MAX_TEXT: Final = 10_000
"""Characters that are kept of a body that is no JSON, and of a message."""

TRANSIENT_STATUSES: Final = frozenset({408, 429, 500, 502, 503, 504, 524, 529})
"""Statuses after which the same request may succeed (protocol sections 10.3 and 11)."""

_STATUSES_OF_NAMES: Final[Mapping[int, str]] = {
    # error_type (protocol 10.4), native codes of Responses (7.3), error types of Messages (8), codes of
    # availability (10.5) and of OAuth (10.1). Names that begin with `invalid_` all stand for 400.
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
_STATUS_OF_NAME: Final = {
    name: status for status, names in _STATUSES_OF_NAMES.items() for name in names.split()
}
_MESSAGE_KEYS: Final = ("message", "error_description", "detail", "title", "msg")
_REASON_KEYS: Final = (*_MESSAGE_KEYS, "error", "errors", "details", "reason", "cause")
# Patterns are text, which `re` compiles when it is first used: most programs meet no error.
_HTML_TITLE: Final = r"(?i)<title[^>]{0,200}>([^<]*)"
_IDENTIFIER: Final = r"[A-Za-z][A-Za-z0-9_.-]*"
_SECONDS: Final = r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+"

Json = dict[str, Any]


class Envelope(NamedTuple):
    """What an error answer states, in the same fields for every surface of the API."""

    message: str
    code: int | str | None
    error_type: str | None
    metadata: Json
    provider_name: str | None
    availability: Json | None
    generation_id: str | None
    request_id: str | None
    names_guardrail: bool
    """Whether the router's account of the request has a guardrail stage (protocol section 29)."""


def parse_body(body: bytes) -> Any:
    """The JSON value of a body; otherwise its text, cut to MAX_TEXT characters; None when it is empty."""
    body = body.removeprefix(b"\xef\xbb\xbf")
    if not body.strip():
        return None
    try:
        return orjson.loads(body)
    except ValueError:
        pass
    try:
        return orjson.loads(body.decode("utf-8", "replace"))
    except ValueError:
        return truncate(body[: 4 * MAX_TEXT].decode("utf-8", "replace"), MAX_TEXT)


def status_of(code: int | str | None) -> int | None:
    """The HTTP status that a code or error type stands for, or None when it is not known."""
    if isinstance(code, str):
        if code.isascii() and code.isdigit() and len(code) == 3:
            return status_of(int(code))
        return _STATUS_OF_NAME.get(code) or (400 if code.startswith("invalid_") else None)
    return code if code is not None and 400 <= code <= 599 else None


def effective_status(status: int, code: int | str | None, error_type: str | None) -> int | None:
    """The status an error stands for: that of the response, unless it was a success or hides a cause.

    A 400 hides one when its body has a transient code, as routers answer for a provider that was busy.
    None when the response was a success and the body names nothing known.
    """
    inside = [known for name in (code, error_type) if (known := status_of(name)) is not None]
    if status < 400:
        return inside[0] if inside else None
    if status == 400 and error_type != "unmapped":
        return next((known for known in inside if known in TRANSIENT_STATUSES), 400)
    return status


def retry_after(
    headers: Mapping[str, str], availability: Json | None, now: Callable[[], float]
) -> float | None:
    """Seconds that the server asks to wait: `retry-after-ms`, `Retry-After` (RFC 9110, 10.2.3), or the body.

    `headers` have lower-case names; `now` gives the time in Unix seconds, against which a date is read.
    """
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    given = headers.get("retry-after")
    seconds = _seconds(given)
    if seconds is None and given:
        seconds = _seconds_until(given, now)
    if seconds is None and availability is not None:
        seconds = _seconds(availability.get("retry_after"))
    return seconds


def upstream_reason(raw: Any, depth: int = 8) -> str | None:
    """The message inside a provider's own error, which is often JSON inside a string inside JSON."""
    if depth <= 0:
        return None
    if isinstance(raw, str):
        return _reason_in_text(raw.strip(), depth)
    if isinstance(raw, list):
        return upstream_reason(raw[0], depth - 1) if raw else None
    if not isinstance(raw, dict):
        return None
    found = (upstream_reason(raw[key], depth - 1) for key in _REASON_KEYS if key in raw)
    return next((reason for reason in found if reason), None)


def is_moderation(metadata: Mapping[str, Any]) -> bool:
    """Whether the metadata of an error are those of input that was flagged (protocol section 10.2)."""
    return bool(metadata.get("reasons") or metadata.get("flagged_input"))


def excerpt(text: str, limit: int) -> str:
    """The beginning of a text on one line; of an HTML page its title."""
    if text.lstrip()[:1] == "<" and (title := re.search(_HTML_TITLE, text[:MAX_TEXT])):
        text = title[1] or text
    return truncate(" ".join(text[: 4 * limit].split()), limit)


def truncate(text: str, limit: int) -> str:
    """The text, or its beginning and `...` when it has more than `limit` characters."""
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def locate_error(payload: Any) -> tuple[Json, Json] | None:
    """The object that states the error in a successful body or an event, and the one around it; or None.

    An error is a top-level `error` that is not empty, an `error` in a choice, `finish_reason: "error"`
    (protocol 6.6), a failed Responses object or event (7.3), or an event of type `error` (7.3, 8, 9).
    None is: the `error` of an event about a part of a response, such as a fusion panel (7.2), and the
    text in a job's `error` beside its `status` (19), which is the job's outcome and not the call's.
    """
    if type(payload) is not dict:
        return None
    if "type" in payload or "error" in payload:  # most chunks of a chat have neither
        kind, error = payload.get("type"), payload.get("error")
        if type(kind) is str and kind.startswith("response."):
            return _failed_response(kind, payload)
        if kind == "error" or (error and not _is_failed_job(payload, error)):
            return locate_stated(payload)
    choices = payload.get("choices")
    if type(choices) is list:
        for choice in choices:
            if type(choice) is dict and (choice.get("error") or choice.get("finish_reason") == "error"):
                return _failed_choice(choice, payload)
        return None
    if payload.get("status") == "failed" and payload.get("object") == "response":
        return {}, payload
    return None


def _is_failed_job(payload: Json, error: Any) -> bool:
    # How a job ended is a result: a batch has an object for it, a video a text (protocol sections 19, 22).
    return payload.get("object") == "batch" or (isinstance(error, str) and "status" in payload)


def _failed_response(kind: str, event: Json) -> tuple[Json, Json] | None:
    response = event.get("response")
    if not isinstance(response, dict):
        return locate_stated(event) if kind in ("response.failed", "response.error") else None
    if kind == "response.failed" or response.get("status") == "failed":
        return locate_stated(response)
    return None


def _failed_choice(choice: Json, payload: Json) -> tuple[Json, Json]:
    inner = locate_stated(choice)[0] if choice.get("error") else {"message": _unexplained(choice)}
    return inner, payload


def _unexplained(choice: Json) -> str:
    native = choice.get("native_finish_reason")
    said = f", which the provider calls {truncate(native, 100)!r}" if isinstance(native, str) else ""
    return f"the generation ended with finish_reason 'error'{said}"


def locate_stated(payload: Any) -> tuple[Json, Json]:
    """The object that states the error in a body with an error status, and the one around it.

    They are the same when the form is flat. `payload` comes from `parse_body`.
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
        return _named(error, payload), payload
    return payload, payload


def _named(error: str, payload: Json) -> Json:
    """An error that is a string: a name with its description (RFC 6749, 5.2), or merely a sentence."""
    described = _first_text(payload, _MESSAGE_KEYS) or error
    return {"message": described, "code": error if re.fullmatch(_IDENTIFIER, error) else None}


def read_envelope(located: tuple[Json, Json], payload: Any) -> Envelope:
    """What a located error states, redacted. `payload` is the whole body or event."""
    inner, outer = redact_json(located[0]), redact_json(located[1])
    metadata = {**_object(outer.get("metadata")), **_object(inner.get("metadata"))}
    places = (inner, metadata, outer)
    return Envelope(
        message=truncate(_message(inner, payload), MAX_TEXT),
        code=_code(inner, nested=located[0] is not located[1]),
        error_type=_first_text(metadata, ("error_type",)) or _first_text_of("error_type", inner, outer),
        metadata=metadata,
        provider_name=_first_text_of("provider_name", metadata, inner) or _text(outer.get("provider")),
        availability=next(
            (p["availability"] for p in places if isinstance(p.get("availability"), dict)), None
        ),
        generation_id=_generation_id(outer, payload),
        request_id=_first_text_of("request_id", outer, inner),
        names_guardrail=_names_guardrail(outer.get("openrouter_metadata")),
    )


def _message(inner: Json, payload: Any) -> str:
    stated = _first_text(inner, _MESSAGE_KEYS)
    if isinstance(payload, str) and stated is not None:
        return excerpt(stated, MAX_TEXT)
    if stated is not None:
        return stated
    if payload is None:
        return "the body is empty"
    return upstream_reason(inner) or "the body states no reason"


def _code(inner: Json, *, nested: bool) -> int | str | None:
    # `http_status` stands for a missing code in availability errors (protocol section 10.1), `type` in
    # Messages (8); on a flat event `type` only says that it is an error.
    for key in ("code", "http_status", "type") if nested else ("code", "http_status"):
        value = inner.get(key)
        if isinstance(value, str) and value:
            return truncate(value, 200)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value % 1 == 0:
            return int(value)
    return None


def _generation_id(outer: Json, payload: Any) -> str | None:
    ids = [outer.get("request_id"), outer.get("id"), payload.get("id") if isinstance(payload, dict) else None]
    return next((one for one in ids if isinstance(one, str) and one.startswith("gen-")), None)


def _names_guardrail(routing: Any) -> bool:
    stages = routing.get("pipeline") if isinstance(routing, dict) else None
    return isinstance(stages, list) and any(
        isinstance(stage, dict) and stage.get("type") == "guardrail" for stage in stages
    )


def _reason_in_text(text: str, depth: int) -> str | None:
    if text[:1] in ("{", "[", '"'):
        try:
            return upstream_reason(orjson.loads(text), depth - 1)
        except ValueError:
            pass  # JSON that was cut, or that only looks like it
    return excerpt(text, MAX_TEXT) or None


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _first_text(place: Json, keys: tuple[str, ...]) -> str | None:
    return next((text for key in keys if (text := _text(place.get(key)))), None)


def _first_text_of(key: str, *places: Json) -> str | None:
    return next((text for place in places if (text := _text(place.get(key)))), None)


def _seconds(value: Any) -> float | None:
    if isinstance(value, str) and (written := re.fullmatch(_SECONDS, value.strip(" \t"))):
        return float(written[0])
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= sys.maxsize:
        return float(value)
    return None


def _seconds_until(date: str, now: Callable[[], float]) -> float | None:
    from datetime import UTC  # a date is rare, and reading one pulls in a dozen modules
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(date)
        return max(0.0, when.replace(tzinfo=when.tzinfo or UTC).timestamp() - now())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None  # no date after all
