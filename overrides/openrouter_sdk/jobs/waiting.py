"""Submit a job and wait for its end, without I/O.

Like an exchange, it is a generator: it yields `Call`, `Wait` and `Tell`, and a driver sends what each came
to, or throws the exception that it raised.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError, ProtocolError
from openrouter_sdk.jobs import job_kinds
from openrouter_sdk.jobs.polling import Polling, schedule
from openrouter_sdk.progress import Meter, meter

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.jobs.job_kinds import JobKind
    from openrouter_sdk.progress import ProgressOption


class Call(NamedTuple):
    """Run an operation; the driver sends its result."""

    operation: Operation[Any, Any]
    params: Mapping[str, object]
    options: Any


class Wait(NamedTuple):
    """Wait; closing the client ends it, as do ctrl-C and a cancelled task."""

    seconds: float


class Tell(NamedTuple):
    """Call a function of the program, which may be asynchronous in the asynchronous client."""

    function: Callable[[Any], object]
    value: Any


Step: TypeAlias = "Call | Wait | Tell"
Steps: TypeAlias = "Generator[Step, Any, Any]"


class Waiting:
    """The wait for jobs of one kind. The arguments are checked when it is made."""

    def __init__(
        self,
        client: Any,
        kind: JobKind,
        *,
        poll_interval: float | None,
        deadline: float | None,
        progress: ProgressOption,
        total: int | None = None,
        finish: Callable[[Any], Any] | None = None,
    ) -> None:
        """`total` is how many requests a batch has; `finish` makes of a job that is over what is returned."""
        self._settings = client._settings
        self._environment = client._environment
        self.kind = kind
        self._schedule = schedule(kind.schedule, poll_interval, deadline)
        unit = "polls" if total is None else "requests"
        self._meter: Meter = meter(progress, total=total, unit=unit, description=kind.noun)
        self._finish = finish

    def submit(self, params: Mapping[str, object], on_submit: Callable[[Any], object] | None) -> Steps:
        """Submit a job, hand it over, and wait for it; return it when it is over."""
        assert self.kind.submit is not None
        check_hook(on_submit)
        options = {"retries": job_kinds.careful(self._settings.retries)}
        try:
            job = yield Call(self.kind.submit, params, options)
            id = _id_of(job)
        except OpenRouterError as error:
            if job_kinds.may_have_started(error):
                job_kinds.say_doubt(self.kind, error)
            raise
        return (yield from self._follow(id, job, on_submit))

    def wait(self, id: str) -> Steps:
        """Wait for a job that was submitted before, looking at it at once; return it when it is over."""
        return (yield from self._follow(id, None, None))

    def _follow(self, id: str, job: Any, on_submit: Callable[[Any], object] | None) -> Steps:
        """Poll until the job is over, with the id on whatever is raised."""
        try:
            with self._meter:
                if on_submit is not None:
                    yield Tell(on_submit, job)
                return (yield from self._poll(id, job))
        except BaseException as error:
            carry(error, self.kind, id)
            raise

    def _poll(self, id: str, job: Any) -> Steps:
        clock = self._environment.clock
        polling = Polling(self._schedule, clock(), self._environment.random)
        failure: OpenRouterError | None = None
        is_due = job is None or self._is_over(job)  # the answer to a submission has no results
        while True:
            if not is_due:
                wait = polling.next_wait(clock(), getattr(failure, "retry_after", None))
                if wait is None:
                    deadline = self._schedule.deadline or 0.0
                    raise job_kinds.timed_out(self.kind, id, deadline, job) from failure
                yield Wait(wait)
            is_due = False
            params, options = {self.kind.id_argument: id}, self._poll_options(polling.time_for_poll(clock()))
            try:
                job = yield Call(self.kind.get, params, options)
            except OpenRouterError as error:
                if not self.kind.tolerates(error):
                    job_kinds.explain(self.kind, id, error)
                    raise
                failure = error
            else:
                failure = None
            self._report(job)
            if failure is None and self._is_over(job):
                result = job if self._finish is None else self._finish(job)
                if (final := job_kinds.failure(self.kind, id, job, result)) is not None:
                    raise final
                return result

    def _is_over(self, job: Any) -> bool:
        return self.kind.appears_late or job_kinds.is_final(job_kinds.status_of(job))

    def _poll_options(self, seconds: float) -> dict[str, Any]:
        timeout = self._settings.timeout
        total = seconds if timeout.total is None else min(seconds, timeout.total)
        return {"retries": 0, "timeout": replace(timeout, total=total) if total < float("inf") else timeout}

    def _report(self, job: Any) -> None:
        status = job_kinds.status_of(job)
        counts = getattr(job, "request_counts", None)
        numbers: list[Any] = [getattr(counts, name, None) for name in ("completed", "failed", "total")]
        if all(isinstance(number, int) for number in numbers):
            completed, failed, total = numbers
            self._meter.restart(completed + failed, total, status)
        else:
            self._meter.update(description=status)
        self._meter.check()


def check_hook(on_submit: object) -> None:
    """Raise InvalidArgumentError unless `on_submit` can be called."""
    if on_submit is not None and not callable(on_submit):
        raise InvalidArgumentError(f"on_submit must be a function that takes the job, not {on_submit!r}")


def _id_of(job: Any) -> str:
    id = getattr(job, "id", None)
    if not isinstance(id, str) or not id:
        raise ProtocolError("the server accepted the job, but its answer has no id", excerpt=str(job))
    return id


def carry(error: BaseException, kind: JobKind, id: str) -> None:
    """Put the id of a job on an exception, so that it is not lost with it."""
    if isinstance(error, OpenRouterError):
        error.job_id = id
        return
    with contextlib.suppress(Exception):  # an exception of the program may have slots
        error.job_id = id  # type: ignore[attr-defined]
    error.add_note(f"{kind.noun} {id} goes on at the server; {kind.resume(id)} waits for it")
