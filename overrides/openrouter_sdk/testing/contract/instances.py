"""Generate JSON values that are valid for a schema, reproducibly."""

from __future__ import annotations

import json
import math
import re
import threading
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from openrouter_sdk.testing.contract import patterns, plausible
from openrouter_sdk.testing.contract.contract import Contract, Schema, load, resolve
from openrouter_sdk.testing.http.traffic import compact_json

MAX_LENGTH = 30_000
"""Characters of an instance; larger ones are generated again with fewer optional properties."""

_FULL = 5  # levels with optional properties: enough for what users look at
_MAX_DEPTH = 24  # no chain of required properties in the contract is longer
_MAX_CACHED = 500  # instances
_LONGEST = 10_000  # items and characters; schemas of users may demand any number

_STRUCTURAL = ("type", "properties", "required", "items", "additionalProperties", "allOf")


class Picker:
    """Pseudo-random choices that depend only on a seed and a place."""

    __slots__ = ("_place", "_pool", "_seed")

    def __init__(self, seed: int, place: str) -> None:
        self._seed = seed
        self._place = place
        self._pool: int | None = None  # computed on use, since most pickers are never called

    def __call__(self, possibilities: int) -> int:
        """Return a number below `possibilities`."""
        if self._pool is None:
            digest = blake2b(f"{self._seed} {self._place}".encode()).digest()
            self._pool = int.from_bytes(digest, "big")
        self._pool, choice = divmod(self._pool, possibilities)
        return choice


@dataclass(slots=True)
class _Position:
    """The position of a value in the instance."""

    place: str
    name: str
    index: int | None
    depth: int
    full: int

    @property
    def is_lean(self) -> bool:
        """Whether to generate only required properties here."""
        return self.depth >= self.full

    def inside(self, name: str) -> _Position:
        return _Position(f"{self.place}.{name}", name, self.index, self.depth + 1, self.full)

    def item(self, index: int) -> _Position:
        return _Position(f"{self.place}[{index}]", self.name, index, self.depth + 1, self.full)

    def deeper(self) -> _Position:
        return _Position(self.place, self.name, self.index, self.depth + 1, self.full)


