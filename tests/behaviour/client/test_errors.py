"""Whatever the server answers in place of a result becomes the right exception, with all that it says."""

from __future__ import annotations

import copy
import json
import pickle
import socket
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from openrouter_sdk import APIError, OpenRouterError, errors
from openrouter_sdk.testing import StandInServer
from tests.behaviour.contract_cases import Case, Json, find, instances, operations
from tests.behaviour.lanes import Lane
from tests.each import each

OPERATIONS = operations()
JSON = {"content-type": "application/json"}
OAUTH_ERROR = "#/components/schemas/OAuthErrorResponse"
UNPAID_BATCH = "#/components/schemas/BatchPaymentRequiredResponse"

# Status -> class, written down by hand from the list in issue 2 and protocol section 10.3.
CLASSES: dict[int, type[APIError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    408: errors.ServerTimeoutError,
    409: errors.ConflictError,
    410: errors.GoneError,
    413: errors.PayloadTooLargeError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    499: errors.ClientStatusError,
    500: errors.InternalServerError,
    502: errors.BadGatewayError,
    503: errors.ServiceUnavailableError,
    504: errors.ServerTimeoutError,
    524: errors.ServerTimeoutError,
    529: errors.OverloadedError,
}
UNDOCUMENTED: dict[int, type[APIError]] = {
    300: errors.UnexpectedStatusError,
    304: errors.UnexpectedStatusError,
    418: errors.ClientStatusError,
    444: errors.ClientStatusError,
    501: errors.ServerError,
    599: errors.ServerError,
}


def raised(lane: Lane, case: Case, client: Any = None) -> Any:
    """The error that a call raises."""
    with pytest.raises(OpenRouterError) as caught:
        lane.do(call(client or lane.shared_client, case))
    return caught.value


def call(client: Any, case: Case) -> Any:
    return getattr(getattr(client, case.resource), case.method)(**case.arguments)


def named(case: Case) -> str:
    return case.name


def failures(case: Case, lane: Lane) -> dict[int, Json]:
    """Status -> schema of documented failures to play: of each operation one by turns, and in the sync lane
    each pair of status and schema at the first operation that has it."""
    found = case.failures()
    turn = list(found)[OPERATIONS.index(case) % len(found)]
    return {
        status: schema
        for status, schema in found.items()
        if status == turn or (lane.name == "sync" and FIRST_WITH[status, str(schema)] == case.id)
    }


FIRST_WITH = {
    (status, str(schema)): case.id
    for case in reversed(OPERATIONS)
    for status, schema in case.failures().items()
}


CHAT = find("chat.send")
CREDITS = find("credits.get")
SPEECH = find("speech.create")


# --- by status ------------------------------------------------------------------------------------------


def test_every_documented_status_has_a_class_here() -> None:
    documented = {status for case in OPERATIONS for status in case.failures()}
    assert documented <= CLASSES.keys()


def test_a_batch_that_is_not_paid_for_raises(lane: Lane) -> None:
    """The answer is the batch, its results withheld (protocol section 22)."""
    case = find("batches.get")
    told = instances().instance({"$ref": UNPAID_BATCH}, "unpaid")
    lane.server.script.raw(402, JSON, json.dumps(told).encode())
    error = raised(lane, case)
    assert type(error) is errors.PaymentRequiredError
    assert (error.status, error.message) == (402, told["error"]["message"])
    assert error.body == told


OF_OAUTH = [case for case in OPERATIONS if {"$ref": OAUTH_ERROR} in case.failures().values()]


@each("case", OF_OAUTH, ids=named)
def test_each_status_of_oauth_raises_its_class_with_code_and_description(case: Case, lane: Lane) -> None:
    """Its errors have these two and no more (RFC 6749, 5.2)."""
    for status in case.failures():
        told = {"error": "invalid_grant", "error_description": f"No: {status}"}
        lane.server.script.raw(status, JSON, json.dumps(told).encode())
        error = raised(lane, case)
        assert type(error) is CLASSES[status]
        assert (error.status, error.code, error.message) == (status, "invalid_grant", f"No: {status}")


@each("case", [case for case in OPERATIONS if case not in OF_OAUTH], ids=named)
def test_each_documented_status_raises_its_class_with_its_facts(case: Case, lane: Lane) -> None:
    client = lane.shared_client
    for status, schema in failures(case, lane).items():
        if schema == {"$ref": UNPAID_BATCH}:
            continue  # the batch itself, with an error in it: see test_a_batch_that_is_not_paid_for_raises
        metadata = {
            "error_type": "no_such_type",
            "provider_name": "Acme",
            "provider_code": "E7",
            "raw": {"error": {"message": f"upstream {status}"}},
        }
        headers = {"retry-after": "7", "x-mine": "yes", "X-Request-Id": "req-1"}
        lane.server.script.error(status, f"No: {status}", metadata, headers)
        error = raised(lane, case, client)
        assert type(error) is CLASSES[status]
        assert error.status == error.effective_status == status
        assert error.message == f"No: {status}"
        assert error.error_type == "no_such_type"
        assert error.metadata == metadata
        assert (error.provider_name, error.provider_code) == ("Acme", "E7")
        assert error.raw == metadata["raw"]
        assert error.retry_after == 7.0
        assert error.headers["x-mine"] == "yes"
        assert error.request_id == (error.generation_id if case.path == "/messages" else "req-1")
        assert error.attempts == 1
        assert error.partial is None
        assert bool(error.generation_id) == case.replies_with_id
        assert isinstance(error.code, str if case.path == "/messages" else int)
        assert error.body["error"]["message"] == f"No: {status}"
        for part in (f"{status}", f"No: {status}", "Acme", f"upstream {status}"):
            assert part in str(error)


@each("case", OPERATIONS, ids=named)
def test_the_bodies_that_the_contract_gives_are_understood(case: Case, lane: Lane) -> None:
    client = lane.shared_client
    for status, schema in failures(case, lane).items():
        body = instances().instance(schema)
        lane.server.script.raw(status, JSON, json.dumps(body).encode())
        error = raised(lane, case, client)
        assert isinstance(error, CLASSES[status])
        assert error.status == status
        assert error.body == body
        inner = body["error"] if isinstance(body["error"], dict) else {"message": body["error_description"]}
        assert error.message == inner["message"]


@pytest.mark.parametrize("status", UNDOCUMENTED)
def test_a_status_that_is_not_documented(status: int, lane: Lane) -> None:
    lane.server.script.raw(status, JSON, b'{"error": {"message": "Odd.", "code": "odd"}}')
    error = raised(lane, CREDITS)
    assert type(error) is UNDOCUMENTED[status]
    assert error.status == status
    # a 304 has no body
    assert (error.code, error.message) == ((None, "the body is empty") if status == 304 else ("odd", "Odd."))


@each("status", CLASSES)
def test_a_stream_raises_the_same_class_when_it_is_opened(status: int, lane: Lane) -> None:
    lane.server.script.error(status, "No.", {"provider_name": "Acme"})
    stream = lane.client().chat.stream(**CHAT.arguments)
    with pytest.raises(APIError) as caught:
        lane.collect(stream)
    assert type(caught.value) is CLASSES[status]
    assert (caught.value.status, caught.value.provider_name) == (status, "Acme")
    assert caught.value.generation_id


# --- bodies that say little -----------------------------------------------------------------------------

ODD_BODIES = {
    "empty": (b"", "the body is empty", None),
    "blank": (b" \r\n ", "the body is empty", None),
    "null": (b"null", "the body is empty", None),
    "html": (b"<html><head><title>Bad day</title></head><body>x</body></html>", "Bad day", "<html>"),
    "text": (b"upstream connect error", "upstream connect error", "upstream connect error"),
    "cut": (b'{"error": {"code": 5', '{"error": {"code": 5', '{"error"'),
    "list": (b'[{"error": {"message": "In a list."}}]', "In a list.", None),
    "string": (b'"Just words."', "Just words.", None),
    "number": (b"17", "the body states no reason", None),
    "no reason": (b"{}", "the body states no reason", None),
    "flat": (b'{"message": "Flat."}', "Flat.", None),
    "error text": (b'{"error": "Text."}', "Text.", None),
    "byte order mark": (b'\xef\xbb\xbf{"error": {"message": "Marked."}}', "Marked.", None),
    "no text": (b"\xff\xfe\x00\x01", "", None),
}


@each("kind", ODD_BODIES)
@each("status", [400, 401, 429, 500, 502, 503, 524])
def test_an_odd_body_never_hides_the_status(status: int, kind: str, lane: Lane) -> None:
    body, message, kept = ODD_BODIES[kind]
    lane.server.script.raw(status, {"content-type": "text/html" if kind == "html" else "text/plain"}, body)
    error = raised(lane, CREDITS)
    assert type(error) is CLASSES[status]
    assert error.status == status
    assert message in error.message
    assert str(status) in str(error)
    assert not kept or error.body.startswith(kept)


def test_a_body_that_breaks_off_never_hides_the_status(lane: Lane) -> None:
    lane.server.script.raw(503, {"content-length": "500", "retry-after": "3"}, b'{"error": {"mess')
    error = raised(lane, CREDITS)
    assert type(error) is errors.ServiceUnavailableError
    assert error.retry_after == 3.0


def test_a_long_body_is_cut(lane: Lane) -> None:
    lane.server.script.raw(500, {"content-type": "text/plain"}, b"x" * 1_000_000)
    error = raised(lane, CREDITS)
    assert len(error.body) <= 10_000
    assert len(str(error)) < 1000


# --- limits, and the CDN ----------------------------------------------------------------------------------

RESET = datetime(2025, 3, 7, tzinfo=UTC)
RESET_HEADERS = {"X-RateLimit-Limit": "50", "X-RateLimit-Reset": "1741305600000"}


@each("status", [402, 429])
@each("place", ["headers", "body", "event"])
def test_the_reset_of_a_limit_is_a_time(status: int, place: str, lane: Lane) -> None:
    metadata = {} if place == "headers" else {"headers": RESET_HEADERS}
    told = {"error": {"code": status, "message": "Limit exceeded.", "metadata": metadata}}
    if place == "event":
        event = f"data: {json.dumps(told)}\n\n".encode()
        lane.server.script.raw(200, {"content-type": "text/event-stream"}, event)
        with pytest.raises(APIError) as caught:
            lane.collect(lane.client().chat.stream(**CHAT.arguments))
        error: APIError = caught.value
    else:
        headers = RESET_HEADERS if place == "headers" else {}
        lane.server.script.raw(status, {**JSON, **headers}, json.dumps(told).encode())
        error = raised(lane, CHAT)
    assert type(error) is CLASSES[status]
    assert error.reset_at == RESET
    assert pickle.loads(pickle.dumps(error)).reset_at == RESET


def test_the_tokens_that_can_be_paid_for_are_a_number(lane: Lane) -> None:
    message = "Credits are short: requested up to 4096 tokens, can only afford 1234."
    lane.server.script.error(402, message)
    assert raised(lane, CHAT).affordable_tokens == 1234
    for message in ("Insufficient credits.", "You can only afford $5.", "You can only afford -5."):
        lane.server.script.error(402, message)
        error = raised(lane, CHAT)
        assert (error.affordable_tokens, error.reset_at) == (None, None)


@each(
    ("status", "headers", "body", "is_edge"),
    [
        (520, {}, b"error code: 520", True),
        (522, {}, b"", True),
        (502, {"server": "cloudflare"}, b"<html><title>502: Bad gateway</title></html>", True),
        (502, {"server": "cloudflare"}, b'{"error": {"code": 502, "message": "Down."}}', False),
        (502, {}, b"<html><title>502 Bad Gateway</title><center>nginx</center></html>", False),
        (403, {}, b"<html><title>Attention Required! | Cloudflare</title></html>", True),
        (404, {"server": "cloudflare"}, b"<html><title>Not found</title></html>", False),
        (522, {}, b'{"title": "Timed out", "error_category": "origin", "retry_after": 30}', True),
    ],
)
def test_an_error_of_the_cdn_is_told_apart(
    status: int, headers: dict[str, str], body: bytes, is_edge: bool, lane: Lane
) -> None:
    lane.server.script.raw(status, headers, body)
    error = raised(lane, CREDITS)
    assert error.status == status
    assert error.is_edge_error is is_edge
    assert ("from the CDN, not the API" in str(error)) is is_edge


# --- errors inside a success ----------------------------------------------------------------------------


@each("case", [one for one in OPERATIONS if one.success()[1] == "application/json"], ids=named)
def test_an_error_inside_a_200_is_raised(case: Case, lane: Lane) -> None:
    told = {"error": {"code": 429, "message": "Slow down.", "metadata": {"provider_name": "Acme"}}}
    lane.server.script.raw(200, {**JSON, "retry-after": "2"}, json.dumps(told).encode())
    error = raised(lane, case)
    assert type(error) is errors.RateLimitError
    assert (error.status, error.effective_status, error.code) == (200, 429, 429)
    assert (error.message, error.provider_name, error.retry_after) == ("Slow down.", "Acme", 2.0)
    assert error.body == told


@each("status", CLASSES)
def test_an_error_inside_a_200_has_the_class_of_its_code(status: int, lane: Lane) -> None:
    lane.server.script.raw(200, JSON, json.dumps({"error": {"code": status, "message": "No."}}).encode())
    assert type(raised(lane, CHAT)) is CLASSES[status]


def test_an_error_in_a_choice_is_raised(lane: Lane) -> None:
    choice = {
        "index": 0,
        "message": {"role": "assistant", "content": "Half"},
        "finish_reason": "error",
        "error": {"code": 502, "message": "The provider broke."},
    }
    lane.server.script.raw(200, JSON, json.dumps({"id": "gen-7", "choices": [choice]}).encode())
    error = raised(lane, CHAT)
    assert type(error) is errors.BadGatewayError
    assert (error.message, error.generation_id) == ("The provider broke.", "gen-7")


def test_a_failed_response_object_is_raised(lane: Lane) -> None:
    body = {
        "object": "response",
        "status": "failed",
        "error": {"code": "rate_limit_exceeded", "message": "Slow down."},
    }
    lane.server.script.raw(200, JSON, json.dumps(body).encode())
    assert type(raised(lane, find("responses.send"))) is errors.RateLimitError


def test_a_job_that_failed_is_a_result_and_no_error(lane: Lane) -> None:
    job = {"id": "v", "polling_url": "https://example.com", "status": "failed", "error": "Too dark."}
    lane.server.script.raw(200, JSON, json.dumps(job).encode())
    found = lane.do(lane.client().videos.get(job_id="v"))
    assert (found.status, found.error) == ("failed", "Too dark.")


@pytest.mark.parametrize("name", ["speech.create", "videos.content"])
@pytest.mark.parametrize("media", ["application/json; charset=utf-8", "text/plain", "Text/Event-Stream"])
def test_an_error_in_place_of_bytes_is_raised(name: str, media: str, lane: Lane) -> None:
    told = json.dumps({"error": {"code": 503, "message": "No voice."}}).encode()
    framed = b"data: %b\n\ndata: [DONE]\n\n" % told
    lane.server.script.raw(200, {"content-type": media}, framed if "Event" in media else told)
    error = raised(lane, find(name))
    assert type(error) is errors.ServiceUnavailableError
    assert error.message == "No voice."


@pytest.mark.parametrize("name", ["speech.create", "videos.content"])
@pytest.mark.parametrize("media", ["text/html", "application/problem+json", "text/event-stream"])
def test_text_in_place_of_bytes_is_an_error_that_quotes_it(name: str, media: str, lane: Lane) -> None:
    lane.server.script.raw(200, {"content-type": media}, b'{"title": "Sign in"}')
    error = raised(lane, find(name))
    assert type(error) is errors.ProtocolError
    assert "Sign in" in str(error)


# --- answers that cannot be read ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "is empty"),
        (b"  ", "is empty"),
        (b"<html>Welcome</html>", "is no JSON"),
        (b'{"data": ', "is no JSON"),
        (b'{"data": 1} x', "is no JSON"),
    ],
)
def test_a_success_that_is_no_json_is_a_protocol_error(body: bytes, said: str, lane: Lane) -> None:
    lane.server.script.raw(200, {"content-type": "text/html", "x-generation-id": "gen-3"}, body)
    error = raised(lane, CREDITS)
    assert type(error) is errors.ProtocolError
    assert said in str(error)
    assert (error.status, error.generation_id, error.attempts) == (200, "gen-3", 1)
    assert error.excerpt == body.decode()


