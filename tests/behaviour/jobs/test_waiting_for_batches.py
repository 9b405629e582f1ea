"""`batches.create_and_wait` and `batches.wait`: what is sent, and what becomes of each request."""

from __future__ import annotations

import json
import pickle
from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest

from openrouter_api.models import BatchPaymentRequiredResponse, ChatResult
from openrouter_sdk import errors
from tests.behaviour.jobs.job_api import RUNNERS, JobApi, Runner
from tests.each import each
from tests.transports.libraries import httpx

BACKENDS = [one.backend for one in RUNNERS]
SYNC = RUNNERS[0]
MODEL = "openai/gpt-4o-mini"
LAKE = {"id": "lake", "messages": [{"role": "user", "content": "Name a lake."}], "temperature": 0}


def batch(status: str, *results: Any, **more: Any) -> dict[str, Any]:
    """A batch with results, if it has any."""
    return {
        "id": "batch-1",
        "object": "batch",
        "endpoint": "/v1/chat/completions",
        "model": MODEL,
        "completion_window": "24h",
        "status": status,
        "created_at": 1,
        "expires_at": None,
        "finalized_at": None,
        "provider": None,
        "request_counts": {"total": 2, "completed": len(results), "failed": 0},
        "results": list(results) or None,
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2, "cost": 0.5},
        "error": None,
        **more,
    }


def chat(text: str, **more: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": text}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    body = {"id": "gen-1", "object": "chat.completion", "created": 1, "model": MODEL, "choices": [choice]}
    return {
        **body,
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2, "cost": 0.1},
        **more,
    }


def result(id: str, body: Any = None, status: int = 200, error: Any = None) -> dict[str, Any]:
    response = None if body is None else {"status_code": status, "request_id": None, "body": body}
    return {"id": f"r-{id}", "custom_id": id, "response": response, "error": error}


DONE = batch("completed", result("lake", chat("Como")), result("request-0", chat("Nile")))


def raised(runner: Runner, call: Any, *arguments: Any, **more: Any) -> Any:
    try:
        runner.do(call, *arguments, **more)
    except Exception as error:
        return error
    pytest.fail("nothing was raised")


def sent(api: JobApi) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(api.sent[0].content)
    return found


@each("runner", RUNNERS, ids=BACKENDS)
def test_results_come_in_the_order_of_the_requests_each_with_its_request(runner: Runner) -> None:
    api = JobApi(batch("validating"), batch("finalizing"), DONE)
    seen: list[Any] = []
    results = runner.do(
        runner.client(api).batches.create_and_wait,
        ["Name a river.", LAKE],
        model=MODEL,
        temperature=0.5,
        on_submit=lambda one: seen.append(one.id),
        progress=seen.append,
    )
    assert [(row.index, row.id, row.value.text, row.cost, row.ok) for row in results] == [
        (0, "request-0", "Nile", 0.1, True),
        (1, "lake", "Como", 0.1, True),
    ]
    assert [row.request for row in results] == ["Name a river.", LAKE]
    assert (results.id, results.status, results.cost, results.failed) == ("batch-1", "completed", 0.5, [])
    assert api.waits == [60, 90]
    assert seen[0] == "batch-1"
    assert str(seen[-1]) == "completed: 2 requests of 2 (100 %)"
    assert sent(api) == {
        "endpoint": "/v1/chat/completions",
        "model": MODEL,
        "requests": [
            {
                "custom_id": "request-0",
                "body": {
                    "messages": [{"role": "user", "content": "Name a river."}],
                    "model": MODEL,
                    "temperature": 0.5,
                },
            },
            {
                "custom_id": "lake",
                "body": {"messages": LAKE["messages"], "model": MODEL, "temperature": 0},
            },
        ],
    }
    assert list(sent(api))[-1] == "requests"


KINDS: dict[str, tuple[dict[str, Any], Any, Any]] = {
    "/v1/responses": (
        {"input": "Hi"},
        {"object": "response", "output": [{"type": "message", "role": "assistant", "content": []}]},
        "OpenResponsesResult",
    ),
    "/v1/messages": (
        {"messages": [{"role": "user", "content": "Hi"}]},
        {"type": "message", "role": "assistant", "content": [{"type": "text", "text": "Hi"}]},
        "MessagesResult",
    ),
    "/v1/embeddings": (
        {"input": "Hi"},
        {"object": "list", "model": MODEL, "data": [{"object": "embedding", "embedding": [1.0]}]},
        "CreateEmbeddingsResponse",
    ),
}


@each("endpoint", KINDS)
def test_all_endpoints_take_texts_and_give_what_a_call_gives(endpoint: str) -> None:
    body, answer, model = KINDS[endpoint]
    api = JobApi(batch("completed", result("request-0", answer), endpoint=endpoint))
    results = SYNC.client(api).batches.create_and_wait(["Hi"], model=MODEL, endpoint=endpoint)
    assert type(results[0].value).__name__ == model
    assert sent(api)["requests"][0]["body"] == {**body, "model": MODEL}


