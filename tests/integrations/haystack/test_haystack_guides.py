"""The programs on the pages about Haystack run."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from tests.guides import FILES, FRAMEWORK_GUIDES, programs_of

PROGRAMS = [
    pytest.param(page.stem, line, program, id=f"{page.stem} line {line}")
    for page in FRAMEWORK_GUIDES["haystack"]
    for line, program in programs_of(page)
]


@pytest.mark.parametrize(("page", "line", "program"), PROGRAMS)
def test_a_program_of_a_guide_runs(
    page: str,
    line: int,
    program: str,
    server: StandInServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    path = tmp_path / f"{page}_{line}.py"
    path.write_text(program, "utf-8")
    runpy.run_path(str(path), run_name="__main__")
    assert server.requests or "StandInServer" in program
    assert server.problems == []
