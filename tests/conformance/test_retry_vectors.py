"""Calls whose attempts fail are made again as often, and after such waits, as the vectors say."""

from __future__ import annotations

import json
import math
from collections import deque
from collections.abc import Generator, Iterator
from typing import Any

from openrouter_sdk.config.options import Options
from openrouter_sdk.config.retry import RetryBudget, RetryPolicy
from openrouter_sdk.config.timeouts import Timeout
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError
from openrouter_sdk.exchange.exchange import run
from openrouter_sdk.exchange.prepare import default_settings, prepare_request
from openrouter_sdk.exchange.state import CallState
from openrouter_sdk.exchange.steps import Failure, Head, Read, Send
from tests.conformance.comparing import class_of, same
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import BASE_URL, CLIENTS, KEY, Fault, Reply, Sent, Stage, Wait, play
from tests.conformance.operations import arguments, operation
from tests.conformance.vectors import Vector, joined, to_bytes

Json = dict[str, Any]

CHAT = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}
SUCCESSES = {
    "sendChatCompletionRequest": b'{"id":"gen-1","object":"chat.completion","created":1,"model":"a/b",'
    b'"system_fingerprint":null,"choices":[]}',
    "getCredits": b'{"data":{"total_credits":1,"total_usage":0}}',
}


@each_vector("retry", *CLIENTS)
def test_a_client_tries_again(vector: Vector, lane: str) -> None:
    check(vector, lane)


@each_vector("retry", "pure", where=lambda vector: not vector.given.get("request", {}).get("stream"))
def test_the_exchange_tries_again(vector: Vector, lane: str) -> None:
    """What decides about calls, without a client: it is handed outcomes and says how long to wait."""
    check(vector, lane)


def check(vector: Vector, lane: str) -> None:
    given, expect = vector.given, vector.expect
    with play(now=given.get("now", 0.0), random=given["random"]) as stage:
        try:
            policy = policy_of(given.get("policy", {}))
            timeout = Timeout(**given.get("timeout", {}))
        except InvalidArgumentError as error:
            judge(stage, expect, error)
            return
        for made, expected in zip(given.get("calls", [given]), expect.get("calls", [expect]), strict=True):
            stage.requests.clear()
            stage.sleeps.clear()
            stage.outcomes = deque(outcome_of(one, made.get("request", {})) for one in made["outcomes"])
            options = Options(retries=policy, timeout=timeout)
            judge(stage, expected, failure_of(lane, stage, made.get("request", {}), options))
    assert not stage.random, "fewer random numbers were drawn than the vector gives"
    if "budget" in expect:
        assert policy.budget is not None
        assert close(policy.budget.tokens, expect["budget"])


def judge(stage: Stage, expect: Json, error: OpenRouterError | None) -> None:
    assert len(stage.requests) == expect["attempts"]
    assert len(stage.sleeps) == len(expect["delays"])
    assert all(map(close, stage.sleeps, expect["delays"])), stage.sleeps
    if "bodies" in expect:
        assert [json.loads(one.body) for one in stage.requests] == expect["bodies"]
    if expect["result"] == "answer":
        assert error is None
        return
    facts = dict(expect["result"])
    assert class_of(error) == facts.pop("class")
    for words in facts.pop("says", ()):
        assert words in str(error)
    for name, value in facts.items():
        assert same(getattr(error, name), value), f"{name} is {getattr(error, name)!r}"


def close(found: float, expected: float) -> bool:
    return math.isclose(found, expected, abs_tol=1e-6)


def policy_of(given: Json) -> RetryPolicy:
    budget = given.get("budget")
    return RetryPolicy(**{**given, "budget": RetryBudget(**budget)} if budget is not None else given)


def outcome_of(given: Json, request: Json) -> Reply | Fault:
    fails, takes = given.get("fails"), given.get("takes", 0.0)
    if "status" not in given:
        return Reply(after=math.inf) if fails == "first_byte" else Fault(str(fails), takes)
    body: list[Any] = [to_bytes(given["body"])] if "body" in given else default_body(given, request)
    if fails is not None:
        body.append(Wait(math.inf) if fails == "between_events" else Fault(fails))
    return Reply(given["status"], given.get("headers"), body, takes)


def default_body(given: Json, request: Json) -> list[Any]:
    return [SUCCESSES[name_of(request)] if given["status"] == 200 else b""]


def name_of(request: Json) -> str:
    chat = "sendChatCompletionRequest"
    return "getCredits" if request.get("replay_safe") else str(request.get("operation", chat))


def failure_of(lane: str, stage: Stage, request: Json, options: Options) -> OpenRouterError | None:
    """The error of a call, if it has one."""
    of = operation(name_of(request))
    places = request.get("arguments", {"body": request.get("body", CHAT)})
    params = {} if request.get("replay_safe") else arguments(of, places)
    try:
        if lane == "pure":
            settings = default_settings({**options, "api_key": KEY}, {})
            prepared = prepare_request(of, params, settings, BASE_URL)
            drive(run(CallState(prepared, stage.environment)), stage)
        elif request.get("stream"):
            return CLIENTS[lane].stream(stage, of, params, options=options).error
        else:
            CLIENTS[lane].call(stage, of, params, options=options)
    except OpenRouterError as error:
        return error
    return None


def drive(exchange: Generator[Any, Any, Any], stage: Stage) -> None:
    """Hand an exchange the outcomes of a stage until it ends."""
    body: Iterator[Any] = iter(())
    answer: Any = None
    while True:
        try:
            step = exchange.send(answer)
        except StopIteration:
            return
        if isinstance(step, Send):
            stage.requests.append(
                Sent(step.request.method, step.request.url, [], step.request.content or b"", stage.time)
            )
            outcome = stage.outcomes.popleft()
            if isinstance(outcome, Reply):
                body = iter(outcome.body)
                answer = waited(stage, outcome.after, step.wait) or head_of(outcome)
            else:
                stage.time += outcome.after
                answer = failed(outcome)
        elif isinstance(step, Read):
            answer = next(body, b"")
            if isinstance(answer, Wait):
                answer = waited(stage, answer.seconds, step.wait)
            elif isinstance(answer, Fault):
                answer = failed(answer)
        else:
            stage.sleep(step.seconds)
            answer = None


def waited(stage: Stage, seconds: float, limit: float | None) -> Failure | None:
    if limit is None or seconds <= limit:
        stage.time += seconds
        return None
    stage.time += limit
    return failed(Fault("timeout"))


def failed(fault: Fault) -> Failure:
    return Failure(fault.kind, fault.error())


def head_of(reply: Reply) -> Head:
    return Head(reply.status, joined(reply.headers))