FAILURES: dict[str, tuple[dict[str, Any], type[Exception]]] = {
    "status": (result("request-0", {"error": {"code": 429, "message": "Slow."}}, 429), errors.RateLimitError),
    "in the body": (result("request-0", {"error": {"code": 400, "message": "Bad."}}), errors.BadRequestError),
    "in a choice": (
        result("request-0", chat("", choices=[{"index": 0, "error": {"code": 502, "message": "Down."}}])),
        errors.BadGatewayError,
    ),
    "no response": (
        result(
            "request-0",
            error={
                "type": "invalid",
                "error_type": "context_length_exceeded",
                "message": "Long.",
                "param": None,
            },
        ),
        errors.ContextLengthError,
    ),
    "nothing": (result("request-0"), errors.APIError),
    "no result": (result("other", chat("Hi")), errors.JobError),
}


@each("name", FAILURES)
def test_a_request_that_failed_has_its_typed_error(name: str) -> None:
    answer, error_class = FAILURES[name]
    results = SYNC.client(JobApi(batch("completed", answer))).batches.create_and_wait(["Hi"], model=MODEL)
    row = results[0]
    assert isinstance(row.error, error_class)
    assert (row.ok, row.cost, results.failed) == (False, None, [row])
    with pytest.raises(error_class):
        row.value  # noqa: B018
    assert len(results) == (2 if name == "no result" else 1)


def test_a_result_that_is_broken_does_not_hide_the_others() -> None:
    body = chat("Nile")
    responses = [
        *({"status_code": status, "body": body} for status in ("200", None)),
        *({"status_code": 200, "body": body} for body in (None, "Nile", [body])),
        "Nile",
    ]
    broken = [{"id": "r", "custom_id": "request-0", "response": one, "error": None} for one in responses]
    for one in broken:
        row, other = SYNC.client(JobApi(batch("completed", one, DONE["results"][0]))).batches.wait("batch-1")
        assert type(row.error) is errors.ProtocolError
        assert "'request-0'" in str(row.error)
        assert other.value.text == "Como"
    for results in ([7, "x"], {"a": 1}, "x"):
        api = JobApi({**DONE, "results": results, "request_counts": {"total": "x"}})
        [row] = SYNC.client(api).batches.wait("batch-1", requests=["Hi"], progress=lambda progress: None)
        assert type(row.error) is errors.JobError


def test_the_error_of_a_batch_that_ended_early_has_the_results_that_there_are() -> None:
    api = JobApi(batch("in_progress"), batch("expired", result("lake", chat("Como"))))
    error = raised(SYNC, SYNC.client(api).batches.create_and_wait, ["Name a river.", LAKE], model=MODEL)
    assert type(error) is errors.JobExpiredError
    assert (error.id, error.status, error.cost) == ("batch-1", "expired", 0.5)
    assert error.job[1].value.text == "Como"
    assert type(error.job[0].error) is errors.JobExpiredError
    copy = pickle.loads(pickle.dumps(error))
    assert copy.job[1].value.text == "Como"


def test_a_batch_that_failed_says_why() -> None:
    api = JobApi(batch("failed", error={"message": "The file is broken."}))
    error = raised(SYNC, SYNC.client(api).batches.wait, "batch-1")
    assert type(error) is errors.JobFailedError
    assert str(error) == "batch batch-1 failed: The file is broken. (it cost 0.5 USD)"


def test_results_that_are_withheld_for_lack_of_credits_are_said_to_be_kept() -> None:
    withheld = httpx.Response(402, json=batch("completed", error={"code": 402, "message": "Top up."}))
    api = JobApi(batch("validating"), withheld)
    error = raised(SYNC, SYNC.client(api).batches.create_and_wait, ["Hi"], model=MODEL)
    assert type(error) is errors.PaymentRequiredError
    assert error.job_id == "batch-1"
    assert isinstance(error.partial, BatchPaymentRequiredResponse)
    assert "withheld, not lost" in str(error)
    assert "client.batches.wait('batch-1')" in str(error)
    assert api.asked.count("POST /batches") == 1


def test_results_that_are_gone_are_said_to_be() -> None:
    error = raised(SYNC, SYNC.client(JobApi(410)).batches.wait, "batch-1")
    assert type(error) is errors.GoneError
    assert "30 days" in str(error)


