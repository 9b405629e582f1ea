"""Build everything that an update changes in a staging folder, and check it there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from codegen.audit.coverage import Coverage, measure
from codegen.audit.verify import missing
from codegen.contract.pin import (
    CONTRACT,
    HERE,
    NAMES_LOCK,
    NAMES_RULES,
    OVERLAYS,
    ROOT,
    Pinned,
    pin,
    with_locks,
    write,
)
from codegen.document.openapi import Document, SpecError, load_contract
from codegen.naming.names import Names
from codegen.naming.repetition import repetitive
from codegen.render.manifest import edited
from codegen.render.project import generate
from codegen.update.relocate import Relocations, relocate

PACKAGE = Path("generated", "openrouter_api")
VECTORS = Path("tests", "conformance", "vectors")
"""Both are installed as whole folders, because files are removed as well."""
_IMPORT_ALL = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(getattr(package, "__path__", ()), name + "."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
"""


@frozen
class Draft:
    """A pinned contract that is not installed yet."""

    old: Document
    pinned: Pinned
    relocations: Relocations
    coverage: Coverage
    repetitive: list[str]
    """Names to shorten in names.toml."""
    date: str
    """Date of the document; empty if unknown."""


def draft(source: Path, date: str, folder: Path) -> Draft:
    """Pin the document at `source` into the staging folder, with relocated overlays. Raises SpecError."""
    old = load_contract(CONTRACT)
    overlays = folder / "codegen" / "overlays"
    shutil.copytree(OVERLAYS, overlays)
    relocations = Relocations()

    def adapt(paths: list[Path], contract: Document) -> None:
        for name, text in relocate(paths, old, contract, relocations).items():
            (overlays / name).write_text(text, "utf-8")

    pinned = pin(source, overlays=overlays, locks=HERE, date=date, adapt=adapt)
    if pinned.spec_lock is None:
        pinned = with_locks(pinned, source, date)
    write(pinned, folder / CONTRACT.name, folder / "codegen")
    known_date = json.loads(pinned.spec_lock)["source"]["date"] if pinned.spec_lock else date
    kept = Names.read(NAMES_RULES, NAMES_LOCK).kept
    to_shorten = repetitive(pinned.document, kept)
    return Draft(old, pinned, relocations, measure(pinned.document), to_shorten, known_date)


def check_untouched() -> None:
    """Raise SpecError if someone edited the generated package, since an update would replace it."""
    package = ROOT / PACKAGE
    if package.exists() and (lines := edited(package)):
        path, _, what = lines[0].partition(": ")
        more = f", and {len(lines) - 1} more" if len(lines) > 1 else ""
        raise SpecError(
            f"{what} by hand{more}; save what is needed, then run `make generate`, which replaces it",
            file=(PACKAGE / path).as_posix(),
        )


def render(folder: Path) -> int:
    """Generate the package from the staged contract; return its number of files."""
    try:
        rules = folder / NAMES_RULES.relative_to(ROOT)
        return generate(folder / CONTRACT.name, folder / PACKAGE, rules if rules.exists() else NAMES_RULES)
    except SpecError as error:  # by then the staged file will be gone
        staged_contract = error.file == str(folder / CONTRACT.name)
        raise (error.within("the new contract") if staged_contract else error) from None


def check(folder: Path) -> None:
    """Raise SpecError unless all of the staged package can be imported, and has all of the contract."""
    package = folder / PACKAGE
    with_overrides = (ROOT / "overrides" / "openrouter_sdk").exists()
    _run(
        "-c",
        _IMPORT_ALL,
        package.name,
        *(["openrouter_sdk.client", "openrouter_sdk.async_client"] if with_overrides else []),
        folder=folder,
    )
    if problems := missing(load_contract(folder / CONTRACT.name), package):
        raise SpecError(f"{problems[0]} ({len(problems)} such)", file=package.name)


def _run(*arguments: str, folder: Path) -> None:
    """Run Python with the staged package instead of the installed one."""
    paths = [folder / "generated", ROOT / "overrides", ROOT]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise SpecError(
            last[0], file="the new package", place=arguments[1] if arguments[0] == "-m" else "import"
        )


def vectors(folder: Path) -> None:
    """Derive the conformance vectors from the staged contract."""
    current = ROOT / VECTORS
    if current.exists():
        shutil.copytree(current, folder / VECTORS)
        contract, out = str(folder / CONTRACT.name), str(folder / VECTORS)
        _run("-m", "tests.conformance.derive", "--contract", contract, "--out", out, folder=folder)


def staged(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield each staged file or folder that differs from the tree, with its destination."""
    whole = [relative for relative in (PACKAGE, VECTORS) if (folder / relative).exists()]
    for relative in whole:
        yield folder / relative, ROOT / relative
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if path.is_dir() or any(one in relative.parents for one in whole):
            continue
        target = ROOT / relative
        if not target.exists() or target.read_bytes() != path.read_bytes():
            yield path, target
