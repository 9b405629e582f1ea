"""Which breaking changes are accepted: those of `accepted.toml`, and the removed names of `names.toml`."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path

from codegen.diff.change import Change
from codegen.diff.finding import Finding
from codegen.document.openapi import Document, SpecError, operations
from codegen.naming.aliases import Aliases
from codegen.naming.names import operation_name
from codegen.naming.public_names import PublicNames, public_names
from codegen.naming.python import argument
from codegen.naming.removed import Removed

ACCEPTED = Path(__file__).parent / "accepted.toml"
HEAD = """\
# Breaking changes that were reviewed and accepted: the fingerprint that `python -m codegen diff` prints, and
# the reason. An entry without a reason accepts nothing.

[accepted]
"""


def read_accepted(path: Path = ACCEPTED) -> dict[str, str]:
    """Return fingerprint -> reason; empty if the file does not exist. Raises SpecError."""
    try:
        content = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    except ValueError as error:
        raise SpecError(f"cannot be read: {' '.join(str(error).split())}", file=path) from error
    entries = content.get("accepted", {})
    for key in content.keys() - {"accepted"}:
        raise SpecError("is unknown; the only table is `[accepted]`", file=path, place=key)
    if not isinstance(entries, dict):
        raise SpecError("is not a table of fingerprint = reason", file=path, place="accepted")
    for fingerprint, reason in entries.items():
        if not isinstance(reason, str):
            raise SpecError("the reason is not a string", file=path, place=f"accepted.{fingerprint}")
    return {fingerprint: reason.strip() for fingerprint, reason in entries.items()}


def accepted_text(findings: Iterable[Finding]) -> str:
    """Return the content of a file that accepts the findings, each with a comment."""
    entries = [
        f"# {finding.rule.id}: {finding.where}\n"
        f"{json.dumps(finding.fingerprint)} = {json.dumps(finding.reason)}\n"
        for finding in findings
    ]
    return HEAD + "".join(entries)


def write_accepted(findings: Iterable[Finding], path: Path) -> None:
    """Replace the file; entries of an earlier comparison match nothing any more."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(accepted_text(findings), "utf-8")


class RemovedNames:
    """Finds the public names that a change takes away."""

    def __init__(self, old: Document, new: Document, aliases: Aliases) -> None:
        self._old: PublicNames = public_names(old)
        self._aliases = aliases
        self._methods = {op["operationId"]: operation_name(op) for _, _, op in operations(new)}

    def of(self, change: Change) -> list[tuple[str, str]]:
        """Return (kind, name) for each name that a removal takes away, with the new name of its owner."""
        kind, *place = change.place
        if change.kind.endswith("-name-removed"):
            return [(f"{place[0]}s", place[1])]
        if change.kind == "operation-removed":
            resources = self._old.resources
            named = (name for name, identifier in self._old.methods.items() if identifier == place[0])
            return [("methods", name) for name in named if resources[one := name.partition(".")[0]] == one]
        if change.kind == "parameter-removed":
            return self._argument(place[0], place[1].rpartition(" ")[2])
        if change.kind == "property-removed" and kind == "schema" and len(place) == 2:
            return self._property(change, place[0], place[1].removeprefix("."))
        return []

    def _argument(self, identifier: str, wire: str) -> list[tuple[str, str]]:
        method = self._methods.get(identifier)
        return [("arguments", f"{method}.{argument(wire)}")] if method else []

    def _property(self, change: Change, component: str, wire: str) -> list[tuple[str, str]]:
        by_place = {place: name for name, place in self._old.fields.items()}
        model, _, field = by_place.get((component, wire), "").partition(".")
        found = [("fields", f"{self._aliases.models.get(model, model)}.{field}")] if field else []
        if change.side == "request":
            known = set(self._old.arguments.values())
            for identifier in sorted(change.operations):
                found += self._argument(identifier, wire) if (identifier, wire) in known else []
        return found


def told(change: Change, names: RemovedNames, removed: Removed) -> str:
    """Return what `names.toml` says to use instead of all that a change takes away; empty unless it does."""
    found = [removed.instead(kind, name) for kind, name in names.of(change) if kind != "resources"]
    return f"names.toml: {found[0]}" if found and all(found) else ""
