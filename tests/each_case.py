"""Parametrize within one test, for the hundreds of cases that take less time than an item of pytest."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, runtime_checkable

import pytest

Test = Callable[..., None]


@runtime_checkable
class Resettable(Protocol):
    """A fixture that can be as it was before the test."""

    def reset(self) -> None: ...


def each_case(
    names: str | Sequence[str], cases: Iterable[Any], ids: Callable[[Any], object] | Iterable[object] = repr
) -> Callable[[Test], Test]:
    """Run the test for each case, and raise all failures together, each with the id of its case.

    Takes what `pytest.mark.parametrize` takes. Fixtures with a method `reset` are reset before each case.
    """
    arguments = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    found = list(cases)
    labels = [ids(case) for case in found] if callable(ids) else list(ids)

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def run(**fixtures: Any) -> None:
            failures: list[BaseException] = []
            for case, label in zip(found, labels, strict=True):
                values = dict(zip(arguments, case if len(arguments) > 1 else [case], strict=True))
                for fixture in fixtures.values():
                    if isinstance(fixture, Resettable):
                        fixture.reset()
                try:
                    test(**values, **fixtures)
                except (Exception, pytest.fail.Exception) as failure:
                    failure.add_note(f"{', '.join(arguments)}: {label}")
                    failures.append(failure)
            if failures:
                raise BaseExceptionGroup(f"{len(failures)} of {len(found)} cases failed", failures)

        signature = inspect.signature(test)
        rest = [one for one in signature.parameters.values() if one.name not in arguments]
        run.__signature__ = signature.replace(parameters=rest)  # type: ignore[attr-defined]  # PEP 362
        return run

    return decorate
