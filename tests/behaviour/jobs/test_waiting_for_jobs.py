"""`videos.generate_and_wait`, `videos.wait` and `generations.wait`: polls, ends, and what is never lost."""

from __future__ import annotations

import pickle
import threading
import traceback
from pathlib import Path
from typing import Any

import anyio
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, Progress, RetryPolicy, errors
from tests.behaviour.jobs.job_api import RUNNERS, VIDEO, JobApi, Runner, video
from tests.each import each
from tests.transports.libraries import httpx

PAID = {"usage": {"cost": 0.25, "is_byok": False}}
DONE = video("completed", **PAID)
LOST = httpx.ReadError("reset")
DOWN = httpx.ConnectError("down")
LATE = httpx.ReadTimeout("late")
RECORD = {"data": {"id": "gen-1", "total_cost": 0.5, "model": "m"}}
BACKENDS = [one.backend for one in RUNNERS]


def raised(runner: Runner, call: Any, *arguments: Any, **more: Any) -> Any:
    try:
        runner.do(call, *arguments, **more)
    except Exception as error:
        return error
    pytest.fail("nothing was raised")


@each("runner", RUNNERS, ids=BACKENDS)
def test_a_job_is_submitted_once_handed_over_and_looked_at_until_it_is_complete(runner: Runner) -> None:
    api = JobApi(video("pending"), video("in_progress"), video("reviewing"), DONE)
    seen: list[Any] = []
    job = runner.do(
        runner.client(api).videos.generate_and_wait,
        **VIDEO,
        on_submit=lambda job: seen.append((job.id, len(api.asked))),
        progress=lambda progress: seen.append(progress.description),
    )
    assert (job.status, job.usage.cost) == ("completed", 0.25)
    assert api.asked == ["POST /videos", *["GET /videos/job-1"] * 3]
    assert api.waits == [30, 45, 60]
    assert seen == [("job-1", 1), "in_progress", "reviewing", "completed"]


@each("runner", RUNNERS, ids=BACKENDS)
def test_a_job_of_before_is_looked_at_at_once(runner: Runner) -> None:
    api = JobApi(DONE)
    assert runner.do(runner.client(api).videos.wait, "job-1").status == "completed"
    assert (api.asked, api.waits) == (["GET /videos/job-1"], [])


ENDS = {
    "failed": errors.JobFailedError,
    "cancelled": errors.JobCancelledError,
    "expired": errors.JobExpiredError,
}


@each("status", ENDS)
def test_a_job_that_ends_without_result_raises_with_reason_and_cost(status: str) -> None:
    api = JobApi(video("pending"), video(status, error="The prompt was flagged.", **PAID))
    error = raised(RUNNERS[0], RUNNERS[0].client(api).videos.generate_and_wait, **VIDEO)
    assert type(error) is ENDS[status]
    assert (error.id, error.job_id, error.status, error.cost) == ("job-1", "job-1", status, 0.25)
    assert (error.job.status, error.reason) == (status, "The prompt was flagged.")
    assert str(error) == f"video job job-1 {_verb(status)}: The prompt was flagged. (it cost 0.25 USD)"
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.id, copy.job) == (str(error), "job-1", error.job)


def _verb(status: str) -> str:
    return "was cancelled" if status == "cancelled" else status


@each("runner", RUNNERS, ids=BACKENDS)
def test_at_the_deadline_is_a_last_look_and_nothing_is_submitted_again(runner: Runner) -> None:
    api = JobApi(video("pending"), video("in_progress"))
    error = raised(runner, runner.client(api).videos.generate_and_wait, **VIDEO, deadline=100)
    assert type(error) is errors.JobTimeoutError
    assert (error.id, error.status, error.job.status) == ("job-1", "in_progress", "in_progress")
    assert "client.videos.wait('job-1')" in str(error)
    assert api.waits == [30, 45, 25]
    assert api.asked.count("POST /videos") == 1


SLOW_DOWN = httpx.Response(429, headers={"retry-after": "200"}, json={"error": {"message": "Slow down."}})


