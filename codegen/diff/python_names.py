"""Compare the public Python names of two contracts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from codegen.diff.change import Change
from codegen.diff.operations.operations import Differences
from codegen.document.openapi import Document, operations, schemas
from codegen.document.references import users
from codegen.naming.aliases import Aliases
from codegen.naming.names import operation_name
from codegen.naming.public_names import public_names


def name_changes(old: Document, new: Document, found: Differences, aliases: Aliases) -> Iterator[Change]:
    """Yield a change for each name that vanished or was replaced by an alias.

    Names of an operation, parameter or property that was removed from the API are left out: the removal is a
    breaking change already, and no alias could help.
    """
    yield from _Names(old, new, found, aliases).changes()


class _Names:
    def __init__(self, old: Document, new: Document, found: Differences, aliases: Aliases) -> None:
        self.old_document = old
        self.new_document = new
        self.found = found
        self.aliases = aliases
        self.old = public_names(old)
        self.new = public_names(new)
        self.pairs = {a.id: b.id for a, b in found.operations}
        self.methods = {op["operationId"]: operation_name(op) for _, _, op in operations(new)}

    def changes(self) -> Iterator[Change]:
        moved = self._moved_resources()
        for resource, counterpart in moved.items():
            used = [i for name, i in self.old.methods.items() if name.startswith(f"{resource}.")]
            yield self._vanished("resources", resource, counterpart, used)
        yield from self._methods(moved)
        yield from self._arguments()
        yield from self._models()
        yield from self._fields()

    def _vanished(self, kind: str, name: str, new: str, used: list[str]) -> Change:
        """Return the change for a name that vanished; `new` is the name that replaces it, if any."""
        what = kind.removesuffix("s")
        target = self.aliases.target(kind, name)
        place = ("name", what, name)
        if target in self.new.of(kind):
            return Change("name-aliased", "both", place, name, str(target), frozenset(used))
        return Change(f"{what}-name-removed", "both", place, name, new, frozenset(used))

    def _counterpart(self, identifier: str) -> str | None:
        """Return the new method, by its short name, of an operation of the old contract."""
        return self.methods.get(self.pairs.get(identifier, ""))

    def _moved_resources(self) -> dict[str, str]:
        """Return removed resource -> the one that has most of its operations now."""
        moved = {}
        for resource in sorted(self.old.resources.keys() - self.new.resources.keys()):
            targets = Counter(
                now.partition(".")[0]
                for name, identifier in self.old.methods.items()
                if name.startswith(f"{resource}.") and (now := self._counterpart(identifier))
            )
            if targets:
                moved[resource] = min(targets, key=lambda target: (-targets[target], target))
        return moved

    def _methods(self, moved: dict[str, str]) -> Iterator[Change]:
        for name, identifier in sorted(self.old.methods.items()):
            now = self._counterpart(identifier)
            resource, _, method = name.partition(".")
            counterpart = self.pairs.get(identifier)
            if not now or counterpart == self.new.methods.get(name):
                continue
            if resource in moved and counterpart == self.new.methods.get(f"{moved[resource]}.{method}"):
                continue
            if name in self.new.methods:
                place = ("name", "method", name)
                yield Change("method-name-reused", "both", place, name, now, frozenset([identifier]))
            else:
                yield self._vanished("methods", name, now, [identifier])

    def _arguments(self) -> Iterator[Change]:
        """Yield the arguments that vanished, under the new name of the method, as in the keys of aliases."""
        for name, (identifier, wire) in sorted(self.old.arguments.items()):
            now = self._counterpart(identifier)
            renamed = self.found.parameters.get((identifier, wire), wire)
            last = name.rpartition(".")[2]
            if now is None or f"{now}.{last}" in self.new.arguments:
                continue
            survives = next(
                (n for n, (_, w) in self.new.arguments.items() if w == renamed and n.startswith(f"{now}.")),
                "",
            )
            if survives:
                counterpart = survives.rpartition(".")[2]
                yield self._vanished("arguments", f"{now}.{last}", counterpart, [identifier])

    # --- models ------------------------------------------------------------------------------------------

    def _models(self) -> Iterator[Change]:
        by_component = {component: model for model, component in self.new.models.items()}
        used_by = users(self.old_document)
        for model, component in sorted(self.old.models.items()):
            used = used_by[component]
            if model in self.new.models or not used & self.pairs.keys():
                continue
            now = by_component.get(self.found.renames.get(component, ""), "")
            yield self._vanished("models", model, now, sorted(used))

    def _fields(self) -> Iterator[Change]:
        removed = {
            change.place[1:]
            for change in self.found.changes
            if change.kind in ("property-removed", "type-changed") and change.place[0] == "schema"
        }
        used_by = users(self.old_document)
        for name, (component, wire) in sorted(self.old.fields.items()):
            model, _, field = name.partition(".")
            now = self.aliases.target("models", model) or model
            if now not in self.new.models or f"{now}.{field}" in self.new.fields:
                continue
            counterpart = self.new.models[now]
            if {(component, f".{wire}"), (component,)} & removed:
                continue
            properties = schemas(self.new_document)[counterpart].get("properties", {})
            survives = next(
                (f for f, (c, w) in self.new.fields.items() if c == counterpart and w == wire), ""
            )
            used = used_by[component]
            if wire in properties or used & self.pairs.keys():
                yield self._vanished("fields", name, survives.rpartition(".")[2], sorted(used))
