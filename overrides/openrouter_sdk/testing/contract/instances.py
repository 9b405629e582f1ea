"""Make JSON values that are valid for a schema, the same ones every time."""

from __future__ import annotations

import math
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any

from openrouter_sdk.testing.contract import patterns, plausible
from openrouter_sdk.testing.contract.contract import Contract, Schema, load, resolve
from openrouter_sdk.testing.http.traffic import compact

LARGEST = 30_000
"""Instances are made leaner until they have no more characters than this."""

_FULL = 5  # levels: enough for every part of an answer that people look at
_DEEPEST = 24  # no required chain of the contract is longer
_SHAPES = ("type", "properties", "required", "items", "additionalProperties", "allOf")


class Picker:
    """Choices that depend on a seed and a place, and on nothing else."""

    def __init__(self, seed: int, place: str) -> None:
        self._pool = int.from_bytes(blake2b(f"{seed} {place}".encode()).digest(), "big")

    def __call__(self, possibilities: int) -> int:
        """One of so many possibilities, counted from 0."""
        self._pool, choice = divmod(self._pool, possibilities)
        return choice


@dataclass(frozen=True, slots=True)
class _Here:
    """Where in the instance a value goes."""

    place: str
    name: str
    index: int | None
    depth: int
    full: int

    @property
    def lean(self) -> bool:
        """Whether only what the schema demands is wanted here."""
        return self.depth >= self.full

    def inside(self, name: str) -> _Here:
        return replace(self, place=f"{self.place}.{name}", name=name, depth=self.depth + 1)

    def item(self, index: int) -> _Here:
        return replace(self, place=f"{self.place}[{index}]", index=index, depth=self.depth + 1)


