"""A request with its answer as a file of JSON, and back."""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from openrouter_sdk.testing.contract.descriptions import format_value
from openrouter_sdk.testing.http.forms import MULTIPART_TYPE, URLENCODED_TYPE, Field, parse_form
from openrouter_sdk.testing.http.traffic import SSE_TYPE, RecordedRequest, compact_json
from openrouter_sdk.testing.recordings.privacy import ANSWER_HEADERS, REQUEST_HEADERS, Cleaner

VERSION: Final = 1

COMPLETE: Final = "complete"
CUT: Final = "cut"
"""The connection to the upstream server broke before the end."""
LEFT: Final = "client left"
"""The client closed its connection before the end, and so was that to the upstream server."""

_TYPES: Final = {"a number": int | float, "a text": str, "a list": list, "an object": dict}


class Piece(NamedTuple):
    """Bytes of a body, with the seconds since the request."""

    at: float
    data: bytes


class Exchange(NamedTuple):
    """A request as it is compared, and its answer; `at` are the seconds to the status.

    `body` is None for one that is not recorded, of which `left_out` has the length and hash.
    """

    request: Mapping[str, Any]
    status: int
    headers: Sequence[tuple[str, str]]
    at: float
    body: Sequence[Piece] | None
    ending: str = COMPLETE
    left_out: Mapping[str, Any] | None = None

    @property
    def is_stream(self) -> bool:
        """Whether the answer is a stream of events, whose pieces have their times."""
        return is_stream(self.headers)


def is_stream(headers: Sequence[tuple[str, str]]) -> bool:
    """Whether headers are those of a stream of events."""
    return any(name.lower() == "content-type" and value.startswith(SSE_TYPE) for name, value in headers)


def digest(body: bytes) -> dict[str, Any]:
    """Return what a file has instead of a body: its length and hash."""
    return {"size": len(body), "sha256": hashlib.sha256(body).hexdigest()}


def secrets_of(request: RecordedRequest) -> list[str]:
    """Return the keys of a request."""
    return [one for one in (request.bearer, request.header("x-api-key")) if one]


# -- requests --------------------------------------------------------------------------------------


def describe_request(request: RecordedRequest, cleaner: Cleaner) -> dict[str, Any]:
    """Return what a file has of a request, and what requests are compared by."""
    described: dict[str, Any] = {"method": request.method, "path": cleaner.text(request.path)}
    if request.query:
        described["query"] = [list(pair) for pair in cleaner.pairs(request.query)]
    described["headers"] = dict(cleaner.headers(request.headers, REQUEST_HEADERS))
    if request.body:
        described["body"] = _request_body(request, cleaner)
    return described


def _request_body(request: RecordedRequest, cleaner: Cleaner) -> dict[str, Any]:
    content_type = request.header("content-type", "") or ""
    try:
        if content_type.partition(";")[0].strip().lower() in (MULTIPART_TYPE, URLENCODED_TYPE):
            return {"form": [_field(one, cleaner) for one in parse_form(content_type, request.body)]}
        text = request.body.decode()
    except ValueError:
        return digest(request.body)
    try:
        return {"json": cleaner.value(_parsed(text))}
    except (ValueError, RecursionError):
        return {"text": cleaner.text(text)}


def _field(field: Field, cleaner: Cleaner) -> dict[str, Any]:
    """Return a field of a form. Of a file, its hash suffices to compare it."""
    if field.filename is not None:
        return {"name": field.name, "filename": cleaner.text(field.filename), **digest(field.content)}
    [(_, text)] = cleaner.pairs([(field.name, field.content.decode())])
    return {"name": field.name, "text": text}


def _parsed(text: str) -> Any:
    return json.loads(text, parse_constant=_refuse)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


# -- writing ---------------------------------------------------------------------------------------


def clean_answer(
    headers: Sequence[tuple[str, str]], pieces: Sequence[Piece], cleaner: Cleaner
) -> tuple[list[tuple[str, str]], list[Piece]]:
    """Return what may be recorded of an answer. A body that is no stream is one piece."""
    kept = cleaner.headers(headers, ANSWER_HEADERS)
    if is_stream(headers):
        cleaned = cleaner.pieces([one.data for one in pieces])
        return kept, [Piece(one.at, data) for one, data in zip(pieces, cleaned, strict=True) if data]
    whole = cleaner.body(b"".join(one.data for one in pieces))
    return kept, [Piece(pieces[-1].at, whole)] if whole else []


