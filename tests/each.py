"""Check many cases in one test: a test for each would spend most of its time in pytest.

The environment variable CASES selects cases by name, with wildcards and separated by commas:
`CASES='createKeys,list*' pytest tests/testing`.
"""

from __future__ import annotations

import functools
import inspect
import os
from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatchcase
from traceback import extract_tb
from typing import Any, Protocol, runtime_checkable

import pytest

Test = Callable[..., None]


@runtime_checkable
class Resettable(Protocol):
    """A fixture that can return to its state before the test."""

    def reset(self) -> None: ...


def each(
    names: str | Sequence[str],
    cases: Iterable[Any],
    *,
    ids: Callable[[Any], object] | Iterable[object] = str,
) -> Callable[[Test], Test]:
    """Turn a check of a case into a test of all cases.

    As with `pytest.mark.parametrize`, several names take a tuple, and the decorator can be stacked. The other
    arguments of the check are fixtures, which all cases share; those with a method `reset` are reset before
    each case.
    """
    arguments = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    found = list(cases)
    labels = [str(label) for label in (map(ids, found) if callable(ids) else ids)]
    values = [dict(zip(arguments, one if len(arguments) > 1 else [one], strict=True)) for one in found]
    named = list(zip(labels, values, strict=True))

    def decorate(check: Test) -> Test:
        @functools.wraps(check)
        def test(**fixtures: Any) -> None:
            selected = [(label, value) for label, value in named if is_selected(label)]
            if not selected:
                pytest.skip("CASES selects none of these")
            report_failures((label, functools.partial(run, value, fixtures)) for label, value in selected)

        def run(value: dict[str, Any], fixtures: dict[str, Any]) -> None:
            for fixture in fixtures.values():
                if isinstance(fixture, Resettable):
                    fixture.reset()
            check(**value, **fixtures)

        signature = inspect.signature(check)
        rest = [one for one in signature.parameters.values() if one.name not in arguments]
        test.__signature__ = signature.replace(parameters=rest)  # type: ignore[attr-defined]  # PEP 362
        return test

    return decorate


def is_selected(name: str) -> bool:
    """Whether CASES selects a case; without it, all are selected."""
    return any(fnmatchcase(name, pattern) for pattern in os.environ.get("CASES", "*").split(","))


def report_failures(checks: Iterable[tuple[str, Callable[[], object]]]) -> None:
    """Run all checks, and fail with the name of each that fails, why, and where."""
    failures: list[str] = []
    count = 0
    for name, check in checks:
        count += 1
        try:
            check()
        except pytest.skip.Exception:  # that case alone
            continue
        except (Exception, pytest.fail.Exception) as error:
            failures.append(f"{name}: {_reason(error)}")
    if failures:
        pytest.fail("\n\n".join([f"{len(failures)} of {count} failed:", *failures]), pytrace=False)


def _reason(error: BaseException) -> str:
    frames = extract_tb(error.__traceback__)
    place = next((one for one in reversed(frames) if "/tests/" in one.filename), frames[-1])
    kind = "" if isinstance(error, AssertionError) else f"{type(error).__name__}: "
    return f"{kind}{error}\n    {place.filename}:{place.lineno}: {place.line}"
