"""Each rule is broken by a small change to one contract, and each change is judged both ways."""

from __future__ import annotations

from codegen.diff import compare
from codegen.diff.rules.rules import RULES
from codegen.document.openapi import Document
from codegen.naming.aliases import Aliases
from codegen.naming.removed import Removed
from tests.codegen.diff.contract_pairs import BASE, NO_ALIASES, PAIRS


def broken(old: Document, new: Document, aliases: Aliases = NO_ALIASES) -> list[str]:
    report = compare(old, new, aliases=aliases, removed=Removed(), version="1.0.0")
    return sorted({finding.rule.id for finding in report.findings})


def test_a_change_breaks_its_rules_and_no_other() -> None:
    found = {pair.what: broken(pair.old, pair.new, pair.aliases) for pair in PAIRS}
    assert found == {pair.what: pair.rules for pair in PAIRS}


def test_the_change_taken_back_breaks_the_rules_of_the_other_direction() -> None:
    found = {pair.what: broken(pair.new, pair.old) for pair in PAIRS}
    assert found == {pair.what: pair.back for pair in PAIRS}


def test_a_contract_does_not_differ_from_itself() -> None:
    assert [pair.what for pair in PAIRS if broken(pair.new, pair.new)] == []


def test_new_servers_of_the_api_are_told_once_and_not_for_each_operation() -> None:
    pair = next(pair for pair in PAIRS if pair.what == "the servers change")
    assert len(compare(BASE, pair.new, aliases=NO_ALIASES, version="1.0.0").findings) == 1


def test_every_rule_is_broken_by_some_pair() -> None:
    produced = {rule for pair in PAIRS for rule in (*pair.rules, *pair.back)}
    assert {rule.id for rule in RULES} - produced == set()


def test_a_rule_has_a_direction_unless_its_change_has_none() -> None:
    """Some pair keeps the rule one way only, so the opposite direction has a judgement of its own."""
    directed = {rule for pair in PAIRS for rule in set(pair.rules) ^ set(pair.back)}
    same = ("-changed", "-moved", "-renamed", "-restated")
    found = [rule.id for rule in RULES if rule.id not in directed and rule.area != "names"]
    assert [rule for rule in found if not rule.endswith(same)] == []


def test_what_breaks_requests_is_harmless_in_the_other_direction() -> None:
    """All but one: a required property that goes away again is one that callers still send."""
    breaking = {rule.id for rule in RULES if rule.level == "breaking"}
    requests = [rule.id for rule in RULES if rule.id.startswith("request-") and rule.id in breaking]
    opposite = {
        rule: {r for pair in PAIRS if rule in pair.rules for r in pair.back}
        | {r for pair in PAIRS if rule in pair.back for r in pair.rules}
        for rule in requests
        if not rule.endswith("-changed")
    }
    exceptions = [rule for rule, found in opposite.items() if not found - breaking]
    assert exceptions == ["request-required-property-added"]


def test_rules_have_ids_of_their_own_and_say_what_to_do() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert [rule.id for rule in RULES if not (rule.summary and rule.action and rule.area)] == []


def test_a_rule_of_one_side_says_so_in_its_id() -> None:
    sided = [rule for rule in RULES if rule.id.startswith(("request-", "response-"))]
    assert [rule.id for rule in sided if not rule.id.startswith(rule.side)] == []


def test_what_is_added_to_an_open_enum_or_union_of_an_answer_is_no_more_than_a_warning() -> None:
    levels = {rule.id: rule.level for rule in RULES}
    assert levels["response-enum-value-added"] == levels["response-variant-added"] == "warning"
    assert levels["request-enum-value-removed"] == levels["request-variant-removed"] == "breaking"
