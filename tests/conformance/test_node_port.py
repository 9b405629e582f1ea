"""The port to Node passes the vectors, where Node is."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

PORT = Path(__file__).parent / "ports" / "node"
OLDEST = 20


@pytest.fixture(scope="module")
def node() -> str:
    """The path of a Node that is new enough."""
    found = shutil.which("node")
    if found is None:
        pytest.skip(f"node {OLDEST} or newer is not installed")
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.lstrip("v").split(".")[0]) < OLDEST:
        pytest.skip(f"node is {version.strip()}, and the port needs {OLDEST}")
    return found


def test_the_port_passes_every_vector(node: str) -> None:
    """Those that it does not pass are in ignored.json, with reasons."""
    run = subprocess.run([node, PORT / "run-vectors.mjs"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr
    assert re.search(r"^\d{3,} passed, 0 failed", run.stdout.splitlines()[-1]), run.stdout[-4000:]
