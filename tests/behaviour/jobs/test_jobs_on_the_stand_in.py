"""Whole jobs against the stand-in, which plans how they end, over a socket and in both clients."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk import errors
from openrouter_sdk.testing import StandInServer
from tests.behaviour.jobs.job_api import VIDEO
from tests.behaviour.lanes import Lane

MODEL = "openai/gpt-4o-mini"


def client_of(lane: Lane) -> Any:
    return lane.client(sleep=lane.no_sleep())


def test_a_video_is_made_and_saved_and_each_end_has_its_error(
    lane: Lane, server: StandInServer, tmp_path: Any
) -> None:
    client = client_of(lane)
    lane.do(client.videos.generate_and_wait(**VIDEO, path=tmp_path / "waves.mp4"))
    assert (tmp_path / "waves.mp4").stat().st_size > 0
    ends: dict[Any, type[errors.JobError]] = {
        "failed": errors.JobFailedError,
        "cancelled": errors.JobCancelledError,
        "expired": errors.JobExpiredError,
    }
    for status, error in ends.items():
        server.script.job(status, polls=3)
        with pytest.raises(error):
            lane.do(client.videos.generate_and_wait(**VIDEO))
    server.script.job("hang")
    with pytest.raises(errors.JobTimeoutError):
        lane.do(client.videos.generate_and_wait(**VIDEO, deadline=0))
    assert [one.method for one in server.requests].count("POST") == 5


def test_a_batch_has_values_and_errors_and_results_that_are_withheld_or_gone(
    lane: Lane, server: StandInServer
) -> None:
    client = client_of(lane)
    requests = [{"id": id, "messages": [{"role": "user", "content": id}]} for id in "cba"]
    server.script.job("completed", failed={"b": (400, "Too long.")})
    results = lane.do(client.batches.create_and_wait(requests, model=MODEL))
    again = lane.do(client.batches.wait(results.id, requests=requests))
    for found in (results, again):
        assert [row.id for row in found] == ["c", "b", "a"]
        assert [type(row.error) for row in found] == [type(None), errors.BadRequestError, type(None)]
        assert found[0].value.text
        assert [row.request for row in found.failed] == [requests[1]]
    for error in (errors.PaymentRequiredError, errors.GoneError):
        is_gone = error is errors.GoneError
        server.script.job("completed", withheld=not is_gone, gone=is_gone)
        with pytest.raises(error) as caught:
            lane.do(client.batches.create_and_wait(requests, model=MODEL))
        assert caught.value.job_id
    assert [one.method for one in server.requests].count("POST") == 3


def test_the_cost_of_a_stream_that_was_left_is_told_when_its_record_is_there(
    lane: Lane, server: StandInServer
) -> None:
    client = client_of(lane)
    server.script.late_generations(lookups=3)
    stream = client.chat.stream(model=MODEL, messages=[{"role": "user", "content": "Count."}])
    lane.inside(stream, lambda one: lane.pull(one, 1))
    record = lane.do(client.generations.wait(stream))
    assert record.data.id == stream.generation_id
    assert record.cost > 0
    assert [one.path for one in server.requests].count(server.requests[-1].path) == 4
