"""The programs of the guides about a framework, for the tests that run them."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer
from tests.guides import FILES, FRAMEWORK_GUIDES, programs_of


def each_program(framework: str) -> pytest.MarkDecorator:
    """A mark: the test is run for each program, with its `page`, `line` and `program`."""
    programs = [
        pytest.param(page.stem, line, program, id=f"{page.stem} line {line}")
        for page in FRAMEWORK_GUIDES[framework]
        for line, program in programs_of(page)
    ]
    return pytest.mark.parametrize(("page", "line", "program"), programs)


def run_program(page: str, line: int, program: str, server: StandInServer) -> None:
    """Run a program in the current folder, with the files that it finds there, and see what it sent."""
    for name, data in FILES.items():
        Path(name).write_bytes(data)
    path = Path(f"{page}_{line}.py").absolute()
    path.write_text(program, "utf-8")
    runpy.run_path(str(path), run_name="__main__")
    assert server.requests or "StandInServer" in program
    assert server.problems == []
