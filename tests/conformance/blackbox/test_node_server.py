"""The server of the black box in Node has the same cases as the one in Python, and our clients pass them."""

from __future__ import annotations

import subprocess
from importlib import import_module
from pathlib import Path

import pytest
from adapter import play_all

from tests.conformance.derive import blackbox_cases


def test_its_cases_are_those_of_the_package() -> None:
    """`make vectors` writes them."""
    assert blackbox_cases.PATH.read_text("utf-8") == blackbox_cases.text()


@pytest.mark.parametrize("url", ["node"], indirect=True)
def test_our_client_passes_all_of_its_cases(url: str) -> None:
    verdicts = play_all(import_module("ours_async").ADAPTER, url)
    assert {name: verdict for name, verdict in verdicts.items() if verdict["status"] != "passed"} == {}


@pytest.mark.parametrize("url", ["node"], indirect=True)
def test_the_port_to_node_passes_them_without_python(url: str, node: str) -> None:
    adapter = Path(__file__).parents[1] / "adapters" / "node_port.mjs"
    run = subprocess.run([node, adapter, url], capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.endswith(" passed, 0 failed, 1 not supported\n")