def test_a_batch_of_before_is_in_order_by_its_requests_or_their_numbers() -> None:
    client = SYNC.client(JobApi(DONE))
    with_requests = client.batches.wait("batch-1", requests=["Name a river.", LAKE])
    assert [(row.id, row.request) for row in with_requests] == [
        ("request-0", "Name a river."),
        ("lake", LAKE),
    ]
    assert [(row.id, row.request) for row in client.batches.wait("batch-1")] == [
        ("lake", None),
        ("request-0", None),
    ]
    numbers = [result(f"request-{number}", chat(str(number))) for number in (10, 2, 0)]
    results = SYNC.client(JobApi(batch("completed", *numbers))).batches.wait("batch-1")
    assert [row.value.text for row in results] == ["0", "2", "10"]
    assert type(results[0].value) is ChatResult


def test_requests_may_come_from_an_asynchronous_iterable() -> None:
    async def requests() -> AsyncIterator[Any]:
        for one in ("Name a river.", LAKE):
            await anyio.sleep(0)
            yield one

    for runner in RUNNERS[1:]:
        api = JobApi(batch("validating"), DONE)
        results = runner.do(runner.client(api).batches.create_and_wait, requests(), model=MODEL)
        assert [row.value.text for row in results] == ["Nile", "Como"]


IMAGE = {"type": "image_url", "image_url": {"url": "https://a.test/a.png"}}
BAD: dict[str, tuple[Any, dict[str, Any], str]] = {
    "no requests": ([], {}, "requests is empty"),
    "a text": ("Hi", {}, "requests must be a list"),
    "a dict": (LAKE, {}, "requests must be a list"),
    "nothing": (None, {}, "requests must be a list"),
    "a number": (["Hi", 3], {}, r"requests\[1\] must be a text or a dict"),
    "a number as id": ([{**LAKE, "id": 7}], {}, r"requests\[0\]: id must be a text"),
    "a number as a name": ([{1: "Hi"}], {}, r"requests\[0\] must have names"),
    "an id twice": ([LAKE, "Hi", LAKE], {}, r"requests\[0\] and requests\[2\] have the same id, 'lake'"),
    "a number twice": (["Hi", {**LAKE, "id": "request-0"}], {}, r"requests\[0\] and requests\[1\] have"),
    "another model": (["Hi", {**LAKE, "model": "a/b"}], {}, r"requests\[1\] is for the model 'a/b'"),
    "no model": ([LAKE], {"model": None}, "needs `model`"),
    "a typo": (["Hi", {**LAKE, "temprature": 1}], {}, r"requests\[1\]: .*`temprature`.*`temperature`"),
    "a typo of a default": (["Hi"], {"temprature": 1}, r"requests\[0\]: .*`temprature`.*`temperature`"),
    "no messages": ([{"id": "x"}], {}, r"requests\[0\]: .*messages"),
    "a stream": ([{**LAKE, "stream": True}], {}, r"requests\[0\]: `stream`"),
    "headers": ([{**LAKE, "headers": {}}], {}, r"requests\[0\]: `headers`"),
    "an image": (
        [{"messages": [{"role": "user", "content": [{"type": "text", "text": "What?"}, IMAGE]}]}],
        {},
        r"requests\[0\]: batches take text only, .*'image_url'",
    ),
    "an endpoint": (["Hi"], {"endpoint": "/v1/images"}, "endpoint must be"),
    "a provider": (["Hi"], {"provider": {"order": ["x"]}}, "provider has 'order'"),
    "formats": (
        ["Hi", {**LAKE, "response_format": {"type": "json_object"}}],
        {"model": "google/gemini-2.5-flash"},
        r"requests\[1\] has another response_format",
    ),
    "a deadline": (["Hi"], {"deadline": -1}, "deadline must be"),
}


@each("name", BAD)
def test_what_is_wrong_is_refused_before_anything_is_sent(name: str) -> None:
    requests, arguments, text = BAD[name]
    for runner in RUNNERS[:2]:
        api = JobApi(DONE)
        with pytest.raises(errors.InvalidArgumentError, match=text):
            runner.do(runner.client(api).batches.create_and_wait, requests, **{"model": MODEL, **arguments})
        assert api.asked == []


def test_a_text_with_half_a_character_is_sent_as_a_single_request_sends_it() -> None:
    api = JobApi(DONE)
    SYNC.client(api).batches.create_and_wait(["\ud800"], model=MODEL, seed=2**63)
    body = sent(api)["requests"][0]["body"]
    assert (body["messages"][0]["content"], body["seed"]) == ("\ud800", 2**63)


def test_the_model_may_be_that_of_the_requests() -> None:
    api = JobApi(DONE)
    SYNC.client(api).batches.create_and_wait([{**LAKE, "model": MODEL}])
    assert sent(api)["model"] == MODEL


def test_a_lost_answer_to_a_batch_says_where_to_look() -> None:
    api = JobApi(httpx.ReadError("reset"))
    error = raised(SYNC, SYNC.client(api).batches.create_and_wait, ["Hi"], model=MODEL)
    assert type(error) is errors.ConnectionLostError
    assert "client.batches.list()" in str(error)
    assert api.asked == ["POST /batches"]
