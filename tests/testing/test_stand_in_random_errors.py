"""A share of requests fails at random, and streams take their time to the first event."""

from __future__ import annotations

from collections import Counter
from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import StandIn, StandInTransport

CHAT = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}
RETRYABLE = {408, 429, 500, 502, 503, 504, 524, 529}


def statuses(transport: StandInTransport, count: int) -> list[int]:
    headers = {"authorization": f"Bearer {transport.key}"}
    with httpx.Client(transport=transport, base_url="http://x/api/v1", headers=headers) as client:
        return [client.get("/key").status_code for _ in range(count)]


def test_the_share_of_errors_is_that_of_the_setting_and_they_are_a_mix() -> None:
    found = Counter(statuses(StandInTransport(StandIn(error_rate=0.3)), 300))
    assert 60 < 300 - found[200] < 120
    assert set(found) == {200} | RETRYABLE


def test_the_same_seed_fails_the_same_requests_also_after_a_reset() -> None:
    transport = StandInTransport(StandIn(seed=5, error_rate=0.5))
    first = statuses(transport, 20)
    transport.reset()
    assert statuses(transport, 20) == first == statuses(StandInTransport(StandIn(seed=5, error_rate=0.5)), 20)
    assert statuses(StandInTransport(StandIn(seed=6, error_rate=0.5)), 20) != first


def test_reset_restores_the_first_settings() -> None:
    transport = StandInTransport(StandIn(first_token=1.0))
    transport.error_rate, transport.error_status, transport.first_token = 1.0, (503,), 9.0
    assert statuses(transport, 2) == [503, 503]
    transport.reset()
    assert transport.error_rate == 0.0
    assert not transport.error_status
    assert transport.first_token == pytest.approx(1.0)


def test_an_error_takes_no_scripted_reply_and_is_not_charged() -> None:
    transport = StandInTransport()
    transport.script.reply("Scripted.")
    transport.error_rate, transport.error_status = 1, (529,)
    headers = {"authorization": f"Bearer {transport.key}"}
    with httpx.Client(transport=transport, base_url="http://x/api/v1", headers=headers) as client:
        failed = client.post("/messages", json=CHAT | {"max_tokens": 9})
        assert (failed.status_code, failed.json()["error"]["type"]) == (529, "overloaded_error")
        assert transport.bills.charged == 0
        transport.error_rate = 0
        assert "Scripted." in client.post("/chat/completions", json=CHAT).text


@pytest.mark.parametrize(
    ("name", "value"),
    [("error_rate", 1.5), ("error_rate", True), ("error_status", (200,)), ("error_status", ("429",))],
)
def test_settings_that_make_no_sense_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=name):
        setattr(StandInTransport(), name, value)
    with pytest.raises(ValueError, match=name):
        StandIn(**{name: value})


def test_a_stream_waits_for_its_first_event_after_a_comment() -> None:
    paused: list[float] = []
    transport = StandInTransport(StandIn(first_token=0.3, delay=0.1), sleep=paused.append)
    headers = {"authorization": f"Bearer {transport.key}"}
    with httpx.Client(transport=transport, base_url="http://x/api/v1", headers=headers) as client:
        with client.stream("POST", "/chat/completions", json=CHAT | {"stream": True}) as response:
            pieces = response.iter_raw()
            assert next(pieces).startswith(b":")
            assert paused == []
            assert next(pieces).startswith(b"data:")
            assert sorted(paused) == [0.1, 0.3]
        paused.clear()
        client.post("/chat/completions", json=CHAT)
    assert paused == []
