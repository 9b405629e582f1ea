"""Compare two canonical contracts, operation by operation."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.diff.change import Change, Side, json_text
from codegen.diff.lifecycle import STABILITY, SUNSET, lifecycle_changes
from codegen.diff.operations.documents import (
    credentials,
    credentials_text,
    document_changes,
    keyword_text,
    server_kind,
    without_prose,
)
from codegen.diff.operations.form_encodings import MEDIA_KEYS, encoding_changes
from codegen.diff.operations.incoming_requests import compare_incoming
from codegen.diff.operations.matching import Operation, match_operations
from codegen.diff.operations.parameters import Parameter, location, match_parameters, style, value_of
from codegen.diff.operations.responses import header_changes, headers, link_changes
from codegen.diff.schemas.alternatives import describe
from codegen.diff.schemas.keywords import PROSE
from codegen.diff.schemas.pairs import Location
from codegen.diff.schemas.schemas import SchemaComparison
from codegen.document.openapi import Document, schemas

_OPERATION_KEYS = PROSE | {
    "operationId", "tags", "parameters", "requestBody", "responses", "security", "deprecated",
    "servers", "callbacks", "x-resource", "x-method", "x-vendor-name", "x-hidden", "x-pagination",
    "x-stream", "x-retries", "x-management-key", "x-sent-last", "x-arguments", SUNSET, STABILITY,
}  # fmt: skip
"""Keys with rules of their own; tags and names have none, since the rules of public names cover them."""
_PARAMETER_KEYS = PROSE | {
    "name", "in", "required", "schema", "content", "style", "explode", "deprecated", "allowEmptyValue",
    SUNSET, STABILITY,
}  # fmt: skip
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
    comparison.compare_documents({before.id: after.id for before, after in pairs})
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
        self._record(operation.id, kind, *steps, side=side, old=old, new=new)

    def _record(self, owner: str, kind: str, *steps: str, side: Side, old: str = "", new: str = "") -> None:
        place = ("operation", owner, *steps)
        self.changes.append(Change(kind, side, place, old, new, frozenset([owner])))

    def compare_documents(self, operations: dict[str, str]) -> None:
        """Compare what is stated for the API as a whole, and what it sends of its own accord."""
        self.changes += document_changes(self.old, self.new)
        compare_incoming(self, self.old, self.new, operations)

    def add_incoming(self, owner: str, kind: str, *steps: str, old: str = "", new: str = "") -> None:
        """Record a difference of a webhook or callback."""
        self._record(owner, kind, *steps, side="both", old=old, new=new)

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
        for kind, was, now in lifecycle_changes(old.definition, new.definition):
            self.add(old, f"operation-{kind}", old=was, new=now)
        self._security(old, new)
        self._servers(old, new)
        self._extensions(old, new)
        self._parameters(old, new)
        self._body(old, new)
        self._responses(old, new)

    def _security(self, old: Operation, new: Operation) -> None:
        before = credentials(old.definition.get("security", self.old.get("security", [])))
        after = credentials(new.definition.get("security", self.new.get("security", [])))
        if before != after:
            # Loosened if each old set of credentials still includes all of some new set.
            loosened = all(any(accepted <= known for accepted in after) for known in before)
            kind = "security-loosened" if loosened else "security-tightened"
            self.add(old, kind, old=credentials_text(before), new=credentials_text(after))

    def _servers(self, old: Operation, new: Operation) -> None:
        """Compare the servers of an operation that overrides, or overrode, those of the API."""
        own = [without_prose(one.definition.get("servers")) for one in (old, new)]
        before = own[0] or without_prose(self.old.get("servers"))
        after = own[1] or without_prose(self.new.get("servers"))
        if any(own) and before != after:
            self.add(old, server_kind(before, after), old=json_text(before), new=json_text(after))

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
            before, after = (keyword_text(key, one.definition) for one in (old, new))
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
            text = describe(value_of(parameter).get("schema", {}), schemas(self.old))
            self.add(old, "parameter-removed", location(parameter), old=text)
        for parameter in matched.added:
            kind = f"parameter-added-{'required' if parameter.get('required') else 'optional'}"
            text = describe(value_of(parameter).get("schema", {}), schemas(self.new))
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
        if (empty := bool(new.get("allowEmptyValue"))) != bool(old.get("allowEmptyValue")):
            self.add(operation, f"parameter-empty-{'allowed' if empty else 'refused'}", place)
        for kind, was, now in lifecycle_changes(old, new):
            self.add(operation, f"parameter-{kind}", place, old=was, new=now)
        for key in sorted((old.keys() | new.keys()) - _PARAMETER_KEYS):
            before, after = keyword_text(key, old), keyword_text(key, new)
            if before != after:
                self.add(operation, "parameter-keyword-changed", place, old=before, new=after)
        self.compare_schema(operation.id, value_of(old), value_of(new), "request", place)

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
        self.compare_content(old.id, before, after, "request", "request body")

    def compare_content(self, owner: str, old: Any, new: Any, side: Side, place: str) -> None:
        """Compare the media types of a body."""
        before, after = old.get("content", {}), new.get("content", {})
        for media in sorted(before.keys() | after.keys()):
            if media not in after:
                self._record(owner, "media-type-removed", place, side=side, old=media)
            elif media not in before:
                self._record(owner, "media-type-added", place, side=side, new=media)
            else:
                self._media_type(owner, before[media], after[media], side, f"{place} {media}")

    def _media_type(self, owner: str, old: Any, new: Any, side: Side, place: str) -> None:
        self.compare_schema(owner, old, new, side, place)
        location = Location(owner, side, (place, "[]"))
        self.schemas.compare(old.get("itemSchema", {}), new.get("itemSchema", {}), location)
        for name, kind, was, now in encoding_changes(old, new, self.schemas.old, self.schemas.new):
            self._record(owner, kind, place, f".{name}", side=side, old=was, new=now)
        for key in sorted((old.keys() | new.keys()) - MEDIA_KEYS):
            before, after = keyword_text(key, old), keyword_text(key, new)
            if before != after:
                self._record(owner, "media-type-keyword-changed", place, side=side, old=before, new=after)

    def compare_schema(self, owner: str, old: Any, new: Any, side: Side, place: str) -> None:
        """Compare the schemas of a media type, parameter or header."""
        location = Location(owner, side, (place,))
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
        self.compare_content(operation.id, old, new, "response", place)
        before, after = headers(self.old, old), headers(self.new, new)
        for name in sorted(before.keys() | after.keys()):
            step = f"{place} header {name}"
            was, now = before.get(name), after.get(name)
            for kind, old_text, new_text in header_changes(was, now):
                self.add(operation, kind, step, side="response", old=old_text, new=new_text)
            if was is not None and now is not None:
                self.compare_schema(operation.id, value_of(was), value_of(now), "response", step)
        for name, kind, old_text, new_text in link_changes((self.old, old), (self.new, new)):
            step = f"{place} link {name}"
            self.add(operation, kind, step, side="response", old=old_text, new=new_text)


def _success(status: str) -> bool:
    return status.startswith("2")
