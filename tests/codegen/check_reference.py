"""The programs of the reference are as users write them: they type-check and are formatted.

`make check` runs this, not `make test`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.reference.entries import Reference
from tests.codegen.test_programs import named_programs, requests

CACHE = Path(__file__).parents[2] / ".mypy_cache" / "consumer"
WIDTH = "88"
CHECKS = {
    "format": ["ruff", "format", "--isolated", "--check", "--line-length", WIDTH, "--no-cache"],
    "lint": ["ruff", "check", "--isolated", "--select", "E,F,I", "--line-length", WIDTH, "--no-cache"],
    "mypy": ["mypy", "--strict", "--config-file=", f"--cache-dir={CACHE}"],
    "pyright": ["basedpyright", "--level", "error", "--pythonpath", sys.executable],
}


@pytest.fixture(scope="module")
def programs(reference: Reference, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all programs."""
    folder = tmp_path_factory.mktemp("programs")
    entries = reference.entries
    for name, _, source in (*named_programs(entries), *requests(entries)):
        (folder / f"{name}.py").write_text(source, "utf-8")
    return folder


@pytest.mark.parametrize("check", CHECKS)
def test_nothing_is_said_of_the_programs(check: str, programs: Path) -> None:
    command = [sys.executable, "-m", *CHECKS[check], "."]
    done = subprocess.run(command, cwd=programs, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
