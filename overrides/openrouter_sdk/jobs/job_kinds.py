"""The kinds of jobs: how each is submitted and polled, and what their statuses and errors mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from openrouter_api.decoders import find_decoder
from openrouter_api.operations import batches, generations, videos
from openrouter_sdk.config.attempts import UNCERTAIN_STATUSES
from openrouter_sdk.errors import (
    APIError,
    ConnectError,
    GoneError,
    NotFoundError,
    OpenRouterError,
    PaymentRequiredError,
    RequestTimeoutError,
    TransportError,
)
from openrouter_sdk.errors.payload import TRANSIENT_STATUSES
from openrouter_sdk.errors.runs.job_errors import (
    JobCancelledError,
    JobError,
    JobExpiredError,
    JobFailedError,
    JobTimeoutError,
)
from openrouter_sdk.jobs.polling import Schedule

if TYPE_CHECKING:
    from openrouter_api.operation import Operation

COMPLETED: Final = "completed"
_FAILURES: Final[Mapping[str, type[JobError]]] = {
    "failed": JobFailedError,
    "cancelled": JobCancelledError,
    "expired": JobExpiredError,
}
"""The final statuses besides `completed` (protocol sections 19 and 22); any other one is a passing one."""
_REFUSED: Final = frozenset({429, 503, 529})
"""Statuses after which a job was certainly not started, so that it may be submitted again."""


class JobKind:
    """What differs between videos, batches and records of generations."""

    def __init__(
        self, noun: str, get: Operation[Any, Any], submit: Operation[Any, Any] | None, schedule: Schedule
    ) -> None:
        self.noun = noun
        self.get = get
        self.submit = submit
        self.schedule = schedule
        self.id_argument = get.parameters[0].name
        self.argument = "generation" if submit is None else "batch" if get.resource == "batches" else "job"
        """What the argument of `wait` is called."""

    @property
    def appears_late(self) -> bool:
        """Whether a 404 means "not yet": nothing is submitted, and what is there is complete."""
        return self.submit is None

    def tolerates(self, error: OpenRouterError) -> bool:
        """Whether another poll may succeed after one that failed."""
        if isinstance(error, APIError):
            if isinstance(error, NotFoundError) and self.appears_late:
                return True
            return bool(error.is_retryable_hint) or error.effective_status in TRANSIENT_STATUSES
        return isinstance(error, TransportError) and getattr(error, "limit", None) is None and not error.hint

    def resume(self, id: str) -> str:
        """Return the call that waits for a job."""
        return f"client.{self.get.resource}.wait({id!r})"


VIDEO: Final = JobKind("video job", videos.GET, videos.GENERATE, Schedule(30.0, 60.0, 3600.0))
BATCH: Final = JobKind("batch", batches.GET, batches.CREATE, Schedule(60.0, 600.0, 90_000.0))
GENERATION: Final = JobKind("generation", generations.GET, None, Schedule(1.0, 10.0, 60.0))


def status_of(job: Any) -> str | None:
    """Return the status of a job; None if it has none."""
    status = getattr(job, "status", None)
    return status if isinstance(status, str) else None


def is_final(status: str | None) -> bool:
    """Whether a job with this status does not change any more."""
    return status == COMPLETED or status in _FAILURES


def error_class_of(status: str | None) -> type[JobError] | None:
    """Return the class of the error for a final status; None for `completed` and passing ones."""
    return _FAILURES.get(status or "")


def cost_of(job: Any) -> float | None:
    """Return what a job cost in USD; None if that is unknown."""
    cost = getattr(getattr(job, "usage", None), "cost", None)
    return cost if isinstance(cost, (int, float)) and not isinstance(cost, bool) else None


def reason_of(job: Any) -> str | None:
    """Return what the server says of a failure: a text for videos, an object for batches."""
    error = getattr(job, "error", None)
    message = error if isinstance(error, str) else getattr(error, "message", None)
    return message if isinstance(message, str) and message else None


def failure(kind: JobKind, id: str, job: Any, result: Any) -> JobError | None:
    """Return the error for a job that is over without being complete; None if it is complete.

    `result` is what its caller gets of the job.
    """
    status = status_of(job)
    error_class = error_class_of(status)
    if error_class is None or kind.appears_late:
        return None
    reason, cost = reason_of(job), cost_of(job)
    verb = "failed" if status == "failed" else f"was {status}" if status == "cancelled" else "expired"
    message = f"{kind.noun} {id} {verb}" + (f": {reason}" if reason else "")
    if cost is not None:
        message += f" (it cost {cost:g} USD)"
    return error_class(message, id=id, status=status, job=result, reason=reason, cost=cost)


def timed_out(kind: JobKind, id: str, deadline: float, job: Any) -> JobTimeoutError:
    """Return the error for a job that is not over at the deadline, in seconds."""
    if kind.appears_late:
        found = f"there is no record of generation {id} after {deadline:g} s"
        message = f"{found}; it may appear later: {kind.resume(id)} looks again"
    else:
        status = status_of(job) or "not known to be over"
        message = (
            f"{kind.noun} {id} is {status} after {deadline:g} s; it goes on, and nothing was submitted "
            f"again: {kind.resume(id)} waits on"
        )
    return JobTimeoutError(message, id=id, status=status_of(job), job=job, cost=cost_of(job))


def explain(kind: JobKind, id: str, error: OpenRouterError) -> None:
    """Say on an error that ends the wait for a batch what became of the results (protocol section 22)."""
    if kind is not BATCH or not isinstance(error, (PaymentRequiredError, GoneError)):
        return
    if isinstance(error, GoneError):
        error.hint = "the results are gone: they are kept for 30 days, or until the batch is deleted"
        return
    error.hint = f"the results are withheld, not lost: add credits, then {kind.resume(id)} gets them"
    if isinstance(error.body, dict):
        error.partial = find_decoder("batches.BatchPaymentRequiredResponse")(error.body)


# --- submitting -----------------------------------------------------------------------------------------


def careful(policy: Any) -> Any:
    """Return a RetryPolicy that submits again only what was certainly refused: a job is dear."""
    from dataclasses import replace

    return replace(policy, retry_statuses=_REFUSED & policy.retry_statuses, retry_reads=False)


def may_have_started(error: BaseException) -> bool:
    """Whether the server may have started a job whose submission failed."""
    if getattr(error, "hint", None):
        return False  # another server than the API answered
    if isinstance(error, APIError):
        return error.effective_status in UNCERTAIN_STATUSES
    if isinstance(error, RequestTimeoutError) and error.phase == "connect":
        return False
    return isinstance(error, TransportError) and not isinstance(error, ConnectError)


def say_doubt(kind: JobKind, error: OpenRouterError) -> None:
    """Note on an error that the job may have been started."""
    where = "client.batches.list()" if kind is BATCH else "the activity of your account"
    error.hint = (
        f"the {kind.noun} may have been started, and would be billed, though the answer is lost; it was not "
        f"submitted again, so look for it in {where} first"
    )
