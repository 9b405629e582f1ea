"""Compare two contracts and return a report."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.contract.pin import NAMES_RULES, ROOT
from codegen.diff.accepted import RemovedNames, told
from codegen.diff.finding import classify
from codegen.diff.operations.matching import Operation
from codegen.diff.operations.operations import differences
from codegen.diff.python_names import name_changes
from codegen.diff.report import Report
from codegen.document.openapi import Document, operations
from codegen.document.walk import every_schema
from codegen.naming.aliases import Aliases
from codegen.naming.names import operation_name
from codegen.naming.removed import Removed

VERSION = ROOT / "overrides" / "openrouter_sdk" / "_version.py"


def compare(
    old: Document,
    new: Document,
    accepted: dict[str, str] | None = None,
    *,
    aliases: Aliases | None = None,
    removed: Removed | None = None,
    version: str | None = None,
    unmatched_fixes: tuple[str, ...] = (),
) -> Report:
    """Compare two contracts in canonical form, with or without prose.

    `accepted` maps accepted fingerprints to reasons. `aliases` and `removed` are by default those of
    names.toml: an alias counts if its target exists in the new contract, and a removal is accepted if it is
    said what to use instead. `version` is that of the last release, by default the version of the package.
    """
    found = differences(old, new)
    known = Aliases.read(NAMES_RULES) if aliases is None else aliases
    changes = [*found.changes, *name_changes(old, new, found, known)]
    methods = {
        op["operationId"]: operation_name(op) for document in (new, old) for _, _, op in operations(document)
    }
    entries = accepted or {}
    instead = Removed.read(NAMES_RULES) if removed is None else removed
    names = RemovedNames(old, new, known)
    classified = [classify(one, methods, entries, told(one, names, instead)) for one in changes]
    findings = {finding.fingerprint: finding for finding in classified}
    return Report(
        findings=tuple(sorted(findings.values(), key=lambda f: (f.resource, f.subject, f.steps, f.rule.id))),
        version=package_version() if version is None else version,
        operations=(_count(old), _count(new)),
        reworded=_reworded(old, new),
        without_reason=tuple(sorted(key for key in entries if key in findings and not entries[key])),
        outdated=tuple(sorted(entries.keys() - findings.keys())),
        unmatched_fixes=unmatched_fixes,
    )


def package_version(path: Path = VERSION) -> str:
    """Return the version of the package."""
    found = re.search(r'__version__ = "([^"]+)"', path.read_text("utf-8"))
    return found[1] if found else "0"


def _count(document: Document) -> int:
    return sum(1 for _ in operations(document))


def _reworded(old: Document, new: Document) -> int:
    """Count the places that both contracts describe, but differently."""
    before, after = _prose(old), _prose(new)
    return sum(1 for place in before.keys() & after.keys() if before[place] != after[place])


def _prose(document: Document) -> dict[tuple[str, ...], tuple[str, str]]:
    prose: dict[tuple[str, ...], tuple[str, str]] = {}
    for place, schema in every_schema(document):
        if "description" in schema:
            prose[place] = ("", schema["description"])
    for path, method, op in operations(document):
        operation = Operation(path, method, op)
        if "summary" in op or "description" in op:
            prose["operation", operation.id] = (op.get("summary", ""), op.get("description", ""))
        for parameter in op.get("parameters", ()):
            if "description" in parameter:
                place = ("operation", operation.id, parameter["in"], parameter["name"])
                prose[place] = ("", parameter["description"])
    return prose
