"""Compares schemas place by place; a component is compared once for each side of the wire that it is on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from codegen.diff.change import Change, Side, shown
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
from codegen.diff.schemas.constraints import KEYWORDS, constraint_changes
from codegen.document.openapi import Document, Place, Schema, ref_name, schemas

ANNOTATIONS = frozenset(["default", "deprecated", "readOnly", "writeOnly"])
PROSE = frozenset(["description", "title", "summary", "example", "examples", "externalDocs"])
_VALUES = frozenset(["enum", "const", "format"])
_STRUCTURE = frozenset(
    [
        "$ref",
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "anyOf",
        "oneOf",
        "discriminator",
    ]
)
_READ = ANNOTATIONS | PROSE | _STRUCTURE | _VALUES | KEYWORDS
"""Keywords with rules of their own; whatever else differs is reported as it is."""


class Pair(NamedTuple):
    """A component of the old contract and the one that stands in its place in the new one."""

    old: str
    new: str
    side: Side
    hints: bool
    """Whether its values are hints only; see `At`."""


@dataclass(frozen=True)
class At:
    """Where a comparison stands: inside an operation or a pair of components."""

    owner: str | Pair
    side: Side
    place: Place = ()
    hints: bool = False
    """Whether any other value of the type is allowed beside those that are listed."""

    def inside(self, step: str, *, hints: bool = False) -> At:
        return replace(self, place=(*self.place, step), hints=hints)


class SchemaComparison:
    """Compares what it is handed, remembers the components met on the way, and compares these once."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old = schemas(old)
        self.new = schemas(new)
        self._found: list[tuple[At, str, str, str]] = []
        self._pairs: dict[Pair, frozenset[str]] = {}
        """With the annotations that each place of the pair has of its own."""
        self._uses: dict[str | Pair, set[Pair]] = {}

    # --- results -----------------------------------------------------------------------------------

    def changes(self) -> Iterator[Change]:
        """Everything found so far and, after it, in the components that were met."""
        waiting = list(self._pairs)
        done: set[Pair] = set()
        while waiting:
            pair = waiting.pop()
            if pair not in done:
                done.add(pair)
                self._value(self.old[pair.old], self.new[pair.new], At(pair, pair.side, hints=pair.hints))
                waiting += self._pairs.keys() - done
        for pair, apart in self._pairs.items():
            at = At(pair, pair.side)
            self._annotations(self.old[pair.old], self.new[pair.new], at, ANNOTATIONS - apart)
        users = self._users()
        renames = self.renames()
        used_by: dict[Change, frozenset[str]] = {}
        for at, kind, old, new in self._found:
            if isinstance(at.owner, str):
                place, used = ("operation", at.owner), frozenset([at.owner])
            else:
                place, used = ("schema", _label(at.owner, renames)), frozenset(users.get(at.owner, ()))
            change = Change(kind, at.side, (*place, *at.place), old, new)
            used_by[change] = used_by.get(change, frozenset()) | used
        for change, used in used_by.items():
            yield replace(change, operations=used)
        for before, after in renames.items():
            used = frozenset(user for pair, by in users.items() if pair[:2] == (before, after) for user in by)
            yield Change("schema-renamed", "both", ("schema", before), before, after, used)

    def renames(self) -> dict[str, str]:
        """Components that only changed their name: the one and only counterpart of each other."""
        partners: dict[str, set[str]] = {}
        origins: dict[str, set[str]] = {}
        for pair in self._pairs:
            partners.setdefault(pair.old, set()).add(pair.new)
            origins.setdefault(pair.new, set()).add(pair.old)
        return {
            old: new
            for old, found in sorted(partners.items())
            for new in found
            if len(found) == 1 and len(origins[new]) == 1 and old not in self.new and new not in self.old
        }

    def _users(self) -> dict[Pair, set[str]]:
        """Pair of components -> the operations that reach it."""
        users: dict[Pair, set[str]] = {}
        for operation in [owner for owner in self._uses if isinstance(owner, str)]:
            waiting, seen = list(self._uses[operation]), set[Pair]()
            while waiting:
                pair = waiting.pop()
                if pair not in seen:
                    seen.add(pair)
                    users.setdefault(pair, set()).add(operation)
                    waiting += self._uses.get(pair, ())
        return users

    def _add(self, at: At, kind: str, old: str = "", new: str = "") -> None:
        self._found.append((at, kind, old, new))

    # --- one place -----------------------------------------------------------------------------------

    def compare(self, old: Schema | bool, new: Schema | bool, at: At) -> None:
        """Compare two schemas that stand at one place."""
        before, after = _as_schema(old), _as_schema(new)
        apart = ANNOTATIONS & (before.keys() | after.keys())
        one, other = _the_one(before), _the_one(after)
        named = ref_name(one) is not None and ref_name(other) is not None
        was, now = {**resolved(one, self.old), **before}, {**resolved(other, self.new), **after}
        self._annotations(was, now, at, apart if named else ANNOTATIONS)
        self._value(before, after, at, apart)

    def _value(self, before: Schema, after: Schema, at: At, apart: frozenset[str] = frozenset()) -> None:
        """Compare what may stand at a place; `apart` are the annotations that the place has of its own."""
        self._keywords(_beside(before), _beside(after), at)
        olds, news, was_null, is_null = self._alternatives(before, after)
        anything = any(a.type == "any" for a in (*olds, *news))
        if was_null != is_null and not anything:
            self._add(at, "nullable-added" if is_null else "nullable-removed", *self._says(before, after))
        if len(olds) == 1 and len(news) == 1:
            self._alternative(olds[0], news[0], at, apart)
        elif olds and news:
            self._union(olds, news, at, before, after)
        elif olds or news:
            self._add(at, "type-changed", *self._says(before, after))
        self._discriminator(before, after, at)

    def _says(self, old: Schema, new: Schema) -> tuple[str, str]:
        return describe(old, self.old), describe(new, self.new)

    def _annotations(self, old: Schema, new: Schema, at: At, keys: frozenset[str]) -> None:
        """What is said about the place itself, or about the one component that stands there."""
        if "default" in keys and (
            ("default" in old) != ("default" in new) or _differ(old.get("default"), new.get("default"))
        ):
            self._add(at, "default-changed", _default(old), _default(new))
        if "deprecated" in keys and bool(old.get("deprecated")) != bool(new.get("deprecated")):
            self._add(at, "deprecated" if new.get("deprecated") else "deprecation-withdrawn")
        for key in ("readOnly", "writeOnly"):
            if key in keys and bool(old.get(key)) != bool(new.get(key)):
                self._add(at, "keyword-changed", _keyword(key, old), _keyword(key, new))

    def _keywords(self, old: Schema, new: Schema, at: At) -> None:
        """Whatever has no rule of its own."""
        for key in sorted((old.keys() | new.keys()) - _READ):
            if _differ(old.get(key), new.get(key)):
                self._add(at, "keyword-changed", _keyword(key, old), _keyword(key, new))

    def _alternatives(
        self, old: Schema, new: Schema
    ) -> tuple[list[Alternative], list[Alternative], bool, bool]:
        """Alternatives of both, unions behind references opened only where the two sides differ in them."""
        (ours, was_null), (theirs, is_null) = members(old), members(new)
        if not self._same_form(ours, theirs):
            kept = {name for s in ours if (name := ref_name(s)) and name in map(ref_name, theirs)}
            ours, null = self._expand(ours, kept, self.old)
            was_null |= null
            theirs, null = self._expand(theirs, kept, self.new)
            is_null |= null
        olds = [alternative(schema, self.old) for schema in ours]
        news = [alternative(schema, self.new) for schema in theirs]
        return olds, news, was_null, is_null

    def _same_form(self, ours: list[Schema], theirs: list[Schema]) -> bool:
        if len(ours) != 1 or len(theirs) != 1:
            return False
        named = [ref_name(ours[0]) is not None, ref_name(theirs[0]) is not None]
        unions = [is_union(resolved(ours[0], self.old)), is_union(resolved(theirs[0], self.new))]
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
        self, olds: list[Alternative], news: list[Alternative], at: At, before: Schema, after: Schema
    ) -> None:
        opened = any(a.type == "any" for a in news)
        if opened != any(a.type == "any" for a in olds):
            self._add(at, "type-widened" if opened else "type-narrowed", *self._says(before, after))
            return
        pairs, gone, added = match(olds, news)
        for a, b in pairs:
            hints = _is_hint(a, olds) or _is_hint(b, news)
            self._alternative(a, b, at.inside(f"|{a.label}", hints=hints))
        for a in gone:
            if kind := self._loss(a, news, "variant-removed", "type-narrowed", "enum-closed"):
                self._add(at, kind, old=a.label)
            else:
                self._hints(_listed(a.resolved), None, at)
        for b in added:
            if kind := self._loss(b, olds, "variant-added", "type-widened", "enum-opened"):
                self._add(at, kind, new=b.label)
            else:
                self._hints(None, _listed(b.resolved), at)

    @staticmethod
    def _loss(one: Alternative, others: list[Alternative], variant: str, kind: str, enum: str) -> str:
        """What it is that one contract has an alternative more than the other."""
        same = [other for other in others if other.type == one.type]
        listed = [_listed(other.resolved) is not None for other in same]
        if not same:
            covered = one.type == "integer" and any(other.type == "number" for other in others)
            return variant if covered else kind
        if _listed(one.resolved) is None:
            return enum if all(listed) else variant
        return variant if all(listed) else ""  # its values are among those of any value of the type

    def _alternative(
        self, old: Alternative, new: Alternative, at: At, apart: frozenset[str] = frozenset()
    ) -> None:
        if old.name and new.name:
            pair = Pair(old.name, new.name, at.side, at.hints)
            if old.name in self.old and new.name in self.new:
                self._pairs[pair] = self._pairs.get(pair, apart) & apart
                self._uses.setdefault(at.owner, set()).add(pair)
            return
        if is_union(old.resolved) or is_union(new.resolved):
            self.compare(old.resolved, new.resolved, at)
            return
        self._typed(old.resolved, new.resolved, at)

    def _discriminator(self, old: Schema, new: Schema, at: At) -> None:
        """The tag's property, and tags that now mean another alternative; new tags come with these."""
        before, after = old.get("discriminator"), new.get("discriminator")
        if not before or not after:
            if (before or after) and is_union(old) and is_union(new):
                self._add(at, "keyword-changed", _tag(before), _tag(after))
            return
        if before.get("propertyName") != after.get("propertyName"):
            self._add(at, "discriminator-changed", _tag(before), _tag(after))
        mapping = after.get("mapping", {})
        for tag, target in sorted(before.get("mapping", {}).items()):
            was, now = _target(target), _target(mapping.get(tag, target))
            if was != now and now in self.old:  # a new name alone is a rename, and told as such
                self._add(at, "discriminator-changed", f"{tag}: {was}", f"{tag}: {now}")

    # --- one type --------------------------------------------------------------------------------------

    def _typed(self, old: Schema, new: Schema, at: At) -> None:
        """Compare two schemas without alternatives."""
        self._keywords(old, new, at)
        was, now = json_type(old), json_type(new)
        if was != now:
            kind = "type-changed"
            if now == "any" or (was, now) == ("integer", "number"):
                kind = "type-widened"
            elif was == "any" or (was, now) == ("number", "integer"):
                kind = "type-narrowed"
            self._add(at, kind, *self._says(old, new))
            if {was, now} != {"integer", "number"}:
                return
        if was == "object":
            self._object(old, new, at)
        elif was == "array":
            self.compare(old.get("items", {}), new.get("items", {}), at.inside("[]"))
        self._values(old, new, at)
        if _differ(old.get("format"), new.get("format")):
            self._add(at, "format-changed", str(old.get("format", "")), str(new.get("format", "")))
        for kind, before, after in constraint_changes(old, new):
            self._add(at, kind, before, after)

    def _object(self, old: Schema, new: Schema, at: At) -> None:
        ours, theirs = old.get("properties", {}), new.get("properties", {})
        must, now_must = set(old.get("required", ())), set(new.get("required", ()))
        for key in sorted(ours.keys() | theirs.keys()):
            place = at.inside(f".{key}")
            if key not in theirs:
                self._add(place, "property-removed", old=describe(ours[key], self.old))
            elif key not in ours:
                kind = "required-property-added" if key in now_must else "optional-property-added"
                self._add(place, kind, new=describe(theirs[key], self.new))
            else:
                self._required(place, key in must, key in now_must)
                self.compare(ours[key], theirs[key], place)
        self._additional(old, new, at)

    def _required(self, at: At, before: bool, after: bool) -> None:
        if before != after:
            words = {True: "required", False: "optional"}
            self._add(at, f"property-became-{words[after]}", words[before], words[after])

    def _additional(self, old: Schema, new: Schema, at: At) -> None:
        before, after = (_additional(schema) for schema in (old, new))
        if (before is False) != (after is False):
            kind = "additional-properties-closed" if after is False else "additional-properties-opened"
            self._add(at, kind, *self._says_additional(before, after))
        elif before is not False:
            self.compare(before, after, at.inside("{}"))

    def _says_additional(self, old: Any, new: Any) -> tuple[str, str]:
        return describe(old, self.old), describe(new, self.new)

    def _values(self, old: Schema, new: Schema, at: At) -> None:
        """The values that are listed, by `enum` or, for a single one, by `const`."""
        before, after = _listed(old), _listed(new)
        if before is None and after is None:
            return
        if at.hints:
            self._hints(before, after, at)
        elif before is None or after is None:
            kind = "enum-opened" if after is None else "enum-closed"
            self._add(at, kind, *(f"one of {', '.join(v)}" if v else "any value" for v in (before, after)))
        elif len(before) == len(after) == 1 and before != after:
            self._add(at, "const-changed", before[0], after[0])
        else:
            for value in sorted(set(before) - set(after)):
                self._add(at, "enum-value-removed", old=value)
            for value in sorted(set(after) - set(before)):
                self._add(at, "enum-value-added", new=value)

    def _hints(self, old: list[str] | None, new: list[str] | None, at: At) -> None:
        """Values that are listed where any other is allowed too."""
        before, after = set(old or ()), set(new or ())
        for value in sorted(before - after):
            self._add(at, "known-value-removed", old=value)
        for value in sorted(after - before):
            self._add(at, "known-value-added", new=value)


def _label(pair: Pair, renames: dict[str, str]) -> str:
    """A component goes by its old name; where another one took its place, by both."""
    same = pair.old == pair.new or renames.get(pair.old) == pair.new
    return pair.old if same else f"{pair.old} -> {pair.new}"


def _is_hint(one: Alternative, others: list[Alternative]) -> bool:
    """Whether the values of one alternative are listed, while another one allows any of their type."""
    return _listed(one.resolved) is not None and any(
        other.type == one.type and _listed(other.resolved) is None for other in others
    )


def _the_one(schema: Schema) -> Schema:
    """The only alternative beside null; of others the schema itself."""
    inner, _ = members(schema)
    return inner[0] if len(inner) == 1 else schema


def _as_schema(schema: Schema | bool) -> Schema:
    return schema if isinstance(schema, dict) else {} if schema else {"not": {}}


def _beside(schema: Schema) -> Schema:
    """What stands beside a reference or alternatives; of any other schema, nothing."""
    return schema if "$ref" in schema or is_union(schema) else {}


def _additional(schema: Schema) -> Schema | bool:
    """What other properties may hold; a schema that says nothing of them allows any."""
    found: Schema | bool = schema.get("additionalProperties", True)
    return {} if found is True else found


def _differ(old: Any, new: Any) -> bool:
    """Whether two JSON values differ; true is not 1."""
    return old != new or shown(old) != shown(new)


def _default(schema: Schema) -> str:
    return shown(schema["default"]) if "default" in schema else "none"


def _keyword(key: str, schema: Schema) -> str:
    return f"{key} {shown(schema[key])}" if key in schema else f"no {key}"


def _listed(schema: Schema) -> list[str] | None:
    if "const" in schema:
        return [shown(schema["const"])]
    return sorted(map(shown, schema["enum"])) if "enum" in schema else None


def _tag(discriminator: dict[str, Any] | None) -> str:
    return (
        f"told apart by {discriminator.get('propertyName')}" if discriminator else "not told apart by a tag"
    )


def _target(reference: str) -> str:
    return reference.rpartition("/")[2]