class Instances:
    """Makes instances of schemas.

    `contract` is where `$ref`s point to: the API's contract if nothing else is given, or any JSON
    Schema document. The same seed and the same place give the same instance. `full` is down to how many
    levels (objects and arrays) optional properties are filled in; with 0, instances have what they must.
    """

    def __init__(
        self, contract: Contract | Mapping[str, Any] | None = None, seed: int = 0, *, full: int = _FULL
    ) -> None:
        contract = load() if contract is None else contract
        self._document = contract.document if isinstance(contract, Contract) else contract
        self._seed = seed
        self._full = full
        self._fitting: dict[tuple[str, int], bool] = {}

    def instance(self, schema: Schema | str, place: str | None = None) -> Any:
        """A JSON value that is valid for the schema, or for the component of that name."""
        if isinstance(schema, str):
            schema = {"$ref": f"#/components/schemas/{schema}"}
        if place is None:
            place = str(schema.get("$ref", "")).rpartition("/")[2]
        value: Any = None
        for full in range(self._full, -1, -1):
            value = self._value(schema, _Here(place, "", None, 0, full))
            if len(compact(value)) <= LARGEST:
                break
        return value

    def _pick(self, here: _Here) -> Picker:
        return Picker(self._seed, here.place)

    def _value(self, schema: Schema | bool, here: _Here) -> Any:
        if isinstance(schema, bool):
            return None
        schema = resolve(self._document, schema)
        if "allOf" in schema:
            schema = self._merged([{k: v for k, v in schema.items() if k != "allOf"}, *schema["allOf"]])
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._choice(schema["enum"], here)
        if "anyOf" in schema or "oneOf" in schema:
            return self._union(schema, here)
        return self._typed(schema, here)

    def _typed(self, schema: Schema, here: _Here) -> Any:
        match _type_of(schema):
            case "object":
                return self._object(schema, here)
            case "array":
                return self._array(schema, here)
            case "string":
                return self._string(schema, here)
            case "integer" | "number" as kind:
                return self._number(schema, here, whole=kind == "integer")
            case "boolean":
                return here.name not in plausible.FALSE and self._pick(here)(2) == 1
        return None

    # -- choices -------------------------------------------------------------------------------

    def _choice(self, values: Sequence[Any], here: _Here) -> Any:
        for value in plausible.PREFERRED:
            if value in values:
                return value
        return values[self._pick(here)(len(values))]

    def _union(self, schema: Schema, here: _Here) -> Any:
        alternatives: Sequence[Schema] = schema.get("anyOf") or schema["oneOf"]
        values = [one for one in alternatives if not self._is_null(one)]
        nullable = len(values) < len(alternatives)
        pick = self._pick(here)
        if not values or (nullable and (here.lean or here.name in plausible.NULL or pick(8) == 0)):
            return None
        chosen = self._alternative(values, here, pick)
        beside = {key: value for key, value in schema.items() if key in _SHAPES}
        if self._is_union(chosen):
            here = replace(here, depth=here.depth + 1)  # or a union that reaches itself would not end
        value = self._value(self._merged([beside, chosen]) if beside else chosen, here)
        return _tagged(schema.get("discriminator"), chosen, value)

    def _alternative(self, values: Sequence[Schema], here: _Here, pick: Picker) -> Schema:
        if here.lean:
            return min(values, key=self._height)
        if here.index is not None and here.place.endswith("]"):
            return values[here.index % len(values)]
        # The first alternative is the usual one; the others do occur, but not as the whole answer.
        return values[0] if here.depth == 0 or pick(4) else values[pick(len(values))]

    def _is_null(self, schema: Schema) -> bool:
        schema = resolve(self._document, schema)
        return schema.get("type") == "null" or ("const" in schema and schema["const"] is None)

    def _is_union(self, schema: Schema) -> bool:
        schema = resolve(self._document, schema)
        return "anyOf" in schema or "oneOf" in schema

    def _merged(self, parts: Iterable[Schema]) -> Schema:
        whole: dict[str, Any] = {}
        for part in (resolve(self._document, one) for one in parts):
            if "allOf" in part:
                part = self._merged([{k: v for k, v in part.items() if k != "allOf"}, *part["allOf"]])
            properties = {**whole.get("properties", {}), **part.get("properties", {})}
            required = [*whole.get("required", ()), *part.get("required", ())]
            whole |= part
            whole |= {"properties": properties} if properties else {}
            whole |= {"required": required} if required else {}
        return whole

    # -- how deep the smallest instance is, so that recursion ends --------------------------------

    def _height(self, schema: Schema) -> int:
        return next((depth for depth in range(_DEEPEST) if self._fits(schema, depth)), _DEEPEST)

    def _fits(self, schema: Schema | bool, depth: int) -> bool:
        """Whether the smallest instance has at most so many levels below it."""
        if isinstance(schema, bool):
            return True
        if "$ref" in schema:
            key = (str(schema["$ref"]), depth)
            if key not in self._fitting:
                self._fitting[key] = False  # a schema that is itself without a level between never fits
                self._fitting[key] = self._fits(resolve(self._document, schema), depth)
            return self._fitting[key]
        if alternatives := schema.get("anyOf") or schema.get("oneOf"):
            # A union counts as a level, so that one that reaches itself is never its own best choice.
            return depth > 0 and any(self._fits(one, depth - 1) for one in alternatives)
        needed = self._needed(schema)
        return not needed or (depth > 0 and all(self._fits(one, depth - 1) for one in needed))

    def _needed(self, schema: Schema) -> list[Schema]:
        """The schemas of what an instance cannot do without."""
        if _type_of(schema) == "array" and schema.get("minItems", 0) > 0:
            return [schema.get("items", {})]
        properties = schema.get("properties", {})
        return [properties.get(name, {}) for name in schema.get("required", ())]

    # -- objects and arrays ----------------------------------------------------------------------

    def _object(self, schema: Schema, here: _Here) -> dict[str, Any]:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        required = schema.get("required", ())
        value = {
            name: self._value(about, here.inside(name))
            for name, about in properties.items()
            if name in required or self._wanted(name, about, here)
        }
        others = schema.get("additionalProperties")
        others = others if isinstance(others, Mapping) else {}
        for name in required:
            if name not in properties:
                value[name] = self._value(others, here.inside(name))
        if others and not properties and not here.lean:
            value |= {name: self._value(others, here.inside(name)) for name in ("first", "second")}
        return value

    def _wanted(self, name: str, schema: Schema, here: _Here) -> bool:
        if here.lean or name in plausible.ABSENT or schema.get("deprecated"):
            return False
        return self._pick(here.inside(name + "?"))(8) > 0

    def _array(self, schema: Schema, here: _Here) -> list[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", math.inf)
        usual = 0 if here.lean else 2 if here.depth <= 2 else 1
        count = int(min(max(least, usual), most))
        fixed = list(schema.get("prefixItems", ()))
        rest = schema.get("items", {})
        schemas = [*fixed, *[rest] * max(0, count - len(fixed))][: max(count, len(fixed))]
        values = [self._value(one, here.item(index)) for index, one in enumerate(schemas)]
        if schema.get("uniqueItems"):
            values = [value for index, value in enumerate(values) if value not in values[:index]]
        return values

    # -- leaves ----------------------------------------------------------------------------------

    def _string(self, schema: Schema, here: _Here) -> str:
        pick = self._pick(here)
        shortest, longest = schema.get("minLength", 0), schema.get("maxLength")
        text = _formatted(str(schema.get("format", "")), pick)
        text = plausible.string(here.place, here.name, here.index, pick) if text is None else text
        text = text.ljust(shortest, "a")[:longest]
        pattern = schema.get("pattern")
        if pattern and not _matches(pattern, text):
            found = patterns.matching(pattern, pick, shortest=shortest, longest=longest)
            text = text if found is None else found
        return text

    def _number(self, schema: Schema, here: _Here, *, whole: bool) -> float | int:
        if here.name == "index" and here.index is not None:
            value: float = here.index
        else:
            pick = self._pick(here)
            value = plausible.integer(here.name, pick) if whole else plausible.number(here.name, pick)
        value = _bounded(schema, value, whole=whole)
        return int(value) if whole else value


def _type_of(schema: Schema) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        return next((str(one) for one in kind if one != "null"), "null")
    if kind is None and ("properties" in schema or "required" in schema):
        return "object"
    if kind is None and "items" in schema:
        return "array"
    return str(kind)


def _tagged(discriminator: Mapping[str, Any] | None, chosen: Schema, value: Any) -> Any:
    """Write the union's tag where the chosen alternative itself leaves its value open."""
    if not discriminator or not isinstance(value, dict):
        return value
    tags = [tag for tag, ref in discriminator.get("mapping", {}).items() if ref == chosen.get("$ref")]
    if tags and value.get(discriminator["propertyName"]) not in tags:
        value[discriminator["propertyName"]] = tags[0]
    return value


def _formatted(name: str, pick: Picker) -> str | None:
    match name:
        case "date-time":
            return f"2025-10-0{1 + pick(9)}T{pick(10):02}:53:20Z"
        case "date":
            return f"2025-10-0{1 + pick(9)}"
        case "time":
            return f"0{pick(10)}:53:20Z"
        case "duration":
            return "PT5M"
        case "uuid":
            return str(uuid.UUID(int=pick(2**128), version=4))
        case "uri" | "url" | "iri" | "uri-reference":
            return f"https://example.com/{plausible.token(pick, 8)}"
        case "email" | "idn-email":
            return ("ada@example.com", "grace@example.com")[pick(2)]
        case "hostname" | "idn-hostname":
            return "example.com"
        case "ipv4":
            return "192.0.2.1"
        case "ipv6":
            return "2001:db8::1"
        case "byte" | "binary":
            return "c3RhbmQtaW4="
    return None


def _matches(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return True  # not a pattern of ours to satisfy


def _bounded(schema: Schema, value: float, *, whole: bool) -> float:
    """The number itself, or the nearest one that the schema's bounds and step allow."""
    step = schema.get("multipleOf") or (1 if whole else None)
    low, high = _bound(schema, "inimum", max), _bound(schema, "aximum", min)
    room = high - low if math.isfinite(high - low) else 2.0
    inset = step or room / 2
    if value < low or value == schema.get("exclusiveMinimum"):
        value = low + inset if low == schema.get("exclusiveMinimum") else low
    if value > high or value == schema.get("exclusiveMaximum"):
        value = high - inset if high == schema.get("exclusiveMaximum") else high
    if step:
        up = math.ceil(round(value / step, 9)) * step
        value = up if up <= high else math.floor(high / step) * step
    return value


def _bound(schema: Schema, ending: str, tightest: Any) -> float:
    """The tighter of the closed and the open bound of one side; infinite without any."""
    names = ("m" + ending, "exclusiveM" + ending)
    found = [schema[name] for name in names if isinstance(schema.get(name), int | float)]
    return float(tightest(found)) if found else (-math.inf if tightest is max else math.inf)
