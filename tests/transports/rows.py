"""Which transports the tests run on, one after another, and with which versions of their libraries.

    row = Row("httpx-0.27.0", "httpx", ("httpx==0.27.0",))
    row.install()
    subprocess.run([row.python, "-m", "pytest"], env={**os.environ, "TEST_TRANSPORT": row.transport})

A row without versions of its own runs in the environment of development, which has the newest of each
library. The others live in `.cache/transports` until what they are made of changes.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache" / "transports"

_TOOLS = (
    "cattrs",
    "h2",
    "hypothesis",
    "jsonschema-rs",
    "mcp",
    "opentelemetry-sdk",
    "pytest",
    "pytest-randomly",
    "pytest-xdist",
    "PyYAML",
    "respx",
    "tqdm",
    "trio",
    "trustme",
    "vcrpy",
)
"""What the tests need beside our package; pytest-httpx goes with the newest httpx alone."""

_PATIENCE = 900  # seconds for an installation


class InstallationError(Exception):
    """An environment could not be made."""


class Row(NamedTuple):
    """A transport to test."""

    name: str
    transport: str
    """Its name, as `OPENROUTER_TRANSPORT` has it."""
    versions: tuple[str, ...] = ()
    """Requirements that differ from those of development."""

    @property
    def folder(self) -> Path:
        """The environment, if it is the row's own."""
        return CACHE / self.name

    @property
    def python(self) -> str:
        """The interpreter."""
        if not self.versions:
            return sys.executable
        return str(self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))

    def install(self) -> None:
        """Make the environment unless it is up to date. Raises InstallationError with what pip said."""
        if not self.versions:
            return
        stamp = self.folder / "made-of"
        constraints = self._constraints()
        made_of = hashlib.sha256("\n".join([constraints, _requirements(), sys.version]).encode()).hexdigest()
        if stamp.exists() and stamp.read_text("utf-8") == made_of:
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        _run(sys.executable, "-m", "venv", "--without-pip", str(self.folder))
        chosen = self.folder / "constraints.txt"
        chosen.write_text(constraints, "utf-8")
        pip = ("-m", "pip", "--disable-pip-version-check", "--python", self.python, "install", "--quiet")
        ours = f"{ROOT}[fast,http2,httpx2]"
        _run(sys.executable, *pip, "--constraint", str(chosen), "--editable", ours, *_TOOLS)
        stamp.write_text(made_of, "utf-8")

    def _constraints(self) -> str:
        """Those of development, but for the versions of this row."""
        changed = {_package(version) for version in self.versions}
        lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        return "\n".join([*(line for line in lines if _package(line) not in changed), *self.versions, ""])


ROWS = (
    Row("httpx", "httpx"),
    Row("httpx-0.27.0", "httpx", ("httpx==0.27.0",)),
    Row("httpx2", "httpx2"),
    Row("httptools", "httptools"),
    Row("aiohttp", "aiohttp"),
)


def rows(names: Sequence[str] = ()) -> list[Row]:
    """The rows with these names; all, if there are none. Raises ValueError for one that is not there."""
    every = {row.name: row for row in ROWS}
    for name in names:
        if name not in every:
            raise ValueError(f"{name!r} is not tested; {', '.join(every)} are")
    return [every[name] for name in dict.fromkeys(names)] or list(ROWS)


def _package(requirement: str) -> str:
    return re.split(r"[=<>\s]", requirement, maxsplit=1)[0].lower()


def _requirements() -> str:
    """What our package asks for, whatever else pyproject.toml says."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    return json.dumps([project["dependencies"], extras["fast"], extras["http2"], extras["httpx2"], _TOOLS])


def _run(*command: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise InstallationError(f"no end after {_PATIENCE} s of {' '.join(command)}") from None
    if done.returncode:
        raise InstallationError("\n".join(done.stderr.strip().splitlines()[-15:]))
