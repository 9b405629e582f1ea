"""`openrouter_sdk.operations`: the operations, without knowing the generated package."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import openrouter_api
from tests.each import each

operations: Any = import_module("openrouter_sdk.operations")
FOLDER = Path(openrouter_api.__file__).parent / "operations"
NAMES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")


@each("name", NAMES)
def test_every_resource_has_its_operations(name: str) -> None:
    assert getattr(operations, name) is import_module(f"openrouter_api.operations.{name}")
    assert name in dir(operations)


def test_type_checkers_see_the_same_resources() -> None:
    assert re.findall(r" as (\w+)", (FOLDER / "__init__.pyi").read_text("utf-8")) == NAMES


@each("name", ["model", "LIST", "_private", "chat.SEND"])
def test_another_name_is_an_import_error(name: str) -> None:
    message = f"'openrouter_sdk.operations' has no attribute {name!r}"
    with pytest.raises(AttributeError, match=re.escape(message)):
        getattr(operations, name)
