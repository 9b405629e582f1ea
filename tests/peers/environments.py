"""Make an environment for each peer, with the newest version that the package index has.

    environment = ready("openai")
    subprocess.run([*environment.command, "adapter.py"], env=environment.variables())

Environments live in `.cache/peers/<name>` and are kept until `upgrade`, or `make clean`. They are made with
pip or npm as anybody would, so an index that these are set up for is used. From a shell:
`python -m tests.peers.environments openai --upgrade`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).parents[2] / ".cache" / "peers"

PROJECT = Path(__file__).parents[2] / "pyproject.toml"

_PATIENCE = 900  # seconds for an installation


class PeerError(Exception):
    """The environment of a peer could not be made."""


@dataclass(frozen=True)
class Peer:
    """What is installed for a peer; the first package is the peer itself."""

    kind: Literal["python", "node"]
    packages: tuple[str, ...]


def _beside_ours(*packages: str) -> Peer:
    """A peer with what our package needs; ours itself is found by PYTHONPATH."""
    dependencies = tomllib.loads(PROJECT.read_text("utf-8"))["project"]["dependencies"]
    return Peer("python", (*packages, *dependencies))


PEERS: Mapping[str, Peer] = {
    "openrouter": Peer("python", ("openrouter",)),
    "openai": Peer("python", ("openai",)),
    "openai-aiohttp": Peer("python", ("openai", "openai[aiohttp]")),
    "openrouter-haystack": Peer("python", ("openrouter-haystack",)),
    "langchain-openrouter": Peer("python", ("langchain-openrouter", "langchain")),
    "langchain-openai": Peer("python", ("langchain-openai",)),
    # Its requirement allows newer versions of openrouter, with which it cannot be imported.
    "openrouter-agent-sdk": Peer("python", ("openrouter-agent-sdk", "openrouter==1.1.39")),
    "pydantic-ai": Peer("python", ("pydantic-ai-slim", "pydantic-ai-slim[openrouter]")),
    "openrouter-node": Peer("node", ("@openrouter/sdk",)),
    "openai-node": Peer("node", ("openai",)),
    "openrouter-agent-node": Peer("node", ("@openrouter/agent", "zod")),
    "ai-sdk-node": Peer("node", ("@openrouter/ai-sdk-provider", "ai", "zod")),
    "openrouter-beside-ours": _beside_ours("openrouter"),
    "openai-beside-ours": _beside_ours("openai"),
    "openrouter-haystack-beside-ours": _beside_ours("openrouter-haystack"),
    "haystack-beside-ours": _beside_ours("haystack-ai"),
    "langchain-openrouter-beside-ours": _beside_ours("langchain-openrouter", "langchain"),
    "langchain-openai-beside-ours": _beside_ours("langchain-openai"),
}


@dataclass(frozen=True)
class Environment:
    """A peer, installed."""

    name: str
    peer: Peer
    folder: Path

    @property
    def command(self) -> list[str]:
        """What runs a program in it; the program's path follows. A program for node has to be in `folder`,
        or name it, since node looks packages up from where the program is."""
        return ["node"] if self.peer.kind == "node" else [str(_python(self.folder))]

    @property
    def version(self) -> str:
        """The version of the peer."""
        return self.versions[self.peer.packages[0]]

    @property
    def versions(self) -> dict[str, str]:
        """The versions of all packages in it."""
        found: dict[str, str] = json.loads((self.folder / "versions.json").read_text("utf-8"))
        return found

    def variables(self) -> dict[str, str]:
        """Environment variables for a program in it: those of this process, without ours of Python."""
        ours = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
        return {name: value for name, value in os.environ.items() if name not in ours}


def ready(name: str, *, upgrade: bool = False) -> Environment:
    """The environment of a peer, made or upgraded if need be. Raises PeerError when it cannot be."""
    peer = PEERS[name]
    environment = Environment(name, peer, ROOT / name)
    if upgrade or not (environment.folder / "versions.json").exists():
        environment.folder.mkdir(parents=True, exist_ok=True)
        install = _install_node if peer.kind == "node" else _install_python
        versions = install(environment)
        (environment.folder / "versions.json").write_text(json.dumps(versions, indent=1), "utf-8")
    return environment


def _install_python(environment: Environment) -> dict[str, str]:
    python = _python(environment.folder)
    if not python.exists():
        _run(environment, [sys.executable, "-m", "venv", str(environment.folder)])
    pip = [str(python), "-m", "pip", "--disable-pip-version-check"]
    _run(environment, [*pip, "install", "--quiet", "--upgrade", *environment.peer.packages])
    listed = json.loads(_run(environment, [*pip, "list", "--format", "json"]))
    return {one["name"]: one["version"] for one in listed}


def _install_node(environment: Environment) -> dict[str, str]:
    npm = shutil.which("npm")
    if npm is None:
        raise PeerError(f"{environment.name} needs npm, which is not installed here")
    here = [npm, "--prefix", str(environment.folder)]
    newest = [f"{package}@latest" for package in environment.peer.packages]
    _run(environment, [*here, "install", "--silent", "--no-audit", "--no-fund", *newest])
    listed = json.loads(_run(environment, [*here, "ls", "--json", "--depth", "0"]))
    return {name: facts["version"] for name, facts in listed["dependencies"].items()}


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _run(environment: Environment, command: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            command,
            env=environment.variables(),
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise PeerError(f"{environment.name}: no end after {_PATIENCE} s of {' '.join(command)}") from None
    if done.returncode:
        said = "\n".join(done.stderr.strip().splitlines()[-5:])
        raise PeerError(f"{environment.name}: {Path(command[0]).name} failed:\n{said}")
    return done.stdout


def main(arguments: Sequence[str] | None = None) -> None:
    """Make environments and print their versions."""
    parser = argparse.ArgumentParser("python -m tests.peers.environments", description="Install peers.")
    parser.add_argument("names", nargs="*", metavar="name", help=f"any of {', '.join(PEERS)}; none is all")
    parser.add_argument("--upgrade", action="store_true", help="fetch the newest versions")
    options = parser.parse_args(arguments)
    unknown = sorted(set(options.names) - set(PEERS))
    if unknown:
        parser.error(f"there is no peer {unknown[0]!r}; there are {', '.join(PEERS)}")
    for name in options.names or PEERS:
        print(name, ready(name, upgrade=options.upgrade).version)


if __name__ == "__main__":
    main()
