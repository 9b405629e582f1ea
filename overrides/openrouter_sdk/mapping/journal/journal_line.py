"""The lines of a journal: JSON objects, each with a checksum. Does no I/O."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.encoding.json_text import decode_json, encode_json
from openrouter_sdk.errors import ModelMismatchError
from openrouter_sdk.errors.runs.map_errors import JournalError

if TYPE_CHECKING:
    from openrouter_sdk.mapping.fingerprints import RowKey

Json = dict[str, Any]

FORMAT: Final = "openrouter-sdk/map"
VERSION: Final = 1
START: Final = f'{{"format":"{FORMAT}"'.encode()
"""How each journal begins."""
_MARK: Final = b',"checksum":"'
_DIGITS: Final = 16
_END: Final = b'"}'
_LENGTH: Final = len(_MARK) + _DIGITS + len(_END)


def write_line(record: Json) -> bytes:
    """Return a record as a line.

    The checksum is the beginning of the SHA-256 of the JSON text without it.
    """
    text = encode_json(record)
    return text[:-1] + _MARK + _checksum(text) + _END + b"\n"


def read_line(line: bytes) -> Json | None:
    """Return the record in a line, or None if the line is broken."""
    if not line.endswith(b"\n"):
        return None
    text, end = line[: -_LENGTH - 1] + b"}", line[-_LENGTH - 1 : -1]
    if end != _MARK + _checksum(text) + _END:
        return None
    try:
        record = decode_json(text)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None


def _checksum(text: bytes) -> bytes:
    return sha256(text).hexdigest()[:_DIGITS].encode()


def header(method: str, settings: Json) -> Json:
    """Return the first record: the kind of results, and a hash of each setting that all requests share."""
    return {"format": FORMAT, "version": VERSION, "method": method, "settings": settings}


def started(key: RowKey, bound: float | None = None) -> Json:
    """Return the record of a request that is about to be sent; with a budget, `bound` is its most in USD."""
    record: Json = {"line": "started", "id": key.id, "sha256": key.sha256, "occurrence": key.occurrence}
    return record if bound is None else {**record, "bound": bound}


def done(key: RowKey, value: Json, cost: float | None) -> Json:
    """Return the record of a result."""
    return {**started(key), "line": "done", "cost": cost, "value": value}


def failed(key: RowKey, error: BaseException, cost: float | None) -> Json:
    """Return the record of an error, after which the row is to be done again.

    A reply by another model is kept, so that it is not paid for twice.
    """
    told: Json = {"type": type(error).__name__, "message": str(error)}
    for name in ("status", "generation_id"):
        if (value := getattr(error, name, None)) is not None:
            told[name] = value
    record = {**started(key), "line": "failed", "cost": cost, "error": told}
    if isinstance(error, ModelMismatchError) and hasattr(error.reply, "to_dict"):
        record["mismatch"] = {"served_model": error.served_model, "reply": error.reply.to_dict()}
    return record


def check_header(record: Json, expected: Json, path: str) -> None:
    """Refuse a journal of something else. Raises JournalError, which says what differs."""
    if record.get("format") != FORMAT:
        raise no_journal(path)
    if (version := record.get("version")) != VERSION:
        raise JournalError(
            f"journal: {path!r} has version {version!r}, and this release reads version {VERSION}: "
            "resume the map with the release that began it, or pass another path",
            path=path,
            line=1,
        )
    if record.get("method") != expected["method"]:
        raise _other_run(path, f"it is one of {record.get('method')}, not of {expected['method']}")
    before, now = record.get("settings") or {}, expected["settings"]
    names = sorted(name for name in {**before, **now} if before.get(name) != now.get(name))
    if names:
        raise _other_run(path, f"other values of {', '.join(names)}")


def no_journal(path: str) -> JournalError:
    """Return the error for a file that is something else."""
    message = f"journal: {path!r} is not the journal of a map, and is left as it is: pass another path"
    return JournalError(message, path=path, line=1)


def _other_run(path: str, difference: str) -> JournalError:
    message = f"journal: {path!r} is the journal of another run: {difference}; "
    advice = "pass another path, or map with the arguments of that run"
    return JournalError(message + advice, path=path, line=1)
