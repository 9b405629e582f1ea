"""A script plans how videos and batches go: they fail, expire, hang, or lose their results."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.testing import StandIn
from tests.testing.in_process_api import InProcessApi, Judge

HELLO = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def api(judge: Judge) -> InProcessApi:
    return InProcessApi(judge)


def video(api: InProcessApi) -> str:
    return str(api("POST", "/videos", {"model": "a/b", "prompt": "A tree"}).value["id"])


def batch(api: InProcessApi, count: int = 4) -> str:
    requests = [{"custom_id": f"row-{number}", "body": {"messages": HELLO}} for number in range(count)]
    body = {"endpoint": "/v1/chat/completions", "model": "a/b", "requests": requests}
    return str(api("POST", "/batches", body).value["id"])


def looks(api: InProcessApi, path: str, count: int) -> list[Any]:
    return [api.get(path) for _ in range(count)]


@pytest.mark.parametrize("status", ["failed", "cancelled", "expired"])
def test_a_job_ends_without_a_result_at_the_planned_look(api: InProcessApi, status: Any) -> None:
    api.stand_in.script.job(status, polls=3, error="Out of memory.").job(status, polls=1)
    id = video(api)
    running, _, ended = looks(api, f"/videos/{id}", 3)
    assert running["status"] == "in_progress"
    assert (ended["status"], ended["error"]) == (status, "Out of memory.")
    assert not {"unsigned_urls", "urls", "usage"} & ended.keys()
    assert api("GET", f"/videos/{id}/content").status == 400
    [ended] = looks(api, f"/batches/{batch(api)}", 1)
    assert ended["status"] == status
    assert ended["error"]["message"]
    half = 0 if status == "failed" else 2
    assert len(ended["results"] or ()) == half
    assert ended["request_counts"] == {"total": 4, "completed": half, "failed": 0}


def test_a_job_can_be_done_at_once_or_never(api: InProcessApi) -> None:
    api.stand_in.script.job(polls=0).job("hang").job("hang")
    made = api("POST", "/videos", {"model": "a/b", "prompt": "A tree"}).value
    assert made["status"] == "completed"
    assert api("GET", f"/videos/{made['id']}/content").status == 200
    for path in (f"/videos/{video(api)}", f"/batches/{batch(api)}"):
        assert {one["status"] for one in looks(api, path, 9)} == {"in_progress"}
    assert {one["status"] for one in looks(api, f"/videos/{video(api)}", 2)} == {"in_progress", "completed"}


def test_requests_of_a_batch_fail_on_their_own(api: InProcessApi) -> None:
    api.stand_in.script.job(polls=1, failed={"row-1": (400, "Too long.")})
    [ended] = looks(api, f"/batches/{batch(api)}", 1)
    assert ended["request_counts"] == {"total": 4, "completed": 3, "failed": 1}
    failed = ended["results"][1]
    assert (failed["custom_id"], failed["response"], failed["error"]["message"]) == (
        "row-1",
        None,
        "Too long.",
    )
    assert ended["usage"]["cost"] == api.stand_in.bills[0].cost > 0


def test_results_of_a_batch_wait_for_credits(judge: Judge) -> None:
    stand_in = StandIn(strict=False)
    api = InProcessApi(lambda schema, value: None, stand_in)  # the error is a batch (protocol 22)
    stand_in.script.job(polls=1, withheld=True)
    path = f"/batches/{batch(api)}"
    withheld = api("GET", path)
    assert (withheld.status, withheld.value["results"], withheld.value["status"]) == (402, None, "completed")
    assert withheld.value["error"]["message"]
    stand_in.credits = 5
    assert len(api.get(path)["results"]) == 4
    judge("BatchObject", api.get(path))


def test_results_and_videos_are_deleted_after_a_time(api: InProcessApi) -> None:
    api.stand_in.script.job(polls=1, gone=True).job(polls=1, gone=True)
    assert api("GET", f"/batches/{batch(api)}").status == 410
    id = video(api)
    assert api.get(f"/videos/{id}")["status"] == "completed"
    assert api("GET", f"/videos/{id}/content").status == 410


def test_a_job_has_one_video_and_the_generation_of_its_submission(api: InProcessApi) -> None:
    submitted = api("POST", "/videos", {"model": "a/b", "prompt": "A tree"})
    path = f"/videos/{submitted.value['id']}"
    ended = looks(api, path, 2)[1]
    assert ended["generation_id"] == submitted.generation
    record = api.get("/generation", id=ended["generation_id"])["data"]
    assert record["total_cost"] == ended["usage"]["cost"] == api.stand_in.bills[0].cost
    assert api("GET", f"{path}/content", index=1).status == 404


def test_a_plan_that_cannot_be_is_refused() -> None:
    script = StandIn().script
    with pytest.raises(ValueError, match="status must be one of completed, failed"):
        script.job("done")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="polls must not be negative"):
        script.job(polls=-1)
    assert len(script.job()) == 1
    script.clear()
    assert len(script) == 0
