"""Check that a webhook comes from OpenRouter, and read it (protocol section 19). Needs no client::

    from openrouter_sdk import webhooks

    event = webhooks.verify(request.body, request.headers, secret=os.environ["OPENROUTER_WEBHOOK_SECRET"])
    print(event.job.id, event.job.status)

Only the events of videos are signed in a documented way. An event may come more than once, with the same
`idempotency_key`.
"""

from __future__ import annotations

import hmac
import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import orjson

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.errors.runs.job_errors import WebhookError

if TYPE_CHECKING:
    from openrouter_api.models import VideoGenerationResponse

__all__ = ["SIGNATURE_HEADER", "TOLERANCE", "VideoEvent", "sign", "verify"]

SIGNATURE_HEADER: Final = "X-OpenRouter-Signature"
TOLERANCE: Final = 300.0
"""Seconds by which the time of a signature may differ from now."""

Body: TypeAlias = "str | bytes | bytearray | memoryview"
Headers: TypeAlias = "Mapping[str, Any] | Iterable[tuple[str | bytes, str | bytes]]"


class VideoEvent:
    """The end of a video job, as a webhook told it."""

    def __init__(self, payload: Mapping[str, Any], job: VideoGenerationResponse) -> None:
        self.type = str(payload["type"])
        """`video.generation.` and `completed`, `failed`, `cancelled` or `expired`."""
        self.created_at: Any = payload.get("created_at")
        """When the event was made, as the API sent it."""
        self.job = job
        """The job, for `videos.wait` or a download; `polling_url` is absent."""
        model = payload["data"].get("model")
        self.model: str | None = model if isinstance(model, str) else None
        """The model, if the event tells it."""

    @property
    def idempotency_key(self) -> str:
        """The same for each delivery of an event; as in the header, which is not signed."""
        return f"{self.job.id}-{self.job.status}"

    def __repr__(self) -> str:
        return f"<VideoEvent {self.type!r} of job {self.job.id!r}>"


def verify(
    body: Body,
    headers: Headers,
    *,
    secret: str | bytes,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> VideoEvent:
    """Return the event in a webhook, if its signature is right.

    Args:
        body: The body as it was received, byte for byte; JSON that was parsed and written again differs.
        headers: The headers, as a dict or as pairs; names in any case.
        secret: The signing secret of the workspace.
        tolerance: Seconds by which the time of the signature may differ from now, against repetition.
        now: Unix time in seconds; by default that of the machine.

    Raises:
        WebhookError: The signature is missing, wrong or old, the body is no event of a video, or it is one of
            a batch: how those are signed is not documented, so fetch the batch instead.
        InvalidArgumentError: An argument is of the wrong type.

    Source: protocol section 19.
    """
    problem = _check_secret(secret) or _check_arguments(body, tolerance, now)
    if problem is not None:
        del secret  # crash reporters print local variables
        raise InvalidArgumentError(problem)
    content = _bytes(body)
    given = _signature_in(headers)
    problem = _problem(content, given, secret, tolerance, time.time() if now is None else now)
    del secret
    payload = _parse(content)
    kind = payload.get("type")
    if isinstance(kind, str) and kind.startswith("batch."):
        raise WebhookError(
            "how the webhooks of batches are signed is not documented, so they prove nothing; take this one "
            "for a hint, and ask client.batches.get(id=...)"
        )
    if problem is not None:
        raise WebhookError(problem)
    return _event(payload)


def sign(body: Body, *, secret: str | bytes, now: float | None = None) -> str:
    """Return the header `X-OpenRouter-Signature` for a body, to test what receives webhooks."""
    problem = _check_secret(secret) or _check_arguments(body, TOLERANCE, now)
    if problem is not None:
        del secret
        raise InvalidArgumentError(problem)
    content = _bytes(body)
    stamp = str(int(time.time() if now is None else now))
    return f"t={stamp},v1={_digest(stamp, content, secret)}"


def _digest(stamp: str, content: bytes, secret: str | bytes) -> str:
    key = secret.encode() if isinstance(secret, str) else secret
    return hmac.digest(key, stamp.encode() + b"," + content, "sha256").hex()


def _bytes(text: Body) -> bytes:
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(text)


def _check_secret(secret: object) -> str | None:
    if isinstance(secret, bytes) and secret:
        return None
    if isinstance(secret, str) and secret and not any("\ud800" <= one <= "\udfff" for one in secret):
        return None
    return "secret must be a text that is not empty"


def _check_arguments(body: object, tolerance: object, now: object) -> str | None:
    if not isinstance(body, (str, bytes, bytearray, memoryview)):
        return f"body must be the raw body, as text or bytes, not {type(body).__name__}"
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)) or not tolerance >= 0:
        return f"tolerance must be seconds from 0, not {tolerance!r}"
    if now is not None and not (isinstance(now, (int, float)) and abs(now) < 1e15):
        return f"now must be a Unix time in seconds, not {now!r}"
    return None


def _signature_in(headers: Headers) -> str | None:
    """Return the value of the header, joined if there are several; None if it is missing."""
    given: Any = headers
    pairs = given.items() if hasattr(given, "items") else given
    try:
        found = [_text(value) for name, value in pairs if _text(name).lower() == SIGNATURE_HEADER.lower()]
    except (TypeError, ValueError):
        kind = type(headers).__name__
        raise InvalidArgumentError(
            f"headers must be a dict or pairs of names and values, not {kind}"
        ) from None
    return ",".join(found) or None


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ",".join(map(_text, value))
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _problem(
    content: bytes, given: str | None, secret: str | bytes, tolerance: float, now: float
) -> str | None:
    """Return why a signature is not to be trusted; None if it is."""
    if given is None:
        return f"there is no header {SIGNATURE_HEADER}; set a signing secret for the workspace"
    fields = [part.strip().partition("=")[::2] for part in given.split(",")]
    stamps = [value for name, value in fields if name == "t"]
    signatures = [value.lower() for name, value in fields if name == "v1"]
    stamp = stamps[0] if len(stamps) == 1 else ""
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= 15) or not signatures:
        return f"the header {SIGNATURE_HEADER} is not of the form t=<Unix time>,v1=<signature>"
    expected = _digest(stamp, content, secret).encode()
    matches = [hmac.compare_digest(expected, one.encode("utf-8", "replace")) for one in signatures]
    if not any(matches):
        return "the signature is wrong: another secret, or the body is not what was sent, byte for byte"
    if abs(now - int(stamp)) > tolerance:
        apart = f"{abs(now - int(stamp)):.0f} s from now, and {tolerance:g} s are allowed"
        return f"the signature is of a time {apart}; it is old, or a clock is wrong"
    return None


def _parse(content: bytes) -> dict[str, Any]:
    try:
        payload = orjson.loads(content)
    except ValueError:
        return {}
    return payload if isinstance(payload, dict) else {}


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _event(payload: dict[str, Any]) -> VideoEvent:
    from openrouter_api.models import VideoGenerationResponse

    kind, data = payload.get("type"), payload.get("data")
    is_video = isinstance(kind, str) and kind.startswith("video.")
    if (
        not is_video
        or not isinstance(data, dict)
        or not all(map(_is_text, (data.get("id"), data.get("status"))))
    ):
        raise WebhookError(f"the body is signed, but is no event of a video: its type is {kind!r}")
    return VideoEvent(payload, VideoGenerationResponse.from_dict(data))
