"""Read documents for a comparison: contracts unchanged, vendor documents in canonical form."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from codegen.contract import overlay
from codegen.contract.canonical import check_contract
from codegen.contract.check import check
from codegen.contract.pin import NAMES_LOCK, NAMES_RULES, OVERLAYS, files, fixes_digest
from codegen.document.openapi import Document, SpecError, load
from codegen.naming.names import Names, name_arguments, name_attributes, name_operations
from codegen.normalise import normalise
from codegen.normalise.order import canonical_order


@frozen
class Contract:
    """A document in canonical form, with or without prose."""

    document: Document
    name: str = ""
    unmatched: tuple[str, ...] = ()
    """Fixes that match nothing, as file and target."""


def read_both(old: Path, new: Path, *, overlays: Path = OVERLAYS) -> tuple[Contract, Contract]:
    """Read two documents for a comparison.

    A contract includes the fixes and the chosen names, so they are also applied to a vendor document that is
    compared with one, as far as they match; otherwise each would look like a change. Raises SpecError.
    """
    documents = [(path, load(path)) for path in (old, new)]
    fixed = any(_has_fixes(document, overlays) for _, document in documents)
    fixes = files(overlays, "fixes") if fixed else []
    first, second = (_contract(path, document, fixes, ours=fixed) for path, document in documents)
    return first, second


def _has_fixes(document: Document, overlays: Path) -> bool:
    applied = document.get("x-contract")
    return isinstance(applied, dict) and applied.get("fixes") == fixes_digest(overlays)


def _contract(path: Path, document: Document, fixes: list[Path], *, ours: bool) -> Contract:
    try:
        check(document)
        if isinstance(document.get("x-contract"), dict):
            check_contract(document)
            return Contract(document, path.name)
        names = Names.read(NAMES_RULES, NAMES_LOCK)
        canonical, unmatched = _normalised(document, names, fixes)
        if ours:  # the contract has the names that names.toml chooses
            canonical = canonical_order(name_arguments(name_attributes(canonical, names), names))
        check(canonical)
    except SpecError as error:
        raise error if error.file else error.within(path) from None
    except RecursionError:
        raise SpecError("contains itself, or is nested too deeply", file=path) from None
    return Contract(canonical, path.name, tuple(unmatched))


def _normalised(document: Document, names: Names, fixes: list[Path]) -> tuple[Document, list[str]]:
    canonical, _ = normalise(document, names)
    unmatched: list[str] = []
    for path in fixes:
        canonical, missed = overlay.apply_matching(canonical, path)
        unmatched += [f"{path.name}: {target}" for target in missed]
    if fixes:
        canonical, _ = normalise(canonical, names)
    return canonical_order(name_operations(canonical, names)), unmatched