def to_json(exchange: Exchange) -> bytes:
    """Return the content of the file of an exchange."""
    body = [{"at": round(one.at, 3), **_data(one.data)} for one in exchange.body or ()]
    answer: dict[str, Any] = {
        "status": exchange.status,
        "headers": [list(pair) for pair in exchange.headers],
        "at": round(exchange.at, 3),
        "body": None if exchange.body is None else body,
        "ending": exchange.ending,
    }
    if exchange.left_out is not None:
        answer["left_out"] = exchange.left_out
    value = {"version": VERSION, "request": exchange.request, "answer": answer}
    try:
        return f"{json.dumps(value, indent=1, ensure_ascii=False)}\n".encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return f"{json.dumps(value, indent=1)}\n".encode()


def _data(data: bytes) -> dict[str, Any]:
    """Return bytes as a text that reads well, and gives exactly these bytes again."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return {"base64": b64encode(data).decode()}
    try:
        value = _parsed(text) if text[:1] in ("{", "[") else None
        return {"json": value} if value is not None and compact_json(value) == text else {"text": text}
    except (ValueError, RecursionError):
        return {"text": text}


# -- reading ---------------------------------------------------------------------------------------


def from_json(content: bytes) -> Exchange:
    """Read the content of a file. Raises ValueError with the JSON pointer to what is wrong."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"this is no JSON: {error}") from None
    if not isinstance(value, dict) or value.get("version") != VERSION:
        raise ValueError(f"/version: expected {VERSION}, as in the file of an exchange")
    request, answer = (_member(value, "", name, "an object") for name in ("request", "answer"))
    for name in ("method", "path"):
        _member(request, "/request", name, "a text")
    status = _member(answer, "/answer", "status", "a number")
    if status not in range(200, 600):
        raise _wrong("/answer/status", "a status from 200 to 599", status)
    ending = answer.get("ending", COMPLETE)
    if ending not in (COMPLETE, CUT, LEFT):
        raise _wrong("/answer/ending", f"one of {COMPLETE}, {CUT} and {LEFT}", ending)
    at = _seconds(answer, "/answer")
    body = None if answer.get("body", []) is None else list(_pieces(answer, at))
    return Exchange(request, status, list(_headers(answer)), at, body, ending, answer.get("left_out"))


def _pieces(answer: Mapping[str, Any], at: float) -> Iterator[Piece]:
    for number, one in enumerate(_member(answer, "/answer", "body", "a list", [])):
        pointer = f"/answer/body/{number}"
        if not isinstance(one, dict):
            raise _wrong(pointer, "an object", one)
        at = max(at, _seconds(one, pointer, at))
        if "json" in one:
            yield Piece(at, compact_json(one["json"]).encode())
        elif "base64" in one:
            try:
                yield Piece(at, b64decode(_member(one, pointer, "base64", "a text"), validate=True))
            except ValueError:
                raise _wrong(f"{pointer}/base64", "Base64", one["base64"]) from None
        else:
            yield Piece(at, _member(one, pointer, "text", "a text").encode("utf-8", "surrogatepass"))


def _headers(answer: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for number, one in enumerate(_member(answer, "/answer", "headers", "a list", [])):
        is_pair = isinstance(one, list) and len(one) == 2 and all(isinstance(part, str) for part in one)
        if not is_pair or not one[0].isascii() or not one[1].isprintable():
            raise _wrong(f"/answer/headers/{number}", "a list of a name and a value", one)
        yield one[0], one[1]


def _seconds(value: Mapping[str, Any], pointer: str, default: float = 0.0) -> float:
    seconds: float = _member(value, pointer, "at", "a number", default)
    if not 0 <= seconds < 1e6:
        raise _wrong(f"{pointer}/at", "seconds from 0", seconds)
    return seconds


def _member(value: Mapping[str, Any], pointer: str, name: str, kind: str, default: Any = None) -> Any:
    found = value.get(name, default)
    if not isinstance(found, _TYPES[kind]) or isinstance(found, bool):
        raise _wrong(f"{pointer}/{name}", kind, found)
    return found


def _wrong(pointer: str, expected: str, found: Any) -> ValueError:
    return ValueError(f"{pointer}: expected {expected}, found {format_value(found)}")
