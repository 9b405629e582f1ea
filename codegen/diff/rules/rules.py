"""The rules that classify differences, one for each kind and side of the wire."""

from __future__ import annotations

from codegen.diff.change import Change
from codegen.diff.rules.lifecycle_rules import LIFECYCLE_RULES
from codegen.diff.rules.operation_rules import OPERATION_RULES
from codegen.diff.rules.rule import Rule
from codegen.diff.rules.schema_rules import SCHEMA_RULES

RULES: tuple[Rule, ...] = (*OPERATION_RULES, *SCHEMA_RULES, *LIFECYCLE_RULES)

BY_ID = {rule.id: rule for rule in RULES}


def rule_of(change: Change) -> Rule:
    """Return the rule of a change."""
    return BY_ID.get(f"{change.side}-{change.kind}") or BY_ID[change.kind]
