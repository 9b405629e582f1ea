"""The interface of a fault, and how several are applied."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce
from typing import Protocol

from openrouter_sdk.testing.http.traffic import Answer

_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_MOST = {"byte": 2**63, "event": 2**63, "count": 2**63, "seconds": 86_400}
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Fault(Protocol):
    """Something that goes wrong with an answer; any object with this method is one."""

    def apply(self, answer: Answer) -> Answer:
        """Return the answer with the fault in it."""
        ...


class SpoilAlias:
    """What the faults of this package share: checks of numbers, and `spoil`, the former name of `apply`."""

    __slots__ = ()

    def __post_init__(self) -> None:
        """Raise ValueError for a place, number or time that there cannot be."""
        for name, most in _MOST.items():
            number = getattr(self, name, None)
            if number is not None and not 0 <= number <= most:
                raise ValueError(f"{name} must be a number from 0 to {most}, not {number!r}")

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


def check_status(status: object) -> None:
    """Raise ValueError for what no answer can have as its status."""
    if type(status) is not int or not 200 <= status <= 599:
        raise ValueError(f"status must be an integer from 200 to 599, not {status!r}")


def check_header(name: str, value: str) -> None:
    """Raise ValueError for a header that cannot be sent."""
    if not _NAME.fullmatch(name):
        raise ValueError(
            f"headers must be printable ASCII, with names of letters, digits and hyphens, not {name!r}"
        )
    if not value.isascii() or _CONTROL.search(value):
        raise ValueError(f"headers must be printable ASCII, not {name!r}: {value!r}")
