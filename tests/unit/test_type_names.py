"""`openrouter_sdk.types`: what type checkers see is what can be imported."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import openrouter_api
from openrouter_api import models, params
from tests.each import each

types: Any = import_module("openrouter_sdk.types")
SOURCE = ast.parse(Path(types.__file__).read_bytes())
PAGE = Path(__file__).parents[2] / "docs" / "types.md"
GENERATED = Path(openrouter_api.__file__).parent


def declared() -> dict[str, str]:
    """The short names that type checkers see, with what each stands for."""
    return {
        node.target.id: ast.unparse(node.value).split(" | ")[0].partition(".")[2]
        for node in ast.walk(SOURCE)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
    }


def listed(package: str) -> list[str]:
    """The names of a generated package that type checkers see."""
    return re.findall(r" as (\w+)", (GENERATED / package / "__init__.pyi").read_text("utf-8"))


def test_the_short_names_of_type_checkers_are_those_at_run_time() -> None:
    short = declared()
    assert len(short) > 50
    assert {name: types._GENERATED[name] for name in short} == short
    assert sorted(types.__all__) == sorted([*short, *types._OTHERS])
    assert set(types.__all__) <= set(dir(types))


def test_so_are_those_that_do_not_depend_on_the_contract() -> None:
    imported = {
        name.asname: node.module
        for node in ast.walk(SOURCE)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
        if name.asname == name.name
    }
    assert imported == types._OTHERS


@each("package", ["models", "params"])
def test_every_generated_type_can_be_imported_under_its_own_name(package: str) -> None:
    names = listed(package)
    assert len(names) > 500
    source = {"models": models, "params": params}[package]
    taken = {name for name, target in declared().items() if name != target}
    for name in names:
        assert name in taken or getattr(types, name) is getattr(source, name)


def test_every_short_name_can_be_used_in_an_annotation_that_is_evaluated() -> None:
    for name in types.__all__:
        annotation: Any = getattr(types, name)
        assert annotation | None
        list[annotation]


def test_request_types_make_dicts_and_reply_types_are_classes() -> None:
    assert types.UserMessage(role="user", content="Hi") == {"role": "user", "content": "Hi"}
    assert isinstance(types.Usage(prompt_tokens=1, completion_tokens=2, total_tokens=3), models.ChatUsage)


@each("name", ["Mesage", "ChatMessageDict", "ArchDict", "model", "Sequence", "_private", ""])
def test_another_name_is_an_import_error(name: str) -> None:
    with pytest.raises(AttributeError, match=re.escape(f"'openrouter_sdk.types' has no attribute {name!r}")):
        getattr(types, name)


def test_the_page_about_types_lists_all_short_names() -> None:
    _, heading, table = PAGE.read_text("utf-8").partition("## The names\n")
    assert heading
    assert set(types.__all__) - set(re.findall(r"`(\w+)`", table)) == set()


def test_importing_the_module_imports_no_generated_code() -> None:
    program = (
        "import sys, openrouter_sdk.types; print(*[m for m in sys.modules if m.startswith('openrouter_api')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
