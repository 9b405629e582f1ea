"""A difference with its rule, a readable place, and a fingerprint by which it can be accepted."""

from __future__ import annotations

import hashlib
import json

from attrs import frozen

from codegen.diff.change import Change
from codegen.diff.rules.rule import Rule
from codegen.diff.rules.rules import rule_of

SEVERAL = "several resources"
UNUSED = "whole API"


@frozen
class Finding:
    """A difference, classified by a rule."""

    rule: Rule
    change: Change
    methods: tuple[str, ...]
    """The operations that it affects, as resource.method, sorted."""
    reason: str = ""
    """Why it was accepted; empty if it was not."""
    told: bool = False
    """Whether it is accepted because `names.toml` says what to use instead."""

    @property
    def fingerprint(self) -> str:
        """A hash of rule, place and values, independent of other changes."""
        rule = self.rule.fingerprinted_as or self.rule.id
        content = [rule, *self.change.place, "", self.change.old, self.change.new]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]

    @property
    def subject(self) -> str:
        """The method, component or Python name that changed, or `API`."""
        kind, *rest = self.change.place
        if kind == "operation":
            return self.methods[0] if self.methods else rest[0]
        return {"schema": rest[0], "name": rest[-1]}.get(kind, "API") if rest else "API"

    @property
    def steps(self) -> tuple[str, ...]:
        """The place within the subject."""
        kind = self.change.place[0]
        if kind == "name":
            return ()
        return self.change.place[2 if kind in ("operation", "schema") else 1 :]

    @property
    def path(self) -> str:
        """`steps` as text."""
        if self.change.place[0] == "schema":
            return "".join(self.steps)
        return " ".join(["".join(self.steps[:1]), "".join(self.steps[1:])]).strip()

    @property
    def where(self) -> str:
        """Subject and place, such as `chat.send request body` or `ChatRequest.messages[]`."""
        separator = "" if self.change.place[0] == "schema" else " "
        return f"{self.subject}{separator}{self.path}".strip()

    @property
    def resource(self) -> str:
        """The resource that it affects."""
        found = {method.partition(".")[0] for method in self.methods}
        return found.pop() if len(found) == 1 else SEVERAL if found else UNUSED

    @property
    def accepted(self) -> bool:
        return bool(self.reason)


def classify(change: Change, methods: dict[str, str], accepted: dict[str, str], told: str = "") -> Finding:
    """Classify a change; `methods` maps ids to resource.method, `told` is what replaces a removal."""
    named = tuple(sorted(methods.get(identifier, identifier) for identifier in change.operations))
    finding = Finding(rule_of(change), change, named)
    reason = accepted.get(finding.fingerprint, "")
    return Finding(finding.rule, change, named, reason or told, told=bool(told and not reason))