class Instances:
    """Generates instances of schemas.

    `$ref`s are resolved in `contract`: the API's contract by default, or any JSON Schema document. The
    same seed and the same place give the same instance. Optional properties are generated down to `full`
    levels of objects and arrays; with 0, instances have only required properties.
    """

    def __init__(
        self, contract: Contract | Mapping[str, Any] | None = None, seed: int = 0, *, full: int = _FULL
    ) -> None:
        contract = load() if contract is None else contract
        self.document = contract.document if isinstance(contract, Contract) else contract
        self._seed = seed
        self._full = full
        self._fitting: dict[tuple[str, int], bool] = {}
        self._cache: dict[tuple[int, str], tuple[Schema, str]] = {}  # by id; keeps the schema alive
        self._lock = threading.RLock()

    def instance(self, schema: Schema | str, place: str | None = None) -> Any:
        """Generate a JSON value that is valid for the schema, or for the component of that name."""
        if isinstance(schema, str):
            schema = {"$ref": f"#/components/schemas/{schema}"}
        if place is None:
            place = str(schema.get("$ref", "")).rpartition("/")[2]
        with self._lock:
            return json.loads(self._cached_text(schema, place))

    def _cached_text(self, schema: Schema, place: str) -> str:
        """Return an instance as JSON, from the cache if possible: the same ones are needed again."""
        schema = resolve(self.document, schema)
        known, text = self._cache.get((id(schema), place), (None, ""))
        if known is schema:
            return text
        for full in range(self._full, -1, -1):
            text = compact_json(self._value(schema, _Position(place, "", None, 0, full)))
            if len(text) <= MAX_LENGTH:
                break
        if len(self._cache) >= _MAX_CACHED:
            self._cache.clear()
        self._cache[id(schema), place] = (schema, text)
        return text

    def _pick(self, position: _Position) -> Picker:
        return Picker(self._seed, position.place)

    def _value(self, schema: Schema | bool, position: _Position) -> Any:
        if isinstance(schema, bool):
            return None
        schema = resolve(self.document, schema)
        if "allOf" in schema:
            schema = self._merged([{k: v for k, v in schema.items() if k != "allOf"}, *schema["allOf"]])
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._choice(schema["enum"], position)
        if "anyOf" in schema or "oneOf" in schema:
            return self._union(schema, position)
        return self._typed(schema, position)

    def _typed(self, schema: Schema, position: _Position) -> Any:
        match _type_of(schema):
            case "object":
                return self._object(schema, position)
            case "array":
                return self._array(schema, position)
            case "string":
                return self._string(schema, position)
            case "integer" | "number" as kind:
                return self._number(schema, position, is_integer=kind == "integer")
            case "boolean":
                return position.name not in plausible.FALSE and self._pick(position)(2) == 1
        return None

    # -- choices -------------------------------------------------------------------------------

    def _choice(self, values: Sequence[Any], position: _Position) -> Any:
        for value in plausible.PREFERRED:
            if value in values:
                return value
        return values[self._pick(position)(len(values))]

    def _union(self, schema: Schema, position: _Position) -> Any:
        alternatives: Sequence[Schema] = schema.get("anyOf") or schema["oneOf"]
        values = [one for one in alternatives if not self._is_null(one)]
        nullable = len(values) < len(alternatives)
        pick = self._pick(position)
        if not values or (nullable and (position.is_lean or position.name in plausible.NULL or pick(8) == 0)):
            return None
        chosen = self._alternative(values, position, pick)
        siblings = {key: value for key, value in schema.items() if key in _STRUCTURAL}
        if self._is_union(chosen):
            position = position.deeper()  # or a recursive union would not end
        value = self._value(self._merged([siblings, chosen]) if siblings else chosen, position)
        return _tagged(schema.get("discriminator"), chosen, value)

    def _alternative(self, values: Sequence[Schema], position: _Position, pick: Picker) -> Schema:
        if position.is_lean:
            return min(values, key=self._height)
        if position.index is not None and position.place.endswith("]"):
            return values[position.index % len(values)]
        # Prefer the first alternative, which is the usual one, and always for the whole answer.
        return values[0] if position.depth == 0 or pick(4) else values[pick(len(values))]

    def _is_null(self, schema: Schema) -> bool:
        schema = resolve(self.document, schema)
        return schema.get("type") == "null" or ("const" in schema and schema["const"] is None)

    def _is_union(self, schema: Schema) -> bool:
        schema = resolve(self.document, schema)
        return "anyOf" in schema or "oneOf" in schema

    def _merged(self, parts: Iterable[Schema]) -> Schema:
        merged: dict[str, Any] = {}
        for part in (resolve(self.document, one) for one in parts):
            if "allOf" in part:
                part = self._merged([{k: v for k, v in part.items() if k != "allOf"}, *part["allOf"]])
            properties = {**merged.get("properties", {}), **part.get("properties", {})}
            required = [*merged.get("required", ()), *part.get("required", ())]
            merged |= part
            merged |= {"properties": properties} if properties else {}
            merged |= {"required": required} if required else {}
        return merged

    # -- depth of the smallest instance, so that recursion ends ------------------------------------

    def _height(self, schema: Schema) -> int:
        return next((depth for depth in range(_MAX_DEPTH) if self._fits(schema, depth)), _MAX_DEPTH)

    def _fits(self, schema: Schema | bool, depth: int) -> bool:
        """Whether the smallest instance has at most `depth` nested levels."""
        if isinstance(schema, bool):
            return True
        if "$ref" in schema:
            key = (str(schema["$ref"]), depth)
            if key not in self._fitting:
                self._fitting[key] = False  # for a schema that refers directly to itself
                self._fitting[key] = self._fits(resolve(self.document, schema), depth)
            return self._fitting[key]
        if alternatives := schema.get("anyOf") or schema.get("oneOf"):
            # Count a union as a level, so that a recursive one never chooses itself.
            return depth > 0 and any(self._fits(one, depth - 1) for one in alternatives)
        needed = self._needed(schema)
        return not needed or (depth > 0 and all(self._fits(one, depth - 1) for one in needed))

    def _needed(self, schema: Schema) -> list[Schema]:
        """Return the schemas of required properties and items."""
        if _type_of(schema) == "array" and schema.get("minItems", 0) > 0:
            return [schema.get("items", {})]
        properties = schema.get("properties", {})
        return [properties.get(name, {}) for name in schema.get("required", ())]

    # -- objects and arrays ----------------------------------------------------------------------

    def _object(self, schema: Schema, position: _Position) -> dict[str, Any]:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        required = schema.get("required", ())
        value = {
            name: self._value(definition, position.inside(name))
            for name, definition in properties.items()
            if name in required or self._included(name, definition, position)
        }
        others = schema.get("additionalProperties")
        others = others if isinstance(others, Mapping) else {}
        for name in required:
            if name not in properties:
                value[name] = self._value(others, position.inside(name))
        if others and not properties and not position.is_lean:
            value |= {name: self._value(others, position.inside(name)) for name in ("first", "second")}
        return value

    def _included(self, name: str, schema: Schema, position: _Position) -> bool:
        if position.is_lean or name in plausible.ABSENT or schema.get("deprecated"):
            return False
        return self._pick(position.inside(name + "?"))(8) > 0

    def _array(self, schema: Schema, position: _Position) -> list[Any]:
        minimum, maximum = min(schema.get("minItems", 0), _LONGEST), schema.get("maxItems", math.inf)
        usual = 0 if position.is_lean else 2 if position.depth <= 2 else 1
        count = int(min(max(minimum, usual), maximum))
        fixed = list(schema.get("prefixItems", ()))
        rest = schema.get("items", {})
        schemas = [*fixed, *[rest] * max(0, count - len(fixed))][: max(count, len(fixed))]
        values = [self._value(one, position.item(index)) for index, one in enumerate(schemas)]
        if schema.get("uniqueItems"):
            values = [value for index, value in enumerate(values) if value not in values[:index]]
            more = (self._value(rest, position.item(index)) for index in range(count, 20 * count))
            while len(values) < minimum and (value := next(more, None)) is not None:
                values += [] if value in values else [value]
        return values

    # -- leaves ----------------------------------------------------------------------------------

    def _string(self, schema: Schema, position: _Position) -> str:
        pick = self._pick(position)
        min_length, max_length = min(schema.get("minLength", 0), _LONGEST), schema.get("maxLength")
        text = _formatted(str(schema.get("format", "")), pick)
        text = plausible.string(position.place, position.name, position.index, pick) if text is None else text
        text = text.ljust(min_length, "a")[:max_length]
        pattern = schema.get("pattern")
        if pattern and not _matches(pattern, text):
            found = patterns.generate(pattern, pick, min_length=min_length, max_length=max_length)
            text = text if found is None else found
        return text

    def _number(self, schema: Schema, position: _Position, *, is_integer: bool) -> float | int:
        if position.name == "index" and position.index is not None:
            value: float = position.index
        else:
            pick = self._pick(position)
            value = (
                plausible.integer(position.name, pick)
                if is_integer
                else plausible.number(position.name, pick)
            )
        value = _bounded(schema, value, is_integer=is_integer)
        return int(value) if is_integer else value


@lru_cache(maxsize=32)
def instances_of(contract: Contract, seed: int) -> Instances:
    """Return the instances of a contract, which stand-ins of the same seed share."""
    return Instances(contract, seed)


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
    """Set the tag of a union if the chosen alternative does not fix its value."""
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
        return True  # Python cannot judge it


def _bounded(schema: Schema, value: float, *, is_integer: bool) -> float:
    """Return the nearest number that the schema's bounds and step allow."""
    step = schema.get("multipleOf") or (1 if is_integer else None)
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
    """Return the tighter of the inclusive and the exclusive bound on one side; infinite without any."""
    names = ("m" + ending, "exclusiveM" + ending)
    found = [schema[name] for name in names if isinstance(schema.get(name), int | float)]
    return float(tightest(found)) if found else (-math.inf if tightest is max else math.inf)
