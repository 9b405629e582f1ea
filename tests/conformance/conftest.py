"""The Node that the port to Node needs."""

import shutil
import subprocess

import pytest

OLDEST = (20, 3)


@pytest.fixture(scope="session")
def node() -> str:
    """The path of a Node that is new enough; without one the tests of the port are skipped."""
    needed = ".".join(map(str, OLDEST))
    found = shutil.which("node")
    if found is None:
        pytest.skip(f"node {needed} or newer is not installed")
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
    if tuple(map(int, version.lstrip("v").split(".")[:2])) < OLDEST:
        pytest.skip(f"node is {version.strip()}, and the port needs {needed}")
    return found
