"""The port to Node passes the vectors, where Node is."""

import re
import subprocess
from pathlib import Path

PORT = Path(__file__).parent / "ports" / "node"


def test_the_port_passes_every_vector(node: str) -> None:
    """Each in all lanes of the port that have its kind; it ignores none."""
    run = subprocess.run([node, PORT / "run-vectors.mjs"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr
    assert re.search(r"^\d{4,} passed, 0 failed$", run.stdout.splitlines()[-1]), run.stdout[-4000:]
