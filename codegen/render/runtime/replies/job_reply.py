"""What jobs and records of generations cost."""

from __future__ import annotations

from ..types import Model
from .reply import number


class JobReply(Model):
    """Base class of videos and batches."""

    __slots__ = ()

    @property
    def cost(self) -> float | None:
        """What the job cost in USD; None if that is unknown, as before its end."""
        return number(getattr(getattr(self, "usage", None), "cost", None))


class GenerationRecord(Model):
    """Base class of the result of `generations.get`."""

    __slots__ = ()

    @property
    def cost(self) -> float | None:
        """What the generation cost in USD; None if that is unknown."""
        return number(getattr(getattr(self, "data", None), "total_cost", None))
