"""An alias may not contain itself; an object may."""

from __future__ import annotations

from codegen.normalise.schemas.cycles import alias_cycles
from tests.codegen.small_documents import document, ref, rewritten, run

STRING = {"type": "string"}


def test_a_union_that_holds_a_list_of_itself_ends_there() -> None:
    given = {"anyOf": [STRING, {"type": "array", "items": ref("X")}]}
    assert rewritten(alias_cycles, given) == {"anyOf": [STRING, {"type": "array", "items": {}}]}


def test_a_map_of_itself_ends_there() -> None:
    given = {"type": "object", "additionalProperties": ref("X")}
    assert rewritten(alias_cycles, given) == {"type": "object", "additionalProperties": {}}


def test_two_aliases_of_each_other_are_cut_once() -> None:
    after = run(alias_cycles, document(schemas={"X": ref("Y"), "Y": ref("X")}))["components"]["schemas"]
    assert after == {"X": ref("Y"), "Y": {}}


def test_the_cut_does_not_depend_on_the_order_of_components() -> None:
    x = {"anyOf": [STRING, {"type": "array", "items": ref("Y")}]}
    y = {"anyOf": [{"type": "integer"}, {"type": "array", "items": ref("X")}]}
    one = run(alias_cycles, document(schemas={"X": x, "Y": y}))
    other = run(alias_cycles, document(schemas={"Y": y, "X": x}))
    assert one == other
    assert one["components"]["schemas"]["X"] == x
    assert one["components"]["schemas"]["Y"]["anyOf"][1] == {"type": "array", "items": {}}


def test_a_cycle_that_passes_an_object_stays() -> None:
    tree = {"type": "object", "properties": {"children": ref("X")}}
    given = {"type": "array", "items": ref("Tree")}
    assert rewritten(alias_cycles, given, Tree=tree) == given


def test_an_alias_that_is_used_twice_is_no_cycle() -> None:
    given = {"anyOf": [ref("Y"), {"type": "array", "items": ref("Y")}]}
    assert rewritten(alias_cycles, given, Y=STRING) == given


def test_what_takes_more_after_the_cut_may_fit_beside_another_alternative() -> None:
    """`[null]` is the first alternative alone before, and both after."""
    nullable = {"type": "array", "items": {"anyOf": [STRING, {"type": "null"}]}}
    given = {"oneOf": [nullable, {"type": "array", "items": ref("X")}]}
    assert rewritten(alias_cycles, given) == {"anyOf": [nullable, {"type": "array", "items": {}}]}


def test_alternatives_that_a_tag_tells_apart_stay_exclusive() -> None:
    tagged = {"oneOf": [ref("One"), ref("Two")], "discriminator": {"propertyName": "kind"}}
    schemas = {"X": {"type": "array", "items": ref("X")}, "One": {}, "Two": {}, "Y": tagged}
    assert run(alias_cycles, document(schemas=schemas))["components"]["schemas"]["Y"] == tagged
