"""Turn a vendor document into openapi.yaml, the contract in canonical form with prose of our own."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

from attrs import evolve, frozen

from codegen.contract import overlay
from codegen.contract.check import check
from codegen.contract.styles import check_styles
from codegen.document.openapi import Document, SpecError, dump, operations, read_source, schemas
from codegen.naming.names import Names, name_arguments, name_attributes, name_operations
from codegen.normalise import normalise
from codegen.normalise.order import canonical_order

HERE = Path(__file__).parents[1]
ROOT = HERE.parent
CONTRACT = ROOT / "openapi.yaml"
OVERLAYS = HERE / "overlays"
NAMES_RULES = HERE / "names.toml"
NAMES_LOCK = HERE / "names.lock"
SPEC_LOCK = HERE / "spec.lock"
FORM = 1
"""Version of the canonical form, `x-contract.form` in the contract."""

AdaptOverlays: TypeAlias = Callable[[list[Path], Document], None]


@frozen
class Pinned:
    """A pinned contract with its lock files, not written yet."""

    document: Document
    text: str
    counts: dict[str, int]
    names_lock: str | None
    spec_lock: str | None
    """Both locks are None if the input was a contract, since they describe a vendor document."""


def pin(
    source: Path,
    *,
    overlays: Path | None = OVERLAYS,
    locks: Path = HERE,
    date: str = "",
    adapt: AdaptOverlays = lambda paths, contract: None,
) -> Pinned:
    """Turn the OpenAPI document at `source` into the contract.

    A contract is a fixed point: pinning it again gives the same bytes. It contains the fixes, so only the
    prose is applied to it again. `overlays=None` applies none, for documents without the targets of the
    overlays. `adapt` is called with the overlay files and the contract before they are applied to it, and may
    rewrite the files. Raises SpecError.
    """
    read = read_source(source)
    document = read.document
    names = Names.read(NAMES_RULES, locks / NAMES_LOCK.name)
    try:
        check(document)
        contract, counts = _contract(document, names, overlays, adapt)
    except SpecError as error:
        raise error if error.file else error.within(source) from None
    except RecursionError:
        raise SpecError("contains itself, or is nested too deeply", file=source) from None
    text = dump(contract)
    is_contract = "x-contract" in document
    return Pinned(
        document=contract,
        text=text,
        counts=counts,
        names_lock=None if is_contract else names.lock_text(contract),
        spec_lock=None if is_contract else _spec_lock(read.files, contract, counts, date),
    )


def _contract(
    document: Document, names: Names, overlays: Path | None, adapt: AdaptOverlays
) -> tuple[Document, dict[str, int]]:
    found = document.get("x-contract")
    if found is not None and overlays and found != _applied(overlays):
        raise SpecError("has other fixes than codegen/overlays; pin the vendor document", place="x-contract")
    contract, counts = normalise(document, names)
    if fixes := files(overlays, "fixes") if found is None else []:
        adapt(fixes, contract)
        contract, applied = overlay.apply(contract, *fixes)
        counts |= applied
        contract, _ = normalise(contract, names)
    contract = name_arguments(name_attributes(name_operations(contract, names), names), names)
    prose = files(overlays, "prose")
    adapt(prose, contract)
    contract, applied = overlay.apply(contract, *prose)
    counts |= applied
    try:
        check(contract)
        check_styles(contract)
    except SpecError as error:  # the document was valid before the overlays
        raise (error.within(overlays.name) if overlays else error) from None
    contract["x-contract"] = found or _applied(overlays)
    return canonical_order(contract), counts


def _applied(overlays: Path | None) -> dict[str, Any]:
    return {"form": FORM, "fixes": fixes_digest(overlays)}


def files(overlays: Path | None, kind: str) -> list[Path]:
    """Return the overlays of a kind, `fixes` or `prose`, in the order of application."""
    return sorted(overlays.glob(f"{kind}.*.yaml")) if overlays else []


def fixes_digest(overlays: Path | None) -> str:
    """Return the digest by which a contract records the fixes that were applied to it."""
    return _digest(*files(overlays, "fixes"))


def _digest(*paths: Path) -> str:
    """Return the SHA-256 of the concatenated files."""
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()


def _spec_lock(files: tuple[Path, ...], contract: Document, counts: dict[str, int], date: str) -> str:
    source = files[0]
    found = re.search(r"\d{4}-\d{2}-\d{2}", source.name)
    content: dict[str, Any] = {
        "source": {
            "name": source.name,
            "date": date or (found[0] if found else ""),
            "sha256": _digest(*files),
        },
        "contract": _sizes(contract),
        "passes": counts,
        "tools": {name: version(name) for name in ("openapi-python-client", "PyYAML", "ruff")},
    }
    return json.dumps(content, indent=2) + "\n"


def with_locks(pinned: Pinned, source: Path, date: str = "") -> Pinned:
    """Return what was pinned from a contract with its locks: those beside it, or else what it says itself.

    Otherwise the locks of another document would stay, and with them its date in the package.
    """
    for folder in (source.parent / HERE.name, source.parent):
        spec, names = folder / SPEC_LOCK.name, folder / NAMES_LOCK.name
        if names.exists() and _describes(spec, pinned.document):
            locks = names.read_text("utf-8"), spec.read_text("utf-8")
            return evolve(pinned, names_lock=locks[0], spec_lock=locks[1])
    known = Names.read(NAMES_RULES, NAMES_LOCK)
    known.used_schemas = dict(known.locked_schemas)
    return evolve(
        pinned,
        names_lock=known.lock_text(pinned.document),
        spec_lock=_spec_lock((source,), pinned.document, pinned.counts, date),
    )


def _describes(lock: Path, contract: Document) -> bool:
    """Whether a lock counts as many operations and schemas as the contract has."""
    try:
        return bool(json.loads(lock.read_bytes())["contract"] == _sizes(contract))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _sizes(contract: Document) -> dict[str, int]:
    return {
        "operations": sum(1 for _ in operations(contract)),
        "paths": len(contract["paths"]),
        "schemas": len(schemas(contract)),
    }


def write(pinned: Pinned, out: Path = CONTRACT, locks: Path = HERE) -> None:
    """Write the contract to `out` and the lock files to `locks`."""
    out.write_text(pinned.text, "utf-8")
    for lock, text in ((NAMES_LOCK, pinned.names_lock), (SPEC_LOCK, pinned.spec_lock)):
        if text is not None:
            (locks / lock.name).write_text(text, "utf-8")
