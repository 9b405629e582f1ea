"""The errors of jobs that are waited for, and of the webhooks that tell of their end."""

from __future__ import annotations

from typing import Any

from openrouter_sdk.errors.base import InvalidArgumentError, OpenRouterError


class JobError(OpenRouterError):
    """A job did not complete, or not in time. Nothing was submitted again."""

    id: str
    """The id of the job, for `wait`; `job_id` is the same."""
    status: str | None
    """The last status of the job; None if none was seen."""
    job: Any
    """The job as it was last seen, with the results that a batch has all the same; None if it was not."""
    reason: str | None
    """What the server says of the failure, if anything."""
    cost: float | None
    """What the job cost in USD; None if that is unknown."""

    def __init__(
        self,
        message: str,
        *,
        id: str = "",
        status: str | None = None,
        job: Any = None,
        reason: str | None = None,
        cost: float | None = None,
    ) -> None:
        super().__init__(message)
        self.id = self.job_id = id
        self.status = status
        self.job = job
        self.reason = reason
        self.cost = cost


class JobFailedError(JobError):
    """The job failed; `reason` says why."""


class JobCancelledError(JobError):
    """The job was cancelled before it was complete."""


class JobExpiredError(JobError):
    """The job expired before it was complete."""


class JobTimeoutError(JobError):
    """The job was not over at the deadline. It goes on at the server, and `wait(id)` waits on."""


class WebhookError(InvalidArgumentError):
    """A webhook is not to be trusted: its signature is missing, old or wrong, or cannot be checked."""
