"""Compare two canonical contracts, operation by operation."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.diff.change import Change, Side, json_text
from codegen.diff.matching import Operation, match_operations
from codegen.diff.parameters import Parameter, location, match_parameters, style
from codegen.diff.schemas.alternatives import describe
from codegen.diff.schemas.keywords import PROSE
from codegen.diff.schemas.pairs import Location
from codegen.diff.schemas.schemas import SchemaComparison
from codegen.document.openapi import Document, schemas

_OPERATION_KEYS = PROSE | {
    "operationId", "tags", "parameters", "requestBody", "responses", "security", "deprecated",
    "servers", "x-resource", "x-method", "x-vendor-name", "x-hidden", "x-pagination", "x-stream",
    "x-retries", "x-management-key", "x-sent-last",
}  # fmt: skip
"""Keys with rules of their own; tags and names have none, since the rules of public names cover them."""
_PARAMETER_KEYS = PROSE | {"name", "in", "required", "schema", "style", "explode", "deprecated"}
_FLAGS = (
    ("deprecated", "operation-deprecated", "operation-deprecation-withdrawn"),
    ("x-hidden", "operation-hidden", "operation-shown"),
    ("x-management-key", "management-key-demanded", "management-key-not-demanded"),
)
"""Key of an operation -> the kind of change when it is set, and when it is cleared."""


@frozen
class Differences:
    """What is different, and what was matched."""

    changes: list[Change]
    operations: list[tuple[Operation, Operation]]
    renames: dict[str, str]
    """Component -> its new name."""
    parameters: dict[tuple[str, str], str]
    """(old operationId, path parameter) -> its new name."""


def differences(old: Document, new: Document) -> Differences:
    """Compare two canonical contracts. Prose is not compared."""
    pairs, removed, added = match_operations(old, new)
    comparison = _OperationComparison(old, new)
    for before, after in pairs:
        comparison.compare(before, after)
    for operation in removed:
        comparison.add(operation, "operation-removed", old=operation.address)
    for operation in added:
        comparison.add(operation, "operation-added", new=operation.address)
    comparison.compare_documents()
    changes = [*comparison.changes, *comparison.schemas.changes()]
    return Differences(changes, pairs, comparison.schemas.renames(), comparison.renamed)


class _OperationComparison:
    def __init__(self, old: Document, new: Document) -> None:
        self.old = old
        self.new = new
        self.schemas = SchemaComparison(old, new)
        self.changes: list[Change] = []
        self.renamed: dict[tuple[str, str], str] = {}

    def add(
        self, operation: Operation, kind: str, *steps: str, side: Side = "both", old: str = "", new: str = ""
    ) -> None:
        if kind.startswith(("parameter", "body")):
            side = "request"
        place = ("operation", operation.id, *steps)
        self.changes.append(Change(kind, side, place, old, new, frozenset([operation.id])))

    def compare_documents(self) -> None:
        """Compare what is stated for the API as a whole."""
        for key, kind in (("servers", "server-changed"), ("x-retries", "retries-changed")):
            before, after = _without_prose(self.old.get(key)), _without_prose(self.new.get(key))
            if before != after:
                change = Change(kind, "both", ("document",), json_text(before), json_text(after))
                self.changes.append(change)
        old, new = _security_schemes(self.old), _security_schemes(self.new)
        for name in sorted(old.keys() & new.keys()):
            if old[name] != new[name]:
                place = ("document", f"security scheme {name}")
                before, after = json_text(old[name]), json_text(new[name])
                self.changes.append(Change("security-scheme-changed", "both", place, before, after))

    # --- operations ------------------------------------------------------------------------------------

    def compare(self, old: Operation, new: Operation) -> None:
        if old.id != new.id:
            self.add(old, "operation-id-changed", old=old.id, new=new.id)
        if old.shape != new.shape:
            self.add(old, "operation-moved", old=old.address, new=new.address)
        for key, set_, cleared in _FLAGS:
            before, after = bool(old.definition.get(key)), bool(new.definition.get(key))
            if before != after:
                self.add(old, set_ if after else cleared)
        self._security(old, new)
        self._servers(old, new)
        self._extensions(old, new)
        self._parameters(old, new)
        self._body(old, new)
        self._responses(old, new)

    def _security(self, old: Operation, new: Operation) -> None:
        before = _credentials(old.definition.get("security", self.old.get("security", [])))
        after = _credentials(new.definition.get("security", self.new.get("security", [])))
        if before != after:
            # Loosened if each old set of credentials still includes all of some new set.
            loosened = all(any(accepted <= known for accepted in after) for known in before)
            kind = "security-loosened" if loosened else "security-tightened"
            self.add(old, kind, old=_credentials_text(before), new=_credentials_text(after))

    def _servers(self, old: Operation, new: Operation) -> None:
        """Compare the servers of an operation that overrides, or overrode, those of the API."""
        own = [_without_prose(one.definition.get("servers")) for one in (old, new)]
        before = own[0] or _without_prose(self.old.get("servers"))
        after = own[1] or _without_prose(self.new.get("servers"))
        if any(own) and before != after:
            self.add(old, "server-changed", old=json_text(before), new=json_text(after))

    def _extensions(self, old: Operation, new: Operation) -> None:
        """Compare pagination, streaming, retries, and any keyword without its own rule."""
        for key, name in (("x-pagination", "pagination"), ("x-stream", "stream")):
            before, after = old.definition.get(key), new.definition.get(key)
            if before != after:
                verb = "changed" if before and after else "added" if after else "removed"
                texts = [json_text(value) if value else "" for value in (before, after)]
                self.add(old, f"{name}-{verb}", old=texts[0], new=texts[1])
        before, after = old.definition.get("x-retries"), new.definition.get("x-retries")
        if before != after:
            self.add(old, "retries-changed", old=json_text(before), new=json_text(after))
        for key in sorted((old.definition.keys() | new.definition.keys()) - _OPERATION_KEYS):
            before, after = (_keyword_text(key, one.definition) for one in (old, new))
            if before != after:
                self.add(old, "operation-keyword-changed", old=before, new=after)

    # --- parameters --------------------------------------------------------------------------------------

    def _parameters(self, old: Operation, new: Operation) -> None:
        matched = match_parameters(old, new)
        for name, new_name in matched.renamed.items():
            self.renamed[old.id, name] = new_name
            self.add(old, "parameter-renamed", f"path parameter {name}", old=name, new=new_name)
        for before, after in matched.pairs:
            self._parameter(old, before, after)
        for parameter in matched.removed:
            text = describe(parameter.get("schema", {}), schemas(self.old))
            self.add(old, "parameter-removed", location(parameter), old=text)
        for parameter in matched.added:
            kind = f"parameter-added-{'required' if parameter.get('required') else 'optional'}"
            text = describe(parameter.get("schema", {}), schemas(self.new))
            self.add(old, kind, location(parameter), new=text)

    def _parameter(self, operation: Operation, old: Parameter, new: Parameter) -> None:
        place = location(old)
        if old["in"] != new["in"]:
            self.add(operation, "parameter-moved", place, old=old["in"], new=new["in"])
        if (required := bool(new.get("required"))) != bool(old.get("required")):
            self.add(operation, f"parameter-became-{'required' if required else 'optional'}", place)
        if style(old) != style(new):
            self.add(operation, "parameter-style-changed", place, old=style(old), new=style(new))
        if (deprecated := bool(new.get("deprecated"))) != bool(old.get("deprecated")):
            kind = "parameter-deprecated" if deprecated else "parameter-deprecation-withdrawn"
            self.add(operation, kind, place)
        for key in sorted((old.keys() | new.keys()) - _PARAMETER_KEYS):
            before, after = _keyword_text(key, old), _keyword_text(key, new)
            if before != after:
                self.add(operation, "parameter-keyword-changed", place, old=before, new=after)
        self._schema(operation, old, new, "request", place)

    # --- bodies ------------------------------------------------------------------------------------------

    def _body(self, old: Operation, new: Operation) -> None:
        before, after = old.definition.get("requestBody"), new.definition.get("requestBody")
        if before is None and after is None:
            return
        if after is None:
            self.add(old, "body-removed", "request body")
            return
        required = bool(after.get("required"))
        if before is None:
            self.add(old, f"body-added-{'required' if required else 'optional'}", "request body")
            return
        if required != bool(before.get("required")):
            self.add(old, f"body-became-{'required' if required else 'optional'}", "request body")
        first, then = (", ".join(sorted(one.definition.get("x-sent-last", ()))) for one in (old, new))
        if first != then:
            self.add(old, "body-order-changed", "request body", old=first, new=then)
        self._content(old, before, after, "request", "request body")

    def _content(self, operation: Operation, old: Any, new: Any, side: Side, place: str) -> None:
        before, after = old.get("content", {}), new.get("content", {})
        for media in sorted(before.keys() | after.keys()):
            if media not in after:
                self.add(operation, "media-type-removed", place, side=side, old=media)
            elif media not in before:
                self.add(operation, "media-type-added", place, side=side, new=media)
            else:
                self._schema(operation, before[media], after[media], side, f"{place} {media}")

    def _schema(self, operation: Operation, old: Any, new: Any, side: Side, place: str) -> None:
        location = Location(operation.id, side, (place,))
        self.schemas.compare(old.get("schema", {}), new.get("schema", {}), location)

    # --- responses ---------------------------------------------------------------------------------------

    def _responses(self, old: Operation, new: Operation) -> None:
        before, after = dict(old.definition["responses"]), dict(new.definition["responses"])
        removed, added = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())
        was, now = ([status for status in statuses if _success(status)] for statuses in (removed, added))
        if len(was) == len(now) == 1:  # the success response has another status
            (status,), (new_status,) = was, now
            place = f"response {status}"
            kind = "success-status-changed"
            self.add(old, kind, place, side="response", old=status, new=new_status)
            self._response(old, before.pop(status), after.pop(new_status), status)
            removed.remove(status)
            added.remove(new_status)
        for status in removed:
            kind = f"{'success' if _success(status) else 'error'}-status-removed"
            self.add(old, kind, f"response {status}", side="response", old=status)
        for status in added:
            kind = f"{'success' if _success(status) else 'error'}-status-added"
            self.add(old, kind, f"response {status}", side="response", new=status)
        for status in sorted(before.keys() & after.keys()):
            self._response(old, before[status], after[status], status)

    def _response(self, operation: Operation, old: Any, new: Any, status: str) -> None:
        place = f"response {status}"
        self._content(operation, old, new, "response", place)
        before, after = (
            {name.lower(): header for name, header in one.get("headers", {}).items()} for one in (old, new)
        )
        for name in sorted(before.keys() | after.keys()):
            step = f"{place} header {name}"
            if name not in after:
                self.add(operation, "header-removed", step, side="response")
            elif name not in before:
                self.add(operation, "header-added", step, side="response")
            else:
                self._schema(operation, before[name], after[name], "response", step)


def _success(status: str) -> bool:
    return status.startswith("2")


def _credentials(security: Any) -> set[frozenset[str]]:
    """The accepted sets of credentials: schemes with their scopes. No requirement accepts the empty set."""
    accepted = {
        frozenset(f"{scheme} {' '.join(sorted(scopes))}".strip() for scheme, scopes in requirement.items())
        for requirement in security
    }
    return accepted or {frozenset()}


def _credentials_text(accepted: set[frozenset[str]]) -> str:
    return " or ".join(sorted(" and ".join(sorted(one)) or "no key" for one in accepted))


def _security_schemes(document: Document) -> dict[str, Any]:
    found = document.get("components", {}).get("securitySchemes", {})
    return {name: _without_prose(scheme) for name, scheme in found.items()}


def _keyword_text(key: str, holder: dict[str, Any]) -> str:
    return f"{key} {json_text(_without_prose(holder.get(key)))}"


def _without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_prose(member) for key, member in value.items() if key not in PROSE}
    return [_without_prose(member) for member in value] if isinstance(value, list) else value
