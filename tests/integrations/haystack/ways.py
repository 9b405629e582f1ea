"""The two ways in which a component is run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

Run: TypeAlias = Callable[..., dict[str, Any]]


def run(component: Any, **inputs: Any) -> dict[str, Any]:
    """Run a component."""
    outputs: dict[str, Any] = component.run(**inputs)
    return outputs


def run_async(component: Any, **inputs: Any) -> dict[str, Any]:
    """Run a component in an event loop of its own, and close it."""

    async def main() -> dict[str, Any]:
        try:
            outputs: dict[str, Any] = await component.run_async(**inputs)
            return outputs
        finally:
            await component.close_async()

    return asyncio.run(main())


each_way = pytest.mark.parametrize("way", [run, run_async])
"""Gives a test the argument `way`: a function that runs a component."""
