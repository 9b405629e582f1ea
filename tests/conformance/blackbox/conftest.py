"""A conformance server, and the driver that plays cases with an adapter."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from openrouter_sdk.testing.conformance import ConformanceServer

# Adapters are programs that run where neither this project nor pytest is, so they are no package.
sys.path.insert(0, str(Path(__file__).parents[1] / "adapters"))


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        kept = name == "OPENROUTER_TRANSPORT"
        if (not kept and name.startswith("OPENROUTER_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[ConformanceServer]:
    with ConformanceServer() as running:
        yield running
