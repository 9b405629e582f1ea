"""What differs between the releases of Haystack that the tests run with."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import haystack
import pytest
from haystack import Pipeline

RELEASE = tuple(int(part) for part in version("haystack-ai").split(".")[:2])

since_3_0 = pytest.mark.skipif(RELEASE < (3, 0), reason="new in Haystack 3.0")
since_3_2 = pytest.mark.skipif(RELEASE < (3, 2), reason="new in Haystack 3.2")
until_3_0 = pytest.mark.skipif(RELEASE >= (3, 0), reason="removed in Haystack 3.0")


def async_pipeline() -> Any:
    """A pipeline with `run_async`, which is a class of its own before 3.0."""
    return Pipeline() if RELEASE >= (3, 0) else vars(haystack)["AsyncPipeline"]()


def loads(text: str) -> Pipeline:
    """A pipeline from YAML that names functions of these tests; our own module needs no permission."""
    allowed: dict[str, Any] = {"allowed_modules": ["tests.integrations"]} if RELEASE >= (3, 0) else {}
    return Pipeline.loads(text, **allowed)
