"""Webhooks as servers hand them over; what is right and wrong about a signature is in the vectors."""

from __future__ import annotations

import pickle
from email.message import Message
from typing import Any

import httpx
import pytest

from openrouter_sdk import errors, webhooks
from tests.each import each

SECRET = "whsec-of-the-workspace"
DATA = '{"id":"job-1","status":"completed"}'
BODY = f'{{"type":"video.generation.completed","created_at":"2026-11-28","data":{DATA}}}'
SIGNATURE = webhooks.sign(BODY, secret=SECRET, now=1e9)
NAME = "x-openrouter-signature"


def message() -> Message:
    made = Message()
    made["X-OpenRouter-Signature"] = SIGNATURE
    return made


HEADERS: dict[str, Any] = {
    "a dict": {NAME: SIGNATURE},
    "lists": {NAME: [SIGNATURE]},
    "pairs of bytes": [(b"host", b"a.test"), (NAME.encode(), SIGNATURE.encode())],
    "httpx": httpx.Headers({NAME: SIGNATURE}),
    "http.server": message(),
}


@each("name", HEADERS)
@each("body", [BODY, BODY.encode(), bytearray(BODY.encode()), memoryview(BODY.encode())], ids=type)
def test_headers_and_bodies_are_taken_as_servers_have_them(name: str, body: Any) -> None:
    event = webhooks.verify(body, HEADERS[name], secret=SECRET.encode(), now=1e9)
    assert (event.type, event.job.id, event.created_at) == (
        "video.generation.completed",
        "job-1",
        "2026-11-28",
    )
    assert repr(event) == "<VideoEvent 'video.generation.completed' of job 'job-1'>"


def test_the_time_is_that_of_the_machine() -> None:
    assert webhooks.verify(BODY, {NAME: webhooks.sign(BODY, secret=SECRET)}, secret=SECRET).job.id == "job-1"
    with pytest.raises(errors.WebhookError, match="old"):
        webhooks.verify(BODY, {NAME: SIGNATURE}, secret=SECRET)


WRONG: dict[str, dict[str, Any]] = {
    "body must be the raw body": {"body": {"type": "video.generation.completed"}},
    "secret must be": {"secret": None},
    "headers must be": {"headers": 7},
    "tolerance must be": {"tolerance": "300"},
    "secret must be a text": {"secret": "\ud800"},
    "now must be": {"now": float("nan")},
    "now must be a Unix time": {"now": "today"},
}


@each("text", WRONG)
def test_wrong_arguments_are_told_from_wrong_signatures(text: str) -> None:
    arguments = {"body": BODY, "headers": {NAME: SIGNATURE}, "secret": SECRET, **WRONG[text]}
    with pytest.raises(errors.InvalidArgumentError, match=text) as caught:
        webhooks.verify(**arguments)
    assert type(caught.value) is errors.InvalidArgumentError


def test_a_body_that_is_no_text_has_a_wrong_signature_and_signing_has_the_same_rules() -> None:
    with pytest.raises(errors.WebhookError, match="signature is wrong"):
        webhooks.verify("\ud800", {NAME: SIGNATURE}, secret=SECRET, now=1e9)
    wrong: list[dict[str, Any]] = [{"body": {}}, {"body": "", "secret": ""}, {"body": "", "now": "today"}]
    for arguments in wrong:
        with pytest.raises(errors.InvalidArgumentError):
            webhooks.sign(**{"secret": SECRET, **arguments})


@each("headers", [{}, {NAME: SIGNATURE.replace("v1=", "v1=0")}, {NAME: webhooks.sign("{}", secret=SECRET)}])
def test_no_frame_of_an_error_has_the_secret(headers: Any) -> None:
    with pytest.raises(errors.WebhookError) as caught:
        webhooks.verify(BODY, headers, secret=SECRET, now=1e9)
    trace = caught.value.__traceback__
    assert trace is not None
    while (trace := trace.tb_next) is not None:
        assert SECRET not in repr(trace.tb_frame.f_locals)
    assert type(pickle.loads(pickle.dumps(caught.value))) is errors.WebhookError
