"""The tree of errors, and how answers of the server become errors of it."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

import openrouter_sdk
from openrouter_sdk import errors
from openrouter_sdk.errors import (
    APIError,
    OpenRouterError,
    redact,
)
from openrouter_sdk.errors.classify import error_from_response, error_in_body
from tests.each import each

KEY = "sk-or-v1-0123456789abcdef"
NOW = 1_700_000_000.0


def answered(status: int, body: Any, headers: dict[str, str] | None = None, **options: Any) -> APIError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return error_from_response(status, headers or {}, content, now=lambda: NOW, **options)


def common(code: Any, message: str = "no", **more: Any) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, **more}}


def inside(payload: Any, **options: Any) -> APIError:
    error = error_in_body(payload, **options)
    assert error is not None
    return error


CLASSES = [cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, OpenRouterError)]


def example(cls: type[OpenRouterError]) -> OpenRouterError:
    """An error with as many fields set as its class has."""
    if issubclass(cls, APIError):
        return cls(
            "it failed", status=429, code="c", error_type="t", metadata={"reasons": ["r"], "raw": {"a": 1}},
            provider_name="P", provider_code="pc", raw={"a": 1}, availability={"retryable": True},
            retry_after=1.5, generation_id="gen-1", request_id="r-1", body={"b": [1]}, headers={"x": "y"},
            attempts=3, partial={"text": "so far"},
        )  # fmt: skip
    if cls is errors.RequestTimeoutError:
        return errors.RequestTimeoutError("first_byte", 2.5, partial=[1], attempts=2, generation_id="gen-1")
    if cls is errors.ProtocolError:
        return errors.ProtocolError("no JSON", status=200, excerpt="<html>", partial=[1], attempts=2)
    if issubclass(cls, errors.TransportError):
        return cls("it failed", partial=[1], attempts=2, generation_id="gen-1")
    return cls("it failed")


# --- the tree -------------------------------------------------------------------------------------------


def test_the_docstring_shows_every_class_under_its_parent() -> None:
    parents: list[str] = []
    shown: dict[str, str] = {}
    for line in (errors.__doc__ or "").splitlines():
        name = line.strip(" │├└─").split(" ")[0]
        if not name.endswith("Error") or "answers" in line:
            continue
        depth = (len(line) - len(line.lstrip(" │├└─"))) // 4
        parents[depth - 1 :] = [name]
        shown[name] = parents[depth - 2] if depth > 1 else "Exception"
    assert shown == {cls.__name__: cls.__mro__[1].__name__ for cls in CLASSES}


def test_the_tree_in_the_docstring_is_well_drawn() -> None:
    lines = [line for line in (errors.__doc__ or "").splitlines() if "── " in line]
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        column = line.index("── ") - 1
        goes_on = after[column : column + 1] in ("│", "├", "└")
        assert line[column] == ("├" if goes_on else "└"), line


def test_errors_that_programs_catch_are_also_in_the_package() -> None:
    names = [name for name in openrouter_sdk.__all__ if name.endswith("Error") and name != "ToolError"]
    assert {"RateLimitError", "AuthenticationError", "TransportError", "OutputError"} <= {*names}
    assert all(getattr(openrouter_sdk, name) is getattr(errors, name) for name in names)


def test_every_public_name_exists() -> None:
    assert set(errors.__all__) >= {cls.__name__ for cls in CLASSES}
    assert all(hasattr(errors, name) for name in errors.__all__)


@each("cls", CLASSES)
@each("copier", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])
def test_pickle_and_copy_keep_class_text_and_fields(cls: type[OpenRouterError], copier: Any) -> None:
    error = example(cls)
    error.add_note("a note")
    again = copier(error)
    assert type(again) is cls
    assert again is not error
    assert again.__dict__ == error.__dict__
    assert again.args == error.args
    assert (str(again), repr(again)) == (str(error), repr(error))


def test_classes_and_pickles_name_the_package_and_no_module_in_it() -> None:
    assert {cls.__module__ for cls in CLASSES} == {"openrouter_sdk.errors"}
    assert b"openrouter_sdk.errors." not in pickle.dumps([example(cls) for cls in CLASSES])


def test_a_deep_copy_shares_nothing() -> None:
    error = example(APIError)
    assert copy.deepcopy(error).partial is not error.partial


@each("cls", CLASSES)
def test_every_error_has_partial_attempts_and_generation_id(cls: type[OpenRouterError]) -> None:
    error = example(cls)
    for name in ("partial", "attempts", "generation_id"):
        assert hasattr(error, name)


def test_an_invalid_argument_is_a_value_error_that_was_never_sent() -> None:
    error = errors.InvalidArgumentError("timeout must be above 0")
    assert isinstance(error, ValueError)
    assert (str(error), error.attempts) == ("timeout must be above 0", 0)


def test_a_missing_key_and_a_closed_client_say_what_to_do() -> None:
    assert "OPENROUTER_API_KEY" in str(errors.MissingKeyError())
    assert isinstance(errors.MissingKeyError(), errors.InvalidArgumentError)
    assert "closed" in str(errors.ClientClosedError())


@pytest.mark.parametrize("phase", ["connect", "first_byte", "between_events", "total"])
def test_a_timeout_names_its_phase_its_limit_and_the_setting(phase: Any) -> None:
    error = errors.RequestTimeoutError(phase, 2.5)
    assert (error.phase, error.seconds) == (phase, 2.5)
    assert "2.5 s" in str(error)
    assert f"Timeout({phase}=" in str(error)


def test_a_protocol_error_shows_status_and_a_bounded_excerpt() -> None:
    error = errors.ProtocolError("the answer is no JSON", status=200, excerpt="<html>" + "x" * 10_000)
    assert (error.status, len(error.excerpt)) == (200, 500)
    assert "the answer is no JSON (status 200); the body begins '<html>" in str(error)
    assert len(str(error)) < 400


def test_attempts_are_told_when_there_were_several() -> None:
    assert str(errors.ConnectError("no route", attempts=3)) == "no route (after 3 attempts)"
    assert str(errors.ConnectError("no route")) == "no route"


# --- classes by status ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.PaymentRequiredError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (405, errors.ClientStatusError),
        (408, errors.ServerTimeoutError),
        (409, errors.ConflictError),
        (410, errors.GoneError),
        (412, errors.ClientStatusError),
        (413, errors.PayloadTooLargeError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (499, errors.ClientStatusError),
        (500, errors.InternalServerError),
        (501, errors.ServerError),
        (502, errors.BadGatewayError),
        (503, errors.ServiceUnavailableError),
        (504, errors.ServerTimeoutError),
        (524, errors.ServerTimeoutError),
        (529, errors.OverloadedError),
        (599, errors.ServerError),
        (302, errors.UnexpectedStatusError),
        (101, errors.UnexpectedStatusError),
        (700, errors.UnexpectedStatusError),
    ],
)
def test_the_status_decides_the_class(status: int, cls: type[APIError]) -> None:
    body = {"error": {"message": "no"}}
    assert type(answered(status, body)) is cls
    if 400 <= status < 600:
        error = inside(common(status))
        assert (type(error), error.status) == (cls, 200)


@pytest.mark.parametrize(
    ("name", "cls"),
    [
        ("rate_limit_exceeded", errors.RateLimitError),
        ("rate_limit_error", errors.RateLimitError),
        ("server_error", errors.InternalServerError),
        ("api_error", errors.InternalServerError),
        ("overloaded_error", errors.OverloadedError),
        ("timeout_error", errors.ServerTimeoutError),
        ("billing_error", errors.PaymentRequiredError),
        ("authentication_error", errors.AuthenticationError),
        ("permission_error", errors.PermissionDeniedError),
        ("not_found_error", errors.NotFoundError),
        ("invalid_request_error", errors.BadRequestError),
        ("invalid_prompt", errors.BadRequestError),
        ("image_content_policy_violation", errors.BadRequestError),
        ("vector_store_timeout", errors.ServerTimeoutError),
        ("temporarily_unavailable", errors.ServiceUnavailableError),
        ("429", errors.RateLimitError),
        ("something_new", APIError),
    ],
)
def test_a_code_that_is_a_name_decides_the_class_inside_a_200(name: str, cls: type[APIError]) -> None:
    error = inside(common(name))
    assert type(error) is cls
    assert error.code == name


@pytest.mark.parametrize(
    ("error_type", "cls"),
    [
        ("context_length_exceeded", errors.ContextLengthError),
        ("max_tokens_exceeded", errors.ContextLengthError),
        ("token_limit_exceeded", errors.ContextLengthError),
        ("string_too_long", errors.ContextLengthError),
        ("authentication", errors.AuthenticationError),
        ("permission_denied", errors.PermissionDeniedError),
        ("payment_required", errors.InsufficientCreditsError),
        ("rate_limit_exceeded", errors.RateLimitError),
        ("provider_overloaded", errors.ServiceUnavailableError),
        ("provider_unavailable", errors.BadGatewayError),
        ("invalid_request", errors.BadRequestError),
        ("invalid_prompt", errors.BadRequestError),
        ("not_found", errors.NotFoundError),
        ("precondition_failed", errors.ClientStatusError),
        ("payload_too_large", errors.PayloadTooLargeError),
        ("unprocessable", errors.UnprocessableEntityError),
        ("content_policy_violation", errors.BadRequestError),
        ("refusal", errors.BadRequestError),
        ("invalid_image", errors.BadRequestError),
        ("image_too_large", errors.BadRequestError),
        ("image_too_small", errors.BadRequestError),
        ("unsupported_image_format", errors.BadRequestError),
        ("image_download_failed", errors.BadRequestError),
        ("image_not_found", errors.NotFoundError),
        ("server", errors.InternalServerError),
        ("timeout", errors.ServerTimeoutError),
        ("unmapped", errors.InternalServerError),
    ],
)
def test_each_canonical_error_type_has_its_class_inside_a_200(error_type: str, cls: type[APIError]) -> None:
    """The 27 values of protocol section 10.4."""
    error = inside({"error": {"message": "no", "metadata": {"error_type": error_type}}})
    assert (type(error), error.error_type) == (cls, error_type)


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504, 524, 529])
def test_a_400_that_hides_a_transient_cause_has_the_class_of_the_cause(code: int) -> None:
    error = answered(400, common(code))
    assert type(error) is type(answered(code, common(code)))
    assert (error.status, error.effective_status) == (400, code)


def test_a_400_with_a_code_that_does_not_pass_stays_a_bad_request() -> None:
    assert type(answered(400, common(404))) is errors.BadRequestError
    assert type(answered(400, common(400, metadata={"error_type": "unmapped"}))) is errors.BadRequestError


def test_other_statuses_win_over_the_code_in_the_body() -> None:
    error = answered(503, common(400))
    assert type(error) is errors.ServiceUnavailableError
    assert (error.status, error.code, error.effective_status) == (503, 400, 503)


# --- classes by cause -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "message",
    [
        "This endpoint's maximum context length is 8192 tokens. However, you requested about 9000.",
        "Input exceeds the context window of this model",
        "prompt is too long: 210000 tokens > 200000 maximum",
        "The input token count exceeds the maximum number of tokens allowed",
        "Your request exceeded model context limit",
        "the context length was exceeded",
    ],
)
def test_a_too_long_prompt_is_recognised_by_its_message(message: str) -> None:
    assert type(answered(400, common(400, message))) is errors.ContextLengthError
    assert type(inside(common(400, message))) is errors.ContextLengthError
    raw = json.dumps({"error": {"message": message}})
    wrapped = common(400, "Provider returned error", metadata={"raw": raw})
    assert type(answered(400, wrapped)) is errors.ContextLengthError


def test_a_message_about_tokens_does_not_make_a_rate_limit_a_length_error() -> None:
    assert type(answered(429, common(429, "too many tokens per minute"))) is errors.RateLimitError
    assert type(answered(400, common(400, "max_tokens must be positive"))) is errors.BadRequestError


@pytest.mark.parametrize("status", [200, 400, 413, 500])
def test_context_length_is_recognised_by_type_whatever_the_status(status: int) -> None:
    body = common(status, metadata={"error_type": "context_length_exceeded"})
    error = inside(body) if status == 200 else answered(status, body)
    assert isinstance(error, errors.ContextLengthError)
    assert isinstance(error, errors.BadRequestError)


def test_moderation_has_reasons_input_and_model() -> None:
    metadata = {
        "reasons": ["violence", "hate"],
        "flagged_input": "some ... words",
        "provider_name": "OpenAI",
        "model_slug": "openai/gpt-x",
    }
    for status in (400, 403):
        error = answered(status, common(status, "flagged", metadata=metadata))
        assert type(error) is errors.ModerationError
        assert error.is_moderation
        assert not error.is_provider_error
        assert error.provider_error is None
        assert (error.reasons, error.flagged_input, error.model_slug) == (
            ["violence", "hate"],
            "some ... words",
            "openai/gpt-x",
        )
        assert error.moderation == errors.ModerationDetails(
            ["violence", "hate"], "some ... words", "OpenAI", "openai/gpt-x"
        )


def test_other_errors_are_no_moderation() -> None:
    error = answered(403, common(403, metadata={"reasons": [], "flagged_input": None}))
    assert type(error) is errors.PermissionDeniedError
    assert not error.is_moderation
    assert error.moderation is None


def test_a_prompt_injection_is_a_guardrail_error_with_its_patterns() -> None:
    error = answered(403, common(403, metadata={"patterns": ["ignore previous"]}))
    assert type(error) is errors.GuardrailError
    assert error.patterns == ["ignore previous"]


def test_a_guardrail_stage_makes_a_403_a_guardrail_error_and_leaves_others_alone() -> None:
    routing = {
        "pipeline": [{"type": "plugin", "name": "p"}, {"type": "guardrail", "name": "pii", "data": {}}]
    }
    blocked = answered(403, {**common(403), "openrouter_metadata": routing})
    assert type(blocked) is errors.GuardrailError
    assert blocked.patterns == []
    assert type(inside({**common(403), "openrouter_metadata": routing})) is errors.GuardrailError
    assert type(answered(502, {**common(502), "openrouter_metadata": routing})) is errors.BadGatewayError
    unrelated = {"pipeline": [{"type": "plugin"}, None]}
    assert (
        type(answered(403, {**common(403), "openrouter_metadata": unrelated})) is errors.PermissionDeniedError
    )


@pytest.mark.parametrize("status", [402, 403])
def test_exhausted_credits_are_recognised_at_both_statuses(status: int) -> None:
    """Sources disagree about the status (protocol section 34, row 37)."""
    error = answered(status, common(status, metadata={"error_type": "payment_required"}))
    assert isinstance(error, errors.InsufficientCreditsError)


# --- provider errors ------------------------------------------------------------------------------------


def test_a_provider_error_shows_the_reason_from_the_raw_upstream_json() -> None:
    raw = json.dumps({"error": {"code": 429, "message": "quota exceeded for project 7"}})
    metadata = {"provider_name": "Google", "raw": raw, "error_type": "rate_limit_exceeded"}
    error = answered(
        429, common(429, "Provider returned error", metadata=metadata), {"X-Generation-Id": "gen-7"}
    )
    assert str(error) == (
        "429 rate_limit_exceeded: Provider returned error "
        "(Google: quota exceeded for project 7) [generation gen-7]"
    )
    assert error.is_provider_error
    assert error.provider_error == errors.ProviderDetails("Google", None, raw, "quota exceeded for project 7")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("overloaded", "overloaded"),
        ({"message": "a"}, "a"),
        ({"error": "a"}, "a"),
        ({"error": {"message": "a"}}, "a"),
        ([{"error": {"message": "a"}}], "a"),
        ({"detail": [{"msg": "a"}]}, "a"),
        ({"message": '{"error": {"message": "a"}}'}, "a"),
        ('"a"', "a"),
        ('{"error": {"mess', '{"error": {"mess'),
        ("<html><head><title>502 Bad\n Gateway</title>", "502 Bad Gateway"),
        ({"message": "", "error": {"message": "a"}}, "a"),
        ({}, None),
        ([], None),
        (7, None),
    ],
)
def test_the_upstream_reason_is_found_in_any_shape(raw: Any, reason: str | None) -> None:
    error = answered(502, common(502, "no", metadata={"raw": raw, "provider_name": "P"}))
    assert error.raw == raw
    assert error.provider_error is not None
    assert error.provider_error.reason == reason
    assert str(error) == f"502: no (P: {reason})" if reason else "502: no (P)"


def test_a_reason_that_the_message_has_already_is_not_repeated() -> None:
    error = answered(502, common(502, "P says: busy", metadata={"raw": "busy", "provider_name": "P"}))
    assert str(error) == "502: P says: busy"


@pytest.mark.parametrize(
    ("metadata", "is_provider_error"),
    [
        ({"error_type": "provider_unavailable"}, True),
        ({"error_type": "provider_overloaded"}, True),
        ({"error_type": "server", "provider_code": "E7"}, True),
        ({"provider_name": "P"}, True),
        ({"raw": "x"}, True),
        ({"error_type": "invalid_request"}, False),
        ({}, False),
    ],
)
def test_what_counts_as_a_provider_error(metadata: dict[str, Any], is_provider_error: bool) -> None:
    error = answered(502, common(502, metadata=metadata))
    assert error.is_provider_error is is_provider_error
    assert (error.provider_error is not None) is is_provider_error


def test_the_providers_code_is_shown_when_there_is_no_reason() -> None:
    error = answered(400, common(400, "no", metadata={"error_type": "refusal", "provider_code": "E7"}))
    assert error.provider_code == "E7"
    assert str(error) == "400 refusal: no (code E7)"


# --- envelopes (protocol section 10.1) ------------------------------------------------------------------


def test_the_common_envelope() -> None:
    body = {
        "error": {
            "code": 502,
            "message": "down",
            "metadata": {"error_type": "provider_unavailable", "provider_code": "x", "previous_errors": []},
        },
        "user_id": "u",
    }
    error = answered(502, body, {"Content-Type": "application/json"}, attempts=3)
    assert (error.status, error.code, error.error_type, error.message) == (
        502,
        502,
        "provider_unavailable",
        "down",
    )
    assert error.metadata == body["error"]["metadata"]  # type: ignore[index]
    assert error.body == body
    assert error.headers == {"content-type": "application/json"}
    assert error.attempts == 3
    assert error.partial is None


def test_the_availability_envelope_has_no_code() -> None:
    availability = {
        "code": "temporarily_unavailable",
        "retryable": True,
        "requested_models": ["a/b"],
        "docs_url": "https://example.test",
        "retry_after": 7,
    }
    body = {
        "error": {
            "message": "try later",
            "error_type": "provider_overloaded",
            "http_status": 503,
            "availability": availability,
        }
    }
    error = answered(503, body)
    assert (error.code, error.error_type) == (503, "provider_overloaded")
    assert error.availability == availability
    assert error.is_retryable_hint is True
    assert error.retry_after == 7.0
    assert type(inside(body)) is errors.ServiceUnavailableError


@pytest.mark.parametrize(("hint", "answer"), [(True, True), (False, False), (None, None), ("yes", None)])
def test_the_retryable_hint_is_the_servers_word_or_nothing(hint: Any, answer: bool | None) -> None:
    error = answered(404, common(404, availability={"retryable": hint}))
    assert error.is_retryable_hint is answer
    assert answered(404, common(404)).is_retryable_hint is None


def test_the_responses_envelope_has_a_string_code_and_metadata_beside_the_error() -> None:
    body = {**common("rate_limit_exceeded", "slow"), "metadata": {"provider_name": "P"}}
    error = answered(429, body)
    assert (error.code, error.provider_name) == ("rate_limit_exceeded", "P")
    assert str(error) == "429 rate_limit_exceeded: slow (P)"
    assert answered(429, {**common("x"), "metadata": None}).metadata == {}


def test_the_messages_envelope() -> None:
    body = {
        "type": "error",
        "error": {"type": "overloaded_error", "message": "busy", "error_type": "provider_overloaded"},
        "request_id": "gen-9",
    }
    error = answered(529, body)
    assert (error.code, error.error_type, error.message) == (
        "overloaded_error",
        "provider_overloaded",
        "busy",
    )
    assert (error.request_id, error.generation_id) == ("gen-9", "gen-9")
    assert answered(401, {**body, "request_id": None}).generation_id is None


def test_the_oauth_envelope() -> None:
    error = answered(400, {"error": "invalid_grant", "error_description": "the code is used up"})
    assert (error.code, error.message) == ("invalid_grant", "the code is used up")
    assert type(error) is errors.BadRequestError


def test_an_error_that_is_a_plain_string() -> None:
    error = answered(500, {"error": "Something went wrong."})
    assert (error.code, error.message) == (None, "Something went wrong.")


@pytest.mark.parametrize(
    "body",
    [{"message": "no"}, {"detail": "no"}, {"detail": [{"msg": "no"}]}, "no", [{"error": {"message": "no"}}]],
)
def test_other_json_still_gives_its_message(body: Any) -> None:
    error = answered(422, body)
    assert (error.message, error.body) == ("no", body)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "the body is empty"),
        (b" \r\n", "the body is empty"),
        (b"null", "the body is empty"),
        (b"{}", "the body states no reason"),
        (b"[]", "the body states no reason"),
        (b"17", "the body states no reason"),
        (b'{"error": {"mess', '{"error": {"mess'),
        (b"<html><head><title>Bad gateway</title></head>", "Bad gateway"),
        (b"upstream connect error\n", "upstream connect error"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b'\xef\xbb\xbf{"error": {"message": "after a mark"}}', "after a mark"),
        (b'{"error": {"message": "odd \xff byte"}}', "odd \ufffd byte"),
    ],
)
def test_an_odd_body_never_hides_the_status(body: bytes, message: str) -> None:
    error = answered(502, body)
    assert type(error) is errors.BadGatewayError
    assert (error.status, error.message) == (502, message)


def test_a_long_body_that_is_no_json_is_cut() -> None:
    error = answered(502, b"x" * 1_000_000)
    assert len(error.body) == 10_000
    assert len(error.message) == 10_000
    assert len(str(error)) < 1_000


def test_text_and_repr_are_bounded_whatever_the_server_says() -> None:
    long = "x" * 50_000
    metadata = {"raw": "y" * 50_000, "provider_name": long + "p", "error_type": long, "provider_code": long}
    error = answered(400, common(long, long, metadata=metadata), {"x-generation-id": long})
    assert len(str(error)) < 2_000
    assert len(repr(error)) < 1_000


def test_deep_nesting_is_cut_and_does_no_harm() -> None:
    deep: Any = "end"
    for _ in range(500):
        deep = {"a": deep}
    error = answered(400, {"error": {"message": "no", "metadata": {"raw": deep}}})
    assert (error.message, error.status) == ("no", 400)
    assert pickle.loads(pickle.dumps(error)).body == error.body
    assert answered(500, b"[" * 100_000).status == 500


# --- headers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "availability", "seconds"),
    [
        ({"retry-after-ms": "1500", "Retry-After": "9"}, {"retry_after": 5}, 1.5),
        ({"Retry-After": "9"}, {"retry_after": 5}, 9.0),
        ({"RETRY-AFTER": " 0.5 "}, None, 0.5),
        ({"retry-after": "0"}, {"retry_after": 5}, 0.0),
        ({"retry-after": format_datetime(datetime.fromtimestamp(NOW + 20, UTC), usegmt=True)}, None, 20.0),
        ({"retry-after": format_datetime(datetime.fromtimestamp(NOW - 20, UTC), usegmt=True)}, None, 0.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:30 -0000"}, None, 10.0),
        ({"retry-after": "soon"}, {"retry_after": 5}, 5.0),
        ({"retry-after": "-3"}, None, None),
        ({"retry-after": "nan"}, None, None),
        ({"retry-after": ""}, None, None),
        ({"retry-after-ms": "soon", "retry-after": "2"}, None, 2.0),
        ({"retry-after": "9" * 400}, None, float("inf")),
        ({}, {"retry_after": "6"}, 6.0),
        ({}, {"retry_after": True}, None),
        ({}, {"retry_after": -1}, None),
        ({}, None, None),
    ],
)
def test_retry_after_in_each_form(
    headers: dict[str, str], availability: dict[str, Any] | None, seconds: float | None
) -> None:
    error = answered(429, common(429, availability=availability), headers)
    assert error.retry_after == seconds


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs time zones of the C library")
def test_a_date_without_a_zone_is_in_utc_wherever_the_program_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "XYZ-5")
        time.tzset()
        error = answered(429, b"", {"retry-after": "Tue, 14 Nov 2023 22:13:30 -0000"})
    time.tzset()
    assert error.retry_after == 10.0


def test_a_generation_id_comes_from_the_header_before_the_body() -> None:
    body = {"error": {"message": "no"}, "request_id": "gen-b"}
    assert answered(500, body, {"X-Generation-Id": "gen-h"}).generation_id == "gen-h"
    assert answered(500, body).generation_id == "gen-b"
    assert answered(500, {"error": {"message": "no"}, "request_id": "req-1"}).generation_id is None
    assert answered(500, b"", {"X-Request-Id": "r-1"}).request_id == "r-1"


def test_cookies_of_the_response_are_not_kept() -> None:
    assert answered(500, b"", {"Set-Cookie": "session=abc"}).headers == {"set-cookie": "[redacted]"}


# --- errors in a body or stream -------------------------------------------------------------------------


def test_a_top_level_error_in_a_200_is_the_class_of_its_code() -> None:
    error = inside(common(429, "slow", metadata={"error_type": "rate_limit_exceeded"}), attempts=2)
    assert type(error) is errors.RateLimitError
    assert (error.status, error.code, error.effective_status, error.attempts) == (200, 429, 429, 2)
    assert str(error) == "200 with error 429 rate_limit_exceeded: slow (after 2 attempts)"


def test_an_error_chunk_gives_partial_generation_and_provider() -> None:
    chunk = {
        "id": "gen-3",
        "object": "chat.completion.chunk",
        "provider": "Groq",
        "error": {"code": "server_error", "message": "Provider disconnected"},
        "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "error"}],
    }
    error = inside(chunk, partial={"text": "Hel"})
    assert type(error) is errors.InternalServerError
    assert (error.generation_id, error.provider_name, error.partial) == ("gen-3", "Groq", {"text": "Hel"})
    assert str(error) == "200 with error server_error: Provider disconnected (Groq) [generation gen-3]"


def test_an_error_in_a_choice() -> None:
    error = inside(
        {
            "id": "gen-4",
            "choices": [
                {"index": 0, "finish_reason": "stop"},
                {
                    "index": 1,
                    "finish_reason": "error",
                    "message": {"content": "half"},
                    "error": {
                        "code": 502,
                        "message": "lost",
                        "metadata": {"error_type": "provider_unavailable"},
                    },
                },
            ],
        }
    )
    assert type(error) is errors.BadGatewayError
    assert (error.message, error.error_type, error.generation_id) == ("lost", "provider_unavailable", "gen-4")


def test_a_choice_that_ended_in_an_unexplained_error() -> None:
    error = inside({"choices": [{"finish_reason": "error", "native_finish_reason": "MALFORMED"}]})
    assert type(error) is APIError
    assert "'MALFORMED'" in error.message
    assert error.effective_status is None


@pytest.mark.parametrize(
    "payload",
    [
        {"type": "error", "code": "rate_limit_exceeded", "message": "m", "param": None, "sequence_number": 3},
        {"type": "error", "error": {"code": "rate_limit_exceeded", "message": "m"}},
        {"type": "error", "error": {"type": "rate_limit_error", "message": "m"}},
        {"type": "error", "error": {"message": "m", "code": "rate_limit_exceeded", "type": "x"}},
        {"type": "response.error", "error": {"code": "rate_limit_exceeded", "message": "m"}},
        {
            "type": "response.failed",
            "response": {
                "object": "response",
                "status": "failed",
                "error": {"code": "rate_limit_exceeded", "message": "m"},
            },
        },
        {
            "type": "response.failed",
            "response": {"error": {"code": "x", "message": "m"}, "error_type": "rate_limit_exceeded"},
        },
        {"object": "response", "status": "failed", "error": {"code": "rate_limit_exceeded", "message": "m"}},
        {"error": {"code": 429, "message": "m"}},
        {"error": True, "message": "m", "code": 429},
    ],
)  # fmt: skip
def test_every_form_of_an_error_event_is_recognised(payload: dict[str, Any]) -> None:
    error = inside(payload)
    assert type(error) is errors.RateLimitError
    assert error.message == "m"
    assert error.body == payload


def test_the_flat_error_event_has_no_type_for_a_code() -> None:
    assert inside({"type": "error", "code": None, "message": "m"}).code is None


def test_a_failed_response_takes_its_type_and_id_from_the_response() -> None:
    response = {
        "id": "gen-5",
        "status": "failed",
        "error": {"code": "server_error", "message": "m"},
        "error_type": "provider_unavailable",
    }
    error = inside({"type": "response.failed", "sequence_number": 9, "response": response})
    assert (error.code, error.error_type, error.generation_id) == (
        "server_error",
        "provider_unavailable",
        "gen-5",
    )


def test_a_failed_response_without_an_error_object_is_still_an_error() -> None:
    assert inside({"object": "response", "status": "failed", "error": None}).status == 200
    assert inside({"type": "response.failed", "response": {"status": "failed", "error": None}}).status == 200


@pytest.mark.parametrize(
    "payload",
    [
        {},
        None,
        [],
        "error",
        {"error": None, "choices": []},
        {"choices": [{"finish_reason": "stop", "error": None}, None]},
        {"choices": None},
        {"type": "response.fusion_call.panel.failed", "error": {"message": "m"}, "model": "a/b"},
        {"type": "response.completed", "response": {"status": "completed", "error": None}},
        {"type": "response.incomplete", "response": {"status": "incomplete", "error": None}},
        {"type": "response.in_progress"},
        {"type": "message_start", "message": {"content": []}},
        {"object": "response", "status": "completed", "error": None},
        {"id": "job-1", "status": "failed", "error": "the prompt was refused"},
        {"data": {"error": {"message": "of a record"}}},
    ],
)
def test_what_is_no_error_of_the_call(payload: Any) -> None:
    assert error_in_body(payload) is None


# --- credentials ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        (f"bad key {KEY}!", "bad key [redacted]!"),
        (f"x{KEY}", "x[redacted]"),
        ("sk-or-test", "[redacted]"),
        ("Incorrect API key: sk-proj-abcdefghij0123456789", "Incorrect API key: [redacted]"),
        ('{"Authorization": "Bearer abc.def/ghi="}', '{"Authorization": "Bearer [redacted]"}'),
        (f"Bearer {KEY}/tail", "Bearer [redacted]"),
        ("bearer  abc", "bearer  [redacted]"),
        ("Authorization: Basic dXNlcjpwdw==", "Authorization: Basic [redacted]"),
        ("got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_-1 here", "got [redacted] here"),
        ("proxy http://user:secret@proxy:8080/ failed", "proxy http://[redacted]@proxy:8080/ failed"),
    ],
)
def test_credentials_are_redacted(text: str, redacted: str) -> None:
    assert redact(text) == redacted


@pytest.mark.parametrize(
    "text",
    [
        "the bearer token is missing",
        "Missing bearer authentication",
        "a task-oriented desk-or-chair choice, sk-learn",
        "https://openrouter.ai/docs?x=a:b@c",
        "bearer",
    ],
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert redact(text) == text


@given(
    st.text()
    | st.lists(
        st.sampled_from([KEY, "Bearer ", "sk-", " ", "eyJ", ".", "://", ":", "@", "a", "[", "\n"])
    ).map("".join)
)
def test_redacting_twice_changes_nothing_more(text: str) -> None:
    once = redact(text)
    assert redact(once) == once
    assert KEY not in once


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_key_is_found_wherever_it_stands(before: str, after: str) -> None:
    assert KEY not in redact(before + KEY + after)


def everything(error: OpenRouterError) -> str:
    return f"{error} {error!r} {error.args} {error.__dict__} {pickle.dumps(error)!r}"


def test_no_error_holds_a_key_that_the_server_repeated() -> None:
    said = f"No such key {KEY}"
    raw = json.dumps({"error": {"message": f"Bearer {KEY}"}, "escaped": "sk\\u002dor-v1-0123456789abcdef"})
    body = {
        **common(401, said, metadata={"raw": raw, "list": [said], KEY: 1}),
        "headers": {"Authorization": f"Bearer {KEY}"},
    }
    for error in (
        answered(401, body, {"X-Echo": said}),
        answered(401, json.dumps(body).encode().replace(b"sk-or", b"sk\\u002dor")),
        answered(401, f"<html>{said}".encode()),
        inside(body),
        errors.ConnectError(said),
        errors.ProtocolError(said, excerpt=said),
        errors.InvalidArgumentError(said),
        errors.RequestTimeoutError("total", 1, said),
    ):
        assert KEY not in everything(error)
        assert "[redacted]" in str(error)


def test_a_key_that_is_escaped_inside_the_upstreams_json_is_not_shown() -> None:
    raw = '{"message": "bad key sk\\u002dor-v1-0123456789abcdef"}'
    error = answered(401, common(401, "no", metadata={"raw": raw}))
    assert str(error).partition(";")[0] == "401: no (bad key [redacted])"


def test_the_payload_itself_is_left_alone() -> None:
    payload = common(401, KEY)
    inside(payload)
    assert payload == common(401, KEY)


# --- laws -----------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            [
                "error", "message", "code", "metadata", "type", "response", "choices", "finish_reason",
                "status", "error_type", "availability", "retry_after", "raw", "reasons", "patterns",
                "provider_name", "openrouter_metadata", "pipeline", "request_id", "id", "http_status",
                "object", "detail",
            ]
        )
        | st.text(max_size=4),
        inner,
        max_size=6,
    ),
    max_leaves=25,
)  # fmt: skip
HEADERS = st.dictionaries(
    st.sampled_from(["Retry-After", "retry-after-ms", "X-Generation-Id", "x-request-id", "content-type"]),
    st.text(max_size=20),
)


@given(st.integers(100, 999), HEADERS, st.binary(max_size=60) | JSON.map(lambda v: json.dumps(v).encode()))
def test_any_body_gives_an_error_with_the_status(status: int, headers: dict[str, str], body: bytes) -> None:
    error = answered(status, body, headers)
    assert error.status == status
    assert str(error).startswith(str(status))
    assert isinstance(error.message, str)
    assert isinstance(error.metadata, dict)
    assert error.retry_after is None or error.retry_after >= 0
    assert isinstance(error.code, (int, str, type(None)))
    assert pickle.loads(pickle.dumps(error)).status == status
    assert isinstance(error.moderation, (errors.ModerationDetails, type(None)))
    assert isinstance(error.provider_error, (errors.ProviderDetails, type(None)))
    assert isinstance(getattr(error, "patterns", []), list)
    assert isinstance(getattr(error, "reasons", []), list)
    repr(error)


@given(JSON)
def test_any_payload_can_be_looked_through_for_an_error(payload: Any) -> None:
    error = error_in_body(payload)
    assert error is None or error.status == 200
    assert error is None or isinstance(str(error) + repr(error), str)


@given(
    st.dictionaries(
        st.text(max_size=5).filter(lambda k: k not in ("error", "type", "status", "choices")), JSON
    )
)
def test_a_payload_without_the_telling_properties_is_no_error(payload: dict[str, Any]) -> None:
    assert error_in_body(payload) is None
