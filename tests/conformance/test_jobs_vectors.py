"""Jobs are submitted, looked at and given up as the vectors say, in both clients."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_sdk.errors import OpenRouterError
from tests.conformance.comparing import class_of
from tests.conformance.each_vector import each_vector
from tests.conformance.lanes import ASYNC, SYNC, Fault, Outcome, Reply, Stage, play
from tests.conformance.vectors import Vector, to_bytes

JOB = {
    "id": "job-1",
    "polling_url": "https://a.test/job-1",
    "object": "batch",
    "results": None,
    "error": None,
}
COUNTS = {"total": 1, "completed": 0, "failed": 0}
PATHS = {"video": "/videos", "batch": "/batches", "generation": "/generation"}


@each_vector("jobs", "sync", "async")
def test_a_job_is_waited_for_as_the_vector_says(vector: Vector, lane: str) -> None:
    given, expect = vector.given, vector.expect
    outcomes = [outcome(one, given["kind"]) for one in (*given.get("submit", ()), *given["looks"])]
    with play(*outcomes, random=given["random"]) as stage:
        ends = ended(stage, given, lane)
    posted = [one.method == "POST" for one in stage.requests]
    assert stage.sleeps == pytest.approx(expect.get("waits", stage.sleeps), abs=1e-6)
    assert sum(posted) == expect.get("submitted", sum(posted))
    assert len(posted) - sum(posted) == expect.get("looks", len(posted) - sum(posted))
    assert not stage.random
    check_end(expect["ends"], ends)


def check_end(expect: Any, error: OpenRouterError | None) -> None:
    if expect == "complete":
        assert error is None
        return
    assert error is not None
    fields = {name: value for name, value in expect.items() if name not in ("class", "names", "lacks")}
    assert class_of(error) == expect["class"]
    assert {name: getattr(error, name) for name in fields} == fields
    for name in expect.get("names", ()):
        assert name in str(error)
    assert [text for text in expect.get("lacks", ()) if text in str(error)] == []


def ended(stage: Stage, given: dict[str, Any], lane: str) -> OpenRouterError | None:
    """The error that ends the wait; None if the job is complete."""
    settings = {name: given[name] for name in ("poll_interval", "deadline") if name in given}
    client: Any = (SYNC if lane == "sync" else ASYNC).client(stage)
    try:
        if given["kind"] == "generation":
            made = client.generations.wait("job-1", **settings)
        elif "submit" not in given:
            made = getattr(client, PATHS[given["kind"]].strip("/")).wait("job-1", **settings)
        elif given["kind"] == "video":
            made = client.videos.generate_and_wait(model="a/b", prompt="x", **settings)
        else:
            made = client.batches.create_and_wait(["x"], model="a/b", **settings)
        if lane == "async":
            ASYNC._run(made)
    except OpenRouterError as error:
        return error
    return None


def outcome(given: dict[str, Any], kind: str) -> Outcome:
    if "fails" in given:
        if given["fails"] == "timeout":
            return Reply(after=1e9)
        return Fault(given["fails"], given.get("takes", 0.0))
    if "status" in given:
        error = to_bytes(given.get("body", {"json": {}}))
        return Reply(given["status"], given.get("headers", {}), [error], given.get("takes", 0.0))
    body = (
        {"data": given["job"]} if kind == "generation" else {**JOB, "request_counts": COUNTS, **given["job"]}
    )
    headers = {"Content-Type": "application/json"}
    return Reply(200, headers, [json.dumps(body).encode()], given.get("takes", 0.0))
