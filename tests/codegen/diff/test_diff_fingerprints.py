"""A fingerprint speaks of one change: nothing else that happens to the contract alters it."""

from __future__ import annotations

import random
from copy import deepcopy
from functools import cache
from typing import Any

from hypothesis import given, settings, strategies as st

from codegen.diff import compare
from codegen.diff.finding import Finding
from codegen.document.openapi import Document, operations, schemas
from codegen.naming.removed import Removed
from tests.codegen.diff.contract_pairs import BASE, NO_ALIASES, PAIRS, Pair

STEADY = [pair for pair in PAIRS if pair.rules]


@cache
def base_prints(what: str) -> set[str]:
    """The fingerprints of a pair."""
    pair = next(pair for pair in PAIRS if pair.what == what)
    return prints(pair.old, pair.new)


def prints(old: Document, new: Document) -> set[str]:
    return {finding.fingerprint for finding in findings(old, new)}


def findings(old: Document, new: Document) -> tuple[Finding, ...]:
    return compare(old, new, aliases=NO_ALIASES, removed=Removed(), version="1").findings


def grown(document: Document, count: int) -> Document:
    """The contract with operations, schemas and properties more, far from what the pairs change."""
    copy = deepcopy(document)
    for number in range(count):
        schemas(copy)[f"Extra{number}"] = {"type": "object", "properties": {"a": {"type": "string"}}}
        answer = {"schema": {"$ref": f"#/components/schemas/Extra{number}"}}
        copy["paths"][f"/extra/{number}"] = {
            "get": {
                "operationId": f"getExtra{number}",
                "x-resource": "extras",
                "x-method": f"get_{number}",
                "responses": {"200": {"description": "OK", "content": {"application/json": answer}}},
            }
        }
    schemas(copy)["ThingList"]["properties"]["grown"] = {"type": "string"}
    return copy


def shuffled(value: Any, chance: random.Random) -> Any:
    """The same contract with the keys of every map, and the members of lists that are sets, in any order."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {
            key: _any_order(key, [shuffled(m, chance) for m in value[key]], chance)
            if isinstance(value[key], list)
            else shuffled(value[key], chance)
            for key in keys
        }
    return [shuffled(member, chance) for member in value] if isinstance(value, list) else value


def _any_order(key: str, members: list[Any], chance: random.Random) -> list[Any]:
    if key in ("enum", "required", "anyOf", "oneOf", "parameters"):
        chance.shuffle(members)
    return members


@settings(max_examples=10)
@given(st.sampled_from(STEADY), st.integers(1, 3))
def test_unrelated_changes_alter_no_fingerprint(pair: Pair, count: int) -> None:
    assert base_prints(pair.what) <= prints(pair.old, grown(pair.new, count))


@settings(max_examples=10)
@given(st.sampled_from(STEADY), st.randoms(use_true_random=False))
def test_the_order_of_keys_and_sets_alters_no_fingerprint(pair: Pair, chance: random.Random) -> None:
    assert base_prints(pair.what) == prints(shuffled(pair.old, chance), shuffled(pair.new, chance))


@settings(max_examples=5)
@given(st.randoms(use_true_random=False))
def test_another_order_is_no_difference(chance: random.Random) -> None:
    assert prints(BASE, shuffled(BASE, chance)) == set()


def test_changes_of_different_rules_places_or_values_have_different_fingerprints() -> None:
    found: dict[str, tuple[Any, ...]] = {}
    for pair in PAIRS:
        for finding in findings(pair.old, pair.new):
            said = (finding.rule.id, finding.change.place, finding.change.old, finding.change.new)
            assert found.setdefault(finding.fingerprint, said) == said


def test_more_uses_of_a_component_alter_neither_its_row_nor_its_fingerprint() -> None:
    """A component that is used in many places has one row a side, which counts the operations."""
    new = next(pair.new for pair in PAIRS if pair.what == "a value is added")
    used = deepcopy(BASE), deepcopy(new)
    for document in used:
        color = {"name": "color", "in": "query", "required": False}
        for _, _, operation in operations(document):
            operation.setdefault("parameters", []).append(
                {**color, "schema": {"$ref": "#/components/schemas/Color"}}
            )
    before = findings(BASE, new)
    after = findings(*used)
    assert [f.fingerprint for f in before] == [f.fingerprint for f in after]
    assert [len(f.methods) for f in before] == [1, 3]
    assert [len(f.methods) for f in after] == [4, 3]
