"""What a case says is what a client meets on the wire, and what the judge is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import httpx
import pytest

from openrouter_sdk.testing import RecordedRequest
from openrouter_sdk.testing.conformance import ConformanceServer, load
from openrouter_sdk.testing.conformance.runs import Run, Runs

REQUEST = RecordedRequest("POST", "/api/v1/chat/completions")


@pytest.fixture
def base_url(request: pytest.FixtureRequest, server: ConformanceServer) -> str:
    started = httpx.post(f"{server.url}/cases/{request.param}/start", trust_env=False, verify=False)
    return str(started.json()["base_url"])


def read(url: str) -> Iterator[bytes]:
    with httpx.stream("POST", f"{url}/chat/completions", trust_env=False, verify=False) as answer:
        yield from answer.iter_raw()


@pytest.mark.parametrize("base_url", ["stream-cut", "body-cut"], indirect=True)
def test_a_cut_answer_breaks_off(base_url: str) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        list(read(base_url))


@pytest.mark.parametrize("base_url", ["post-once-after-lost-connection"], indirect=True)
def test_a_reset_connection_gives_no_answer(base_url: str) -> None:
    with pytest.raises(httpx.ReadError):
        list(read(base_url))


@pytest.mark.parametrize("base_url", ["stream-split-bytes"], indirect=True)
def test_a_split_stream_comes_byte_by_byte(base_url: str) -> None:
    pieces = list(read(base_url))
    assert "Grüße 🎈" in b"".join(pieces).decode()
    assert len(pieces) > 100  # some may meet on their way


@pytest.mark.parametrize("base_url", ["stream-end-without-finish"], indirect=True)
def test_a_stream_without_its_end_mark_ends_in_order(base_url: str) -> None:
    assert b"[DONE]" not in b"".join(read(base_url))


def started(case_id: str) -> tuple[Runs, Run]:
    ticks = count()
    runs = Runs(load(), clock=lambda: float(next(ticks)), now=lambda: 1_750_000_000.5)
    return runs, runs.start(runs.cases[case_id], "client", "1")


def test_the_last_answer_is_repeated() -> None:
    runs, run = started("retry-503-twice")
    assert [runs.play(run, REQUEST, 1).status for _ in range(5)] == [503, 503, 200, 200, 200]


def test_an_answer_is_sent_when_its_last_piece_is() -> None:
    runs, run = started("chat-request")
    chunks = iter(runs.play(run, REQUEST, 1).chunks)
    [exchange] = run.recording.exchanges
    next(chunks)
    assert exchange.open
    assert next(chunks, None) is None
    assert exchange.sent is not None
    runs.disconnect(1)
    assert exchange.disconnected is None


def test_a_client_that_hangs_up_before_has_left() -> None:
    runs, run = started("break-closes")
    next(iter(runs.play(run, REQUEST, 7).chunks))
    [exchange] = run.recording.exchanges
    runs.disconnect(8)
    assert exchange.open
    runs.disconnect(7)
    assert exchange.disconnected is not None


def test_that_we_hang_up_is_not_the_clients_doing() -> None:
    runs, run = started("stream-cut")
    list(runs.play(run, REQUEST, 1).chunks)
    runs.disconnect(1)
    assert run.recording.exchanges[0].disconnected is None


@pytest.mark.parametrize(
    ("case_id", "header", "seconds"),
    [
        ("retry-429-after-seconds", "1", 1.0),
        ("retry-429-after-date", "Sun, 15 Jun 2025 15:06:42 GMT", 1.5),
        ("chat-request", None, None),
    ],
)
def test_what_an_answer_asks_to_wait_is_known(case_id: str, header: Any, seconds: float | None) -> None:
    runs, run = started(case_id)
    assert dict(runs.play(run, REQUEST, 1).headers).get("retry-after") == header
    assert run.recording.exchanges[0].retry_after == seconds
