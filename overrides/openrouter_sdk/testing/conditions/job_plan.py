"""How a job goes: a video or a batch (protocol 19, 22)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, get_args

JobEnd = Literal["completed", "failed", "cancelled", "expired", "hang"]
"""How a job ends; `hang` never does."""

PLANNED: Final = frozenset({"/batches", "/videos"})
"""The collections whose jobs a script can plan."""

_REASONS: Final = {
    "failed": "The provider could not finish the job.",
    "cancelled": "The job was cancelled.",
    "expired": "The job was not finished in time.",
}


@dataclass(frozen=True, slots=True)
class JobPlan:
    """How a job goes: it has its final `status` at look number `polls`, and at once if that is 0.

    Of a batch, `failed` are the requests that fail, with status and message by their `custom_id`. With
    `withheld`, its results wait for credits (402); with `gone`, results and videos are deleted (410).
    """

    status: JobEnd = "completed"
    polls: int = 2
    error: str | None = None
    failed: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    withheld: bool = False
    gone: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError for a status that no job ends with, and for a negative number of polls."""
        if self.status not in get_args(JobEnd):
            raise ValueError(f"status must be one of {', '.join(get_args(JobEnd))}, not {self.status!r}")
        if self.polls < 0:
            raise ValueError(f"polls must not be negative, as {self.polls} is")

    def ended(self, looks: int) -> bool:
        """Whether the job has ended after so many looks."""
        return self.status != "hang" and looks >= self.polls

    @property
    def reason(self) -> str | None:
        """Why the job has no result; None if it has one."""
        return self.error or _REASONS.get(self.status)

    @property
    def share(self) -> float:
        """Which share of the requests of a batch is answered."""
        return {"completed": 1.0, "failed": 0.0, "hang": 0.0}.get(self.status, 0.5)

    def values(self, path: str, status: str | None) -> dict[str, Any]:
        """Return what a job without a result has besides its status; nothing while it runs."""
        if status != self.status or status not in _REASONS:
            return {}
        return {"error": self.reason if path == "/videos" else {"message": self.reason}}
