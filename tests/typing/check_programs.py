"""What users' type checkers say: nothing about honest code and whole programs, something about each mistake.

The checkers see the package as a user's do, installed and marked `py.typed`.
`make check` runs this, not `make test`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.guides import COLUMN_GUIDES, GUIDES, README, programs_of

HERE = Path(__file__).parent
MISUSES = HERE / "misuses.py"
PROGRAMS = sorted((HERE / "programs").glob("*.py"))
READ = ("annotations.py", "consumer.py", "tools.py", "typed_answers.py", "waiting_jobs.py")
EXAMPLES = sorted((HERE.parents[1] / "examples").glob("*.py"))
HONEST = [*(HERE / name for name in READ), *sorted(HERE.glob("compat_*.py")), *PROGRAMS, *EXAMPLES]
MARK = "# error"
CACHE = HERE.parents[1] / ".mypy_cache" / "consumer"


def written_programs(folder: Path) -> list[Path]:
    """The programs of README and guides as files, each with the name of its page and its line there."""
    written = []
    for page in (README, *GUIDES, *COLUMN_GUIDES):
        for line, program in programs_of(page):
            path = folder / f"guide_{page.stem}_{line}.py"
            path.write_text(program, "utf-8")
            written.append(path)
    return written


Findings = dict[tuple[str, int], str]
"""(File name, line) -> the first complaint about it."""


def run(arguments: Sequence[str | Path], folder: Path) -> str:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def mypy(folder: Path) -> Findings:
    options = ("--strict", "--config-file=", f"--cache-dir={CACHE}", "--no-error-summary")
    found: Findings = {}
    for line in run(
        ["-m", "mypy", *options, *HONEST, *written_programs(folder), MISUSES], folder
    ).splitlines():
        match = re.fullmatch(r"(.*\.py):(\d+): error: (.*)", line)
        assert match or ": note: " in line, line
        if match:
            found.setdefault((Path(match[1]).name, int(match[2])), match[3])
    return found


def pyright(folder: Path) -> Findings:
    config = {
        "include": [str(path) for path in (*HONEST, *written_programs(folder), MISUSES)],
        "typeCheckingMode": "strict",  # pyright's own strict rules; basedpyright has more, of its taste
        "pythonVersion": f"{sys.version_info[0]}.{sys.version_info[1]}",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    arguments = [
        "-m",
        "basedpyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        "--project",
        str(folder),
    ]
    found: Findings = {}
    for one in json.loads(run(arguments, folder))["generalDiagnostics"]:
        found.setdefault((Path(one["file"]).name, one["range"]["start"]["line"] + 1), one["message"])
    return found


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_honest_code_passes_and_exactly_the_marked_mistakes_are_flagged(
    checker: Callable[[Path], Findings], tmp_path: Path
) -> None:
    lines = MISUSES.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, start=1) if line.endswith(MARK)}
    assert len(marked) > 70

    found = checker(tmp_path)

    assert {place: said for place, said in found.items() if place[0] != MISUSES.name} == {}
    flagged = {line: said for (name, line), said in found.items() if name == MISUSES.name}
    assert {line: said for line, said in flagged.items() if line not in marked} == {}
    assert [lines[line - 1].strip() for line in sorted(marked - flagged.keys())] == []


def test_the_programs_do_without_what_gets_around_a_type_checker() -> None:
    programs = [*PROGRAMS, *EXAMPLES]
    assert len(programs) == 24
    evasions = re.compile(r"type: ignore|pyright:|noqa|\bcast\b|openrouter_api|: Any\b(?!\])|getattr")
    assert {path.name: evasions.findall(path.read_text("utf-8")) for path in programs} == {
        path.name: [] for path in programs
    }