@each("answer", [429, 500, 502, 503, 524, 529, 408, LOST, LATE, DOWN, SLOW_DOWN], ids=repr)
def test_a_poll_that_fails_for_the_moment_is_tolerated(answer: Any) -> None:
    api = JobApi(answer, DONE)
    assert RUNNERS[0].client(api, retries=5).videos.wait("job-1").status == "completed"
    assert api.waits == [200 if answer is SLOW_DOWN else 30]


def test_at_the_deadline_the_failed_poll_is_the_cause() -> None:
    error = raised(RUNNERS[0], RUNNERS[0].client(JobApi(LOST)).videos.wait, "job-1", deadline=1)
    assert type(error) is errors.JobTimeoutError
    assert type(error.__cause__) is errors.ConnectionLostError


@each("status", [400, 401, 403, 404, 410])
def test_a_poll_that_will_fail_again_ends_the_wait_with_the_id(status: int) -> None:
    api = JobApi(video("pending"), status)
    error = raised(RUNNERS[0], RUNNERS[0].client(api).videos.generate_and_wait, **VIDEO)
    assert (error.status, error.job_id) == (status, "job-1")
    assert "[job job-1]" in str(error)
    assert len(api.asked) == 2


DOUBT = [LOST, LATE, 500, 502, 504, 408, 524, httpx.Response(202, text="<html>"), {"status": "pending"}]


@each("answer", DOUBT, ids=repr)
@each("policy", [2, RetryPolicy(max_retries=3, retry_reads=True)], ids=["default", "retry_reads"])
def test_a_submission_that_may_have_been_carried_out_is_not_sent_again(answer: Any, policy: Any) -> None:
    api = JobApi(answer, DONE)
    error = raised(RUNNERS[0], RUNNERS[0].client(api, retries=policy).videos.generate_and_wait, **VIDEO)
    assert isinstance(error, (errors.TransportError, errors.ServerError))
    assert "may have been started" in str(error)
    assert "not submitted again" in str(error)
    assert api.asked == ["POST /videos"]


def test_a_plain_submission_is_not_sent_again_either_unless_it_was_refused() -> None:
    batch = {"endpoint": "/v1/embeddings", "requests": [{"custom_id": "a", "body": {}}], "model": "m"}
    trusting = RetryPolicy(max_retries=1, retry_reads=True)
    for answer in (LOST, LATE, 500, 502, 504, 408, 524, {"error": {"code": 502, "message": "No."}}):
        for method, arguments in (("videos.generate", VIDEO), ("batches.create", batch)):
            resource, name = method.split(".")
            for retries, times in ((2, 1), (trusting, 2)):
                api = JobApi(answer)
                client = RUNNERS[0].client(api, retries=retries)
                raised(RUNNERS[0], getattr(getattr(client, resource), name), **arguments)
                assert len(api.asked) == times, (answer, method)
    for refused in (429, 503, 529, DOWN):
        api = JobApi(refused, video("pending"))
        assert RUNNERS[0].client(api).videos.generate(**VIDEO).id == "job-1"
        assert len(api.asked) == 2


@each("answer", [429, 503, 529, DOWN], ids=repr)
def test_a_submission_that_was_refused_is_sent_again(answer: Any) -> None:
    api = JobApi(answer, video("pending"), DONE)
    assert RUNNERS[0].client(api).videos.generate_and_wait(**VIDEO).status == "completed"
    assert api.asked.count("POST /videos") == 2


@each("runner", RUNNERS, ids=BACKENDS)
def test_an_exception_in_on_submit_has_the_id(runner: Runner) -> None:
    def full(job: Any) -> None:
        raise OSError("disk full")

    error: Any = raised(
        runner, runner.client(JobApi(video("pending"))).videos.generate_and_wait, **VIDEO, on_submit=full
    )
    assert type(error) is OSError
    assert vars(error)["job_id"] == "job-1"
    assert "client.videos.wait('job-1')" in error.__notes__[0]


def test_on_submit_may_be_asynchronous_in_the_asynchronous_client_only() -> None:
    kept: list[str] = []

    async def keep(job: Any) -> None:
        await anyio.sleep(0)
        kept.append(job.id)

    api = JobApi(video("pending"), DONE)
    for runner in RUNNERS[1:]:
        runner.do(runner.client(api).videos.generate_and_wait, **VIDEO, on_submit=keep)
    assert kept == ["job-1", "job-1"]
    sync = RUNNERS[0].client(api := JobApi(DONE))
    assert "asynchronous" in str(raised(RUNNERS[0], sync.videos.generate_and_wait, **VIDEO, on_submit=keep))
    assert api.asked == []


