"""The programs on the pages about LangChain run."""

from __future__ import annotations

from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from tests.integrations.guide_programs import each_program, run_program


@each_program("langchain")
def test_a_program_of_a_guide_runs(
    page: str,
    line: int,
    program: str,
    server: StandInServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    run_program(page, line, program, server)
