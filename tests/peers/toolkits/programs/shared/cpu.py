"""How programs measure the CPU that their process takes for runs of many steps."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from world import report

_RUNS = 5
_WARM = 1


def measured(run: Callable[[], Any]) -> None:
    """Report the CPU seconds of some runs, after others that warm up."""
    times = []
    for number in range(_WARM + _RUNS):
        begin = time.process_time()
        run()
        if number >= _WARM:
            times.append(time.process_time() - begin)
        Path("effects.txt").unlink(missing_ok=True)
    report(seconds=times)
