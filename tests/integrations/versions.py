"""Make an environment for each version of a framework that our integrations are tested with.

    version = Version("haystack", "3.4.1")
    version.install()
    subprocess.run([version.python, "program.py"])

Environments live in `.cache/integrations` and are kept until what they are made of changes: the file of
constraints, which pins every package, or the requirements in pyproject.toml. They are made with pip as
anybody would, of our package with the framework's extra.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CACHE = ROOT / ".cache" / "integrations"

TOOLS = ("hypothesis", "pytest", "pytest-randomly")

_PATIENCE = 900  # seconds for an installation


class InstallationError(Exception):
    """An environment could not be made."""


class Framework(NamedTuple):
    """What is installed and tested; the folders of tests have the names of `FRAMEWORKS`."""

    package: str
    versions: tuple[str, ...]  # of the package, from the newest to the oldest
    others: tuple[str, ...] = ()  # packages that only the tests need
    options: tuple[str, ...] = ()  # of pytest, about the plugins that those packages bring


# Plugins that langchain-tests brings: `socket` takes away the guard of tests/conftest.py, `recording` keeps
# answers in files, `asyncio` runs what anyio's plugin runs already, and the others take time.
_UNWANTED = ("asyncio", "codspeed", "langsmith_plugin", "recording", "socket")

FRAMEWORKS = {
    "haystack": Framework("haystack-ai", ("3.4.1", "3.0.0", "2.31.0")),
    "langchain": Framework(
        package="langchain-core",
        versions=("1.8.3", "1.6.0"),
        others=("langchain", "langchain-tests", "langgraph", "mcp"),
        options=("--benchmark-disable", *(f"-pno:{name}" for name in _UNWANTED)),
    ),
}


class Version(NamedTuple):
    """A framework in one version."""

    framework: str
    number: str

    def __str__(self) -> str:
        return f"{self.framework} {self.number}"

    @property
    def folder(self) -> Path:
        """The environment."""
        return CACHE / f"{self.framework}-{self.number}"

    @property
    def python(self) -> str:
        """The interpreter of the environment."""
        return str(self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))

    @property
    def constraints(self) -> Path:
        """The versions of all packages."""
        return HERE / self.framework / "constraints" / f"{self.number}.txt"

    @property
    def newest(self) -> bool:
        """Whether this is the newest version, with which types are checked."""
        return self.number == FRAMEWORKS[self.framework].versions[0]

    def install(self) -> bool:
        """Make the environment unless it is up to date, and return whether it was made.

        Raises InstallationError with what pip said.
        """
        stamp = self.folder / "made-of"
        made_of = _digest(self.constraints.read_bytes(), _requirements(), sys.version.encode())
        if stamp.exists() and stamp.read_text("utf-8") == made_of:
            return False
        self._create("--constraint", str(self.constraints))
        stamp.write_text(made_of, "utf-8")
        return True

    def pin(self) -> None:
        """Make the environment of the newest packages that go with this version, and pin them."""
        self._create()
        listed = json.loads(self._pip("list", "--format", "json"))
        pins = sorted(f"{one['name']}=={one['version']}" for one in listed if one["name"] != "openrouter-sdk")
        title = f"# The versions in which `make test-integrations` runs {self}; written with --pin."
        self.constraints.parent.mkdir(parents=True, exist_ok=True)
        self.constraints.write_text("\n".join([title, *sorted(pins, key=str.lower)]) + "\n", "utf-8")

    def _create(self, *options: str) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self._run(sys.executable, "-m", "venv", "--without-pip", str(self.folder))
        ours = ("--editable", f"{ROOT}[{self.framework}]", *TOOLS)
        framework = FRAMEWORKS[self.framework]
        theirs = (f"{framework.package}=={self.number}", *framework.others)
        # Python compiles what it imports, which is little of what is installed.
        self._pip("install", "--quiet", "--no-compile", *options, *theirs, *ours)

    def _pip(self, *arguments: str) -> str:
        pip = ("-m", "pip", "--disable-pip-version-check", "--python", self.python)
        return self._run(sys.executable, *pip, *arguments)

    def _run(self, *command: str) -> str:
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
        except subprocess.TimeoutExpired:
            raise InstallationError(f"no end after {_PATIENCE} s of {' '.join(command)}") from None
        if done.returncode:
            raise InstallationError("\n".join(done.stderr.strip().splitlines()[-15:]))
        return done.stdout


def versions(names: Sequence[str] = ()) -> list[Version]:
    """The versions with these names, such as `haystack` or `haystack==3.4.1`; all, if there are none.

    Raises ValueError for one that is not tested.
    """
    every = [Version(name, number) for name, framework in FRAMEWORKS.items() for number in framework.versions]
    chosen: list[Version] = []
    for name in names:
        found = [one for one in every if name in (one.framework, f"{one.framework}=={one.number}")]
        if not found:
            raise ValueError(f"{name!r} is not tested; {', '.join(map(str, every))} are")
        chosen += found
    return list(dict.fromkeys(chosen)) or every


def _requirements() -> bytes:
    """What our package asks for, whatever else pyproject.toml says."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = {name: project["optional-dependencies"][name] for name in FRAMEWORKS}
    others = [framework.others for framework in FRAMEWORKS.values()]
    return json.dumps([project["dependencies"], extras, others, TOOLS]).encode()


def _digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()
