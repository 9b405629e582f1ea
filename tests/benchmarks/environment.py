"""Environments with this project as people install it, for raw and for ours.

The one that runs the tests has more: where h2 is installed, httpx loads it at each start.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.runs import run

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".cache" / "bench"
EXTRAS: Mapping[str, str] = {"environment": "", "environment-transports": "[fast,httpx2]"}
"""The folders of environments, and the extras in each."""


def built_wheel(folder: str) -> Path:
    """A wheel of the working tree, in a folder."""
    run([sys.executable, "-m", "build", "--no-isolation", "--wheel", str(ROOT), "--outdir", folder])
    (wheel,) = Path(folder).glob("*.whl")
    return wheel


def installed_alone() -> list[str]:
    """The interpreters of two environments with the working tree and what it demands, in our pinned versions:
    without extras, and with those of transports.

    Raises RunError when they cannot be installed.
    """
    with TemporaryDirectory() as folder:
        wheel = str(built_wheel(folder))
        return [_installed(FOLDER / name, wheel, extras) for name, extras in EXTRAS.items()]


def _installed(folder: Path, wheel: str, extras: str) -> str:
    python = folder / "bin" / "python"
    if not python.exists():
        run([sys.executable, "-m", "venv", str(folder)])
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    run([*pip, "--constraint", str(ROOT / "constraints.txt"), wheel + extras])
    run([*pip, "--force-reinstall", "--no-deps", wheel])  # the same version need not be the same tree
    return str(python)
