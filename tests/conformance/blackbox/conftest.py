"""The conformance servers, and the driver that plays cases with an adapter."""

from __future__ import annotations

import os
import re
import subprocess
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


@pytest.fixture(scope="module", params=["python", "node"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The control API of the server in Python, then of the one in Node."""
    if request.param == "python":
        with ConformanceServer() as running:
            yield running.url
        return
    command = [request.getfixturevalue("node"), Path(__file__).with_name("server.mjs")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        [found] = re.findall(r"http://\S+/conformance", server.stdout.readline())
        yield found
        server.terminate()
