"""Rates and credits are limited as a test wants it, and told as the API or its providers tell it."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from openrouter_sdk.testing import RateLimit, RecordedRequest, StandIn

NOW = 1_760_000_000.25
MIDNIGHT = 1_760_054_400


def ask(stand_in: StandIn, text: str = "Hello", model: str = "a/b", **body: Any) -> tuple[int, Any, Any]:
    import orjson

    content = orjson.dumps({"model": model, "messages": [{"role": "user", "content": text}], **body})
    headers = [("authorization", f"Bearer {stand_in.key}"), ("content-type", "application/json")]
    answer = stand_in.answer(RecordedRequest("POST", "/api/v1/chat/completions", [], headers, content))
    body = orjson.loads(b"".join(one for one in answer.chunks if isinstance(one, bytes)))
    return answer.status, {name.lower(): one for name, one in answer.headers}, body.get("error", body)


def limited(limit: RateLimit) -> tuple[Any, Any]:
    """Headers and metadata of the first request that is one too many, at `NOW` plus 1.5 seconds."""
    times = [NOW]
    stand_in = StandIn(clock=lambda: times[0])
    stand_in.rates = limit
    status, _, _ = ask(stand_in)
    assert status == 200
    times[0] += 1.5
    status, headers, error = ask(stand_in)
    assert status == 429
    assert error["metadata"]["error_type"] == "rate_limit_exceeded"
    return headers, error["metadata"]


@pytest.mark.parametrize(
    ("form", "name", "expected"),
    [
        ("milliseconds", "x-ratelimit-reset", "1760000010250"),
        ("seconds", "x-ratelimit-reset", "1760000011"),
        ("delta", "x-ratelimit-reset", "9"),
        ("date", "x-ratelimit-reset", "Thu, 09 Oct 2025 08:53:31 GMT"),
        ("retry-after", "retry-after", "9"),
        ("retry-after-date", "retry-after", "Thu, 09 Oct 2025 08:53:31 GMT"),
        ("retry-after-ms", "retry-after-ms", "8500"),
    ],
)
def test_a_limit_tells_its_reset_in_a_header(form: Any, name: str, expected: str) -> None:
    headers, _ = limited(RateLimit(1, 10, reset=form))
    assert headers[name] == expected
    if name == "x-ratelimit-reset":
        assert (headers["x-ratelimit-limit"], headers["x-ratelimit-remaining"]) == ("1", "0")
    if "GMT" in expected:
        assert parsedate_to_datetime(expected).timestamp() == 1_760_000_011


def test_a_limit_tells_its_reset_in_the_body_or_not_at_all() -> None:
    headers, metadata = limited(RateLimit(1, 10, reset="metadata"))
    assert metadata["headers"]["X-RateLimit-Reset"] == "1760000010250"
    assert not any("rate" in name for name in headers)
    _, metadata = limited(RateLimit(1, 10, reset="body"))
    assert metadata["reset_at"] == "2025-10-09T08:53:31+00:00"
    headers, metadata = limited(RateLimit(1, 10, reset="none"))
    assert metadata == {"error_type": "rate_limit_exceeded"}
    assert not any("r" in name and ("rate" in name or "retry" in name) for name in headers)


def test_a_window_ends_in_its_time_and_a_day_at_midnight() -> None:
    times = [NOW]
    stand_in = StandIn(clock=lambda: times[0])
    limit = RateLimit(2, 60, daily=3, reset="seconds", models="*:free")
    stand_in.rates = limit
    statuses = [ask(stand_in, model="x/y:free")[0] for _ in range(3)]
    assert statuses == [200, 200, 429]
    assert ask(stand_in, model="x/y")[0] == 200  # not of the pattern
    times[0] += 60
    assert ask(stand_in, model="x/y:free")[0] == 200
    status, headers, error = ask(stand_in, model="x/y:free")
    assert (status, headers["x-ratelimit-reset"]) == (429, str(MIDNIGHT))
    assert "free-models-per-day" in error["message"]
    times[0] = MIDNIGHT
    assert ask(stand_in, model="x/y:free")[0] == 200
    assert limit.limited == 2
    stand_in.rates = [RateLimit(0, models="x/*"), RateLimit(0, models="z/*")]
    assert [ask(stand_in, model=one)[0] for one in ("x/y", "z/y", "a/b")] == [429, 429, 200]
    assert len(stand_in.bills) == 6


@pytest.mark.parametrize("given", [{"requests": -1}, {"seconds": 0}, {"daily": -1}, {"reset": "soon"}])
def test_a_limit_that_cannot_be_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="must"):
        RateLimit(**given)


def test_credits_suffice_for_so_many_tokens() -> None:
    stand_in = StandIn()
    stand_in.credits = 0.001
    status, _, error = ask(stand_in)
    assert status == 402
    assert error["message"].endswith("requested up to 4096 tokens, can only afford 1664.")
    assert error["metadata"] == {"error_type": "payment_required"}
    assert ask(stand_in, max_tokens=1665)[0] == 402
    assert ask(stand_in, max_tokens=1664)[0] == 200
    assert stand_in.credits == pytest.approx(0.001 - stand_in.bills.total)
    assert len(stand_in.bills) == 1
    for dollars, model, expected in ((0, "a/b", 402), (0, "a/b:free", 200), (-1, "a/b:free", 402)):
        stand_in.credits = dollars
        assert ask(stand_in, model=model)[0] == expected
    stand_in.credits = None
    assert ask(stand_in)[0] == 200
