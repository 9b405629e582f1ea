"""Pin and generate as the command line does: a document -> its contract and its package."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from codegen.__main__ import main
from codegen.document.openapi import Document, load


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
