"""The reference that `make docs` writes has a page for what people are told to import."""

from __future__ import annotations

import ast
import json
import re
import runpy
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]


def programs() -> Iterator[str]:
    """The examples of the README, of guides and of docstrings, and those in a file."""
    for path in (REPOSITORY / "README.md", *(REPOSITORY / "docs").glob("*.md")):
        yield from re.findall(r"```python\n(.*?)```", path.read_text("utf-8"), re.DOTALL)
    for path in (REPOSITORY / "examples").glob("*.py"):
        yield path.read_text("utf-8")
    for path in (REPOSITORY / "overrides").rglob("*.py"):
        yield ast.get_docstring(ast.parse(path.read_bytes())) or ""


def test_every_module_that_examples_import_has_a_page() -> None:
    pages = {
        name
        for names in runpy.run_path(str(REPOSITORY / "docs" / "conf.py"))["MODULES"].values()
        for name in names
    }
    imported = {
        module
        for program in programs()
        for module in re.findall(r"^ *from (openrouter_\w+(?:\.\w+)*) import ", program, re.MULTILINE)
    }
    assert len(imported) >= 3
    assert imported - pages == set()


def test_no_program_that_users_read_imports_the_generated_package() -> None:
    found = [line for program in programs() for line in program.splitlines() if "openrouter_api" in line]
    assert found == []


def test_each_test_and_vector_that_a_comparison_names_exists() -> None:
    """In the last column of `docs/tools_compared.md`."""
    page = (REPOSITORY / "docs" / "tools_compared.md").read_text("utf-8")
    named = {
        name
        for row in re.findall(r"^\|.*\|$", page, re.MULTILINE)
        for name in re.findall(r"`([^`]+)`", row.rsplit("|", 2)[1])
    }
    tests = {name for name in named if "::" in name}
    vectors = {
        vector["id"]
        for path in (REPOSITORY / "tests" / "conformance" / "vectors").glob("*/*.json")
        for vector in json.loads(path.read_bytes())["vectors"]
    }
    assert len(tests) >= 5
    assert named - tests - vectors == set()
    for test in tests:
        path, name = test.split("::")
        assert f"\ndef {name}(" in (REPOSITORY / "tests" / path).read_text("utf-8"), test
