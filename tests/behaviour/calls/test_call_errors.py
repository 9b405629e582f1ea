"""Errors that the server states, in whatever envelope and with whatever status (demands 1, 14 and 15)."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from openrouter_sdk import errors
from openrouter_sdk.errors import APIError
from tests.behaviour.calls.fault_server import Lane, answer, json_answer, saying, then_close
from tests.behaviour.calls.moments import CHAT, balance, chat
from tests.each import each

SURFACES: dict[str, Any] = {
    "chat": chat,
    "responses": lambda client: client.responses.send(model="a/b", input="Hi"),
    "messages": lambda client: client.messages.create(
        model="a/b", max_tokens=5, messages=[{"role": "user", "content": "Hi"}]
    ),
    "embeddings": lambda client: client.embeddings.generate(model="a/b", input="Hi"),
    "images": lambda client: client.images.generate(model="a/b", prompt="A cat"),
}
METADATA = {
    "error_type": "provider_unavailable",
    "provider_name": "Acme",
    "provider_code": "E42",
    "raw": '{"error": {"message": "the upstream pool is on fire"}}',
}
TOP_LEVEL = {"error": {"code": 502, "message": "Provider failed", "metadata": METADATA}}
CHOICE = CHAT["choices"][0]


def raised(lane: Lane, surface: str, **settings: Any) -> APIError:
    with pytest.raises(APIError) as caught:
        lane.do(SURFACES[surface](lane.client(**settings)))
    return caught.value


# --- demand 1: an error inside a 200 --------------------------------------------------------------------


@pytest.mark.parametrize("surface", SURFACES)
def test_demand_01_a_top_level_error_in_a_200_is_a_typed_error(surface: str, lane: Lane) -> None:
    lane.server.reply(TOP_LEVEL)
    error = raised(lane, surface)
    assert type(error) is errors.BadGatewayError
    assert (error.status, error.code, error.message) == (200, 502, "Provider failed")
    assert error.metadata == METADATA


@pytest.mark.parametrize("surface", SURFACES)
def test_demand_01_an_error_beside_a_result_is_still_an_error(surface: str, lane: Lane) -> None:
    lane.server.reply({**CHAT, "data": [], "output": [], "content": [], **TOP_LEVEL})
    assert raised(lane, surface).code == 502


@each("surface", SURFACES)
@each("error", ["Provider failed", {"message": "Provider failed"}])
def test_demand_01_an_error_without_a_code_is_a_typed_error(error: Any, surface: str, lane: Lane) -> None:
    lane.server.reply({"error": error})
    found = raised(lane, surface)
    assert "Provider failed" in str(found)
    assert isinstance(found, APIError)


def test_demand_01_an_error_in_a_choice_is_a_typed_error(lane: Lane) -> None:
    failed = {**CHOICE, "finish_reason": "error", "error": TOP_LEVEL["error"]}
    lane.server.reply({**CHAT, "choices": [CHOICE, failed]})
    error = raised(lane, "chat")
    assert type(error) is errors.BadGatewayError
    assert (error.status, error.code, error.provider_name) == (200, 502, "Acme")


def test_demand_01_the_finish_reason_error_is_a_typed_error(lane: Lane) -> None:
    lane.server.reply(
        {**CHAT, "choices": [{**CHOICE, "finish_reason": "error", "native_finish_reason": "MELTDOWN"}]}
    )
    error = raised(lane, "chat")
    assert "finish_reason 'error'" in str(error)
    assert "MELTDOWN" in str(error)
    assert error.provider_name == "Acme"


@pytest.mark.parametrize(
    ("surface", "body"),
    [
        ("responses", {"object": "response", "status": "failed", "error": None, "error_type": "server"}),
        (
            "responses",
            {"object": "response", "status": "failed", "error": {"code": "server_error", "message": "No"}},
        ),
        ("messages", {"type": "error", "error": {"type": "api_error", "message": "No"}}),
        ("messages", {"type": "error", "error": {"type": "api_error", "message": ""}}),
    ],
)
def test_demand_01_the_failures_of_each_api_are_typed(surface: str, body: dict[str, Any], lane: Lane) -> None:
    lane.server.reply(body)
    assert type(raised(lane, surface)) is errors.InternalServerError


@pytest.mark.parametrize("surface", SURFACES)
def test_a_null_error_is_no_error(surface: str, lane: Lane) -> None:
    lane.server.reply({**CHAT, "error": None})
    assert lane.do(SURFACES[surface](lane.client())) is not None


# --- demand 14: the same fields everywhere --------------------------------------------------------------

AVAILABILITY = {"code": "capacity_exhausted", "retryable": False, "retry_after": 7, "requested_models": []}
ENVELOPES: dict[str, Any] = {
    "chat": {
        "error": {
            "code": 429,
            "message": "Slow down",
            "metadata": {**METADATA, "error_type": "rate_limit_exceeded"},
            "availability": AVAILABILITY,
        }
    },
    "responses": {
        "id": "gen-body",
        "error": {"code": "rate_limit_exceeded", "message": "Slow down", "availability": AVAILABILITY},
        "error_type": "rate_limit_exceeded",
        "metadata": METADATA,
    },
    "messages": {
        "type": "error",
        "request_id": "gen-body",
        "error": {
            "type": "rate_limit_error",
            "message": "Slow down",
            "error_type": "rate_limit_exceeded",
            "metadata": METADATA,
            "availability": AVAILABILITY,
        },
    },
}
ENVELOPES["responses"]["metadata"] = {**METADATA, "error_type": "rate_limit_exceeded"}
ENVELOPES["messages"]["error"]["metadata"] = {**METADATA, "error_type": "rate_limit_exceeded"}


@each("status", [429, 200])
@each("surface", ENVELOPES)
def test_demand_14_every_envelope_has_the_same_fields(surface: str, status: int, lane: Lane) -> None:
    lane.server.play(json_answer(ENVELOPES[surface], status, {"X-Generation-Id": "gen-head"}))
    error = raised(lane, surface)
    assert type(error) is errors.RateLimitError
    assert (error.status, error.effective_status) == (status, 429)
    assert error.error_type == "rate_limit_exceeded"
    assert (error.provider_name, error.provider_code, error.raw) == ("Acme", "E42", METADATA["raw"])
    assert error.retry_after == 7
    assert error.generation_id == "gen-head"
    assert error.availability == AVAILABILITY
    assert error.attempts == 1
    assert "Slow down" in str(error)
    assert "the upstream pool is on fire" in str(error)
    assert error.body == ENVELOPES[surface]


@pytest.mark.parametrize("surface", ["responses", "messages"])
def test_demand_14_the_generation_id_is_read_from_the_body_too(surface: str, lane: Lane) -> None:
    lane.server.play(json_answer(ENVELOPES[surface], 429))
    assert raised(lane, surface).generation_id == "gen-body"


def test_demand_14_failures_of_the_transport_are_of_the_same_tree(lane: Lane) -> None:
    lane.server.play(then_close())
    with pytest.raises(errors.OpenRouterError) as caught:
        lane.do(chat(lane.client()))
    assert isinstance(caught.value, errors.TransportError)
    assert caught.value.__cause__ is not None
    assert (caught.value.attempts, caught.value.generation_id, caught.value.partial) == (1, None, None)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({"error": {"message": "tokens must flow"}}, "tokens must flow"),
        ('{"detail": "tokens must flow"}', "tokens must flow"),
        ("tokens must flow", "tokens must flow"),
        ([{"error": {"message": "tokens must flow"}}], "tokens must flow"),
    ],
)
def test_demand_14_str_shows_the_reason_of_the_upstream(raw: Any, reason: str, lane: Lane) -> None:
    metadata = {"provider_name": "Acme", "raw": raw}
    body = {"error": {"code": 400, "message": "Provider returned error", "metadata": metadata}}
    lane.server.play(json_answer(body, 400))
    assert f"Acme: {reason}" in str(raised(lane, "chat"))


def test_demand_14_attempts_are_counted_on_every_kind_of_error(lane: Lane, sleeps: Any) -> None:
    lane.server.always = saying(answer(503, body=b"busy"))
    error = raised(lane, "chat", retries=2, sleep=sleeps.sleep)
    assert error.attempts == 3
    assert "after 3 attempts" in str(error)
    lane.server.always = then_close()
    with pytest.raises(errors.ConnectionLostError) as caught:
        lane.do(balance(lane.client(retries=2, sleep=sleeps.sleep)))
    assert caught.value.attempts == 3


# --- demand 15: classes of their own --------------------------------------------------------------------

FLAGGED = {"reasons": ["violence"], "flagged_input": "he...it", "provider_name": "Acme", "model_slug": "a/b"}
CAUSES: list[tuple[str, int, dict[str, Any], type[APIError]]] = [
    ("moderation", 403, {"metadata": FLAGGED}, errors.ModerationError),
    ("guardrail", 403, {"metadata": {"patterns": ["ignore all"]}}, errors.GuardrailError),
    ("credits", 402, {}, errors.InsufficientCreditsError),
    ("credits by type", 403, {"metadata": {"error_type": "payment_required"}}, errors.PaymentRequiredError),
    ("rate limit", 429, {}, errors.RateLimitError),
    ("context", 400, {"metadata": {"error_type": "context_length_exceeded"}}, errors.ContextLengthError),
    ("context by text", 400, {"message": "maximum context length is 8192"}, errors.ContextLengthError),
]


@each("inside", [False, True], ids=["status", "inside a 200"])
@each(("cause", "status", "stated", "kind"), CAUSES, ids=[case[0] for case in CAUSES])
def test_demand_15_each_cause_has_a_class(
    cause: str, status: int, stated: dict[str, Any], kind: type[APIError], inside: bool, lane: Lane
) -> None:
    body = {"error": {"code": status, "message": "No", **stated}}
    lane.server.play(json_answer(body, 200 if inside else status))
    assert type(raised(lane, "chat")) is kind


def test_demand_15_the_five_classes_are_different(lane: Lane) -> None:
    kinds = {kind for _, _, _, kind in CAUSES}
    assert len(kinds) == 5
    assert not any(issubclass(a, b) for a in kinds for b in kinds if a is not b)


def test_demand_15_a_flagged_input_says_why(lane: Lane) -> None:
    lane.server.play(json_answer({"error": {"code": 403, "message": "No", "metadata": FLAGGED}}, 403))
    error = raised(lane, "chat")
    assert isinstance(error, errors.ModerationError)
    assert (error.reasons, error.flagged_input, error.model_slug) == (["violence"], "he...it", "a/b")
    assert error.is_moderation
    assert not error.is_provider_error


# --- errors as values -----------------------------------------------------------------------------------


@each("through", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))])
@each("play", [json_answer(ENVELOPES["chat"], 429), then_close(), answer(200, body=b"{")])
def test_a_raised_error_survives_pickle_and_copy(play: Any, through: Any, lane: Lane) -> None:
    lane.server.play(play)
    with pytest.raises(errors.OpenRouterError) as caught:
        lane.do(chat(lane.client()))
    twin = through(caught.value)
    assert type(twin) is type(caught.value)
    assert str(twin) == str(caught.value)
    assert vars(twin) == vars(caught.value)