def test_a_success_that_breaks_off_is_a_lost_connection(lane: Lane) -> None:
    lane.server.script.raw(200, {"content-length": "500", **JSON}, b'{"data": ')
    assert type(raised(lane, CREDITS)) is errors.ConnectionLostError


def test_a_server_that_is_not_there_is_a_connect_error(lane: Lane) -> None:
    with socket.socket() as taken:  # the port is taken, and nobody listens on it
        taken.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{taken.getsockname()[1]}"
        error = raised(lane, CREDITS, lane.client(base_url=f"http://{host}"))
    assert type(error) is errors.ConnectError
    assert host in str(error)
    assert error.attempts == 1
    assert error.__cause__ is not None


def test_the_errors_of_all_attempts_count(lane: Lane) -> None:
    for _ in range(3):
        lane.server.script.error(503, "Busy.")
    error = raised(lane, CREDITS, lane.client(retries=2, sleep=lane.no_sleep()))
    assert error.attempts == 3
    assert "after 3 attempts" in str(error)
    assert len(lane.server.requests) == 3


# --- what can be done with an error ---------------------------------------------------------------------


def test_an_error_can_be_pickled_and_copied(lane: Lane) -> None:
    lane.server.script.error(402, "No money.", {"provider_name": "Acme"}, {"x-mine": "yes"})
    error = raised(lane, CHAT)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


