"""What an update adds to `names.toml`: aliases of changed names, and what to use instead of removed ones."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from attrs import evolve, field, fields, frozen

from codegen.diff import Report
from codegen.diff.accepted import RemovedNames
from codegen.document.openapi import Document, operations
from codegen.document.references import users
from codegen.naming.aliases import Aliases
from codegen.naming.names import operation_name, words
from codegen.naming.public_names import PublicNames, public_names
from codegen.naming.removed import Removed

NOTHING = "there is no known replacement"

Section = dict[str, dict[str, str]]
"""Kind of name -> old name -> what to write about it"""


@frozen
class OldNames:
    """Entries for `names.toml`."""

    aliases: Section = field(factory=dict)
    """For names that have a new one: written by each update, since no caller loses anything."""
    removed: Section = field(factory=dict)
    """For names that are gone: written once the removals are accepted."""
    returned: dict[str, list[str]] = field(factory=dict)
    """Names that are listed as removed, and in use again: taken out by each update."""

    def text(self, rules: str, *, removed: bool) -> str:
        """Return the text of a `names.toml` with the aliases and, if asked, what is said of removed names."""
        for kind, names in self.returned.items():
            rules = without_entries(rules, f"removed.{kind}", names)
        for kind, entries in self.aliases.items():
            rules = with_entries(rules, f"aliases.{kind}", entries)
        for kind, entries in self.removed.items() if removed else ():
            rules = with_entries(rules, f"removed.{kind}", entries)
        return rules


def old_names(old: Document, new: Document, report: Report, known: Aliases, removed: Removed) -> OldNames:
    """Return the entries for the breaking changes of a report that are about names."""
    current = public_names(new)
    found = OldNames(returned=_returned(removed, current))
    names = RemovedNames(old, new, known)
    likely = _Likely(old, new)
    for finding in report.of("breaking"):
        change = finding.change
        if change.kind.endswith("-name-removed") and change.new:
            kind, name = f"{change.place[1]}s", change.place[2]
            found.aliases.setdefault(kind, {}).update([_alias(kind, name, change.new, known)])
            continue
        if finding.told:
            continue
        for kind, name in names.of(change):
            if kind == "resources" or name in current.of(kind):
                continue
            instead = likely.instead(change.place[1]) if kind == "methods" else NOTHING
            found.removed.setdefault(kind, {})[name] = instead
            if kind == "methods":
                models = dict.fromkeys(likely.lost_models(change.place[1]), instead)
                found.removed.setdefault("models", {}).update(models)
    return evolve(found, removed={kind: entries for kind, entries in found.removed.items() if entries})


def _returned(removed: Removed, names: PublicNames) -> dict[str, list[str]]:
    kinds = [part.name for part in fields(Removed)]
    return {kind: [name for name in getattr(removed, kind) if name in names.of(kind)] for kind in kinds}


def _alias(kind: str, name: str, new: str, known: Aliases) -> tuple[str, str]:
    """Return the key and the value of an alias."""
    owner, _, last = name.rpartition(".")
    if kind == "fields":
        return f"{known.models.get(owner, owner)}.{last}", new
    if kind == "methods" and new.rpartition(".")[0] == owner:
        return name, new.rpartition(".")[2]
    return name, new


class _Likely:
    """Finds what probably replaces a removed operation."""

    def __init__(self, old: Document, new: Document) -> None:
        self._old, self._new = public_names(old), public_names(new)
        self._before = {op["operationId"]: op for _, _, op in operations(old)}
        self._after = {op["operationId"]: op for _, _, op in operations(new)}
        self._users = users(old)

    def instead(self, identifier: str) -> str:
        """Return what to use instead of an operation, as a clause."""
        gone = self._before[identifier]
        found = next(self._candidates(gone, identifier), "")
        return f"use `{found}`" if found else NOTHING

    def _candidates(self, gone: dict[str, str], identifier: str) -> Iterator[str]:
        """Yield methods that have taken over what the name of the operation says, then new ones like it."""
        said = {word.lower() for word in words(gone["x-method"])}
        own = _arguments(self._old, identifier)
        for other, operation in self._after.items():
            added = _arguments(self._new, other) - _arguments(self._old, other)
            if operation["x-resource"] != gone["x-resource"] or other not in self._before:
                continue
            for name in sorted(added & own):
                if {word.lower() for word in words(name)} <= said:
                    yield f"{operation_name(operation)}({name}=...)"
        for other, operation in self._after.items():
            arguments = _arguments(self._new, other)
            if other not in self._before and operation["x-method"] == gone["x-method"] and own == arguments:
                yield operation_name(operation)

    def lost_models(self, identifier: str) -> list[str]:
        """Return the models that only this operation used, and that are gone."""
        return sorted(
            model
            for model, component in self._old.models.items()
            if model not in self._new.models and self._users[component] == {identifier}
        )


def _arguments(names: PublicNames, identifier: str) -> set[str]:
    return {name.rpartition(".")[2] for name, (owner, _) in names.arguments.items() if owner == identifier}


def with_entries(text: str, section: str, entries: dict[str, str]) -> str:
    """Return a TOML text with more entries at the end of a section, which is created if need be."""
    lines = text.splitlines()
    added = [f"{_key(name)} = {json.dumps(value, ensure_ascii=False)}" for name, value in entries.items()]
    header = f"[{section}]"
    start = next((n for n, line in enumerate(lines) if line.partition("#")[0].strip() == header), None)
    if start is None:
        return "\n".join([*lines, *([""] if lines else []), header, *added]) + "\n"
    end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith("[")), len(lines))
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1  # what stands before the next section belongs to that
    return "\n".join([*lines[:end], *added, *lines[end:]]) + "\n"


def without_entries(text: str, section: str, names: list[str]) -> str:
    """Return a TOML text without some entries of a section, each of which is a line."""
    keys = {_key(name) for name in names} | {json.dumps(name) for name in names}
    lines, current = [], ""
    for line in text.splitlines(keepends=True):
        if line.startswith("["):
            current = line.partition("#")[0].strip()
        if current != f"[{section}]" or line.partition(" = ")[0] not in keys:
            lines.append(line)
    return "".join(lines)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else json.dumps(name)
