"""Run a check on every vector of a kind, as one test for each lane."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from tests.conformance.lanes import ASYNC
from tests.conformance.vectors import Vector, ignored, kind
from tests.each import is_selected, report_failures

Check = Callable[[Vector, str], None]


def each_vector(
    of_kind: str, *lanes: str, where: Callable[[Vector], bool] = lambda vector: True
) -> Callable[[Check], Callable[[str], None]]:
    """Turn a check of a vector in a lane into a test of all vectors of a kind, parametrized by lane.

    Vectors that the lane ignores, or for which `where` is false, are left out.
    """

    def decorate(check: Check) -> Callable[[str], None]:
        @pytest.mark.parametrize("lane", lanes)
        def test(lane: str) -> None:
            vectors = [one for one in kind(of_kind) if where(one) and one.id not in ignored(lane)]
            selected = [one for one in vectors if is_selected(one.id)]
            if not selected:
                pytest.skip("CASES selects none of these")
            with ASYNC.event_loop():
                report_failures((one.id, partial(check, one, lane)) for one in selected)

        test.__name__ = test.__qualname__ = check.__name__
        test.__module__, test.__doc__ = check.__module__, check.__doc__
        return test

    return decorate
