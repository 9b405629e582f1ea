"""The small contract and the package that is generated from it, made once a run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from small_documents import FIXTURES

from codegen.__main__ import main
from codegen.document import Document, load


@dataclass(frozen=True)
class Rendered:
    """A contract that was pinned and the package that was generated from it."""

    contract: Path
    package: Path

    @property
    def document(self) -> Document:
        return load(self.contract)

    def copy(self, folder: Path) -> Rendered:
        """A copy that a test may damage."""
        contract = shutil.copy(self.contract, folder)
        return Rendered(Path(contract), Path(shutil.copytree(self.package, folder / self.package.name)))


def render(source: Path, folder: Path, name: str) -> Rendered:
    """Pin a document without overlays, and generate the package `name` from it."""
    contract, package = folder / "openapi.yaml", folder / name
    assert main(["pin", "--bare", str(source), "--out", str(contract)]) == 0
    assert main(["generate", "--spec", str(contract), "--out", str(package)]) == 0
    return Rendered(contract, package)


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """A contract with every construct that the generator knows."""
    folder = tmp_path_factory.mktemp("library")
    return render(FIXTURES / "every_construct.yaml", folder, "library_api")


@pytest.fixture
def library_api(library: Rendered, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The generated package, imported."""
    monkeypatch.syspath_prepend(str(library.package.parent))
    return import_module(library.package.name)
