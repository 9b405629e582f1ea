"""Check many cases in one test: a test for each would spend most of its time in pytest.

The environment variable CASES selects cases by name, with wildcards and separated by commas:
`CASES='createKeys,list*' pytest tests/testing`.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from functools import partial
from traceback import extract_tb
from typing import Any

import pytest

Test = Callable[..., None]


def each(names: str, cases: Iterable[Any], *, ids: Callable[[Any], str] = str) -> Callable[[Test], Test]:
    """Turn a check of a case into a test of all cases.

    As with `pytest.mark.parametrize`, several names take a tuple. The test asks for the other arguments of
    the check as fixtures, which all cases share.
    """
    found, arguments = list(cases), [name.strip() for name in names.split(",")]

    def decorate(check: Test) -> Test:
        def test(**fixtures: Any) -> None:
            wanted = [one for one in found if is_selected(ids(one))]
            if not wanted:
                pytest.skip("CASES selects none of these")
            values = ([one] if len(arguments) == 1 else one for one in wanted)
            bound = (partial(check, **dict(zip(arguments, one, strict=True)), **fixtures) for one in values)
            report_failures(zip(map(ids, wanted), bound, strict=True))

        signature = inspect.signature(check)
        rest = [one for one in signature.parameters.values() if one.name not in arguments]
        test.__signature__ = signature.replace(parameters=rest)  # type: ignore[attr-defined] # for pytest
        test.__name__ = test.__qualname__ = check.__name__
        test.__module__, test.__doc__ = check.__module__, check.__doc__
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
        except (Exception, pytest.fail.Exception) as error:
            failures.append(f"{name}: {_reason(error)}")
    if failures:
        pytest.fail("\n\n".join([f"{len(failures)} of {count} failed:", *failures]), pytrace=False)


def _reason(error: BaseException) -> str:
    frames = extract_tb(error.__traceback__)
    place = next((one for one in reversed(frames) if "/tests/" in one.filename), frames[-1])
    kind = "" if isinstance(error, AssertionError) else f"{type(error).__name__}: "
    return f"{kind}{error}\n    {place.filename}:{place.lineno}: {place.line}"
