"""The stand-in says what it charged for which request, also for answers by other models, and late."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk import OpenRouter
from openrouter_sdk.errors import ConnectionLostError
from openrouter_sdk.testing import StandIn, StandInTransport, faults
from tests.testing.in_process_api import InProcessApi, Judge


def chat(text: str, **more: Any) -> dict[str, Any]:
    return {"model": "a/b", "messages": [{"role": "user", "content": text}], **more}


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


def test_each_answer_is_charged_once_and_an_error_is_not(api: InProcessApi) -> None:
    api.stand_in.script.error(503, "Busy.")
    assert api("POST", "/chat/completions", chat("One")).status == 503
    for text in ("One", "Two", "One"):
        assert api("POST", "/chat/completions", chat(text)).status == 200
    api("POST", "/embeddings", {"model": "a/b", "input": "Three"})
    api("POST", "/images", {"model": "a/b", "prompt": "Four"})
    bills = api.stand_in.bills
    assert [one.path for one in bills] == ["/chat/completions"] * 3 + ["/embeddings", "/images"]
    assert (bills.asked("One"), bills.asked("Two"), bills.asked("Three")) == (2, 1, 0)
    assert bills.times({"messages": chat("One")["messages"], "model": "a/b"}) == 2
    assert bills.times(b'{"input":"Three", "model":"a/b"}') == 1
    assert bills.total == pytest.approx(sum(one.cost for one in bills))
    assert all(one.cost > 0 for one in bills)
    record = api.get("/generation", id=bills[0].generation_id)["data"]
    assert (record["total_cost"], record["model"]) == (bills[0].cost, "a/b")


def test_an_answer_that_is_lost_is_charged() -> None:
    transport = StandInTransport()
    transport.script.answer(faults=[faults.NoAnswer()])
    with OpenRouter(transport.key, transport=transport) as client:
        with pytest.raises(ConnectionLostError):
            client.chat.send(**chat("Hello"))
        client.chat.send(**chat("Hello"))
    assert transport.bills.asked("Hello") == 2


def test_only_the_newest_requests_and_bills_are_kept_if_told_so() -> None:
    transport = StandInTransport(StandIn(keep_requests=2))
    with OpenRouter(transport.key, transport=transport) as client:
        for number in range(5):
            client.chat.send(**chat(f"Number {number}"))
    bills = transport.bills
    assert len(transport.requests) == len(bills) == 2
    assert [one.question for one in bills] == ["Number 3", "Number 4"]
    assert bills.charged == 5
    assert bills.total > sum(one.cost for one in bills)


def test_a_generation_is_found_late(api: InProcessApi) -> None:
    early = api("POST", "/chat/completions", chat("One")).generation
    api.stand_in.script.late_generations(2)
    late = api("POST", "/chat/completions", chat("Two")).generation
    assert early is not None
    assert late is not None
    assert [api("GET", "/generation", id=late).status for _ in range(4)] == [404, 404, 200, 200]
    assert api("GET", "/generation", id=early).status == 200


def test_another_model_serves_at_its_price(api: InProcessApi) -> None:
    api.stand_in.script.serve("larkspur/sonata-3-mini", provider="Elsewhere")
    answer = api("POST", "/chat/completions", chat("Hello")).value
    assert (answer["model"], answer["provider"]) == ("larkspur/sonata-3-mini", "Elsewhere")
    assert api.stand_in.bills[0].model == "larkspur/sonata-3-mini"
    api.stand_in.script.serve(None)
    other = api("POST", "/chat/completions", chat("Hello")).value
    assert other["model"] == "a/b"
    assert other["usage"]["cost"] != answer["usage"]["cost"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/chat/completions", chat("Hello")),
        ("/responses", {"model": "a/b", "input": "Hello"}),
        ("/messages", chat("Hello", max_tokens=99)),
        ("/embeddings", {"model": "a/b", "input": "Hello"}),
    ],
)
def test_a_cost_is_unknown_or_that_of_a_key_of_the_user(path: str, body: Any) -> None:
    stand_in = StandIn()
    api = InProcessApi(lambda schema, value: None, stand_in)
    details = {"upstream_inference_cost": 0.002}
    stand_in.script.usage(cost=None)
    assert api("POST", path, body).value["usage"]["cost"] is None
    stand_in.script.usage(is_byok=True, cost=0.0001, cost_details=details)
    usage = api("POST", path, body).value["usage"]
    assert (usage["is_byok"], usage["cost"], usage["cost_details"]) == (True, 0.0001, details)
    stand_in.script.usage()
    usage = api("POST", path, body).value["usage"]
    assert usage["cost"] == pytest.approx(stand_in.bills[0].cost)
    assert stand_in.bills[1].cost == 0.0001
    record = api.get("/generation", id=stand_in.bills[1].generation_id)["data"]
    assert (record["is_byok"], record["total_cost"]) == (True, 0.0001)


def test_credits_that_are_left_are_those_of_the_account(api: InProcessApi) -> None:
    api.stand_in.credits = 1.0
    api("POST", "/chat/completions", chat("Hello", max_tokens=10))
    data = api.get("/credits")["data"]
    assert data["total_credits"] - data["total_usage"] == pytest.approx(1.0 - api.stand_in.bills.total)
