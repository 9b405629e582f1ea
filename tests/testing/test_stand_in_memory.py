"""What a stand-in keeps is bounded, whatever is asked of it."""

from __future__ import annotations

import gc
import hashlib
import json
import sys
from types import ModuleType
from typing import Any

import pytest

from openrouter_sdk.testing import Contract, Instances, RecordedRequest, StandIn, StandInServer
from openrouter_sdk.testing.__main__ import main
from openrouter_sdk.testing.conditions import bills
from openrouter_sdk.testing.contract.contract import load
from openrouter_sdk.testing.history import replays
from openrouter_sdk.testing.serving.kept_requests import KeptRequests
from openrouter_sdk.testing.serving.recorder import Recorder
from openrouter_sdk.testing.store import store
from openrouter_sdk.testing.store.kinds import auth_codes, generations, tokens
from tests.testing.contract_requests import request_for

TOOL = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
WRITING = [one for one in load().operations if one.method in ("POST", "PUT")]


def chat(text: str, key: str = "", **more: Any) -> RecordedRequest:
    body = {"model": "a/b", "messages": [{"role": "user", "content": text}], **more}
    headers = [("authorization", f"Bearer {key}"), ("content-type", "application/json")]
    return RecordedRequest("POST", "/api/v1/chat/completions", [], headers, json.dumps(body).encode())


def retained(root: object) -> int:
    """The bytes of all objects that are reached from one, without code and the contract."""
    seen, waiting, size = {id(root)}, [root], 0
    while waiting:
        one = waiting.pop()
        size += sys.getsizeof(one)
        # The collector does not visit keys that are texts.
        others = [*one.keys(), *one.values()] if isinstance(one, dict) else gc.get_referents(one)
        for other in others:
            skipped = isinstance(other, type | ModuleType | Contract | Instances) or callable(other)
            if id(other) not in seen and not skipped:
                seen.add(id(other))
                waiting.append(other)
    return size


def ask_everything(recorder: Recorder, rounds: int) -> None:
    """Send each request that can leave something behind, and let a model call tools."""
    signing_in = [one for one in WRITING if one.path in ("/auth/keys/code", "/oauth/token")]
    for number in range(rounds):
        for operation in WRITING + signing_in * 20:
            recorder._answer(request_for(operation))
        for turn in range(3):
            call = {"name": "f", "arguments": {"text": "x" * 1000}, "id": f"call-{number}-{turn}"}
            recorder.script.reply(tool_calls=[call])
            recorder._answer(chat(f"{number}" + "y" * 1000, recorder.key, tools=[TOOL]))


def test_nothing_grows_with_the_number_of_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in [
        (store, "MAX_ITEMS"),
        (generations, "MAX_GENERATIONS"),
        (auth_codes, "MAX_CODES"),
        (tokens, "MAX_TOKENS"),
        (replays, "MAX_CALLS"),
    ]:
        monkeypatch.setattr(module, name, 2)
    for sized in (store, generations, replays, bills):
        monkeypatch.setattr(sized, "MAX_BYTES", 20_000)
    recorder = Recorder(StandIn(strict=False, keep_requests=5, keep_bytes=5_000))
    ask_everything(recorder, 3)
    before = retained(recorder)
    ask_everything(recorder, 3)
    assert recorder.received > 500
    assert retained(recorder) - before < 3_000


def test_bodies_go_before_requests_the_oldest_first() -> None:
    kept = KeptRequests(4, 25)
    for number in range(6):
        kept.add(RecordedRequest("POST", f"/{number}", body=b"x" * 10))
    assert [(one.path, len(one.body)) for one in kept.listed()] == [
        ("/2", 0),
        ("/3", 0),
        ("/4", 10),
        ("/5", 10),
    ]
    assert kept.count == 6
    kept.add(RecordedRequest("POST", "/6", body=b"y" * 26))
    assert [len(one.body) for one in kept.listed()] == [0, 0, 0, 0]
    kept.clear()
    assert (kept.listed(), kept.count) == ([], 0)


def test_a_body_that_is_left_out_is_known_by_its_length_and_hash() -> None:
    recorder = Recorder(StandIn(keep_bytes=10))
    request = chat("Hello", "wrong key")
    recorder._answer(request)
    [kept] = recorder.requests
    assert kept.left_out == (len(request.body), hashlib.sha256(request.body).hexdigest())
    assert (kept.body, kept.path, kept.headers) == (b"", request.path, request.headers)
    assert recorder.problems == []
    with pytest.raises(ValueError, match="keep_bytes"):
        kept.json()


def test_bills_of_large_requests_still_know_body_and_question(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bills, "MAX_BYTES", 1_000)
    recorder = Recorder(StandIn())
    questions = ["a" * 900, "b" * 900, "Short?"]
    asked = [chat(one, recorder.key) for one in questions]
    for request in asked:
        recorder._answer(request)
    assert [recorder.bills.times(one.body) for one in asked] == [1, 1, 1]
    assert [recorder.bills.asked(one) for one in (*questions, "a" * 901, "a" * 200)] == [1, 1, 1, 0, 0]
    assert [len(one.question) for one in recorder.bills] == [200, 200, 6]


def test_serve_keeps_fifty_million_bytes_unless_it_is_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[StandIn] = []
    monkeypatch.setattr("openrouter_sdk.testing.__main__._wait", lambda message: None)

    def start(self: StandInServer) -> StandInServer:
        made.append(self.stand_in)
        self._url = f"http://127.0.0.1:1{self._root}"
        return self

    monkeypatch.setattr(StandInServer, "start", start)
    main(["serve"])
    main(["serve", "--keep-bytes", "9", "--keep-requests", "8"])
    assert [one.keep_bytes for one in made] == [50_000_000, 9]
    assert [one.keep_requests for one in made] == [10_000, 8]
    assert StandIn().keep_bytes is None
