"""A judged difference: its rule, its place in words, and a fingerprint by which it can be accepted."""

from __future__ import annotations

import hashlib
import json

from attrs import frozen

from codegen.diff.change import Change
from codegen.diff.rules import Rule, rule_of

SEVERAL = "several resources"
UNUSED = "whole API"


@frozen
class Finding:
    """One row of the comparison before rows that say the same are put together."""

    rule: Rule
    change: Change
    methods: tuple[str, ...]
    """The operations that it touches, as resource.method, sorted."""
    reason: str = ""
    """Why it was accepted; empty when it was not."""

    @property
    def fingerprint(self) -> str:
        """The same for the same rule, place and values, whatever else changed."""
        content = [self.rule.id, *self.change.place, "", self.change.old, self.change.new]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]

    @property
    def subject(self) -> str:
        """What it is about: a method, a component, a Python name, or the API."""
        kind, *rest = self.change.place
        if kind == "operation":
            return self.methods[0] if self.methods else rest[0]
        return {"schema": rest[0], "name": rest[-1]}.get(kind, "API") if rest else "API"

    @property
    def steps(self) -> tuple[str, ...]:
        """The way from the subject to the place."""
        kind = self.change.place[0]
        if kind == "name":
            return ()
        return self.change.place[2 if kind in ("operation", "schema") else 1 :]

    @property
    def path(self) -> str:
        """`steps` in words."""
        if self.change.place[0] == "schema":
            return "".join(self.steps)
        return " ".join(["".join(self.steps[:1]), "".join(self.steps[1:])]).strip()

    @property
    def where(self) -> str:
        """Subject and place in words, such as `chat.send request body` or `ChatRequest.messages[]`."""
        apart = "" if self.change.place[0] == "schema" else " "
        return f"{self.subject}{apart}{self.path}".strip()

    @property
    def resource(self) -> str:
        """The resource that it belongs to."""
        found = {method.partition(".")[0] for method in self.methods}
        return found.pop() if len(found) == 1 else SEVERAL if found else UNUSED

    @property
    def accepted(self) -> bool:
        return bool(self.reason)


def judge(change: Change, methods: dict[str, str], accepted: dict[str, str]) -> Finding:
    """Judge a change; `methods` says resource.method of each operationId."""
    named = tuple(sorted(methods.get(identifier, identifier) for identifier in change.operations))
    finding = Finding(rule_of(change), change, named)
    return Finding(finding.rule, change, named, accepted.get(finding.fingerprint, ""))
