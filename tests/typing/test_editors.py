"""What `inspect` and whatever looks at the objects show: parameters, their types, and what they do."""

from __future__ import annotations

import inspect
import re
from typing import Any, get_type_hints

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter, Timeout
from openrouter_sdk.config.options import CONSTRUCTOR_NAMES, OPTION_NAMES
from tests.each import each


@pytest.mark.parametrize("kind", [OpenRouter, AsyncOpenRouter])
def test_the_constructor_shows_and_describes_all_options(kind: Any) -> None:
    parameters = inspect.signature(kind).parameters
    assert {*parameters} == {*CONSTRUCTOR_NAMES}
    assert list(parameters)[:4] == ["api_key", "base_url", "timeout", "retries"]
    described = re.findall(r"^    (\w+): \S", inspect.getdoc(kind) or "", re.MULTILINE)
    assert described == [*parameters, "InvalidArgumentError"]
    assert {*inspect.signature(kind("key").with_options).parameters} == {*OPTION_NAMES}


@each("kind", [OpenRouter, AsyncOpenRouter])
def test_the_types_of_options_can_be_evaluated(kind: Any) -> None:
    assert get_type_hints(kind.__init__)["base_url"] == str | None
    assert get_type_hints(kind.with_options)["timeout"] == Timeout | float | None


def test_both_constructors_describe_the_same_options_alike() -> None:
    described = [
        dict(re.findall(r"^    (\w+): (.+)", inspect.getdoc(kind) or "", re.MULTILINE))
        for kind in (OpenRouter, AsyncOpenRouter)
    ]
    assert {n for n, text in described[0].items() if described[1][n] != text} == {"http_client", "transport"}
