"""How large each client is when it is installed, and what an installation of it brings along."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distributions
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.benchmarks.budgets import OURS
from tests.benchmarks.environment import built_wheel
from tests.benchmarks.figures import Row, plain_row
from tests.benchmarks.runs import Runner, run

PACKAGES: Mapping[str, Sequence[str]] = {
    "raw": ("httpx", "orjson"),
    "ours": ("openrouter-sdk",),
    "openrouter": ("openrouter",),
    "openai": ("openai",),
}
"""What a person installs to have each client."""


def size_rows(runners: Sequence[Runner]) -> Iterator[Row]:
    """The rows of the table."""
    wheel, ours = our_wheel()
    found = {one.client: installed(one.python) for one in runners if one.client in PACKAGES}
    own = {client: own_files(PACKAGES[client], one) for client, one in found.items()} | {OURS: ours}
    files: dict[str, float] = {client: one.files for client, one in own.items()}
    both: dict[str, float] = {client: one.files + one.bytecode for client, one in own.items()}
    yield plain_row("installed own", "installed: own files", "B", files)
    yield plain_row("installed bytecode", "installed: own files and their bytecode", "B", both)
    yield plain_row("installed wheel", "installed: wheel", "B", {OURS: wheel})
    packages: dict[str, float] = {client: len(pulled(PACKAGES[client], one)) for client, one in found.items()}
    yield plain_row("installed packages", "installed: packages, itself among them", "n", packages)


@dataclass(frozen=True)
class Size:
    """Bytes of what a client has installed, without what it depends on."""

    files: int
    bytecode: int
    """What Python writes beside the files, when they are installed or first imported."""


def our_wheel() -> tuple[int, Size]:
    """Bytes of a wheel of the working tree, and of what is installed from it."""
    with TemporaryDirectory() as folder:
        wheel = built_wheel(folder)
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(Path(folder, "installed"))
        run([sys.executable, "-m", "compileall", "-q", f"{folder}/installed"])
        return wheel.stat().st_size, size(path for path in Path(folder, "installed").rglob("*"))


def installed(python: str) -> Mapping[str, Distribution]:
    """What an environment has, by name."""
    places = run([python, "-c", "import site; print(*site.getsitepackages(), sep='\\n')"]).splitlines()
    return {canonicalize_name(one.name): one for one in distributions(path=places)}


def own_files(packages: Sequence[str], found: Mapping[str, Distribution]) -> Size:
    """The size of some packages, as pip installed them."""
    return size(Path(str(file.locate())) for name in packages for file in found[name].files or ())


def size(paths: Iterable[Path]) -> Size:
    """The size of files."""
    sizes = [(path.suffix == ".pyc", path.stat().st_size) for path in paths if path.is_file()]
    return Size(*(sum(length for compiled, length in sizes if compiled is kind) for kind in (False, True)))


def pulled(packages: Sequence[str], found: Mapping[str, Distribution]) -> set[str]:
    """The packages that are installed when some are, these among them."""
    names: set[str] = set()
    waiting = list(packages)
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in names:
            continue
        if name not in found:
            raise PackageNotFoundError(name)
        names.add(name)
        waiting += [one.name for one in required(found[name])]
    return names


def required(distribution: Distribution) -> Iterator[Requirement]:
    """What a package demands here, without its extras."""
    for text in distribution.requires or ():
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement
