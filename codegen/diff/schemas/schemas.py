"""Compare schemas place by place; a component is compared once for each side of the wire that it is on."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from codegen.diff.change import Change, Side
from codegen.diff.lifecycle import lifecycle_changes
from codegen.diff.schemas.alternatives import (
    Alternative,
    alternative,
    describe,
    expand,
    is_union,
    json_type,
    match,
    members,
    resolved,
)
from codegen.diff.schemas.assertions import compare_assertions
from codegen.diff.schemas.constraints import constraint_changes
from codegen.diff.schemas.discriminators import discriminator_changes
from codegen.diff.schemas.formats import format_change
from codegen.diff.schemas.keywords import (
    ANNOTATIONS,
    PLAIN,
    additional_properties,
    as_schema,
    default_text,
    differ,
    enum_values,
    is_nothing,
    keyword_text,
    only_alternative,
    other_keywords,
    siblings,
    values_text,
)
from codegen.diff.schemas.pairs import Location, Pair, Pairs
from codegen.document.openapi import Document, Schema, ref_name, schemas


class SchemaComparison:
    """Compares pairs of schemas, remembers the components met on the way, and compares each of these once."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old = schemas(old)
        self.new = schemas(new)
        self._found: list[tuple[Location, str, str, str]] = []
        self._pairs = Pairs()

    # --- results -----------------------------------------------------------------------------------

    def changes(self) -> Iterator[Change]:
        """Everything found so far, then what differs in the components that were met."""
        self._compare_components()
        users = self._pairs.users()
        renames = self.renames()
        users_of: dict[Change, frozenset[str]] = {}
        for at, kind, old, new in self._found:
            if isinstance(at.owner, str):
                place, used = ("operation", at.owner), frozenset([at.owner])
            else:
                place, used = ("schema", _label(at.owner, renames)), frozenset(users.get(at.owner, ()))
            change = Change(kind, at.side, (*place, *at.place), old, new)
            users_of[change] = users_of.get(change, frozenset()) | used
        for change, used in users_of.items():
            yield evolve(change, operations=used)
        for before, after in renames.items():
            used = frozenset(
                user for pair, by in users.items() if (pair.old, pair.new) == (before, after) for user in by
            )
            yield Change("schema-renamed", "both", ("schema", before), before, after, used)

    def renames(self) -> dict[str, str]:
        """Components that only changed their name."""
        renames = self._pairs.renames()
        return {old: new for old, new in renames.items() if old not in self.new and new not in self.old}

    def _compare_components(self) -> None:
        pairs = self._pairs.annotated
        waiting = list(pairs)
        done: set[Pair] = set()
        while waiting:
            pair = waiting.pop()
            if pair not in done:
                done.add(pair)
                at = Location(pair, pair.side, open_enum=pair.open_enum)
                self._value(self.old[pair.old], self.new[pair.new], at)
                waiting += pairs.keys() - done
        for pair, annotated in pairs.items():
            at = Location(pair, pair.side)
            self._annotations(self.old[pair.old], self.new[pair.new], at, ANNOTATIONS - annotated)

    def add(self, at: Location, kind: str, old: str = "", new: str = "") -> None:
        """Record a difference."""
        self._found.append((at, kind, old, new))

    # --- one place -----------------------------------------------------------------------------------

    def compare(self, old: Schema | bool, new: Schema | bool, at: Location) -> None:
        """Compare the schemas of one place."""
        before, after = as_schema(old), as_schema(new)
        if before == after and before.keys() <= PLAIN:
            return  # most properties, of which nothing else can differ
        annotated = ANNOTATIONS & (before.keys() | after.keys())
        one, other = only_alternative(before), only_alternative(after)
        named = ref_name(one) is not None and ref_name(other) is not None
        was, now = {**resolved(one, self.old), **before}, {**resolved(other, self.new), **after}
        self._annotations(was, now, at, annotated if named else ANNOTATIONS)
        self._value(before, after, at, annotated)

    def _value(
        self, before: Schema, after: Schema, at: Location, annotated: frozenset[str] = frozenset()
    ) -> None:
        """Compare the values that are allowed; `annotated` are the annotations next to a reference."""
        if is_nothing(before) or is_nothing(after):
            if not is_nothing(after):
                self.add(at, "value-allowed", new=describe(after, self.new))
            elif not is_nothing(before):
                self.add(at, "value-forbidden", old=describe(before, self.old))
            return
        self._keywords(siblings(before), siblings(after), at)
        olds, news, was_null, is_null = self._alternatives(before, after)
        anything = any(a.type == "any" for a in (*olds, *news))
        if was_null != is_null and not anything:
            self.add(
                at, "nullable-added" if is_null else "nullable-removed", *self._describe_both(before, after)
            )
        if len(olds) == 1 and len(news) == 1:
            self._alternative(olds[0], news[0], at, annotated)
        elif olds and news:
            self._union(olds, news, at, before, after)
        elif olds or news:
            self.add(at, "type-changed", *self._describe_both(before, after))
        for kind, was, now in discriminator_changes(before, after, self.old, self.new):
            self.add(at, kind, was, now)

    def _describe_both(self, old: Schema | bool, new: Schema | bool) -> tuple[str, str]:
        return describe(old, self.old), describe(new, self.new)

    def _annotations(self, old: Schema, new: Schema, at: Location, keys: frozenset[str]) -> None:
        """Compare those of the keywords that annotate a place or a component."""
        if "default" in keys and (
            ("default" in old) != ("default" in new) or differ(old.get("default"), new.get("default"))
        ):
            self.add(at, "default-changed", default_text(old), default_text(new))
        if "deprecated" in keys and bool(old.get("deprecated")) != bool(new.get("deprecated")):
            self.add(at, "deprecated" if new.get("deprecated") else "deprecation-withdrawn")
        for key, name in (("readOnly", "read-only"), ("writeOnly", "write-only")):
            if key in keys and bool(old.get(key)) != bool(new.get(key)):
                kind = f"{name}-{'added' if new.get(key) else 'removed'}"
                self.add(at, kind, keyword_text(key, old), keyword_text(key, new))
        kept = [{key: one[key] for key in keys & one.keys()} for one in (old, new)]
        for kind, before, after in lifecycle_changes(*kept):
            self.add(at, kind, before, after)

    def _keywords(self, old: Schema, new: Schema, at: Location) -> None:
        """Compare conditions, and the keywords that have no rule of their own."""
        compare_assertions(self, old, new, at)
        for key in other_keywords(old, new):
            if differ(old.get(key), new.get(key)):
                self.add(at, "keyword-changed", keyword_text(key, old), keyword_text(key, new))

    def _alternatives(
        self, old: Schema, new: Schema
    ) -> tuple[list[Alternative], list[Alternative], bool, bool]:
        """Return the alternatives of both, expanding referenced unions only where the sides differ."""
        (before, was_null), (after, is_null) = members(old), members(new)
        if not self._same_form(before, after):
            kept = {name for s in before if (name := ref_name(s)) and name in map(ref_name, after)}
            before, null = self._expand(before, kept, self.old)
            was_null |= null
            after, null = self._expand(after, kept, self.new)
            is_null |= null
        olds = [alternative(schema, self.old) for schema in before]
        news = [alternative(schema, self.new) for schema in after]
        return olds, news, was_null, is_null

    def _same_form(self, before: list[Schema], after: list[Schema]) -> bool:
        if len(before) != 1 or len(after) != 1:
            return False
        named = [ref_name(before[0]) is not None, ref_name(after[0]) is not None]
        unions = [is_union(resolved(before[0], self.old)), is_union(resolved(after[0], self.new))]
        return unions[0] == unions[1] and (named[0] == named[1] or not unions[0])

    @staticmethod
    def _expand(
        listed: list[Schema], kept: set[str], components: dict[str, Schema]
    ) -> tuple[list[Schema], bool]:
        whole = [schema for schema in listed if (ref_name(schema) or "") in kept]
        rest, null = expand([schema for schema in listed if schema not in whole], components)
        return [*whole, *(schema for schema in rest if schema not in whole)], null

    # --- alternatives --------------------------------------------------------------------------------

    def _union(
        self, olds: list[Alternative], news: list[Alternative], at: Location, before: Schema, after: Schema
    ) -> None:
        opened = any(a.type == "any" for a in news)
        if opened != any(a.type == "any" for a in olds):
            self.add(at, "type-widened" if opened else "type-narrowed", *self._describe_both(before, after))
            return
        pairs, removed, added = match(olds, news)
        for a, b in pairs:
            open_enum = _in_open_enum(a, olds) or _in_open_enum(b, news)
            self._alternative(a, b, at.inside(f"|{a.label}", open_enum=open_enum))
        for a in removed:
            if kind := self._surplus(a, news, "variant-removed", "type-narrowed", "enum-closed"):
                self.add(at, kind, old=a.label)
            else:
                self._known_values(enum_values(a.resolved), None, at)
        for b in added:
            if kind := self._surplus(b, olds, "variant-added", "type-widened", "enum-opened"):
                self.add(at, kind, new=b.label)
            else:
                self._known_values(None, enum_values(b.resolved), at)

    @staticmethod
    def _surplus(one: Alternative, others: list[Alternative], variant: str, kind: str, enum: str) -> str:
        """The kind of change for an alternative that one contract has alone; empty for no difference."""
        same = [other for other in others if other.type == one.type]
        listed = [enum_values(other.resolved) is not None for other in same]
        if not same:
            covered = one.type == "integer" and any(other.type == "number" for other in others)
            return variant if covered else kind
        if enum_values(one.resolved) is None:
            return enum if all(listed) else variant
        return variant if all(listed) else ""  # covered by an alternative without listed values

    def _alternative(
        self, old: Alternative, new: Alternative, at: Location, annotated: frozenset[str] = frozenset()
    ) -> None:
        if old.name and new.name:
            pair = Pair(old.name, new.name, at.side, at.open_enum)
            if old.name in self.old and new.name in self.new:
                self._pairs.add(pair, at.owner, annotated)
            return
        if is_union(old.resolved) or is_union(new.resolved):
            self.compare(old.resolved, new.resolved, at)
            return
        self._single_type(old.resolved, new.resolved, at)

    # --- one type --------------------------------------------------------------------------------------

    def _single_type(self, old: Schema, new: Schema, at: Location) -> None:
        """Compare two schemas without alternatives."""
        self._keywords(old, new, at)
        was, now = json_type(old), json_type(new)
        if was != now:
            kind = "type-changed"
            if now == "any" or (was, now) == ("integer", "number"):
                kind = "type-widened"
            elif was == "any" or (was, now) == ("number", "integer"):
                kind = "type-narrowed"
            self.add(at, kind, *self._describe_both(old, new))
            if {was, now} != {"integer", "number"}:
                return
        if was == "object":
            self._object(old, new, at)
        elif was == "array":
            self.compare(old.get("items", {}), new.get("items", {}), at.inside("[]"))
        elif was == "any":
            self._demanded(old, new, at)
        self._values(old, new, at)
        if differ(old.get("format"), new.get("format")):
            kind = format_change(old, new)
            self.add(at, kind, str(old.get("format", "")), str(new.get("format", "")))
        for kind, before, after in constraint_changes(old, new):
            self.add(at, kind, before, after)

    def _object(self, old: Schema, new: Schema, at: Location) -> None:
        before, after = old.get("properties", {}), new.get("properties", {})
        must, now_must = set(old.get("required", ())), set(new.get("required", ()))
        for key in sorted(before.keys() | after.keys()):
            place = at.inside(f".{key}")
            if all(self._unseen(one[key], at.side) for one in (before, after) if key in one):
                continue
            if key not in after:
                self.add(place, "property-removed", old=describe(before[key], self.old))
            elif key not in before:
                kind = "required-property-added" if key in now_must else "optional-property-added"
                self.add(place, kind, new=describe(after[key], self.new))
            else:
                self._property_required(place, key in must, key in now_must)
                self.compare(before[key], after[key], place)
        self._demanded(old, new, at)
        self._additional(old, new, at)

    def _unseen(self, schema: Schema | bool, side: Side) -> bool:
        """Whether a property is not on this side of the wire: one that is only read, or only written."""
        found = as_schema(schema)
        key = "readOnly" if side == "request" else "writeOnly"
        return any(key in one and bool(one[key]) for one in (found, resolved(found, self.old)))

    def _demanded(self, old: Schema, new: Schema, at: Location) -> None:
        """Compare the properties that are required without being declared."""
        declared = old.get("properties", {}).keys() | new.get("properties", {}).keys()
        before, after = (set(schema.get("required", ())) - declared for schema in (old, new))
        for key in sorted(before ^ after):
            self._property_required(at.inside(f".{key}"), key in before, key in after)

    def _property_required(self, at: Location, before: bool, after: bool) -> None:
        if before != after:
            words = {True: "required", False: "optional"}
            self.add(at, f"property-became-{words[after]}", words[before], words[after])

    def _additional(self, old: Schema, new: Schema, at: Location) -> None:
        before, after = additional_properties(old), additional_properties(new)
        if (before is False) != (after is False):
            kind = "additional-properties-closed" if after is False else "additional-properties-opened"
            self.add(at, kind, *self._describe_both(before, after))
        elif before is not False:
            self.compare(before, after, at.inside("{}"))

    def _values(self, old: Schema, new: Schema, at: Location) -> None:
        """Compare the values listed by `enum` or `const`."""
        before, after = enum_values(old), enum_values(new)
        if before is None and after is None:
            return
        if at.open_enum:
            self._known_values(before, after, at)
        elif before is None or after is None:
            kind = "enum-opened" if after is None else "enum-closed"
            self.add(at, kind, values_text(before), values_text(after))
        elif len(before) == len(after) == 1 and before != after:
            self.add(at, "const-changed", before[0], after[0])
        else:
            for value in sorted(set(before) - set(after)):
                self.add(at, "enum-value-removed", old=value)
            for value in sorted(set(after) - set(before)):
                self.add(at, "enum-value-added", new=value)

    def _known_values(self, old: list[str] | None, new: list[str] | None, at: Location) -> None:
        """Compare listed values where others are allowed too."""
        before, after = set(old or ()), set(new or ())
        for value in sorted(before - after):
            self.add(at, "known-value-removed", old=value)
        for value in sorted(after - before):
            self.add(at, "known-value-added", new=value)


def _label(pair: Pair, renames: dict[str, str]) -> str:
    """The old name of a component; both names if another one took its place."""
    same = pair.old == pair.new or renames.get(pair.old) == pair.new
    return pair.old if same else f"{pair.old} -> {pair.new}"


def _in_open_enum(one: Alternative, others: list[Alternative]) -> bool:
    """Whether one alternative lists values while another one allows any value of their type."""
    return enum_values(one.resolved) is not None and any(
        other.type == one.type and enum_values(other.resolved) is None for other in others
    )
