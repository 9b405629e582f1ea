"""An environment with this project as people install it, for raw and for ours.

The one that runs the tests has more: where h2 is installed, httpx loads it at each start.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.runs import run

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".cache" / "bench" / "environment"


def built_wheel(folder: str) -> Path:
    """A wheel of the working tree, in a folder."""
    run([sys.executable, "-m", "build", "--no-isolation", "--wheel", str(ROOT), "--outdir", folder])
    (wheel,) = Path(folder).glob("*.whl")
    return wheel


def installed_alone() -> str:
    """The interpreter of an environment with the working tree and what it demands, in our pinned versions.

    Raises RunError when that cannot be installed.
    """
    python = FOLDER / "bin" / "python"
    if not python.exists():
        run([sys.executable, "-m", "venv", str(FOLDER)])
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    with TemporaryDirectory() as folder:
        wheel = str(built_wheel(folder))
        run([*pip, "--constraint", str(ROOT / "constraints.txt"), wheel])
        run([*pip, "--force-reinstall", "--no-deps", wheel])  # the same version need not be the same tree
    return str(python)
