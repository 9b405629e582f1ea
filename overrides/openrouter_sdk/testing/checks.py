"""Say what is wrong with a request, before anything is answered."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .contract import Contract, Operation, resolve
from .traffic import JSON_TYPE, RecordedRequest


class RefusalError(Exception):
    """The request cannot be answered; the API would say so with this status."""

    def __init__(self, status: int, message: str, headers: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = headers


def key(operation: Operation, request: RecordedRequest, expected: str) -> None:
    """Refuse a request without the right key, where the contract demands one (protocol 2)."""
    if not operation.needs_key:
        return
    scheme, _, given = (request.header("authorization") or "").partition(" ")
    if not given.strip() or scheme.lower() != "bearer":
        raise RefusalError(401, "No API key: send it as 'Authorization: Bearer <key>'.")
    if given.strip() != expected:
        raise RefusalError(401, "This API key is not known here.")


def body(contract: Contract, operation: Operation, request: RecordedRequest) -> Any:
    """The request's JSON body, or None where there is none or it is a form."""
    if not operation.bodies or (not request.body and not operation.body_required):
        return None
    media = _media_type(request)
    if media not in operation.bodies:
        raise RefusalError(400, f"The body must be {' or '.join(sorted(operation.bodies))}, not {media}.")
    required = _required(contract, operation, media)
    if media != JSON_TYPE:
        _demand(required, set(re.findall(rb'name="([^"]*)"', request.body)), encode=True)
        return None
    value = _parsed(request.body)
    _demand(required, value)
    return value


def _media_type(request: RecordedRequest) -> str:
    # Without a content type it is taken for JSON: hand-written clients forget it.
    return (request.header("content-type") or JSON_TYPE).partition(";")[0].strip().lower()


def _required(contract: Contract, operation: Operation, media: str) -> list[str]:
    found: list[str] = list(resolve(contract.document, operation.bodies[media]).get("required", ()))
    return found


def _parsed(text: bytes) -> Mapping[str, Any]:
    if not text:
        raise RefusalError(400, "The body is empty; a JSON object is required.")
    try:
        value = json.loads(text)
    except ValueError as trouble:
        raise RefusalError(400, f"The body is not JSON: {trouble}") from None
    if not isinstance(value, Mapping):
        raise RefusalError(400, "The body must be a JSON object.")
    return value


def _demand(required: list[str], present: Any, *, encode: bool = False) -> None:
    missing = [name for name in required if (name.encode() if encode else name) not in present]
    if missing:
        names = ", ".join(f'"{name}"' for name in missing)
        raise RefusalError(400, f"The body lacks {names}, which this operation requires.")
