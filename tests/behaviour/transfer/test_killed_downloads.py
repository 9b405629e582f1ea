"""A process that is killed during a download; `make test-long` kills a hundred."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.killed_downloads import run


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process for each download")
def test_the_file_is_completed_by_the_next_process(tmp_path: Path) -> None:
    counts = run(times=3, seed=20, folder=tmp_path)
    assert counts["resumed"] == 3
