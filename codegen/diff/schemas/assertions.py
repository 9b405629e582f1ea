"""Compare the keywords that restrict a value by further schemas or by conditions.

A keyword that only restricts is covariant: a value must satisfy it beside the rest. So what it holds is
compared like any schema, and its absence is the schema that allows everything.
"""

from __future__ import annotations

from typing import Any, Protocol

from codegen.diff.schemas.keywords import (
    ASSERTIONS,
    CONTENT,
    SUBSCHEMAS,
    additional_properties,
    differ,
    keyword_text,
)
from codegen.diff.schemas.pairs import Location
from codegen.document.openapi import Schema


class Comparison(Protocol):
    """What records the differences, and compares schemas."""

    def add(self, at: Location, kind: str, old: str = "", new: str = "") -> None: ...

    def compare(self, old: Schema | bool, new: Schema | bool, at: Location) -> None: ...


def compare_assertions(comparison: Comparison, old: Schema, new: Schema, at: Location) -> None:
    """Compare the keywords of `ASSERTIONS` of two schemas."""
    if not (ASSERTIONS & (old.keys() | new.keys())):
        return
    _properties(comparison, old, new, at)
    _positions(comparison, old, new, at)
    for key in SUBSCHEMAS:
        comparison.compare(old.get(key, True), new.get(key, True), at.inside(f"<{key}>"))
    _contains(comparison, old, new, at)
    _conditions(comparison, old, new, at)
    for key in CONTENT:
        if differ(old.get(key), new.get(key)):
            comparison.add(at, "content-changed", keyword_text(key, old), keyword_text(key, new))
    _extensible_values(comparison, old, new, at)


def _properties(comparison: Comparison, old: Schema, new: Schema, at: Location) -> None:
    """Compare names and values of properties, and what the presence of one demands of the others."""
    before, after = old.get("patternProperties", {}), new.get("patternProperties", {})
    for pattern in sorted(before.keys() | after.keys()):
        was = before.get(pattern, additional_properties(old))
        now = after.get(pattern, additional_properties(new))
        _other_properties(comparison, was, now, at.inside(f"{{{pattern}}}"))
    was, now = old.get("unevaluatedProperties", True), new.get("unevaluatedProperties", True)
    _other_properties(comparison, was, now, at.inside("<unevaluatedProperties>"))
    if "propertyNames" in old or "propertyNames" in new:
        comparison.compare(_name(old), _name(new), at.inside("<propertyNames>"))
    before, after = old.get("dependentSchemas", {}), new.get("dependentSchemas", {})
    for name in sorted(before.keys() | after.keys()):
        place = at.inside(f"<with {name}>")
        comparison.compare(before.get(name, True), after.get(name, True), place)
    demands = [
        {
            f"dependentRequired {name}: {other}"
            for name, others in schema.get("dependentRequired", {}).items()
            for other in others
        }
        for schema in (old, new)
    ]
    for text in sorted(demands[0] - demands[1]):
        comparison.add(at, "assertion-removed", old=text)
    for text in sorted(demands[1] - demands[0]):
        comparison.add(at, "assertion-added", new=text)


def _other_properties(comparison: Comparison, old: Any, new: Any, at: Location) -> None:
    if (old is False) != (new is False):
        comparison.add(at, f"additional-properties-{'closed' if new is False else 'opened'}")
    else:
        comparison.compare(old, new, at)


def _name(schema: Schema) -> Schema | bool:
    """What names of properties must be; names are strings, said or not."""
    names = schema.get("propertyNames", True)
    if isinstance(names, dict):
        return (
            names if "$ref" in names or "anyOf" in names or "oneOf" in names else {"type": "string", **names}
        )
    return {"type": "string"} if names else False


def _positions(comparison: Comparison, old: Schema, new: Schema, at: Location) -> None:
    """Compare the positions of tuples; a position without a schema of its own has that of the items."""
    before, after = old.get("prefixItems", ()), new.get("prefixItems", ())
    for index in range(max(len(before), len(after))):
        was, now = (
            listed[index] if index < len(listed) else schema.get("items", True)
            for listed, schema in ((before, old), (after, new))
        )
        comparison.compare(was, now, at.inside(f"[{index}]"))


def _contains(comparison: Comparison, old: Schema, new: Schema, at: Location) -> None:
    """Compare `contains` with its bounds, which have no meaning without it."""
    before, after = _contained(old), _contained(new)
    if before is None or after is None:
        _presence(comparison, "contains", before, after, at)
        return
    comparison.compare(before, after, at.inside("<contains>"))
    low, high = (
        [schema.get("minContains", 1) for schema in (old, new)],
        [schema.get("maxContains") for schema in (old, new)],
    )
    if low[0] != low[1]:
        kind = "tightened" if low[1] > low[0] else "loosened"
        comparison.add(at, f"constraint-{kind}", f"minContains {low[0]}", f"minContains {low[1]}")
    if high[0] != high[1]:
        tighter = high[0] is None or (high[1] is not None and high[1] < high[0])
        texts = [f"maxContains {bound}" if bound is not None else "no maxContains" for bound in high]
        comparison.add(at, f"constraint-{'tightened' if tighter else 'loosened'}", *texts)


def _contained(schema: Schema) -> Any:
    """What a list must contain, or None if it may contain anything."""
    optional = schema.get("minContains") == 0 and "maxContains" not in schema
    return None if optional else schema.get("contains")


def _conditions(comparison: Comparison, old: Schema, new: Schema, at: Location) -> None:
    """Compare `not`, and `if` with what follows from it."""
    _presence(comparison, "not", old.get("not"), new.get("not"), at)
    before, after = _condition(old), _condition(new)
    if before and after and not differ(old["if"], new["if"]):
        for key in ("then", "else"):
            comparison.compare(old.get(key, True), new.get(key, True), at.inside(f"<{key}>"))
    else:
        _presence(comparison, "if", before, after, at)


def _condition(schema: Schema) -> dict[str, Any] | None:
    found: dict[str, Any] = {key: schema[key] for key in ("if", "then", "else") if key in schema}
    return found if "if" in found and len(found) > 1 else None


def _presence(comparison: Comparison, key: str, old: Any, new: Any, at: Location) -> None:
    """Report that a keyword came, went, or changed in a way of which the direction is not known."""
    if not differ(old, new):
        return
    kind = "added" if old is None else "removed" if new is None else "changed"
    texts = [keyword_text(key, {} if value is None else {key: value}) for value in (old, new)]
    comparison.add(at, f"assertion-{kind}", *texts)


def _extensible_values(comparison: Comparison, old: Schema, new: Schema, at: Location) -> None:
    """Compare the values of `x-extensible-enum`, which may grow; without it, any value is as known."""
    before, after = (_texts(schema) for schema in (old, new))
    if before is None or after is None:
        for kind, values in (("known-value-removed", before), ("known-value-added", after)):
            for value in sorted(values or ()):
                texts = (value, "") if kind == "known-value-removed" else ("", value)
                comparison.add(at, kind, *texts)
        return
    for value in sorted(before - after):
        comparison.add(at, "extensible-value-removed", old=value)
    for value in sorted(after - before):
        comparison.add(at, "extensible-value-added", new=value)


def _texts(schema: Schema) -> set[str] | None:
    values = schema.get("x-extensible-enum")
    return {str(value) for value in values} if isinstance(values, list) else None