BAD: dict[str, dict[str, Any]] = {
    "poll_interval": {"poll_interval": 0},
    "deadline": {"deadline": -1},
    "deadline must be seconds": {"deadline": 10**400},
    "progress": {"progress": 3},
    "on_submit": {"on_submit": "job.txt"},
    "promt": {"promt": "x"},
    "duration": {"duration": 0},
}


@each("name", BAD)
@each("runner", RUNNERS[:2], ids=BACKENDS[:2])
def test_wrong_arguments_are_refused_before_anything_is_sent(name: str, runner: Runner) -> None:
    api = JobApi(DONE)
    error = raised(runner, runner.client(api).videos.generate_and_wait, **{**VIDEO, **BAD[name]})
    assert type(error) is errors.InvalidArgumentError
    assert name in str(error)
    assert api.asked == []


@each("id", ["", "  ", None, 3, "job\n1", "\ud800"])
def test_what_is_no_id_is_refused(id: Any) -> None:
    api = JobApi(DONE)
    assert "job must be the id" in str(raised(RUNNERS[0], RUNNERS[0].client(api).videos.wait, id))
    assert "generation must be the id" in str(raised(RUNNERS[0], RUNNERS[0].client(api).generations.wait, id))
    assert api.asked == []


def test_an_argument_of_something_else_is_refused() -> None:
    api = JobApi(DONE)
    error = raised(RUNNERS[0], RUNNERS[0].client(api).videos.wait, "job-1", on_submit=print)
    assert type(error) is errors.InvalidArgumentError
    assert "videos.wait() has no argument `on_submit`" in str(error)
    assert api.asked == []


def test_an_id_from_a_file_may_end_in_a_line_break() -> None:
    api = JobApi(DONE)
    assert RUNNERS[0].client(api).videos.wait(" job-1\n").id == "job-1"
    assert api.asked == ["GET /videos/job-1"]


def test_a_poll_takes_no_longer_than_the_deadline() -> None:
    api = JobApi(video("pending"))
    raised(RUNNERS[0], RUNNERS[0].client(api).videos.wait, "job-1", deadline=60)
    assert [one.extensions["timeout"]["read"] for one in api.sent] == [60, 30, 10]


# --- the video itself -----------------------------------------------------------------------------------

MP4 = {"Content-Type": "video/mp4"}


@each("runner", RUNNERS, ids=BACKENDS)
def test_with_a_path_the_video_is_saved(runner: Runner, tmp_path: Path) -> None:
    target = tmp_path / f"{runner.backend}.mp4"
    api = JobApi(video("pending"), DONE, httpx.Response(200, content=b"frames", headers=MP4))
    job = runner.do(runner.client(api).videos.generate_and_wait, **VIDEO, path=target)
    assert (job.cost, target.read_bytes()) == (0.25, b"frames")
    assert api.asked == ["POST /videos", "GET /videos/job-1", "GET /videos/job-1/content"]


@each("runner", RUNNERS[:2], ids=BACKENDS[:2])
def test_a_video_that_cannot_be_saved_is_not_asked_for(runner: Runner, tmp_path: Path) -> None:
    api = JobApi(DONE)
    for path in (tmp_path, tmp_path / "none" / "a.mp4", __file__):
        error = raised(runner, runner.client(api).videos.generate_and_wait, **VIDEO, path=path)
        assert type(error) is errors.InvalidArgumentError
    assert api.asked == []


@each("runner", RUNNERS[:2], ids=BACKENDS[:2])
def test_a_video_that_was_not_saved_is_said_to_be_paid_for(runner: Runner, tmp_path: Path) -> None:
    api = JobApi(video("pending"), DONE, 502)
    error = raised(runner, runner.client(api).videos.generate_and_wait, **VIDEO, path=tmp_path / "a.mp4")
    assert type(error) is errors.BadGatewayError
    assert error.job_id == "job-1"
    assert "client.videos.download_to('job-1', " in str(error)
    assert list(tmp_path.glob("*.mp4")) == []


