"""The contract of the project, and a small one with the package generated from it, made once a run."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import pytest

from codegen.contract.pin import CONTRACT
from codegen.document.openapi import Document, load
from codegen.reference.entries import Reference, reference_of
from tests.codegen.rendering import Rendered, render
from tests.codegen.small_documents import FIXTURES


@pytest.fixture(scope="session")
def contract() -> Document:
    """The pinned contract of the project, for tests that do not change it."""
    return load(CONTRACT)


@pytest.fixture(scope="session")
def reference(contract: Document) -> Reference:
    """What the reference tells about each operation."""
    return reference_of(contract)


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """A contract with every construct that the generator knows."""
    folder = tmp_path_factory.mktemp("library")
    return render(FIXTURES / "every_construct.yaml", folder, "library_api")


@pytest.fixture
def library_api(library: Rendered, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The generated package, imported."""
    monkeypatch.syspath_prepend(str(library.package.parent))
    return import_module(library.package.name)
