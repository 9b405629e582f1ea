"""The programs run: each prints what it says it prints, and sends nothing that the contract refuses."""

from __future__ import annotations

import io
import re
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from openrouter_sdk.testing import StandInServer
from tests.each import each

PROGRAMS = Path(__file__).parent / "programs"


class Case(NamedTuple):
    """A program, what it is given, and what it must print."""

    program: str
    printed: Sequence[str]
    """Regular expressions."""
    replies: Sequence[dict[str, Any]] = ()
    """Arguments of `script.reply`, one for each reply of the model."""
    arguments: Sequence[str] = ()
    typed: str = ""


def tool_call(name: str, arguments: dict[str, Any] | str) -> dict[str, Any]:
    return {"name": name, "arguments": arguments, "id": f"call_{name}"}


RECIPE = {"title": "Pancakes", "steps": ["Mix flour and milk.", "Fry."]}
CASES = [
    Case(
        "repl",
        [r"> Lisbon\.\n\[\d+ tokens, \$0\.\d+\]", r"> Let me see\.\nPorto\.\n", r"> $"],
        [{"text": "Lisbon."}, {"text": "Porto.", "reasoning": "Let me see."}],
        typed="The capital of Portugal?\nAnd the second city?\n\n",
    ),
    Case(
        "agent",
        [r"^It is clear\.$"],
        [
            {"tool_calls": [tool_call("get_weather", {"city": "Lisbon"}), tool_call("get_time", "")]},
            {"tool_calls": [tool_call("get_wether", {"city": "Lisbon"})]},
            {"text": "It is clear."},
        ],
    ),
    Case(
        "partial_arguments",
        [r"\rPancakes: 1 steps", r"\rPancakes: 2 steps", r"^show_recipe\(\{", r"^2\. Fry\.$"],
        [{"tool_calls": [tool_call("show_recipe", RECIPE)]}],
    ),
]


@each("case", CASES, ids=lambda case: case.program)
def test_a_program_prints_what_it_promises(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with StandInServer() as server, monkeypatch.context() as patch:
        patch.setenv("OPENROUTER_API_KEY", server.key)
        patch.setenv("OPENROUTER_BASE_URL", server.url)
        patch.setattr(sys, "argv", [case.program, *case.arguments])
        patch.setattr(sys, "stdin", io.StringIO(case.typed))
        patch.chdir(tmp_path)
        for reply in case.replies:
            server.script.reply(**reply)

        runpy.run_path(str(PROGRAMS / f"{case.program}.py"), run_name="__main__")

        assert server.problems == []
    printed = capsys.readouterr().out
    for pattern in case.printed:
        assert re.search(pattern, printed, re.MULTILINE | re.DOTALL), printed


def test_each_program_is_run() -> None:
    run = {case.program for case in CASES}
    assert {path.stem for path in PROGRAMS.glob("*.py")} == run