def test_moderation_has_a_class_of_its_own(lane: Lane) -> None:
    metadata = {"reasons": ["violence"], "flagged_input": "bad...word", "provider_name": "Acme"}
    lane.server.script.error(403, "Flagged.", metadata)
    error = raised(lane, CHAT)
    assert type(error) is errors.ModerationError
    assert (error.reasons, error.flagged_input) == (["violence"], "bad...word")


def test_a_prompt_that_is_too_long_has_a_class_of_its_own(lane: Lane) -> None:
    lane.server.script.error(400, "This endpoint's maximum context length is 8 tokens.")
    assert type(raised(lane, CHAT)) is errors.ContextLengthError


def test_each_kind_of_key_is_refused_what_the_other_is_for(lane: Lane) -> None:
    hello = [{"role": "user", "content": "Hello"}]
    with StandInServer() as server:
        normal = lane.client(base_url=server.url, api_key=server.key)
        management = lane.client(base_url=server.url, api_key=server.management_key)
        assert lane.do(normal.chat.send(messages=hello)).text
        assert lane.do(management.workspaces.list()).data
        wrong: list[Callable[[], Any]] = [
            normal.workspaces.list,
            lambda: management.chat.send(messages=hello),
        ]
        for refused in wrong:
            with pytest.raises(errors.PermissionDeniedError) as caught:
                lane.do(refused())
            assert caught.value.status == 403
        assert [str(problem) for problem in server.problems] == [
            "header authorization: expected the management key, got the normal key",
            "header authorization: expected the normal key, got the management key",
        ]
