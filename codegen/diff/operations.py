"""Two canonical contracts -> their differences, operation by operation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from codegen.diff.change import Change, shown
from codegen.diff.schemas.alternatives import describe
from codegen.diff.schemas.schemas import PROSE, At, SchemaComparison
from codegen.document.openapi import Document, operations, schemas

Parameter = dict[str, Any]

_OPERATION_KEYS = PROSE | {
    "operationId", "tags", "parameters", "requestBody", "responses", "security", "deprecated",
    "servers", "x-resource", "x-method", "x-hidden", "x-pagination", "x-stream", "x-retries",
    "x-management-key", "x-sent-last",
}  # fmt: skip
"""What has a rule of its own, or none because the name of the method says it."""


@dataclass(frozen=True)
class Operation:
    """An operation with its address."""

    path: str
    method: str
    said: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.said["operationId"])

    @property
    def address(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def shape(self) -> tuple[str, str]:
        """The address without the names of its path parameters, which are not on the wire."""
        return self.method, re.sub(r"\{[^{}]*\}", "{}", self.path)

    @property
    def path_names(self) -> list[str]:
        return re.findall(r"\{([^{}]*)\}", self.path)


@dataclass(frozen=True)
class Differences:
    """What is different, and what was taken for the same thing."""

    changes: list[Change]
    operations: list[tuple[Operation, Operation]]
    renames: dict[str, str]
    """Component -> its new name."""
    parameters: dict[tuple[str, str], str]
    """(old operationId, path parameter) -> its new name."""


def differences(old: Document, new: Document) -> Differences:
    """Compare two canonical contracts. Prose is not compared."""
    pairs, gone, added = match_operations(old, new)
    walk = _Walk(old, new)
    for a, b in pairs:
        walk.operation(a, b)
    for a in gone:
        walk.add(a, "operation-removed", old=a.address)
    for b in added:
        walk.add(b, "operation-added", new=b.address)
    walk.document()
    changes = [*walk.changes, *walk.compared.changes()]
    return Differences(changes, pairs, walk.compared.renames(), walk.renamed)


def match_operations(
    old: Document, new: Document
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """(pairs, removed, added): the same method and path, or else the same operationId.

    What an address answers is the API; an id that went to another address while its own lives on under a
    new id is a new operation.
    """
    before = {a.id: a for a in (Operation(*found) for found in operations(old))}
    after = {b.id: b for b in (Operation(*found) for found in operations(new))}
    pairs: list[tuple[Operation, Operation]] = []
    for same in (attrgetter("id", "shape"), attrgetter("shape"), attrgetter("id")):
        known = {same(b): b for b in after.values()}
        both = [(a, known[same(a)]) for a in before.values() if same(a) in known]
        for a, b in both:
            del before[a.id], after[b.id]
        pairs += both
    return pairs, list(before.values()), list(after.values())


class _Walk:
    def __init__(self, old: Document, new: Document) -> None:
        self.old = old
        self.new = new
        self.compared = SchemaComparison(old, new)
        self.changes: list[Change] = []
        self.renamed: dict[tuple[str, str], str] = {}

    def add(self, operation: Operation, kind: str, *steps: str, old: str = "", new: str = "") -> None:
        side = "request" if kind.startswith(("parameter", "body")) else "both"
        place = ("operation", operation.id, *steps)
        self.changes.append(
            Change(
                kind, "request" if side == "request" else "both", place, old, new, frozenset([operation.id])
            )
        )

    def document(self) -> None:
        """What is said of the API as a whole."""
        for key, kind in (("servers", "server-changed"), ("x-retries", "retries-changed")):
            before, after = _bare(self.old.get(key)), _bare(self.new.get(key))
            if before != after:
                self.changes.append(Change(kind, "both", ("document",), shown(before), shown(after)))
        ours, theirs = (_schemes(document) for document in (self.old, self.new))
        for name in sorted(ours.keys() & theirs.keys()):
            if ours[name] != theirs[name]:
                place = ("document", f"security scheme {name}")
                self.changes.append(
                    Change("security-scheme-changed", "both", place, shown(ours[name]), shown(theirs[name]))
                )

    # --- operations ------------------------------------------------------------------------------------

    def operation(self, old: Operation, new: Operation) -> None:
        if old.id != new.id:
            self.add(old, "operation-id-changed", old=old.id, new=new.id)
        if old.shape != new.shape:
            self.add(old, "operation-moved", old=old.address, new=new.address)
        self._flags(old, new)
        self._security(old, new)
        self._servers(old, new)
        self._facts(old, new)
        self._parameters(old, new)
        self._body(old, new)
        self._responses(old, new)

    def _flags(self, old: Operation, new: Operation) -> None:
        for key, set_, unset in (
            ("deprecated", "operation-deprecated", "operation-deprecation-withdrawn"),
            ("x-hidden", "operation-hidden", "operation-shown"),
            ("x-management-key", "management-key-demanded", "management-key-not-demanded"),
        ):
            before, after = bool(old.said.get(key)), bool(new.said.get(key))
            if before != after:
                self.add(old, set_ if after else unset)

    def _security(self, old: Operation, new: Operation) -> None:
        before = _alternatives(old.said.get("security", self.old.get("security", [])))
        after = _alternatives(new.said.get("security", self.new.get("security", [])))
        if before != after:
            # whoever satisfied one of the old ways still does, if it includes all of some new way
            loosened = all(any(way <= known for way in after) for known in before)
            kind = "security-loosened" if loosened else "security-tightened"
            self.add(old, kind, old=_says_security(before), new=_says_security(after))

    def _servers(self, old: Operation, new: Operation) -> None:
        """Where an operation stands that has, or had, servers of its own."""
        own = _bare(old.said.get("servers")), _bare(new.said.get("servers"))
        before, after = own[0] or _bare(self.old.get("servers")), own[1] or _bare(self.new.get("servers"))
        if any(own) and before != after:
            self.add(old, "server-changed", old=shown(before), new=shown(after))

    def _facts(self, old: Operation, new: Operation) -> None:
        for key, name in (("x-pagination", "pagination"), ("x-stream", "stream")):
            before, after = old.said.get(key), new.said.get(key)
            if before != after:
                what = "changed" if before and after else "added" if after else "removed"
                self.add(
                    old,
                    f"{name}-{what}",
                    old=shown(before) if before else "",
                    new=shown(after) if after else "",
                )
        if old.said.get("x-retries") != new.said.get("x-retries"):
            self.add(
                old,
                "retries-changed",
                old=shown(old.said.get("x-retries")),
                new=shown(new.said.get("x-retries")),
            )
        for key in sorted((old.said.keys() | new.said.keys()) - _OPERATION_KEYS):
            before, after = _bare(old.said.get(key)), _bare(new.said.get(key))
            if before != after:
                self.add(
                    old,
                    "operation-keyword-changed",
                    old=f"{key} {shown(before)}",
                    new=f"{key} {shown(after)}",
                )

    # --- parameters --------------------------------------------------------------------------------------

    def _parameters(self, old: Operation, new: Operation) -> None:
        ours = {_key(p): p for p in old.said.get("parameters", ())}
        theirs = {_key(p): p for p in new.said.get("parameters", ())}
        pairs = [(ours.pop(key), theirs.pop(key)) for key in list(ours) if key in theirs]
        for before, after in [*self._renamed(old, new, ours, theirs), *_elsewhere(ours, theirs)]:
            pairs.append((before, after))
        for before, after in pairs:
            self._parameter(old, before, after)
        for gone in ours.values():
            self.add(old, "parameter-removed", _parameter_place(gone), old=self._says_old(gone))
        for added in theirs.values():
            kind = "parameter-added-required" if added.get("required") else "parameter-added-optional"
            self.add(
                old, kind, _parameter_place(added), new=describe(added.get("schema", {}), schemas(self.new))
            )

    def _says_old(self, parameter: Parameter) -> str:
        return describe(parameter.get("schema", {}), schemas(self.old))

    def _renamed(
        self,
        old: Operation,
        new: Operation,
        ours: dict[tuple[str, str], Parameter],
        theirs: dict[tuple[str, str], Parameter],
    ) -> Iterator[tuple[Parameter, Parameter]]:
        """Path parameters at the same position, whatever they are called."""
        before = [name for name in old.path_names if ("path", name) in ours]
        after = [name for name in new.path_names if ("path", name) in theirs]
        if old.shape == new.shape:
            both = [
                (a, b)
                for a, b in zip(old.path_names, new.path_names, strict=True)
                if a in before and b in after
            ]
        else:
            both = list(zip(before, after, strict=True)) if len(before) == len(after) else []
        for a, b in both:
            self.renamed[old.id, a] = b
            self.add(old, "parameter-renamed", f"path parameter {a}", old=a, new=b)
            yield ours.pop(("path", a)), theirs.pop(("path", b))

    def _parameter(self, operation: Operation, old: Parameter, new: Parameter) -> None:
        place = _parameter_place(old)
        if old["in"] != new["in"]:
            self.add(operation, "parameter-moved", place, old=old["in"], new=new["in"])
        before, after = bool(old.get("required")), bool(new.get("required"))
        if before != after:
            self.add(operation, f"parameter-became-{'required' if after else 'optional'}", place)
        if _style(old) != _style(new):
            self.add(operation, "parameter-style-changed", place, old=_style(old), new=_style(new))
        before, after = bool(old.get("deprecated")), bool(new.get("deprecated"))
        if before != after:
            self.add(operation, "parameter-deprecated" if after else "parameter-deprecation-withdrawn", place)
        for key in sorted((old.keys() | new.keys()) - PROSE - _PARAMETER_KEYS):
            if _bare(old.get(key)) != _bare(new.get(key)):
                self.add(
                    operation,
                    "parameter-keyword-changed",
                    place,
                    old=f"{key} {shown(_bare(old.get(key)))}",
                    new=f"{key} {shown(_bare(new.get(key)))}",
                )
        self._schema(operation, old, new, "request", place)

    # --- bodies ------------------------------------------------------------------------------------------

    def _body(self, old: Operation, new: Operation) -> None:
        before, after = old.said.get("requestBody"), new.said.get("requestBody")
        if before is None and after is None:
            return
        if before is None or after is None:
            if after is None:
                kind = "body-removed"
            else:
                kind = "body-added-required" if after.get("required") else "body-added-optional"
            self.add(old, kind, "request body")
            return
        was, now = bool(before.get("required")), bool(after.get("required"))
        if was != now:
            self.add(old, f"body-became-{'required' if now else 'optional'}", "request body")
        first, then = (", ".join(sorted(one.said.get("x-sent-last", ()))) for one in (old, new))
        if first != then:
            self.add(old, "body-order-changed", "request body", old=first, new=then)
        self._content(old, before, after, "request", "request body")

    def _content(self, operation: Operation, old: Any, new: Any, side: Any, place: str) -> None:
        ours, theirs = old.get("content", {}), new.get("content", {})
        for media in sorted(ours.keys() | theirs.keys()):
            step = f"{place} {media}"
            if media not in theirs:
                self._sided(operation, side, "media-type-removed", place, old=media)
            elif media not in ours:
                self._sided(operation, side, "media-type-added", place, new=media)
            else:
                self._schema(operation, ours[media], theirs[media], side, step)

    def _sided(
        self, operation: Operation, side: Any, kind: str, *steps: str, old: str = "", new: str = ""
    ) -> None:
        place = ("operation", operation.id, *steps)
        self.changes.append(Change(kind, side, place, old, new, frozenset([operation.id])))

    def _schema(self, operation: Operation, old: Any, new: Any, side: Any, place: str) -> None:
        at = At(operation.id, side, (place,))
        self.compared.compare(old.get("schema", {}), new.get("schema", {}), at)

    def _responses(self, old: Operation, new: Operation) -> None:
        ours, theirs = dict(old.said["responses"]), dict(new.said["responses"])
        gone, added = sorted(ours.keys() - theirs.keys()), sorted(theirs.keys() - ours.keys())
        successes = [[status for status in statuses if _success(status)] for statuses in (gone, added)]
        if [len(statuses) for statuses in successes] == [1, 1]:
            before, after = successes[0][0], successes[1][0]
            self._sided(
                old, "response", "success-status-changed", f"response {before}", old=before, new=after
            )
            self._response(old, ours.pop(before), theirs.pop(after), before)
            gone.remove(before)
            added.remove(after)
        for status in gone:
            kind = "success-status-removed" if _success(status) else "error-status-removed"
            self._sided(old, "response", kind, f"response {status}", old=status)
        for status in added:
            kind = "success-status-added" if _success(status) else "error-status-added"
            self._sided(old, "response", kind, f"response {status}", new=status)
        for status in sorted(ours.keys() & theirs.keys()):
            self._response(old, ours[status], theirs[status], status)

    def _response(self, operation: Operation, old: Any, new: Any, status: str) -> None:
        place = f"response {status}"
        self._content(operation, old, new, "response", place)
        ours = {name.lower(): header for name, header in old.get("headers", {}).items()}
        theirs = {name.lower(): header for name, header in new.get("headers", {}).items()}
        for name in sorted(ours.keys() | theirs.keys()):
            step = f"{place} header {name}"
            if name not in theirs:
                self._sided(operation, "response", "header-removed", step)
            elif name not in ours:
                self._sided(operation, "response", "header-added", step)
            else:
                self._schema(operation, ours[name], theirs[name], "response", step)


_PARAMETER_KEYS = {"name", "in", "required", "schema", "style", "explode", "deprecated"}
_STYLES = {"query": "form", "path": "simple", "header": "simple", "cookie": "form"}


def _key(parameter: Parameter) -> tuple[str, str]:
    """Place and name; header names are the same in any spelling (RFC 9110, 5.1)."""
    place, name = str(parameter["in"]), str(parameter["name"])
    return place, name.lower() if place == "header" else name


def _parameter_place(parameter: Parameter) -> str:
    return f"{parameter['in']} parameter {parameter['name']}"


def _elsewhere(
    ours: dict[tuple[str, str], Parameter], theirs: dict[tuple[str, str], Parameter]
) -> Iterator[tuple[Parameter, Parameter]]:
    """Parameters that went to another place under their name."""
    for key in list(ours):
        found = [other for other in theirs if _same_name(key, other)]
        if len(found) == 1:
            yield ours.pop(key), theirs.pop(found[0])


def _same_name(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[1] == other[1] or ("header" in (one[0], other[0]) and one[1].lower() == other[1].lower())


def _style(parameter: Parameter) -> str:
    style = parameter.get("style") or _STYLES.get(parameter["in"], "form")
    explode = parameter.get("explode", style == "form")
    return f"{style}, {'exploded' if explode else 'joined'}"


def _success(status: str) -> bool:
    return status.startswith("2")


def _alternatives(security: Any) -> set[frozenset[str]]:
    """The ways to be let in, each the schemes (with their scopes) that it takes; none at all is one way."""
    ways = {
        frozenset(f"{scheme} {' '.join(sorted(scopes))}".strip() for scheme, scopes in requirement.items())
        for requirement in security
    }
    return ways or {frozenset()}


def _says_security(ways: set[frozenset[str]]) -> str:
    return " or ".join(sorted(" and ".join(sorted(way)) or "no key" for way in ways))


def _schemes(document: Document) -> dict[str, Any]:
    found = document.get("components", {}).get("securitySchemes", {})
    return {name: _bare(scheme) for name, scheme in found.items()}


def _bare(value: Any) -> Any:
    """The value without prose."""
    if isinstance(value, dict):
        return {key: _bare(member) for key, member in value.items() if key not in PROSE}
    return [_bare(member) for member in value] if isinstance(value, list) else value