# --- records of generations -----------------------------------------------------------------------------


@each("runner", RUNNERS, ids=BACKENDS)
def test_the_record_of_a_generation_is_waited_for(runner: Runner) -> None:
    api = JobApi(404, 404, 500, RECORD)
    record = runner.do(runner.client(api).generations.wait, "gen-1")
    assert (record.cost, record.data.total_cost) == (0.5, 0.5)
    assert api.asked == ["GET /generation"] * 4
    assert api.waits == [1, 1.5, 2.25]


def test_a_record_that_does_not_appear_is_a_timeout() -> None:
    api = JobApi(404)
    error = raised(RUNNERS[0], RUNNERS[0].client(api).generations.wait, "gen-1")
    assert type(error) is errors.JobTimeoutError
    assert type(error.__cause__) is errors.NotFoundError
    assert (error.id, sum(api.waits)) == ("gen-1", 60)


def test_a_record_is_found_by_what_has_its_id() -> None:
    api = JobApi(RECORD)
    error = errors.ConnectionLostError("lost", generation_id="gen-1")
    RUNNERS[0].client(api).generations.wait(error)
    assert dict(api.sent[0].url.params) == {"id": "gen-1"}


# --- the end of a wait ----------------------------------------------------------------------------------


def test_closing_the_client_ends_a_wait_at_once() -> None:
    client = OpenRouter("k", transport=JobApi(video("pending")))
    submitted = threading.Event()
    ended: list[BaseException] = []

    def work() -> None:
        try:
            client.videos.generate_and_wait(**VIDEO, on_submit=lambda job: submitted.set())
        except errors.OpenRouterError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert submitted.wait(10)
    thread.join(0.05)  # until it waits, as a rule
    client.close()
    thread.join(10)
    assert type(ended[0]) is errors.ClientClosedError
    assert ended[0].job_id == "job-1"


@pytest.mark.parametrize("backend", BACKENDS[1:])
def test_closing_the_client_and_cancelling_end_an_asynchronous_wait_at_once(backend: str) -> None:
    async def main() -> None:
        client = AsyncOpenRouter("k", transport=JobApi(video("pending")))
        submitted = anyio.Event()

        async def work() -> None:
            with pytest.raises(errors.ClientClosedError) as caught:
                await client.videos.generate_and_wait(**VIDEO, on_submit=lambda job: submitted.set())
            assert caught.value.job_id == "job-1"

        with anyio.fail_after(20):
            async with anyio.create_task_group() as group:
                group.start_soon(work)
                await submitted.wait()
                await anyio.wait_all_tasks_blocked()
                await client.close()
            other = AsyncOpenRouter("k", transport=JobApi(video("pending")))
            with anyio.move_on_after(0.01) as scope:
                await other.videos.wait("job-1")
            assert scope.cancelled_caught
            await other.close()

    anyio.run(main, backend=backend)


def test_an_interrupt_ends_a_wait_and_says_the_id() -> None:
    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    client = OpenRouter("k", transport=JobApi(video("pending")), sleep=interrupted)
    with pytest.raises(KeyboardInterrupt) as caught:
        client.videos.generate_and_wait(**VIDEO)
    assert "client.videos.wait('job-1')" in caught.value.__notes__[0]


def test_an_exception_in_the_progress_hook_has_the_id() -> None:
    def broken(progress: Progress) -> None:
        raise ValueError("no terminal")

    error = raised(RUNNERS[0], RUNNERS[0].client(JobApi(DONE)).videos.wait, "job-1", progress=broken)
    assert type(error) is ValueError
    assert "job-1" in error.__notes__[0]


def test_no_frame_of_an_error_shows_the_key() -> None:
    client = OpenRouter("k", transport=JobApi(video("pending"), 401), sleep=lambda seconds: None)
    secret = {"Authorization": "Bearer sk-or-v1-mine"}
    with pytest.raises(errors.AuthenticationError) as caught:
        client.videos.generate_and_wait(**VIDEO, headers=secret)
    summary = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = [line for frame in summary.stack for line in (frame.locals or {}).items()]
    own = [(name, value) for name, value in shown if name not in ("secret",)]
    assert not any("sk-or-v1-mine" in value for _, value in own)
