"""The interface of a fault, and how several are applied."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Protocol

from openrouter_sdk.testing.http.traffic import Answer


class Fault(Protocol):
    """Something that goes wrong with an answer; any object with this method is one."""

    def apply(self, answer: Answer) -> Answer:
        """Return the answer with the fault in it."""
        ...


class SpoilAlias:
    """Keep `spoil`, the former name of `apply`, working on the faults of this package."""

    __slots__ = ()

    def spoil(self: Fault, answer: Answer) -> Answer:
        """Return the answer with the fault in it; an alias of `apply`."""
        return self.apply(answer)


def apply_faults(answer: Answer, faults: Iterable[Fault]) -> Answer:
    """Return the answer with all faults applied, in order."""
    return reduce(_apply, faults, answer)


def _apply(answer: Answer, fault: Fault) -> Answer:
    # Faults written for earlier versions have only the former name.
    apply = getattr(fault, "apply", None) or getattr(fault, "spoil")  # noqa: B009 (not in the protocol)
    changed: Answer = apply(answer)
    return changed
