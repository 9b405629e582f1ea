"""`openrouter_sdk.operations`: the operations, without knowing the generated package."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import openrouter_api
from openrouter_sdk import OpenRouter
from tests.each import each

operations: Any = import_module("openrouter_sdk.operations")
FOLDER = Path(openrouter_api.__file__).parent / "operations"
NAMES = re.findall(r" as (\w+)", (FOLDER / "__init__.pyi").read_text("utf-8"))
"""What type checkers see."""


@each("name", NAMES)
def test_every_resource_has_its_operations(name: str) -> None:
    assert getattr(operations, name) is import_module(f"openrouter_api.operations.{name}")
    assert name in dir(operations)


def test_each_is_named_like_a_resource_of_the_client() -> None:
    assert len(NAMES) > 30
    assert set(NAMES) - set(dir(OpenRouter)) == set()


@each("name", ["model", "LIST", "_private", "chat.SEND"])
def test_another_name_is_an_import_error(name: str) -> None:
    message = f"'openrouter_sdk.operations' has no attribute {name!r}"
    with pytest.raises(AttributeError, match=re.escape(message)):
        getattr(operations, name)
